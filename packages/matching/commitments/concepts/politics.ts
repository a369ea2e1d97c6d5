import type { Concepts } from "./concept.ts";

/** Contacts, trust and the ways in which two systems work together. */
export const politics = {
  "delegation-exchange": {
    tells: "much",
    vi: "(trao đổi|giao lưu|tiếp xúc|cử|luân phiên) đoàn; đoàn (các cấp|cấp cao|lãnh đạo cấp cao); trao đổi đoàn (các cấp|cấp cao); trao đổi chuyến thăm; thăm viếng lẫn nhau; thăm viếng; đoàn đại biểu; đoàn công tác; đoàn ra đoàn vào; trao đổi, tiếp xúc đoàn; tiếp xúc và trao đổi đoàn; tiếp xúc (các cấp|cấp cao); duy trì tiếp xúc; trao đổi thăm viếng; trao đổi đoàn đại biểu; trao đổi đoàn công tác",
    en: "exchange (of|) (high level|all level|high ranking|) delegation; delegation exchange; delegation visit; mutual visit; exchange (of|) (high level|) visit; visit exchange; reciprocal visit; (high level|regular|) visit and contact; contact and visit; exchange visit; send delegation; delegation; contact at all level; delegation at all level",
    lo: "ແລກປ່ຽນຄະນະຜູ້ແທນ; ແລກປ່ຽນຄະນະ; ການແລກປ່ຽນຄະນະ; ແລກປ່ຽນການຢ້ຽມຢາມ; ຢ້ຽມຢາມເຊິ່ງກັນແລະກັນ; ຢ້ຽມຢາມຊຶ່ງກັນແລະກັນ; ຄະນະຜູ້ແທນ; ການຢ້ຽມຢາມແລະພົບປະ; ພົບປະແລກປ່ຽນ; ໄປມາຫາສູ່",
  },
  "high-level-contact": {
    tells: "some",
    vi: "cấp cao; lãnh đạo cấp cao; gặp gỡ cấp cao; gặp gỡ thường niên; gặp cấp cao; cuộc gặp thường niên; đối thoại cấp cao; hội đàm thường niên",
    en: "high level; high ranking; summit meeting; top level; leader meeting; annual meeting of leader; high level engagement",
    lo: "ຂັ້ນສູງ; ລະດັບສູງ; ການພົບປະປະຈຳປີ; ການນຳຂັ້ນສູງ",
  },
  "cooperation-mechanisms": {
    tells: "some",
    vi: "cơ chế hợp tác; cơ chế trao đổi; cơ chế song phương; cơ chế đối thoại; cơ chế phối hợp; cơ chế hiện có",
    en: "cooperation mechanism; bilateral mechanism; dialogue mechanism; mechanism of cooperation; existing mechanism; coordination mechanism",
    lo: "ກົນໄກການຮ່ວມມື; ກົນໄກຮ່ວມມື; ກົນໄກສອງຝ່າຍ",
  },
  "intergovernmental-committee": {
    tells: "some",
    vi: "ủy ban liên chính phủ; ủy ban hợp tác; ủy ban hỗn hợp; kỳ họp ủy ban liên chính phủ; ủy ban hợp tác liên chính phủ; kết quả kỳ họp",
    en: "intergovernmental committee; inter governmental committee; joint committee; joint cooperation committee; joint commission; committee session; inter governmental commission; joint governmental commission",
    lo: "ຄະນະກຳມະການຮ່ວມມືລະຫວ່າງລັດຖະບານ; ຄະນະກຳມະການຮ່ວມມື; ຄະນະກຳມາທິການຮ່ວມມື; ກອງປະຊຸມຄະນະກຳມະການຮ່ວມມື",
  },
  "political-consultation": {
    tells: "much",
    vi: "tham vấn chính trị; tham khảo chính trị; tham khảo ý kiến; tham vấn; tham vấn chiến lược; đối thoại chiến lược; tham khảo; trao đổi chiến lược; tham vấn ngoại giao",
    en: "political consultation; consultation; strategic consultation; strategic dialogue; consult; diplomatic consultation; foreign policy consultation",
    lo: "ປຶກສາຫາລືທາງການເມືອງ; ການປຶກສາຫາລື; ປຶກສາຫາລື; ທາບທາມ; ປຶກສາຫາລືຍຸດທະສາດ",
  },
  "political-trust": {
    tells: "some",
    vi: "tin cậy chính trị; lòng tin chính trị; quan hệ chính trị; nền tảng chính trị; hợp tác chính trị; chính trị; tin cậy lẫn nhau",
    en: "political trust; political tie; political relation; political cooperation; mutual trust; politics",
    lo: "ຄວາມໄວ້ເນື້ອເຊື່ອໃຈ; ຄວາມເຊື່ອໝັ້ນທາງການເມືອງ; ການພົວພັນດ້ານການເມືອງ; ພົວພັນການເມືອງ; ການເມືອງ",
  },
  "special-relationship": {
    tells: "some",
    vi: "quan hệ đoàn kết đặc biệt; mối quan hệ đoàn kết đặc biệt; đoàn kết đặc biệt; tình đoàn kết đặc biệt; quan hệ đặc biệt; mối quan hệ đặc biệt; quan hệ hữu nghị vĩ đại; hữu nghị vĩ đại; tình hữu nghị vĩ đại; quan hệ hữu nghị đặc biệt; quan hệ hữu nghị truyền thống; quan hệ hữu nghị; tình hữu nghị; tình đoàn kết; đoàn kết hữu nghị; tình nghĩa thủy chung",
    en: "special solidarity; special relation; special relationship; great friendship; great relationship; special friendship; special bond; traditional friendship; friendship and solidarity; solidarity; friendship; special tie; friendly relation",
    lo: "ສາຍພົວພັນມິດຕະພາບທີ່ຍິ່ງໃຫຍ່; ມິດຕະພາບອັນຍິ່ງໃຫຍ່; ຄວາມສາມັກຄີພິເສດ; ສາມັກຄີພິເສດ; ສາຍພົວພັນພິເສດ; ພົວພັນພິເສດ; ມິດຕະພາບທີ່ຍິ່ງໃຫຍ່; ມິດຕະພາບ; ຄວາມສາມັກຄີ",
  },
  "bilateral-relations": {
    tells: "little",
    vi: "quan hệ hai nước; quan hệ song phương; quan hệ hợp tác; quan hệ hai bên; quan hệ hai đảng, hai nước; hợp tác song phương; hợp tác toàn diện; quan hệ hợp tác toàn diện",
    en: "bilateral relation; bilateral tie; relation two country; bilateral cooperation; comprehensive cooperation; cooperative relation; relationship two country",
    lo: "ການພົວພັນສອງປະເທດ; ການພົວພັນສອງຝ່າຍ; ສາຍພົວພັນສອງປະເທດ; ການຮ່ວມມືສອງຝ່າຍ; ການຮ່ວມມືຮອບດ້ານ; ສາຍພົວພັນຮ່ວມມື",
  },
  "top-priority": {
    tells: "some",
    vi: "ưu tiên cao nhất; ưu tiên hàng đầu; dành ưu tiên; đặt ưu tiên; coi trọng và dành ưu tiên; coi trọng",
    en: "top priority; highest priority; high priority; give priority; attach importance; great importance",
    lo: "ບູລິມະສິດສູງສຸດ; ບູລິມະສິດອັນດັບໜຶ່ງ; ໃຫ້ບູລິມະສິດ; ໃຫ້ຄວາມສຳຄັນ",
  },
  "strategic-cohesion": {
    tells: "some",
    vi: "gắn kết chiến lược; kết nối chiến lược; tầm nhìn chiến lược; đối tác chiến lược; đối tác chiến lược toàn diện; nâng cấp quan hệ",
    en: "strategic cohesion; strategic connectivity; strategic vision; strategic partnership; comprehensive strategic partnership; upgrade relation; upgrade tie",
    lo: "ຍຸດທະສາດຜູກພັນ; ການເຊື່ອມໂຍງຍຸດທະສາດ; ຄູ່ຮ່ວມຍຸດທະສາດ; ວິໄສທັດຍຸດທະສາດ; ຍົກລະດັບການພົວພັນ",
  },
  "party-building": {
    tells: "much",
    vi: "xây dựng đảng; công tác đảng; công tác xây dựng đảng; chỉnh đốn đảng; lý luận; công tác lý luận; hội thảo lý luận; tổng kết lý luận; tổng kết thực tiễn; tư tưởng; công tác tư tưởng; tuyên giáo; công tác tuyên giáo",
    en: "party building; party work; theoretical work; theoretical seminar; theory; ideological work; party affair; theoretical exchange",
    lo: "ການກໍ່ສ້າງພັກ; ກໍ່ສ້າງພັກ; ທິດສະດີ; ວຽກງານທິດສະດີ; ສຳມະນາທິດສະດີ; ການເມືອງແນວຄິດ; ໂຄສະນາອົບຮົມ",
  },
  "personnel-work": {
    tells: "much",
    vi: "công tác tổ chức; công tác cán bộ; tổ chức cán bộ; quy hoạch cán bộ; dân vận; công tác dân vận; công tác kiểm tra; kiểm tra, giám sát của đảng; nội chính",
    en: "organisation and personnel; organization and personnel; personnel work; mass mobilisation; mass mobilization; party inspection; party discipline",
    lo: "ຈັດຕັ້ງພະນັກງານ; ຂົນຂວາຍມະຫາຊົນ; ກວດກາພັກ",
  },
  "foreign-affairs-work": {
    tells: "some",
    vi: "công tác đối ngoại; hoạt động đối ngoại; đối ngoại đảng; đối ngoại; ngoại giao; hợp tác ngoại giao",
    en: "external relation; foreign affair; diplomatic work; diplomacy; external affair; party external relation",
    lo: "ວຽກງານຕ່າງປະເທດ; ການຕ່າງປະເທດ; ພົວພັນຕ່າງປະເທດ; ການທູດ",
  },
  "mutual-help-in-difficulty": {
    tells: "some",
    vi: "vượt qua khó khăn; vượt qua thách thức; ứng phó thách thức; vượt qua khó khăn, thách thức; khó khăn thách thức",
    en: "overcome difficulty; overcome challenge; face challenge; difficulty and challenge; cope with challenge",
    lo: "ຜ່ານຜ່າຄວາມຫຍຸ້ງຍາກ; ຂ້າມຜ່ານສິ່ງທ້າທາຍ; ຜ່ານຜ່າສິ່ງທ້າທາຍ",
  },
  "anniversary-celebration": {
    tells: "much",
    vi: "kỷ niệm; hoạt động kỷ niệm; kỷ niệm ngày thiết lập quan hệ ngoại giao; năm hữu nghị; năm đoàn kết hữu nghị; lễ kỷ niệm",
    en: "anniversary; celebrate anniversary; commemorate; friendship year; year of solidarity; year of friendship; commemoration; commemorative activity",
    lo: "ສະເຫຼີມສະຫຼອງ; ວັນສ້າງຕັ້ງສາຍພົວພັນການທູດ; ວັນຄົບຮອບ; ປີມິດຕະພາບ; ປີສາມັກຄີມິດຕະພາບ; ສະຫຼອງ",
  },
  "invitation-to-visit": {
    tells: "much",
    vi: "mời; mời thăm; sang thăm; sớm thăm; mời sang thăm; nhận lời thăm",
    en: "invite to visit; invite; pay official visit; pay state visit; accept invitation; pay visit; visit next year",
    lo: "ເຊີນຢ້ຽມຢາມ; ເຊື້ອເຊີນ; ເຊີນມາຢ້ຽມຢາມ; ມາຢ້ຽມຢາມ",
  },
  "party-congress": {
    tells: "some",
    vi: "đại hội đảng; nghị quyết đại hội; nghị quyết đại hội đảng; đại hội đại biểu toàn quốc",
    en: "party congress; congress resolution; national congress; national party congress",
    lo: "ກອງປະຊຸມໃຫຍ່ຂອງພັກ; ກອງປະຊຸມໃຫຍ່; ມະຕິກອງປະຊຸມໃຫຍ່",
  },
  "socioeconomic-development": {
    tells: "some",
    vi: "phát triển kinh tế xã hội; kinh tế xã hội; công cuộc đổi mới; đổi mới; xây dựng và phát triển đất nước; xây dựng và bảo vệ đất nước; bảo vệ tổ quốc; đổi mới đất nước; công cuộc xây dựng; phát triển đất nước",
    en: "socio economic development; socioeconomic development; renewal; renewal cause; national construction and defence; national construction; national development; doi moi; industrialization and modernization; industrialisation and modernisation",
    lo: "ພັດທະນາເສດຖະກິດສັງຄົມ; ເສດຖະກິດສັງຄົມ; ພາລະກິດປ່ຽນແປງໃໝ່; ປົກປັກຮັກສາແລະສ້າງສາພັດທະນາ; ປົກປັກຮັກສາແລະພັດທະນາປະເທດຊາດ; ພັດທະນາປະເທດຊາດ",
  },
  "macroeconomic-management": {
    tells: "much",
    vi: "kinh tế vĩ mô; quản lý kinh tế; quản lý vĩ mô; ổn định kinh tế vĩ mô; điều hành kinh tế; kiềm chế lạm phát; lạm phát; ổn định vĩ mô",
    en: "macro economic management; macroeconomic; macro economy; economic management; macroeconomic stability; inflation; economic governance",
    lo: "ເສດຖະກິດມະຫາພາກ; ຄຸ້ມຄອງເສດຖະກິດ; ຄຸ້ມຄອງເສດຖະກິດມະຫາພາກ; ເງິນເຟີ້; ອັດຕາເງິນເຟີ້",
  },
  "administrative-reform": {
    tells: "much",
    vi: "cải cách hành chính; tinh gọn bộ máy; tổ chức bộ máy; cải cách thể chế; xây dựng nhà nước pháp quyền; hành chính công; quản lý nhà nước; chính quyền địa phương hai cấp; sắp xếp bộ máy; nội vụ",
    en: "administrative reform; streamline apparatus; public administration; institutional reform; state management; rule of law state; state administration; home affair",
    lo: "ປະຕິຮູບລະບົບບໍລິຫານ; ປັບປຸງກົງຈັກການຈັດຕັ້ງ; ການບໍລິຫານລັດ; ຄຸ້ມຄອງລັດ",
  },
} satisfies Concepts;
