import type { Concepts } from "./concept.ts";

/** Provinces, and help from one country to another. */
export const localities = {
  localities: {
    tells: "some",
    vi: "địa phương; tỉnh; các tỉnh; hợp tác giữa địa phương; tỉnh biên giới; tỉnh giáp biên; tỉnh có chung đường biên giới; thành phố; bộ, ngành, địa phương; địa phương hai nước; giữa địa phương; tỉnh có chung biên giới; địa phương có chung đường biên giới",
    en: "locality; province; local authority; local cooperation; border province; city; local government; cooperation among locality; locality sharing border",
    lo: "ທ້ອງຖິ່ນ; ແຂວງ; ບັນດາແຂວງ; ແຂວງຊາຍແດນ; ອົງການປົກຄອງທ້ອງຖິ່ນ; ນະຄອນ; ແຂວງທີ່ມີຊາຍແດນຕິດຈອດ",
  },
  twinning: {
    tells: "much",
    within: "localities",
    vi: "kết nghĩa; địa phương kết nghĩa; tỉnh kết nghĩa; thành phố kết nghĩa; quan hệ kết nghĩa; cụm bản kết nghĩa; kết nghĩa cụm dân cư; kết nghĩa bản bản; kết nghĩa cụm dân cư hai bên biên giới",
    en: "twinning; twin; sister city; sister province; twinned province; twin town; twin relation; twinned",
    lo: "ສ້າງສາຍພົວພັນຄູ່ແຝດ; ຄູ່ແຝດ; ເມືອງຄູ່ແຝດ; ແຂວງຄູ່ແຝດ; ສຳພັນອ້າຍນ້ອງ; ຜູກສ່ຽວ; ຜູກພັນເປັນບ້ານອ້າຍເມືອງນ້ອງ; ບ້ານພີ່ເມືອງນ້ອງ",
  },
  "ministries-sectors": {
    tells: "little",
    vi: "bộ, ngành; bộ ngành; ban ngành; cơ quan chức năng; ban, ngành; cơ quan liên quan; bộ, cơ quan; cấp, ngành",
    en: "ministry; sector; ministry and sector; agency; competent agency; relevant agency; department; authority",
    lo: "ກະຊວງ; ຂະແໜງການ; ບັນດາກະຊວງຂະແໜງການ; ພາກສ່ວນກ່ຽວຂ້ອງ; ກະຊວງຂະແໜງການ; ພາກສ່ວນທີ່ກ່ຽວຂ້ອງ",
  },
  "development-aid": {
    tells: "much",
    given: true,
    vi: "viện trợ; oda; viện trợ không hoàn lại; dự án viện trợ; nguồn vốn oda; vốn viện trợ; hỗ trợ phát triển; viện trợ phát triển; nguồn viện trợ; vốn oda",
    en: "aid; oda; grant aid; non refundable aid; aid project; official development assistance; development assistance; assistance project; development aid; grant assistance; assistance; aid programme",
    lo: "ການຊ່ວຍເຫຼືອລ້າ; ຊ່ວຍເຫຼືອລ້າ; ໂຄງການຊ່ວຍເຫຼືອ; ທຶນຊ່ວຍເຫຼືອ; ການຊ່ວຍເຫຼືອເພື່ອການພັດທະນາ; ທຶນຊ່ວຍເຫຼືອລ້າ; ໂອດີເອ; ຊ່ວຍເຫຼືອທາງການ",
  },
  gifts: {
    tells: "much",
    given: true,
    vi: "tặng; trao tặng; quà tặng; tặng quà; món quà",
    en: "gift; donate; present gift; donation",
    lo: "ຂອງຂວັນ; ບໍລິຈາກ; ມອບຂອງຂວັນ",
  },
  experts: {
    tells: "much",
    vi: "chuyên gia; cử chuyên gia; hỗ trợ chuyên môn; hỗ trợ kỹ thuật; trợ giúp kỹ thuật; cố vấn; chuyên gia kỹ thuật",
    en: "expert; send expert; technical assistance; technical support; specialist; adviser; professional support",
    lo: "ຊ່ຽວຊານ; ສົ່ງຊ່ຽວຊານ; ຊ່ວຍເຫຼືອດ້ານວິຊາການ; ຊ່ວຍດ້ານເຕັກນິກ; ທີ່ປຶກສາ; ຜູ້ຊ່ຽວຊານ; ຊ່ວຍເຫຼືອທາງດ້ານວິຊາການ",
  },
  "food-and-relief": {
    tells: "much",
    given: true,
    vi: "hỗ trợ gạo; gạo; hàng cứu trợ; hỗ trợ khẩn cấp; cứu trợ khẩn cấp; hỗ trợ nhân đạo; nhân đạo",
    en: "rice; relief good; emergency aid; humanitarian; humanitarian aid; emergency relief",
    lo: "ເຂົ້າສານ; ຊ່ວຍເຫຼືອສຸກເສີນ; ມະນຸດສະທຳ; ບັນເທົາທຸກສຸກເສີນ",
  },
  "aid-effectiveness": {
    tells: "much",
    within: "development-aid",
    vi: "sử dụng viện trợ; sử dụng vốn viện trợ; dự án sử dụng vốn viện trợ; hiệu quả viện trợ; hiệu quả vốn viện trợ; chất lượng viện trợ; hiệu quả sử dụng vốn viện trợ; chất lượng công trình viện trợ; chất lượng và tiến độ công trình viện trợ; tiến độ công trình viện trợ; chất lượng dự án viện trợ; hiệu quả dự án viện trợ",
    en: "better use of aid; use of aid; make better use of @ aid; better use of @ aid; use of @ aid; effectiveness of aid; aid effectiveness; quality of aid project; quality of aided project; aided project; aid disbursement; efficiency of aid",
    lo: "ປະສິດທິຜົນການນຳໃຊ້ທຶນຊ່ວຍເຫຼືອ; ນຳໃຊ້ທຶນຊ່ວຍເຫຼືອ; ນຳໃຊ້ການຊ່ວຍເຫຼືອ; ຄຸນນະພາບໂຄງການຊ່ວຍເຫຼືອ",
  },
  "handing-over": {
    tells: "much",
    vi: "bàn giao; bàn giao công trình; trao công trình; khánh thành; khánh thành, bàn giao",
    en: "hand over; handing over; handover; inaugurate; inauguration",
    lo: "ມອບໂອນ; ມອບຮັບ; ເປີດນຳໃຊ້ຢ່າງເປັນທາງການ; ສ້າງສຳເລັດແລະມອບ",
  },
} satisfies Concepts;
