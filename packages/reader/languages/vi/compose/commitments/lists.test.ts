/** A table of cases, long because lists come in many forms: points, numbers, ordinals, colons, quotations. */
import { expect, test } from "vitest";
import { briefly } from "./commitments-in.ts";

test.each<[string, string[]]>([
  [
    "Hai bên nhất trí:\n1. Thành lập Ủy ban hỗn hợp về thương mại.\n2. Đơn giản hóa thủ tục hải quan tại cửa khẩu Cầu Treo.\n3. Phối hợp tổ chức hội chợ thường niên.",
    [
      "agreed both: Thành lập Ủy ban hỗn hợp về thương mại",
      "agreed both: Đơn giản hóa thủ tục hải quan tại cửa khẩu Cầu Treo",
      "agreed both: Phối hợp tổ chức hội chợ thường niên",
    ],
  ],
  [
    "Hai bên đã thống nhất các nội dung chính sau đây:\n- Về chính trị: tăng cường trao đổi đoàn cấp cao; duy trì cơ chế họp thường niên.\n- Về kinh tế: phấn đấu đưa kim ngạch lên 5 tỷ USD vào năm 2027; hoàn thiện hạ tầng cửa khẩu.",
    [
      "agreed both: tăng cường trao đổi đoàn cấp cao",
      "agreed both: duy trì cơ chế họp thường niên",
      "agreed both: phấn đấu đưa kim ngạch lên 5 tỷ USD vào năm 2027",
      "agreed both: hoàn thiện hạ tầng cửa khẩu",
    ],
  ],
  [
    "Về quốc phòng - an ninh, hai bên nhất trí tăng cường hợp tác đào tạo sĩ quan; kiên quyết không cho phép bất kỳ lực lượng nào sử dụng lãnh thổ nước này chống nước kia.",
    [
      "agreed both: tăng cường hợp tác đào tạo sĩ quan",
      "agreed both: kiên quyết không cho phép bất kỳ lực lượng nào sử dụng lãnh thổ nước này chống nước kia",
    ],
  ],
  [
    "Trên lĩnh vực kinh tế, hai bên nhất trí tăng cường kết nối hai nền kinh tế, nhất là về hạ tầng giao thông và năng lượng. Sớm hoàn thành các thủ tục để khởi công đường cao tốc Hà Nội - Viêng Chăn. Đẩy nhanh tiến độ các dự án điện gió.",
    [
      "agreed both: tăng cường kết nối hai nền kinh tế, nhất là về hạ tầng giao thông và năng lượng",
      "agreed both: Sớm hoàn thành các thủ tục để khởi công đường cao tốc Hà Nội - Viêng Chăn",
      "agreed both: Đẩy nhanh tiến độ các dự án điện gió",
    ],
  ],
  [
    "Hai bên nhất trí tăng cường hợp tác giáo dục. Việt Nam sẽ dành cho Lào 1.000 suất học bổng mỗi năm. Lào sẽ đưa tiếng Việt vào chương trình phổ thông.",
    [
      "agreed both: tăng cường hợp tác giáo dục",
      "pledged VN: dành cho Lào 1.000 suất học bổng mỗi năm",
      "pledged LA: đưa tiếng Việt vào chương trình phổ thông",
    ],
  ],
  [
    "Hai bên nhất trí giao Bộ Công Thương hai nước xây dựng đề án phát triển chợ biên giới, trình Chính phủ hai nước phê duyệt trong năm 2026.",
    [
      "agreed both: giao Bộ Công Thương hai nước xây dựng đề án phát triển chợ biên giới, trình Chính phủ hai nước phê duyệt trong năm 2026",
    ],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang nói: “Tôi tin tưởng hai nước sẽ sớm đạt mục tiêu kim ngạch 5 tỷ USD”.",
    ["hoped VN: sớm đạt mục tiêu kim ngạch 5 tỷ USD"],
  ],
  [
    "Bộ trưởng Khamphone Sivongsa phát biểu: “Chúng tôi cam kết bảo vệ quyền lợi của các nhà đầu tư Việt Nam. Lào sẽ tiếp tục cải cách thủ tục hành chính”.",
    ["pledged LA: bảo vệ quyền lợi của các nhà đầu tư Việt Nam", "pledged LA: tiếp tục cải cách thủ tục hành chính"],
  ],
  [
    "“Việt Nam luôn sẵn sàng chia sẻ kinh nghiệm xây dựng pháp luật với Lào”, Bộ trưởng Nguyễn Văn Khang khẳng định.",
    ["pledged VN: chia sẻ kinh nghiệm xây dựng pháp luật với Lào"],
  ],
  ["“Chúng tôi mong Việt Nam hỗ trợ đào tạo cán bộ y tế”, Bộ trưởng Khamphone Sivongsa nói.", ["hoped LA: hỗ trợ đào tạo cán bộ y tế"]],
  [
    "Bộ trưởng Nguyễn Văn Khang đề nghị phía Lào: sớm phê duyệt dự án điện gió; tạo điều kiện cho doanh nghiệp Việt Nam khai thác mỏ; giải quyết vướng mắc về thuế.",
    [
      "proposed VN: sớm phê duyệt dự án điện gió",
      "proposed VN: tạo điều kiện cho doanh nghiệp Việt Nam khai thác mỏ",
      "proposed VN: giải quyết vướng mắc về thuế",
    ],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang nêu một số đề xuất: một là, đẩy mạnh hợp tác logistics; hai là, mở rộng hợp tác năng lượng sạch; ba là, tăng cường giao lưu thanh niên.",
    [
      "proposed VN: đẩy mạnh hợp tác logistics",
      "proposed VN: mở rộng hợp tác năng lượng sạch",
      "proposed VN: tăng cường giao lưu thanh niên",
    ],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang đề nghị: Thứ nhất, hai bên tăng cường trao đổi đoàn. Thứ hai, sớm họp Ủy ban hỗn hợp. Thứ ba, mở rộng hợp tác du lịch.",
    ["proposed VN: tăng cường trao đổi đoàn", "proposed VN: sớm họp Ủy ban hỗn hợp", "proposed VN: mở rộng hợp tác du lịch"],
  ],
  [
    "Nhân dịp này, Bộ trưởng Khamphone Sivongsa trân trọng mời Bộ trưởng Nguyễn Văn Khang thăm lại Lào. Bộ trưởng Nguyễn Văn Khang cảm ơn và vui vẻ nhận lời.",
    ["pledged VN: mời Bộ trưởng Nguyễn Văn Khang thăm lại Lào"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang nhấn mạnh sự cần thiết phải đẩy nhanh tiến độ phân giới cắm mốc.",
    ["proposed VN: đẩy nhanh tiến độ phân giới cắm mốc"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang lưu ý hai bên cần sớm giải quyết các vướng mắc về thuế.",
    ["proposed VN: sớm giải quyết các vướng mắc về thuế"],
  ],
  [
    "Bộ trưởng Khamphone Sivongsa gợi ý Việt Nam nghiên cứu đầu tư kho lạnh tại Savannakhet.",
    ["proposed LA: nghiên cứu đầu tư kho lạnh tại Savannakhet"],
  ],
  ["Bộ trưởng Khamphone Sivongsa nhờ phía Việt Nam hỗ trợ đào tạo phi công.", ["proposed LA: hỗ trợ đào tạo phi công"]],
  ["Bộ trưởng Nguyễn Văn Khang yêu cầu phía Lào xử lý nghiêm các vụ vi phạm.", ["proposed VN: xử lý nghiêm các vụ vi phạm"]],
  [
    "Bộ trưởng Khamphone Sivongsa kêu gọi các doanh nghiệp Việt Nam đầu tư vào nông nghiệp hữu cơ.",
    ["proposed LA: đầu tư vào nông nghiệp hữu cơ"],
  ],
  ["Bộ trưởng Khamphone Sivongsa mời gọi doanh nghiệp Việt Nam đầu tư vào khu kinh tế.", ["proposed LA: đầu tư vào khu kinh tế"]],
  [
    "Bộ trưởng Khamphone Sivongsa bảo đảm rằng Chính phủ Lào sẽ tạo mọi thuận lợi cho nhà đầu tư.",
    ["pledged LA: tạo mọi thuận lợi cho nhà đầu tư"],
  ],
  [
    "Bộ trưởng Khamphone Sivongsa nhất trí với đề nghị của Bộ trưởng Nguyễn Văn Khang và cho biết sẽ chỉ đạo các cơ quan liên quan sớm cấp phép.",
    ["pledged LA: chỉ đạo các cơ quan liên quan sớm cấp phép"],
  ],
  [
    "Bộ trưởng Khamphone Sivongsa khẳng định sẽ chỉ đạo các bộ, ngành của Lào phối hợp chặt chẽ với phía Việt Nam, tháo gỡ khó khăn cho doanh nghiệp.",
    ["pledged LA: chỉ đạo các bộ, ngành của Lào phối hợp chặt chẽ với phía Việt Nam", "pledged LA: tháo gỡ khó khăn cho doanh nghiệp"],
  ],
  [
    "Tại hội đàm, hai bên cũng đã trao đổi và thống nhất phương hướng hợp tác năm 2026, tập trung vào các nội dung: mở rộng giao thương; đẩy mạnh hợp tác y tế.",
    ["agreed both: mở rộng giao thương", "agreed both: đẩy mạnh hợp tác y tế"],
  ],
  [
    "Hai bên nhất trí phối hợp chặt chẽ, thường xuyên trao đổi thông tin và hỗ trợ lẫn nhau tại các diễn đàn đa phương.",
    [
      "agreed both: phối hợp chặt chẽ",
      "agreed both: thường xuyên trao đổi thông tin",
      "agreed both: hỗ trợ lẫn nhau tại các diễn đàn đa phương",
    ],
  ],
  ["Hai bên hoan nghênh việc ký kết thỏa thuận hợp tác giữa hai Bộ.", []],
  ["Hai bên ghi nhận sự phát triển mạnh mẽ của hợp tác quốc phòng.", []],
  ["Bộ trưởng Nguyễn Văn Khang cảm ơn Chính phủ Lào luôn ủng hộ và tạo điều kiện cho cộng đồng người Việt.", []],
  ["Bộ trưởng Nguyễn Văn Khang đánh giá cao việc Lào ủng hộ Việt Nam ứng cử vào Hội đồng Nhân quyền.", []],
  ["Bộ trưởng Khamphone Sivongsa thông báo về tình hình Lào và kết quả thực hiện Nghị quyết Đại hội.", []],
  ["Hai bên đã ký Bản ghi nhớ về hợp tác lao động, theo đó Việt Nam tiếp nhận 500 thực tập sinh.", []],
  ["Với phương châm đó, Việt Nam đang đẩy mạnh cải cách, mở rộng thị trường.", []],
  ["Phát biểu tại buổi lễ, Đại sứ cho rằng hoạt động này góp phần tăng cường giao lưu nhân dân hai nước.", []],
  ["Hai bên khẳng định quan hệ hai nước đang phát triển tốt đẹp và ngày càng đi vào chiều sâu.", []],
  [
    "Các doanh nghiệp hai nước cần chủ động tìm kiếm cơ hội, Bộ trưởng Nguyễn Văn Khang nhấn mạnh.",
    ["proposed VN: chủ động tìm kiếm cơ hội"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang nêu ba đề xuất. Thứ nhất, hai bên tăng cường trao đổi đoàn. Thứ hai, sớm họp Ủy ban hỗn hợp. Thứ ba, mở rộng hợp tác du lịch.",
    ["proposed VN: tăng cường trao đổi đoàn", "proposed VN: sớm họp Ủy ban hỗn hợp", "proposed VN: mở rộng hợp tác du lịch"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang đưa ra 5 đề nghị với phía Lào: (1) sớm phê duyệt quy hoạch; (2) miễn thị thực cho doanh nhân.",
    ["proposed VN: sớm phê duyệt quy hoạch", "proposed VN: miễn thị thực cho doanh nhân"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang đề xuất 3 giải pháp: Một là, hoàn thiện hạ tầng cửa khẩu. Hai là, số hóa thủ tục hải quan. Ba là, thành lập tổ công tác liên ngành.",
    ["proposed VN: hoàn thiện hạ tầng cửa khẩu", "proposed VN: số hóa thủ tục hải quan", "proposed VN: thành lập tổ công tác liên ngành"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang đề nghị hai bên tập trung vào các nội dung sau: đẩy mạnh kết nối giao thông; mở rộng hợp tác du lịch.",
    ["proposed VN: đẩy mạnh kết nối giao thông", "proposed VN: mở rộng hợp tác du lịch"],
  ],
  [
    "Hai bên thống nhất: tăng cường trao đổi đoàn các cấp; mở rộng hợp tác thương mại, đầu tư; phối hợp chặt chẽ ở các diễn đàn Nam - Nam.",
    [
      "agreed both: tăng cường trao đổi đoàn các cấp",
      "agreed both: mở rộng hợp tác thương mại, đầu tư",
      "agreed both: phối hợp chặt chẽ ở các diễn đàn Nam - Nam",
    ],
  ],
  [
    "Hai bên nhất trí những nội dung sau:\na) Tăng cường hợp tác biên giới;\nb) Mở rộng hợp tác y tế.",
    ["agreed both: Tăng cường hợp tác biên giới", "agreed both: Mở rộng hợp tác y tế"],
  ],
  [
    "Về thương mại, Bộ trưởng Nguyễn Văn Khang đề nghị Lào giảm thuế cho nông sản. Về đầu tư, đề nghị Lào cấp phép nhanh hơn. Về lao động, mong muốn hai bên sớm ký thỏa thuận mới.",
    ["proposed VN: giảm thuế cho nông sản", "proposed VN: cấp phép nhanh hơn", "hoped VN: sớm ký thỏa thuận mới"],
  ],
  ["Hai bên đã nghe báo cáo về kết quả hợp tác và thống nhất kế hoạch hợp tác năm 2026.", []],
  [
    "Hai bên thống nhất tổ chức kỳ họp tiếp theo vào quý III/2026 tại Luang Prabang.",
    ["agreed both: tổ chức kỳ họp tiếp theo vào quý III/2026 tại Luang Prabang"],
  ],
  ["Hai bên thống nhất thời gian và địa điểm tổ chức kỳ họp tới.", []],
  ["Thay mặt Chính phủ Lào, Bộ trưởng Khamphone Sivongsa cam kết dành 500 ha đất cho dự án.", ["pledged LA: dành 500 ha đất cho dự án"]],
  [
    "Bộ trưởng Khamphone Sivongsa mong được Việt Nam chia sẻ kinh nghiệm chống tham nhũng.",
    ["hoped LA: được Việt Nam chia sẻ kinh nghiệm chống tham nhũng"],
  ],
  ["Bộ trưởng Khamphone Sivongsa bày tỏ tin tưởng với sự hỗ trợ của Việt Nam, Lào sẽ vượt qua khó khăn.", []],
  [
    "Bộ trưởng Khamphone Sivongsa tin tưởng sâu sắc quan hệ đặc biệt Lào - Việt Nam sẽ mãi mãi xanh tươi, đời đời bền vững.",
    ["hoped LA: quan hệ đặc biệt Lào - Việt Nam sẽ mãi mãi xanh tươi, đời đời bền vững"],
  ],
  ["Việt Nam mong muốn cùng Lào xây dựng đường biên giới hòa bình.", ["hoped VN: cùng Lào xây dựng đường biên giới hòa bình"]],
  ["Tại cuộc gặp, hai bên thảo luận các biện pháp thúc đẩy thương mại, mở rộng đầu tư và tăng cường giao lưu.", []],
  ["Bộ trưởng Nguyễn Văn Khang trao đổi với Bộ trưởng Khamphone Sivongsa về việc tháo gỡ vướng mắc cho các dự án.", []],
  ["Theo kế hoạch, hai bên sẽ ký Hiệp định vận tải đường bộ trong chuyến thăm.", []],
  ["Chương trình hợp tác giai đoạn 2026 - 2030 đặt mục tiêu tăng số lượng học bổng.", []],
  ["Quyết định này sẽ tạo thuận lợi cho người dân hai nước đi lại.", []],
  ["Hội nghị sẽ thảo luận các biện pháp tăng cường hợp tác.", []],
  ["Các doanh nghiệp Việt Nam mong muốn đầu tư lâu dài tại Lào.", ["hoped VN: đầu tư lâu dài tại Lào"]],
  [
    "PV: Xin Bộ trưởng cho biết hai nước cần làm gì để thúc đẩy thương mại?\nBộ trưởng Nguyễn Văn Khang: Chúng ta cần tập trung đàm phán, sửa đổi hiệp định thương mại biên giới.",
    ["proposed VN: tập trung đàm phán, sửa đổi hiệp định thương mại biên giới"],
  ],
  ["Phóng viên: Bộ trưởng có thể cho biết trong thời gian tới hai bên sẽ tập trung thực hiện những nội dung nào?", []],
  [
    "Bộ trưởng Khamphone Sivongsa hứa sẽ quan tâm giải quyết kiến nghị của doanh nghiệp, đồng thời giao các cơ quan liên quan sớm báo cáo.",
    ["pledged LA: quan tâm giải quyết kiến nghị của doanh nghiệp", "pledged LA: giao các cơ quan liên quan sớm báo cáo"],
  ],
  ["Hai bên nhất trí hợp tác chặt chẽ, ủng hộ lẫn nhau.", ["agreed both: hợp tác chặt chẽ", "agreed both: ủng hộ lẫn nhau"]],
  ["Bộ trưởng Khamphone Sivongsa cho biết Chính phủ Lào đã phê duyệt dự án và sẽ bố trí 20 ha đất.", ["pledged LA: bố trí 20 ha đất"]],
  [
    "Bộ trưởng Nguyễn Văn An đề nghị phía Lào dành vốn cho Việt Nam trong các lĩnh vực xây dựng cầu đường, đào tạo kỹ sư, sửa chữa kênh mương; mở rộng giao lưu thể thao.",
    [
      "proposed VN: dành vốn cho Việt Nam trong các lĩnh vực xây dựng cầu đường, đào tạo kỹ sư, sửa chữa kênh mương",
      "proposed VN: mở rộng giao lưu thể thao",
    ],
  ],
])("lists: %s", (text, expected) => {
  expect(briefly(text)).toEqual(expected);
});
