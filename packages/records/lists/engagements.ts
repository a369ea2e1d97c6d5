import { controlledList } from "./list.ts";

export const engagementKinds = controlledList("engagementKind", {
  talks: { vi: "Hội đàm", lo: "ການເຈລະຈາ", en: "Talks" },
  meeting: { vi: "Gặp, tiếp", lo: "ການພົບປະ", en: "Meeting" },
  "courtesy-call": { vi: "Chào xã giao", lo: "ການຢ້ຽມຂ່ຳນັບ", en: "Courtesy call" },
  call: { vi: "Điện đàm", lo: "ການໂອ້ລົມທາງໂທລະສັບ", en: "Call" },
  visit: { vi: "Chuyến thăm", lo: "ການຢ້ຽມຢາມ", en: "Visit" },
  session: { vi: "Kỳ họp", lo: "ກອງປະຊຸມສະໄໝສາມັນ", en: "Session" },
  conference: { vi: "Hội nghị", lo: "ກອງປະຊຸມ", en: "Conference" },
  signing: { vi: "Lễ ký", lo: "ພິທີເຊັນ", en: "Signing" },
  ceremony: { vi: "Lễ", lo: "ພິທີ", en: "Ceremony" },
  message: { vi: "Thư, điện", lo: "ສານ", en: "Message" },
});
export type EngagementKind = (typeof engagementKinds.codes)[number];

export const visitTypes = controlledList("visitType", {
  state: { vi: "Cấp Nhà nước", lo: "ທາງລັດຖະການລະດັບລັດ", en: "State" },
  official: { vi: "Chính thức", lo: "ທາງການ", en: "Official" },
  working: { vi: "Làm việc", lo: "ເຮັດວຽກ", en: "Working" },
  friendship: { vi: "Hữu nghị", lo: "ມິດຕະພາບ", en: "Friendship" },
  other: { vi: "Khác", lo: "ອື່ນໆ", en: "Other" },
});
export type VisitType = (typeof visitTypes.codes)[number];

export const engagementStatuses = controlledList("engagementStatus", {
  held: { vi: "Đã diễn ra", lo: "ໄດ້ຈັດຂຶ້ນແລ້ວ", en: "Held" },
  planned: { vi: "Dự kiến", lo: "ວາງແຜນໄວ້", en: "Planned" },
  cancelled: { vi: "Đã hủy", lo: "ຍົກເລີກ", en: "Cancelled" },
});
export type EngagementStatus = (typeof engagementStatuses.codes)[number];

export const partsOfDay = controlledList("partOfDay", {
  morning: { vi: "Buổi sáng", lo: "ຕອນເຊົ້າ", en: "Morning" },
  afternoon: { vi: "Buổi chiều", lo: "ຕອນບ່າຍ", en: "Afternoon" },
  evening: { vi: "Buổi tối", lo: "ຕອນແລງ", en: "Evening" },
});
export type PartOfDay = (typeof partsOfDay.codes)[number];

export const participantRoles = controlledList("participantRole", {
  host: { vi: "Chủ nhà", lo: "ເຈົ້າພາບ", en: "Host" },
  guest: { vi: "Khách", lo: "ແຂກ", en: "Guest" },
  chair: { vi: "Chủ trì", lo: "ປະທານ", en: "Chair" },
  participant: { vi: "Tham dự", lo: "ຜູ້ເຂົ້າຮ່ວມ", en: "Participant" },
});
export type ParticipantRole = (typeof participantRoles.codes)[number];
