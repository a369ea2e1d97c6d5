import { expect, test } from "vitest";
import { gate } from "../../../prepare/gate.ts";
import { layOut } from "../../../prepare/page.ts";
import { vi } from "../index.ts";

/** The blocks of a page as "kind: words", the same for both ways of writing Vietnamese letters. */
function blocksOf(text: string): string[] {
  const read = (form: "NFC" | "NFD") => {
    const page = layOut(gate(text.normalize(form)), vi);
    return page.blocks.map(({ kind, start, end }) => `${kind}: ${page.text.slice(start, end)}`);
  };
  const blocks = read("NFC");
  expect(read("NFD")).toEqual(blocks);
  return blocks;
}

const body = `Bộ trưởng đề nghị hai bên sớm hoàn tất thủ tục để khởi công cây cầu, ${"đồng thời mở thêm tuyến vận tải khách qua cửa khẩu này, ".repeat(2)}phục vụ người dân.`;

test("title, stamp, buttons and lead stand above the article", () => {
  expect(
    blocksOf(
      `Hai nước bàn việc xây cầu\n- Thứ năm - 07/03/2024 08:15\n- In ra\n- Đóng cửa sổ này\nHai Bộ trưởng gặp nhau tại Huế.\n${body}`,
    ),
  ).toEqual([
    "title: Hai nước bàn việc xây cầu",
    "stamp: - Thứ năm - 07/03/2024 08:15",
    "furniture: - In ra",
    "furniture: - Đóng cửa sổ này",
    "lead: Hai Bộ trưởng gặp nhau tại Huế.",
    `paragraph: ${body}`,
  ]);
});

test("a first line that is a sentence is no title", () => {
  expect(blocksOf(`Sáng 5/3, tại Huế, Bộ trưởng A tiếp Đại sứ B.\n${body}`)[0]).toMatch(/^paragraph: /);
});

test("a caption with its credit is cut off the sentence run into it", () => {
  expect(blocksOf(`Bộ trưởng Lê An tiếp Đại sứ Bua Kham. Ảnh: Thu Minh/TTXVN Phát biểu tại đây, ${body}`)).toEqual([
    "caption: Bộ trưởng Lê An tiếp Đại sứ Bua Kham. Ảnh: Thu Minh/TTXVN",
    `paragraph: Phát biểu tại đây, ${body}`,
  ]);
  expect(blocksOf(`${body} Hai Bộ trưởng tại lễ ký. (Ảnh: AFP) ${body}`)).toEqual([
    `paragraph: ${body}`,
    "caption: Hai Bộ trưởng tại lễ ký. (Ảnh: AFP)",
    `paragraph: ${body}`,
  ]);
});

test("a credit after a sentence of the article takes only itself away", () => {
  expect(blocksOf(`${body} Bộ trưởng khẳng định sẽ dự lễ khởi công. Ảnh: VGP/Hải Nam Đại sứ cảm ơn.`)).toEqual([
    `paragraph: ${body} Bộ trưởng khẳng định sẽ dự lễ khởi công.`,
    "furniture: Ảnh: VGP/Hải Nam",
    "paragraph: Đại sứ cảm ơn.",
  ]);
});

test("an image's own text is furniture and the caption stuck to it is not", () => {
  expect(blocksOf(`Hai nước bàn việc xây cầu - ảnh 1Bộ trưởng Lê An tại Huế. Ảnh: AP`)).toEqual([
    "furniture: Hai nước bàn việc xây cầu - ảnh 1",
    "caption: Bộ trưởng Lê An tại Huế. Ảnh: AP",
  ]);
});

test("a caption without a credit ends where a sentence opens", () => {
  expect(blocksOf(`Bộ trưởng Lê An tiếp Đại sứ Bua Kham Tại buổi tiếp, ${body}`)).toEqual([
    "caption: Bộ trưởng Lê An tiếp Đại sứ Bua Kham",
    `paragraph: Tại buổi tiếp, ${body}`,
  ]);
});

test.each(["Hải Nam", "Hải Nam/VOV", "THU MINH (từ Viêng Chăn)", "TTXVN/Tin Tức", "Theo Báo Lao Động", "Thu Minh (TTXVN)"])(
  "%s after the last stop is a byline",
  (byline) => {
    expect(blocksOf(`${body} ${byline}`)).toEqual([`paragraph: ${body}`, `furniture: ${byline}`]);
  },
);

test("a last sentence without a stop is no byline", () => {
  const last = "Cùng dự có Đại sứ Lê An";
  expect(blocksOf(`${body} ${last}`)).toEqual([`paragraph: ${body} ${last}`]);
});

test("links in brackets belong to another document", () => {
  expect(blocksOf(`${body} [Hai nước khai trương cửa khẩu mới] ${body}`)[1]).toBe("teaser: [Hai nước khai trương cửa khẩu mới]");
});

test("nothing below the closing headings is the article's", () => {
  const kinds = blocksOf(`Hai nước bàn việc xây cầu\n${body}\nPhản hồi\n${body}\n${body}`).map((block) => block.split(":")[0]);
  expect(kinds).toEqual(["title", "lead", "furniture", "teaser", "teaser"]);
});

test("the article may go on below related headlines", () => {
  const kinds = blocksOf(`Tiêu đề bài viết\nTóm tắt.\n${body}\nTin liên quan\nHai nước mở cửa khẩu\n${body}\n${body}`).map(
    (block) => block.split(":")[0],
  );
  expect(kinds).toEqual(["title", "lead", "paragraph", "furniture", "teaser", "teaser", "paragraph"]);
});

test("a megabyte on one line is laid out in time", () => {
  const begun = performance.now();
  layOut(gate("ảnh".repeat(350_000)), vi);
  layOut(gate("Ảnh: A ".repeat(150_000)), vi);
  layOut(gate("Ban Mai ".repeat(130_000)), vi);
  expect(performance.now() - begun).toBeLessThan(5000);
});
