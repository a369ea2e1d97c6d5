import { expect, test } from "vitest";
import { gate } from "../../../prepare/gate.ts";
import { layOut } from "../../../prepare/page.ts";
import { vi } from "../index.ts";
import { amounts, percents } from "./amounts.ts";

function found(text: string) {
  const of = (form: "NFC" | "NFD") => {
    const page = layOut(gate(text.normalize(form)), vi);
    return [...amounts.find(page), ...percents.find(page)].map(({ start, end, value }) => [page.text.slice(start, end), value]);
  };
  expect(of("NFD")).toEqual(of("NFC"));
  return of("NFC");
}

test.each([
  ["đạt 1,4 tỷ USD", { value: 1.4e9, unit: "USD" }],
  ["đạt 1.2 tỉ đô la Mỹ", { value: 1.2e9, unit: "USD" }],
  ["hơn 5.600 tỷ đồng", { value: 5.6e12, unit: "VND", approximate: true }],
  ["vay 90 tỉ yên", { value: 90e9, unit: "JPY" }],
  ["từ 6 đến 9 tỷ USD", { value: 6e9, valueMax: 9e9, unit: "USD" }],
  ["mua 2.800 MW điện", { value: 2800, unit: "MW" }],
  ["có 13.500 lưu học sinh", { value: 13500, unit: "people" }],
  ["Gần 300 nghìn người", { value: 300000, unit: "people", approximate: true }],
  ["tặng 500.000 liều vắc-xin", { value: 500000, unit: "doses" }],
  ["vốn là xấp xỉ4,7 tỷUSD", { value: 4.7e9, unit: "USD", approximate: true }],
  ["tổng vốn đạt6,2 tỷ USD", { value: 6.2e9, unit: "USD" }],
  ["khoản vay US$350 triệu", { value: 350e6, unit: "USD" }],
  ["trị giá $2,5 tỷ", { value: 2.5e9, unit: "USD" }],
  ["gần 30 triệu Euro", { value: 30e6, unit: "EUR", approximate: true }],
  ["có 19 cặp tỉnh kết nghĩa", { value: 19, unit: "pairs" }],
  ["tăng 12,5% mỗi năm", { value: 12.5 }],
  ["tăng 10% - 15%", { value: 10, valueMax: 15 }],
])("%s", (text, value) => {
  expect(found(text).map(([, each]) => each)).toEqual([value]);
});

test.each(["năm 2016", "79 năm Quốc khánh", "ngày 20.10", "hàng nghìn người", "mùng 3/5", "2 đô thị lớn", "đường A10 dài", "bảng 2"])(
  "%s is no amount",
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
