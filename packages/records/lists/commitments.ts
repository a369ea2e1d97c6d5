import { controlledList } from "./list.ts";

/** How binding an undertaking is; only the first two count in KPIs. */
export const commitmentModes = controlledList("commitmentMode", {
  agreed: { vi: "Đã nhất trí", lo: "ຕົກລົງກັນແລ້ວ", en: "Agreed" },
  pledged: { vi: "Cam kết", lo: "ໃຫ້ຄຳໝັ້ນສັນຍາ", en: "Pledged" },
  proposed: { vi: "Đề nghị", lo: "ສະເໜີ", en: "Proposed" },
  hoped: { vi: "Mong muốn", lo: "ຄາດຫວັງ", en: "Hoped" },
});
export type CommitmentMode = (typeof commitmentModes.codes)[number];

/** How far an undertaking has been carried out, by the evidence held. */
export const completions = controlledList("completion", {
  "no-evidence": { vi: "Chưa có thông tin", lo: "ຍັງບໍ່ມີຫຼັກຖານ", en: "No evidence" },
  "not-started": { vi: "Chưa bắt đầu", lo: "ຍັງບໍ່ໄດ້ເລີ່ມ", en: "Not started" },
  limited: { vi: "Hạn chế", lo: "ຈຳກັດ", en: "Limited" },
  substantial: { vi: "Đáng kể", lo: "ຫຼວງຫຼາຍ", en: "Substantial" },
  complete: { vi: "Hoàn thành", lo: "ສຳເລັດ", en: "Complete" },
});
export type Completion = (typeof completions.codes)[number];

/** What is to be done with an undertaking. */
export const dispositions = controlledList("disposition", {
  open: { vi: "Đang mở", lo: "ເປີດຢູ່", en: "Open" },
  "carried-over": { vi: "Chuyển tiếp", lo: "ສືບຕໍ່", en: "Carried over" },
  extended: { vi: "Gia hạn", lo: "ຕໍ່ເວລາ", en: "Extended" },
  superseded: { vi: "Được thay thế", lo: "ຖືກແທນທີ່", en: "Superseded" },
  dropped: { vi: "Thôi thực hiện", lo: "ຍົກເລີກ", en: "Dropped" },
});
export type Disposition = (typeof dispositions.codes)[number];
