import type { Label } from "../list.ts";

/** Of a name and a person, and of a title and a post. */
export const peopleReasons = {
  "same-name": {
    vi: "“{seen}” viết đúng như tên “{known}”, cùng bên, và không ai khác cùng tên.",
    lo: "“{seen}” ຂຽນຄືກັບຊື່ “{known}”, ຢູ່ຝ່າຍດຽວກັນ ແລະ ບໍ່ມີຜູ້ອື່ນຊື່ດຽວກັນ.",
    en: "“{seen}” is written like “{known}” of the same side, and nobody else bears the name.",
  },
  "same-name-without-marks": {
    vi: "“{seen}” là tên “{known}” viết không dấu, cùng bên, và không ai khác cùng tên.",
    lo: "“{seen}” ແມ່ນຊື່ “{known}” ທີ່ຂຽນແບບບໍ່ມີເຄື່ອງໝາຍ, ຢູ່ຝ່າຍດຽວກັນ ແລະ ບໍ່ມີຜູ້ອື່ນຊື່ດຽວກັນ.",
    en: "“{seen}” is “{known}” of the same side spelled without marks, and nobody else bears the name.",
  },
  "same-sound": {
    vi: "“{seen}” và “{known}” đọc như nhau: một tên, hai cách phiên âm.",
    lo: "“{seen}” ແລະ “{known}” ອ່ານອອກສຽງຄືກັນ: ຊື່ດຽວ, ຂຽນສອງແບບ.",
    en: "“{seen}” and “{known}” sound alike: one name, spelled in two ways.",
  },
  "near-sound": {
    vi: "“{seen}” và “{known}” chỉ khác nhau ở một vài âm, có thể do viết nhầm.",
    lo: "“{seen}” ແລະ “{known}” ຕ່າງກັນພຽງບາງສຽງ, ອາດຈະຂຽນຜິດ.",
    en: "“{seen}” and “{known}” differ in a few sounds only, perhaps by a slip.",
  },
  "names-turned": {
    vi: "“{seen}” là “{known}” với họ và tên đổi chỗ.",
    lo: "“{seen}” ແມ່ນ “{known}” ທີ່ສະຫຼັບນາມສະກຸນ ແລະ ຊື່.",
    en: "“{seen}” is “{known}” with family and given names the other way round.",
  },
  "marks-differ": {
    vi: "“{seen}” và “{known}” cùng chữ nhưng khác dấu: hai tên khác nhau.",
    lo: "“{seen}” ແລະ “{known}” ມີຕົວອັກສອນດຽວກັນ ແຕ່ເຄື່ອງໝາຍຕ່າງກັນ: ເປັນສອງຊື່.",
    en: "“{seen}” and “{known}” have the same letters and other marks: two names.",
  },
  "other-side": {
    vi: "“{seen}” và “{known}” thuộc hai bên khác nhau.",
    lo: "“{seen}” ແລະ “{known}” ຢູ່ຄົນລະຝ່າຍ.",
    en: "“{seen}” and “{known}” stand on different sides.",
  },
  "side-unknown": {
    vi: "Không rõ “{seen}” thuộc bên nào, và chức vụ không cho biết đó là {known}.",
    lo: "ບໍ່ຮູ້ວ່າ “{seen}” ຢູ່ຝ່າຍໃດ ແລະ ຕຳແໜ່ງບໍ່ໄດ້ບອກວ່າແມ່ນ {known}.",
    en: "It is not told on which side “{seen}” stands, and no post shows that it is {known}.",
  },
  "post-on-the-day": {
    vi: "{known} giữ chức {post} vào thời điểm đó ({time}).",
    lo: "{known} ດຳລົງຕຳແໜ່ງ {post} ໃນເວລານັ້ນ ({time}).",
    en: "{known} held the post of {post} at the time ({time}).",
  },
  "post-some-day": {
    vi: "{known} giữ chức {post} ({time}); ngày của văn bản hoặc của nhiệm kỳ chưa rõ.",
    lo: "{known} ດຳລົງຕຳແໜ່ງ {post} ({time}); ຍັງບໍ່ຮູ້ວັນທີຂອງເອກະສານ ຫຼື ຂອງວາລະ.",
    en: "{known} held the post of {post} ({time}); the day of the document or of the tenure is not known.",
  },
  "post-may-be": {
    vi: "Chức danh {post} không nêu cơ quan, và {known} giữ một chức như vậy vào thời điểm đó ({time}).",
    lo: "ຕຳແໜ່ງ {post} ບໍ່ໄດ້ບອກອົງການ ແລະ {known} ດຳລົງຕຳແໜ່ງແບບນັ້ນໃນເວລານັ້ນ ({time}).",
    en: "The title {post} names no body, and {known} held such a post at the time ({time}).",
  },
  "post-at-another-time": {
    vi: "{known} giữ chức {post} vào thời gian khác ({time}).",
    lo: "{known} ດຳລົງຕຳແໜ່ງ {post} ໃນເວລາອື່ນ ({time}).",
    en: "{known} held the post of {post} at another time ({time}).",
  },
  "post-of-another": {
    vi: "Vào thời điểm đó, người giữ chức {post} là {other}, không phải {known}.",
    lo: "ໃນເວລານັ້ນ, ຜູ້ດຳລົງຕຳແໜ່ງ {post} ແມ່ນ {other}, ບໍ່ແມ່ນ {known}.",
    en: "At the time the post of {post} was held by {other}, not by {known}.",
  },
  "post-far": {
    vi: "{post} cách xa chức vụ đã biết của {known} ({other}).",
    lo: "{post} ຫ່າງໄກຈາກຕຳແໜ່ງທີ່ຮູ້ຂອງ {known} ({other}).",
    en: "{post} is far from what is known of {known} ({other}).",
  },
  "post-not-known": {
    vi: "Chưa biết {known} từng giữ chức {post} (đã biết: {other}), mà tên này có thể của nhiều người.",
    lo: "ບໍ່ຮູ້ວ່າ {known} ເຄີຍດຳລົງຕຳແໜ່ງ {post} ຫຼືບໍ່ (ທີ່ຮູ້: {other}), ເຊິ່ງອາດມີຫຼາຍຄົນຊື່ດຽວກັນ.",
    en: "It is not known that {known} held the post of {post} (known: {other}), and others may bear the name.",
  },
  "name-without-post": {
    vi: "Văn bản không nêu chức vụ của “{seen}”, và tên này không chỉ {known} mới có.",
    lo: "ເອກະສານບໍ່ໄດ້ບອກຕຳແໜ່ງຂອງ “{seen}” ແລະ ຊື່ນີ້ບໍ່ແມ່ນມີແຕ່ {known} ເທົ່ານັ້ນ.",
    en: "The text gives no post for “{seen}”, and others than {known} may bear the name.",
  },
  "part-of-name": {
    vi: "“{seen}” chỉ là một phần của tên “{known}”.",
    lo: "“{seen}” ແມ່ນພຽງສ່ວນໜຶ່ງຂອງຊື່ “{known}”.",
    en: "“{seen}” is only a part of the name “{known}”.",
  },
  "only-a-name": {
    vi: "Về {known} mới chỉ biết tên, mà tên đó có thể của nhiều người.",
    lo: "ກ່ຽວກັບ {known} ຮູ້ພຽງແຕ່ຊື່, ເຊິ່ງອາດມີຫຼາຍຄົນຊື່ດຽວກັນ.",
    en: "Of {known} nothing but the name is known, and others may bear it.",
  },
  "several-bear-the-name": {
    vi: "Có {count} người mang tên này, và chức vụ không cho biết là ai.",
    lo: "ມີ {count} ຄົນຊື່ນີ້ ແລະ ຕຳແໜ່ງບໍ່ໄດ້ບອກວ່າແມ່ນໃຜ.",
    en: "{count} people bear the name, and the post does not tell which is meant.",
  },
  "namesake-held-post": {
    vi: "Người giữ chức {post} là {other} cùng tên; {known} này là người khác.",
    lo: "ຜູ້ດຳລົງຕຳແໜ່ງ {post} ແມ່ນ {other} ທີ່ຊື່ດຽວກັນ; {known} ນີ້ແມ່ນຄົນອື່ນ.",
    en: "The {other} who held the post of {post} bears the same name; this {known} is another.",
  },
  "same-post": {
    vi: "“{seen}” là chức vụ “{known}” của cùng bên.",
    lo: "“{seen}” ແມ່ນຕຳແໜ່ງ “{known}” ຂອງຝ່າຍດຽວກັນ.",
    en: "“{seen}” is the post “{known}” of the same side.",
  },
} satisfies Record<string, Label>;
