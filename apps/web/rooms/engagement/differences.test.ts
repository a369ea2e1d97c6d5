import { expect, test } from "vitest";
import type { AccountView, LinkView } from "../../client/shapes.ts";
import { linkOf } from "../../parts/links/sample-link.ts";
import { differencesOf } from "./differences.ts";

const account = (body: Record<string, unknown>): AccountView => ({ record: "engagement:1", state: "proposed", body, sources: [] });
const on = (edtf: string) => ({ edtf, certainty: "said" });
const between = (accounts: Record<string, unknown>[], links: LinkView[] = []) => [...differencesOf(accounts.map(account), links)];

const judged = (...fields: string[]): LinkView =>
  linkOf({ from: "engagement:1", to: "engagement:2", changes: fields.map((change) => ({ change, from: "a", to: "b" })) });

test("other days, kinds and people differ", () => {
  expect(between([{ date: on("2024-07-11") }, { date: on("2024-07-12") }])).toEqual(["date"]);
  expect(between([{ kind: "talks" }, { kind: "meeting" }])).toEqual(["kind"]);
  const [one, other] = ["person:1", "person:2"].map((person) => ({ person, name: "A", role: "participant" }));
  expect(between([{ participants: [one] }, { participants: [one, other] }])).toEqual(["participants"]);
});

test("silence is no difference, nor is a month that a day lies in, nor the order of those who were there", () => {
  expect(between([{ place: "Viêng Chăn" }, { place: null }])).toEqual([]);
  expect(between([{ date: on("2024-07") }, { date: on("2024-07-11") }])).toEqual([]);
  const people = ["Tô Lâm", "Thongloun"].map((name) => ({ person: null, name }));
  expect(between([{ participants: people }, { participants: people.toReversed() }])).toEqual([]);
});

test("what names mean in other languages is left to the rules where they judged", () => {
  const places = [{ place: "Viêng Chăn" }, { place: "Vientiane" }];
  expect(between(places)).toEqual(["place"]);
  expect(between(places, [judged()])).toEqual([]);
  expect(between(places, [judged("place")])).toEqual(["place"]);
});
