import { differs, type Pair, restates, said } from "./pair.ts";

/** Pairs written after the rules were: at first sight 26 of these 30 were judged right. */
export const further: readonly Pair[] = [
  restates(
    said("2025-03-01 vi agreed both multilateral", "tăng cường tham vấn, phối hợp lập trường và ủng hộ lẫn nhau tại ASEAN, Liên hợp quốc"),
    said("2023-03-01 en agreed both multilateral", "closely coordinate within ASEAN and the United Nations"),
  ),
  restates(
    said("2025-03-01 en agreed both defence,security", "cement the pillar of defence and security"),
    said("2023-03-01 vi agreed both defence,security", "củng cố trụ cột hợp tác quốc phòng, an ninh"),
  ),
  restates(
    said("2025-03-01 en agreed both transport", "push forward strategic connectivity projects including the Hanoi - Vientiane expressway"),
    said("2022-03-01 vi agreed both transport", "đẩy nhanh tiến độ tuyến cao tốc Hà Nội - Viêng Chăn"),
  ),
  restates(
    said("2025-03-01 lo agreed both politics", "ເພີ່ມທະວີການພົບປະ ແລະ ແລກປ່ຽນຄະນະໃນທຸກລະດັບ"),
    said("2022-03-01 en agreed both politics", "increase meetings and exchanges of delegations at all levels"),
  ),
  restates(
    said("2025-03-01 vi agreed both education", "nâng cao chất lượng đào tạo nguồn nhân lực cho Lào"),
    said("2022-03-01 en agreed both education", "improve the quality of human resource development cooperation"),
  ),
  restates(
    said("2025-03-01 vi pledged VN education", "tiếp tục giúp Lào đào tạo cán bộ các cấp"),
    said("2022-03-01 en pledged VN education", "keep helping Laos train officials"),
  ),
  restates(
    said("2025-03-01 vi agreed both border", "xây dựng đường biên giới hòa bình, hữu nghị, hợp tác và phát triển"),
    said("2022-03-01 en agreed both border", "build a borderline of peace, friendship and cooperation"),
  ),
  restates(
    said("2025-03-01 en agreed both trade", "strive for a 10-15% annual increase in two-way trade"),
    said("2022-03-01 lo agreed both trade", "ສູ້ຊົນໃຫ້ມູນຄ່າການຄ້າສອງຝ່າຍເພີ່ມຂຶ້ນ 10%"),
  ),
  restates(
    said("2025-03-01 vi agreed both local", "tăng cường giao lưu giữa các địa phương, nhất là các địa phương giáp biên"),
    said("2022-03-01 lo agreed both local", "ເສີມຂະຫຍາຍການຮ່ວມມືລະຫວ່າງທ້ອງຖິ່ນ ໂດຍສະເພາະແຂວງທີ່ມີຊາຍແດນຕິດຈອດ"),
  ),
  restates(
    said("2025-03-01 lo agreed both general", "ສົມທົບກັນຈັດຕັ້ງປະຕິບັດບັນດາຂໍ້ຕົກລົງ ແລະ ແຜນການຮ່ວມມື"),
    said("2022-03-01 vi agreed both general", "thực hiện tốt các thỏa thuận, kế hoạch hợp tác đã ký kết"),
  ),
  restates(
    said("2025-03-01 en proposed VN investment", "facilitate Vietnamese investors and settle their difficulties"),
    said("2022-03-01 vi proposed VN investment", "tạo điều kiện và tháo gỡ khó khăn cho nhà đầu tư Việt Nam"),
  ),
  restates(
    said("2025-03-01 vi agreed both energy", "đẩy mạnh hợp tác năng lượng, nhập khẩu than và điện từ Lào"),
    said("2022-03-01 vi agreed both energy", "hợp tác mua bán điện, than"),
  ),
  restates(
    said("2025-03-01 lo pledged LA people", "ເອົາໃຈໃສ່ສ້າງເງື່ອນໄຂໃຫ້ຊຸມຊົນຄົນຫວຽດນາມທີ່ຢູ່ລາວ"),
    said("2022-03-01 vi pledged LA people", "tạo điều kiện cho cộng đồng người Việt Nam tại Lào"),
  ),
  restates(
    said("2025-03-01 en agreed both youth,people", "expand exchanges between young people of the two nations"),
    said("2022-03-01 vi agreed both youth", "mở rộng giao lưu thanh niên"),
  ),
  restates(
    said("2025-03-01 vi agreed both media", "tăng cường hợp tác báo chí, truyền thông"),
    said("2022-03-01 en agreed both media", "boost cooperation in press and communications"),
  ),
  differs(
    said("2025-03-01 vi agreed both education", "nâng cao chất lượng đào tạo nguồn nhân lực cho Lào"),
    said("2022-03-01 en agreed both science", "improve the quality of internet connections"),
  ),
  differs(
    said("2025-03-01 vi agreed both defence", "phối hợp quy tập hài cốt liệt sĩ"),
    said("2022-03-01 vi agreed both defence", "phối hợp rà phá bom mìn"),
  ),
  differs(
    said("2025-03-01 en agreed both legislature", "exchange visits of the two National Assemblies' committees"),
    said("2022-03-01 en agreed both youth", "exchange visits of young leaders"),
  ),
  differs(
    said("2025-03-01 vi agreed both transport", "xây dựng cầu qua sông tại tỉnh Bôlykhămxay"),
    said("2022-03-01 vi agreed both transport", "xây dựng đường tại tỉnh Phôngsalỳ"),
  ),
  differs(
    said("2025-03-01 vi agreed both finance", "hoàn thiện khung pháp lý về thuế"),
    said("2022-03-01 vi agreed both legislature", "hoàn thiện khung pháp lý về biên giới"),
  ),
  differs(
    said("2025-03-01 en pledged VN multilateral", "support Laos as host of the ASEAN Summit"),
    said("2022-03-01 en pledged VN general", "support Laos in its national construction"),
  ),
  differs(
    said("2025-03-01 en agreed both trade", "open border markets"),
    said("2022-03-01 en agreed both investment", "open special economic zones"),
  ),
  differs(
    said("2025-03-01 vi agreed both party", "trao đổi lý luận giữa hai Hội đồng Lý luận"),
    said("2022-03-01 vi agreed both party", "trao đổi đoàn giữa hai Ban Đối ngoại"),
  ),
  differs(
    said("2025-03-01 vi agreed both security", "trao đổi thông tin về tội phạm"),
    said("2022-03-01 vi agreed both trade", "trao đổi thông tin về thị trường"),
  ),
  differs(said("2025-03-01 lo agreed both health", "ສ້າງໂຮງໝໍ"), said("2022-03-01 lo agreed both education", "ສ້າງໂຮງຮຽນ")),
  differs(
    said("2025-03-01 vi pledged VN education", "dành học bổng cho sinh viên Lào"),
    said("2022-03-01 vi pledged VN education", "cử giáo viên dạy tiếng Việt tại Lào"),
  ),
  differs(
    said("2025-03-01 vi agreed both multilateral", "phối hợp trong Ủy hội sông Mê Công"),
    said("2022-03-01 vi agreed both multilateral", "phối hợp tại Liên hợp quốc và ASEAN"),
  ),
  differs(
    said("2025-03-01 en agreed both security", "combat human trafficking"),
    said("2022-03-01 en agreed both security", "combat drug trafficking"),
  ),
  differs(
    said("2025-03-01 vi agreed both trade,investment", "thúc đẩy kết nối hai nền kinh tế"),
    said("2022-03-01 vi agreed both trade", "thúc đẩy thương mại biên giới"),
  ),
  differs(
    said("2025-03-01 vi agreed both party", "thực hiện thỏa thuận hợp tác giữa hai Ban Tổ chức"),
    said("2022-03-01 vi agreed both general", "thực hiện Hiệp định tương trợ tư pháp"),
  ),
];
