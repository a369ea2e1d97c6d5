import type { YearWords } from "./year-words.ts";

export const vi: YearWords = {
  role: ["chủ tịch", "chủ nhà", "đăng cai"],
  congratulated: ["chúc mừng"],
  takenUp: ["đảm nhiệm", "đảm nhận", "tiếp nhận", "giữ vai trò", "được bầu", "được lựa chọn", "trở thành"],
  ahead: ["sẽ", "sắp", "sắp tới", "chuẩn bị", "hướng tới", "tiến tới"],
  supported: ["ủng hộ", "hỗ trợ", "tin tưởng", "mong", "chúc", "sẵn sàng", "tin rằng", "giúp"],
  done: ["đã hoàn thành", "đã đảm nhiệm", "đã đảm nhận", "hoàn thành xuất sắc", "tổ chức thành công các hoạt động", "vừa qua"],
  plan: ["kế hoạch", "trọng tâm", "phương hướng", "nhiệm vụ", "chương trình hợp tác", "chương trình công tác", "ưu tiên", "định hướng"],
  reviewed: ["kết quả", "đã", "tổng kết", "đánh giá", "việc thực hiện", "rà soát", "hoàn thành"],
  session: [
    "kỳ họp lần thứ",
    "kỳ họp",
    "phiên họp lần thứ",
    "khóa họp lần thứ",
    "cuộc họp lần thứ",
    "hội nghị lần thứ",
    "tham khảo chính trị lần thứ",
  ],
  sessionAhead: ["sắp tới", "chuẩn bị", "sẽ", "dự kiến", "tiến tới", "tổ chức tốt", "tổ chức thành công"],
  anniversary: ["năm"],
  anniversaryBefore: ["kỷ niệm", "lần thứ", "nhân dịp", "tròn", "dịp"],
  weekdays: [["chủ nhật", "cn"], ["thứ hai"], ["thứ ba"], ["thứ tư"], ["thứ năm"], ["thứ sáu"], ["thứ bảy"]],
};
