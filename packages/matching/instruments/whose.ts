/** A title may say between whom it is and, besides, what it is on: "between the two Ministries of Justice on transfer". */
import { readTitle, type Title } from "./title.ts";

const clauses: readonly RegExp[] = [
  /(?<!\p{L})giữa\s.*?(?=\s(?:về|nhằm|trong|để|liên quan)\s|\s(?:giai đoạn|thời kỳ|nhiệm kỳ|năm|nhân)\s|[,;(]\s*(?:giai đoạn|năm)|\s*\d{4}|$)/iu,
  /\bbetween\s.*?(?=\s(?:on|for|in|regarding|concerning|about|to)\s|\s*\(?\d{4}|$)/iu,
  /ລະຫວ່າງ\s*.*?(?=\s*(?:ກ່ຽວກັບ|ວ່າດ້ວຍ|ໃນ|ໄລຍະ|ປະຈຳປີ|ປີ)|\s*\d{4}|$)/u,
];

export interface Whose {
  whose: Title;
  /** The title without it. */
  subject: Title;
}

/** Null where the title has no such clause, or nothing beside it that tells it from others. */
export function whoseIn(title: Title): Whose | null {
  for (const clause of clauses) {
    const found = clause.exec(title.text)?.[0];
    if (found === undefined) continue;
    const subject = readTitle(title.text.replace(found, " "));
    return tells(subject) ? { whose: readTitle(found), subject } : null;
  }
  return null;
}

export function tells({ topics, names }: Title): boolean {
  return topics.size + names.length > 0;
}
