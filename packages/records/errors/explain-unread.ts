import type { UiLanguage } from "../values/localized.ts";

type Wording = Record<UiLanguage, string>;

/** Why a file of a pack cannot be read, by the system's code. */
const unreadReasons: Record<string, Wording> = {
  ENOENT: { vi: "không có tệp này", lo: "ບໍ່ມີໄຟລ໌ນີ້", en: "there is no such file" },
  ENOTDIR: { vi: "đường dẫn không phải là thư mục", lo: "ເສັ້ນທາງບໍ່ແມ່ນໂຟນເດີ", en: "the path is not that of a folder" },
  EISDIR: { vi: "đây là thư mục, không phải tệp", lo: "ນີ້ແມ່ນໂຟນເດີ, ບໍ່ແມ່ນໄຟລ໌", en: "this is a folder, not a file" },
  EACCES: { vi: "không có quyền đọc", lo: "ບໍ່ມີສິດອ່ານ", en: "there is no permission to read it" },
  EPERM: { vi: "không có quyền đọc", lo: "ບໍ່ມີສິດອ່ານ", en: "there is no permission to read it" },
};
const unreadFallback: Wording = { vi: "hệ thống không mở được", lo: "ລະບົບເປີດບໍ່ໄດ້", en: "the system does not open it" };

const exhausting: Wording = {
  vi: "lồng nhau quá sâu, hoặc bí danh (*) lặp quá nhiều",
  lo: "ຊ້ອນກັນເລິກເກີນໄປ ຫຼື ໃຊ້ຊື່ແທນ (*) ຊ້ຳຫຼາຍເກີນໄປ",
  en: "it is nested too deep, or its aliases (*) multiply too often",
};
const nested: Wording = {
  vi: "dấu hai chấm thứ hai trong một dòng; hãy đặt giá trị trong ngoặc kép",
  lo: "ມີຈ້ຳສອງເມັດທີສອງໃນແຖວດຽວ; ໃຫ້ໃສ່ຄ່າໃນວົງຢືມ",
  en: "a second colon stands in one line; put the value in quotes",
};

/** What is wrong with YAML, by the parser's code. */
const yamlReasons: Record<string, Wording> = {
  BAD_ALIAS: {
    vi: "bí danh (*) không ứng với điểm neo (&) nào ở trên, hoặc nằm trong chính điểm neo đó",
    lo: "ຊື່ແທນ (*) ບໍ່ກົງກັບຈຸດໝາຍ (&) ໃດຢູ່ຂ້າງເທິງ ຫຼື ຢູ່ໃນຈຸດໝາຍນັ້ນເອງ",
    en: "the alias (*) has no anchor (&) above it, or stands within its own",
  },
  BAD_INDENT: {
    vi: "thụt lề sai, hoặc thiếu ngoặc đóng",
    lo: "ຫຍໍ້ໜ້າບໍ່ຖືກ ຫຼື ຂາດວົງເລັບປິດ",
    en: "the indentation is wrong, or a closing bracket is missing",
  },
  BAD_SCALAR_START: {
    vi: "giá trị không được bắt đầu bằng ký tự này; hãy đặt trong ngoặc kép",
    lo: "ຄ່າເລີ່ມດ້ວຍຕົວອັກສອນນີ້ບໍ່ໄດ້; ໃຫ້ໃສ່ໃນວົງຢືມ",
    en: "a value cannot begin with this character; put it in quotes",
  },
  BAD_DQ_ESCAPE: {
    vi: "sau dấu gạch chéo ngược (\\) là ký tự không hợp lệ",
    lo: "ຕົວອັກສອນຫຼັງຂີດສະຫຼັບ (\\) ບໍ່ຖືກຕ້ອງ",
    en: "what follows the backslash (\\) is not allowed there",
  },
  BLOCK_AS_IMPLICIT_KEY: nested,
  DUPLICATE_KEY: { vi: "một trường được ghi hai lần", lo: "ຊ່ອງໜຶ່ງຖືກຂຽນສອງເທື່ອ", en: "a field is given twice" },
  MISSING_CHAR: {
    vi: "thiếu một ký tự, chẳng hạn dấu ngoặc, dấu phẩy hoặc dấu hai chấm",
    lo: "ຂາດຕົວອັກສອນໜຶ່ງ ເຊັ່ນ ວົງຢືມ, ຈຸດ ຫຼື ຈ້ຳສອງເມັດ",
    en: "a character is missing, such as a quote, a comma or a colon",
  },
  MULTILINE_IMPLICIT_KEY: {
    vi: "tên trường phải nằm trên một dòng và theo sau là dấu hai chấm",
    lo: "ຊື່ຊ່ອງຕ້ອງຢູ່ໃນແຖວດຽວ ແລະ ຕາມດ້ວຍຈ້ຳສອງເມັດ",
    en: "the name of a field stands on one line and is followed by a colon",
  },
  MULTIPLE_DOCS: {
    vi: "tệp chứa nhiều tài liệu, phân cách bằng ---",
    lo: "ໄຟລ໌ມີຫຼາຍເອກະສານທີ່ຂັ້ນດ້ວຍ ---",
    en: "the file holds several documents, parted by ---",
  },
  RESOURCE_EXHAUSTION: exhausting,
  TAB_AS_INDENT: {
    vi: "không được thụt lề bằng phím Tab; hãy dùng dấu cách",
    lo: "ຫຍໍ້ໜ້າດ້ວຍ Tab ບໍ່ໄດ້; ໃຫ້ໃຊ້ຍະຫວ່າງ",
    en: "tabs may not indent; use spaces",
  },
  UNEXPECTED_TOKEN: { vi: "ký tự này không được đứng ở đây", lo: "ຕົວອັກສອນນີ້ຢູ່ບ່ອນນີ້ບໍ່ໄດ້", en: "this may not stand here" },
};
const yamlFallback: Wording = { vi: "không đọc được từ chỗ này", lo: "ອ່ານບໍ່ໄດ້ຕັ້ງແຕ່ບ່ອນນີ້", en: "it cannot be read from here on" };

/** Why a file of a pack could not be read, by the code of the system or of the YAML parser. */
export function explainUnread(code: string, language: UiLanguage): string {
  const known = unreadReasons[code] ?? yamlReasons[code];
  return (known ?? (/^E[A-Z0-9]+$/.test(code) || code === "" ? unreadFallback : yamlFallback))[language];
}
