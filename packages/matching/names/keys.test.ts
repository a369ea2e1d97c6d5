import { expect, test } from "vitest";
import { nameKeys } from "./keys.ts";
import { nameOf } from "./name.ts";

function share(one: string, other: string): boolean {
  return nameKeys(one).some((key) => nameKeys(other).includes(key));
}

test.each([
  ["Tô Lâm", "Lam To"],
  ["Phạm Minh Chính", "Minh Chinh Pham"],
  ["Tô Lâm", "ໂຕເລິມ"],
  ["Sonexay Siphandone", "ສອນໄຊ ສີພັນດອນ"],
  ["Khamjane Vongphosy", "Khamchen Vongphosy"],
  ["Khamphanh Phommathat", "Khamphan Phommaphat"],
  ["ông Nguyễn Văn Tám", "Nguyen Van Tam"],
  ["习近平", "习近平"],
  ["Siphandone", "Viengthong Siphandone"],
])("%s is found under a key of %s", (one, other) => {
  expect(share(one, other)).toBe(true);
  expect(share(other, one)).toBe(true);
});

test.each([
  ["Tô Lâm", "Tô Lan"],
  ["Nguyễn Văn Hùng", "Nguyễn Văn Hoà"],
  ["Khamphanh Pheuyavong", "Khammany Inthirath"],
  ["Somchan Keola", "Viengthong Siphandone"],
])("%s is not looked up for %s", (one, other) => {
  expect(share(one, other)).toBe(false);
});

test.each([
  ["Đồng chí GS.TS Nguyễn Văn A", "Nguyễn Văn A"],
  ["H.E. Mr. Sonexay Siphandone", "Sonexay Siphandone"],
  ["Senior Lt. Gen. Phan Van Giang", "Phan Van Giang"],
  ["Đại tướng Lương Tam Quang", "Lương Tam Quang"],
  ["ທ່ານ ສອນໄຊ ສີພັນດອນ", "ສອນໄຊ ສີພັນດອນ"],
  ["ທ່ານສອນໄຊ ສີພັນດອນ", "ສອນໄຊ ສີພັນດອນ"],
  ["Bà Trần Thị Lý (phu nhân)", "Trần Thị Lý"],
  ["Ông Ích", "Ông Ích"],
  ["ông Chính", "Chính"],
  ["Mme Sounthone Xayachack", "Sounthone Xayachack"],
  ["Mr Thongloun", "Thongloun"],
  ["Sen. Lieut. Gen. Hoang Xuan Chien", "Hoang Xuan Chien"],
])("“%s” is the name %s", (written, name) => {
  expect(nameOf(written).text).toBe(name);
});

test("names whose syllables run together are spelled freely, Vietnamese ones are not", () => {
  expect(["Viphavanh", "Vi-pha-văn", "Sonexay Siphandone"].map((name) => nameOf(name).spelledFreely)).toEqual([true, true, true]);
  expect(["Nguyễn Thị Kim Ngân", "Vuong Dinh Hue", "ສອນໄຊ"].map((name) => nameOf(name).spelledFreely)).toEqual([false, false, false]);
});

test("i and y at the end of a syllable are one letter", () => {
  expect(nameOf("Trần Sỹ Quý").exact).toBe(nameOf("Trần Sĩ Quí").exact);
  expect(nameOf("Bounthong Chitmany").plain).toBe(nameOf("Bounthong Chitmani").plain);
  expect(nameOf("Thúy").exact).not.toBe(nameOf("Thúi").exact);
});

test("nothing has no key", () => {
  expect(nameKeys(" – ")).toEqual([]);
});
