import type { Merger } from "../../../language.ts";
import type { Mention, MentionOf } from "../../../mention.ts";
import { keysOf, wordsOf } from "../tokens.ts";

const notBeforeNames = new Set(["cộng sản", "sản", "tncs", "lăng", "phố", "tưởng", "đường", "tàng", "chí"]);

/** Finds a name again where it stands without post or honorific: "… do Lê Văn Ba dẫn đầu", after "Thứ trưởng Lê Văn Ba" elsewhere. */
export const knownNames: Merger = {
  name: "known names",
  merge(all, page) {
    const mentions = withoutFirms(all);
    const persons = mentions.filter((mention): mention is MentionOf<"person"> => mention.kind === "person");
    const full = persons.filter((person) => person.value.name.includes(" "));
    if (full.length === 0) return mentions;
    const names = byFirstWord(full);
    const words = wordsOf(page);
    const taken = new Uint8Array(page.text.length + 1);
    for (const { start, end } of persons) taken.fill(1, start, end);
    const again: Mention[] = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (!word?.capital) continue;
      const found = names.get(word.key)?.find(({ keys }) => keys.every((key, index) => words[at + index]?.key === key));
      if (!found) continue;
      const end = words[at + found.keys.length - 1]?.end ?? word.end;
      if (taken[word.start] === 1 || taken[end - 1] === 1 || notBeforeNames.has(words[at - 1]?.key ?? "")) continue;
      const { name, syllabic } = found.person.value;
      again.push({
        kind: "person",
        start: word.start,
        end,
        value: { name, side: null, syllabic, posts: [], phrase: { start: word.start, end } },
        rule: "people/known",
      });
      at += found.keys.length - 1;
    }
    return again.length === 0 ? mentions : [...mentions, ...again].sort((a, b) => a.start - b.start || b.end - a.end);
  },
};

const firm =
  /^(?:Tổng công ty|Công ty(?:\s(?:Cổ phần|cổ phần|TNHH|Trách nhiệm hữu hạn|mẹ))*|Tập đoàn|Hãng|Ngân hàng|Chuỗi|Thương hiệu)\s(.+)$/u;

/** "Công ty An Phú Japan … đại diện An Phú Japan": a firm's name is nobody's. */
function withoutFirms(mentions: Mention[]): Mention[] {
  const firms = new Set(mentions.flatMap((mention) => (mention.kind === "body" ? (firm.exec(mention.value.name)?.[1] ?? []) : [])));
  if (firms.size === 0) return mentions;
  return mentions.filter(
    ({ kind, value }) => kind !== "person" || !firms.has(value.name) || value.posts.some(({ title }) => title.toLowerCase() !== "đại diện"),
  );
}

interface Known {
  keys: readonly string[];
  person: MentionOf<"person">;
}

/** The names by their first words, longer ones first. */
function byFirstWord(persons: readonly MentionOf<"person">[]): Map<string, Known[]> {
  const names = new Map<string, Known[]>();
  const told = new Set<string>();
  for (const person of persons) {
    if (told.has(person.value.name)) continue;
    told.add(person.value.name);
    const keys = keysOf(person.value.name);
    const same = names.get(keys[0] ?? "");
    if (same) same.push({ keys, person });
    else names.set(keys[0] ?? "", [{ keys, person }]);
  }
  for (const same of names.values()) same.sort((a, b) => b.keys.length - a.keys.length);
  return names;
}
