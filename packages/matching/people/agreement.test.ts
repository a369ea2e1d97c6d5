import { expect, test } from "vitest";
import { agreementOf } from "./agreement.ts";
import { matchPost, type PostCard } from "./match-post.ts";
import { coversDay } from "./tenure.ts";

function post(title: string, organization?: string) {
  return { titles: [title], organizations: organization === undefined ? [] : [organization] };
}

test.each([
  ["Bộ trưởng Ngoại giao", "Minister of Foreign Affairs"],
  ["Bộ trưởng Ngoại giao", "Foreign Minister"],
  ["Bộ trưởng Ngoại giao", "ລັດຖະມົນຕີກະຊວງການຕ່າງປະເທດ"],
  ["Thứ trưởng Quốc phòng", "Deputy Minister of National Defence"],
  ["Chủ tịch Quốc hội", "President of the National Assembly"],
  ["Chủ tịch nước", "State President"],
  ["Chủ tịch nước", "ປະທານປະເທດ"],
  ["Trưởng Ban Đối ngoại Trung ương", "Head of the Central Commission for External Relations"],
  ["Phó Thủ tướng, Bộ trưởng Ngoại giao", "Deputy Prime Minister"],
  ["Tỉnh trưởng Houaphanh", "Governor of Houaphanh province"],
  ["Bộ trưởng Giáo dục", "Minister of Education and Training"],
  ["Chánh án Tòa án nhân dân tối cao", "President of the People's Supreme Court"],
  ["Tổng Bí thư Ban Chấp hành Trung ương Đảng", "Party chief"],
  ["ລັດຖະມົນຕີຊ່ວຍວ່າການກະຊວງການຕ່າງປະເທດ", "Thứ trưởng Ngoại giao"],
  ["ຫົວໜ້າຄະນະພົວພັນຕ່າງປະເທດສູນກາງພັກ", "Trưởng Ban Đối ngoại Trung ương"],
  ["Vietnamese Ambassador to Laos", "Đại sứ Việt Nam tại Lào"],
  ["NA Chairman", "Chủ tịch Quốc hội"],
  ["President of Laos", "Chủ tịch nước"],
  ["Bộ trưởng BQP", "Minister of National Defence"],
  ["Bộ trưởng Bộ GD&ĐT", "Minister of Education and Training"],
  ["Chủ tịch UBTƯ MTTQ Việt Nam", "President of the Viet Nam Fatherland Front"],
  ["ປະທານສູນກາງແນວໂຮມປະເທດຊາດ", "Chairman of the Fatherland Front Central Committee"],
  ["Minister and Head of the PM's Office", "Chủ nhiệm Văn phòng Phủ Thủ tướng"],
  ["ຜູ້ປະຈຳຄະນະເລຂາທິການສູນກາງພັກ", "Permanent member of the Secretariat"],
  ["Đại sứ nước CHDCND Lào tại Việt Nam", "Ambassador of Laos to Viet Nam"],
  ["Chủ tịch Thượng viện", "President of the Senate"],
  ["Quốc vụ khanh Bộ Quốc phòng", "Secretary of State at the Ministry of National Defence"],
])("%s is %s", (one, other) => {
  expect(agreementOf(post(one), post(other))).toBe("same");
  expect(agreementOf(post(other), post(one))).toBe("same");
});

test("the body may stand beside the title", () => {
  expect(agreementOf(post("Bộ trưởng", "Bộ Ngoại giao"), post("Minister of Foreign Affairs"))).toBe("same");
  expect(agreementOf(post("Bộ trưởng"), post("Minister of Foreign Affairs"))).toBe("may-be");
  expect(agreementOf(post("President", "Lao PDR"), post("Chủ tịch nước"))).toBe("same");
  expect(agreementOf(post("President", "Mekong Timber Company"), post("Chủ tịch nước"))).toBe("may-be");
});

test.each([
  ["Bộ trưởng Ngoại giao", "Deputy Minister of Foreign Affairs"],
  ["Bộ trưởng Ngoại giao", "Bộ trưởng Quốc phòng"],
  ["Chủ tịch Quốc hội", "Chủ nhiệm Ủy ban Đối ngoại của Quốc hội"],
  ["Chủ tịch nước", "Chủ tịch Quốc hội"],
  ["Chủ tịch nước", "Phó Chủ tịch nước"],
  ["Ủy viên Trung ương Đảng", "Ủy viên Bộ Chính trị"],
  ["Đại sứ Việt Nam tại Thái Lan", "Đại sứ Việt Nam tại Lào"],
  ["Thủ tướng", "Bộ trưởng Phủ Thủ tướng"],
  ["Tỉnh trưởng Houaphanh", "Tỉnh trưởng Attapeu"],
  ["Tổng Bí thư", "Bí thư Tỉnh ủy Nghệ An"],
  ["Chánh Văn phòng Trung ương Đảng", "Chủ nhiệm Văn phòng Chính phủ"],
  ["President of the People's Party", "Chủ tịch nước"],
  ["President of the Senate", "President of the National Assembly"],
  ["Secretary of State at the Ministry of National Defence", "Bộ trưởng Quốc phòng"],
])("%s is not %s", (one, other) => {
  expect(agreementOf(post(one), post(other))).toBe("other");
});

const card = (record: string, titles: string[], side = "VN"): PostCard => ({ record, titles, organizations: [], side });
const posts = [
  card("minister", ["Bộ trưởng Ngoại giao", "Minister of Foreign Affairs"]),
  card("acting", ["Quyền Bộ trưởng Ngoại giao", "Acting Minister of Foreign Affairs"]),
  card("deputy", ["Thứ trưởng Ngoại giao", "Deputy Minister of Foreign Affairs"]),
  card("theirs", ["Bộ trưởng Ngoại giao", "Minister of Foreign Affairs"], "LA"),
];

test.each([
  [{ title: "Foreign Minister", organization: null, side: "VN" }, "minister"],
  [{ title: "ລັດຖະມົນຕີ", organization: "ກະຊວງການຕ່າງປະເທດ", side: "LA" }, "theirs"],
  [{ title: "Quyền Bộ trưởng", organization: "Bộ Ngoại giao", side: "VN" }, "acting"],
  [{ title: "Deputy Foreign Minister", organization: null, side: "VN" }, "deputy"],
  [{ title: "Bộ trưởng", organization: null, side: "VN" }, null],
  [{ title: "Bộ trưởng Ngoại giao", organization: null, side: null }, null],
  [{ title: "Bộ trưởng Ngoại giao", organization: null, side: "KH" }, null],
])("%j is the post %s", (about, record) => {
  expect(matchPost(about, posts)?.record ?? null).toBe(record);
});

test.each([
  [{ from: "2021-04-05", to: "2023-01-18", attested: [] }, "2022-11-22", "within"],
  [{ from: "2021-04-05", to: "2023-01-18", attested: [] }, "2023-02", "near"],
  [{ from: "2021-04-05", to: "2023-01-18", attested: [] }, "2024-11-22", "outside"],
  [{ from: "2021-04-05", to: null, attested: [] }, "2040-01-01", "within"],
  [{ from: null, to: null, attested: ["2017-02-08"] }, "2018-05-01", "within"],
  [{ from: null, to: null, attested: ["2017-02-08"] }, "2024-05-01", "open"],
  [{ from: "2021-04-05", to: null, attested: [] }, "XXXX-10-20", "open"],
  [{ from: "2021-04-05", to: null, attested: [] }, null, "open"],
] as const)("%j on %s is %s", (tenure, day, covers) => {
  expect(coversDay(tenure, day)).toBe(covers);
});
