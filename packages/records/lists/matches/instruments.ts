import type { Label } from "../list.ts";

/** Of a title and an instrument. */
export const instrumentReasons = {
  "same-title-and-period": {
    vi: "“{seen}” trùng tên và giai đoạn với văn kiện “{known}”, và không văn kiện nào khác trùng như vậy.",
    lo: "“{seen}” ມີຊື່ ແລະ ໄລຍະດຽວກັບເອກະສານ “{known}” ແລະ ບໍ່ມີເອກະສານອື່ນທີ່ກົງກັນ.",
    en: "“{seen}” has the title and period of “{known}”, and no other instrument has both.",
  },
} satisfies Record<string, Label>;
