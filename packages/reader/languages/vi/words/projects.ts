import type { Area, ProjectStatus } from "@bilateral/records";

/** Nouns of works, each with the sector it belongs to. The longer ones come first. */
export const works: readonly (readonly [words: string, sector: Area])[] = [
  ["cảng hàng không", "transport"],
  ["bến cảng", "transport"],
  ["cảng", "transport"],
  ["sân bay", "transport"],
  ["đường cao tốc", "transport"],
  ["tuyến cao tốc", "transport"],
  ["cao tốc", "transport"],
  ["tuyến đường sắt", "transport"],
  ["đường sắt", "transport"],
  ["tuyến đường bộ", "transport"],
  ["tuyến đường", "transport"],
  ["quốc lộ", "transport"],
  ["cầu", "transport"],
  ["hầm đường bộ", "transport"],
  ["nhà máy thủy điện", "energy"],
  ["nhà máy thuỷ điện", "energy"],
  ["nhà máy nhiệt điện", "energy"],
  ["nhà máy điện gió", "energy"],
  ["nhà máy điện", "energy"],
  ["cụm thủy điện", "energy"],
  ["thủy điện", "energy"],
  ["thuỷ điện", "energy"],
  ["nhiệt điện", "energy"],
  ["điện gió", "energy"],
  ["đường dây", "energy"],
  ["trạm biến áp", "energy"],
  ["đường ống", "energy"],
  ["mỏ", "energy"],
  ["nhà máy", "investment"],
  ["bệnh viện", "health"],
  ["trung tâm y tế", "health"],
  ["trường đại học", "education"],
  ["trường phổ thông", "education"],
  ["trường trung học", "education"],
  ["trường dân tộc nội trú", "education"],
  ["trường dạy nghề", "education"],
  ["trường", "education"],
  ["học viện", "education"],
  ["ký túc xá", "education"],
  ["trung tâm", "general"],
  ["khu công nghiệp", "investment"],
  ["khu kinh tế", "investment"],
  ["tòa nhà quốc hội", "legislature"],
  ["nhà quốc hội", "legislature"],
  ["hồ chứa", "agriculture"],
  ["công trình thủy lợi", "agriculture"],
  ["chợ", "trade"],
  ["kho xăng dầu", "energy"],
  ["tượng đài", "culture"],
  ["bảo tàng", "culture"],
  ["công viên", "culture"],
  ["khu di tích", "culture"],
];

/** What a project described in words is about; the first that stands in its name decides. */
export const sectorWords: readonly (readonly [words: string, sector: Area])[] = [
  ["môi trường|dioxin|rác thải|khí hậu|tẩy độc", "environment"],
  ["giao thông|đường bộ|đường sắt|đường|cao tốc|cảng|sân bay|metro|cầu|vận tải", "transport"],
  ["điện|năng lượng|dầu khí|khí đốt|khoáng sản|muối mỏ", "energy"],
  ["đào tạo|giáo dục|trường|kỹ năng|học", "education"],
  ["bệnh viện|y tế|dược", "health"],
  ["nông nghiệp|cao su|chăn nuôi|bò sữa|thủy lợi|lúa|trồng", "agriculture"],
  ["viễn thông|công nghệ|thông tin|số", "science"],
  ["du lịch|khách sạn", "tourism"],
  ["bom mìn", "defence"],
  ["ngân hàng|tài chính", "finance"],
];

/** Words around a work that show how far it is. */
export const statusWords: readonly (readonly [words: string, status: ProjectStatus])[] = [
  ["tạm dừng|đình chỉ", "suspended"],
  ["hủy bỏ|chấm dứt", "cancelled"],
  ["chuẩn bị|nghiên cứu|dự kiến|khởi công|đề xuất|lập dự án", "planned"],
  [
    "đi vào (?:sử dụng|hoạt động|vận hành|khai thác)|đưa vào (?:sử dụng|hoạt động|vận hành|khai thác)|đang vận hành|đang hoạt động",
    "operating",
  ],
  ["khánh thành|hoàn thành|bàn giao|hoàn tất", "completed"],
  ["đang|triển khai|xây dựng|đã khởi công|thúc đẩy|thi công|đẩy nhanh|khai trương", "ongoing"],
];

/** Words of an undertaking: what follows is still to be done, so that nothing is complete yet. */
export const undertakingWords: readonly string[] = [
  "đề nghị",
  "đề xuất",
  "nhất trí",
  "thống nhất",
  "cần",
  "sẽ",
  "sớm",
  "phấn đấu",
  "cam kết",
  "mong muốn",
  "quyết tâm",
  "tiếp tục",
];

/** Words before or after a work that make it a project and not a place where somebody was. */
export const buildingWords: readonly string[] = [
  "dự án",
  "công trình",
  "xây dựng",
  "triển khai",
  "khởi công",
  "khánh thành",
  "vận hành",
  "hoàn thành",
  "hoàn tất",
  "nâng cấp",
  "mở rộng",
  "đầu tư",
  "thi công",
  "bàn giao",
  "tẩy độc",
  "thúc đẩy",
  "đẩy nhanh tiến độ",
  "sớm đưa",
  "đưa vào sử dụng",
  "khai thác",
];

/** After "dự án": words that describe no one project. */
export const noProject: readonly string[] =
  "này đó trên khác trọng điểm hợp tác lớn viện trợ của là có và với đã sẽ đang được cụ thể tiêu biểu mới chung phục vụ cần nhiều theo trong không".split(
    " ",
  );
