import type { UiLanguage } from "@bilateral/records";

const laoLetters = /[\u0E80-\u0EFF]/;
const vietnameseLetters = /[ăâđêôơưĂÂĐÊÔƠƯ\u1EA0-\u1EF9]/;

/** The language a name or quote is in, as far as its letters show: what a screen reader needs to say it right. */
function tongueOf(text: string): UiLanguage | undefined {
  if (laoLetters.test(text)) return "lo";
  return vietnameseLetters.test(text) ? "vi" : undefined;
}

/** The `lang` of a text that stands in a page of another language. */
export function langOf(text: string, page: UiLanguage, known?: string | null): string | undefined {
  const tongue = known ?? tongueOf(text);
  return tongue === page ? undefined : tongue;
}
