// Long: each reason is one sentence in three languages.
import type { Label } from "../list.ts";

/** Of a title and an instrument, of an instrument and what it is part of, and of a name and a project. */
export const instrumentReasons = {
  "same-title-and-period": {
    vi: "“{seen}” trùng tên và giai đoạn với văn kiện “{known}”, và không văn kiện nào khác trùng như vậy.",
    lo: "“{seen}” ມີຊື່ ແລະ ໄລຍະດຽວກັບເອກະສານ “{known}” ແລະ ບໍ່ມີເອກະສານອື່ນທີ່ກົງກັນ.",
    en: "“{seen}” has the title and period of “{known}”, and no other instrument has both.",
  },
  "instrument-alike": {
    vi: "“{seen}” gần như trùng tên với “{known}”, cùng loại và cùng giai đoạn {knownPeriod}.",
    lo: "“{seen}” ມີຊື່ເກືອບຄືກັບ “{known}”, ເປັນເອກະສານປະເພດດຽວກັນ ແລະ ໄລຍະດຽວກັນ {knownPeriod}.",
    en: "“{seen}” has nearly the title of “{known}”, and is of the same kind and period, {knownPeriod}.",
  },
  "instrument-same-number": {
    vi: "“{seen}” mang số {seenNumber} như “{known}”.",
    lo: "“{seen}” ມີເລກທີ {seenNumber} ຄືກັບ “{known}”.",
    en: "“{seen}” bears the number {seenNumber}, as does “{known}”.",
  },
  "instrument-same-title-and-day": {
    vi: "“{seen}” trùng tên với “{known}” và được ký cùng thời điểm ({day}).",
    lo: "“{seen}” ມີຊື່ດຽວກັບ “{known}” ແລະ ໄດ້ລົງນາມໃນເວລາດຽວກັນ ({day}).",
    en: "“{seen}” has the title of “{known}” and was signed at the same time ({day}).",
  },
  "instrument-same-session": {
    vi: "“{seen}” và “{known}” cùng là biên bản của kỳ họp thứ {session}.",
    lo: "“{seen}” ແລະ “{known}” ແມ່ນບົດບັນທຶກຂອງກອງປະຊຸມຄັ້ງທີ {session} ດຽວກັນ.",
    en: "“{seen}” and “{known}” are both the minutes of session {session}.",
  },
  "instrument-same-title": {
    vi: "“{seen}” trùng tên và loại với “{known}”, và không văn kiện nào khác trùng như vậy.",
    lo: "“{seen}” ມີຊື່ ແລະ ປະເພດດຽວກັບ “{known}” ແລະ ບໍ່ມີເອກະສານອື່ນທີ່ກົງກັນ.",
    en: "“{seen}” has the title and kind of “{known}”, and no other instrument has both.",
  },
  "instrument-in-force-then": {
    vi: "“{seen}” không nêu giai đoạn; khi đó chỉ “{known}” ({period}) có hiệu lực.",
    lo: "“{seen}” ບໍ່ໄດ້ບອກໄລຍະ; ໃນເວລານັ້ນມີແຕ່ “{known}” ({period}) ທີ່ມີຜົນສັກສິດ.",
    en: "“{seen}” tells no period; only “{known}” ({period}) was in force at the time.",
  },
  "instrument-period-differs": {
    vi: "“{seen}” trùng tên với “{known}” nhưng giai đoạn ghi khác: {seenPeriod} và {knownPeriod}; có thể là nhầm lẫn.",
    lo: "“{seen}” ມີຊື່ດຽວກັບ “{known}” ແຕ່ໄລຍະຂຽນຕ່າງກັນ: {seenPeriod} ແລະ {knownPeriod}; ອາດຈະເປັນຄວາມຜິດພາດ.",
    en: "“{seen}” has the title of “{known}”, but the periods differ: {seenPeriod} and {knownPeriod}; it may be a slip.",
  },
  "instrument-period-untold": {
    vi: "“{seen}” có thể là “{known}” ({period}), nhưng một bên không nêu giai đoạn.",
    lo: "“{seen}” ອາດແມ່ນ “{known}” ({period}) ແຕ່ບ່ອນໜຶ່ງບໍ່ໄດ້ບອກໄລຍະ.",
    en: "“{seen}” may be “{known}” ({period}), but one of them tells no period.",
  },
  "instrument-several-fit": {
    vi: "Nhiều văn kiện khác nhau đều có thể là “{seen}”.",
    lo: "ມີຫຼາຍເອກະສານທີ່ອາດແມ່ນ “{seen}”.",
    en: "Several different instruments may be “{seen}”.",
  },
  "instrument-not-signed": {
    vi: "Khi “{seen}” được nhắc đến, “{known}” chưa được ký.",
    lo: "ໃນເວລາທີ່ກ່າວເຖິງ “{seen}”, “{known}” ຍັງບໍ່ໄດ້ລົງນາມ.",
    en: "When “{seen}” was spoken of, “{known}” had not been signed yet.",
  },
  "instrument-superseded": {
    vi: "“{seen}” trùng tên với “{known}”, nhưng “{later}” đã thay thế văn kiện ấy.",
    lo: "“{seen}” ມີຊື່ດຽວກັບ “{known}” ແຕ່ “{later}” ໄດ້ປ່ຽນແທນເອກະສານນັ້ນແລ້ວ.",
    en: "“{seen}” has the title of “{known}”, which “{later}” has since replaced.",
  },
  "instrument-kind-near": {
    vi: "“{seen}” và “{known}” cùng nội dung nhưng được gọi là hai loại văn kiện khác nhau.",
    lo: "“{seen}” ແລະ “{known}” ມີເນື້ອໃນດຽວກັນ ແຕ່ຖືກເອີ້ນເປັນເອກະສານຄົນລະປະເພດ.",
    en: "“{seen}” and “{known}” are on the same matter but are called documents of two kinds.",
  },
  "instrument-partly-alike": {
    vi: "“{seen}” và “{known}” chỉ trùng nhau một phần, chưa đủ để biết có phải là một hay không.",
    lo: "“{seen}” ແລະ “{known}” ຄືກັນພຽງບາງສ່ວນ, ຍັງບໍ່ພຽງພໍທີ່ຈະຮູ້ວ່າແມ່ນອັນດຽວກັນບໍ.",
    en: "“{seen}” and “{known}” agree in part only: too little to tell whether they are one.",
  },
  "instrument-other-number": {
    vi: "“{seen}” và “{known}” mang số khác nhau hoặc cùng số nhưng khác văn kiện: {seenNumber}, {knownNumber}.",
    lo: "“{seen}” ແລະ “{known}” ມີເລກທີຕ່າງກັນ ຫຼື ເລກທີດຽວກັນແຕ່ຄົນລະເອກະສານ: {seenNumber}, {knownNumber}.",
    en: "“{seen}” and “{known}” bear other numbers, or one number of two documents: {seenNumber}, {knownNumber}.",
  },
  "instrument-other-kind": {
    vi: "“{seen}” và “{known}” là hai loại văn kiện khác nhau.",
    lo: "“{seen}” ແລະ “{known}” ແມ່ນເອກະສານຄົນລະປະເພດ.",
    en: "“{seen}” and “{known}” are documents of different kinds.",
  },
  "instrument-other-parties": {
    vi: "“{seen}” và “{known}” do các bên khác nhau ký.",
    lo: "“{seen}” ແລະ “{known}” ລົງນາມໂດຍຄູ່ພາຄີຕ່າງກັນ.",
    en: "“{seen}” and “{known}” are between different parties.",
  },
  "instrument-other-matter": {
    vi: "“{seen}” và “{known}” nói về nội dung hoặc cơ quan khác nhau.",
    lo: "“{seen}” ແລະ “{known}” ແມ່ນກ່ຽວກັບເລື່ອງ ຫຼື ອົງການຕ່າງກັນ.",
    en: "“{seen}” and “{known}” are on different matters or between different bodies.",
  },
  "instrument-other-period": {
    vi: "“{seen}” và “{known}” dành cho hai giai đoạn khác nhau: {seenPeriod} và {knownPeriod}.",
    lo: "“{seen}” ແລະ “{known}” ແມ່ນສຳລັບຄົນລະໄລຍະ: {seenPeriod} ແລະ {knownPeriod}.",
    en: "“{seen}” and “{known}” are for different periods: {seenPeriod} and {knownPeriod}.",
  },
  "instrument-not-in-force": {
    vi: "Khi “{seen}” được nhắc đến, “{known}” ({period}) chưa có hoặc đã hết hiệu lực.",
    lo: "ໃນເວລາທີ່ກ່າວເຖິງ “{seen}”, “{known}” ({period}) ຍັງບໍ່ມີຜົນ ຫຼື ໝົດອາຍຸແລ້ວ.",
    en: "When “{seen}” was spoken of, “{known}” ({period}) was not in force.",
  },
  "instrument-other-day": {
    vi: "“{seen}” và “{known}” được ký vào hai thời điểm khác nhau: {seenDay} và {knownDay}.",
    lo: "“{seen}” ແລະ “{known}” ໄດ້ລົງນາມໃນເວລາຕ່າງກັນ: {seenDay} ແລະ {knownDay}.",
    en: "“{seen}” and “{known}” were signed at different times: {seenDay} and {knownDay}.",
  },
  "instrument-other-session": {
    vi: "“{seen}” và “{known}” là biên bản của hai kỳ họp khác nhau: {seenSession} và {knownSession}.",
    lo: "“{seen}” ແລະ “{known}” ແມ່ນບົດບັນທຶກຂອງຄົນລະກອງປະຊຸມ: {seenSession} ແລະ {knownSession}.",
    en: "“{seen}” and “{known}” are the minutes of different sessions: {seenSession} and {knownSession}.",
  },
  "chain-period": {
    vi: "“{child}” nằm trong giai đoạn {period} của “{parent}”.",
    lo: "“{child}” ຢູ່ໃນໄລຍະ {period} ຂອງ “{parent}”.",
    en: "“{child}” lies within the period {period} of “{parent}”.",
  },
  "chain-signed-with": {
    vi: "“{child}” được ký cùng ngày {day} với “{parent}”.",
    lo: "“{child}” ໄດ້ລົງນາມໃນວັນດຽວກັນ {day} ກັບ “{parent}”.",
    en: "“{child}” was signed on {day}, together with “{parent}”.",
  },
  "project-same-name": {
    vi: "“{seen}” viết như một tên của dự án “{known}”.",
    lo: "“{seen}” ຂຽນຄືກັບຊື່ໜຶ່ງຂອງໂຄງການ “{known}”.",
    en: "“{seen}” is written like a name of the project “{known}”.",
  },
  "project-same-work": {
    vi: "“{seen}” và “{known}” cùng là một loại công trình mang tên “{name}”.",
    lo: "“{seen}” ແລະ “{known}” ແມ່ນວຽກປະເພດດຽວກັນທີ່ມີຊື່ “{name}”.",
    en: "“{seen}” and “{known}” are the same kind of work, named “{name}”.",
  },
  "project-spelled-otherwise": {
    vi: "“{seen}” và “{known}” cùng loại công trình; tên có vẻ chỉ viết khác: “{seenName}”, “{knownName}”.",
    lo: "“{seen}” ແລະ “{known}” ແມ່ນວຽກປະເພດດຽວກັນ; ຊື່ຄົງພຽງຂຽນຕ່າງກັນ: “{seenName}”, “{knownName}”.",
    en: "“{seen}” and “{known}” are the same kind of work; the name seems only to be spelled otherwise: “{seenName}”, “{knownName}”.",
  },
  "project-part-of": {
    vi: "“{seen}” và “{known}” có thể là một phần và toàn bộ của cùng một công trình.",
    lo: "“{seen}” ແລະ “{known}” ອາດເປັນສ່ວນໜຶ່ງ ແລະ ທັງໝົດຂອງວຽກດຽວກັນ.",
    en: "“{seen}” and “{known}” may be a part and the whole of one work.",
  },
  "project-within": {
    vi: "“{seen}” và “{known}” cùng là công trình “{name}”, một bên chỉ nói đến một số hạng mục.",
    lo: "“{seen}” ແລະ “{known}” ແມ່ນວຽກດຽວກັນ “{name}”, ບ່ອນໜຶ່ງເວົ້າເຖິງພຽງບາງສ່ວນ.",
    en: "“{seen}” and “{known}” are the same work, “{name}”; one of them speaks of some of its parts only.",
  },
  "project-kind-untold": {
    vi: "“{seen}” và “{known}” trùng tên riêng, nhưng một bên không nói là công trình gì.",
    lo: "“{seen}” ແລະ “{known}” ມີຊື່ສະເພາະດຽວກັນ ແຕ່ບ່ອນໜຶ່ງບໍ່ໄດ້ບອກວ່າແມ່ນວຽກຫຍັງ.",
    en: "“{seen}” and “{known}” share a proper name, but one does not say what work it is.",
  },
  "project-several-fit": {
    vi: "Nhiều dự án khác nhau đều có thể là “{seen}”.",
    lo: "ມີຫຼາຍໂຄງການທີ່ອາດແມ່ນ “{seen}”.",
    en: "Several different projects may be “{seen}”.",
  },
  "project-other-name": {
    vi: "“{seen}” và “{known}” mang tên riêng khác nhau.",
    lo: "“{seen}” ແລະ “{known}” ມີຊື່ສະເພາະຕ່າງກັນ.",
    en: "“{seen}” and “{known}” bear different proper names.",
  },
  "project-other-kind": {
    vi: "“{seen}” và “{known}” là hai loại công trình khác nhau.",
    lo: "“{seen}” ແລະ “{known}” ແມ່ນວຽກຄົນລະປະເພດ.",
    en: "“{seen}” and “{known}” are different kinds of work.",
  },
  "project-other-part": {
    vi: "“{seen}” và “{known}” là những phần khác nhau: {seenPart} và {knownPart}.",
    lo: "“{seen}” ແລະ “{known}” ແມ່ນຄົນລະສ່ວນ: {seenPart} ແລະ {knownPart}.",
    en: "“{seen}” and “{known}” are different parts: {seenPart} and {knownPart}.",
  },
  "project-other-place": {
    vi: "“{seen}” và “{known}” ở hai nơi khác nhau: {seenPlace} và {knownPlace}.",
    lo: "“{seen}” ແລະ “{known}” ຢູ່ຄົນລະບ່ອນ: {seenPlace} ແລະ {knownPlace}.",
    en: "“{seen}” and “{known}” are in different places: {seenPlace} and {knownPlace}.",
  },
  "project-group": {
    vi: "Một nhóm dự án không phải là một dự án riêng lẻ: “{seen}”, “{known}”.",
    lo: "ກຸ່ມໂຄງການບໍ່ແມ່ນໂຄງການດຽວ: “{seen}”, “{known}”.",
    en: "A group of projects is no single project: “{seen}”, “{known}”.",
  },
} satisfies Record<string, Label>;
