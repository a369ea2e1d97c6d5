import type { Mention } from "../../../../mention.ts";
import type { Word } from "../../tokens.ts";
import { addPerson, closesName, furtherPosts, postValue, shareSide, spanOf } from "./add-person.ts";
import { countryAt } from "./country-at.ts";
import { isPortfolio, isWeakHead, nameAt, pastCourtesies, textOf } from "./lexicon.ts";
import { nameBefore } from "./name-before.ts";
import { bareNameAt, counterpartAt, isCounterpart, unnamedPostAt } from "./other-ways.ts";
import { pluralPostAt } from "./plural-post.ts";
import { type PostPhrase, postAt } from "./post.ts";

/** Reads a person at `at`, adds what it finds, and says where to go on. */
export function personAt(words: readonly Word[], at: number, text: string, found: Mention[]): number {
  const first = words[at];
  if (!first?.spoken) return at;
  if (isCounterpart(words, at)) return counterpartAt(words, at, text, found);
  const several = pluralPostAt(words, at, text, found);
  if (several > at) return several;
  const posts: PostPhrase[] = [];
  let index = at;
  for (let rounds = 0; rounds < 5; rounds++) {
    const post = postAt(words, index, text);
    if (!post) break;
    posts.push(post);
    index = post.to;
    const joint = words[index];
    const skip =
      joint?.key === "and" || joint?.text === "," || joint?.key === "cum" || /^[/–-]$/.test(joint?.text ?? "")
        ? words[index + 1]?.key === "and" || words[index + 1]?.key === "concurrently"
          ? 2
          : 1
        : 0;
    if (words[index]?.newLine || words[index + skip]?.newLine) break;
    const after = postAt(words, index + skip, text);
    const twoHolders = joint?.key === "and" && words[at - 1]?.key === "the" && after?.head === post.head;
    if (!after || twoHolders || (skip > 0 && !namedSoon(words, after, text))) break;
    // "Khamla Sisavath, Prime Minister of Laos, and President An": each has a post of his own.
    if (joint?.text === "," && post.side !== null && nameBefore(words, at) !== null) break;
    index += skip;
  }
  if (posts.length === 0) {
    const courteous = bareNameAt(words, at, text, found);
    return courteous > at ? courteous : unnamedPostAt(words, at, text, found);
  }

  const last = posts.at(-1) as PostPhrase;
  let nameFrom = last.to;
  if (words[nameFrom]?.text === ",") nameFrom += 1;
  if (words[nameFrom]?.key === "-" || words[nameFrom]?.text === "–") nameFrom += 1;
  nameFrom = pastCourtesies(words, nameFrom);
  // "US Secretary Treasury Jane Roe": a field of work that has slipped behind its head.
  while (words[nameFrom]?.capital && isPortfolio(words[nameFrom] as Word) && nameFrom < last.to + 3 && nameAt(words, nameFrom + 1) > 0) {
    last.title += ` ${words[nameFrom]?.text ?? ""}`;
    nameFrom += 1;
  }
  // A page that links a name may set it on a line of its own; any other line begins something else.
  const there = nameAt(words, nameFrom);
  const length = words[nameFrom]?.newLine && !words[nameFrom + there]?.newLine ? 0 : there;
  const comma = words[last.to]?.text === ",";
  const capitalPost = /^\p{Lu}/u.test(words[last.to - 1]?.text ?? "") || /^\p{Lu}/u.test(last.title);
  const courteous = nameFrom > last.to + 1;
  const appositive = comma
    ? length >= 2 && (closesName.test(words[nameFrom + length]?.key ?? "") || courteous) && !nameBefore(words, at)
    : true;
  const country = countryAt(words, nameFrom);
  const named =
    length > 0 &&
    appositive &&
    !(country && country.length >= length) &&
    !endsInCountry(words, nameFrom, length) &&
    (length > 1 || capitalPost || !isWeakHead(last.head));
  if (named) {
    shareSide(posts);
    return addPerson(words, { posts, from: at, nameFrom, length, text }, found);
  }

  // "Khamla Sisavath, a member of the Politburo": the name comes first.
  const before = nameBefore(words, at);
  if (before) {
    posts.push(...furtherPosts(words, last.to, text));
    shareSide(posts);
    const name = textOf(words, before.from, before.length, text);
    found.push({
      kind: "person",
      ...spanOf(words, before.from, before.from + before.length),
      value: {
        name,
        side: posts.map(({ side }) => side).find(Boolean) ?? null,
        syllabic: false,
        posts: posts.map(postValue),
        phrase: spanOf(words, before.from, posts.at(-1)?.to ?? last.to),
      },
      rule: "person: name, post",
    });
  }
  for (const post of posts) {
    const strong = !isWeakHead(post.head) || post.side !== null;
    if (strong) found.push({ kind: "post", ...spanOf(words, post.from, post.to), value: postValue(post), rule: "post" });
  }
  return posts.at(-1)?.to ?? last.to;
}

/** "Leader Thanks China", "Minister Visits Laos": a headline's verb and object, no name. Some countries are family names too. */
function endsInCountry(words: readonly Word[], from: number, length: number): boolean {
  const last = words[from + length - 1];
  return (
    length > 1 &&
    countryAt(words, from + length - 1) !== null &&
    !/^(?:jordan|chad|georgia|israel|france|cuba|ireland|england|holland|german|french|mali|paris|santiago|san|victoria|sofia|lima|roman)$/.test(
      last?.key ?? "",
    )
  );
}

/** After "and" or a comma another post of the same person follows, if a name follows that. */
function namedSoon(words: readonly Word[], post: PostPhrase, text: string): boolean {
  let to = post.to;
  for (let rounds = 0; rounds < 3; rounds++) {
    if (nameAt(words, to) > 0 && !countryAt(words, to)) return !countryAt(words, post.from) || rounds > 0;
    const skip = words[to]?.key === "and" || words[to]?.text === "," ? 1 : 0;
    // "the Secretary of the Committee and Governor of Sekong, Khamla Sisavath, said"
    const behind = words[to]?.text === "," && !countryAt(words, post.from) ? nameAt(words, to + 1) : 0;
    if (behind >= 2 && closesName.test(words[to + 1 + behind]?.key ?? "") && !countryAt(words, to + 1)) return true;
    const next = postAt(words, to + skip, text);
    if (!next) return false;
    to = next.to;
  }
  return false;
}
