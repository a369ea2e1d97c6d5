import { expect, test } from "vitest";
import { briefly } from "./commitments-in.ts";

test.each([
  [
    "what the other proposed is what is agreed to",
    "Bộ trưởng Khamphone Sivongsa đồng ý với đề xuất của Việt Nam về việc mở thêm chợ biên giới.",
    ["agreed LA: mở thêm chợ biên giới"],
  ],
  [
    "a thing is named of which something must be done",
    "Bộ trưởng Nguyễn Văn Khang nhấn mạnh mục tiêu của hai bên cần giảm chi phí vận tải.",
    ["proposed VN: giảm chi phí vận tải"],
  ],
  [
    "the need to do something",
    "Hai bên nhấn mạnh sự cần thiết phải đẩy nhanh phân giới cắm mốc.",
    ["agreed both: đẩy nhanh phân giới cắm mốc"],
  ],
  ["the importance of a thing", "Hai bên nhấn mạnh tầm quan trọng của việc phân giới cắm mốc.", []],
  [
    "measures named by their aim",
    "Hai bên thống nhất các giải pháp nhằm rút ngắn thời gian thông quan.",
    ["agreed both: các giải pháp nhằm rút ngắn thời gian thông quan"],
  ],
  [
    "a new subject closes an undertaking",
    "Hai bên nhất trí hai nước cần duy trì giao ban, Bộ Công Thương sẽ cùng Bộ Công Thương Lào tổ chức hội chợ hằng năm.",
    ["agreed both: duy trì giao ban", "agreed both: cùng Bộ Công Thương Lào tổ chức hội chợ hằng năm"],
  ],
  [
    "what takes a certain direction is one",
    "Bộ trưởng Nguyễn Văn Khang đề nghị phát triển du lịch theo hướng mở rộng đường bay và nâng cao chất lượng dịch vụ.",
    ["proposed VN: phát triển du lịch theo hướng mở rộng đường bay và nâng cao chất lượng dịch vụ"],
  ],
  ["a programme told", "Bộ trưởng Khamphone Sivongsa cho biết sẽ dự và đọc tham luận ở hội nghị đầu tư.", []],
  [
    "a wish for another's act is the speaker's",
    "Bộ trưởng Nguyễn Văn Khang tin tưởng Bộ trưởng Khamphone Sivongsa sẽ tiếp tục đóng góp cho quan hệ hai nước.",
    ["hoped VN: tiếp tục đóng góp cho quan hệ hai nước"],
  ],
  ["one's own embassy", "Bộ trưởng Nguyễn Văn Khang nhấn mạnh Đại sứ quán cần chăm lo cho ngư dân.", []],
])("%s", (_, sentence, expected) => {
  expect(briefly(sentence)).toEqual(expected);
});

test.each([
  [
    "Hai bên nhất trí duy trì tuần tra; nhấn mạnh tầm quan trọng của lòng tin; bảo đảm thông tin thông suốt giữa các đồn.",
    ["agreed both: duy trì tuần tra", "agreed both: bảo đảm thông tin thông suốt giữa các đồn"],
  ],
  [
    "Hai bên nhất trí giải quyết vướng mắc về đất, phù hợp với luật của mỗi nước.",
    ["agreed both: giải quyết vướng mắc về đất, phù hợp với luật của mỗi nước"],
  ],
  [
    "Hai bên nhất trí mở rộng các lĩnh vực có thế mạnh và cùng quan tâm như dược liệu.",
    ["agreed both: mở rộng các lĩnh vực có thế mạnh và cùng quan tâm như dược liệu"],
  ],
])("%s", (sentence, expected) => {
  expect(briefly(sentence)).toEqual(expected);
});
