import { expect, test } from "vitest";
import { read } from "../../../index.ts";

const body = "Hai bên nhất trí tiếp tục phối hợp chặt chẽ để sớm khởi công cây cầu, phục vụ nhu cầu đi lại của người dân hai bên bờ sông.";
function documentOf(text: string, published?: string) {
  const of = (form: "NFC" | "NFD") => {
    const reading = read(text.normalize(form), { id: "x", ...(published && { published }) })?.reading;
    const title = reading?.title && text.normalize(form).slice(reading.title.start, reading.title.end).normalize("NFC");
    return { title, publisher: reading?.publisher, published: reading?.published };
  };
  expect(of("NFD")).toEqual(of("NFC"));
  return of("NFC");
}

test("the title is the first line with words of its own", () => {
  expect(documentOf(`- In ra\nHai nước bàn việc xây cầu\n${body}`).title).toBe("Hai nước bàn việc xây cầu");
});

test.each([
  ["VOV5", `(VOV5) - ${body}`],
  ["VOV.VN", `VOV.VN - ${body}`],
  ["TTXVN", `Viêng Chăn (TTXVN 5/3) - ${body}`],
  ["TTXVN", `${body} Thu Minh (TTXVN)`],
  ["VOV", `${body} Thu Minh/VOV-Paris`],
  ["TTXVN/Tin Tức", `${body} TTXVN/Tin Tức`],
  [null, `${body} Theo TTXVN`],
  [null, `${body} Hai Bộ trưởng tại lễ ký. Ảnh: Thu Minh/TTXVN`],
])("published by %s", (publisher, text) => {
  expect(documentOf(`Hai nước bàn việc xây cầu\n${text}`).publisher).toBe(publisher);
});

test.each(["- Thứ năm - 07/03/2024 08:15", "Cập nhật lúc 08:15, 7/3/2024", "Thứ Năm, ngày 7 tháng 3 năm 2024"])(
  "a stamp gives the day: %s",
  (stamp) => {
    expect(documentOf(`Hai nước bàn việc xây cầu\n${stamp}\n${body}`).published).toBe("2024-03-07");
  },
);

test.each(["(Thứ Năm, 07/03/2024 08:15) - ", "(7/3/2024) – ", "(Ngày 07-03-2024, 08h15) "])(
  "so does one in brackets before the first sentence: %s",
  (stamp) => {
    expect(documentOf(`Hai nước bàn việc xây cầu\n${stamp}${body}`).published).toBe("2024-03-07");
  },
);

test("brackets in the text, or with two days in them, are no stamp", () => {
  expect(documentOf(`Hai nước bàn việc xây cầu\nHôm qua (6/3/2024), ${body}`).published).toBe(null);
  expect(documentOf(`Hai nước bàn việc xây cầu\n(7/3/2014 - 7/3/2024) Mười năm qua, ${body}`).published).toBe(null);
});

test("a day in the report is not the day of publication, and the caller's goes before the stamp", () => {
  expect(documentOf(`Hai nước bàn việc xây cầu\nNgày 7/3/2024, ${body}`).published).toBe(null);
  expect(documentOf(`Hai nước bàn việc xây cầu\n7/3/2024\n${body}`, "2024-03-08").published).toBe("2024-03-08");
});
