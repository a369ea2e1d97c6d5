import { expect, test } from "vitest";
import { read } from "../../../index.ts";

/** What a report between two sides yields, the same for both ways of writing Vietnamese letters. */
function worksIn(sentence: string) {
  const of = (form: "NFC" | "NFD") =>
    (
      read(
        `Việt Nam và Lào bàn việc hợp tác\nSáng 5/3/2019, tại Hà Nội, Thủ tướng Nguyễn Văn An hội đàm với Thủ tướng Lào Bounmy Keola. ${sentence}`.normalize(
          form,
        ),
        { id: "x" },
      )?.reading.projects ?? []
    ).map(({ name, status, group }) => [name.normalize("NFC"), status, group === true]);
  expect(of("NFD")).toEqual(of("NFC"));
  return of("NFC");
}

test.each([
  [
    "Hai bên thúc đẩy xây dựng đường cao tốc nối Viêng Chăn với Nậm Khan và tuyến đường sắt từ Nậm Khan đến biên giới Lào.",
    [
      ["đường cao tốc nối Viêng Chăn với Nậm Khan", "ongoing", false],
      ["tuyến đường sắt từ Nậm Khan đến biên giới Lào", "ongoing", false],
    ],
  ],
  [
    "Dự án đường dây tải điện 500 kV từ Lào sang Việt Nam đang được lập.",
    [["Dự án đường dây tải điện 500 kV từ Lào sang Việt Nam", null, false]],
  ],
  ["Ông đi đường bộ từ Hà Nội đến Viêng Chăn.", []],
])("a line is named by its ends: %s", (sentence, found) => {
  expect(worksIn(sentence)).toEqual(found);
});

test.each([
  [
    "Hai tỉnh bàn giao Trường phổ thông trung học Nậm Khan do Việt Nam xây tặng.",
    [["Trường phổ thông trung học Nậm Khan", "completed", false]],
  ],
  [
    "Trường học mang tên Hoa Sen tại Viêng Chăn, quà tặng của Hà Nội, đã được bàn giao tuần này.",
    [["Trường học mang tên Hoa Sen", "completed", false]],
  ],
  ["Hai đoàn thăm Trường Tiểu học Nậm Khan.", []],
])("a school that is built or given: %s", (sentence, found) => {
  expect(worksIn(sentence)).toEqual(found);
});

test("the works that a group is made of stand for themselves", () => {
  expect(
    worksIn(
      "Hai bên sớm triển khai các dự án kết nối giao thông, trong đó có đường cao tốc Hà Nội - Nậm Khan và đường sắt Nậm Khan - Viêng Chăn.",
    ),
  ).toEqual([
    ["đường cao tốc Hà Nội - Nậm Khan", "ongoing", false],
    ["đường sắt Nậm Khan - Viêng Chăn", "ongoing", false],
  ]);
});

test("a project to build and run goes on behind “và”", () => {
  expect(worksIn("Dự án đầu tư xây dựng và khai thác cảng cạn Nậm Khan do Lào cấp phép.").map(([name]) => name)).toEqual([
    "Dự án đầu tư xây dựng và khai thác cảng cạn Nậm Khan",
  ]);
});
