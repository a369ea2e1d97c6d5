/** Who may stand in a rank: nouns of partners, each as it begins. */
export const rankHeads: readonly string[] = [
  "bạn hàng",
  "đối tác",
  "thị trường",
  "nhà đầu tư",
  "nước đầu tư",
  "quốc gia đầu tư",
  "nhà tài trợ",
  "nước tài trợ",
  "quốc gia tài trợ",
  "nước viện trợ",
  "nhà cung cấp",
  "nguồn cung",
  "nguồn khách",
  "nguồn vốn",
  "nước nhập khẩu",
  "nước xuất khẩu",
  "quốc gia nhập khẩu",
  "quốc gia xuất khẩu",
  "nơi tiếp nhận",
  "nước tiếp nhận",
  "điểm đến",
  "cộng đồng",
  "địa bàn",
  "nhà nhập khẩu",
  "nhà xuất khẩu",
  "khách hàng",
  "nguồn viện trợ",
];

/** What a rank is in. */
export const rankedSubjects =
  "thương mại|đầu tư|FDI|ODA|xuất khẩu|nhập khẩu|vốn|viện trợ|hợp tác phát triển|du lịch|khách|lao động|kim ngạch|tài trợ|du học|số dự án|lưu học sinh";
