import type { WordLanguage } from "./language.ts";

/** Words that tell nothing of what is undertaken. Lao is not spaced: there they are cut out wherever they stand. */
export const fillers: Readonly<Record<WordLanguage, readonly string[]>> = {
  vi: "các những và của với cho về tại ở trong trên nhau lẫn cùng lĩnh vực giữa cũng như vào để nhằm mọi mỗi".split(" "),
  en: "the a an of and in on at for with to between among both each other their its our more further as from by into towards".split(" "),
  lo: "ບັນດາ ຂອງ ແລະ ຂົງເຂດ ດ້ານ ວຽກງານ ລະຫວ່າງ ທາງ ຢ່າງ ໃຫ້ ໃນ ທີ່ ກັບ".split(" "),
};
