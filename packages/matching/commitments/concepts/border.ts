import type { Concepts } from "./concept.ts";

/** The line between two countries and who crosses it. */
export const border = {
  "border-cooperation": {
    tells: "some",
    vi: "biên giới; vùng biên; biên cương; đường biên giới; vùng biên giới; khu vực biên giới; tuyến biên giới; biên giới chung",
    en: "border; borderline; shared border; common border; border area; border line; frontier; border region",
    lo: "ຊາຍແດນ; ເສັ້ນຊາຍແດນ; ເຂດຊາຍແດນ; ຊາຍແດນ@",
  },
  "peaceful-border": {
    tells: "much",
    within: "border-cooperation",
    vi: "biên giới hòa bình; đường biên giới hòa bình; (đường|) biên giới hòa bình, hữu nghị; (đường|) biên giới hòa bình, ổn định; (đường|) biên giới hòa bình, hữu nghị, hợp tác; (đường|) biên giới hòa bình, ổn định, hợp tác; biên giới chung hòa bình; giữ biên giới hòa bình; biên giới chung hòa bình, ổn định; biên giới ổn định; biên giới hòa bình, hữu nghị, ổn định; biên giới hòa bình, hợp tác; đường biên hòa bình; biên giới hòa bình, hữu nghị, hợp tác và phát triển",
    en: "border of peace; borderline of peace; peaceful border; border of peace and friendship; borderline of peace, friendship; borderline of peace, stability; border of peace, stability; peaceful and stable border; stable border; keep border peaceful; border peaceful; border peaceful and stable; borderline of peace, cooperation; border of friendship",
    lo: "ຊາຍແດນສັນຕິພາບ; ຊາຍແດນແຫ່ງສັນຕິພາບ; ຊາຍແດນສັນຕິພາບມິດຕະພາບ; ຊາຍແດນສັນຕິພາບສະຖຽນລະພາບ; ຊາຍແດນມິດຕະພາບ",
  },
  "border-management": {
    tells: "much",
    within: "border-cooperation",
    vi: "quản lý biên giới; quản lý, bảo vệ biên giới; bảo vệ biên giới; quản lý đường biên giới; quy chế quản lý biên giới; hiệp định quy chế quản lý biên giới; quản lý biên giới và cửa khẩu; quản lý và bảo vệ biên giới; bảo vệ đường biên giới; bảo vệ đường biên",
    en: "border management; manage border; border protection; border regulation; border control; protect border; management of border; border guard cooperation; manage and protect border; border management regulation",
    lo: "ຄຸ້ມຄອງຊາຍແດນ; ປົກປັກຮັກສາຊາຍແດນ; ລະບຽບການຄຸ້ມຄອງຊາຍແດນ; ຄຸ້ມຄອງເສັ້ນຊາຍແດນ; ປ້ອງກັນຊາຍແດນ; ຄຸ້ມຄອງແລະປົກປັກຮັກສາຊາຍແດນ",
  },
  demarcation: {
    tells: "much",
    within: "border-cooperation",
    vi: "phân giới cắm mốc; cắm mốc; phân giới; tăng dày, tôn tạo mốc; tôn tạo mốc quốc giới; mốc quốc giới; cột mốc; tăng dày và tôn tạo hệ thống mốc; hoạch định biên giới; mốc giới",
    en: "demarcation; border marker; marker planting; delimitation; border demarcation; densification of marker; boundary marker; landmark; border landmark",
    lo: "ປັກປັນ; ປັກຫຼັກໝາຍ; ຫຼັກໝາຍຊາຍແດນ; ປັກປັນຊາຍແດນ; ຫຼັກໝາຍ; ຫຼັກກິໂລຊາຍແດນ; ປັກຫຼັກ",
  },
  "free-migration": {
    tells: "much",
    within: "border-cooperation",
    vi: "di cư tự do; kết hôn không giá thú; di cư tự do và kết hôn không giá thú; cư trú trái phép; di dân tự do; người di cư; xuất nhập cảnh trái phép",
    en: "free migration; unregistered marriage; illegal migration; undocumented marriage; migrant; illegal immigration; unlawful marriage; free migrant",
    lo: "ການເຄື່ອນຍ້າຍເສລີ; ອົບພະຍົບເສລີ; ແຕ່ງງານບໍ່ຖືກຕ້ອງຕາມກົດໝາຍ; ຍົກຍ້າຍເສລີ; ເຂົ້າເມືອງຜິດກົດໝາຍ",
  },
  "border-gates": {
    tells: "much",
    within: "border-cooperation",
    vi: "cửa khẩu; cặp cửa khẩu; nâng cấp cửa khẩu; cửa khẩu quốc tế; mở cửa khẩu; lối mở; cửa khẩu chính; cửa khẩu phụ; nâng cấp cửa khẩu quốc tế; thông quan cửa khẩu",
    en: "border gate; border checkpoint; border crossing; international border gate; checkpoint; crossing point; upgrade border gate",
    lo: "ດ່ານ; ດ່ານຊາຍແດນ; ດ່ານສາກົນ; ດ່ານພາສີ; ຍົກລະດັບດ່ານ; ຄູ່ດ່ານ; ດ່ານທ້ອງຖິ່ນ; ດ່ານປະເພນີ; ດ່ານສາກົນຄູ່",
  },
  "border-trade": {
    tells: "much",
    within: "trade",
    vi: "thương mại biên giới; mậu dịch biên giới; hiệp định thương mại biên giới; biên mậu; buôn bán biên giới",
    en: "border trade; cross border trade; trade across border; frontier trade",
    lo: "ການຄ້າຊາຍແດນ; ຄ້າຂາຍຊາຍແດນ; ການຄ້າຂ້າມແດນ",
  },
  visa: {
    tells: "much",
    vi: "thị thực; miễn thị thực; visa; miễn visa; đi lại của công dân; tạo thuận lợi đi lại; đi lại của người dân; xuất nhập cảnh",
    en: "visa; visa exemption; visa waiver; visa free; travel of citizen; movement of people; immigration; entry and exit; people travel",
    lo: "ວີຊາ; ຍົກເວັ້ນວີຊາ; ໜັງສືຜ່ານແດນ; ເຂົ້າອອກເມືອງ; ການເດີນທາງໄປມາ; ເຂົ້າເມືອງ; ການໄປມາຂອງປະຊາຊົນ",
  },
  "overseas-community": {
    tells: "much",
    given: true,
    vi: "cộng đồng người; kiều bào; cộng đồng người @; bảo hộ công dân; bà con kiều bào; kiều dân; cộng đồng người gốc; @ kiều; quyền lợi của công dân; địa vị pháp lý cho cộng đồng; người @; ổn định cuộc sống; bà con người @; bà con @; người gốc @; đồng bào @; cộng đồng người gốc @; kiều bào @",
    en: "overseas community; @ community; @ community; community living in; overseas @; citizen protection; expatriate community; diaspora; protect citizen; citizen living in; people living in; expatriate; nationals living in; @ living; @ people living; people of @ origin; @ nationals",
    lo: "ຊາວ@; ຊາວ@; ຊຸມຊົນຄົນ@; ປະຊາຄົມ@; ຄົນ@ທີ່ດຳລົງຊີວິດ; ຄົນ@; ຄົນ@; ຄົນຕ່າງດ້າວ; ປົກປ້ອງພົນລະເມືອງ; ຊາວ@ທີ່ດຳລົງຊີວິດຢູ່; ຊາວຕ່າງດ້າວ; ຄົນເຊື້ອສາຍ@; ຊາວ@ທີ່ອາໄສຢູ່",
  },
  "border-markets": {
    tells: "much",
    within: "border-trade",
    vi: "chợ biên giới; chợ cửa khẩu; hạ tầng thương mại; hạ tầng thương mại biên giới; xây dựng chợ biên giới; hạ tầng thương mại cửa khẩu",
    en: "border market; trade infrastructure; border trade infrastructure; infrastructure for border trade",
    lo: "ຕະຫຼາດຊາຍແດນ; ພື້ນຖານໂຄງລ່າງການຄ້າ; ໂຄງລ່າງການຄ້າ; ພື້ນຖານໂຄງລ່າງການຄ້າຊາຍແດນ",
  },
  residence: {
    tells: "much",
    vi: "cư trú; giấy tờ tùy thân; quốc tịch; giấy tờ cư trú; thẻ cư trú; hộ chiếu; nhập quốc tịch",
    en: "residence; residence permit; naturalisation; naturalization; nationality; passport",
    lo: "ການພັກເຊົາ; ສັນຊາດ; ໃບພັກເຊົາ; ເອກະສານການພັກເຊົາ",
  },
} satisfies Concepts;
