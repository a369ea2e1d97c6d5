import { controlledList } from "./list.ts";

/** Where a revision stands: proposed by a machine, or decided by a person. */
export const revisionStates = controlledList("revisionState", {
  proposed: { vi: "Đề xuất", lo: "ຂໍ້ສະເໜີ", en: "Proposed" },
  confirmed: { vi: "Đã xác nhận", lo: "ຢືນຢັນແລ້ວ", en: "Confirmed" },
  rejected: { vi: "Đã bác bỏ", lo: "ປະຕິເສດແລ້ວ", en: "Rejected" },
  withdrawn: { vi: "Đã rút", lo: "ຖອນແລ້ວ", en: "Withdrawn" },
});
export type RevisionState = (typeof revisionStates.codes)[number];

/** Where what holds comes from; a proposal that a person decided on is that person's entry. */
export const bases = controlledList("basis", {
  reading: { vi: "Máy đọc từ nguồn", lo: "ເຄື່ອງອ່ານຈາກແຫຼ່ງຂໍ້ມູນ", en: "Read from a document" },
  entry: { vi: "Người dùng quyết định", lo: "ຜູ້ໃຊ້ຕັດສິນ", en: "Decided by a person" },
  import: { vi: "Nạp từ tệp", lo: "ນຳເຂົ້າຈາກໄຟລ໌", en: "Taken in" },
  pack: { vi: "Bộ dữ kiện", lo: "ຊຸດຂໍ້ເທັດຈິງ", en: "Knowledge pack" },
  matching: { vi: "Máy đối chiếu", lo: "ເຄື່ອງທຽບ", en: "Matched by a rule" },
  partner: { vi: "Phía đối tác", lo: "ຝ່າຍຄູ່ຮ່ວມງານ", en: "Partner" },
});
export type BasisKind = (typeof bases.codes)[number];

/** How sure the source of a fact is. */
export const confidences = controlledList("confidence", {
  high: { vi: "Cao", lo: "ສູງ", en: "High" },
  medium: { vi: "Trung bình", lo: "ປານກາງ", en: "Medium" },
  low: { vi: "Thấp", lo: "ຕ່ຳ", en: "Low" },
});
export type Confidence = (typeof confidences.codes)[number];
