/** What is built or run, by what it is. A work that is part of another sort stands in `partOf`. */
import type { Lexicon } from "../../instruments/lexicon.ts";

export const works: Lexicon = {
  airport: {
    vi: "sân bay, cảng hàng không, sân bay quốc tế, cảng hàng không quốc tế",
    en: "airport, international airport, airfield",
    lo: "ສະໜາມບິນ, ເດີ່ນບິນ, ສະໜາມບິນສາກົນ",
  },
  port: {
    vi: "cảng, cảng biển, cảng quốc tế, cảng nước sâu",
    en: "port, seaport, international port, deep water port",
    lo: "ທ່າເຮືອ, ທ່າເຮືອນ້ຳເລິກ, ທ່າເຮືອສາກົນ",
  },
  berth: { vi: "bến cảng, bến số, cầu cảng", en: "berth, berths, wharf, wharves, quay, port berth, port berths", lo: "ທ່າທຽບເຮືອ, ທ່າທຽບ" },
  "dry-port": {
    vi: "cảng cạn, trung tâm logistics, khu logistics",
    en: "dry port, logistics park, logistics centre, logistics center",
    lo: "ທ່າບົກ, ສູນໂລຈິສຕິກ",
  },
  railway: {
    vi: "đường sắt, tuyến đường sắt",
    en: "railway, rail, rail line, railroad, railway line, rail link, rail route, railway link",
    lo: "ທາງລົດໄຟ, ລົດໄຟ",
  },
  metro: { vi: "metro, tàu điện ngầm, đường sắt đô thị", en: "metro, subway", lo: "ລົດໄຟໃຕ້ດິນ" },
  expressway: { vi: "cao tốc, đường cao tốc, tuyến cao tốc", en: "expressway, motorway", lo: "ທາງດ່ວນ" },
  road: {
    vi: "đường, đường bộ, tuyến đường, quốc lộ, đường nối",
    en: "road, highway, roads, national road",
    lo: "ເສັ້ນທາງ, ທາງຫຼວງ, ຖະໜົນ, ທາງເລກ",
  },
  bridge: { vi: "cầu", en: "bridge", lo: "ຂົວ" },
  tunnel: { vi: "hầm, đường hầm", en: "tunnel", lo: "ອຸໂມງ" },
  hospital: { vi: "bệnh viện, bệnh viện quốc tế", en: "hospital, international hospital", lo: "ໂຮງໝໍ" },
  clinic: { vi: "trạm y tế, phòng khám", en: "clinic, health station, health centre, health center", lo: "ສຸກສາລາ" },
  park: { vi: "công viên", en: "park, public park", lo: "ສວນສາທາລະນະ, ສວນ" },
  school: {
    vi: "trường, trường học, trường phổ thông, trường trung học, trường tiểu học, trường dân tộc nội trú",
    en: "school, boarding school, secondary school, primary school",
    lo: "ໂຮງຮຽນ",
  },
  university: { vi: "đại học, trường đại học", en: "university", lo: "ມະຫາວິທະຍາໄລ" },
  academy: { vi: "học viện", en: "academy", lo: "ສະຖາບັນ" },
  hydropower: {
    vi: "thủy điện, nhà máy thủy điện, công trình thủy điện",
    en: "hydropower, hydropower plant, hydropower project, hydroelectric, hydropower station, hydro power",
    lo: "ໄຟຟ້ານ້ຳຕົກ, ເຂື່ອນໄຟຟ້າ, ເຂື່ອນ, ໂຮງງານໄຟຟ້າພະລັງນ້ຳ",
  },
  "thermal-power": { vi: "nhiệt điện, nhà máy nhiệt điện", en: "thermal power, thermal power plant, coal power plant", lo: "ໄຟຟ້າຖ່ານຫີນ" },
  "wind-power": {
    vi: "điện gió, nhà máy điện gió, phong điện",
    en: "wind power, wind farm, wind power plant",
    lo: "ໄຟຟ້າພະລັງງານລົມ, ພະລັງງານລົມ",
  },
  "solar-power": { vi: "điện mặt trời", en: "solar power, solar farm", lo: "ພະລັງງານແສງຕາເວັນ, ໄຟຟ້າແສງຕາເວັນ" },
  "power-line": {
    vi: "đường dây, đường dây truyền tải, lưới điện, đường dây truyền tải điện, đường dây tải điện, đường dây điện",
    en: "line, transmission line, power line, grid, transmission lines, power transmission line",
    lo: "ສາຍສົ່ງໄຟຟ້າ, ສາຍສົ່ງ",
  },
  substation: { vi: "trạm biến áp", en: "substation", lo: "ສະຖານີໄຟຟ້າ" },
  pipeline: { vi: "đường ống, tuyến ống", en: "pipeline", lo: "ທໍ່ສົ່ງນ້ຳມັນ" },
  conveyor: {
    vi: "băng tải, băng chuyền, băng chuyền than, băng tải vận chuyển than đá, băng tải than đá, băng tải than, băng chuyền than đá, băng tải vận chuyển than, hệ thống băng tải",
    en: "conveyor, coal conveyor, conveyor belt, coal conveyor belt, belt conveyor, coal belt, conveyor system, coal conveyor system",
    lo: "ສາຍພານ, ສາຍພານລຳລຽງຖ່ານຫີນ, ສາຍພານຖ່ານຫີນ",
  },
  mine: {
    vi: "mỏ, khai thác mỏ, khai thác và chế biến muối mỏ, muối mỏ kali, kali, muối mỏ, muối kali, mỏ muối kali, muối mỏ, dự án kali",
    en: "mine, potash, potash mine, mining, potash salt, potassium salt, salt mine, potash salt mining, potash mining",
    lo: "ບໍ່ແຮ່, ເກືອກາລີ, ບໍ່ເກືອກາລີ, ກາລີ",
  },
  plantation: { vi: "cao su, trồng cao su, nông trường", en: "rubber, plantation, plantations, farm", lo: "ສວນຢາງພາລາ, ຢາງພາລາ" },
  factory: { vi: "nhà máy, nhà xưởng", en: "factory, plant", lo: "ໂຮງງານ" },
  zone: {
    vi: "khu công nghiệp, khu kinh tế, khu kinh tế cửa khẩu, đặc khu kinh tế",
    en: "industrial park, industrial zone, economic zone, special economic zone",
    lo: "ເຂດເສດຖະກິດພິເສດ, ນິຄົມອຸດສາຫະກຳ",
  },
  gate: { vi: "cửa khẩu, cửa khẩu quốc tế", en: "border gate, checkpoint, international border gate", lo: "ດ່ານ, ດ່ານສາກົນ" },
  market: { vi: "chợ, chợ biên giới", en: "market, border market", lo: "ຕະຫຼາດ" },
  assembly: {
    vi: "nhà quốc hội, trụ sở quốc hội, tòa nhà quốc hội, toà nhà quốc hội, nhà làm việc của quốc hội",
    en: "national assembly house, national assembly building, na house, na building, house of the national assembly, building of the national assembly, administrative building of the national assembly",
    lo: "ຕຶກສະພາແຫ່ງຊາດ, ຫໍສະພາແຫ່ງຊາດ",
  },
  office: { vi: "trụ sở, trụ sở làm việc", en: "headquarters, office building", lo: "ຫ້ອງການ, ຕຶກຫ້ອງການ" },
  command: { vi: "trung tâm chỉ huy", en: "command centre, command center", lo: "ສູນບັນຊາການ" },
  centre: { vi: "trung tâm, trung tâm đào tạo, trung tâm văn hóa", en: "centre, center, training centre, training center", lo: "ສູນ" },
  population: {
    vi: "hệ thống quản lý dân cư, quản lý dân cư, căn cước công dân, quản lý dân cư và căn cước công dân, quản lý dân cư và cccd, dân cư và căn cước công dân, dân cư và cccd, cccd, cấp thẻ căn cước công dân, thẻ căn cước công dân",
    en: "population management, citizen id system, population management system, citizen id card system, citizen id, citizen id card, citizen identity card, citizen identification, national digital id, population management and citizen id system",
    lo: "ລະບົບຄຸ້ມຄອງພົນລະເມືອງ",
  },
  broadcasting: {
    vi: "đài phát thanh truyền hình, đài phát thanh, đài truyền hình",
    en: "radio and television station, broadcasting station, television station, radio station",
    lo: "ສະຖານີວິທະຍຸ, ສະຖານີໂທລະພາບ, ໂທລະພາບ",
  },
  museum: { vi: "bảo tàng, nhà lưu niệm, khu di tích", en: "museum, memorial house, relic site", lo: "ຫໍພິພິທະພັນ" },
  monument: { vi: "tượng đài, đài tưởng niệm", en: "monument, memorial", lo: "ອະນຸສາວະລີ" },
  cemetery: { vi: "nghĩa trang", en: "cemetery", lo: "ສຸສານ" },
  bank: { vi: "ngân hàng, ngân hàng liên doanh", en: "bank, joint venture bank, joint bank", lo: "ທະນາຄານ, ທະນາຄານຮ່ວມທຸລະກິດ" },
  irrigation: { vi: "thủy lợi, hồ chứa", en: "irrigation, reservoir", lo: "ຊົນລະປະທານ" },
  water: { vi: "cấp nước, nước sạch", en: "water supply, clean water", lo: "ນ້ຳປະປາ" },
  telecoms: {
    vi: "mạng viễn thông, mạng di động, viễn thông",
    en: "telecom, telecommunications, mobile network, telecom network",
    lo: "ໂທລະຄົມ",
  },
  textbook: { vi: "sách giáo khoa, chương trình giáo dục", en: "textbook, textbooks, curricula", lo: "ປຶ້ມແບບຮຽນ" },
};

/** A work → the sort that it may be a part or a looser name of. */
export const partOf: Record<string, string> = {
  berth: "port",
  expressway: "road",
  substation: "power-line",
  factory: "hydropower",
  clinic: "hospital",
  university: "school",
};

/** What a work is for or like; told by one paper and left out by another, unless each tells another. */
export const qualities: Lexicon = {
  friendship: { vi: "hữu nghị", en: "friendship", lo: "ມິດຕະພາບ" },
  international: { vi: "quốc tế", en: "international", lo: "ສາກົນ" },
};

export const fillers: Record<"vi" | "en" | "lo", string> = {
  vi: "dự án, công trình, tuyến, số, xây dựng, mở rộng, nâng cấp, mới, của, và, tại, ở, với, giữa, các, những, tỉnh, huyện, thành phố, thủ đô, giai đoạn, tập đoàn, liên doanh, khai thác, chế biến, hai nước, công ty, cp, đầu tư, vận chuyển, năm, lần, hệ thống, cho, qua, từ, đến, kết nối, nối, đấu nối, về, mới của, khu vực, kv, do, than đá, cấp, nước, huyện, nhà máy sản xuất, hữu hạn, phía nam",
  en: "project, projects, construction, of, the, a, an, and, in, at, for, to, from, between, new, building, built, extension, upgrade, upgrading, province, district, city, capital, no, number, phase, joint, venture, works, linking, connecting, connection, link, system, two, countries, processing, exploitation, card, provincial, its, their, located, via, through, by, with, as",
  lo: "ໂຄງການ, ການກໍ່ສ້າງ, ກໍ່ສ້າງ, ຂອງ, ແລະ, ທີ່, ແຂວງ, ເມືອງ, ນະຄອນ, ແຫ່ງ, ຢູ່, ໃໝ່, ເລກ, ເລກທີ",
};
