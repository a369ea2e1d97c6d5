import { expect, test } from "vitest";
import { fold } from "./fold.ts";

test.each([
  ["Tô Lâm", "TÔ  LÂM"],
  ["Thong-lun Xi-xu-lít", "Thong lun Xixulít"],
  ["Bích Thuỷ", "Bích Thủy"],
  ["Thái Hoà", "Thái Hòa"],
  ["Đinh La Thăng", "đinh la thăng"],
  ["ຄຳ", "ຄໍາ"],
])("%s and %s are one way of writing, composed or not", (left, right) => {
  expect(fold(left).exact).toBe(fold(right).exact);
  expect(fold(left.normalize("NFD"))).toEqual(fold(right.normalize("NFC")));
});

test.each([
  ["Tô Lâm", "Tố Lâm"],
  ["Tô Lâm", "To Lam"],
  ["Hoàng Anh", "Hoàng Ánh"],
  ["ສີ", "ສິ"],
])("%s and %s differ", (left, right) => {
  expect(fold(left).exact).not.toBe(fold(right).exact);
});

test("marks fall away from Latin letters only", () => {
  expect(fold("Đỗ Mười").plain).toBe("domuoi");
  expect(fold("ສີສຸລິດ").plain).toBe(fold("ສີສຸລິດ").exact);
});
