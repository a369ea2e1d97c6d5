import type { Concepts } from "./concept.ts";

/** What is done with a thing. A deed alone makes no undertaking known again; with its thing it does (`compositions.ts`). */
export const deeds = {
  share: {
    tells: "little",
    vi: "chia sẻ; trao đổi; học tập; học hỏi; cung cấp; giới thiệu",
    en: "share; exchange; learn; provide; swap",
    lo: "ແລກປ່ຽນ; ແບ່ງປັນ; ຖອດຖອນ; ສະໜອງ; ແລກປ່ຽນບົດຮຽນ; ຮຽນຮູ້",
  },
  coordinate: {
    tells: "little",
    vi: "phối hợp; hợp tác; cộng tác; sát cánh; phối kết hợp",
    en: "coordinate; cooperate; coordination; cooperation; collaborate; foster link; strengthen link; work together; close cooperation; collaboration; partner; work closely",
    lo: "ປະສານງານ; ປະສານສົມທົບ; ຮ່ວມມື; ສົມທົບ; ປະສານ",
  },
  support: {
    tells: "little",
    vi: "ủng hộ; hỗ trợ; giúp đỡ; giúp; tạo điều kiện; tương trợ; hậu thuẫn; đồng hành; ủng hộ lẫn nhau",
    en: "support; help; assist; assistance",
    lo: "ສະໜັບສະໜູນ; ຊ່ວຍເຫຼືອ; ໜູນຊ່ວຍ; ອຳນວຍຄວາມສະດວກ; ສະໜັບສະໜູນເຊິ່ງກັນແລະກັນ; ຊ່ວຍ",
  },
  implement: {
    tells: "little",
    vi: "thực hiện; triển khai; thực thi; triển khai thực hiện; tổ chức thực hiện; hiện thực hóa; cụ thể hóa; đưa vào thực hiện; xúc tiến; đôn đốc; nâng cao hiệu quả; nâng cao chất lượng, hiệu quả",
    en: "implement; implementation; carry out; realise; realize; fulfil; fulfill; execute; put into practice; concretise; concretize; translate into action; abide by; honour; deliver on; effective implementation",
    lo: "ຈັດຕັ້ງປະຕິບັດ; ປະຕິບັດ; ຜັນຂະຫຍາຍ; ຈັດຕັ້ງຜັນຂະຫຍາຍ; ເຮັດໃຫ້ເປັນຮູບປະທຳ",
  },
  train: {
    tells: "little",
    vi: "đào tạo; bồi dưỡng; tập huấn; huấn luyện; dạy; giảng dạy",
    en: "train; teach; training; build capacity; educate",
    lo: "ຝຶກອົບຮົມ; ບຳລຸງສ້າງ; ກໍ່ສ້າງພະນັກງານ; ສິດສອນ; ບຳລຸງ",
  },
  build: {
    tells: "little",
    vi: "xây dựng; đầu tư xây dựng; khởi công; thi công; nâng cấp; cải tạo",
    en: "build; construct; construction; upgrade; renovate",
    lo: "ກໍ່ສ້າງ; ປຸກສ້າງ; ປັບປຸງ; ສ້ອມແປງ",
  },
  facilitate: {
    tells: "little",
    vi: "tạo điều kiện; tạo thuận lợi; tạo điều kiện thuận lợi; khuyến khích; tạo mọi điều kiện; hỗ trợ; tạo mọi điều kiện thuận lợi; thúc đẩy",
    en: "facilitate; create condition; create favourable condition; create favorable condition; encourage; promote; support; favourable condition; favorable condition",
    lo: "ອຳນວຍຄວາມສະດວກ; ສ້າງເງື່ອນໄຂ; ສົ່ງເສີມ; ຊຸກຍູ້; ສະໜັບສະໜູນ; ເອື້ອອຳນວຍ",
  },
  "sign-anew": {
    tells: "little",
    vi: "ký; ký kết; đàm phán; sửa đổi; gia hạn",
    en: "sign; conclude; negotiate; amend; renew",
    lo: "ລົງນາມ; ເຊັນສັນຍາ; ເຈລະຈາ",
  },
  manage: {
    tells: "nothing",
    vi: "quản lý; bảo vệ; kiểm soát; giữ gìn",
    en: "manage; management; protect; control; safeguard; administer",
    lo: "ຄຸ້ມຄອງ; ປົກປັກຮັກສາ; ຄວບຄຸມ; ປ້ອງກັນ",
  },
  "signed-before": {
    tells: "nothing",
    vi: "đã ký; đã ký kết; được ký kết; vừa ký kết",
    en: "signed; already signed; have signed; has signed; been signed; recently signed; were signed",
    lo: "ໄດ້ລົງນາມ; ທີ່ໄດ້ລົງນາມ; ໄດ້ເຊັນ",
  },
  cherish: {
    tells: "little",
    vi: "giữ gìn; vun đắp; gìn giữ; củng cố; vun đắp phát triển; bảo vệ; làm sâu sắc; phát huy; phát triển; tăng cường; thúc đẩy; đưa",
    en: "preserve; nurture; cherish; consolidate; foster; deepen; cultivate; safeguard; strengthen; develop; promote",
    lo: "ຮັກສາ; ເສີມຂະຫຍາຍ; ປົກປັກຮັກສາ; ບຳລຸງຮັກສາ; ຖະໜອມ; ເສີມສ້າງ; ເຮັດໃຫ້ເລິກເຊິ່ງ",
  },
} satisfies Concepts;

/** Nouns that become a thing of their own only with a deed, and what such things have in common. */
export const nouns = {
  "signed-already": {
    tells: "nothing",
    vi: "đã ký; đã ký kết; được ký kết",
    en: "already signed; have signed; has signed; been signed; have been signed; were signed",
    lo: "ທີ່ໄດ້ລົງນາມ; ໄດ້ລົງນາມກັນ",
  },
  sharing: { tells: "some", vi: "", en: "", lo: "" },
  information: {
    tells: "nothing",
    vi: "thông tin; trao đổi thông tin; tin tức; thông báo cho nhau",
    en: "information; information exchange; exchange information",
    lo: "ຂໍ້ມູນ; ຂໍ້ມູນຂ່າວສານ; ແລກປ່ຽນຂໍ້ມູນ; ຂ່າວສານ",
  },
  experience: {
    tells: "nothing",
    vi: "kinh nghiệm; bài học; kinh nghiệm thực tiễn; bài học kinh nghiệm",
    en: "experience; lesson; expertise; know how; best practice; good practice",
    lo: "ບົດຮຽນ; ປະສົບການ; ບົດຮຽນປະສົບການ",
  },
} satisfies Concepts;

/** How far a deed has come, from thinking about it to having it done. */
export const stages = {
  study: {
    tells: "nothing",
    vi: "nghiên cứu; xem xét; tìm hiểu; khảo sát; tìm kiếm; cân nhắc; nghiên cứu khả năng",
    en: "study; consider; explore; examine; seek; survey; feasibility",
    lo: "ຄົ້ນຄວ້າ; ພິຈາລະນາ; ສຶກສາ; ສຳຫຼວດ; ຊອກຫາ",
  },
  start: {
    tells: "nothing",
    vi: "bắt đầu; khởi động; thành lập; thiết lập; mở; khởi công; sớm",
    en: "start; launch; begin; establish; set up; open; initiate; soon",
    lo: "ເລີ່ມ; ສ້າງຕັ້ງ; ເປີດ; ເລີ່ມຕົ້ນ",
  },
  continue: {
    tells: "nothing",
    vi: "tiếp tục; duy trì; giữ; luôn; thường xuyên",
    en: "continue; maintain; keep; sustain; regularly; uphold",
    lo: "ສືບຕໍ່; ຮັກສາ; ປົກກະຕິ",
  },
  increase: {
    tells: "nothing",
    vi: "tăng cường; đẩy mạnh; mở rộng; nâng cao; thúc đẩy; hơn nữa; đưa; nâng",
    en: "strengthen; enhance; boost; increase; expand; step up; intensify; accelerate; raise; improve; deepen",
    lo: "ເພີ່ມທະວີ; ຍົກລະດັບ; ຂະຫຍາຍ; ຊຸກຍູ້; ເສີມຂະຫຍາຍ; ຍົກສູງ; ເພີ່ມ",
  },
  finish: {
    tells: "nothing",
    vi: "hoàn thành; hoàn tất; dứt điểm; kết thúc; đưa vào sử dụng; đưa vào vận hành; bàn giao",
    en: "complete; finish; finalise; finalize; put into operation; put into use; bring to completion; hand over",
    lo: "ສຳເລັດ; ໃຫ້ສຳເລັດ; ແລ້ວເດັດຂາດ; ນຳໃຊ້ເປັນທາງການ; ໃຫ້ແລ້ວ",
  },
} satisfies Concepts;
