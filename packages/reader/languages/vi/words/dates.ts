import type { PartOfDay } from "@bilateral/records";

export const partsOfDayWords: Record<string, PartOfDay> = {
  "rạng sáng": "morning",
  sáng: "morning",
  trưa: "afternoon",
  "đầu giờ chiều": "afternoon",
  chiều: "afternoon",
  tối: "evening",
  đêm: "evening",
};

/** Months in words. The first lunar month (tháng Giêng) and the last (tháng Chạp) are of another calendar and left alone. */
export const monthWords: Record<string, number> = {
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  "mười một": 11,
  "mười hai": 12,
};

/** Months that only the lunar calendar calls so. */
export const lunarMonthWords: Record<string, number> = { giêng: 1, "một âm lịch": 11, chạp: 12 };

export const weekdayWords: Record<string, number> = {
  "chủ nhật": 0,
  "thứ hai": 1,
  "thứ 2": 1,
  "thứ ba": 2,
  "thứ 3": 2,
  "thứ tư": 3,
  "thứ 4": 3,
  "thứ năm": 4,
  "thứ 5": 4,
  "thứ sáu": 5,
  "thứ 6": 5,
  "thứ bảy": 6,
  "thứ 7": 6,
};

export const numberWords: Record<string, number> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  "mười một": 11,
};

export const quarterWords: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

/** Phrases that count days, weeks, months or years from the day of publication. */
export const fromPublication: Record<string, { days?: number; weeks?: number; months?: number; years?: number }> = {
  "hôm nay": { days: 0 },
  "ngày hôm nay": { days: 0 },
  nay: { days: 0 },
  "hôm qua": { days: -1 },
  "ngày hôm qua": { days: -1 },
  qua: { days: -1 },
  "hôm kia": { days: -2 },
  "ngày mai": { days: 1 },
  mai: { days: 1 },
  "ngày kia": { days: 2 },
  "tuần này": { weeks: 0 },
  "tuần tới": { weeks: 1 },
  "tuần sau": { weeks: 1 },
  "tuần trước": { weeks: -1 },
  "tuần qua": { weeks: -1 },
  "tháng này": { months: 0 },
  "tháng tới": { months: 1 },
  "tháng sau": { months: 1 },
  "tháng trước": { months: -1 },
  "tháng qua": { months: -1 },
  "năm nay": { years: 0 },
  "năm ngoái": { years: -1 },
  "năm trước": { years: -1 },
  "năm tới": { years: 1 },
  "năm sau": { years: 1 },
  "sang năm": { years: 1 },
};
