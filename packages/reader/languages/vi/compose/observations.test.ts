import { expect, test } from "vitest";
import { read } from "../../../index.ts";

/** The figures read in a report between two sides, the same for both ways of writing Vietnamese letters. */
function figures(sentence: string) {
  const of = (form: "NFC" | "NFD") => {
    const text =
      `Việt Nam và Lào bàn việc hợp tác\nSáng 5/3/2024, tại Hà Nội, Thủ tướng Nguyễn Văn An hội đàm với Thủ tướng Lào Bounmy Keola. ${sentence}`.normalize(
        form,
      );
    return (read(text, { id: "x" })?.reading.observations ?? []).map(({ indicator, value, unit, period, change, of }) => ({
      indicator,
      value,
      unit,
      period,
      ...(change && { change: change.value }),
      ...(of && { of }),
    }));
  };
  expect(of("NFD")).toEqual(of("NFC"));
  return of("NFC");
}
const values = (sentence: string) => figures(sentence).map(({ indicator, value }) => `${indicator} ${value}`);

test("several figures of one sentence, each with its own subject and change", () => {
  expect(
    figures(
      "Năm 2022, kim ngạch hai nước đạt 1,7 tỷ USD, tăng 24%, trong đó xuất khẩu của Việt Nam sang Lào đạt 655 triệu USD, tăng 10,3%; nhập khẩu từ Lào đạt 1,04 tỷ USD.",
    ),
  ).toEqual([
    { indicator: "trade-turnover", value: 1.7e9, unit: "USD", period: "2022", change: 24 },
    { indicator: "exports", value: 655e6, unit: "USD", period: "2022", change: 10.3 },
    { indicator: "imports", value: 1.04e9, unit: "USD", period: "2022" },
  ]);
  expect(
    figures("Hiện có 230 dự án của Việt Nam tại Lào với tổng vốn đăng ký 5,3 tỷ USD, vốn thực hiện ước 2,7 tỷ USD.").map(
      ({ value }) => value,
    ),
  ).toEqual([230, 5.3e9, 2.7e9]);
});

test("one subject, a figure for each year", () => {
  expect(
    figures("Kim ngạch song phương tăng từ 490 triệu USD năm 2010 lên 1,1 tỷ USD năm 2015.").map((each) => [each.value, each.period]),
  ).toEqual([
    [490e6, "2010"],
    [1.1e9, "2015"],
  ]);
  expect(figures("Thương mại hai chiều đạt 4,5 tỷ USD (2019), 5,2 tỷ USD (2020).").map((each) => [each.value, each.period])).toEqual([
    [4.5e9, "2019"],
    [5.2e9, "2020"],
  ]);
});

test("a subject one or two sentences earlier", () => {
  expect(
    figures(
      "Trao đổi thương mại giữa Việt Nam và Lào tăng nhanh. Năm 2021 đạt 1,3 tỷ USD. Tám tháng đầu năm 2022, con số này là 1,1 tỷ USD.",
    ).map((each) => [each.indicator, each.value, each.period]),
  ).toEqual([
    ["trade-turnover", 1.3e9, "2021"],
    ["trade-turnover", 1.1e9, "2022-01/2022-08"],
  ]);
});

test.each([
  ["Hàn Quốc là nhà đầu tư lớn nhất, đối tác thương mại lớn thứ ba của Việt Nam.", ["investment-rank 1", "trade-rank 3"]],
  ["Nhật Bản là nước tài trợ ODA lớn nhất, thương mại đứng thứ 4 của Việt Nam.", ["aid-rank 1", "trade-rank 4"]],
  ["Hàn Quốc đứng thứ nhất về đầu tư, thứ hai về du lịch tại Việt Nam.", ["investment-rank 1", "visitors-rank 2"]],
  ["Thái Lan xếp thứ 9/141 quốc gia đầu tư tại Việt Nam.", ["investment-rank 9"]],
  ["Lào đứng đầu trong số 79 nước có vốn đầu tư của Việt Nam.", ["investment-rank 1"]],
  [
    "Việt Nam là đối tác thương mại lớn nhất của Lào trong ASEAN và Lào là đối tác thương mại lớn nhất của Việt Nam về gỗ.",
    ["trade-rank 1", "trade-rank 1"],
  ],
])("ranks: %s", (sentence, expected) => {
  expect(values(sentence)).toEqual(expected);
});

test("a figure after và, of a period without the word năm", () => {
  expect(
    figures("Kim ngạch hai nước năm 2021 đạt 1,2 tỷ USD và 8 tháng đầu 2022 đạt gần 1,1 tỷ USD.").map((each) => [each.value, each.period]),
  ).toEqual([
    [1.2e9, "2021"],
    [1.1e9, "2022-01/2022-08"],
  ]);
});

test.each([
  ["Thương mại hai nước 6 tháng đầu năm tăng 18,2%.", ["trade-growth 18.2"]],
  ["Trong 20 năm qua, thương mại song phương tăng hơn 40 lần.", ["trade-growth 40"]],
  ["Liên doanh chiếm 52% thị phần viễn thông tại Lào.", ["market-share 52"]],
  [
    "Công ty nộp ngân sách cho Nhà nước Lào trên 35 triệu USD mỗi năm, tạo việc làm cho 12.000 lao động.",
    ["budget-contribution 35000000", "workers 12000"],
  ],
  ["Lượng khách Việt Nam sang Lào đạt 0,9 triệu lượt.", ["visitors 900000"]],
  ["Mỗi năm, khoảng 120 công dân Lào dự các khóa đào tạo tại Việt Nam.", ["trainees 120"]],
  ["Hai nước hiện có 15 cặp tỉnh kết nghĩa.", ["twinned-places 15"]],
  ["Việt Nam cấp cho Lào 60 triệu USD vốn vay.", ["credit 60000000"]],
  ["Hai bên đã cắm 790 cột mốc.", ["border-markers 790"]],
  ["Kim ngạch song phương lần đầu tiên vượt mốc 2 tỷ USD vào năm 2023.", ["trade-turnover 2000000000"]],
])("%s", (sentence, expected) => {
  expect(values(sentence)).toEqual(expected);
});

test.each([
  "Lào là một trong những đối tác thương mại lớn nhất của Việt Nam.",
  "Việt Nam mong muốn sớm trở thành nhà đầu tư lớn nhất tại Lào.",
  "Việt Nam đứng thứ hai thế giới về xuất khẩu gạo.",
  "GDP của Lào tăng 4,5% trong năm 2023.",
  "Kim ngạch xuất khẩu của Việt Nam năm 2023 đạt 355 tỷ USD.",
  "Theo thỏa thuận, cầu thủ này nhận lương 9.000 USD mỗi tháng.",
  "Lào có dân số 7,5 triệu người.",
  "Thủ tướng đề nghị Lào cấp phép cho 5 dự án với vốn 300 triệu USD.",
  "Hai bên chứng kiến lễ ký 9 văn kiện hợp tác.",
  "Việt Nam dự kiến đón 18 triệu lượt khách quốc tế.",
])("%s is no figure of the two sides", (sentence) => {
  expect(figures(sentence)).toEqual([]);
});
