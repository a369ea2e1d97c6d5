/** Long: one list of everything that can be wrong with a knowledge pack, each in three languages. */
import type { z } from "zod";
import { recordKinds } from "../kinds/index.ts";
import { controlledList } from "../lists/list.ts";
import type { UiLanguage } from "../values/localized.ts";
import { explainIssue } from "./explain-issue.ts";
import { explainUnread } from "./explain-unread.ts";

/** What is wrong with a knowledge pack: a sentence each; what stands in braces is filled with the words of the case. */
export const packFaults = controlledList("packFault", {
  "file-not-read": { vi: "không đọc được tệp: {reason}", lo: "ອ່ານໄຟລ໌ບໍ່ໄດ້: {reason}", en: "the file cannot be read: {reason}" },
  "not-yaml": { vi: "không phải YAML hợp lệ: {reason}", lo: "ບໍ່ແມ່ນ YAML ທີ່ຖືກຕ້ອງ: {reason}", en: "this is not YAML: {reason}" },
  "not-a-list": { vi: "phải là một danh sách các mục", lo: "ຕ້ອງເປັນລາຍການຂອງຫົວຂໍ້", en: "a list of entries is expected" },
  "not-valid": { vi: "“{field}”: {reason}", lo: "“{field}”: {reason}", en: "“{field}”: {reason}" },
  "not-a-date": {
    vi: '“{value}” không phải ngày tháng; hãy viết 2025-09-02, 2024-07, "2024" hoặc 2021/2030',
    lo: '“{value}” ບໍ່ແມ່ນວັນທີ; ໃຫ້ຂຽນ 2025-09-02, 2024-07, "2024" ຫຼື 2021/2030',
    en: '“{value}” is not a date; write 2025-09-02, 2024-07, "2024" or 2021/2030',
  },
  "id-twice": {
    vi: "hai mục có cùng mã “{id}”; mục kia ở dòng {line}",
    lo: "ສອງຫົວຂໍ້ມີລະຫັດດຽວກັນ “{id}”; ອີກອັນຢູ່ແຖວ {line}",
    en: "two entries have the id “{id}”; the other is at line {line}",
  },
  "unknown-entry": {
    vi: "không có mục “{id}” thuộc loại {kind}",
    lo: "ບໍ່ມີຫົວຂໍ້ “{id}” ປະເພດ {kind}",
    en: "there is no entry “{id}” of the kind {kind}",
  },
  "no-source": { vi: "dữ kiện phải có nguồn", lo: "ຂໍ້ເທັດຈິງຕ້ອງມີແຫຼ່ງຂໍ້ມູນ", en: "a fact needs a source" },
  "no-confidence": {
    vi: "dữ kiện phải ghi độ tin cậy: {values}",
    lo: "ຂໍ້ເທັດຈິງຕ້ອງບອກລະດັບຄວາມໜ້າເຊື່ອຖື: {values}",
    en: "a fact says how sure it is: confidence is one of {values}",
  },
  "general-knowledge-unmarked": {
    vi: "nguồn là “General knowledge” nhưng “unchecked” không nói gì chưa được kiểm tra",
    lo: "ແຫຼ່ງແມ່ນ “General knowledge” ແຕ່ “unchecked” ບໍ່ບອກວ່າສິ່ງໃດຍັງບໍ່ໄດ້ກວດ",
    en: "the source is “General knowledge”, and “unchecked” does not say what nobody has looked up",
  },
  "ends-before-it-begins": {
    vi: "kết thúc ({to}) trước khi bắt đầu ({from})",
    lo: "ສິ້ນສຸດ ({to}) ກ່ອນເລີ່ມ ({from})",
    en: "it ends ({to}) before it begins ({from})",
  },
  "period-upside-down": {
    vi: "giai đoạn {period} kết thúc trước khi bắt đầu",
    lo: "ໄລຍະ {period} ສິ້ນສຸດກ່ອນເລີ່ມ",
    en: "the period {period} ends before it begins",
  },
  "after-the-edition": {
    vi: "{date} muộn hơn ngày của bộ dữ kiện hoặc của lần sửa ({edition})",
    lo: "{date} ຊ້າກວ່າວັນທີຂອງຊຸດຂໍ້ເທັດຈິງ ຫຼື ຂອງການແກ້ໄຂ ({edition})",
    en: "{date} lies after the day of the edition, or of the correction ({edition})",
  },
  "attested-outside": {
    vi: "có nguồn ghi giữ chức ngày {date}, ngoài khoảng từ {from} đến {to}",
    lo: "ມີແຫຼ່ງຢືນຢັນວ່າດຳລົງຕຳແໜ່ງວັນທີ {date}, ຢູ່ນອກໄລຍະ {from} ຫາ {to}",
    en: "attested in the post on {date}, outside {from} to {to}",
  },
  "post-held-by-two": {
    vi: "chức vụ này cùng lúc còn do “{other}” giữ ({from} – {to}); nếu nhiều người cùng giữ, ghi “shared: true” ở chức vụ",
    lo: "ຕຳແໜ່ງນີ້ “{other}” ກໍດຳລົງພ້ອມກັນ ({from} – {to}); ຖ້າຫຼາຍຄົນດຳລົງພ້ອມກັນ ໃຫ້ຂຽນ “shared: true” ຢູ່ຕຳແໜ່ງ",
    en: "“{other}” holds the post at the same time ({from} – {to}); where several hold it at once, the post says “shared: true”",
  },
  "tenure-twice": {
    vi: "cùng người này, cùng chức vụ này, trùng thời gian với “{other}”",
    lo: "ຄົນດຽວກັນ, ຕຳແໜ່ງດຽວກັນ, ເວລາຊ້ອນກັນກັບ “{other}”",
    en: "the same person in the same post at the same time as in “{other}”",
  },
  "counterpart-not-mutual": {
    vi: "“{other}” không nêu lại mục này là cơ quan tương ứng",
    lo: "“{other}” ບໍ່ໄດ້ລະບຸຫົວຂໍ້ນີ້ເປັນອົງການຄູ່ຮ່ວມ",
    en: "“{other}” does not name this entry as its counterpart",
  },
  "counterpart-same-side": {
    vi: "cơ quan tương ứng “{other}” thuộc cùng một bên",
    lo: "ອົງການຄູ່ຮ່ວມ “{other}” ຢູ່ຝ່າຍດຽວກັນ",
    en: "the counterpart “{other}” is of the same side",
  },
  "supersedes-later": {
    vi: "thay thế “{other}” được ký sau đó ({later})",
    lo: "ແທນທີ່ “{other}” ທີ່ເຊັນພາຍຫຼັງ ({later})",
    en: "it supersedes “{other}”, which was signed later ({later})",
  },
  "supersedes-in-a-circle": {
    vi: "việc thay thế đi vòng tròn: {circle}",
    lo: "ການແທນທີ່ວົນເປັນວົງມົນ: {circle}",
    en: "what supersedes what goes round in a circle: {circle}",
  },
  "session-number-twice": {
    vi: "kỳ họp thứ {number} của “{body}” đã có ở “{other}”",
    lo: "ກອງປະຊຸມຄັ້ງທີ {number} ຂອງ “{body}” ມີແລ້ວຢູ່ “{other}”",
    en: "session {number} of “{body}” is there already: “{other}”",
  },
  "session-number-backwards": {
    vi: "kỳ họp thứ {number} của “{body}” diễn ra trước “{other}”, kỳ họp có số nhỏ hơn",
    lo: "ກອງປະຊຸມຄັ້ງທີ {number} ຂອງ “{body}” ຈັດກ່ອນ “{other}” ທີ່ມີເລກນ້ອຍກວ່າ",
    en: "session {number} of “{body}” was held before “{other}”, which has a lower number",
  },
  "person-twice": {
    vi: "cùng tên “{name}” và cùng bên với “{other}”; nếu là hai người, ghi “namesakes” ở cả hai",
    lo: "ຊື່ “{name}” ແລະ ຝ່າຍດຽວກັນກັບ “{other}”; ຖ້າເປັນສອງຄົນ ໃຫ້ຂຽນ “namesakes” ຢູ່ທັງສອງ",
    en: "the name “{name}” and the side are those of “{other}”; where they are two people, both say so under “namesakes”",
  },
  "mark-not-needed": {
    vi: "“marked” nêu {fault} nhưng không còn lỗi đó",
    lo: "“marked” ລະບຸ {fault} ແຕ່ບໍ່ມີຂໍ້ນັ້ນແລ້ວ",
    en: "“marked” names {fault}, and there is no such thing any more",
  },
});
export type PackFaultCode = (typeof packFaults.codes)[number];

/** One thing that is wrong with a pack, and where. */
export interface PackFault {
  /** Such as `people.yaml`. */
  file: string;
  /** From 1. */
  line: number;
  column: number;
  /** The id of the entry; a tenure's is that of its person, a stroke and its own. Null where the fault is in no entry. */
  entry: string | null;
  fault: PackFaultCode;
  words: Record<string, string | number>;
  /** Of `not-valid`: what the schema says. */
  issue?: z.core.$ZodIssue;
}

/** The sentence of a fault in a reader's language. */
export function packFaultInWords({ fault, words, issue }: PackFault, language: UiLanguage): string {
  const kind = recordKinds.codes.find((code) => code === words.kind);
  const filled: Record<string, string | number> = {
    ...words,
    ...(kind && { kind: recordKinds.labels[kind][language].toLocaleLowerCase(language) }),
    ...((fault === "file-not-read" || fault === "not-yaml") && { reason: explainUnread(String(words.reason), language) }),
    ...(issue && explainIssue({ ...issue }, language)),
  };
  return packFaults.labels[fault][language].replace(/\{(\w+)\}/g, (hole, name: string) => String(filled[name] ?? hole));
}
