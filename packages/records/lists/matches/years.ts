import type { Label } from "../list.ts";

/** Of the year that a date leaves open. `{years}` are those that the fact allows. */
export const yearReasons = {
  "post-held-then": {
    vi: "{name} giữ chức {post} trong thời gian {time}: chỉ có thể là {years}.",
    lo: "{name} ດຳລົງຕຳແໜ່ງ {post} ໃນໄລຍະ {time}: ເປັນໄປໄດ້ແຕ່ປີ {years}.",
    en: "{name} held the post of {post} in {time}: it can only be {years}.",
  },
  "session-held": {
    vi: "{name} diễn ra ngày {date} và được nhắc đến như đã họp: {years}.",
    lo: "{name} ໄດ້ຈັດຂຶ້ນວັນທີ {date} ແລະ ກ່າວເຖິງວ່າໄດ້ປະຊຸມແລ້ວ: {years}.",
    en: "{name} took place on {date} and is spoken of as held: {years}.",
  },
  "session-ahead": {
    vi: "{name} diễn ra ngày {date} và được nhắc đến như sắp họp: {years}.",
    lo: "{name} ໄດ້ຈັດຂຶ້ນວັນທີ {date} ແລະ ກ່າວເຖິງວ່າຈະປະຊຸມ: {years}.",
    en: "{name} took place on {date} and is spoken of as yet to come: {years}.",
  },
  "session-itself": {
    vi: "Đây là {name}, diễn ra ngày {date}: {years}.",
    lo: "ນີ້ແມ່ນ {name}, ໄດ້ຈັດຂຶ້ນວັນທີ {date}: {years}.",
    en: "This is {name}, which took place on {date}: {years}.",
  },
  anniversary: {
    vi: "Kỷ niệm {count} năm ({name}) là năm {year}: {years}.",
    lo: "ຄົບຮອບ {count} ປີ ({name}) ແມ່ນປີ {year}: {years}.",
    en: "The anniversary of {count} years ({name}) was in {year}: {years}.",
  },
  "occasion-held": {
    vi: "{name} diễn ra ngày {date}: {years}.",
    lo: "{name} ໄດ້ຈັດຂຶ້ນວັນທີ {date}: {years}.",
    en: "{name} took place on {date}: {years}.",
  },
  "weekday-of-day": {
    vi: "Thứ trong tuần và ngày chỉ trùng nhau trong các năm {years}.",
    lo: "ວັນໃນອາທິດ ແລະ ວັນທີ ກົງກັນແຕ່ໃນປີ {years}.",
    en: "The weekday falls on that day in {years} only.",
  },
  "role-taken-up": {
    vi: "Lời chúc mừng đảm nhiệm vai trò của năm {year} (“{words}”) được nói trước hoặc đầu năm đó: {years}.",
    lo: "ຄຳຊົມເຊີຍທີ່ຮັບໜ້າທີ່ຂອງປີ {year} (“{words}”) ກ່າວກ່ອນ ຫຼື ຕົ້ນປີນັ້ນ: {years}.",
    en: "Congratulations on taking up a role of {year} (“{words}”) are given before it or as it begins: {years}.",
  },
  "role-ahead": {
    vi: "Vai trò của năm {year} (“{words}”) còn ở phía trước: {years}.",
    lo: "ໜ້າທີ່ຂອງປີ {year} (“{words}”) ຍັງຢູ່ຂ້າງໜ້າ: {years}.",
    en: "A role of {year} (“{words}”) lies ahead: {years}.",
  },
  "role-current-or-ahead": {
    vi: "Vai trò của năm {year} (“{words}”) đang hoặc sắp được đảm nhiệm: {years}.",
    lo: "ໜ້າທີ່ຂອງປີ {year} (“{words}”) ກຳລັງ ຫຼື ຈະໄດ້ຮັບ: {years}.",
    en: "A role of {year} (“{words}”) is held or lies ahead: {years}.",
  },
  "role-done": {
    vi: "Vai trò của năm {year} (“{words}”) đã bắt đầu: {years}.",
    lo: "ໜ້າທີ່ຂອງປີ {year} (“{words}”) ໄດ້ເລີ່ມແລ້ວ: {years}.",
    en: "A role of {year} (“{words}”) had begun: {years}.",
  },
  "plan-of-year": {
    vi: "Việc định ra cho năm {year} (“{words}”) được bàn trong năm đó hoặc năm trước: {years}.",
    lo: "ວຽກທີ່ວາງໄວ້ສຳລັບປີ {year} (“{words}”) ປຶກສາກັນໃນປີນັ້ນ ຫຼື ປີກ່ອນ: {years}.",
    en: "What is planned for {year} (“{words}”) is talked of in that year or the one before: {years}.",
  },
  "plan-carried-out": {
    vi: "Kế hoạch năm {year} (“{words}”) được nhìn lại: {years}.",
    lo: "ແຜນການປີ {year} (“{words}”) ໄດ້ຮັບການທົບທວນ: {years}.",
    en: "The plan of {year} (“{words}”) is looked back on: {years}.",
  },
  "latest-figure": {
    vi: "Số liệu mới nhất là của {date} (“{words}”): {years}.",
    lo: "ຕົວເລກຫຼ້າສຸດແມ່ນຂອງ {date} (“{words}”): {years}.",
    en: "The latest figure is of {date} (“{words}”): {years}.",
  },
  "act-told-as-held": {
    vi: "Văn bản kể một việc đã diễn ra {date} (“{words}”): {years}.",
    lo: "ເອກະສານເລົ່າເຖິງເຫດການທີ່ໄດ້ເກີດຂຶ້ນ {date} (“{words}”): {years}.",
    en: "The text tells of something held on {date} (“{words}”): {years}.",
  },
  "act-told-as-planned": {
    vi: "Văn bản nói một việc sẽ diễn ra {date} (“{words}”): {years}.",
    lo: "ເອກະສານບອກເຖິງເຫດການທີ່ຈະມີ {date} (“{words}”): {years}.",
    en: "The text tells of something planned for {date} (“{words}”): {years}.",
  },
  "instrument-signed": {
    vi: "“{words}” đã được ký {date}: {years}.",
    lo: "“{words}” ໄດ້ເຊັນ {date}: {years}.",
    en: "“{words}” had been signed on {date}: {years}.",
  },
  "instrument-carried-out": {
    vi: "Hai bên còn phải thực hiện “{words}”, giai đoạn {date}: {years}.",
    lo: "ສອງຝ່າຍຍັງຈະຈັດຕັ້ງປະຕິບັດ “{words}”, ໄລຍະ {date}: {years}.",
    en: "“{words}”, of {date}, is still to be carried out: {years}.",
  },
  "due-ahead": {
    vi: "Thời hạn {date} (“{words}”) còn ở phía trước: {years}.",
    lo: "ກຳນົດເວລາ {date} (“{words}”) ຍັງຢູ່ຂ້າງໜ້າ: {years}.",
    en: "The time of {date} (“{words}”) lies ahead: {years}.",
  },
} satisfies Record<string, Label>;
