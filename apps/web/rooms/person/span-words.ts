import type { TenureView } from "../../client/shapes.ts";
import { sayDate } from "../../dates/say-date.ts";
import type { Spoken } from "../../words/words.tsx";

/** From when to when a post was held, with what is not known said. */
export function spanWords({ from, to, former }: Pick<TenureView, "from" | "to" | "former">, { t, language }: Spoken): string {
  if (from === null && to === null) return former ? `${t("person.former")}, ${t("person.noSpan")}` : t("person.noSpan");
  const start = from === null ? t("person.noStart") : sayDate(from, language);
  const end = to === null ? t("person.noEnd") : sayDate(to, language);
  return `${start} – ${end}`;
}
