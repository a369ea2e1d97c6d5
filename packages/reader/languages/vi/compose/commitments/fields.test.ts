import { expect, test } from "vitest";
import { commitmentsIn } from "./commitments-in.ts";

const only = (sentence: string) => commitmentsIn(sentence)[0];

test.each([
  ["Hai bên nhất trí mở rộng hợp tác quốc phòng, an ninh.", "defence+security"],
  ["Hai bên nhất trí cải thiện môi trường đầu tư.", "investment"],
  ["Hai bên nhất trí tăng số suất học bổng.", "education"],
  ["Hai bên nhất trí duy trì cơ chế hiện có.", "diplomacy+general"],
])("areas: %s", (sentence, expected) => {
  expect(only(sentence)?.areas).toBe(expected);
});

test.each([
  ["Hai bên nhất trí đưa kim ngạch lên 3 tỷ USD vào năm 2030.", "2030"],
  ["Hai bên nhất trí hoàn thành tuyến đường trước tháng 6/2027.", "2027-06"],
  ["Hai bên nhất trí khởi công cầu mới trong quý IV/2026.", "2026-10/2026-12"],
  ["Hai bên nhất trí thực hiện hiệu quả Thỏa thuận giai đoạn 2026 - 2030.", null],
  ["Hai bên nhất trí triển khai kết quả chuyến thăm (tháng 7/2024).", null],
  ["Hai bên nhất trí tuân thủ Công ước năm 2003.", null],
])("due: %s", (sentence, expected) => {
  expect(only(sentence)?.due).toBe(expected);
});
