// Long as it is a list: sentences of our own, each pair two undertakings that are easily taken for one.
import { differs, type Pair, said } from "./pair.ts";

export const toldApart: readonly Pair[] = [
  // other objects of one field
  differs(
    said("2024-05-01 vi agreed both trade", "đưa kim ngạch thương mại hai chiều đạt 2 tỷ USD"),
    said("2022-05-01 vi agreed both transport", "đầu tư xây dựng bến cảng Vũng Áng"),
  ),
  differs(
    said("2024-05-02 vi agreed both education", "đào tạo cán bộ lãnh đạo cho Lào"),
    said("2022-05-02 vi agreed both education", "dạy tiếng Việt trong các trường phổ thông ở Lào"),
  ),
  differs(
    said("2024-05-03 en agreed both education", "provide scholarships for Lao students"),
    said("2022-05-03 en agreed both education", "recognise each other's university degrees"),
  ),
  differs(
    said("2024-05-04 vi agreed both security", "phòng, chống tội phạm ma túy"),
    said("2022-05-04 vi agreed both security", "phối hợp bảo đảm an ninh mạng"),
  ),
  differs(
    said("2024-05-05 vi agreed both border", "hoàn thành tăng dày, tôn tạo mốc quốc giới"),
    said("2022-05-05 vi agreed both border", "nâng cấp các cặp cửa khẩu"),
  ),
  differs(
    said("2024-05-06 en agreed both energy", "build a 500 kV transmission line"),
    said("2022-05-06 en agreed both energy", "develop wind power in southern provinces"),
  ),
  differs(
    said("2024-05-07 vi agreed both trade", "xây dựng chợ biên giới"),
    said("2022-05-07 vi agreed both trade", "sửa đổi hiệp định thương mại và ưu đãi thuế quan"),
  ),
  differs(
    said("2024-05-08 vi agreed both agriculture", "hợp tác chăn nuôi bò sữa"),
    said("2022-05-08 vi agreed both agriculture", "hỗ trợ xây dựng công trình thủy lợi"),
  ),
  differs(
    said("2024-05-09 en agreed both culture", "hold cultural weeks in each other's capitals"),
    said("2022-05-09 en agreed both culture,tourism", "promote tourism under the one journey three destinations initiative"),
  ),
  differs(
    said("2024-05-10 vi agreed both health", "xây dựng bệnh viện hữu nghị tại Xiêng Khoảng"),
    said("2022-05-10 vi agreed both health", "phối hợp phòng, chống dịch COVID-19"),
  ),
  differs(
    said("2024-05-11 vi agreed both finance", "kết nối thanh toán bằng đồng nội tệ"),
    said("2022-05-11 vi agreed both finance", "chia sẻ kinh nghiệm quản lý thuế và ngân sách"),
  ),
  differs(
    said("2024-05-12 en agreed both environment", "share water of the Mekong river in a sustainable way"),
    said("2022-05-12 en agreed both environment", "respond to climate change and natural disasters"),
  ),
  differs(
    said("2024-05-13 lo agreed both security", "ຕ້ານການຄ້າມະນຸດ"),
    said("2022-05-13 lo agreed both security", "ແລກປ່ຽນຂໍ້ມູນຂ່າວສານດ້ານການເມືອງ"),
  ),
  differs(
    said("2024-05-14 vi agreed both people", "mở rộng giao lưu nhân dân giữa hai nước"),
    said("2022-05-14 vi agreed both people", "quy tập hài cốt liệt sĩ"),
  ),
  differs(
    said("2024-05-15 vi agreed both labour", "ký thỏa thuận hợp tác lao động"),
    said("2022-05-15 vi agreed both justice", "ký hiệp định tương trợ tư pháp"),
  ),
  differs(
    said("2024-05-16 en agreed both science", "cooperate in telecommunications"),
    said("2022-05-16 en agreed both science", "support startups and innovation"),
  ),
  differs(
    said("2024-05-17 en agreed both media", "exchange news between the two news agencies"),
    said("2022-05-17 en agreed both politics", "exchange delegations at all levels"),
  ),
  differs(
    said("2024-05-18 vi agreed both trade,investment", "xây dựng khu kinh tế cửa khẩu"),
    said("2022-05-18 vi agreed both trade,investment", "tăng cường kết nối hai nền kinh tế"),
  ),
  differs(
    said("2024-05-19 vi agreed both general", "hỗ trợ Lào xây dựng nền kinh tế độc lập, tự chủ"),
    said("2022-05-19 vi agreed both trade", "tạo thuận lợi cho quá cảnh hàng hóa"),
  ),
  differs(
    said("2024-05-20 vi agreed both politics", "tổ chức kỷ niệm 60 năm thiết lập quan hệ ngoại giao"),
    said("2022-05-20 vi agreed both politics", "tăng cường tin cậy chính trị"),
  ),
  // other bodies
  differs(
    said("2024-06-01 vi agreed both legislature", "trao đổi đoàn giữa hai Quốc hội"),
    said("2022-06-01 vi agreed both defence", "trao đổi đoàn giữa hai Bộ Quốc phòng"),
  ),
  differs(
    said("2024-06-02 en agreed both party", "exchange delegations between the two Party external relations commissions"),
    said("2022-06-02 en agreed both youth", "exchange delegations between the two youth unions"),
  ),
  differs(
    said("2024-06-03 vi agreed both justice", "thực hiện thỏa thuận hợp tác giữa hai Bộ Tư pháp"),
    said("2022-06-03 vi agreed both health", "thực hiện thỏa thuận hợp tác giữa hai Bộ Y tế"),
  ),
  differs(
    said("2024-06-04 vi agreed both party", "chia sẻ kinh nghiệm giữa hai Ban Tổ chức Trung ương"),
    said("2022-06-04 vi agreed both party", "chia sẻ kinh nghiệm giữa hai Ủy ban Kiểm tra Trung ương"),
  ),
  differs(
    said("2024-06-05 en agreed both education", "train officers for the Lao Ministry of Public Security"),
    said("2022-06-05 en agreed both education", "train judges for the people's courts"),
  ),
  differs(
    said("2024-06-06 vi agreed both media", "ký kế hoạch hợp tác giữa hai Thông tấn xã"),
    said("2022-06-06 vi agreed both people", "ký kế hoạch hợp tác giữa hai Hội hữu nghị"),
  ),
  differs(
    said("2024-06-07 vi agreed both legislature", "chia sẻ kinh nghiệm xây dựng pháp luật giữa hai Quốc hội"),
    said("2022-06-07 vi agreed both finance", "chia sẻ kinh nghiệm kiểm toán giữa hai cơ quan Kiểm toán nhà nước"),
  ),
  differs(
    said("2024-06-08 lo agreed both legislature", "ແລກປ່ຽນຄະນະຜູ້ແທນລະຫວ່າງສອງສະພາແຫ່ງຊາດ"),
    said("2022-06-08 lo agreed both defence", "ແລກປ່ຽນຄະນະຜູ້ແທນລະຫວ່າງສອງກອງທັບ"),
  ),
  // the same deed in another field
  differs(
    said("2024-07-01 vi agreed both education", "trao đổi kinh nghiệm về quản lý giáo dục"),
    said("2022-07-01 vi agreed both agriculture", "trao đổi kinh nghiệm về sản xuất nông nghiệp"),
  ),
  differs(
    said("2024-07-02 en agreed both justice", "share experience in legal work"),
    said("2022-07-02 en agreed both health", "share experience in health care"),
  ),
  differs(
    said("2024-07-03 vi agreed both finance", "chia sẻ kinh nghiệm kiềm chế lạm phát"),
    said("2022-07-03 vi agreed both party", "chia sẻ kinh nghiệm xây dựng Đảng"),
  ),
  differs(
    said("2024-07-04 vi agreed both security", "thực hiện kế hoạch hợp tác về phòng, chống ma túy"),
    said("2022-07-04 vi agreed both education", "thực hiện đề án hợp tác về giáo dục, đào tạo"),
  ),
  differs(
    said("2024-07-05 en agreed both security", "exchange information on criminals"),
    said("2022-07-05 en agreed both tourism", "exchange information on tourism markets"),
  ),
  differs(
    said("2024-07-06 vi proposed VN investment", "tháo gỡ khó khăn cho dự án muối mỏ kali"),
    said("2022-07-06 vi proposed VN labour", "tháo gỡ khó khăn về giấy phép lao động cho người lao động Việt Nam"),
  ),
  // other forums
  differs(
    said("2024-08-01 vi pledged VN multilateral 2024", "ủng hộ Lào làm Chủ tịch ASEAN năm 2024"),
    said("2022-08-01 vi agreed both multilateral", "phối hợp tại Liên hợp quốc"),
  ),
  differs(
    said("2024-08-02 en agreed both multilateral", "coordinate within the Mekong River Commission"),
    said("2022-08-02 en agreed both multilateral", "support each other's candidacy to the UN Human Rights Council"),
  ),
  differs(
    said("2024-08-03 vi agreed both legislature", "phối hợp tại các diễn đàn liên nghị viện AIPA, IPU"),
    said("2022-08-03 vi agreed both multilateral", "thúc đẩy hợp tác trong khuôn khổ Tam giác phát triển Campuchia - Lào - Việt Nam"),
  ),
  differs(
    said("2024-08-04 en agreed both multilateral", "support each other at APEC"),
    said("2022-08-04 en agreed both multilateral", "support each other at the United Nations"),
  ),
  // other works and places
  differs(
    said("2024-09-01 vi agreed both transport", "đẩy nhanh dự án đường cao tốc Hà Nội - Viêng Chăn"),
    said("2022-09-01 vi agreed both transport", "xây dựng sân bay Nọng Khảng"),
  ),
  differs(
    said("2024-09-02 vi pledged VN education", "hỗ trợ xây dựng trường dân tộc nội trú tại tỉnh Xê Kông"),
    said("2022-09-02 vi pledged VN education", "hỗ trợ xây dựng trường dân tộc nội trú tại tỉnh Hủa Phăn"),
  ),
  differs(
    said("2024-09-03 en agreed both health", "build a hospital in Houaphanh"),
    said("2022-09-03 en agreed both health", "build a hospital in Champasak"),
  ),
  differs(
    said("2024-09-04 vi agreed both border", "nâng cấp cửa khẩu Nậm Cắn"),
    said("2022-09-04 vi agreed both border", "nâng cấp cửa khẩu Lao Bảo"),
  ),
  differs(
    said("2024-09-05 en agreed both energy", "speed up the Monsoon wind power project"),
    said("2022-09-05 en agreed both energy", "complete the Xekaman hydropower plant"),
  ),
  differs(
    said("2024-09-06 vi agreed both transport", "khởi công dự án", { projects: ["project:a"] }),
    said("2022-09-06 vi agreed both transport", "khởi công dự án", { projects: ["project:b"] }),
  ),
  differs(
    said("2024-09-07 vi agreed both general", "triển khai hiệp định đã ký", { instruments: ["instrument:a"] }),
    said("2022-09-07 vi agreed both general", "triển khai hiệp định đã ký", { instruments: ["instrument:b"] }),
  ),
  differs(
    said("2024-09-08 vi agreed both local", "mở rộng hợp tác giữa tỉnh Nghệ An và tỉnh Xiêng Khoảng"),
    said("2022-09-08 vi agreed both local", "mở rộng hợp tác giữa tỉnh Quảng Trị và tỉnh Savannakhet"),
  ),
  // who undertakes it
  differs(
    said("2024-10-01 vi pledged LA people", "bảo hộ công dân và tạo điều kiện cho cộng đồng người Việt Nam tại Lào"),
    said("2022-10-01 vi pledged VN people", "tạo điều kiện cho cộng đồng người Lào học tập, sinh sống tại Việt Nam"),
  ),
  differs(
    said("2024-10-02 en pledged VN education", "grant scholarships to Lao students"),
    said("2022-10-02 en pledged LA education", "grant scholarships to Vietnamese students"),
  ),
  differs(
    said("2024-10-03 vi pledged VN multilateral", "ủng hộ Lào ứng cử vào Hội đồng Nhân quyền"),
    said("2022-10-03 vi pledged LA multilateral", "ủng hộ Việt Nam ứng cử vào Hội đồng Nhân quyền"),
  ),
  differs(
    said("2024-10-04 vi pledged VN politics", "dành ưu tiên cho quan hệ đặc biệt với Lào"),
    said("2022-10-04 vi pledged VN politics", "coi trọng quan hệ hữu nghị truyền thống với Campuchia"),
  ),
  differs(
    said("2024-10-05 en pledged VN general", "support the socio-economic development of Laos"),
    said("2022-10-05 en pledged JP general", "support the socio-economic development of Vietnam"),
  ),
  // words in common, little else
  differs(
    said("2024-11-01 vi agreed both general", "nâng cao hiệu quả hợp tác"),
    said("2022-11-01 vi agreed both defence", "nâng cao hiệu quả hợp tác quốc phòng"),
  ),
  differs(
    said("2024-11-02 en agreed both general", "further strengthen cooperation"),
    said("2022-11-02 en agreed both culture", "strengthen cooperation in culture and sports"),
  ),
  differs(
    said("2024-11-03 vi agreed both general", "tiếp tục phối hợp chặt chẽ"),
    said("2022-11-03 vi agreed both multilateral", "phối hợp chặt chẽ tại ASEAN"),
  ),
  differs(
    said("2024-11-04 vi agreed both trade,investment", "đẩy mạnh hợp tác kinh tế"),
    said("2022-11-04 vi agreed both trade,investment", "phát triển thương mại điện tử"),
  ),
  differs(
    said("2024-11-05 en agreed both general", "open a new chapter in bilateral relations"),
    said("2022-11-05 en agreed both border", "open new border gates"),
  ),
  differs(
    said("2024-11-06 vi agreed both general", "tạo điều kiện thuận lợi cho các cơ quan hai bên"),
    said("2022-11-06 vi agreed both investment", "tạo điều kiện thuận lợi cho doanh nghiệp"),
  ),
  differs(
    said("2024-11-07 vi agreed both transport", "mở đường bay thẳng giữa các thành phố"),
    said("2022-11-07 vi agreed both transport", "xây dựng đường bộ kết nối cảng biển"),
  ),
  differs(said("2024-11-08 lo agreed both education", "ສ້າງໂຮງຮຽນມິດຕະພາບ"), said("2022-11-08 lo agreed both health", "ສ້າງໂຮງໝໍມິດຕະພາບ")),
  differs(
    said("2024-11-09 vi agreed both security,defence", "tăng cường hợp tác quốc phòng, an ninh"),
    said("2022-11-09 vi agreed both security", "phòng, chống mua bán người"),
  ),
  differs(
    said("2024-11-10 en agreed both trade", "hold a trade fair every year"),
    said("2022-11-10 en agreed both trade", "raise two-way trade to 2 billion USD"),
  ),
  differs(
    said("2024-11-11 vi agreed both agriculture", "kiểm dịch động, thực vật tại cửa khẩu"),
    said("2022-11-11 vi agreed both agriculture", "phát triển trồng cây cao su"),
  ),
  differs(
    said("2024-11-12 lo agreed both trade", "ຍົກມູນຄ່າການຄ້າສອງຝ່າຍ"),
    said("2022-11-12 vi agreed both trade", "thông quan một cửa một điểm dừng tại cửa khẩu"),
  ),
  differs(
    said("2024-11-13 lo agreed both energy", "ກໍ່ສ້າງສາຍສົ່ງໄຟຟ້າ"),
    said("2022-11-13 en agreed both transport", "build a railway to the seaport"),
  ),
];
