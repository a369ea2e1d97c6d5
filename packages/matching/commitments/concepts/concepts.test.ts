import { expect, test } from "vitest";
import { tokensOf } from "../words/tokens.ts";
import { wordingsOf } from "../words/wordings.ts";
import { conceptsIn } from "./found-in.ts";
import { compositions, deeds, things } from "./index.ts";

test("every thing and deed has wordings in each language, of which none is made only of words that tell nothing", () => {
  expect(Object.keys(things).length).toBeGreaterThanOrEqual(150);
  for (const [name, concept] of Object.entries({ ...things, ...deeds })) {
    if (name === "sharing") continue;
    for (const language of ["vi", "en", "lo"] as const) {
      const wordings = wordingsOf(concept[language]);
      expect(wordings.length, `${name} ${language}`).toBeGreaterThan(0);
      for (const wording of wordings) expect(tokensOf(wording, language).length, `${name}: ${wording}`).toBeGreaterThan(0);
    }
  }
});

test("wider concepts and the parts of compositions exist", () => {
  for (const [name, { within }] of Object.entries(things)) expect(within === undefined || within in things, name).toBe(true);
  for (const [name, { deeds: needed, things: about }] of Object.entries(compositions)) {
    expect(
      [...needed, ...about].filter((part) => !(part in deeds) && !(part in things)),
      name,
    ).toEqual([]);
  }
});

test.each([
  ["vi", "chia sẻ kinh nghiệm, thông tin", ["share-experience", "share-information"]],
  ["vi", "duy trì trao đổi các đoàn cấp cao", ["delegation-exchange"]],
  ["vi", "tạo thuận lợi cho thương mại biên giới", ["border-trade"]],
  ["en", "exchanging high-level delegations", ["delegation-exchange"]],
  ["en", "supports each other at multilateral forums", ["coordinate-at-forums", "forums"]],
  ["en", "support Laos in its ASEAN chairmanship", ["chairmanship"]],
  ["lo", "ແລກປ່ຽນບົດຮຽນ ແລະ ຂໍ້ມູນຂ່າວສານ", ["share-experience", "share-information"]],
  ["lo", "ປະສານງານກັນທີ່ ສະຫະປະຊາຊາດ ແລະ ASEAN", ["asean", "coordinate-at-forums", "united-nations"]],
  ["lo", "ຄໍ້າປະກັນ ຊື້ຂາຍໄຟຟ້າ", ["electricity-trade"]],
] as const)("%s: %s", (language, words, expected) => {
  expect([...conceptsIn(words, language).things.keys()]).toEqual(expect.arrayContaining([...expected]));
});

test.each([
  ["vi", "làm hết sức mình vì quan hệ hai nước", "labour"],
  ["vi", "chuyến thăm cấp Nhà nước", "urban-housing"],
  ["vi", "nhu cầu của hai bên", "roads"],
  ["en", "support for good relations", "seaport"],
  ["lo", "ເອກະສານທີ່ໄດ້ລົງນາມ", "courts"],
] as const)("%s: %s is nothing of %s", (language, words, concept) => {
  expect(conceptsIn(words, language).things.has(concept)).toBe(false);
});
