import type { Span } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import type { MentionOf } from "../../../../mention.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
import { countedSubjects } from "../../words/indicators.ts";
import { reach } from "./sense.ts";
import type { Subject } from "./subject.ts";
import { alone, spelt } from "./words.ts";

const nouns = countedSubjects.map(({ words, indicator, needs, not }) => ({
  indicator,
  pattern: new RegExp(`(?:${spelt(words)})$`, "iu"),
  needs: needs === undefined ? null : alone(needs, "iu"),
  not: not === undefined ? null : new RegExp(spelt(not), "iu"),
}));
const living = /sinh sống|cộng đồng|kiều bào|người gốc|định cư|cư trú/iu;
const attendance = /tham dự|tham gia|sự có mặt|dự hội|dự lễ|dự diễn đàn|tháp tùng|đi cùng|quy tụ/iu;
const training = /đào tạo|học tập|giảng dạy/iu;
const courses = /khóa|khoá|đào tạo|tập huấn|bồi dưỡng/iu;
/** Where the words about a counted thing end. */
const clauseEnd = /[,;:.](?!\d)|\s\((?=\d)|\svà\s(?=[^,;.]{0,25}\d)|\s(?:có|với|chính là|là|trong đó|xếp|đạt)\s|$/u;
const listEnd = /[;.](?!\d)|\s(?:chính là|trong đó)\s|$/u;
/** "Số lượng du học sinh … với gần 70.000 người": of whom people are counted, by the words before. */
const people: readonly (readonly [RegExp, string])[] = [
  [/(?:(?:Số |số )?(?:lượng )?)?(?:lưu học sinh|du học sinh|sinh viên|học viên)[^.;]*$/iu, "students"],
  [/(?:lao động|thực tập sinh)[^.;]*$/iu, "workers"],
  [/(?:lượng |số |tổng số |lượt )?(?:du khách|khách du lịch|khách|lượt khách)\s[^.;]*$/iu, "visitors"],
  [/(?:cộng đồng|kiều bào|người Việt)[^.;]*$/iu, "community"],
];
const generic = /(?:người|lượt|lượt người)$/iu;

/** "14.000 lưu học sinh", "245 dự án", "cộng đồng … với trên 1.000 người": things by their own noun, people also by the words before. */
export function thingsCounted(draft: Draft, sentence: Sentence, left: Span, figure: MentionOf<"amount">): Subject | null {
  const { text } = draft.page;
  const words = text.slice(figure.start, figure.end);
  const before = text.slice(left.start, left.end);
  const rest = text.slice(figure.end, Math.min(sentence.end, figure.end + reach));
  const institutions = figure.value.unit === "institutions";
  const clause = words + rest.slice(0, (institutions ? listEnd : clauseEnd).exec(rest)?.index ?? rest.length);
  const end = figure.start + clause.length;
  const around = before.slice(-80) + clause + rest.slice(0, 60);
  const learning = courses.test(clause);
  if (attendance.test(figure.value.unit === "enterprises" ? around : clause.slice(0, 60)) && !institutions && !learning) return null;
  if (generic.test(words)) {
    const near = before.slice(-90);
    for (const [pattern, indicator] of people) {
      const found = pattern.exec(near);
      if (found)
        return { indicator, start: left.end - near.length + found.index, end: figure.end, confidence: 0.8, rule: "people counted" };
    }
    if (/người$/iu.test(words))
      return living.test(around) ? { indicator: "community", start: figure.start, end, confidence: 0.8, rule: "people counted" } : null;
  }
  const noun = nouns.find(({ pattern }) => pattern.test(words));
  if (!noun || (noun.needs && !noun.needs.test(around)) || noun.not?.test(around)) return null;
  if (learning && /experts|citizens/.test(noun.indicator))
    return { indicator: "trainees", start: figure.start, end, confidence: 0.75, rule: "things counted" };
  const capacity = noun.indicator === "power" ? (/công suất(?:\s\p{L}+){0,3}\s$/iu.exec(before)?.[0].length ?? 0) : 0;
  const indicator = noun.indicator === "institutions" && training.test(around) ? "training-institutions" : noun.indicator;
  return { indicator, start: figure.start - capacity, end, confidence: 0.75, rule: "things counted" };
}
