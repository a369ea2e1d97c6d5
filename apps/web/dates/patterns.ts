import type { UiLanguage } from "@bilateral/records";

/** How a language writes dates: dayjs patterns for what a calendar holds, and phrases with a hole (`{}`) for the rest. */
export interface DatePatterns {
  long: { day: string; dayOfYear: string; dayOfMonth: string; month: string; monthOfYear: string };
  short: { day: string; dayOfYear: string; dayOfMonth: string; month: string; monthOfYear: string };
  time: string;
  quarter: string;
  half: readonly [string, string];
  season: readonly [string, string, string, string];
  decade: string;
  century: string;
  openYear: string;
  about: string;
  perhaps: string;
  since: string;
  until: string;
}

export const patterns: Record<UiLanguage, DatePatterns> = {
  vi: {
    long: { day: "D MMMM [năm] YYYY", dayOfYear: "D MMMM", dayOfMonth: "D", month: "MMMM [năm] YYYY", monthOfYear: "MMMM" },
    short: { day: "DD/MM/YYYY", dayOfYear: "DD/MM", dayOfMonth: "DD", month: "MM/YYYY", monthOfYear: "MMMM" },
    time: "DD/MM/YYYY HH:mm",
    quarter: "quý {q} năm {y}",
    half: ["nửa đầu năm {}", "nửa cuối năm {}"],
    season: ["mùa xuân {}", "mùa hè {}", "mùa thu {}", "mùa đông {}"],
    decade: "những năm {}",
    century: "thế kỷ {}",
    openYear: "{}, chưa rõ năm",
    about: "khoảng {}",
    perhaps: "có thể {}",
    since: "từ {}",
    until: "đến {}",
  },
  lo: {
    long: { day: "D MMMM YYYY", dayOfYear: "D MMMM", dayOfMonth: "D", month: "MMMM YYYY", monthOfYear: "MMMM" },
    short: { day: "DD/MM/YYYY", dayOfYear: "DD/MM", dayOfMonth: "DD", month: "MM/YYYY", monthOfYear: "MMMM" },
    time: "DD/MM/YYYY HH:mm",
    quarter: "ໄຕມາດ {q} ປີ {y}",
    half: ["ເຄິ່ງຕົ້ນປີ {}", "ເຄິ່ງທ້າຍປີ {}"],
    season: ["ລະດູໃບໄມ້ປົ່ງ {}", "ລະດູຮ້ອນ {}", "ລະດູໃບໄມ້ຫຼົ່ນ {}", "ລະດູໜາວ {}"],
    decade: "ຊຸມປີ {}",
    century: "ສະຕະວັດທີ {}",
    openYear: "{}, ບໍ່ຮູ້ປີ",
    about: "ປະມານ {}",
    perhaps: "ອາດແມ່ນ {}",
    since: "ແຕ່ {}",
    until: "ຮອດ {}",
  },
  en: {
    long: { day: "D MMMM YYYY", dayOfYear: "D MMMM", dayOfMonth: "D", month: "MMMM YYYY", monthOfYear: "MMMM" },
    short: { day: "D MMM YYYY", dayOfYear: "D MMM", dayOfMonth: "D", month: "MMM YYYY", monthOfYear: "MMM" },
    time: "D MMM YYYY, HH:mm",
    quarter: "Q{q} {y}",
    half: ["first half of {}", "second half of {}"],
    season: ["spring {}", "summer {}", "autumn {}", "winter {}"],
    decade: "the {}s",
    century: "century {}",
    openYear: "{}, year unknown",
    about: "about {}",
    perhaps: "perhaps {}",
    since: "since {}",
    until: "until {}",
  },
};
