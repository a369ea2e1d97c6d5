/** What a figure is about: the words of its subject, and the indicator they stand for. The first that fits decides. */
export const subjects: readonly (readonly [words: string, indicator: string])[] = [
  ["xuất siêu|thặng dư(?: thương mại)?", "trade-surplus"],
  ["nhập siêu|thâm hụt(?: thương mại)?", "trade-deficit"],
  ["(?:tổng )?(?:kim ngạch )?xuất,? nhập khẩu|kim ngạch xuất khẩu và nhập khẩu", "trade-turnover"],
  ["(?:kim ngạch |giá trị |trị giá )?xuất khẩu", "exports"],
  ["(?:kim ngạch |giá trị |trị giá )?nhập khẩu", "imports"],
  [
    "kim ngạch (?:thương mại|hai chiều|song phương|buôn bán|trao đổi|mậu dịch)|tổng kim ngạch|kim ngạch|(?:thương mại|mậu dịch|buôn bán) (?:hai chiều|song phương|biên giới|nông sản|giữa)|trao đổi thương mại|(?:tổng )?(?:giá trị|doanh số) (?:trao đổi )?(?:thương mại|hàng hóa|buôn bán)|trao đổi hàng hóa|quan hệ (?:kinh tế,? )?thương mại|thương mại (?:hai nước|Việt Nam|Việt)",
    "trade-turnover",
  ],
  [
    "(?<!(?:hiệp định|bộ|phòng|xúc tiến|trung tâm|ngân hàng|hội chợ|tham tán|ủy ban|uỷ ban|tổ chức|vụ|cơ quan|đối tác|gian lận|chiến tranh|rào cản|công|trưởng) )(?:thương mại|buôn bán)",
    "trade-turnover",
  ],
  ["kiều hối", "remittances"],
  ["thị phần", "market-share"],
  ["lãi suất", "interest-rate"],
  ["doanh thu|doanh số", "revenue"],
  ["lợi nhuận", "profit"],
  ["vốn (?:đã )?(?:thực hiện|giải ngân)|giải ngân", "disbursement"],
  [
    "(?:tổng )?(?:số )?(?:lượng )?vốn (?:đầu tư|đăng ký|FDI|cam kết|điều lệ|lũy kế|lên|khoảng|hơn|gần|là|đạt|trên)|tổng (?:số )?vốn|vốn(?! (?:đã|có|được|rất|không|dĩ|nhân lực|quý|sống))|đầu tư trực tiếp|FDI|tổng (?:mức |giá trị )?đầu tư|giá trị đầu tư",
    "investment-capital",
  ],
  ["hạn mức tín dụng|gói tín dụng|tín dụng|khoản vay|gói vay|vốn vay|cho vay|dư nợ", "credit"],
  ["viện trợ|ODA|tài trợ|hỗ trợ không hoàn lại|gói hỗ trợ|khoản hỗ trợ|hợp tác phát triển", "aid"],
  ["hợp đồng|thỏa thuận|văn kiện|thương vụ|đơn hàng", "contracts"],
];

/** What is done with a sum, close before it, where no noun says what the sum is. */
export const deeds: readonly (readonly [words: string, indicator: string])[] = [
  ["nộp (?:vào )?ngân sách|nộp thuế|đóng góp|đóng thuế|nộp", "budget-contribution"],
  ["đầu tư|rót vốn|góp vốn|góp", "investment-capital"],
  ["hỗ trợ|viện trợ|tài trợ|trao tặng|tặng|ủng hộ|quyên góp|giúp đỡ|giúp|cung cấp|dành cho|cam kết", "aid"],
  ["vay", "credit"],
  ["trị giá|có giá trị|với giá trị", "value"],
  ["chi phí|kinh phí", "cost"],
  ["mua|bán", "sales"],
];

/** Right behind a sum: "100 tỉ yên vốn ODA", "5 triệu USD viện trợ không hoàn lại". */
export const namedBehind: readonly (readonly [words: string, indicator: string])[] = [
  ["(?:vốn )?ODA|viện trợ|(?:tiền )?hỗ trợ|tài trợ", "aid"],
  ["vốn vay|tín dụng|tiền vay", "credit"],
  ["vốn (?:đầu tư|FDI|đăng ký)|(?:vốn )?đầu tư|FDI", "investment-capital"],
  ["hàng hóa|hàng hoá|kim ngạch", "trade-turnover"],
  ["thuế|ngân sách", "budget-contribution"],
  ["kiều hối", "remittances"],
  ["(?:đã )?được ký(?: kết)?", "contracts"],
];

/** What is counted, by its own noun, with the words that must stand near it, or must not. */
export interface Counted {
  words: string;
  indicator: string;
  needs?: string;
  not?: string;
}
export const countedSubjects: readonly Counted[] = [
  { words: "lưu học sinh|du học sinh|sinh viên|học sinh|học viên|nghiên cứu sinh", indicator: "students" },
  { words: "khách du lịch|du khách|lượt du khách|lượt khách|khách quốc tế|lượt người", indicator: "tourists" },
  { words: "lượt đoàn|đoàn", indicator: "delegations", needs: "trao đổi|cử|đón|lượt" },
  { words: "lượt", indicator: "tourists", needs: "khách|du lịch|người" },
  { words: "thực tập sinh|lao động|công nhân|tu nghiệp sinh|điều dưỡng", indicator: "workers" },
  { words: "việc làm", indicator: "jobs", needs: "tạo|giải quyết|hỗ trợ" },
  {
    words: "chuyên gia|cán bộ|tình nguyện viên",
    indicator: "experts",
    needs: "đào tạo|bồi dưỡng|tập huấn|cử|sang|giúp|theo học|học tập|làm việc tại|công tác tại",
  },
  { words: "công dân", indicator: "citizens", needs: "khóa|đào tạo|sinh sống|làm việc|hồi hương|sơ tán|đưa về|học" },
  { words: "bệnh nhân", indicator: "patients" },
  { words: "dự án", indicator: "investment-projects", not: "trên$|này" },
  {
    words: "doanh nghiệp|công ty|chi nhánh|văn phòng đại diện|nhà đầu tư",
    indicator: "enterprises",
    needs: "đầu tư|hoạt động|kinh doanh|làm ăn|hiện diện",
  },
  { words: "trường(?: đại học)?|bệnh viện|cơ sở đào tạo", indicator: "institutions" },
  {
    words: "văn kiện|thỏa thuận|hiệp định|bản ghi nhớ|văn bản",
    indicator: "documents-signed",
    needs: "ký",
    not: "chứng kiến|lễ ký|lễ trao",
  },
  { words: "hoạt động|sự kiện", indicator: "activities", needs: "tổ chức|diễn ra|triển khai|phối hợp" },
  { words: "liều", indicator: "vaccine-doses" },
  { words: "học bổng|suất", indicator: "scholarships", needs: "học bổng" },
  { words: "thuê bao", indicator: "subscribers" },
  { words: "chuyến bay", indicator: "flights", needs: "tuần|tháng|ngày|thẳng|khai thác|thường lệ" },
  { words: "đường bay", indicator: "air-routes" },
  { words: "cặp (?:quan hệ|địa phương|tỉnh)", indicator: "twinned-places" },
  { words: "cột mốc|mốc quốc giới", indicator: "border-markers" },
  { words: "cửa khẩu", indicator: "border-crossings" },
  { words: "hài cốt", indicator: "remains-repatriated" },
  { words: "MW|kW|megawatt|kWh", indicator: "power", needs: "nhập khẩu|xuất khẩu|mua|bán|công suất|cung cấp|điện" },
  { words: "tấn", indicator: "goods", needs: "xuất|nhập khẩu|mua|bán|hỗ trợ|tặng|viện trợ|quá cảnh", not: "quốc gia" },
  { words: "ha|héc-ta", indicator: "area", needs: "trồng|cao su|cà phê|thuê|đầu tư" },
];

/** Words of figures of one country alone. */
export const oneSideWords: readonly string[] = [
  "GDP",
  "tổng sản phẩm",
  "cả nước",
  "toàn quốc",
  "dân số",
  "diện tích",
  "toàn cầu",
  "trên thế giới",
  "toàn thế giới",
  "thu nhập bình quân",
  "dự trữ ngoại hối",
  "lạm phát",
  "nợ công",
];

/** Words of a figure still to be reached: it belongs to an undertaking and is no observation. */
export const targetWords: readonly string[] = [
  "mục tiêu",
  "phấn đấu",
  "(?<!(?:đã|giúp|qua đó|góp phần|,|kết quả) )nâng",
  "(?<!(?:đã|giúp|qua đó|góp phần|,|kết quả) )đưa",
  "hướng tới",
  "hướng đến",
  "sẽ",
  "dự kiến",
  "dự báo",
  "kỳ vọng",
  "sớm đạt",
  "sớm vượt",
  "(?<!(?:vốn|ODA|FDI|đã|số) )cam kết",
  "mong muốn",
  "mong",
  "đề nghị",
  "đề xuất",
  "tiềm năng",
  "có thể",
  "tiến tới",
  "quyết tâm",
  "cần",
  "chỉ tiêu",
  "kế hoạch",
  "tin tưởng",
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
  "hai tỉnh",
  "hai địa phương",
  "hai thành phố",
  "phía bạn",
  "nước bạn",
];
