import { expect, test } from "vitest";
import { said } from "../development/pair.ts";
import { featuresOf } from "../features.ts";

const thingsOf = (language: string, words: string) => [
  ...featuresOf(said(`2024-01-01 ${language} agreed both general`, words)).things.keys(),
];

test.each([
  ["vi", "trao đổi đoàn, để vun đắp tình hữu nghị", ["delegation-exchange"]],
  ["en", "exchange delegations so as to deepen friendship", ["delegation-exchange"]],
  ["lo", "ແລກປ່ຽນຄະນະຜູ້ແທນ ເພື່ອເສີມຂະຫຍາຍມິດຕະພາບ", ["delegation-exchange"]],
])("%s: what an undertaking is good for is not what is undertaken: %s", (language, words, things) => {
  expect(thingsOf(language, words)).toEqual(things);
});

test("a condition that is made for something is undertaken with it", () => {
  expect(thingsOf("vi", "tạo điều kiện để doanh nghiệp đầu tư")).toContain("enterprises");
});
