import type { UiLanguage } from "@bilateral/records";
import type { PostTitle, TenureView } from "../client/shapes.ts";
import { said } from "./localized.tsx";

/** A post's title in the reader's language where the register knows the post, else in its source's own words. */
export function postTitle({ title, titles }: PostTitle, language: UiLanguage): string {
  return said(titles, language) || title;
}

/** The same with its organisation, where the title does not name it already. The source's organisation goes with the source's own words. */
export function tenureTitle(tenure: Pick<TenureView, "title" | "titles" | "organization">, language: UiLanguage): string {
  const { title, titles, organization } = tenure;
  const shown = postTitle({ title, titles }, language);
  const named =
    organization === null || [shown, title].some((words) => words.toLocaleLowerCase().includes(organization.toLocaleLowerCase()));
  return named || shown !== title ? shown : `${shown}, ${organization}`;
}
