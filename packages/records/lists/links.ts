import { controlledList } from "./list.ts";

/** What a link says of two records. */
export const linkRelations = controlledList("linkRelation", {
  identity: { vi: "Cùng một", lo: "ອັນດຽວກັນ", en: "One and the same" },
  restatement: { vi: "Nhắc lại", lo: "ກ່າວຄືນ", en: "Restates" },
  nesting: { vi: "Trong khuôn khổ", lo: "ຢູ່ໃນກອບ", en: "Takes place within" },
  chain: { vi: "Thuộc", lo: "ເປັນສ່ວນໜຶ່ງຂອງ", en: "Is part of" },
});
export type LinkRelation = (typeof linkRelations.codes)[number];

/** What is held of a link: that it is so, that it is not so, or that a person has yet to say. */
export const linkVerdicts = controlledList("linkVerdict", {
  same: { vi: "Đúng", lo: "ຖືກຕ້ອງ", en: "Yes" },
  different: { vi: "Không phải", lo: "ບໍ່ແມ່ນ", en: "No" },
  unsure: { vi: "Chưa chắc", lo: "ຍັງບໍ່ແນ່", en: "Unsure" },
});
export type LinkVerdict = (typeof linkVerdicts.codes)[number];

/** What an undertaking says otherwise than the one that it restates. */
export const commitmentChanges = controlledList("commitmentChange", {
  stronger: { vi: "Mạnh hơn", lo: "ໜັກແໜ້ນກວ່າ", en: "Stronger" },
  weaker: { vi: "Yếu hơn", lo: "ອ່ອນລົງ", en: "Weaker" },
  narrower: { vi: "Hẹp hơn", lo: "ແຄບລົງ", en: "Narrower" },
  wider: { vi: "Rộng hơn", lo: "ກວ້າງຂຶ້ນ", en: "Wider" },
  dated: { vi: "Nay có thời hạn", lo: "ມີກຳນົດເວລາແລ້ວ", en: "Now dated" },
  "date-moved": { vi: "Thời hạn đã dời", lo: "ກຳນົດເວລາຖືກເລື່ອນ", en: "Date moved" },
  "tied-to-project": { vi: "Nay gắn với dự án", lo: "ຜູກກັບໂຄງການແລ້ວ", en: "Now tied to a project" },
  "tied-to-instrument": { vi: "Nay gắn với văn kiện", lo: "ຜູກກັບເອກະສານແລ້ວ", en: "Now tied to an instrument" },
});
export type CommitmentChange = (typeof commitmentChanges.codes)[number];
