import { z } from "zod";
import { daysOf, Edtf } from "../values/date.ts";
import { RecordId } from "../values/identifier.ts";
import { SideCode } from "../values/side.ts";
import { Name, NameOrNull, Prose } from "../values/text.ts";

/**
 * Who held which post from when to when. A null end says nothing: not that the tenure goes on, only that no end is known.
 * `attested` are the days on which a source shows the person in the post; a communiqué attests a day and never starts or ends a tenure.
 */
export const Tenure = z
  .strictObject({
    person: RecordId,
    post: RecordId.nullable(),
    /** The post's title as the source has it, kept where no known post was found for it. */
    title: Name,
    organization: NameOrNull.default(null),
    side: SideCode.nullable(),
    from: Edtf.nullable(),
    to: Edtf.nullable(),
    attested: z.array(Edtf).default([]),
    former: z.boolean().optional(),
    note: Prose.optional(),
  })
  .refine(({ from, to }) => !endsBefore(to, from), {
    path: ["to"],
    message: "a tenure ends after it begins",
    params: { problem: "ends-before-it-begins" },
  });
export type Tenure = z.infer<typeof Tenure>;

/** True where even the last day of the end lies before the first of the beginning. */
function endsBefore(end: string | null, beginning: string | null): boolean {
  const [last, first] = [end === null ? null : daysOf(end).last, beginning === null ? null : daysOf(beginning).first];
  return last !== null && first !== null && last < first;
}
