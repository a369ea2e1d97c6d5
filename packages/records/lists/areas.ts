import { controlledList } from "./list.ts";

/** What a commitment is about. */
export const areas = controlledList("area", {
  politics: { vi: "Chính trị", lo: "ການເມືອງ", en: "Politics" },
  party: { vi: "Đảng", lo: "ພັກ", en: "Party" },
  legislature: { vi: "Lập pháp", lo: "ນິຕິບັນຍັດ", en: "Legislature" },
  diplomacy: { vi: "Ngoại giao", lo: "ການທູດ", en: "Diplomacy" },
  defence: { vi: "Quốc phòng", lo: "ປ້ອງກັນຊາດ", en: "Defence" },
  security: { vi: "An ninh", lo: "ປ້ອງກັນຄວາມສະຫງົບ", en: "Security" },
  trade: { vi: "Thương mại", lo: "ການຄ້າ", en: "Trade" },
  investment: { vi: "Đầu tư", lo: "ການລົງທຶນ", en: "Investment" },
  finance: { vi: "Tài chính", lo: "ການເງິນ", en: "Finance" },
  transport: { vi: "Giao thông", lo: "ຄົມມະນາຄົມ", en: "Transport" },
  energy: { vi: "Năng lượng", lo: "ພະລັງງານ", en: "Energy" },
  agriculture: { vi: "Nông nghiệp", lo: "ກະສິກຳ", en: "Agriculture" },
  environment: { vi: "Môi trường", lo: "ສິ່ງແວດລ້ອມ", en: "Environment" },
  education: { vi: "Giáo dục", lo: "ການສຶກສາ", en: "Education" },
  science: { vi: "Khoa học, công nghệ", lo: "ວິທະຍາສາດ ແລະ ເຕັກໂນໂລຊີ", en: "Science and technology" },
  health: { vi: "Y tế", lo: "ສາທາລະນະສຸກ", en: "Health" },
  culture: { vi: "Văn hóa", lo: "ວັດທະນະທຳ", en: "Culture" },
  tourism: { vi: "Du lịch", lo: "ການທ່ອງທ່ຽວ", en: "Tourism" },
  media: { vi: "Báo chí, truyền thông", lo: "ສື່ມວນຊົນ", en: "Media" },
  justice: { vi: "Tư pháp", lo: "ຍຸຕິທຳ", en: "Justice" },
  labour: { vi: "Lao động", lo: "ແຮງງານ", en: "Labour" },
  youth: { vi: "Thanh niên", lo: "ຊາວໜຸ່ມ", en: "Youth" },
  border: { vi: "Biên giới", lo: "ຊາຍແດນ", en: "Border" },
  local: { vi: "Địa phương", lo: "ທ້ອງຖິ່ນ", en: "Local authorities" },
  people: { vi: "Giao lưu nhân dân", lo: "ການແລກປ່ຽນລະຫວ່າງປະຊາຊົນ", en: "People to people" },
  multilateral: { vi: "Đa phương", lo: "ຫຼາຍຝ່າຍ", en: "Multilateral" },
  "development-aid": { vi: "Viện trợ phát triển", lo: "ການຊ່ວຍເຫຼືອເພື່ອການພັດທະນາ", en: "Development aid" },
  general: { vi: "Chung", lo: "ທົ່ວໄປ", en: "General" },
});
export type Area = (typeof areas.codes)[number];
