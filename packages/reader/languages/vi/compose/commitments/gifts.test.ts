import { expect, test } from "vitest";
import { briefly } from "./commitments-in.ts";

test.each([
  [
    "Bộ trưởng Nguyễn Văn Khang công bố khoản hỗ trợ 2 triệu USD cho Lào xây trạm y tế.",
    ["pledged VN: khoản hỗ trợ 2 triệu USD cho Lào xây trạm y tế"],
  ],
  ["Lào cam kết gói tín dụng 3 triệu USD cho hợp tác xã hai nước.", ["pledged LA: gói tín dụng 3 triệu USD cho hợp tác xã hai nước"]],
  ["Bộ trưởng Nguyễn Văn Khang thông báo khoản viện trợ đã được giải ngân.", []],
  [
    "Bộ trưởng Nguyễn Văn Khang công bố khoản hỗ trợ 4 triệu USD cho hợp tác về hạ tầng, ứng phó thiên tai và chuyển đổi năng lượng.",
    ["pledged VN: khoản hỗ trợ 4 triệu USD cho hợp tác về hạ tầng, ứng phó thiên tai và chuyển đổi năng lượng"],
  ],
])("what is announced as a gift is pledged: %s", (sentence, found) => {
  expect(briefly(sentence)).toEqual(found);
});
