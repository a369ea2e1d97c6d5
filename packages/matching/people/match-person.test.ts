import fc from "fast-check";
import { expect, test } from "vitest";
import type { PersonCard, PersonSeen, TenureCard } from "../cards.ts";
import { personKeys } from "./keys.ts";
import { matchPerson } from "./match-person.ts";

function tenure(title: string, organization: string, [from, to]: [string | null, string | null], side = "VN"): TenureCard {
  return { post: null, titles: [title], organizations: [organization], side, from, to, attested: [] };
}

const toLam: PersonCard = {
  record: "to-lam",
  names: ["Tô Lâm", "To Lam", "ໂຕເລິມ"],
  side: "VN",
  tenures: [
    tenure("Bộ trưởng Công an", "Bộ Công an", ["2016-04-09", "2024-05-22"]),
    tenure("Chủ tịch nước", "Chủ tịch nước", ["2024-05-22", "2024-10-21"]),
    tenure("Tổng Bí thư", "Đảng Cộng sản Việt Nam", ["2024-08-03", null]),
  ],
};
const minister: PersonCard = {
  record: "hung-minister",
  names: ["Nguyễn Mạnh Hùng"],
  side: "VN",
  tenures: [tenure("Bộ trưởng Thông tin và Truyền thông", "Bộ Thông tin và Truyền thông", ["2018-10-24", "2025-02-28"])],
};
const envoy: PersonCard = {
  record: "hung-envoy",
  names: ["Nguyễn Mạnh Hùng"],
  side: "VN",
  tenures: [tenure("Đại sứ Việt Nam tại Lào", "Đại sứ quán Việt Nam tại Lào", ["2014", "2016"])],
};
const sonexay: PersonCard = {
  record: "sonexay",
  names: ["Sonexay Siphandone"],
  side: "LA",
  tenures: [tenure("Prime Minister", "Government", ["2022-12-30", null], "LA")],
};
const everyone = [toLam, minister, envoy, sonexay];

function seen(name: string, given: { post?: string; side?: string | null; day?: string | null; organization?: string } = {}): PersonSeen {
  const { post, side = "VN", day = null, organization = null } = given;
  return { names: [name], side, posts: post === undefined ? [] : [{ title: post, organization, side }], day };
}

test("one man in two posts on two days, and in three writings", () => {
  for (const about of [
    seen("Tô Lâm", { post: "Chủ tịch nước", day: "2024-07-11" }),
    seen("Tô Lâm", { post: "Tổng Bí thư", day: "2025-09-02" }),
    seen("To Lam", { post: "General Secretary", day: "2025-09-02" }),
    seen("Lam To", { post: "Party General Secretary", day: "2025-09-02" }),
    seen("ໂຕ ເລິມ", { post: "ເລຂາທິການໃຫຍ່", day: "2025-09-02" }),
  ]) {
    expect(matchPerson(about, everyone).same).toMatchObject({ record: "to-lam", verdict: "same" });
  }
});

test("of two who bear a name the post on the day decides, and the other is refused", () => {
  const asMinister = matchPerson(seen("Nguyễn Mạnh Hùng", { post: "Bộ trưởng Thông tin và Truyền thông", day: "2022-05-01" }), everyone);
  expect(asMinister.same?.record).toBe("hung-minister");
  expect(asMinister.refused.map(({ record, reasons }) => [record, reasons[0].code])).toEqual([["hung-envoy", "namesake-held-post"]]);
  const asEnvoy = matchPerson(seen("Nguyen Manh Hung", { post: "Ambassador of Viet Nam to Laos", day: "2015-03" }), everyone);
  expect(asEnvoy.same?.record).toBe("hung-envoy");
  expect(matchPerson(seen("Nguyễn Mạnh Hùng", { post: "nguyên Đại sứ", day: "2022-11-22" }), everyone).same?.record).toBe("hung-envoy");
});

test("where the post does not decide between namesakes, both are doubts", () => {
  const { same, doubts } = matchPerson(seen("Nguyễn Mạnh Hùng"), everyone);
  expect(same).toBeNull();
  expect(doubts.map(({ record }) => record).sort()).toEqual(["hung-envoy", "hung-minister"]);
  expect(doubts[0]?.reasons[0].code).toBe("several-bear-the-name");
});

test("other marks are another name, also where the known name has a spelling without marks", () => {
  expect(matchPerson(seen("Tố Lâm"), everyone)).toMatchObject({
    same: null,
    doubts: [],
    refused: [{ record: "to-lam", verdict: "different" }],
  });
});

test("a mark lost in print is one where the post is held by one man at a time", () => {
  expect(matchPerson(seen("Tô Lam", { post: "Chủ tịch nước", day: "2024-07-11" }), everyone).same?.reasons[0].code).toBe("post-on-the-day");
});

test("romanisations and Vietnamese syllables of one Lao name are one", () => {
  for (const name of ["ສອນໄຊ ສີພັນດອນ", "Xỏn-xay Xi-phăn-đon", "Sonsay Siphandon", "ທ່ານ ສອນໄຊ ສີພັນດອນ"]) {
    expect(matchPerson(seen(name, { side: "LA", post: "Thủ tướng", day: "2023-10-20" }), everyone).same?.record).toBe("sonexay");
  }
});

test("part of a name is enough only with a post that one person holds", () => {
  expect(matchPerson(seen("Sonexay", { side: "LA", post: "Prime Minister", day: "2023-10-20" }), everyone).same?.record).toBe("sonexay");
  const { same, doubts } = matchPerson(seen("Siphandone", { side: "LA" }), everyone);
  expect([same, doubts[0]?.record]).toEqual([null, "sonexay"]);
});

const deputy: PersonCard = {
  record: "deputy",
  names: ["Bounmy Sengkeo"],
  side: "LA",
  tenures: [tenure("Deputy Prime Minister", "Government", ["2021-03-22", null], "LA")],
};
const envoyToBe: PersonCard = {
  record: "deputy-minister",
  names: ["Hoàng Văn Quyết"],
  side: "VN",
  tenures: [tenure("Thứ trưởng Quốc phòng", "Bộ Quốc phòng", ["2020", "2025"])],
};
const leader: PersonCard = {
  record: "leader",
  names: ["Lưu Đình Quế", "Luu Dinh Que"],
  side: "VN",
  tenures: [tenure("Chủ tịch Quốc hội", "Quốc hội", ["2021-03-31", "2024-05-02"])],
};
const more = [...everyone, deputy, envoyToBe, leader];

test.each([
  ["Mr Sonexay", "LA", "Prime Minister", "sonexay"],
  ["PM Sonexay", "LA", undefined, "sonexay"],
  ["Thủ tướng Sonexay Siphandone", "LA", undefined, "sonexay"],
  ["S. Siphandone", "LA", "Prime Minister", "sonexay"],
  ["Bounmy", "LA", "Deputy Prime Minister", "deputy"],
  ["Hoàng Văn Quyêt", "VN", "Thứ trưởng Quốc phòng", "deputy-minister"],
  ["Luu Dinh Quee", "VN", "Chairman of the National Assembly", "leader"],
  ["Lưu Đinh Quê", "VN", "Chủ tịch Quốc hội", "leader"],
  ["ລືວດິ່ງເກວ້", "VN", "ປະທານສະພາແຫ່ງຊາດ", "leader"],
])("“%s” of %s as %s is the one who held the post", (name, side, post, record) => {
  const about = seen(name, { side, day: "2023-10-20", ...(post && { post }) });
  const keys = new Set(personKeys(about));
  expect(
    matchPerson(
      about,
      more.filter((card) => personKeys(card).some((key) => keys.has(key))),
    ).same?.record,
  ).toBe(record);
});

test.each([
  ["an initial without a post", seen("S. Siphandone", { side: "LA" })],
  ["the given name of a deputy minister", seen("Quyết", { post: "Thứ trưởng Quốc phòng", day: "2023-10-20" })],
  ["a family name with a post that several hold", seen("Hoàng", { post: "Thứ trưởng Quốc phòng", day: "2023-10-20" })],
  ["marks that are lost, in a post long ago", seen("Hoàng Văn Quyêt", { post: "Thứ trưởng Quốc phòng", day: "2009-10-20" })],
])("%s is a doubt", (_what, about) => {
  expect(matchPerson(about, more)).toMatchObject({ same: null, doubts: [{}] });
});

test.each([
  ["without the post", seen("Luu Dinh Quee", { post: "Giám đốc Sở Y tế tỉnh Sơn La", day: "2023-10-20" })],
  ["in a post that may have passed to another", seen("Siphandone", { side: "LA", post: "Prime Minister", day: "2039-10-20" })],
])("less than the name, %s, is not enough", (_what, about) => {
  expect(matchPerson(about, more).same).toBeNull();
});

test.each([
  ["of the other side", seen("Sonexay Siphandone", { side: "VN" })],
  ["of no side told, without a post", seen("Sonexay Siphandone", { side: null })],
  ["far below", seen("Tô Lâm", { post: "Phó Giám đốc Sở Ngoại vụ tỉnh Nghệ An", day: "2023-01-01" })],
  ["in a post that another held", seen("Nguyễn Mạnh Hùng", { post: "Tổng Bí thư", day: "2025-09-02" })],
  ["in a post not known of a common name", seen("Nguyễn Mạnh Hùng", { post: "Thứ trưởng Nội vụ", day: "2023-01-01" })],
])("someone %s is not taken for the known one", (_what, about) => {
  expect(matchPerson(about, everyone).same).toBeNull();
});

test("a side that is not told is made up for by the post", () => {
  expect(matchPerson(seen("Sonexay Siphandone", { side: null, post: "Prime Minister", day: "2023-10-20" }), everyone).same?.record).toBe(
    "sonexay",
  );
});

test("one of whom nothing but a common name is known is a doubt, of a rare name is meant", () => {
  const bare = (name: string, side: string): PersonCard => ({ record: name, names: [name], side, tenures: [] });
  expect(matchPerson(seen("Nguyễn Văn Nam", { post: "Phó Chủ tịch tỉnh" }), [bare("Nguyễn Văn Nam", "VN")])).toMatchObject({
    same: null,
    doubts: [{ reasons: [{ code: "only-a-name" }] }],
  });
  expect(matchPerson(seen("Khamphone Vongdala", { side: "LA" }), [bare("Khamphone Vongdala", "LA")]).same).not.toBeNull();
});

test("the order of candidates says nothing, and who is meant is found under a key", () => {
  const names = fc.constantFrom("Tô Lâm", "To Lam", "Nguyễn Mạnh Hùng", "Sonexay Siphandone", "ສອນໄຊ ສີພັນດອນ", "Tố Lâm");
  const posts = fc.constantFrom(undefined, "Bộ trưởng", "Tổng Bí thư", "Prime Minister", "Đại sứ");
  const days = fc.constantFrom(null, "2015-06-01", "2023-06-01", "2024-09-01", "XXXX-10-20");
  fc.assert(
    fc.property(names, posts, days, fc.shuffledSubarray(everyone, { minLength: 4 }), (name, post, day, shuffled) => {
      const about = seen(name, { side: name.startsWith("S") ? "LA" : "VN", day, ...(post && { post }) });
      const found = matchPerson(about, everyone);
      expect(matchPerson(about, shuffled)).toEqual(found);
      const keys = new Set(personKeys(about));
      const card = everyone.find(({ record }) => record === found.same?.record);
      if (card) expect(personKeys(card).some((key) => keys.has(key))).toBe(true);
    }),
  );
});
