/** What a figure is about: the words of its subject, and the indicator they stand for. The first that fits decides. */
export const subjects: readonly (readonly [words: string, indicator: string])[] = [
  ["xuất siêu", "trade-surplus"],
  ["nhập siêu", "trade-deficit"],
  ["kim ngạch xuất nhập khẩu|xuất nhập khẩu", "trade-turnover"],
  ["kim ngạch xuất khẩu|xuất khẩu", "exports"],
  ["kim ngạch nhập khẩu|nhập khẩu", "imports"],
  [
    "kim ngạch (?:thương mại|hai chiều|song phương|buôn bán|trao đổi)|tổng kim ngạch|kim ngạch|thương mại (?:hai chiều|song phương)|trao đổi thương mại|giá trị thương mại|trao đổi hàng hóa|quan hệ (?:kinh tế,? )?thương mại",
    "trade-turnover",
  ],
  ["kiều hối", "remittances"],
  ["(?:tổng )?(?:số )?vốn (?:đầu tư|đăng ký|FDI|cam kết)|tổng vốn|đầu tư trực tiếp|vốn FDI|tổng (?:mức )?đầu tư", "investment-capital"],
  ["viện trợ|ODA|vốn vay|tài trợ|hỗ trợ không hoàn lại", "aid"],
  ["hợp đồng|thỏa thuận|văn kiện", "contracts"],
];

/** What is counted, by its own noun. */
export const countedSubjects: readonly (readonly [words: string, indicator: string])[] = [
  ["lưu học sinh|du học sinh|sinh viên|học sinh|học viên|nghiên cứu sinh", "students"],
  ["khách du lịch|du khách|lượt khách|lượt người", "tourists"],
  ["thực tập sinh|lao động|công nhân", "workers"],
  ["chuyên gia|cán bộ", "experts"],
  ["bệnh nhân", "patients"],
  ["dự án", "investment-projects"],
  ["doanh nghiệp|công ty", "enterprises"],
  ["trường(?: đại học)?|bệnh viện|cơ sở đào tạo", "institutions"],
  ["văn kiện|thỏa thuận|hiệp định|bản ghi nhớ|văn bản", "documents-signed"],
  ["liều", "vaccine-doses"],
  ["học bổng", "scholarships"],
  ["chuyến bay", "flights"],
  ["cột mốc|mốc quốc giới", "border-markers"],
  ["cửa khẩu", "border-crossings"],
  ["hài cốt", "remains-repatriated"],
  ["đoàn", "delegations"],
  ["MW|kW", "power"],
];

/** Words of a figure still to be reached: it belongs to an undertaking and is no observation. */
export const targetWords: readonly string[] = [
  "mục tiêu",
  "phấn đấu",
  "nâng",
  "đưa",
  "hướng tới",
  "hướng đến",
  "sẽ",
  "dự kiến",
  "kỳ vọng",
  "mốc",
  "cam kết",
  "mong muốn",
  "đề nghị",
  "đề xuất",
  "tiềm năng",
  "có thể đạt",
  "tiến tới",
];

/** Words that show that a figure is about the two sides and not about one alone. */
export const mutualWords: readonly string[] = [
  "hai nước",
  "hai bên",
  "2 nước",
  "hai chiều",
  "song phương",
  "giữa",
  "vào Việt Nam",
  "tại Việt Nam",
  "đến Việt Nam",
  "sang Việt Nam",
  "cho Việt Nam",
  "của Việt Nam",
  "từ Việt Nam",
  "với Việt Nam",
  "người Việt",
  "Việt Nam",
  "phía bạn",
  "nước bạn",
];
