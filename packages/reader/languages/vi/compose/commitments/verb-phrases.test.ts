import { expect, test } from "vitest";
import { commitmentsIn } from "./commitments-in.ts";

const cutUp = (list: string) => commitmentsIn(`Hai bên nhất trí ${list}.`).map(({ words }) => words);

test.each([
  [
    "each verb with its own object is one",
    "mở rộng trồng sắn, nâng cao năng lực dự báo lũ",
    ["mở rộng trồng sắn", "nâng cao năng lực dự báo lũ"],
  ],
  [
    "several objects of one verb stay together",
    "tăng cường hợp tác về y tế, giáo dục và du lịch",
    ["tăng cường hợp tác về y tế, giáo dục và du lịch"],
  ],
  ["two verbs share an object", "bảo tồn và phát huy các di tích chung", ["bảo tồn và phát huy các di tích chung"]],
  [
    "a list of activities after tăng cường",
    "tăng cường trao đổi thông tin, phối hợp trong điều tra",
    ["tăng cường trao đổi thông tin, phối hợp trong điều tra"],
  ],
  [
    "the one who is enabled does the second verb",
    "tạo điều kiện cho doanh nghiệp tiếp cận vốn, đầu tư lâu dài",
    ["tạo điều kiện cho doanh nghiệp tiếp cận vốn, đầu tư lâu dài"],
  ],
  ["a purpose keeps its verbs", "lập tổ công tác để rà soát và tháo gỡ vướng mắc", ["lập tổ công tác để rà soát và tháo gỡ vướng mắc"]],
  [
    "a noun that looks like a verb does not cut",
    "thúc đẩy thương mại, đầu tư và hợp tác nông nghiệp",
    ["thúc đẩy thương mại, đầu tư và hợp tác nông nghiệp"],
  ],
  ["a semicolon cuts", "hoàn thành tuyến đường số 8; khởi công cầu mới", ["hoàn thành tuyến đường số 8", "khởi công cầu mới"]],
  [
    "đồng thời cuts",
    "duy trì các cuộc họp thường niên, đồng thời mở đường dây nóng",
    ["duy trì các cuộc họp thường niên", "mở đường dây nóng"],
  ],
  ["phòng, chống is one word", "tăng cường phòng, chống buôn lậu", ["tăng cường phòng, chống buôn lậu"]],
  [
    "what is in brackets does not cut",
    "nâng cấp tuyến đường (mở rộng mặt đường, xây dựng cầu)",
    ["nâng cấp tuyến đường (mở rộng mặt đường, xây dựng cầu)"],
  ],
])("%s", (_, list, expected) => {
  expect(cutUp(list)).toEqual(expected);
});
