import fc from "fast-check";
import { expect, test } from "vitest";
import { soundDistance } from "./distance.ts";
import { consonantsOf, soundOf } from "./sound.ts";

test.each([
  ["ສອນໄຊ ສີພັນດອນ", "Sonexay Siphandone", "Xỏn-xay Xi-phăn-đon", "Sonsai Siphandon", "SONEXAY SIPHANDONE"],
  ["ທອງລຸນ ສີສຸລິດ", "Thongloun Sisoulith", "Thoong-lun Xi-xu-lít", "Thongloune Sisoulit", "Tongloun Sisoulith"],
  ["ສະເຫຼີມໄຊ ກົມມະສິດ", "Saleumxay Kommasith", "Xả-lởm-xay Côm-ma-xít", "Xa-lởm-xay Kôm-ma-xít", "Salermxay Komasith"],
  ["ພັນຄຳ ວິພາວັນ", "Phankham Viphavanh", "Phăn-khăm Vi-pha-văn", "Phan Kham Viphavan"],
  ["ບຸນຍັງ ວໍລະຈິດ", "Bounnhang Vorachith", "Bun-nhăng Vo-la-chít", "Bounyang Volachit"],
  ["ໄຊຍະລາດ", "Xayalath", "Saynhalat", "Xay-nha-lát"],
  ["ຄຳພັນ", "Khamphanh", "Khamphan", "Khăm-phăn"],
  ["ດວງໃຈ ພິຈິດ", "Douangchay Phichit", "Đuông-chay Phi-chít"],
  ["ໂຕເລິມ", "Tô Lâm", "To Lam"],
  ["ເຈືອງທິມາຍ", "Trương Thị Mai", "Truong Thi Mai"],
  ["ហ៊ុន ម៉ាណែត", "Hun Manet", "Hun Ma-nét"],
  ["ប្រាក់ សុខុន", "Prak Sokhonn", "Prak Sokhon"],
])("%s sounds as it is spelled in other letters", (...spellings) => {
  expect(new Set(spellings.map(soundOf)).size).toBe(1);
});

test.each([
  ["Khamphanh Pheuyavong", "Khamphan Phommathat"],
  ["Saysomphone Phomvihane", "Santiphab Phomvihane"],
  ["Viengthong Siphandone", "Viengsavath Siphandone"],
  ["Bounthong Chitmany", "Bounchanh Sinthavong"],
])("%s and %s are far apart", (one, other) => {
  expect(soundDistance(soundOf(one), soundOf(other))).toBeGreaterThan(0.2);
});

test("a slip of one sound is near", () => {
  expect(soundDistance(soundOf("Thongloun Sisoulith"), soundOf("Thounglum Sisolith"))).toBeLessThan(0.1);
});

test("consonants remain where romanisations differ in vowels, and Chinese is not sounded", () => {
  expect(consonantsOf(soundOf("Khamjane"))).toBe(consonantsOf(soundOf("Khamchen")));
  expect(soundOf("习近平")).toBe("");
});

test("distance is the same both ways, nothing for itself, and between 0 and 1", () => {
  const sound = fc.array(fc.constantFrom(..."PBMTDNKHSCLVYaiu"), { maxLength: 14 }).map((sounds) => sounds.join(""));
  fc.assert(
    fc.property(sound, sound, (one, other) => {
      const distance = soundDistance(one, other);
      expect(distance).toBeCloseTo(soundDistance(other, one), 10);
      expect(soundDistance(one, one)).toBe(0);
      expect(distance).toBeGreaterThanOrEqual(0);
      expect(distance).toBeLessThanOrEqual(1);
    }),
  );
});

test("a name sounds the same however its letters are composed, and whatever they are nothing breaks", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      expect(soundOf(name.normalize("NFD"))).toBe(soundOf(name.normalize("NFC")));
    }),
  );
  for (const name of ["Nguyễn Đức Phớc", "ສະເຫຼີມໄຊ ກົມມະສິດ", "ຄຳ"]) expect(soundOf(name.normalize("NFD"))).toBe(soundOf(name));
});
