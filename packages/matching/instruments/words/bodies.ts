/** Whose document it is: words of bodies. A document of two ministries is never the one of the two governments. */
import type { Lexicon } from "../lexicon.ts";

export const bodyWords: Lexicon = {
  ministry: { vi: "bộ", en: "ministry, ministries, ministers, ministerial", lo: "ກະຊວງ" },
  party: {
    vi: "đảng, đảng cộng sản, đảng nhân dân cách mạng, đảng ndcm, cộng sản, nhân dân cách mạng, đảng nhân dân",
    en: "party, parties, communist party, people's revolutionary party, people's party, cpv, lprp, cpp",
    lo: "ພັກ, ສອງພັກ, ພັກກອມມູນິດ, ພັກປະຊາຊົນປະຕິວັດ, ປະຊາຊົນປະຕິວັດ",
  },
  politburo: { vi: "bộ chính trị", en: "politburo, politburos, political bureau, political bureaus, political bureaux", lo: "ກົມການເມືອງ" },
  central: {
    vi: "trung ương, ban chấp hành trung ương, trung ương đảng, tw",
    en: "central, central committee, central committees, party central, party central committee, party central committees",
    lo: "ສູນກາງ, ສູນກາງພັກ, ຄະນະບໍລິຫານງານສູນກາງ",
  },
  office: { vi: "văn phòng", en: "office, offices", lo: "ຫ້ອງການ" },
  "government-office": {
    vi: "văn phòng chính phủ, văn phòng phủ thủ tướng, vpcp",
    en: "government office, government offices, prime minister's office, office of the prime minister, office of the government, offices of the government",
    lo: "ຫ້ອງວ່າການສຳນັກງານນາຍົກລັດຖະມົນຕີ, ຫ້ອງວ່າການລັດຖະບານ, ສຳນັກງານນາຍົກລັດຖະມົນຕີ",
  },
  "president-office": {
    vi: "văn phòng chủ tịch nước",
    en: "president's office, presidential office, office of the president",
    lo: "ຫ້ອງວ່າການສຳນັກງານປະທານປະເທດ",
  },
  legislature: {
    vi: "quốc hội, nghị viện",
    en: "national assembly, national assemblies, na, parliament, parliamentary, parliaments, legislature, legislatures",
    lo: "ສະພາແຫ່ງຊາດ",
  },
  committee: {
    vi: "ủy ban, ban",
    en: "committee, committees, commission, commissions, board, boards, department, departments",
    lo: "ຄະນະກຳມະການ, ຄະນະກຳມາທິການ, ຄະນະ, ກົມ",
  },
  intergovernmental: {
    vi: "liên chính phủ, hỗn hợp liên chính phủ",
    en: "intergovernmental, inter governmental, inter government",
    lo: "ຮ່ວມມືລະຫວ່າງລັດຖະບານ, ລະຫວ່າງລັດຖະບານ, ຮ່ວມມືທະວິພາຄີລະຫວ່າງລັດຖະບານ",
  },
  "intergovernmental+committee": { vi: "ublcp", en: "igc, jc", lo: "ຄລລ" },
  "external-relations": {
    vi: "đối ngoại",
    en: "external relations, external relation, foreign relations, external affairs",
    lo: "ພົວພັນຕ່າງປະເທດ, ການພົວພັນຕ່າງປະເທດ",
  },
  "foreign-affairs": { vi: "ngoại giao", en: "foreign, foreign affairs, diplomacy, diplomatic", lo: "ການຕ່າງປະເທດ, ຕ່າງປະເທດ, ການທູດ" },
  "foreign-affairs+ministry": { vi: "bng", en: "mfa, mfas, mofa", lo: "ກຕທ" },
  "topics:security+ministry": { vi: "bca", en: "mps, mops", lo: "ກປສ" },
  organisation: { vi: "tổ chức", en: "organisation, organization, organising, organizing", lo: "ຈັດຕັ້ງ" },
  propaganda: {
    vi: "tuyên giáo, tuyên huấn, tuyên truyền, tuyên giáo và dân vận",
    en: "propaganda, propaganda and training, propaganda and education, popularisation, popularization, popularization and education, communication and education, communications and education, information and education, information commission, information commissions, information and training",
    lo: "ໂຄສະນາອົບຮົມ",
  },
  "party-inspection": {
    vi: "ủy ban kiểm tra, kiểm tra trung ương",
    en: "inspection commission, inspection commissions, commission for inspection, commissions for inspection, inspection committee",
    lo: "ຄະນະກວດກາສູນກາງພັກ",
  },
  "internal-affairs": { vi: "nội chính", en: "internal affairs", lo: "ກິດຈະການພາຍໃນ" },
  "mass-mobilisation": { vi: "dân vận", en: "mass mobilisation, mass mobilization", lo: "ມະຫາຊົນ" },
  front: {
    vi: "mặt trận, mặt trận tổ quốc, mặt trận xây dựng đất nước",
    en: "front, fatherland front, front for national construction, front for national development",
    lo: "ແນວລາວສ້າງຊາດ, ແນວໂຮມ, ແນວລາວ",
  },
  province: {
    vi: "tỉnh, thành phố, ủy ban nhân dân, ubnd, chính quyền, tp, địa phương",
    en: "province, provinces, provincial, city, cities, people's committee, people's committees, administration, administrations, authorities, localities, locality",
    lo: "ແຂວງ, ນະຄອນ, ອົງການປົກຄອງ",
  },
  district: { vi: "huyện, quận", en: "district, districts", lo: "" },
  court: {
    vi: "tòa án, tòa án nhân dân, tòa án nhân dân tối cao",
    en: "court, courts, supreme court, supreme people's court, people's supreme court",
    lo: "ສານປະຊາຊົນ, ສານປະຊາຊົນສູງສຸດ",
  },
  prosecutor: {
    vi: "viện kiểm sát, viện kiểm sát nhân dân, viện kiểm sát nhân dân tối cao, vksnd tối cao, vksnd",
    en: "procuracy, supreme people's procuracy, people's supreme procuracy, procuracies, prosecutor, prosecutors, supreme people's prosecutor, office of the supreme people's prosecutor",
    lo: "ໄອຍະການ, ໄອຍະການປະຊາຊົນສູງສຸດ, ອົງການໄອຍະການປະຊາຊົນສູງສຸດ",
  },
  council: { vi: "hội đồng", en: "council, councils", lo: "ສະພາ" },
  association: { vi: "hội, hiệp hội, liên hiệp", en: "association, associations, federation", lo: "ສະມາຄົມ, ສະຫະພັນ" },
  union: {
    vi: "công đoàn, tổng liên đoàn, tổng liên đoàn lao động",
    en: "trade union, trade unions, union, confederation of labour",
    lo: "ກຳມະບານ, ສະຫະພັນກຳມະບານ",
  },
  academy: { vi: "học viện, viện, viện hàn lâm", en: "academy, academies, institute, institutes", lo: "ສະຖາບັນ" },
  company: {
    vi: "công ty, công ty cổ phần, công ty cp, tập đoàn, doanh nghiệp, tổng công ty",
    en: "company, corporation, group, enterprise, joint stock company, jsc, holdings",
    lo: "ບໍລິສັດ, ລັດວິສາຫະກິດ",
  },
};
