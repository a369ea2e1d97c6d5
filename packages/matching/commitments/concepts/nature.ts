import type { Concepts } from "./concept.ts";

/** Land, climate, science and what is new. */
export const nature = {
  agriculture: {
    tells: "some",
    vi: "nông nghiệp; nông lâm nghiệp; nông, lâm nghiệp; nông sản; hợp tác nông nghiệp; trồng trọt; nông nghiệp công nghệ cao; nông nghiệp sạch; nông nghiệp hữu cơ; an ninh lương thực; lương thực; nông thủy sản; nông nghiệp và phát triển nông thôn",
    en: "agriculture; agricultural; farm produce; farming; hi tech agriculture; food security; agro forestry; organic farming; farm product; agricultural product; clean agriculture",
    lo: "ກະສິກຳ; ກະສິກຳປ່າໄມ້; ກະສິກຳແລະປ່າໄມ້; ຜະລິດຕະພັນກະສິກຳ; ປູກຝັງ; ຄ້ຳປະກັນສະບຽງອາຫານ; ກະສິກຳສະອາດ; ສະບຽງອາຫານ",
  },
  livestock: {
    tells: "much",
    within: "agriculture",
    vi: "chăn nuôi; gia súc; trâu bò; thú y; kiểm dịch động vật; chăn nuôi bò; bò sữa; trang trại bò sữa",
    en: "livestock; cattle; veterinary; animal husbandry; dairy farm; dairy; animal quarantine",
    lo: "ລ້ຽງສັດ; ງົວຄວາຍ; ສັດຕະວະແພດ; ງົວນົມ; ຟາມງົວນົມ; ສັດລ້ຽງ",
  },
  rubber: {
    tells: "much",
    within: "agriculture",
    vi: "cao su; trồng cao su; cây công nghiệp; cà phê; mía đường; cây cao su",
    en: "rubber; rubber plantation; industrial crop; coffee; sugarcane",
    lo: "ຢາງພາລາ; ປູກຢາງພາລາ; ກາເຟ; ພືດອຸດສາຫະກຳ; ອ້ອຍ",
  },
  "plant-protection": {
    tells: "much",
    within: "agriculture",
    vi: "kiểm dịch thực vật; bảo vệ thực vật; kiểm dịch; an toàn thực phẩm; truy xuất nguồn gốc; vùng trồng",
    en: "plant quarantine; plant protection; quarantine of plant; food safety; sanitary and phytosanitary; sps; traceability",
    lo: "ປ້ອງກັນພືດ; ກັກກັນພືດ; ອາຫານປອດໄພ; ຄວາມປອດໄພດ້ານອາຫານ",
  },
  irrigation: {
    tells: "much",
    within: "agriculture",
    vi: "thủy lợi; công trình thủy lợi; hệ thống thủy lợi; tưới tiêu",
    en: "irrigation; irrigation system; irrigation work",
    lo: "ຊົນລະປະທານ; ລະບົບຊົນລະປະທານ",
  },
  fisheries: {
    tells: "much",
    within: "agriculture",
    vi: "thủy sản; nuôi trồng thủy sản; nghề cá",
    en: "fishery; aquaculture; fisheries",
    lo: "ປະມົງ; ລ້ຽງປາ; ສັດນ້ຳ",
  },
  forestry: {
    tells: "much",
    vi: "lâm nghiệp; bảo vệ rừng; rừng; phòng cháy, chữa cháy rừng; khai thác gỗ; gỗ; quản lý rừng; vườn quốc gia",
    en: "forestry; forest protection; forest; timber; forest management; national park; wood",
    lo: "ປ່າໄມ້; ປົກປັກຮັກສາປ່າໄມ້; ໄມ້ທ່ອນ; ປ່າສະຫງວນ; ອຸທະຍານແຫ່ງຊາດ",
  },
  environment: {
    tells: "some",
    vi: "môi trường; bảo vệ môi trường; tài nguyên và môi trường; tài nguyên môi trường; ô nhiễm môi trường; tài nguyên, môi trường; ô nhiễm; đa dạng sinh học; phát triển bền vững; rác thải",
    en: "environment; environmental protection; natural resource and environment; pollution; natural resource; environmental; biodiversity; sustainable development; waste",
    lo: "ສິ່ງແວດລ້ອມ; ປົກປັກຮັກສາສິ່ງແວດລ້ອມ; ຊັບພະຍາກອນທຳມະຊາດແລະສິ່ງແວດລ້ອມ; ມົນລະພິດ; ຊີວະນາໆພັນ; ພັດທະນາແບບຍືນຍົງ",
  },
  climate: {
    tells: "much",
    within: "environment",
    vi: "biến đổi khí hậu; ứng phó biến đổi khí hậu; ứng phó với biến đổi khí hậu; tăng trưởng xanh; tín chỉ carbon; khí hậu; giảm phát thải; phát thải; chuyển đổi xanh; kinh tế xanh",
    en: "climate change; climate; green growth; carbon credit; carbon; emission; green transition; respond to climate change; green economy; net zero",
    lo: "ການປ່ຽນແປງດິນຟ້າອາກາດ; ດິນຟ້າອາກາດ; ການເຕີບໂຕສີຂຽວ; ກາກບອນ; ຄາບອນ; ສີຂຽວ; ເສດຖະກິດສີຂຽວ",
  },
  disasters: {
    tells: "much",
    vi: "thiên tai; phòng, chống thiên tai; lũ lụt; bão lũ; khắc phục hậu quả thiên tai; khắc phục thiên tai; bão; hạn hán; cứu trợ; hậu quả lũ lụt; khí tượng thủy văn; cảnh báo sớm",
    en: "natural disaster; disaster; flood; disaster prevention; storm; drought; disaster relief; typhoon; relief; hydrometeorology; early warning",
    lo: "ໄພທຳມະຊາດ; ໄພພິບັດ; ນ້ຳຖ້ວມ; ໄພນ້ຳຖ້ວມ; ພາຍຸ; ໄພແຫ້ງແລ້ງ; ບັນເທົາທຸກ; ອຸຕຸນິຍົມ; ໄພພິບັດທຳມະຊາດ",
  },
  science: {
    tells: "some",
    vi: "khoa học; khoa học công nghệ; khoa học và công nghệ; khoa học, công nghệ; công nghệ; nghiên cứu khoa học; chuyển giao công nghệ; sở hữu trí tuệ; tiêu chuẩn đo lường; khoa học kỹ thuật; khoa học xã hội",
    en: "science; science and technology; technology; scientific research; technology transfer; intellectual property; standard and metrology; social science",
    lo: "ວິທະຍາສາດ; ວິທະຍາສາດແລະເຕັກໂນໂລຊີ; ເຕັກໂນໂລຊີ; ຄົ້ນຄວ້າວິທະຍາສາດ; ຊັບສິນທາງປັນຍາ; ຖ່າຍທອດເຕັກໂນໂລຊີ; ວິທະຍາສາດສັງຄົມ",
  },
  digital: {
    tells: "much",
    within: "science",
    vi: "chuyển đổi số; kinh tế số; chính phủ điện tử; chính phủ số; chuyển đổi số quốc gia; thương mại điện tử; công nghệ số; hạ tầng số; dữ liệu số; số hóa",
    en: "digital transformation; digital economy; e government; digital government; e commerce; digital technology; digital infrastructure; digital; digitalisation; digitalization; digitise",
    lo: "ຫັນເປັນດິຈິຕອນ; ເສດຖະກິດດິຈິຕອນ; ການຫັນເປັນດີຈີຕອລ; ດິຈິຕອນ; ດີຈີຕອນ; ລັດຖະບານດິຈິຕອນ; ດິຈິຕັນ; ດີຈີຕອລ; ການຄ້າທາງເອເລັກໂຕຣນິກ; ຫັນເປັນທັນສະໄໝ",
  },
  innovation: {
    tells: "much",
    within: "science",
    vi: "đổi mới sáng tạo; trí tuệ nhân tạo; khởi nghiệp; khởi nghiệp sáng tạo; bán dẫn; công nghệ cao",
    en: "innovation; artificial intelligence; ai; startup; start up; semiconductor; high technology",
    lo: "ນະວັດຕະກຳ; ປັນຍາປະດິດ; ປະດິດສ້າງ; ທຸລະກິດເລີ່ມຕົ້ນ; ເຄິ່ງຕົວນຳ",
  },
  telecoms: {
    tells: "much",
    within: "science",
    vi: "viễn thông; bưu chính; bưu chính, viễn thông; công nghệ thông tin; bưu chính viễn thông; cước viễn thông; tần số",
    en: "telecom; telecommunication; post and telecommunication; information technology; postal; roaming; ict; frequency",
    lo: "ໂທລະຄົມ; ໂທລະຄົມມະນາຄົມ; ໄປສະນີ; ໄປສະນີໂທລະຄົມ; ເຕັກໂນໂລຊີການສື່ສານ; ເຕັກໂນໂລຊີຂໍ້ມູນຂ່າວສານ",
  },
  nuclear: {
    tells: "much",
    vi: "hạt nhân; vũ khí hạt nhân; phi hạt nhân hóa; năng lượng nguyên tử; vũ khí hủy diệt hàng loạt; điện hạt nhân",
    en: "nuclear; denuclearisation; denuclearization; weapon of mass destruction; atomic energy; non proliferation",
    lo: "ນິວເຄຣຍ; ອາວຸດນິວເຄຼຍ; ນິວເຄຼຍ; ພະລັງງານປະລະມະນູ",
  },
} satisfies Concepts;
