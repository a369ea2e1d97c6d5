// Long: each reason is one sentence in three languages.
import type { Label } from "../list.ts";

/** Of two accounts of an act, and of an act within another. */
export const engagementReasons = {
  "act-same-people": {
    vi: "Hai nguồn cùng kể {who} gặp nhau trong cùng thời gian ({knownDay}).",
    lo: "ສອງແຫຼ່ງລາຍງານວ່າ {who} ໄດ້ພົບກັນໃນເວລາດຽວກັນ ({knownDay}).",
    en: "Both accounts tell of {who} at the same time ({knownDay}).",
  },
  "act-same-guest": {
    vi: "Hai nguồn cùng kể chuyến thăm của {who} tới một nơi trong những ngày trùng nhau: {seenDay}, {knownDay}.",
    lo: "ສອງແຫຼ່ງລາຍງານການຢ້ຽມຢາມຂອງ {who} ໄປບ່ອນດຽວກັນໃນມື້ທີ່ກົງກັນ: {seenDay}, {knownDay}.",
    en: "Both accounts tell of the visit of {who} to one place on days that meet: {seenDay}, {knownDay}.",
  },
  "act-same-day": {
    vi: "Cùng ngày {knownDay}.",
    lo: "ໃນວັນດຽວກັນ {knownDay}.",
    en: "On the same day, {knownDay}.",
  },
  "act-days-overlap": {
    vi: "Cùng {who}, và các ngày trùng nhau: {seenDay}, {knownDay}.",
    lo: "ແມ່ນ {who} ຄືກັນ ແລະ ວັນທີກົງກັນ: {seenDay}, {knownDay}.",
    en: "The same people, {who}, on days that meet: {seenDay}, {knownDay}.",
  },
  "act-within-month": {
    vi: "Cùng {who}; ngày của nguồn này nằm trong thời gian mà nguồn kia nêu: {seenDay}, {knownDay}.",
    lo: "ແມ່ນ {who} ຄືກັນ; ວັນທີຂອງແຫຼ່ງໜຶ່ງຢູ່ໃນໄລຍະທີ່ອີກແຫຼ່ງບອກ: {seenDay}, {knownDay}.",
    en: "The same people, {who}; the day of one lies in the time that the other gives: {seenDay}, {knownDay}.",
  },
  "act-open-year": {
    vi: "Cùng ngày và tháng; một nguồn không nêu năm: {seenDay}, {knownDay}.",
    lo: "ວັນ ແລະ ເດືອນດຽວກັນ; ແຫຼ່ງໜຶ່ງບໍ່ໄດ້ບອກປີ: {seenDay}, {knownDay}.",
    en: "Day and month are the same; one account leaves the year open: {seenDay}, {knownDay}.",
  },
  "act-next-day": {
    vi: "Cùng {who}, nhưng ngày lệch nhau một ngày: {seenDay}, {knownDay}.",
    lo: "ແມ່ນ {who} ຄືກັນ ແຕ່ວັນທີຕ່າງກັນມື້ໜຶ່ງ: {seenDay}, {knownDay}.",
    en: "The same people, {who}, but the days differ by one: {seenDay}, {knownDay}.",
  },
  "act-same-session": {
    vi: "Cùng là phiên thứ {knownNumber} của một cơ chế.",
    lo: "ແມ່ນກອງປະຊຸມຄັ້ງທີ {knownNumber} ຂອງກົນໄກດຽວກັນ.",
    en: "Both are session {knownNumber} of one body.",
  },
  "act-same-body": {
    vi: "Cùng một cơ chế họp trong cùng thời gian ({knownDay}).",
    lo: "ກົນໄກດຽວກັນປະຊຸມໃນເວລາດຽວກັນ ({knownDay}).",
    en: "The same body met at the same time ({knownDay}).",
  },
  "act-same-occasion": {
    vi: "Cùng dịp: {occasion}.",
    lo: "ໃນໂອກາດດຽວກັນ: {occasion}.",
    en: "On the same occasion: {occasion}.",
  },
  "act-same-place": {
    vi: "Cùng nơi: {seenPlace}, {knownPlace}.",
    lo: "ຢູ່ບ່ອນດຽວກັນ: {seenPlace}, {knownPlace}.",
    en: "In the same place: {seenPlace}, {knownPlace}.",
  },
  "act-kinds-taken": {
    vi: "Cùng {who}, cùng thời gian ({knownDay}), chỉ khác cách gọi loại hoạt động.",
    lo: "ແມ່ນ {who} ຄືກັນ, ເວລາດຽວກັນ ({knownDay}), ພຽງແຕ່ເອີ້ນປະເພດຕ່າງກັນ.",
    en: "The same people, {who}, at the same time ({knownDay}); only the act is called otherwise.",
  },
  "act-planned-then-held": {
    vi: "Một nguồn báo trước, nguồn kia kể khi đã diễn ra.",
    lo: "ແຫຼ່ງໜຶ່ງແຈ້ງລ່ວງໜ້າ, ອີກແຫຼ່ງລາຍງານເມື່ອໄດ້ຈັດຂຶ້ນແລ້ວ.",
    en: "One account announces it, the other tells that it was held.",
  },
  "act-moved": {
    vi: "Cùng {who}, nhưng ngày dự kiến và ngày diễn ra khác nhau: {seenDay}, {knownDay}.",
    lo: "ແມ່ນ {who} ຄືກັນ ແຕ່ວັນທີທີ່ວາງແຜນ ແລະ ວັນທີຈັດຂຶ້ນຕ່າງກັນ: {seenDay}, {knownDay}.",
    en: "The same people, {who}, but the day foreseen and the day held differ: {seenDay}, {knownDay}.",
  },
  "act-one-side-open": {
    vi: "Chỉ trùng một phần ({who}, {knownDay}); còn lại một nguồn không nêu.",
    lo: "ຄືກັນພຽງບາງສ່ວນ ({who}, {knownDay}); ສ່ວນທີ່ເຫຼືອແຫຼ່ງໜຶ່ງບໍ່ໄດ້ບອກ.",
    en: "They agree in part ({who}, {knownDay}); the rest is left open in one of them.",
  },
  "act-day-untold": {
    vi: "Cùng {who}, nhưng không đủ để biết có cùng ngày hay không: {seenDay}, {knownDay}.",
    lo: "ແມ່ນ {who} ຄືກັນ ແຕ່ຍັງບໍ່ຮູ້ວ່າແມ່ນມື້ດຽວກັນບໍ: {seenDay}, {knownDay}.",
    en: "The same people, {who}, but too little to tell whether on the same day: {seenDay}, {knownDay}.",
  },
  "act-several-fit": {
    vi: "Nhiều hoạt động khác nhau đều có thể là hoạt động này.",
    lo: "ມີຫຼາຍການເຄື່ອນໄຫວທີ່ອາດແມ່ນອັນນີ້.",
    en: "Several different acts may be this one.",
  },
  "act-other-kind": {
    vi: "Hai loại hoạt động khác nhau.",
    lo: "ແມ່ນການເຄື່ອນໄຫວຄົນລະປະເພດ.",
    en: "They are acts of different kinds.",
  },
  "act-other-people": {
    vi: "Người tham gia khác nhau: {seenWho} và {knownWho}.",
    lo: "ຜູ້ເຂົ້າຮ່ວມຕ່າງກັນ: {seenWho} ແລະ {knownWho}.",
    en: "Other people took part: {seenWho} and {knownWho}.",
  },
  "act-other-day": {
    vi: "Diễn ra vào ngày khác: {seenDay} và {knownDay}.",
    lo: "ຈັດຂຶ້ນຄົນລະມື້: {seenDay} ແລະ {knownDay}.",
    en: "They took place on different days: {seenDay} and {knownDay}.",
  },
  "act-other-part-of-day": {
    vi: "Cùng {who} nhưng vào hai buổi khác nhau trong ngày.",
    lo: "ແມ່ນ {who} ຄືກັນ ແຕ່ຄົນລະຕອນຂອງມື້.",
    en: "The same people, {who}, but at different times of the day.",
  },
  "act-other-destination": {
    vi: "Thăm hai nước khác nhau: {seenPlace} và {knownPlace}.",
    lo: "ຢ້ຽມຢາມຄົນລະປະເທດ: {seenPlace} ແລະ {knownPlace}.",
    en: "They are visits to different countries: {seenPlace} and {knownPlace}.",
  },
  "act-other-body": {
    vi: "Hai cơ chế hoặc hội nghị khác nhau.",
    lo: "ແມ່ນຄົນລະກົນໄກ ຫຼື ຄົນລະກອງປະຊຸມ.",
    en: "They are of different bodies or conferences.",
  },
  "act-other-number": {
    vi: "Hai phiên khác nhau: {seenNumber} và {knownNumber}.",
    lo: "ແມ່ນຄົນລະຄັ້ງ: {seenNumber} ແລະ {knownNumber}.",
    en: "They are different sessions: {seenNumber} and {knownNumber}.",
  },
  "act-other-occasion": {
    vi: "Hai dịp khác nhau.",
    lo: "ແມ່ນຄົນລະໂອກາດ.",
    en: "They are on different occasions.",
  },
  "act-told-apart": {
    vi: "Cùng một nguồn kể đây là hai hoạt động.",
    lo: "ແຫຼ່ງດຽວກັນລາຍງານວ່າເປັນສອງການເຄື່ອນໄຫວ.",
    en: "One and the same source tells of them as two acts.",
  },
  "act-too-little": {
    vi: "Hai nguồn không có đủ điểm chung.",
    lo: "ສອງແຫຼ່ງມີຈຸດຮ່ວມກັນໜ້ອຍເກີນໄປ.",
    en: "The two accounts share too little.",
  },
  "within-visit": {
    vi: "Diễn ra trong chuyến thăm của {who} ({days}, {place}).",
    lo: "ຈັດຂຶ້ນໃນລະຫວ່າງການຢ້ຽມຢາມຂອງ {who} ({days}, {place}).",
    en: "It took place during the visit of {who} ({days}, {place}).",
  },
  "within-told-together": {
    vi: "Cùng nguồn kể chuyến thăm ({days}, {place}) trong những ngày ấy.",
    lo: "ແຫຼ່ງດຽວກັນລາຍງານການຢ້ຽມຢາມ ({days}, {place}) ໃນມື້ນັ້ນ.",
    en: "The same source tells of the visit ({days}, {place}) on those days.",
  },
  "within-occasion": {
    vi: "Diễn ra nhân dịp {occasion} ({days}).",
    lo: "ຈັດຂຶ້ນໃນໂອກາດ {occasion} ({days}).",
    en: "It took place on the occasion of {occasion} ({days}).",
  },
  "within-session": {
    vi: "Cùng {who} trong những ngày của kỳ họp ({days}).",
    lo: "ແມ່ນ {who} ຄືກັນໃນມື້ຂອງກອງປະຊຸມ ({days}).",
    en: "The same people, {who}, on the days of the session ({days}).",
  },
} satisfies Record<string, Label>;
