import { expect, test } from "vitest";
import { lookUpsIn } from "./known.ts";
import { matchPerson } from "./match-person.ts";

const toLam = { record: "person:to-lam", name: "Tô Lâm", names: { lo: "ໂຕເລິມ" }, aliases: [], side: "VN" };
const thongloun = { record: "person:thongloun", name: "Thongloun Sisoulith", aliases: ["Thong-lun Xi-xu-lít"], side: "LA" };
const lookUps = lookUpsIn({ people: [toLam, thongloun], instruments: [] });

test("a name and side equal to one known person's is that person, and says why", () => {
  expect(matchPerson({ name: "TÔ LÂM", side: "VN" }, lookUps)).toEqual({
    record: "person:to-lam",
    seen: "TÔ LÂM",
    known: "Tô Lâm",
    why: "same-name",
  });
});

test("an English spelling, a name in another language and an alias match", () => {
  expect(matchPerson({ name: "To Lam", side: "VN" }, lookUps)?.why).toBe("same-name-without-marks");
  expect(matchPerson({ name: "ໂຕເລິມ", side: "VN" }, lookUps)?.known).toBe("ໂຕເລິມ");
  expect(matchPerson({ name: "Thong lun Xi xu lít", side: "LA" }, lookUps)?.record).toBe("person:thongloun");
  expect(matchPerson({ name: "Ông Thongloun", aliases: ["Thongloun Sisoulith"], side: "LA" }, lookUps)?.record).toBe("person:thongloun");
});

test.each([
  ["other marks", { name: "Tố Lâm", side: "VN" }],
  ["another side", { name: "Tô Lâm", side: "LA" }],
  ["no side", { name: "Tô Lâm", side: null }],
  ["another romanisation", { name: "Thongloune Sisoulit", side: "LA" }],
])("%s is no match", (_what, person) => {
  expect(matchPerson(person, lookUps)).toBeNull();
});

test("two people of one name are nobody", () => {
  const namesake = { ...toLam, record: "person:to-lam-2" };
  expect(matchPerson({ name: "Tô Lâm", side: "VN" }, lookUpsIn({ people: [toLam, namesake], instruments: [] }))).toBeNull();
});

test("names that lead to two people are nobody", () => {
  const other = { record: "person:other", name: "Somsavat", aliases: [], side: "LA" };
  const both = lookUpsIn({ people: [thongloun, other], instruments: [] });
  expect(matchPerson({ name: "Somsavat", aliases: ["Thongloun Sisoulith"], side: "LA" }, both)).toBeNull();
});
