import type { z } from "zod";
import type { UiLanguage } from "../values/localized.ts";

type Wording = Record<UiLanguage, string>;

/** Why a value does not pass its schema, by zod's issue code: zod has no Lao, and shows patterns and codes that tell a user nothing. */
const reasons: Record<string, Wording> = {
  required: { vi: "không được để trống", lo: "ຕ້ອງມີຄ່າ", en: "it may not be left out" },
  invalid_type: { vi: "kiểu giá trị không đúng", lo: "ປະເພດຄ່າບໍ່ຖືກຕ້ອງ", en: "it is not the right sort of value" },
  invalid_value: { vi: "không phải một trong: {values}", lo: "ບໍ່ແມ່ນໜຶ່ງໃນ: {values}", en: "it is none of: {values}" },
  invalid_format: { vi: "viết không đúng dạng", lo: "ຂຽນບໍ່ຖືກຮູບແບບ", en: "it is not written in the right form" },
  too_big: { vi: "quá giới hạn {maximum}", lo: "ເກີນຂີດຈຳກັດ {maximum}", en: "it is over the limit of {maximum}" },
  too_small: { vi: "dưới mức tối thiểu {minimum}", lo: "ຕ່ຳກວ່າຂັ້ນຕ່ຳ {minimum}", en: "it is under the least of {minimum}" },
  unrecognized_keys: { vi: "không có trường này", lo: "ບໍ່ມີຊ່ອງນີ້", en: "there is no such field" },
  custom: { vi: "không phải giá trị hợp lệ", lo: "ບໍ່ແມ່ນຄ່າທີ່ຖືກຕ້ອງ", en: "it is not a valid value" },
};
const fallback: Wording = { vi: "không hợp lệ", lo: "ບໍ່ຖືກຕ້ອງ", en: "it is not valid" };

/** The field that a zod issue is about (`participants.0.name`) and what is wrong with it, in a reader's language. */
export function explainIssue(
  issue: Pick<z.core.$ZodIssue, "path" | "code"> & Record<string, unknown>,
  language: UiLanguage,
): { field: string; reason: string } {
  const unknown = issue.code === "unrecognized_keys" && Array.isArray(issue.keys) ? issue.keys.slice(0, 1) : [];
  const isMissing = issue.code === "invalid_type" && /received undefined|undefined$/.test(String(issue.message ?? ""));
  const wording = (isMissing ? reasons.required : reasons[issue.code]) ?? fallback;
  const holes: Record<string, unknown> = { ...issue, values: Array.isArray(issue.values) ? issue.values.join(", ") : "" };
  return {
    field: [...issue.path, ...unknown].map(String).join("."),
    reason: wording[language].replace(/\{(\w+)\}/g, (_, name: string) => String(holes[name] ?? "")),
  };
}
