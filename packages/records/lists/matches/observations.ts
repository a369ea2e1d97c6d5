import type { Label } from "../list.ts";

/** Of two figures of one series. */
export const observationReasons = {
  "figure-same": {
    vi: "Hai số liệu {period} nói như nhau: {seen} và {known}.",
    lo: "ຕົວເລກ {period} ສອງຕົວນີ້ບອກຄືກັນ: {seen} ແລະ {known}.",
    en: "The two figures for {period} say the same: {seen} and {known}.",
  },
  "figure-rival": {
    vi: "Hai nguồn đưa số liệu khác nhau cho {period}: {seen} và {known}.",
    lo: "ສອງແຫຼ່ງໃຫ້ຕົວເລກຕ່າງກັນສຳລັບ {period}: {seen} ແລະ {known}.",
    en: "Two sources give different figures for {period}: {seen} and {known}.",
  },
  "figure-undated": {
    vi: "Hai số liệu bằng nhau ({known}), nhưng không nguồn nào nêu thời kỳ.",
    lo: "ຕົວເລກສອງຕົວເທົ່າກັນ ({known}) ແຕ່ບໍ່ມີແຫຼ່ງໃດບອກໄລຍະ.",
    en: "The two figures are equal ({known}), but no source tells the period.",
  },
  "figure-converted": {
    vi: "Đã quy đổi từ {given} theo tỷ giá {rate} của {source}.",
    lo: "ໄດ້ແລກປ່ຽນຈາກ {given} ຕາມອັດຕາ {rate} ຂອງ {source}.",
    en: "Converted from {given} at the rate {rate} of {source}.",
  },
} satisfies Record<string, Label>;
