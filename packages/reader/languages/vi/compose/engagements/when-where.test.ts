import { expect, test } from "vitest";
import { read } from "../../../../index.ts";

/** "kind date" of each engagement, the same in NFC and in NFD. */
function datesOf(text: string, published?: string): string[] {
  const of = (form: "NFC" | "NFD") =>
    (read(text.normalize(form), { id: "x", ...(published && { published }) })?.reading.engagements ?? []).map(
      ({ kind, date }) => `${kind} ${date}`,
    );
  expect(of("NFD")).toEqual(of("NFC"));
  return of("NFC");
}

const A = "Bộ trưởng Ngoại giao Việt Nam Lê Hữu Đạt";
const B = "Bộ trưởng Ngoại giao Lào Khamphet Sivilay";

test("of two clocks that of the place counts", () => {
  expect(datesOf(`Tối 7/9/2019 theo giờ Havana, tức sáng 8/9/2019, theo giờ Việt Nam, ${A} đã hội đàm với ${B}.`)).toEqual([
    "talks 2019-09-07",
  ]);
  expect(datesOf(`Rạng sáng 30/5/2019 giờ Việt Nam (chiều 29/5/2019 giờ địa phương), ${A} đã hội đàm với ${B}.`)).toEqual([
    "talks 2019-05-29",
  ]);
});

test("two days told one after the other are not two clocks", () => {
  expect(datesOf(`Sau khi đến nơi chiều 29/5/2019, sáng 30/5/2019, ${A} đã hội đàm với ${B}.`)).toEqual(["talks 2019-05-30"]);
});

test("nobody knows which day a few days before was", () => {
  expect(
    datesOf(`Sáng 31/8/2019, ${A} đã hội đàm với ${B}. Trước đó vài ngày, Đại sứ Lào Sengphet Houngboun đã đến chào Bộ trưởng Lê Hữu Đạt.`),
  ).toEqual(["talks 2019-08-31", "courtesy-call null"]);
});

test("a month is enough where no day is told", () => {
  expect(datesOf(`${A} đã hội đàm với ${B} hồi tháng 4/2018.`)).toEqual(["talks 2018-04"]);
  expect(datesOf(`Tháng 12/2015, ${A} đã hội đàm với ${B}.`)).toEqual(["talks 2015-12"]);
  expect(datesOf(`${A} đã hội đàm với ${B}, bàn kế hoạch năm 2018.`)).toEqual(["talks null"]);
});

test("'chiều nay' is the day of publication", () => {
  expect(datesOf(`Chiều nay, ${A} đã hội đàm với ${B}.`, "2021-03-04")).toEqual(["talks 2021-03-04"]);
});

test("an act that lies just behind has no day", () => {
  expect(datesOf(`Ngày 4/9/2018, ${A} đã hội đàm với ${B}. Mới đây, Thủ tướng Lào Bounthong Sivilay đã có chuyến thăm Việt Nam.`)).toEqual([
    "talks 2018-09-04",
    "visit null",
  ]);
});

test("a line of a chronology has the time at its head", () => {
  expect(datesOf("Quan hệ Việt Nam - Chile\nTháng 11-2006: Tổng thống Chile Andrés Fuentes đến Việt Nam dự Hội nghị APEC.")).toEqual([
    "visit 2006-11",
  ]);
});
