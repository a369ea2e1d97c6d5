import { controlledList } from "./list.ts";

export const instrumentKinds = controlledList("instrumentKind", {
  treaty: { vi: "Hiệp ước", lo: "ສົນທິສັນຍາ", en: "Treaty" },
  agreement: { vi: "Hiệp định, thỏa thuận", lo: "ສັນຍາ, ຂໍ້ຕົກລົງ", en: "Agreement" },
  mou: { vi: "Bản ghi nhớ", lo: "ບົດບັນທຶກຄວາມເຂົ້າໃຈ", en: "Memorandum of understanding" },
  plan: { vi: "Kế hoạch hợp tác", lo: "ແຜນການຮ່ວມມື", en: "Plan" },
  strategy: { vi: "Chiến lược, thỏa thuận chiến lược", lo: "ຍຸດທະສາດ", en: "Strategy" },
  programme: { vi: "Chương trình", lo: "ແຜນງານ", en: "Programme" },
  minutes: { vi: "Biên bản", lo: "ບົດບັນທຶກກອງປະຊຸມ", en: "Minutes" },
  "joint-statement": { vi: "Tuyên bố chung", lo: "ຖະແຫຼງການຮ່ວມ", en: "Joint statement" },
  other: { vi: "Khác", lo: "ອື່ນໆ", en: "Other" },
});
export type InstrumentKind = (typeof instrumentKinds.codes)[number];

/** How an instrument binds, after the Vietnamese classes of 56-CT/TW. */
export const instrumentClasses = controlledList("instrumentClass", {
  treaty: { vi: "Điều ước quốc tế", lo: "ສົນທິສັນຍາສາກົນ", en: "Treaty" },
  agreement: { vi: "Thỏa thuận quốc tế", lo: "ສັນຍາສາກົນ", en: "International agreement" },
  statement: { vi: "Tuyên bố, trao đổi thống nhất", lo: "ຖະແຫຼງການ", en: "Statement or understanding" },
});
export type InstrumentClass = (typeof instrumentClasses.codes)[number];

/** What happens to an instrument in its life. */
export const instrumentEvents = controlledList("instrumentEvent", {
  signature: { vi: "Ký kết", lo: "ລົງນາມ", en: "Signature" },
  ratification: { vi: "Phê chuẩn", lo: "ໃຫ້ສັດຕະຍາບັນ", en: "Ratification" },
  "entry-into-force": { vi: "Có hiệu lực", lo: "ມີຜົນສັກສິດ", en: "Entry into force" },
  amendment: { vi: "Sửa đổi, bổ sung", lo: "ດັດແກ້", en: "Amendment" },
  renewal: { vi: "Gia hạn", lo: "ຕໍ່ອາຍຸ", en: "Renewal" },
  expiry: { vi: "Hết hiệu lực", lo: "ໝົດອາຍຸ", en: "Expiry" },
  termination: { vi: "Chấm dứt", lo: "ສິ້ນສຸດ", en: "Termination" },
});
export type InstrumentEvent = (typeof instrumentEvents.codes)[number];
