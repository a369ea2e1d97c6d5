import { expect, test } from "vitest";
import { read } from "../../../index.ts";

/** What a report between two sides yields, the same for both ways of writing Vietnamese letters. */
function reading(sentence: string) {
  const of = (form: "NFC" | "NFD") => {
    const text =
      `Việt Nam và Lào bàn việc hợp tác\nSáng 5/3/2019, tại Hà Nội, Thủ tướng Nguyễn Văn An hội đàm với Thủ tướng Lào Bounmy Keola. ${sentence}`.normalize(
        form,
      );
    const result = read(text, { id: "x" })?.reading;
    const observations = (result?.observations ?? []).map(({ indicator, value, unit, period, change }) => ({
      indicator,
      value,
      unit,
      period,
      change,
    }));
    const projects = (result?.projects ?? []).map(({ name, place, status, parts, group }) => ({ name, place, status, parts, group }));
    return { observations, projects };
  };
  expect(of("NFD")).toEqual(of("NFC"));
  return of("NFC");
}

test("turnover with its period, change and base", () => {
  expect(
    reading("Kim ngạch thương mại hai chiều 9 tháng đầu năm 2018 đạt 742 triệu USD, tăng 9,3% so với cùng kỳ năm 2017.").observations,
  ).toEqual([
    {
      indicator: "trade-turnover",
      value: 742e6,
      unit: "USD",
      period: "2018-01/2018-09",
      change: { value: 9.3, unit: "percent", base: "2017-01/2017-09" },
    },
  ]);
});

test("the period may stand between a figure and its change", () => {
  expect(
    reading("Kim ngạch thương mại hai nước đạt 1,4 tỷ USD trong 11 tháng đầu năm 2018, tăng 12,7% so với cùng kỳ năm 2017.").observations,
  ).toMatchObject([{ value: 1.4e9, period: "2018-01/2018-11", change: { value: 12.7, unit: "percent", base: "2017-01/2017-11" } }]);
});

test("two ranks of one partner", () => {
  const found = reading("Việt Nam là đối tác thương mại lớn thứ ba của Lào trên thế giới và lớn nhất trong ASEAN.");
  expect(found.observations.map(({ indicator, value }) => [indicator, value])).toEqual([
    ["trade-rank", 3],
    ["trade-rank", 1],
  ]);
});

test("a figure whose subject stands a sentence earlier", () => {
  expect(reading("Trao đổi thương mại giữa hai nước tăng đều. Năm 2018 đạt hơn 1 tỷ USD.").observations).toMatchObject([
    { indicator: "trade-turnover", value: 1e9, period: "2018" },
  ]);
});

test("investment told in one sentence is projects, capital and rank", () => {
  const found = reading(
    "Tính đến tháng 2/2019, Việt Nam có 413 dự án đầu tư tại Lào với tổng vốn đăng ký 4,22 tỷ USD, xếp thứ 3/53 quốc gia và vùng lãnh thổ đang đầu tư ở Lào.",
  );
  expect(found.observations.map(({ indicator, value, period }) => [indicator, value, period])).toEqual([
    ["investment-projects", 413, "2019-02"],
    ["investment-capital", 4.22e9, "2019-02"],
    ["investment-rank", 3, "2019-02"],
  ]);
});

test("people counted", () => {
  expect(reading("Hiện có hơn 13.000 lưu học sinh Lào theo học tại Việt Nam.").observations).toMatchObject([
    { indicator: "students", value: 13000 },
  ]);
  expect(reading("Khoảng 90 nghìn người Việt Nam đang sinh sống tại Lào.").observations).toMatchObject([
    { indicator: "community", value: 90000 },
  ]);
});

test("growth by itself", () => {
  expect(reading("Kim ngạch thương mại hai nước tăng trưởng bình quân 12% mỗi năm.").observations).toMatchObject([
    { indicator: "trade-growth", value: 12, unit: "percent" },
  ]);
});

test.each([
  "Hai bên phấn đấu đưa kim ngạch thương mại lên 2 tỷ USD vào năm 2020.",
  "Hai nước kỷ niệm 55 năm thiết lập quan hệ ngoại giao.",
  "Hội nghị có sự tham dự của 300 doanh nghiệp hai nước.",
  "Thành phố có diện tích 750 km2.",
])("%s is no observation", (sentence) => {
  expect(reading(sentence).observations).toEqual([]);
});

test("those who learn in the other country, and the shares of aid", () => {
  expect(
    reading(
      "Giai đoạn 2006 - 2010, dành 41,5% vốn viện trợ để đào tạo cho Lào 2.150 học viên, trong đó 420 cán bộ y tế (35 cán bộ cấp vụ).",
    ).observations,
  ).toMatchObject([
    { indicator: "share", value: 41.5, unit: "percent", period: "2006/2010" },
    { value: 2150, unit: "people" },
    { value: 420, unit: "people" },
    { value: 35, unit: "people" },
  ]);
  expect(reading("Có 90 học sinh các tỉnh của Lào được gửi sang Nghệ An.").observations).toMatchObject([
    { indicator: "students", value: 90 },
  ]);
  expect(reading("Nhà trường có 90 học sinh giỏi.").observations).toEqual([]);
});

test("a work told by what it is or where it stands, and lines listed in brackets", () => {
  expect(reading("Trung tâm Nghiên cứu giống lúa tại Sê Kông là dự án hợp tác quan trọng.").projects).toMatchObject([
    { name: "Trung tâm Nghiên cứu giống lúa tại Sê Kông", place: "Sê Kông" },
  ]);
  expect(reading("Bộ đội Việt Nam đã xây dựng một trạm y tế cho người dân tại huyện Đắc Chưng.").projects).toMatchObject([
    { name: "trạm y tế cho người dân" },
  ]);
  expect(reading("Hai bên xây dựng đường biên giới hòa bình tại khu vực Nậm Khan.").projects).toEqual([]);
  expect(
    reading("Hai bên thúc đẩy 2 tuyến đường sắt kết nối Việt Nam với Lào (Vinh - Thakhek, Vũng Áng - Mụ Giạ).").projects,
  ).toMatchObject([{ parts: ["Vinh - Thakhek", "Vũng Áng - Mụ Giạ"] }]);
});

test("a named work, with its parts", () => {
  expect(reading("Hai bên thúc đẩy xây dựng bến cảng Chân Mây 4, 5.").projects).toMatchObject([
    { name: "bến cảng Chân Mây", parts: ["4", "5"] },
  ]);
  expect(reading("Hai bên đang xây dựng hai trường phổ thông hữu nghị Việt Nam - Lào tại Sê Kông và Phông Sa Lỳ.").projects).toMatchObject([
    { place: "Sê Kông; Phông Sa Lỳ", status: "ongoing" },
  ]);
  expect(reading("Sân bay Nậm Khan đi vào khai thác từ tháng 6.").projects).toMatchObject([
    { name: "Sân bay Nậm Khan", status: "operating" },
  ]);
});

test("a project told by its aim, and a group by its direction", () => {
  expect(reading("Chính phủ hỗ trợ dự án khôi phục rừng đầu nguồn sông Mã, góp phần giữ nước.").projects).toMatchObject([
    { name: "dự án khôi phục rừng đầu nguồn sông Mã" },
  ]);
  expect(reading("Hai bên ưu tiên các dự án kết nối đường bộ theo hướng bắc - nam.").projects).toMatchObject([{ group: true }]);
});

test.each(["các dự án trọng điểm", "415 dự án", "dự án này", "nhiều dự án hợp tác lớn"])("%s are no project", (words) => {
  expect(reading(`Hai bên triển khai ${words}.`).projects).toEqual([]);
});

test("a place somebody came to is no project", () => {
  expect(reading("Thủ tướng đã đến sân bay Wattay, bắt đầu chuyến thăm.").projects).toEqual([]);
});
