import { expect, test } from "vitest";
import { explain, keepTrace, read } from "./index.ts";

/** With marks apart from their letters, so that offsets of the normalised text would be wrong ones. */
const text = `Trang chủ
Bộ trưởng Y tế tiếp đoàn Lào

Chiều 3/5/2024, tại Hà Nội, Bộ trưởng Bộ Y tế Nguyễn Văn Mẫu đã tiếp Bộ trưởng Bộ Y tế Lào Bounma Sivong. Bộ trưởng Nguyễn Văn Mẫu đánh giá cao sự giúp đỡ của Lào. Bộ trưởng Nguyễn Văn Mẫu đề nghị phía Lào mở rộng trao đổi bác sĩ giữa hai nước.
Hai bên tin tưởng các cuộc gặp sẽ góp phần vun đắp quan hệ hữu nghị hai nước.
Tin liên quan
`.normalize("NFD");

function explained(original: string, published?: string) {
  const trace = keepTrace();
  const result = read(original, { id: "x", trace, ...(published && { published }) });
  if (!result) throw new Error("in no language");
  return { result, ...explain(result, trace.steps) };
}

test("passages follow each other, and each tells what its line is and which rule says so", () => {
  const { passages } = explained(text);
  const words = passages.map(({ start, end }) => text.slice(start, end).normalize("NFC"));
  expect(words[0]).toBe("Trang chủ");
  expect(passages[0]).toMatchObject({ furniture: true, block: { kind: "furniture", rule: "furniture" } });
  expect(words).toContain("Bộ trưởng Nguyễn Văn Mẫu đánh giá cao sự giúp đỡ của Lào.");
  passages.slice(1).forEach(({ start }, index) => {
    expect(start).toBeGreaterThanOrEqual(passages[index]?.end ?? 0);
  });
});

test("every mention and every record stands in the passage of its words", () => {
  const { passages, result } = explained(text);
  expect(passages.flatMap(({ mentions }) => mentions)).toEqual(result.mentions);
  for (const passage of passages)
    for (const { item } of passage.records)
      expect(item.evidence.some(({ start }) => start >= passage.start && start < passage.end)).toBe(true);
  const commitment = passages.find(({ records }) => records.some(({ list }) => list === "commitments"));
  expect(text.slice(commitment?.start, commitment?.end).normalize("NFC")).toContain("đề nghị phía Lào");
});

test("praise is left out, and the trace says that it was for being praise", () => {
  const { passages } = explained(text);
  const praising = passages.find(({ start, end }) => text.slice(start, end).normalize("NFC").includes("đánh giá cao"));
  expect(praising?.records).toEqual([]);
  expect(praising?.leftOut).toContainEqual(expect.objectContaining({ list: "commitments", reason: "praise" }));
  for (const { start, end } of praising?.leftOut ?? []) expect(text.slice(start, end).normalize("NFC")).toMatch(/^đánh giá cao/);
});

test("a mention that lost stands beside the one that it lost to", () => {
  const lost = explained(text).passages.flatMap((passage) => passage.lost);
  for (const { mention, to } of lost) {
    if (!to) continue;
    expect(to.kind).toBe(mention.kind);
    expect(to.end - to.start).toBeGreaterThanOrEqual(mention.end - mention.start);
  }
});

test("an article about something else says so of the whole", () => {
  const { leftOut } = explained("Chiều nay, giá vàng trong nước tăng mạnh, các tiệm vàng ở nhiều tỉnh đông khách mua bán.");
  expect(leftOut).toEqual([expect.objectContaining({ list: "commitments", reason: "not-relations" })]);
});

test("whether it is traced or not, a text is read alike", () => {
  expect(explained(text).result).toEqual(read(text, { id: "x" }));
});

test("in English the acts that are none are told too", () => {
  const original =
    "Hanoi, May 3, 2024 (VNA) – Minister of Health Nguyen Van Mau received Lao Minister of Health Bounma Sivong on May 3. He hoped that Laos will achieve many successes. Then they gave a press conference.";
  const reasons = explained(original).passages.flatMap(({ leftOut }) => leftOut.map(({ list, reason }) => `${list} ${reason}`));
  expect(reasons).toContain("commitments courtesy");
});
