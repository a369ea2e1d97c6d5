import { type Problem, type UiLanguage, wordingOf } from "@bilateral/records";

/** The system's reasons for not opening a file, in words; others are given by their code. */
const reasons: Record<string, Record<UiLanguage, string>> = {
  EIO: { vi: "ổ đĩa báo lỗi", lo: "ດິສມີຂໍ້ຜິດພາດ", en: "the disk reports an error" },
  EMFILE: { vi: "đang mở quá nhiều tệp", lo: "ເປີດໄຟລ໌ຫຼາຍເກີນໄປ", en: "too many files are open" },
  ENAMETOOLONG: { vi: "tên quá dài", lo: "ຊື່ຍາວເກີນໄປ", en: "the name is too long" },
};

/** Says on the error stream what is wrong and what to do, and lets the command end with status 1. */
export function complain(problem: Problem, language: UiLanguage): void {
  const { code, details } = problem;
  const reason = reasons[String(details.reason)]?.[language];
  console.error(harmless(wordingOf({ code, details: reason === undefined ? details : { ...details, reason } }, language)));
  process.exitCode = 1;
}

/** Text of a file or its name may carry codes that would steer the terminal: they become spaces. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ");
}
