import { z } from "zod";
import type { UiLanguage } from "../values/localized.ts";

/** The label of a term in every UI language: leaving one out does not compile. */
export type Label = Record<UiLanguage, string>;

/** A controlled list: the only values a field may take, each with its label in every UI language. */
export interface ControlledList<Code extends string> {
  name: string;
  codes: readonly [Code, ...Code[]];
  labels: Record<Code, Label>;
  schema: z.ZodType<Code>;
}

export function controlledList<const Labels extends Record<string, Label>>(
  name: string,
  labels: Labels,
): ControlledList<keyof Labels & string> {
  const codes = Object.keys(labels) as [keyof Labels & string, ...(keyof Labels & string)[]];
  return {
    name,
    codes,
    labels: labels as Record<keyof Labels & string, Label>,
    schema: z.enum(codes) as unknown as z.ZodType<keyof Labels & string>,
  };
}
