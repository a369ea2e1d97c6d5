/** What the bodies of posts are about, with their words in Vietnamese, English and Lao, in small letters. Longer phrases win over shorter. */
export const bodyWords: Readonly<Record<string, string>> = {
  "foreign-affairs":
    "bng, ngoại giao, đối ngoại, ngoại vụ, foreign affairs, external relations, foreign relations, foreign, ການຕ່າງປະເທດ, ຕ່າງປະເທດ, ພົວພັນຕ່າງປະເທດ",
  defence: "bqp, quốc phòng, national defence, national defense, defence, defense, ປ້ອງກັນປະເທດ",
  "public-security": "bca, ປກສ, công an, an ninh, public security, security, ປ້ອງກັນຄວາມສະຫງົບ, ປ.ກ.ສ",
  interior: "nội vụ, home affairs, interior, internal affairs, ພາຍໃນ",
  justice: "tư pháp, justice, ຍຸຕິທຳ",
  finance: "tài chính, finance, ການເງິນ",
  planning: "kh đt, khđt, kế hoạch, planning, ແຜນການ",
  investment: "kh đt, khđt, đầu tư, investment, ການລົງທຶນ, ລົງທຶນ",
  trade: "thương mại, thương, công thương, trade, commerce, ການຄ້າ",
  industry: "công nghiệp, công thương, industry, ອຸດສາຫະກຳ",
  agriculture: "nông nghiệp, nông lâm, agriculture, ກະສິກຳ",
  forestry: "lâm nghiệp, nông lâm, forestry, ປ່າໄມ້",
  "rural-development": "phát triển nông thôn, rural development, ພັດທະນາຊົນນະບົດ",
  environment: "môi trường, environment, ສິ່ງແວດລ້ອມ",
  resources: "tài nguyên, tài nguyên thiên nhiên, natural resources, ຊັບພະຍາກອນທຳມະຊາດ",
  energy: "năng lượng, energy, ພະລັງງານ",
  mines: "mỏ, mines, mining, ບໍ່ແຮ່",
  transport: "gtvt, gt vt, giao thông vận tải, giao thông, vận tải, công chính, transport, transportation, public works, ໂຍທາທິການ, ຂົນສົ່ງ",
  construction: "xây dựng, construction, ກໍ່ສ້າງ",
  education: "gd đt, gdđt, gd tt, giáo dục, education, ສຶກສາທິການ, ສຶກສາ",
  training: "gd đt, gdđt, đào tạo, training, ຝຶກອົບຮົມ",
  sports: "gd tt, vhttdl, vhtt dl, vh tt dl, thể thao, sports, sport, ກິລາ",
  culture: "vhttdl, vhtt dl, vh tt dl, văn hoá, văn hóa, culture, ວັດທະນະທຳ",
  tourism: "vhttdl, vhtt dl, vh tt dl, du lịch, tourism, ທ່ອງທ່ຽວ",
  information: "tt tt, tttt, thông tin, information, ຖະແຫຼງຂ່າວ",
  communications:
    "tt tt, tttt, truyền thông, bưu chính viễn thông, communications, communication, telecommunications, post and telecommunications, ສື່ສານ, ການສື່ສານ",
  science: "khoa học, science, ວິທະຍາສາດ",
  technology: "công nghệ, technology, ເຕັກໂນໂລຊີ, ເຕັກໂນໂລຢີ",
  health: "y tế, health, public health, ສາທາລະນະສຸກ",
  labour: "lao động, labour, labor, ແຮງງານ",
  welfare: "phúc lợi xã hội, thương binh và xã hội, social welfare, social affairs, war invalids and social affairs, ສະຫວັດດີການສັງຄົມ",
  ethnic: "dân tộc, tôn giáo, ethnic affairs, ethnic, religious affairs, ຊົນເຜົ່າ, ສາສະໜາ",
  inspection: "ubkt, kiểm tra, thanh tra, inspection, inspectorate, disciplinary, ກວດກາ",
  audit: "kiểm toán, audit, ກວດສອບ",
  organisation: "organising, organizing, tổ chức, organisation, organization, personnel, ຈັດຕັ້ງ",
  propaganda:
    "popularisation and education, popularization and education, tuyên giáo, tuyên huấn, tuyên truyền, propaganda, information and education, communications and education, communications education, propaganda and training, ໂຄສະນາອົບຮົມ, ໂຄສະນາ",
  "mass-mobilisation": "dân vận, mass mobilisation, mass mobilization, ຂົນຂວາຍປະຊາຊົນ",
  economy: "kinh tế, economic, economy, economics, ເສດຖະກິດ",
  politics: "chính trị, political, ການເມືອງ",
  politburo: "bct, bộ chính trị, politburo, political bureau, ກົມການເມືອງ",
  secretariat: "ban bí thư, secretariat, ກອງເລຂາສູນກາງພັກ, ກອງເລຂາ, ຄະນະເລຂາທິການສູນກາງພັກ, ຄະນະເລຂາທິການ, ຄະນະເລຂາ",
  "central-committee": "ban chấp hành trung ương, ban chấp hành trung ương đảng, ຄະນະບໍລິຫານງານສູນກາງພັກ",
  party:
    "lprp, cpv, ndcm, đcsvn, tw, tw đảng, tư đảng, đảng, đảng ủy, trung ương đảng, trung ương, party, central committee, central, communist party, ພັກ, ສູນກາງພັກ, ສູນກາງ",
  state: "nhà nước, nước, state, presidency, ປະເທດ, ລັດ",
  government: "vpcp, chính phủ, government, cabinet, ລັດຖະບານ",
  assembly: "quốc hội, qh, na, nghị viện, hạ viện, national assembly, parliament, house of representatives, ສະພາແຫ່ງຊາດ, ລັດຖະສະພາ, ສະພາ",
  senate: "thượng viện, senate, ວຸດທິສະພາ",
  border: "biên giới, border, borders, border affairs, ຊາຍແດນ",
  office: "vp, vpcp, vptw, ຫ້ອງວ່າການ, văn phòng, office, ຫ້ອງການ",
  "prime-minister-office":
    "vpptt, pm's office, pm’s office, phủ thủ tướng, văn phòng thủ tướng, văn phòng phủ thủ tướng, prime minister's office, prime minister’s office, office of the prime minister, ຫ້ອງວ່າການສຳນັກງານນາຍົກລັດຖະມົນຕີ, ສຳນັກງານນາຍົກລັດຖະມົນຕີ",
  "president-office":
    "văn phòng chủ tịch nước, phủ chủ tịch, office of the president, presidential office, president's office, ຫ້ອງວ່າການປະທານປະເທດ, ສຳນັກງານປະທານປະເທດ",
  "assembly-office": "văn phòng quốc hội, office of the national assembly, ຫ້ອງວ່າການສະພາແຫ່ງຊາດ",
  front:
    "lfnc, lfnd, vff, mttqvn, mặt trận, mặt trận tổ quốc, mttq, fatherland front, front for national construction, front for national development, front, xây dựng đất nước, national development, national construction, ແນວລາວສ້າງຊາດ, ແນວໂຮມປະເທດຊາດ, ແນວໂຮມ",
  "women-union": "hội liên hiệp phụ nữ, phụ nữ, women's union, women’s union, ແມ່ຍິງ",
  "youth-union": "đoàn thanh niên, thanh niên, youth union, youth, ຊາວໜຸ່ມ",
  "trade-union": "công đoàn, liên đoàn lao động, trade union, confederation of labour, federation of trade unions, ກຳມະບານ",
  veterans: "cựu chiến binh, veterans, ນັກຮົບເກົ່າ",
  friendship: "hội hữu nghị, hữu nghị, liên hiệp các tổ chức hữu nghị, friendship association, friendship, ມິດຕະພາບ",
  cooperation: "ubht, hợp tác, phân ban hợp tác, cooperation, ຮ່ວມມື",
  intergovernmental: "liên chính phủ, intergovernmental, inter-governmental, ລະຫວ່າງລັດຖະບານ",
  "central-bank":
    "nhnn, sbv, ngân hàng nhà nước, ngân hàng trung ương, ngân hàng, state bank, central bank, bank of, bank, ທະນາຄານແຫ່ງ, ທະນາຄານ",
  court: "tòa án nhân dân tối cao, tòa án, toà án, people's supreme court, supreme people's court, supreme court, court, ສານປະຊາຊົນສູງສຸດ",
  procuracy: "viện kiểm sát nhân dân tối cao, viện kiểm sát, procuracy, people's procuracy, ອົງການໄອຍະການ, ໄອຍະການປະຊາຊົນສູງສຸດ",
  embassy: "đại sứ quán, embassy, ສະຖານທູດ, ສະຖານເອກອັກຄະລັດຖະທູດ",
  academy: "học viện, academy, ສະຖາບັນ",
  "political-department": "tcct, general department of politics, tổng cục chính trị, general political department, ກົມໃຫຍ່ການເມືອງ",
  "general-staff": "bộ tổng tham mưu, general staff, ກົມໃຫຍ່ເສນາທິການ",
  "peoples-committee": "ủy ban nhân dân, uỷ ban nhân dân, ubnd, people's committee, people’s committee, ຄະນະກຳມະການປະຊາຊົນ",
  "peoples-council": "hội đồng nhân dân, hđnd, people's council, people’s council, ສະພາປະຊາຊົນແຂວງ, ສະພາປະຊາຊົນ",
  provincial:
    "tp, tỉnh, tỉnh ủy, thành ủy, thành phố, thủ đô, huyện, quận, xã, phường, thị xã, thôn, sở, province, provincial, city, municipal, municipality, capital, capital city, district, commune, ward, village, township, department of, ແຂວງ, ນະຄອນຫຼວງ, ນະຄອນ, ເມືອງ, ບ້ານ, ກຸ່ມບ້ານ, ພະແນກ",
};

/** Named or left out at will: they tell no post from another. */
export const optionalBodies: ReadonlySet<string> = new Set(["party", "government", "provincial", "embassy", "state-organ"]);

/** Words of posts that say nothing more. */
export const fillers = new Set(
  "pdr, chdcnd, chxhcn, srv, socialist, xã hội chủ nghĩa, elect, newly, elected, incumbent, current, qđnd, qđndvn, ubtw, ubtư, ubmttq, bộ, ban, ủy, uỷ, ban, của, và, kiêm, tại, nhân, dân, cộng, hòa, quân, đội, the, of, and, for, in, at, to, s, people, peoples, sản, mạng, cách, communist, revolutionary, commission, committee, ministry, department, army, republic, democratic, general".split(
    ", ",
  ),
);

/** Lao words of posts that say nothing more; joined to what they belong to. */
export const joinedFillers = "ກະຊວງ, ຄະນະກຳມະການ, ຄະນະ, ແຫ່ງ, ປະຈຳ, ແລະ, ຂອງ, ສປປ, ປະຊາຊົນ".split(", ");
