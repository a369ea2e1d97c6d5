import type { Label } from "../list.ts";

/** Of an undertaking and an earlier one; {later} and {earlier} are words of each. */
export const commitmentReasons = {
  "same-things": {
    vi: "Cả hai cùng nói về một việc: “{later}” ở lần sau và “{earlier}” ở lần trước.",
    lo: "ທັງສອງເວົ້າເຖິງເລື່ອງດຽວກັນ: “{later}” ໃນຄັ້ງຫຼັງ ແລະ “{earlier}” ໃນຄັ້ງກ່ອນ.",
    en: "Both speak of the same thing: “{later}” the later time and “{earlier}” the earlier.",
  },
  "same-project-undertaken": {
    vi: "Cả hai cùng nói về một dự án và một việc: “{later}”.",
    lo: "ທັງສອງເວົ້າເຖິງໂຄງການດຽວກັນ ແລະ ວຽກດຽວກັນ: “{later}”.",
    en: "Both name the same project and the same thing to be done: “{later}”.",
  },
  "same-instrument-undertaken": {
    vi: "Cả hai cùng nêu một văn kiện và một việc: “{later}”.",
    lo: "ທັງສອງກ່າວເຖິງເອກະສານດຽວກັນ ແລະ ວຽກດຽວກັນ: “{later}”.",
    en: "Both name the same instrument and the same thing to be done: “{later}”.",
  },
  "same-names-undertaken": {
    vi: "Cả hai cùng nêu tên “{name}” và cùng một việc: “{later}”.",
    lo: "ທັງສອງກ່າວເຖິງຊື່ “{name}” ແລະ ວຽກດຽວກັນ: “{later}”.",
    en: "Both name “{name}” and the same thing to be done: “{later}”.",
  },
  "told-twice": {
    vi: "Cùng một ngày, hai tài liệu cùng thuật lại một cam kết: “{later}” và “{earlier}”.",
    lo: "ໃນມື້ດຽວກັນ, ສອງເອກະສານລາຍງານຄຳໝັ້ນສັນຍາດຽວກັນ: “{later}” ແລະ “{earlier}”.",
    en: "On the same day two documents tell of one undertaking: “{later}” and “{earlier}”.",
  },
  "some-things-shared": {
    vi: "Hai cam kết trùng nhau một phần: “{later}” và “{earlier}”; cần người xem xét.",
    lo: "ຄຳໝັ້ນສັນຍາທັງສອງກົງກັນບາງສ່ວນ: “{later}” ແລະ “{earlier}”; ຕ້ອງໃຫ້ຄົນພິຈາລະນາ.",
    en: "The two undertakings agree in part, “{later}” and “{earlier}”, so a person should look.",
  },
  "little-shared": {
    vi: "Hai cam kết không nói về cùng một việc cụ thể.",
    lo: "ຄຳໝັ້ນສັນຍາທັງສອງບໍ່ໄດ້ເວົ້າເຖິງວຽກສະເພາະອັນດຽວກັນ.",
    en: "The two undertakings do not speak of the same particular thing.",
  },
  "same-document": {
    vi: "Cả hai nằm trong cùng một tài liệu, nên là hai cam kết khác nhau.",
    lo: "ທັງສອງຢູ່ໃນເອກະສານດຽວກັນ, ສະນັ້ນຈຶ່ງແມ່ນສອງຄຳໝັ້ນສັນຍາຕ່າງກັນ.",
    en: "Both stand in one document, which makes them two undertakings.",
  },
  "order-unknown": {
    vi: "Hai cam kết nói về cùng một việc, nhưng chưa rõ lần nào trước.",
    lo: "ຄຳໝັ້ນສັນຍາທັງສອງເວົ້າເຖິງເລື່ອງດຽວກັນ, ແຕ່ຍັງບໍ່ຮູ້ວ່າອັນໃດມາກ່ອນ.",
    en: "The two undertakings speak of the same thing, but which came first is not known.",
  },
  "other-act-that-day": {
    vi: "Cùng một ngày nhưng do những người khác nhau đưa ra, nên có thể là hai cuộc gặp.",
    lo: "ໃນມື້ດຽວກັນ ແຕ່ຄົນລະບຸກຄົນເປັນຜູ້ກ່າວ, ສະນັ້ນອາດແມ່ນສອງການພົບປະ.",
    en: "They were made on the same day but by other people, so they may come from two meetings.",
  },
  "other-countries": {
    vi: "Hai cam kết nói về những nước khác nhau ({later}; {earlier}).",
    lo: "ຄຳໝັ້ນສັນຍາທັງສອງກ່ຽວກັບປະເທດທີ່ຕ່າງກັນ ({later}; {earlier}).",
    en: "The two undertakings concern other countries ({later}; {earlier}).",
  },
  "other-bodies": {
    vi: "Việc của những cơ quan khác nhau: “{later}” và “{earlier}”.",
    lo: "ແມ່ນວຽກຂອງອົງການທີ່ຕ່າງກັນ: “{later}” ແລະ “{earlier}”.",
    en: "They are undertakings of other bodies: “{later}” and “{earlier}”.",
  },
  "of-one-body": {
    vi: "Chỉ một lần nói rõ là việc của cơ quan nào: “{words}”.",
    lo: "ມີພຽງຄັ້ງດຽວທີ່ບອກວ່າແມ່ນວຽກຂອງອົງການໃດ: “{words}”.",
    en: "Only one of the two says whose task it is: “{words}”.",
  },
  "matter-told-once": {
    vi: "Chỉ một lần nói rõ về việc gì: “{words}”.",
    lo: "ມີພຽງຄັ້ງດຽວທີ່ບອກວ່າກ່ຽວກັບເລື່ອງໃດ: “{words}”.",
    en: "Only one of the two says in what matter: “{words}”.",
  },
  "named-once": {
    vi: "Chỉ một lần nêu tên “{name}”.",
    lo: "ມີພຽງຄັ້ງດຽວທີ່ກ່າວເຖິງຊື່ “{name}”.",
    en: "Only one of the two names “{name}”.",
  },
  "other-forum": {
    vi: "Hai cam kết nói về những diễn đàn khác nhau: “{later}” và “{earlier}”.",
    lo: "ຄຳໝັ້ນສັນຍາທັງສອງກ່ຽວກັບເວທີທີ່ຕ່າງກັນ: “{later}” ແລະ “{earlier}”.",
    en: "The two undertakings are about other forums: “{later}” and “{earlier}”.",
  },
  "other-project": {
    vi: "Hai cam kết gắn với những dự án khác nhau.",
    lo: "ຄຳໝັ້ນສັນຍາທັງສອງຕິດພັນກັບໂຄງການທີ່ຕ່າງກັນ.",
    en: "The two undertakings are tied to other projects.",
  },
  "other-instrument": {
    vi: "Hai cam kết gắn với những văn kiện khác nhau.",
    lo: "ຄຳໝັ້ນສັນຍາທັງສອງຕິດພັນກັບເອກະສານທີ່ຕ່າງກັນ.",
    en: "The two undertakings are tied to other instruments.",
  },
  "other-names": {
    vi: "Hai cam kết nêu những tên khác nhau: “{later}” và “{earlier}”.",
    lo: "ຄຳໝັ້ນສັນຍາທັງສອງກ່າວເຖິງຊື່ທີ່ຕ່າງກັນ: “{later}” ແລະ “{earlier}”.",
    en: "The two undertakings name other places or works: “{later}” and “{earlier}”.",
  },
  "other-undertaker": {
    vi: "Bên cam kết khác nhau ({later}; {earlier}).",
    lo: "ຝ່າຍທີ່ໃຫ້ຄຳໝັ້ນສັນຍາຕ່າງກັນ ({later}; {earlier}).",
    en: "Another side undertakes it ({later}; {earlier}).",
  },
  "other-fields": {
    vi: "Cùng một cách làm nhưng thuộc những lĩnh vực khác nhau ({later}; {earlier}).",
    lo: "ວິທີດຽວກັນ ແຕ່ຢູ່ໃນຂົງເຂດທີ່ຕ່າງກັນ ({later}; {earlier}).",
    en: "The same is done, but in other fields ({later}; {earlier}).",
  },
  "other-matter": {
    vi: "Mỗi lần nói về một việc riêng: “{later}” và “{earlier}”.",
    lo: "ແຕ່ລະຄັ້ງເວົ້າເຖິງເລື່ອງສະເພາະຂອງຕົນ: “{later}” ແລະ “{earlier}”.",
    en: "Each is about a matter of its own: “{later}” and “{earlier}”.",
  },
  "case-of-wider": {
    vi: "Một lần nói chung, một lần chỉ nói về một phần của việc đó: “{words}”.",
    lo: "ຄັ້ງໜຶ່ງເວົ້າລວມ, ຄັ້ງໜຶ່ງເວົ້າສະເພາະສ່ວນໜຶ່ງຂອງເລື່ອງນັ້ນ: “{words}”.",
    en: "One speaks of it as a whole, the other only of a part of it: “{words}”.",
  },
  "words-of-its-own": {
    vi: "Điểm chung chỉ là cách làm; chưa rõ những từ khác nói về cùng một việc: “{words}”.",
    lo: "ມີແຕ່ວິທີເຮັດທີ່ຄືກັນ; ຍັງບໍ່ຮູ້ວ່າຄຳອື່ນເວົ້າເຖິງເລື່ອງດຽວກັນຫຼືບໍ່: “{words}”.",
    en: "What they share is wide, and other words may say another matter: “{words}”.",
  },
  "other-side-helped": {
    vi: "Việc dành cho những nước khác nhau ({later}; {earlier}).",
    lo: "ແມ່ນວຽກເພື່ອປະເທດທີ່ຕ່າງກັນ ({later}; {earlier}).",
    en: "They are for people or works of other sides ({later}; {earlier}).",
  },
  "other-aim": {
    vi: "Hai mục tiêu khác nhau: “{later}” và “{earlier}”.",
    lo: "ແມ່ນສອງຄາດໝາຍຕ່າງກັນ: “{later}” ແລະ “{earlier}”.",
    en: "They set other aims: “{later}” and “{earlier}”.",
  },
  "other-deed": {
    vi: "Một lần nói về ký kết văn kiện, một lần nói về thực hiện văn kiện đã có.",
    lo: "ຄັ້ງໜຶ່ງເວົ້າເຖິງການລົງນາມເອກະສານ, ຄັ້ງໜຶ່ງເວົ້າເຖິງການຈັດຕັ້ງປະຕິບັດເອກະສານທີ່ມີແລ້ວ.",
    en: "One is to make an agreement, the other to carry out one that is made.",
  },
} satisfies Record<string, Label>;
