import type { Label } from "../list.ts";

/** Of links in general. */
export const linkReasons = {
  "rule-no-longer": {
    vi: "Quy tắc hiện nay không còn nối hai bản ghi này.",
    lo: "ກົດເກນປັດຈຸບັນບໍ່ເຊື່ອມໂຍງສອງບັນທຶກນີ້ອີກ.",
    en: "The rules of today no longer join the two.",
  },
} satisfies Record<string, Label>;
