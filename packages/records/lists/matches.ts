import { controlledList } from "./list.ts";

/** Why a name in a document was taken for a record of the register: one sentence each, filled with the words `seen` and the name `known`. */
export const matchReasons = controlledList("matchReason", {
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
  "same-title-and-period": {
    vi: "“{seen}” trùng tên và giai đoạn với văn kiện “{known}”, và không văn kiện nào khác trùng như vậy.",
    lo: "“{seen}” ມີຊື່ ແລະ ໄລຍະດຽວກັບເອກະສານ “{known}” ແລະ ບໍ່ມີເອກະສານອື່ນທີ່ກົງກັນ.",
    en: "“{seen}” has the title and period of “{known}”, and no other instrument has both.",
  },
});
export type MatchReason = (typeof matchReasons.codes)[number];
