import fc from "fast-check";
import { expect, test } from "vitest";
import type { PersonCard, PersonSeen, TenureCard } from "../cards.ts";
import { matchPerson } from "./match-person.ts";

const given: Omit<TenureCard, "titles" | "attested"> = { post: null, organizations: ["Bộ Y tế"], side: "VN", from: null, to: null };

function bearer(record: string, title: string, attested: string, of: Partial<TenureCard> = {}): PersonCard {
  return { record, names: ["Phan Văn Khải Minh"], side: "VN", tenures: [{ ...given, titles: [title], attested: [attested], ...of }] };
}

const about: PersonSeen = {
  names: ["Phan Văn Khải Minh"],
  side: "VN",
  posts: [{ title: "Thứ trưởng Y tế", organization: "Bộ Y tế", side: "VN" }],
  day: "2024-03-05",
};
const [one, two, three] = [
  bearer("r1", "Thứ trưởng Y tế", "2024-03-05"),
  bearer("r2", "Thứ trưởng Bộ Y tế", "2024-03-05"),
  bearer("r3", "Thứ trưởng", "2024-03-06"),
];

test("records of one name, side and post on near days are one person: the earliest is meant, and nobody is asked", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([one, two, three], { minLength: 3 }), (records) => {
      expect(matchPerson(about, records)).toMatchObject({ same: { record: "r1", verdict: "same" }, doubts: [], refused: [] });
    }),
  );
  expect(matchPerson({ ...about, posts: [] }, [one, two]).doubts.map(({ record }) => record)).toEqual(["r1"]);
});

test.each([
  ["in another post", bearer("r2", "Vụ trưởng Vụ Pháp chế", "2024-03-05")],
  ["in the post of another ministry", bearer("r2", "Thứ trưởng Tư pháp", "2024-03-05", { organizations: ["Bộ Tư pháp"] })],
  ["in the post long before", bearer("r2", "Thứ trưởng Y tế", "1996-03-05")],
  ["who had left the post", bearer("r2", "nguyên Thứ trưởng Y tế", "2024-03-05")],
  ["of no side told", { ...bearer("r2", "Thứ trưởng Y tế", "2024-03-05"), side: null }],
  ["of no post", { ...bearer("r2", "", ""), tenures: [] }],
])("a namesake %s stays another: without a post both are doubts", (_what, namesake) => {
  const { same, doubts } = matchPerson({ ...about, posts: [] }, [one, namesake]);
  expect([same, doubts.map(({ record }) => record).sort()]).toEqual([null, ["r1", "r2"]]);
});

test("a record that agrees with two who differ makes them no one person", () => {
  const both: PersonCard = {
    ...one,
    record: "both",
    tenures: [...one.tenures, ...bearer("", "Vụ trưởng Vụ Pháp chế", "2024-03-05").tenures],
  };
  const other = bearer("other", "Vụ trưởng Vụ Pháp chế", "2024-03-05");
  expect(matchPerson({ ...about, posts: [] }, [one, both, other]).doubts).toHaveLength(3);
});

test("a namesake in another post is told from the several records of the one who is meant", () => {
  const { same, refused } = matchPerson(about, [two, bearer("namesake", "Vụ trưởng Vụ Pháp chế", "2024-03-05"), one]);
  expect([same?.record, refused.map(({ record }) => record)]).toEqual(["r1", ["namesake"]]);
});

test.each([
  ["of a firm", "Giám đốc", ["Công ty Hoa Ban"], "2024-03-20", 1],
  ["of two firms", "Giám đốc", ["Công ty Nắng Mai"], "2024-03-05", 2],
  ["of no body, told of one day", "Giám đốc", [], "2024-03-05", 1],
  ["of no body, told of two days", "Giám đốc", [], "2024-03-20", 2],
])("posts %s that are written alike are one only where it is told whose, or on the day", (_what, title, organizations, day, people) => {
  const first = bearer("r1", title, "2024-03-05", { organizations: organizations.length > 0 ? ["Công ty Hoa Ban"] : [] });
  expect(matchPerson({ ...about, posts: [] }, [first, bearer("r2", title, day, { organizations })]).doubts).toHaveLength(people);
});
