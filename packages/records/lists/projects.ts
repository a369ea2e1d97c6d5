import { controlledList } from "./list.ts";

export const projectStatuses = controlledList("projectStatus", {
  planned: { vi: "Dự kiến", lo: "ວາງແຜນ", en: "Planned" },
  ongoing: { vi: "Đang thực hiện", lo: "ກຳລັງດຳເນີນ", en: "Ongoing" },
  suspended: { vi: "Tạm dừng", lo: "ໂຈະ", en: "Suspended" },
  completed: { vi: "Hoàn thành", lo: "ສຳເລັດ", en: "Completed" },
  operating: { vi: "Đang vận hành", lo: "ກຳລັງໃຊ້ງານ", en: "Operating" },
  cancelled: { vi: "Đã hủy", lo: "ຍົກເລີກ", en: "Cancelled" },
});
export type ProjectStatus = (typeof projectStatuses.codes)[number];
