import type { Judged, Reason } from "../verdict.ts";

type Code = Reason["code"];

/** These end in “and nobody else bears the name”. */
const aloneInName = ["same-name", "same-name-without-marks"] as const;
const ofPosts = [
  "post-on-the-day",
  "post-some-day",
  "post-may-be",
  "post-at-another-time",
  "post-of-another",
  "post-far",
  "post-not-known",
] as const;
/** Of several who bear one name: nobody is alone in it, the names are not two, and no post tells whom is meant. */
const amongNamesakes = [...aloneInName, ...ofPosts, "name-without-post", "marks-differ"] as const;

/** What each sentence denies: beside it none of these may stand. */
const denied: Partial<Record<Code, readonly Code[]>> = {
  "several-bear-the-name": [...amongNamesakes, "namesake-held-post"],
  "namesake-held-post": amongNamesakes,
  "other-side": aloneInName,
  "side-unknown": [...aloneInName, ...ofPosts],
  "post-not-known": aloneInName,
  "post-of-another": ["post-on-the-day", "post-some-day", "post-may-be"],
  "name-without-post": [...aloneInName, ...ofPosts],
  "only-a-name": [...aloneInName, ...ofPosts],
};

/** The reasons of a doubt, the one that weighs most first, without those that it denies or that deny it. */
export function coherent([first, ...more]: Judged["reasons"]): Judged["reasons"] {
  const kept: [Reason, ...Reason[]] = [first];
  for (const reason of more) if (!kept.some(({ code }) => areContrary(code, reason.code))) kept.push(reason);
  return kept;
}

function areContrary(one: Code, other: Code): boolean {
  return one === other || Boolean(denied[one]?.includes(other) || denied[other]?.includes(one));
}

/** A judgement become a doubt by a reason that goes before its own. */
export function unsure(judged: Judged, reason: Reason): Judged {
  return { ...judged, verdict: "unsure", score: Math.min(judged.score, 0.6), reasons: coherent([reason, ...judged.reasons]) };
}
