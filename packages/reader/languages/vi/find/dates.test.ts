import { expect, test } from "vitest";
import { readIn } from "../../../read.ts";
import { vi } from "../index.ts";

/** Every date of a text with its words, the same in NFC and in NFD. */
function datesOf(text: string, published: string | null = null): string[] {
  const [composed, decomposed] = (["NFC", "NFD"] as const).map((form) => {
    const original = text.normalize(form);
    return readIn(vi, original, { id: "case", published })
      .mentions.filter((mention) => mention.kind === "date")
      .map(({ start, end, value }) => `${original.slice(start, end).normalize("NFC")} = ${value.edtf}`);
  });
  expect(decomposed).toEqual(composed);
  return composed ?? [];
}

test.each([
  ["Sáng 3/4, hai bên gặp nhau.", ["Sáng 3/4 = XXXX-04-03"]],
  ["Chiều 7-8, đoàn đến nơi.", ["Chiều 7-8 = XXXX-08-07"]],
  ["Vào ngày 21.10, lễ ký diễn ra.", ["ngày 21.10 = XXXX-10-21"]],
  ["Ngày 5 tháng 9 năm 1962 là một mốc lớn.", ["Ngày 5 tháng 9 năm 1962 = 1962-09-05"]],
  ["Từ ngày 5 đến 7/3, đoàn làm việc.", ["Từ ngày 5 đến 7/3 = XXXX-03-05/XXXX-03-07"]],
  ["Lễ kỷ niệm (05/9/1962-05/9/2022) rất trọng thể.", ["05/9/1962 = 1962-09-05", "05/9/2022 = 2022-09-05"]],
  ["Từ ngày 5 đến 7-3, đoàn làm việc.", ["Từ ngày 5 đến 7-3 = XXXX-03-05/XXXX-03-07"]],
  ["Trong các ngày 5, 6 và 7/3, đoàn làm việc.", ["ngày 5, 6 và 7/3 = XXXX-03-05/XXXX-03-07"]],
  ["Hôm nay 13.5, đoàn về nước.", ["Hôm nay 13.5 = XXXX-05-13"]],
  ["Kế hoạch giai đoạn 2021 - 2025 đã xong.", ["2021 - 2025 = 2021/2025"]],
  [
    "Kim ngạch 9 tháng đầu năm 2019 tăng so với cùng kỳ năm 2018.",
    ["9 tháng đầu năm 2019 = 2019-01/2019-09", "cùng kỳ năm 2018 = 2018-01/2018-09"],
  ],
  ["Quý III năm 2020 có khó khăn.", ["Quý III năm 2020 = 2020-07/2020-09"]],
  ["Ngày 4/5, ông đến; tối cùng ngày ông về.", ["Ngày 4/5 = XXXX-05-04", "tối cùng ngày = XXXX-05-04"]],
  ["9 - 11/5/2017: Đoàn thăm Huế.", ["9 - 11/5/2017 = 2017-05-09/2017-05-11"]],
  ["Lễ hội 28/12/2016-2/1/2017 rất vui.", ["28/12/2016-2/1/2017 = 2016-12-28/2017-01-02"]],
  ["Từ ngày 5-8/7, đoàn ở thăm.", ["Từ ngày 5-8/7 = XXXX-07-05/XXXX-07-08"]],
  ["Từ 26 đến 27/1, đoàn ở thăm.", ["Từ 26 đến 27/1 = XXXX-01-26/XXXX-01-27"]],
  ["Trong hai ngày 3 và 4/9, đoàn họp.", ["ngày 3 và 4/9 = XXXX-09-03/XXXX-09-04"]],
  ["Đoàn họp vào các ngày 3, 4/9.", ["ngày 3, 4/9 = XXXX-09-03/XXXX-09-04"]],
  ["Từ ngày 30/9 đến 2 tháng 10 năm 2019, đoàn họp.", ["Từ ngày 30/9 đến 2 tháng 10 năm 2019 = 2019-09-30/2019-10-02"]],
  ["Từ 5 đến 8 tháng Năm, đoàn họp.", ["Từ 5 đến 8 tháng Năm = XXXX-05-05/XXXX-05-08"]],
  ["Đoàn thăm trong 4 ngày, bắt đầu từ ngày 30 tháng 8.", ["trong 4 ngày, bắt đầu từ ngày 30 tháng 8 = XXXX-08-30/XXXX-09-02"]],
  ["Nhiệm kỳ tháng 7/2024 - tháng 7/2027 sắp tới.", ["tháng 7/2024 - tháng 7/2027 = 2024-07/2027-07"]],
  ["Vai trò điều phối (7/2024-7/2027) rất nặng.", ["7/2024-7/2027 = 2024-07/2027-07"]],
  ["Ngày 4/5, ông đến; trước đó một ngày, bà đến.", ["Ngày 4/5 = XXXX-05-04", "trước đó một ngày = XXXX-05-04"]],
  ["Ngày 4/5/2019, ông đến; hai ngày sau đó, bà đến.", ["Ngày 4/5/2019 = 2019-05-04", "hai ngày sau đó = 2019-05-06"]],
  ["Ngày 4/5/2019, ông đến; trước đó vài ngày, bà đến.", ["Ngày 4/5/2019 = 2019-05-04", "trước đó vài ngày = null"]],
  ["Năm 2014, ông thăm Nga. Năm tiếp theo, bà thăm Lào.", ["Năm 2014 = 2014", "Năm tiếp theo = 2015"]],
  ["Năm đoàn kết hữu nghị Việt Nam - Lào 2017 rất đẹp.", ["Năm đoàn kết hữu nghị Việt Nam - Lào 2017 = 2017"]],
  ["Kim ngạch 9 tháng đầu 2024 tăng.", ["9 tháng đầu 2024 = 2024-01/2024-09"]],
  ["Đoàn thăm Huế mỗi tháng hai lần.", []],
  ["Ông ở thăm từ ngày 9 đến ngày 11 tháng này.", ["từ ngày 9 đến ngày 11 tháng này = XXXX-XX-09/XXXX-XX-11"]],
])("reads %s", (text, expected) => {
  expect(datesOf(text)).toEqual(expected);
});

test.each([
  "Quyết định số 12/QĐ-UBND có hiệu lực.",
  "Đội chủ nhà thắng 3-2 ở hiệp phụ.",
  "Có 2/3 số phiếu thuận.",
  "Kim ngạch thương mại hai chiều tăng.",
  "Con đường hai chiều qua cửa khẩu đã mở.",
  "Hai ngày qua trời mưa.",
  "Cách mạng tháng Tám thành công.",
  "Trong 5 năm tới, hai nước hợp tác.",
  "Tháng Giêng là tháng ăn chơi.",
  "Ông gửi 30 tấm thiệp Tết.",
])("finds no date in %s", (text) => {
  expect(datesOf(text)).toEqual([]);
});

test("the day of publication fills in the year and what is counted from it", () => {
  expect(datesOf("Hôm qua, đoàn đã về. Ngày 28/12, đoàn sẽ đi.", "2023-01-05")).toEqual([
    "Hôm qua = 2023-01-04",
    "Ngày 28/12 = 2022-12-28",
  ]);
});

test("a day near by with its year, or what is held now, fixes the year", () => {
  expect(datesOf("Ngày 9/4, ông nhắc lại chuyến thăm (từ ngày 2 đến 4/4/2018) vừa qua.")[0]).toBe("Ngày 9/4 = 2018-04-09");
  expect(datesOf("Ngày 9/4, ông dự Diễn đàn doanh nghiệp Việt - Lào 2018.")[0]).toBe("Ngày 9/4 = 2018-04-09");
  expect(datesOf("Ngày 9/4, hai bên rà soát Hiệp định ký ngày 2/4/2010.")[0]).toBe("Ngày 9/4 = XXXX-04-09");
});

test("an anniversary that is marked now fixes the year; one that lies ahead does not", () => {
  expect(datesOf("Ngày 4/9, hai bên kỷ niệm 60 năm thiết lập quan hệ ngoại giao Việt Nam - Lào.")).toEqual(["Ngày 4/9 = 2022-09-04"]);
  expect(datesOf("Ngày 4/9, hai bên bàn việc hướng tới kỷ niệm 60 năm thiết lập quan hệ ngoại giao Việt Nam - Lào.")).toEqual([
    "Ngày 4/9 = XXXX-09-04",
  ]);
});

test("the month of the day of publication is the month of 'ngày 15 tháng này'", () => {
  expect(datesOf("Ông sẽ đến ngày 15 tháng tới.", "2023-12-05")).toEqual(["ngày 15 tháng tới = 2024-01-15"]);
});

test("a lunar day is a solar one where the year is known", () => {
  expect(datesOf("Hội làng mở vào mồng 3 tháng Giêng.")).toEqual(["mồng 3 tháng Giêng = null"]);
  expect(datesOf("Sáng mùng 3 Tết, rằm tháng Bảy và ngày 15/8 âm lịch.", "2023-06-01")).toEqual([
    "Sáng mùng 3 Tết = 2023-01-24",
    "rằm tháng Bảy = 2023-08-30",
    "ngày 15/8 âm lịch = 2023-09-29",
  ]);
  expect(datesOf("Chiều 26 tháng Chạp, trước thềm Xuân Canh Tý 2020, ông đến.")[0]).toBe("Chiều 26 tháng Chạp = 2020-01-20");
});

test("who looks ahead counts from the day just told, who looks back from the day of publication", () => {
  expect(datesOf("Ngày 5/12/2018, ông hẹn gặp lại trong tuần tới và vào tháng 3 năm sau.").slice(1)).toEqual([
    "tuần tới = 2018-12-10/2018-12-16",
    "tháng 3 năm sau = 2019-03",
  ]);
  expect(datesOf("Ngày 5/12/2018, ông kể lại việc hôm qua.").slice(1)).toEqual(["hôm qua = null"]);
});

test("of two countries near an anniversary of relations, the one named with it counts", () => {
  expect(datesOf("Ngày 4/9, ông rời Nga sang Belarus, nơi vừa mừng 25 năm thiết lập quan hệ ngoại giao.")[0]).toBe("Ngày 4/9 = 2017-09-04");
});

test("an anniversary that both agree to mark lies ahead", () => {
  expect(datesOf("Ngày 4/9, hai bên nhất trí phối hợp tổ chức các hoạt động kỷ niệm 50 năm thiết lập quan hệ (1975-2025).")[0]).toBe(
    "Ngày 4/9 = XXXX-09-04",
  );
});
