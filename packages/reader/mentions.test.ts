/** What records are made of: every kind of mention in each language, with the exact words, over the page's own lines too. */
import type { Reading, ReadingItem } from "@bilateral/records";
import { describe, expect, test } from "vitest";
import { type Mention, read } from "./index.ts";

const vi = `Trang chủ | Tin mới ngày 6/5/2024
Bộ trưởng Bộ Y tế Nguyễn Văn Mẫu thăm Lào

Chiều 3/5/2024, tại Viêng Chăn, Bộ trưởng Bộ Y tế Nguyễn Văn Mẫu đã hội đàm với Bộ trưởng Bộ Y tế Lào Bounma Sivong.
Kim ngạch thương mại hai nước đạt 1,4 tỷ USD, tăng 12,5% so với năm 2022.
Tin liên quan
Chủ tịch Quốc hội Trần Văn Bình thăm Campuchia ngày 7/5/2024
`;
const en = `Print this page
Vientiane, May 3, 2024 (KPL) – Lao Minister of Health Bounma Sivong held talks here on May 2 with the Vietnamese Minister of Health, Mr Nguyen Van Mau.
The Ministry of Health of Laos said trade rose 12.5 percent to 1.1 billion USD.
Related news
President Le Van An visits Cambodia on May 7, 2024
`;

/** "kind: words = value", in composed letters. */
function told(text: string): string[] {
  const value = (mention: Mention) => {
    switch (mention.kind) {
      case "date":
        return mention.value.edtf;
      case "post":
        return mention.value.title;
      case "act":
      case "instrument":
        return mention.value.kind;
      case "amount":
      case "percent":
        return mention.value.value;
      default:
        return mention.value.name;
    }
  };
  return (read(text, { id: "x" })?.mentions ?? []).map((mention) =>
    `${mention.kind}: ${text.slice(mention.start, mention.end)} = ${value(mention)}`.normalize("NFC"),
  );
}

function recordsOf(reading: Reading | undefined): readonly ReadingItem[] {
  if (!reading) return [];
  const { people, engagements, instruments, commitments, projects, observations } = reading;
  return [...people, ...engagements, ...instruments, ...commitments, ...projects, ...observations];
}

describe.each([
  [
    "vi",
    vi,
    [
      "date: Chiều 3/5/2024 = 2024-05-03",
      "person: Nguyễn Văn Mẫu = Nguyễn Văn Mẫu",
      "person: Bounma Sivong = Bounma Sivong",
      "post: Bộ trưởng Bộ Y tế Lào = Bộ trưởng Bộ Y tế",
      "body: Bộ Y tế Lào = Bộ Y tế Lào",
      "place: Viêng Chăn = Viêng Chăn",
      "act: hội đàm = talks",
      "amount: 1,4 tỷ USD = 1400000000",
      "percent: 12,5% = 12.5",
      "date: năm 2022 = 2022",
    ],
    ["date: ngày 6/5/2024 = 2024-05-06", "person: Trần Văn Bình = Trần Văn Bình", "act: thăm = visit", "place: Campuchia = Campuchia"],
  ],
  [
    "en",
    en,
    [
      "date: May 3, 2024 = 2024-05-03",
      "date: May 2 = 2024-05-02",
      "person: Bounma Sivong = Bounma Sivong",
      "person: Nguyen Van Mau = Nguyen Van Mau",
      "post: Lao Minister of Health = Minister of Health",
      "body: Ministry of Health of Laos = Ministry of Health of Laos",
      "place: Vientiane = Vientiane",
      "act: held talks = talks",
      "amount: 1.1 billion USD = 1100000000",
      "percent: 12.5 percent = 12.5",
    ],
    ["date: May 7, 2024 = 2024-05-07", "person: Le Van An = Le Van An", "act: visits = visit", "place: Cambodia = Cambodia"],
  ],
])("%s", (_, text, inArticle, onPage) => {
  test.each(["NFC", "NFD"])("each kind stands on its exact words, in %s", (form) => {
    expect(told(text.normalize(form))).toEqual(expect.arrayContaining(inArticle));
  });

  test.each(["NFC", "NFD"])("the page's own lines are told as well, and no record rests on them, in %s", (form) => {
    const formed = text.normalize(form);
    expect(told(formed)).toEqual(expect.arrayContaining(onPage));
    const { reading } = read(formed, { id: "x" }) ?? {};
    const items = recordsOf(reading);
    expect(items.length).toBeGreaterThan(2);
    const within = (offset: number) => reading?.noise.some(({ start, end }) => start <= offset && offset < end);
    expect(items.flatMap(({ evidence }) => evidence).filter(({ start }) => within(start))).toEqual([]);
    expect(
      reading?.noise
        .map(({ start, end }) => formed.slice(start, end))
        .join("\n")
        .normalize("NFC"),
    ).toMatch(/Tin liên quan|Related news/);
  });

  test("every record says which rule made it and how sure it is", () => {
    const { reading } = read(text, { id: "x" }) ?? {};
    for (const { rule, confidence } of recordsOf(reading)) {
      expect(rule).toMatch(/\S/);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});
