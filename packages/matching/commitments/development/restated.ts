// Long as it is a list: sentences of our own, each pair an undertaking and its restatement; with three that set another aim.
import { differs, type Pair, restates, said } from "./pair.ts";

export const restated: readonly Pair[] = [
  // within Vietnamese
  restates(
    said("2025-03-04 vi agreed both politics", "thường xuyên cử đoàn lãnh đạo các cấp thăm lẫn nhau"),
    said("2023-06-11 vi agreed both politics,diplomacy", "duy trì trao đổi đoàn các cấp, nhất là cấp cao"),
  ),
  restates(
    said("2024-05-20 vi agreed both general", "phối hợp thực hiện nghiêm túc các thỏa thuận đã đạt được giữa lãnh đạo hai nước"),
    said("2022-02-01 vi agreed both politics", "triển khai đầy đủ những thỏa thuận cấp cao"),
  ),
  restates(
    said("2024-08-12 vi agreed both border", "quản lý và bảo vệ tốt đường biên giới chung theo các văn kiện đã ký"),
    said("2021-08-10 vi agreed both border,defence", "tăng cường phối hợp trong quản lý biên giới"),
  ),
  restates(
    said("2025-01-10 vi agreed both security", "đấu tranh quyết liệt với tội phạm ma túy trên tuyến biên giới"),
    said("2023-04-17 vi agreed both security", "phối hợp chặt chẽ phòng, chống ma túy và mua bán người"),
  ),
  differs(
    said("2024-10-02 vi agreed both trade 2025", "phấn đấu đưa kim ngạch thương mại hai chiều lên 2 tỷ USD trong năm 2025"),
    said("2022-01-09 vi agreed both trade", "tăng kim ngạch thương mại song phương từ 10-15% mỗi năm"),
  ),
  restates(
    said("2024-06-30 vi pledged VN education", "tiếp tục dành mỗi năm 1.100 suất học bổng cho sinh viên Lào"),
    said("2022-07-18 vi pledged VN education", "cấp học bổng cho lưu học sinh Lào"),
  ),
  restates(
    said("2025-02-14 vi agreed both people,defence", "hoàn thành việc tìm kiếm, quy tập hài cốt quân tình nguyện Việt Nam hy sinh tại Lào"),
    said("2023-01-11 vi agreed both defence", "tiếp tục phối hợp quy tập và hồi hương hài cốt liệt sĩ"),
  ),
  restates(
    said("2024-09-09 vi agreed both transport", "đẩy nhanh chuẩn bị đầu tư tuyến đường sắt Viêng Chăn - Vũng Áng"),
    said("2022-12-01 vi agreed both transport", "thúc đẩy dự án đường sắt Vũng Áng - Viêng Chăn"),
  ),
  restates(
    said("2024-04-06 vi agreed both energy", "tạo thuận lợi cho mua bán điện giữa hai nước"),
    said("2022-04-06 vi agreed both energy,trade", "đẩy mạnh hợp tác mua bán điện theo hiệp định liên chính phủ"),
  ),
  restates(
    said("2025-08-15 vi pledged LA people", "tiếp tục tạo điều kiện để cộng đồng người Việt Nam ở Lào yên tâm làm ăn, sinh sống lâu dài"),
    said("2023-08-15 vi pledged LA people", "quan tâm giải quyết địa vị pháp lý cho cộng đồng người Việt Nam tại Lào"),
  ),
  restates(
    said("2024-03-03 vi agreed both education,youth", "tuyên truyền, giáo dục cho thế hệ trẻ về lịch sử quan hệ đặc biệt"),
    said("2022-03-03 vi agreed both culture", "đẩy mạnh giáo dục truyền thống quan hệ đặc biệt cho thanh niên"),
  ),
  restates(
    said("2025-05-05 vi proposed VN investment", "tiếp tục cải thiện môi trường đầu tư, tháo gỡ khó khăn cho doanh nghiệp Việt Nam"),
    said(
      "2023-05-05 vi proposed VN investment",
      "tạo môi trường đầu tư thuận lợi và xử lý vướng mắc của các doanh nghiệp Việt Nam tại Lào",
    ),
  ),
  restates(
    said("2024-11-11 vi agreed both local", "khuyến khích các địa phương kết nghĩa mở rộng hợp tác"),
    said("2022-11-11 vi agreed both local,border", "tăng cường hợp tác giữa các tỉnh có chung đường biên giới và các địa phương kết nghĩa"),
  ),
  restates(
    said("2024-12-20 vi agreed both legislature", "tăng cường chia sẻ kinh nghiệm về lập pháp và giám sát giữa hai Quốc hội"),
    said(
      "2023-12-04 vi agreed both legislature",
      "trao đổi kinh nghiệm trong xây dựng pháp luật và hoạt động giám sát của Quốc hội hai nước",
    ),
  ),
  restates(
    said("2025-04-25 vi pledged VN multilateral", "hỗ trợ Lào trong các khuôn khổ khu vực, trong đó có ASEAN và hợp tác Mê Công"),
    said("2023-09-07 vi agreed both multilateral", "phối hợp và ủng hộ lẫn nhau tại các diễn đàn quốc tế, khu vực, nhất là ASEAN"),
  ),
  restates(
    said("2024-07-02 vi agreed both defence", "thực hiện tốt kế hoạch hợp tác giữa hai Bộ Quốc phòng"),
    said("2022-07-02 vi agreed both defence", "triển khai hiệu quả các thỏa thuận hợp tác giữa hai Bộ Quốc phòng"),
  ),
  restates(
    said("2024-02-26 vi agreed both party", "phối hợp tổ chức hội thảo lý luận thường niên giữa hai Đảng"),
    said("2022-09-26 vi agreed both party", "duy trì hội thảo lý luận giữa hai Đảng và trao đổi về công tác xây dựng Đảng"),
  ),
  restates(
    said("2025-06-01 vi agreed both finance", "thúc đẩy thanh toán bằng đồng nội tệ và kết nối thanh toán qua mã QR"),
    said("2023-06-01 vi agreed both finance", "nghiên cứu cơ chế thanh toán bằng đồng bản tệ của hai nước"),
  ),
  restates(
    said("2024-08-08 vi agreed both education", "nâng cao chất lượng dạy và học tiếng Việt tại các trường ở Lào"),
    said("2021-08-08 vi agreed both education", "hỗ trợ giảng dạy tiếng Việt cho học sinh Lào"),
  ),
  restates(
    said("2025-09-19 vi pledged VN politics", "trước sau như một dành ưu tiên cao nhất cho quan hệ đặc biệt Việt Nam - Lào"),
    said("2022-09-19 vi pledged VN politics", "luôn coi trọng và dành ưu tiên hàng đầu cho quan hệ đoàn kết đặc biệt với Lào"),
  ),
  restates(
    said("2023-10-10 vi agreed both transport", "triển khai dự án đường cao tốc Hà Nội - Viêng Chăn"),
    said("2021-10-10 vi agreed both transport", "nghiên cứu đầu tư tuyến cao tốc Viêng Chăn - Hà Nội"),
  ),
  restates(
    said("2025-03-15 vi agreed both tourism", "mở rộng hợp tác du lịch, xây dựng sản phẩm chung ba nước một điểm đến"),
    said("2023-03-15 vi agreed both tourism,culture", "đẩy mạnh hợp tác du lịch"),
  ),
  restates(
    said("2024-01-07 vi agreed both trade,border", "phát triển thương mại biên giới và xây dựng các chợ biên giới"),
    said("2022-01-07 vi agreed both trade,border", "tạo thuận lợi cho thương mại biên giới"),
  ),
  // within English
  restates(
    said("2025-02-03 en agreed both politics", "maintain regular exchanges of high-level delegations"),
    said("2023-02-03 en agreed both politics,diplomacy", "increase the exchange of delegations and contacts at all levels"),
  ),
  restates(
    said("2024-05-09 en agreed both general", "effectively implement high-level agreements between the two Parties and States"),
    said("2022-05-09 en agreed both general", "carry out the agreements reached by senior leaders of the two countries"),
  ),
  restates(
    said(
      "2024-09-27 en agreed both multilateral",
      "work closely together and back each other at the United Nations, ASEAN and sub-regional mechanisms",
    ),
    said("2022-09-27 en agreed both multilateral,diplomacy", "coordinate at regional and international forums"),
  ),
  differs(
    said("2024-03-19 en agreed both trade", "bring two-way trade to 5 billion USD"),
    said("2023-03-19 en agreed both trade 2025", "raise bilateral trade turnover to US$2 billion by 2025"),
  ),
  restates(
    said("2025-07-22 en pledged VN education", "continue to provide scholarships for Lao students"),
    said("2024-01-22 en pledged VN education", "grant 1,100 scholarships a year to Laos"),
  ),
  restates(
    said("2024-06-12 en agreed both security", "join hands in fighting drug trafficking and transnational crime"),
    said("2023-06-12 en agreed both security", "step up cooperation in combating crime, especially drug-related crime"),
  ),
  restates(
    said("2024-10-10 en pledged VN multilateral 2024", "support Laos in successfully fulfilling its role as ASEAN Chair in 2024"),
    said("2023-10-10 en pledged VN multilateral", "help Laos take on the ASEAN chairmanship"),
  ),
  restates(
    said("2025-01-09 en proposed VN investment", "remove obstacles facing Vietnamese firms investing in Laos"),
    said(
      "2022-01-09 en proposed VN investment,trade",
      "create favourable conditions for Vietnamese businesses and tackle their difficulties",
    ),
  ),
  restates(
    said("2024-08-30 en agreed both energy", "accelerate the purchase of electricity from Laos"),
    said("2022-08-30 en agreed both energy", "promote power trade between the two countries"),
  ),
  restates(
    said(
      "2025-05-18 en agreed both defence,people",
      "continue the search for and repatriation of remains of Vietnamese volunteer soldiers",
    ),
    said("2021-05-18 en agreed both defence", "cooperate in recovering the remains of fallen soldiers"),
  ),
  restates(
    said("2024-04-11 en agreed both finance", "expand local currency settlement and cross-border QR payment"),
    said("2023-04-11 en agreed both finance", "link the retail payment systems using QR code"),
  ),
  restates(
    said("2024-12-12 en agreed both border", "complete the upgrade of border gates on both sides"),
    said("2022-12-12 en agreed both border,transport", "open and upgrade international border gates"),
  ),
  restates(
    said("2024-02-17 en agreed both health", "cooperate in disease prevention and epidemic control along the border"),
    said("2021-02-17 en agreed both health", "assist each other in fighting the COVID-19 pandemic"),
  ),
  // Vietnamese and English
  restates(
    said("2025-03-02 en agreed both politics", "keep up the exchange of delegations at all levels, especially the high level"),
    said("2022-03-02 vi agreed both politics", "tiếp tục trao đổi đoàn cấp cao"),
  ),
  restates(
    said("2024-11-03 vi agreed both multilateral", "phối hợp chặt chẽ, ủng hộ nhau tại Liên hợp quốc và ASEAN"),
    said("2022-11-03 en agreed both multilateral", "support each other at multilateral forums such as the UN and ASEAN"),
  ),
  restates(
    said("2024-06-06 en agreed both transport", "speed up the Vientiane - Vung Ang railway project"),
    said("2023-01-06 vi agreed both transport", "thúc đẩy triển khai dự án đường sắt Vũng Áng - Viêng Chăn"),
  ),
  differs(
    said("2024-09-12 vi agreed both trade", "phấn đấu nâng tổng kim ngạch thương mại lên 3 tỷ USD"),
    said("2023-09-12 en agreed both trade", "increase two-way trade value by 10-15 percent a year"),
  ),
  restates(
    said("2025-02-20 en agreed both education", "train Lao officials and improve the quality of human resources training"),
    said("2023-02-20 vi agreed both education", "nâng cao chất lượng đào tạo cán bộ Lào"),
  ),
  restates(
    said("2024-07-07 en agreed both education,culture", "educate the young generation about the tradition of the special solidarity"),
    said("2022-07-07 vi agreed both education,youth", "giáo dục thế hệ trẻ hai nước về truyền thống quan hệ đặc biệt"),
  ),
  restates(
    said("2023-09-15 vi pledged VN multilateral", "sẵn sàng hỗ trợ Lào đảm nhiệm thành công vai trò Chủ tịch ASEAN"),
    said("2023-05-15 en pledged VN multilateral 2024", "assist Laos in its ASEAN chairmanship in 2024"),
  ),
  restates(
    said("2025-05-30 vi agreed both trade,investment", "tăng cường kết nối hai nền kinh tế Việt Nam và Lào"),
    said("2024-05-30 en agreed both transport,trade", "boost the connectivity between the two economies"),
  ),
  restates(
    said("2024-04-14 en agreed both science", "promote cooperation in digital transformation and innovation"),
    said("2022-04-14 vi agreed both science", "đẩy mạnh hợp tác về chuyển đổi số"),
  ),
  restates(
    said("2025-06-21 en pledged LA people", "pay attention to the Vietnamese community in Laos"),
    said("2022-06-21 vi pledged LA people", "tạo thuận lợi cho cộng đồng người Việt tại Lào"),
  ),
  restates(
    said("2024-03-28 vi agreed both local", "thúc đẩy hợp tác giữa các tỉnh biên giới"),
    said("2023-03-28 en agreed both local,border", "foster links between border provinces and other localities"),
  ),
  restates(
    said("2025-08-19 en agreed both general", "address pending issues in investment projects"),
    said("2024-08-19 vi agreed both investment", "giải quyết dứt điểm các vướng mắc, tồn đọng của các dự án đầu tư"),
  ),
  restates(
    said("2024-05-27 en agreed both border", "manage the shared border under signed documents and stop illegal migration"),
    said("2022-05-27 vi agreed both border", "quản lý biên giới, giải quyết vấn đề di cư tự do và kết hôn không giá thú"),
  ),
  restates(
    said("2024-10-25 en agreed both defence", "deepen defence cooperation between the two armies"),
    said("2023-10-25 vi agreed both defence", "tăng cường hợp tác giữa quân đội hai nước"),
  ),
  // Lao
  restates(
    said("2024-05-16 lo agreed both politics", "ສືບຕໍ່ແລກປ່ຽນການຢ້ຽມຢາມຂອງຄະນະຜູ້ແທນຂັ້ນສູງ"),
    said("2022-05-16 vi agreed both politics", "duy trì trao đổi đoàn cấp cao"),
  ),
  restates(
    said("2025-04-04 lo agreed both multilateral", "ປະສານສົມທົບ ແລະ ສະໜັບສະໜູນເຊິ່ງກັນແລະກັນໃນເວທີພາກພື້ນ ແລະ ສາກົນ"),
    said("2023-04-04 en agreed both multilateral", "coordinate and support each other at regional and international forums"),
  ),
  restates(
    said("2024-08-21 lo agreed both general", "ຈັດຕັ້ງປະຕິບັດຂໍ້ຕົກລົງຂັ້ນສູງຢ່າງມີປະສິດທິຜົນ"),
    said("2022-08-21 vi agreed both general", "thực hiện có hiệu quả các thỏa thuận cấp cao"),
  ),
  restates(
    said("2024-02-08 vi agreed both trade", "đưa kim ngạch thương mại tăng 15%"),
    said("2023-02-08 lo agreed both trade", "ຍົກມູນຄ່າການຄ້າສອງຝ່າຍໃຫ້ເພີ່ມຂຶ້ນ"),
  ),
  restates(
    said("2025-01-21 lo agreed both energy", "ສົ່ງເສີມການຊື້ຂາຍໄຟຟ້າລະຫວ່າງສອງປະເທດ"),
    said("2023-01-21 en agreed both energy", "promote electricity trade"),
  ),
  restates(
    said("2024-09-03 lo pledged VN education", "ສືບຕໍ່ໃຫ້ທຶນການສຶກສາແກ່ນັກສຶກສາລາວ"),
    said("2022-09-03 lo pledged VN education", "ສະໜອງທຶນການສຶກສາໃຫ້ນັກຮຽນນັກສຶກສາລາວ"),
  ),
  restates(
    said("2024-11-29 lo agreed both security", "ຮ່ວມມືສະກັດກັ້ນ ແລະ ຕ້ານຢາເສບຕິດ"),
    said("2023-11-29 vi agreed both security", "phối hợp phòng, chống tội phạm ma túy"),
  ),
  restates(
    said("2025-02-02 en agreed both border", "upgrade border checkpoints"),
    said("2024-02-02 lo agreed both border", "ຍົກລະດັບດ່ານສາກົນຕາມຊາຍແດນ"),
  ),
  restates(
    said("2024-07-30 lo agreed both party", "ແລກປ່ຽນບົດຮຽນກ່ຽວກັບການກໍ່ສ້າງພັກ"),
    said("2022-07-30 vi agreed both party", "trao đổi kinh nghiệm về công tác xây dựng Đảng"),
  ),
  restates(
    said("2024-10-18 lo agreed both transport", "ຊຸກຍູ້ການກໍ່ສ້າງທາງລົດໄຟ ແລະ ທາງດ່ວນເຊື່ອມຕໍ່ສອງປະເທດ"),
    said("2023-10-18 vi agreed both transport", "thúc đẩy các dự án đường sắt và đường bộ cao tốc kết nối hai nước"),
  ),
  restates(
    said("2024-12-06 lo agreed both general", "ຮັກສາ ແລະ ເສີມຂະຫຍາຍສາຍພົວພັນມິດຕະພາບທີ່ຍິ່ງໃຫຍ່ ແລະ ຄວາມສາມັກຄີພິເສດ"),
    said("2022-12-06 vi pledged VN politics", "gìn giữ, vun đắp quan hệ hữu nghị vĩ đại, đoàn kết đặc biệt"),
  ),
  restates(
    said("2025-03-11 lo agreed both education", "ຝຶກອົບຮົມພະນັກງານ ແລະ ພັດທະນາຊັບພະຍາກອນມະນຸດ"),
    said("2023-03-11 en agreed both education", "train officials and develop human resources"),
  ),
  restates(
    said("2024-06-18 lo proposed LA investment", "ອຳນວຍຄວາມສະດວກໃຫ້ວິສາຫະກິດເຂົ້າມາລົງທຶນ"),
    said("2023-06-18 vi pledged VN investment", "khuyến khích, tạo điều kiện cho doanh nghiệp đầu tư tại Lào"),
  ),
  restates(
    said("2024-01-26 lo agreed both people", "ສືບຕໍ່ຊອກຄົ້ນ ແລະ ເກັບກູ້ອັດຖິທະຫານອາສາສະໝັກ"),
    said("2023-01-26 en agreed both people", "search for the remains of volunteer soldiers"),
  ),
  restates(
    said("2025-07-14 lo agreed both legislature", "ແລກປ່ຽນບົດຮຽນດ້ານນິຕິບັນຍັດລະຫວ່າງສອງສະພາແຫ່ງຊາດ"),
    said("2023-07-14 vi agreed both legislature", "chia sẻ kinh nghiệm lập pháp giữa Quốc hội hai nước"),
  ),
];
