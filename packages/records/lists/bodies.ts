import { controlledList } from "./list.ts";

export const bodyKinds = controlledList("bodyKind", {
  party: { vi: "Đảng", lo: "ພັກ", en: "Party" },
  state: { vi: "Nhà nước", lo: "ລັດ", en: "State" },
  government: { vi: "Chính phủ", lo: "ລັດຖະບານ", en: "Government" },
  legislature: { vi: "Quốc hội", lo: "ສະພາແຫ່ງຊາດ", en: "Legislature" },
  ministry: { vi: "Bộ, ngành", lo: "ກະຊວງ", en: "Ministry" },
  commission: { vi: "Ban, ủy ban", lo: "ຄະນະກຳມະການ", en: "Commission" },
  province: { vi: "Tỉnh, thành phố", lo: "ແຂວງ, ນະຄອນ", en: "Province" },
  "mass-organisation": { vi: "Đoàn thể", lo: "ອົງການຈັດຕັ້ງມະຫາຊົນ", en: "Mass organisation" },
  embassy: { vi: "Cơ quan đại diện", lo: "ສະຖານທູດ", en: "Mission" },
  joint: { vi: "Cơ chế chung", lo: "ກົນໄກຮ່ວມ", en: "Joint body" },
  forum: { vi: "Diễn đàn đa phương", lo: "ເວທີຫຼາຍຝ່າຍ", en: "Multilateral forum" },
});
export type BodyKind = (typeof bodyKinds.codes)[number];
