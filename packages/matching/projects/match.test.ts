import fc from "fast-check";
import { expect, test } from "vitest";
import type { ProjectCard } from "../cards.ts";
import { projectKeys } from "./keys.ts";
import { matchProject } from "./match.ts";

function card(record: string, names: string[], more: Partial<ProjectCard> = {}): ProjectCard {
  return { record, names, sector: null, place: null, parts: [], group: false, ...more };
}

const register = [
  card("port", ["Bến cảng số 1, 2, 3 cảng Vũng Áng", "Vung Ang port berths 1, 2 and 3", "Cảng Vũng Áng"], {
    parts: ["1", "2", "3"],
    place: "Hà Tĩnh",
  }),
  card("airport", ["Sân bay Nọng Khang", "Nong Khang airport"], { place: "Houaphanh" }),
  card("line", ["Đường sắt Viêng Chăn - Vũng Áng", "Vientiane-Vung Ang railway"]),
  card("dam-1", ["Thủy điện Xekaman 1", "Xekaman 1 hydropower"]),
  card("dam-3", ["Thủy điện Xekaman 3", "Xekaman 3 hydropower"]),
  card("hospital-h", ["Bệnh viện Hữu nghị Lào - Việt Nam tỉnh Hủa Phăn", "Laos-Viet Nam Friendship Hospital, Houaphanh"], {
    place: "Houaphanh",
  }),
  card("hospital-x", ["Bệnh viện Hữu nghị Lào - Việt Nam tỉnh Xiêng Khoảng", "Laos-Viet Nam Friendship Hospital, Xiengkhouang"], {
    place: "Xiengkhouang",
  }),
];

function links(seen: ProjectCard): string[] {
  const keys = new Set(projectKeys(seen));
  const candidates = register.filter((known) => projectKeys(known).some((key) => keys.has(key)));
  return matchProject(seen, candidates)
    .filter(({ verdict }) => verdict !== "different")
    .map(({ verdict, record }) => `${verdict} ${record}`);
}

test.each([
  ["sân bay Nọng Khảng", "airport"],
  ["Noong-khang airport", "airport"],
  ["Sân bay Noọng Khang", "airport"],
  ["Nongkhang Airport", "airport"],
  ["cảng Vũng Áng", "port"],
  ["đường sắt Vũng Áng - Vientiane", "line"],
  ["Vung Ang - Vientiane railway project", "line"],
  ["nhà máy thủy điện Xekaman 3", "dam-3"],
  ["Bệnh viện hữu nghị tỉnh Hủa Phăn", "hospital-h"],
])("%s is the known work", (name, record) => {
  expect(links(card("seen", [name]))).toEqual([`same ${record}`]);
});

test("berths are those of the port, one of them too", () => {
  expect(links(card("seen", ["bến cảng Vũng Áng"], { parts: ["1", "2", "3"] }))).toEqual(["same port"]);
  expect(links(card("seen", ["bến số 3 cảng Vũng Áng"]))).toEqual(["same port"]);
  expect(links(card("seen", ["bến cảng số 5 Vũng Áng"]))).toEqual([]);
});

test("another sort of work of the same name, another number and another province are other works", () => {
  expect(links(card("seen", ["cầu Nọng Khang"]))).toEqual([]);
  expect(links(card("seen", ["Thủy điện Xekaman 4"]))).toEqual([]);
  expect(links(card("seen", ["Bệnh viện hữu nghị Lào - Việt tỉnh Khăm Muộn"]))).toEqual([]);
});

test("a name without what it is, and a place without a name, are doubts", () => {
  expect(links(card("seen", ["Xekaman"]))).toEqual(["unsure dam-1", "unsure dam-3"]);
  expect(links(card("seen", ["bệnh viện"], { place: "Hủa Phăn" }))).toEqual(["unsure hospital-h"]);
});

test("a group is no single project", () => {
  expect(links(card("seen", ["Cảng Vũng Áng"], { group: true }))).toEqual([]);
});

test("two are one from either side, in whatever order they are looked at", () => {
  const any = fc.constantFrom(...register, card("bare", ["Vũng Áng"]), card("one", ["Bến số 1 cảng Vũng Áng"]));
  fc.assert(
    fc.property(any, any, (one, other) => {
      expect(matchProject(one, [other])[0]?.verdict).toBe(matchProject(other, [one])[0]?.verdict);
    }),
  );
  fc.assert(
    fc.property(any, (seen) => {
      expect(matchProject(seen, register)).toEqual(matchProject(seen, [...register].reverse()));
    }),
  );
});

test.each([
  ["sân bay Nọng Khang, tỉnh Hủa Phăn", { place: "Hủa Phăn" }, ["same airport"]],
  ["tuyến đường sắt Viêng Chăn - Thà Khẹt - Vũng Áng", {}, ["same line"]],
  ["Vientiane-Vung Ang rail link", {}, ["same line"]],
  ["Vung Ang seaport", { place: "Ha Tinh" }, ["same port"]],
  ["Khu công nghiệp Nọng Khang", {}, []],
] as const)("%s", (name, more, expected) => {
  expect(links(card("seen", [name], more))).toEqual(expected);
});

test("works without a name of their own are told by what they are, for which countries and where", () => {
  const known = card("known", ["Công viên hữu nghị Việt - Lào"], { place: "Vientiane (LA)" });
  const verdict = (name: string, place: string | null) => matchProject(card("seen", [name], { place }), [known])[0]?.verdict;
  expect(verdict("Laos-Vietnam Friendship Park", "Viêng Chăn")).toBe("same");
  expect(verdict("Vietnam-Cambodia Friendship Park", "Phnom Penh")).toBe("different");
  expect(verdict("Laos-Vietnam Friendship Hospital", "Viêng Chăn")).toBe("different");
});
