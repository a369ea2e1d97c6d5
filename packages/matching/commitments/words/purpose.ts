import type { WordLanguage } from "./language.ts";

/** Where the words turn from what is undertaken to what it is good for: “…, để củng cố quan hệ”; the end of the text where they do not. */
export function purposeAt(text: string, language: WordLanguage): number {
  const found = markers[language].exec(text);
  return found && found.index > 0 ? found.index : text.length;
}

/** “tạo điều kiện để” says what is undertaken. */
const markers: Readonly<Record<WordLanguage, RegExp>> = {
  vi: /(?<!điều kiện|điều kiện thuận lợi|thuận lợi|cơ sở|cách)[\s,]+(?:để|nhằm|góp phần|qua đó|từ đó)\s/iu,
  en: /[\s,]+(?:in order to|so as to|so that|with a view to|(?:thereby |thus )?contributing to|to contribute to|with the aim of|aimed at|aiming to)\s/iu,
  lo: /(?:ເພື່ອ(?!ນ)|ແນໃສ່|ປະກອບສ່ວນ)/u,
};
