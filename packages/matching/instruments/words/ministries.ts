/**
 * Ministries by their field, whatever else stands in their name: "of Education and Training", "of Education and Sports". Fields only; what a
 * language puts before or after them is added here. Several concepts of `topics` are joined by a plus sign.
 */
import { type Lexicon, waysOf } from "../lexicon.ts";

const fields: Lexicon = {
  education: {
    vi: "giáo dục và đào tạo, giáo dục đào tạo, gd đt, gdđt, giáo dục và thể thao, giáo dục thanh niên và thể thao, giáo dục",
    en: "education and training, education and sports, education and sport, education youth and sport, education youth and sports, education",
    lo: "ສຶກສາທິການ ແລະ ກິລາ, ສຶກສາທິການ ແລະ ຝຶກອົບຮົມ, ສຶກສາທິການ, ສຶກສາ ແລະ ກິລາ, ສຶກສາ",
  },
  culture: {
    vi: "văn hóa thể thao và du lịch, văn hóa thể thao du lịch, vhttdl, văn hóa và du lịch, thông tin văn hóa và du lịch, văn hóa thông tin, văn hóa và thông tin, văn hóa và nghệ thuật, văn hóa",
    en: "culture sports and tourism, culture sport and tourism, information culture and tourism, culture and tourism, culture and information, culture and fine arts, culture",
    lo: "ຖະແຫຼງຂ່າວ ວັດທະນະທຳ ແລະ ທ່ອງທ່ຽວ, ວັດທະນະທຳ ກິລາ ແລະ ທ່ອງທ່ຽວ, ວັດທະນະທຳ ແລະ ທ່ອງທ່ຽວ, ວັດທະນະທຳ",
  },
  information: {
    vi: "thông tin và truyền thông, thông tin truyền thông, tttt, thông tin",
    en: "information and communications, information and communication, information",
    lo: "ຂໍ້ມູນຂ່າວສານ ແລະ ສື່ສານ, ຂ່າວສານ ແລະ ສື່ສານ, ຖະແຫຼງຂ່າວ",
  },
  telecoms: {
    vi: "bưu chính viễn thông, bưu chính và viễn thông",
    en: "posts and telecommunications, post and telecommunications",
    lo: "ໄປສະນີ ໂທລະຄົມມະນາຄົມ, ໄປສະນີ ແລະ ໂທລະຄົມມະນາຄົມ",
  },
  science: {
    vi: "khoa học và công nghệ, khoa học công nghệ, công nghệ và truyền thông, khcn",
    en: "science and technology, technology and communications",
    lo: "ວິທະຍາສາດ ແລະ ເຕັກໂນໂລຊີ, ເຕັກໂນໂລຊີ ແລະ ການສື່ສານ",
  },
  "industry+trade": {
    vi: "công thương, công nghiệp và thương mại, công thương nghiệp",
    en: "industry and trade, industry and commerce, trade and industry",
    lo: "ອຸດສາຫະກຳ ແລະ ການຄ້າ, ອຸດສາຫະກຳການຄ້າ",
  },
  trade: { vi: "thương mại", en: "commerce, trade", lo: "ການຄ້າ" },
  industry: { vi: "công nghiệp", en: "industry", lo: "ອຸດສາຫະກຳ" },
  "power+mining": {
    vi: "năng lượng và mỏ, năng lượng và khoáng sản, năng lượng mỏ, mỏ và năng lượng",
    en: "energy and mines, mines and energy",
    lo: "ພະລັງງານ ແລະ ບໍ່ແຮ່",
  },
  planning: { vi: "kế hoạch và đầu tư, kế hoạch đầu tư, khđt", en: "planning and investment", lo: "ແຜນການ ແລະ ການລົງທຶນ" },
  finance: { vi: "tài chính", en: "finance, economy and finance", lo: "ການເງິນ" },
  agriculture: {
    vi: "nông nghiệp và phát triển nông thôn, nông nghiệp và môi trường, nông lâm nghiệp, nông nghiệp và lâm nghiệp, nông lâm ngư nghiệp, nông nghiệp",
    en: "agriculture and rural development, agriculture and environment, agriculture and forestry, agriculture forestry and fisheries, agriculture",
    lo: "ກະສິກຳ ແລະ ປ່າໄມ້, ກະສິກຳ ແລະ ພັດທະນາຊົນນະບົດ, ກະສິກຳ ແລະ ສິ່ງແວດລ້ອມ, ກະສິກຳ",
  },
  environment: {
    vi: "tài nguyên và môi trường, tài nguyên môi trường, tnmt",
    en: "natural resources and environment",
    lo: "ຊັບພະຍາກອນທຳມະຊາດ ແລະ ສິ່ງແວດລ້ອມ",
  },
  transport: {
    vi: "giao thông vận tải, gtvt, công chính và vận tải, công chính vận tải, giao thông công chính, công trình công cộng và vận tải",
    en: "transport, transportation, public works and transport, communications and transport",
    lo: "ໂຍທາທິການ ແລະ ຂົນສົ່ງ, ຄົມມະນາຄົມຂົນສົ່ງ, ຄົມມະນາຄົມ ຂົນສົ່ງ",
  },
  construction: { vi: "xây dựng", en: "construction", lo: "ກໍ່ສ້າງ" },
  health: { vi: "y tế", en: "health, public health", lo: "ສາທາລະນະສຸກ" },
  justice: { vi: "tư pháp", en: "justice", lo: "ຍຸຕິທຳ" },
  security: { vi: "công an, an ninh", en: "public security, security", lo: "ປ້ອງກັນຄວາມສະຫງົບ, ປກສ" },
  defence: { vi: "quốc phòng", en: "national defence, national defense, defence, defense", lo: "ປ້ອງກັນປະເທດ, ປ້ອງກັນຊາດ" },
  interior: { vi: "nội vụ", en: "home affairs, interior, the interior", lo: "ພາຍໃນ" },
  labour: {
    vi: "lao động thương binh và xã hội, lao động và phúc lợi xã hội, lao động phúc lợi xã hội, lđtbxh, lao động và đào tạo nghề, lao động",
    en: "labour invalids and social affairs, labor invalids and social affairs, labour and social welfare, labor and social welfare, labour and vocational training, labour, labor",
    lo: "ແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ, ແຮງງານ ສົງຄາມເສຍອົງຄະ ແລະ ສັງຄົມ, ແຮງງານ",
  },
  ethnic: { vi: "dân tộc và tôn giáo", en: "ethnic and religious affairs, ethnic minorities and religion", lo: "ຊົນເຜົ່າ ແລະ ສາສະໜາ" },
};

const foreign = {
  vi: "ngoại giao, ngoại giao và hợp tác quốc tế",
  en: "foreign affairs, foreign affairs and international cooperation, foreign",
  lo: "ການຕ່າງປະເທດ, ຕ່າງປະເທດ",
};

/** Meaning and ways, for `phrasesOf`. */
export const ministries: (readonly [means: string, ways: readonly string[]])[] = [
  ...Object.entries(fields).map(([concepts, ways]) => [concepts.split("+").map((one) => `topics:${one}`), ways] as const),
  [["bodies:foreign-affairs"], foreign] as const,
].map(([concepts, { vi, en, lo }]) => [
  ["bodies:ministry", ...concepts].join("+"),
  [
    ...waysOf([vi]).map((field) => `bộ ${field}`),
    ...waysOf([en]).flatMap((field) =>
      [
        `ministry of ${field}`,
        `ministries of ${field}`,
        `ministers of ${field}`,
        `${field} ministry`,
        `${field} ministries`,
        `${field} ministers`,
      ].concat(field.startsWith("the ") ? [] : [`ministry for ${field}`, `ministries for ${field}`]),
    ),
    ...waysOf([lo]).map((field) => `ກະຊວງ${field}`),
  ],
]);
