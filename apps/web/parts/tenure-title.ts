import type { TenureView } from "../client/shapes.ts";

/** A post with its organisation, where the title does not name it already. */
export function tenureTitle({ title, organization }: Pick<TenureView, "title" | "organization">): string {
  const named = organization === null || title.toLocaleLowerCase().includes(organization.toLocaleLowerCase());
  return named ? title : `${title}, ${organization}`;
}
