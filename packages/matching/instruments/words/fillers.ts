/** Words of titles that tell no document from another: `weak` ones are said of most of them, the rest only hold a title together. */
import type { Lexicon } from "../lexicon.ts";

export const weakWords: Lexicon = {
  cooperation: { vi: "hợp tác", en: "cooperation, co operation, collaboration, cooperative", lo: "ການຮ່ວມມື, ຮ່ວມມື" },
  bilateral: { vi: "song phương, hai bên, hai nước", en: "bilateral, mutual, two countries, two sides", lo: "ສອງຝ່າຍ, ສອງປະເທດ" },
  government: { vi: "chính phủ, hai chính phủ, cấp chính phủ", en: "government, governments, government level", lo: "ລັດຖະບານ, ສອງລັດຖະບານ" },
  annual: { vi: "hằng năm, hàng năm, thường niên", en: "annual, yearly", lo: "ປະຈຳປີ" },
  development: { vi: "phát triển", en: "development", lo: "ພັດທະນາ" },
  comprehensive: {
    vi: "toàn diện, kinh tế văn hóa khoa học kỹ thuật, kinh tế văn hóa và khoa học kỹ thuật, kinh tế văn hóa giáo dục khoa học kỹ thuật",
    en: "comprehensive, economic cultural scientific and technical, economic cultural scientific and technological, economic cultural and scientific technical, economy culture science and technology",
    lo: "ຮອບດ້ານ, ເສດຖະກິດ ວັດທະນະທຳ ວິທະຍາສາດ ເຕັກນິກ, ເສດຖະກິດ ວັດທະນະທຳ ວິທະຍາສາດ ແລະ ເຕັກນິກ",
  },
  session: { vi: "kỳ họp, khóa họp, cuộc họp, phiên họp", en: "session, meeting", lo: "ກອງປະຊຸມ, ສະໄໝສາມັນ" },
};

export const fillers: Record<"vi" | "en" | "lo", string> = {
  vi: "và, về, của, các, những, hai, ba, giữa, với, cho, trong, tại, ở, từ, đến, năm, giai đoạn, thời kỳ, nhiệm kỳ, lần thứ, lần, thứ, số, nước, bên, bản, văn kiện, văn bản, đã ký, ký, ký kết, ngày, tháng, việc, lĩnh vực, trên lĩnh vực, trên, theo, khuôn khổ, trọng tâm, tăng cường, nâng cao, chất lượng, hiệu quả, hoạt động, dự án, cấp, quan hệ, triển khai, thực hiện, xây dựng, dài hạn, ngắn hạn, mới, hệ thống, được, là, khóa, quốc gia, trên đất liền, xác định, giải quyết, vấn đề, cơ quan, nhà nước, thủ đô, cơ sở, thành lập, thiết lập, tỷ lệ, tăng, nâng, lên, cơ chế, nội dung, tiếp tục, toàn quốc, bộ phận, cộng hòa, xã hội chủ nghĩa, dân chủ nhân dân, chxhcn, chdcnd, kỹ thuật",
  en: "and, on, of, the, a, an, for, to, in, between, with, by, at, from, two, three, both, year, years, period, phase, term, no, number, nd, st, rd, th, signed, new, draft, key, activities, enhancing, strengthening, raising, promoting, quality, effectiveness, implementation, relations, their, its, under, framework, land, system, setting, up, works, field, fields, level, high level, s, republic, socialist, democratic, establishing, establish, establishment, mechanism, raising, capital, agency, agencies, state, concerning, regarding, related, issues, about, matters, building, construction",
  lo: "ແລະ, ກ່ຽວກັບ, ວ່າດ້ວຍ, ຂອງ, ລະຫວ່າງ, ສອງ, ໃນ, ປີ, ໄລຍະ, ຄັ້ງທີ, ທີ, ສະບັບ, ດ້ານ, ຂະແໜງ, ກັບ, ໃຫ້, ຫາ, ເຖິງ, ການ, ສ້າງ, ບັນດາ",
};

/** How long a document runs: the words for the number before a word for year. */
export const durations: readonly (readonly [words: RegExp, years: number | null])[] = [
  [/(?<!\p{N})(\d{1,2})[\s-]*(?:năm(?!\s*\d{4})|years?\b|ປີ)/iu, null],
  [/(?:mười năm|thập kỷ|ten[\s-]year|decade|ສິບປີ)/iu, 10],
  [/(?:năm năm|five[\s-]year|ຫ້າປີ)/iu, 5],
  [/(?:ba năm|three[\s-]year|ສາມປີ)/iu, 3],
];
