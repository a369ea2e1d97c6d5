/** Whose document it is: words of bodies. A document of two ministries is never the one of the two governments. */
import type { Lexicon } from "../lexicon.ts";

export const bodyWords: Lexicon = {
  ministry: { vi: "bộ, hai bộ, các bộ", en: "ministry, ministries, ministers", lo: "ກະຊວງ" },
  party: {
    vi: "đảng, hai đảng, đảng cộng sản, đảng nhân dân cách mạng, đảng ndcm, cộng sản, nhân dân cách mạng",
    en: "party, parties, communist party, people's revolutionary party",
    lo: "ພັກ, ສອງພັກ, ພັກກອມມູນິດ, ພັກປະຊາຊົນປະຕິວັດ",
  },
  politburo: { vi: "bộ chính trị", en: "politburo, politburos, political bureau", lo: "ກົມການເມືອງ" },
  central: {
    vi: "trung ương, ban chấp hành trung ương, trung ương đảng",
    en: "central, central committee, central committees, party central",
    lo: "ສູນກາງ, ສູນກາງພັກ",
  },
  office: { vi: "văn phòng, hai văn phòng", en: "office, offices", lo: "ຫ້ອງການ" },
  "government-office": {
    vi: "văn phòng chính phủ, văn phòng phủ thủ tướng",
    en: "government office, government offices, prime minister's office",
    lo: "ຫ້ອງວ່າການສຳນັກງານນາຍົກລັດຖະມົນຕີ, ຫ້ອງວ່າການລັດຖະບານ",
  },
  legislature: {
    vi: "quốc hội, hai quốc hội, nghị viện",
    en: "national assembly, na, parliament, parliamentary, parliaments",
    lo: "ສະພາແຫ່ງຊາດ",
  },
  committee: {
    vi: "ủy ban, hai ủy ban, ban, hai ban",
    en: "committee, committees, commission, commissions, board, boards, department, departments",
    lo: "ຄະນະກຳມະການ, ຄະນະກຳມາທິການ, ຄະນະ, ກົມ",
  },
  intergovernmental: {
    vi: "liên chính phủ, hỗn hợp liên chính phủ",
    en: "intergovernmental, inter governmental, inter government",
    lo: "ຮ່ວມມືລະຫວ່າງລັດຖະບານ, ລະຫວ່າງລັດຖະບານ",
  },
  "external-relations": { vi: "đối ngoại", en: "external relations, foreign relations", lo: "ພົວພັນຕ່າງປະເທດ, ການພົວພັນຕ່າງປະເທດ" },
  "foreign-affairs": { vi: "ngoại giao", en: "foreign, foreign affairs, mfa, diplomacy, diplomatic", lo: "ການຕ່າງປະເທດ, ຕ່າງປະເທດ, ການທູດ" },
  organisation: { vi: "tổ chức", en: "organisation, organization", lo: "ຈັດຕັ້ງ" },
  propaganda: { vi: "tuyên giáo, tuyên huấn, tuyên truyền", en: "propaganda, propaganda and training, popularisation", lo: "ໂຄສະນາອົບຮົມ" },
  "mass-mobilisation": { vi: "dân vận", en: "mass mobilisation, mass mobilization", lo: "ມະຫາຊົນ" },
  front: { vi: "mặt trận, mặt trận tổ quốc", en: "front, fatherland front", lo: "ແນວລາວສ້າງຊາດ, ແນວໂຮມ" },
  province: { vi: "tỉnh, hai tỉnh, thành phố", en: "province, provinces, provincial, city, cities", lo: "ແຂວງ, ນະຄອນ" },
  court: { vi: "tòa án, tòa án nhân dân tối cao", en: "court, supreme court", lo: "ສານປະຊາຊົນ" },
  prosecutor: { vi: "viện kiểm sát", en: "procuracy, prosecutor, prosecutors", lo: "ໄອຍະການ" },
  council: { vi: "hội đồng", en: "council", lo: "ສະພາ" },
  association: { vi: "hội, hiệp hội", en: "association", lo: "ສະມາຄົມ" },
  union: { vi: "công đoàn, tổng liên đoàn", en: "trade union, union", lo: "ກຳມະບານ" },
  academy: { vi: "học viện, viện", en: "academy, institute", lo: "ສະຖາບັນ" },
  company: { vi: "công ty, tập đoàn, doanh nghiệp", en: "company, corporation, group, enterprise", lo: "ບໍລິສັດ, ລັດວິສາຫະກິດ" },
};
