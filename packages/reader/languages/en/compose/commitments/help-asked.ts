import type { Word } from "../../tokens.ts";

/** "Vietnam's help in …", "more support for …" */
export const helpAsked = (words: readonly Word[], at: number) =>
  words
    .slice(at, at + 6)
    .some(({ key }) =>
      /^(?:help|support|assistance|aid|cooperation|backing|approval|coordination|scholarships|funding|loans?|investment)$/.test(key),
    );
