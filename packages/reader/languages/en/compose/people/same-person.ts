import { remembered } from "../../../../find/remembered.ts";
import { isFamilyName, plain } from "../../find/people/name-shape.ts";
import type { Named, Person } from "./person.ts";
import { addPost } from "./posts.ts";

export function made({ value, start, end, rule }: Named, keys: string[], inBody: boolean): Person {
  return {
    name: value.name,
    keys,
    aliases: [],
    side: value.side,
    told: value.side ? "said" : "guessed",
    posts: distinctPosts(value.posts),
    evidence: value.phrase,
    rule,
    at: [{ start, end }],
    inBody,
  };
}

function distinctPosts(posts: Named["value"]["posts"]): Person["posts"] {
  const holder = { posts: [] as Person["posts"] };
  for (const post of posts) addPost(holder, post);
  return holder.posts;
}

/** The same name, a part of it, or the same last name with the same post. */
export function same(person: Person, { value }: Named, keys: string[]): boolean {
  if (person.side && value.side && person.side !== value.side) return false;
  const [few, many] = keys.length <= person.keys.length ? [keys, person.keys] : [person.keys, keys];
  const fullName = keys.length <= person.keys.length ? person.name : value.name;
  if (few.every((key) => many.includes(key))) return few.length > 1 || many.length === 1 || !isFamilyName(few[0] ?? "", fullName);
  // "Pushpa Kamal" and "Pushpakamal".
  if (keys.length > 1 && person.keys.length > 1 && keys.join("") === person.keys.join("")) return true;
  const lastName = keys.at(-1) === person.keys.at(-1) && keys.length > 1 && person.keys.length > 1;
  if (lastName && value.posts.some((one) => person.posts.some((other) => headOf(one.title) === headOf(other.title)))) return true;
  return (
    keys.length > 1 &&
    keys.length === person.keys.length &&
    keys.filter((key, index) => near(key, person.keys[index] ?? "")).length === keys.length
  );
}

/** One letter apart, in a word long enough: two spellings of one name. */
function near(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

const headOf = remembered((title) => plain(title).split(" ").slice(-1)[0] ?? "");

export function join(person: Person, { value, start, end }: Named, keys: string[]): void {
  person.at.push({ start, end });
  if (value.side && !person.side) {
    person.side = value.side;
    person.told = "said";
  }
  if (keys.length > 1 && keys.join(" ") !== person.keys.join(" ")) {
    if (person.keys.length === 1) {
      person.name = value.name;
      person.keys = keys;
    } else if (!person.aliases.includes(value.name)) person.aliases.push(value.name);
  }
  if (person.posts.length === 0 && value.posts.length > 0) person.evidence = value.phrase;
  for (const post of value.posts) addPost(person, post);
}
