/** Words that show which area an undertaking is about. A phrase hides the shorter ones within it ("môi trường đầu tư" is no environment). */
import type { Area } from "@bilateral/records";
import { listed } from "./listed.ts";

/** In the undertaking itself; some words speak of two areas and stand in both. */
export const areaWords: Readonly<Partial<Record<Area, readonly string[]>>> = {
  general: listed(`
    các thỏa thuận, thỏa thuận cấp cao, lãnh đạo cấp cao, chuyến thăm cấp cao, tuyên bố chung, mối quan hệ, quan hệ đặc biệt, trên các lĩnh vực, mọi lĩnh vực,
    các lĩnh vực, quan hệ đối tác, các bộ, hai chính phủ, công cuộc, lợi ích của nhân dân, kế hoạch hợp tác, quan hệ hợp tác, môi trường thuận lợi, môi trường ổn định
  `),
  politics: listed(`
    nâng cấp quan hệ, nâng quan hệ, nâng tầm quan hệ, khuôn khổ quan hệ, đối tác chiến lược, đối tác toàn diện, chính trị, đoàn cấp cao, trao đổi đoàn, tin cậy chính trị, tham khảo chính trị, chuyến thăm, sang thăm, tiếp xúc cấp cao,
    thăm chính thức, thăm
  `),
  diplomacy: listed(`
    bất đồng, tranh chấp, trên biển,
    đoàn cấp cao, trao đổi đoàn, tham khảo chính trị, ban đối ngoại, ngoại giao, đối ngoại, lập trường, lãnh sự, đại sứ quán,
    trường quốc tế, biển đông, thị thực, khu vực và quốc tế, quốc tế và khu vực, hội nhập quốc tế, hội đồng bảo an
  `),
  party: listed(`
    xây dựng đảng, ban đối ngoại, lý luận, kênh đảng, công tác đảng, văn phòng trung ương
  `),
  legislature: listed(`
    quốc hội, nghị viện, liên nghị viện, nghị sĩ, nghị sỹ, lập pháp, thượng viện, hạ viện, khung pháp lý, giám sát ngân sách,
    hội đồng nhân dân, cơ quan dân cử
  `),
  multilateral: listed(`
    cấp cao đông á, eas, hội đồng bảo an liên hợp quốc, chủ tịch asean, trọng trách quốc tế, diễn đàn, liên nghị viện, trường quốc tế, gìn giữ hòa bình, biển đông, mê công, mekong, mê kông, đa phương, liên hợp quốc,
    liên hiệp quốc, lhq, unesco, tổ chức quốc tế, các tổ chức quốc tế, đối thoại shangri-la, pháp ngữ, không liên kết, brics, opec, oecd, wef, iora, unclos, asean, aipa, apec, asem, diễn đàn quốc tế, diễn đàn khu vực, các diễn đàn, khu vực và quốc tế,
    quốc tế và khu vực, khu vực và thế giới, hội nhập quốc tế, quốc tế, hội đồng bảo an, tiểu vùng, lào và campuchia, g20, wto,
    acmecs, clmv, khu vực
  `),
  justice: listed(`
    khung pháp lý, tội phạm, sở hữu trí tuệ, tư pháp, pháp luật, luật pháp, tòa án, toà án, viện kiểm sát, dẫn độ, thanh tra,
    tham nhũng, kiểm toán
  `),
  finance: listed(`
    khoản vay, vốn vay, tín dụng ưu đãi,
    giám sát ngân sách, thuế, tài chính, ngân hàng, ngân sách, tín dụng, tiền tệ, thanh toán, kho bạc, chứng khoán, đồng nội tệ,
    kiểm toán
  `),
  local: listed(`
    hội đồng nhân dân, địa phương, các tỉnh, tỉnh, kết nghĩa, thành phố, chính quyền bang
  `),
  defence: listed(`
    quốc phòng, quân sự, quân đội, hải quân, gìn giữ hòa bình, bom mìn, hậu quả chiến tranh, dioxin, hài cốt,
    công nghiệp quốc phòng, tìm kiếm cứu nạn
  `),
  environment: listed(`
    chuyển đổi xanh, tăng trưởng xanh, phát thải, tẩy độc, rác thải, nước thải, rừng, đa dạng sinh học, động vật hoang dã,
    dioxin, môi trường, khí hậu, nguồn nước, mê công, mekong, mê kông, thiên tai, phát triển bền vững, tài nguyên, chất độc da cam,
    tăng trưởng xanh
  `),
  security: listed(`
    môi trường hòa bình, lực lượng chấp pháp, thực thi pháp luật, xuất nhập cảnh, phòng cháy chữa cháy, cứu hộ, cứu nạn,
    tìm kiếm cứu nạn, an ninh, tội phạm, ma túy, ma tuý, khủng bố, trật tự, an toàn xã hội, an ninh mạng, an ninh hàng hải,
    biển đông, tự do hàng hải
  `),
  science: listed(`
    an ninh mạng, khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số, viễn thông, bưu chính, công nghệ thông tin, kinh tế số,
    vũ trụ, sở hữu trí tuệ, bán dẫn, trí tuệ nhân tạo, công nghệ cao, thông tin xấu độc
  `),
  agriculture: listed(`
    an ninh lương thực, nông nghiệp, nông sản, thủy sản, thuỷ sản, nông lâm, lâm nghiệp, lương thực, gạo, chăn nuôi, trái cây,
    nông thôn, cao su, thực phẩm, đánh bắt, nghề cá, nông dân
  `),
  energy: listed(`
    an ninh năng lượng, năng lượng, điện, thủy điện, thuỷ điện, điện gió, dầu khí, than, khoáng sản, xăng dầu, năng lượng tái tạo,
    điện hạt nhân
  `),
  trade: listed(`
    bảo hộ mậu dịch, chuỗi cung ứng, rào cản thương mại, thương vụ,
    kinh tế, thương mại, kim ngạch, xuất khẩu, nhập khẩu, xuất nhập khẩu, thị trường, hàng hóa, hàng hoá, thông quan, xuất xứ,
    thuế, logistics, chuỗi cung ứng, xúc tiến thương mại, buôn bán, công thương, kinh doanh, làm ăn, hợp đồng, fta,
    hiệp định thương mại, doanh nghiệp, công nghiệp, hạ tầng kinh tế, nông sản, thủy sản, thuỷ sản, gạo, trái cây, wto
  `),
  investment: listed(`
    kinh tế, kinh doanh, làm ăn, hợp đồng, đầu tư, doanh nghiệp, nhà đầu tư, khu công nghiệp, công nghiệp, văn phòng đại diện,
    khu kinh tế, hạ tầng kinh tế, môi trường đầu tư, môi trường kinh doanh
  `),
  border: listed(`
    khu vực biên giới, khu vực cửa khẩu,
    khu vực biên giới, phân giới, cắm mốc, mốc giới, xuất nhập cảnh, đường biên,
    thông quan, kiểm dịch, biên giới, cửa khẩu, mốc giới, mốc quốc giới, phân giới, cặp cửa khẩu
  `),
  transport: listed(`
    logistics, hậu cần, giao thông, đường bộ, đường sắt, cao tốc, cảng, cảng biển, bến cảng, sân bay, hàng không, vận tải,
    hàng hải, hạ tầng, kết nối, đường bay, cầu đường, hạ tầng kinh tế
  `),
  education: listed(`
    giáo dục, đào tạo, học bổng, lưu học sinh, sinh viên, nguồn nhân lực, nhân lực, đại học, tiếng việt, dạy nghề, bồi dưỡng,
    học tập, trường học
  `),
  labour: listed(`
    thực tập sinh, người lao động, tu nghiệp sinh,
    nguồn nhân lực, nhân lực, dạy nghề, lao động, việc làm, an sinh xã hội, điều dưỡng, công đoàn
  `),
  health: listed(`
    y tế, bệnh viện, dịch bệnh, vắc xin, vaccine, covid, dược phẩm, khám chữa bệnh, kiểm dịch, sức khỏe, điều dưỡng
  `),
  culture: listed(`
    văn hóa, văn hoá, di sản, nghệ thuật, thể thao, lễ hội, di tích
  `),
  tourism: listed(`
    du lịch, du khách, thị thực
  `),
  media: listed(`
    báo chí, truyền thông, phát thanh, truyền hình, thông tấn, xuất bản, tuyên truyền, thông tin xấu độc
  `),
  youth: listed(`
    thanh niên, thế hệ trẻ, trung ương đoàn, thiếu niên
  `),
  people: listed(`
    trách nhiệm xã hội, an sinh xã hội,
    nhân dân hai nước, nhân dân hai bên, cộng đồng việt nam, cộng đồng người, kiều dân, giao lưu nhân dân, hội hữu nghị, hữu nghị nhân dân, cựu chiến binh, phụ nữ, mặt trận, cộng đồng người việt, kiều bào,
    đoàn thể, công đoàn
  `),
  "development-aid": listed(`
    phát triển kinh tế - xã hội, viện trợ, oda, hỗ trợ phát triển, phát triển kinh tế xã hội, xóa đói giảm nghèo, nhân đạo
  `),
};

/** What someone speaks for tells the area of an undertaking that names none. */
export const bodyWords: Readonly<Partial<Record<Area, readonly string[]>>> = {
  legislature: listed(`
    quốc hội, thượng viện, hạ viện, nghị viện
  `),
  party: listed(`
    ban đối ngoại, văn phòng trung ương, ban tổ chức, ban tuyên giáo, ban kinh tế, ban chấp hành trung ương, thành ủy, tỉnh ủy
  `),
  diplomacy: listed(`
    ban đối ngoại, bộ ngoại giao, bộ trưởng ngoại giao, ngoại trưởng, đại sứ
  `),
  media: listed(`
    ban tuyên giáo, viễn thông, thông tin, thông tấn xã, đài tiếng nói
  `),
  defence: listed(`
    bộ quốc phòng, bộ trưởng quốc phòng, quân ủy, ủy ban quân lực
  `),
  security: listed(`
    bộ công an, bộ trưởng công an, bộ an ninh
  `),
  health: listed(`
    y tế
  `),
  education: listed(`
    giáo dục
  `),
  justice: listed(`
    tư pháp, tòa án, viện kiểm sát, thanh tra
  `),
  agriculture: listed(`
    nông nghiệp
  `),
  transport: listed(`
    giao thông
  `),
  trade: listed(`
    công thương, thương mại, tập đoàn, công ty
  `),
  investment: listed(`
    kế hoạch và đầu tư, tập đoàn, công ty
  `),
  finance: listed(`
    tài chính, ngân hàng
  `),
  labour: listed(`
    lao động
  `),
  science: listed(`
    khoa học, viễn thông, thông tin
  `),
  culture: listed(`
    văn hóa
  `),
  tourism: listed(`
    du lịch
  `),
  environment: listed(`
    môi trường
  `),
  youth: listed(`
    đoàn thanh niên
  `),
  people: listed(`
    mặt trận, hội hữu nghị
  `),
  local: listed(`
    thành ủy, tỉnh ủy, bang
  `),
  border: listed(`
    biên phòng
  `),
};
