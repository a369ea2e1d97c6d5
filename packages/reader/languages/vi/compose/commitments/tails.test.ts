import { expect, test } from "vitest";
import { commitmentsIn } from "./commitments-in.ts";

const wordsOf = (sentence: string) => commitmentsIn(sentence).map(({ words }) => words);

test.each([
  ["Hai bên nhất trí mở chợ biên giới, góp phần nâng cao đời sống người dân.", ["mở chợ biên giới"]],
  ["Hai bên nhất trí mở chợ biên giới vì lợi ích của nhân dân hai nước.", ["mở chợ biên giới"]],
  ["Hai bên nhất trí mở chợ biên giới, qua đó tạo thêm việc làm.", ["mở chợ biên giới"]],
  ["Hai bên nhất trí mở chợ biên giới, tạo động lực cho giao thương.", ["mở chợ biên giới"]],
  ["Hai bên nhất trí mở chợ biên giới để người dân trao đổi nông sản.", ["mở chợ biên giới để người dân trao đổi nông sản"]],
  ["Hai bên nhất trí mở chợ biên giới nhằm phục vụ người dân.", ["mở chợ biên giới nhằm phục vụ người dân"]],
  ["Hai bên nhất trí mở chợ biên giới, nhất là tại các tỉnh Bắc Lào.", ["mở chợ biên giới, nhất là tại các tỉnh Bắc Lào"]],
  ["Hai bên nhất trí mở chợ biên giới, góp phần giảm nghèo; xây dựng kho lạnh.", ["mở chợ biên giới", "xây dựng kho lạnh"]],
])("%s", (sentence, expected) => {
  expect(wordsOf(sentence)).toEqual(expected);
});
