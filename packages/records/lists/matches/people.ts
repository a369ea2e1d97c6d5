import type { Label } from "../list.ts";

/** Of a name and a person. */
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
} satisfies Record<string, Label>;
