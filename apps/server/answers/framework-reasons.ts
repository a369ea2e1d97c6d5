import type { UiLanguage } from "@bilateral/records";

type Wording = Record<UiLanguage, string>;

const byStatus: Record<number, Wording> = {
  413: { vi: "nội dung gửi quá lớn", lo: "ເນື້ອໃນທີ່ສົ່ງໃຫຍ່ເກີນໄປ", en: "what was sent is too large" },
  415: { vi: "loại nội dung không được nhận", lo: "ບໍ່ຮັບເນື້ອໃນປະເພດນີ້", en: "content of this type is not taken" },
};
const malformed: Wording = {
  vi: "địa chỉ hoặc nội dung viết không đúng dạng",
  lo: "ທີ່ຢູ່ ຫຼື ເນື້ອໃນຂຽນບໍ່ຖືກຮູບແບບ",
  en: "its address or its content is malformed",
};

/** What the framework means by a status of its own, which it explains in English only. */
export function frameworkReason(status: number, language: UiLanguage): string {
  return (byStatus[status] ?? malformed)[language];
}
