/** A table of cases, long because clauses are put together in many ways: subjects, adjuncts, purposes, tails. */
import { expect, test } from "vitest";
import { briefly } from "./commitments-in.ts";

test.each<[string, string[]]>([
  [
    "1. Nhận lời mời của Bộ trưởng Nguyễn Văn Khang, Bộ trưởng Khamphone Sivongsa thăm chính thức Việt Nam.\n2. Hai bên bày tỏ hài lòng về quan hệ hai nước thời gian qua.\n3. Hai bên nhất trí tiếp tục duy trì tiếp xúc cấp cao, phát huy các cơ chế hợp tác hiện có.\n4. Về hợp tác kinh tế, hai bên cam kết tạo thuận lợi cho thương mại; tăng cường chia sẻ thông tin thị trường. Phía Lào hoan nghênh doanh nghiệp Việt Nam mở rộng đầu tư.\n5. Hai bên tái khẳng định tầm quan trọng của việc duy trì hòa bình, ổn định, tự do hàng hải ở Biển Đông.\n6. Hai bên sẽ phối hợp tổ chức các hoạt động kỷ niệm 65 năm thiết lập quan hệ ngoại giao.",
    [
      "agreed both: tiếp tục duy trì tiếp xúc cấp cao",
      "agreed both: phát huy các cơ chế hợp tác hiện có",
      "agreed both: tạo thuận lợi cho thương mại",
      "agreed both: tăng cường chia sẻ thông tin thị trường",
      "agreed both: phối hợp tổ chức các hoạt động kỷ niệm 65 năm thiết lập quan hệ ngoại giao",
    ],
  ],
  [
    "Phía Việt Nam khẳng định ủng hộ Lào đăng cai SEA Games. Phía Lào ủng hộ Việt Nam ứng cử vào Ủy ban Di sản.",
    ["pledged VN: ủng hộ Lào đăng cai SEA Games", "pledged LA: ủng hộ Việt Nam ứng cử vào Ủy ban Di sản"],
  ],
  ["Hai bên ủng hộ việc mở tuyến xe buýt xuyên biên giới.", ["agreed both: mở tuyến xe buýt xuyên biên giới"]],
  ["Hai bên ủng hộ lập trường của ASEAN về Biển Đông.", []],
  ["Hai bên ủng hộ lẫn nhau tại Liên hợp quốc và ASEAN.", ["agreed both: ủng hộ lẫn nhau tại Liên hợp quốc và ASEAN"]],
  ["Hai bên khuyến khích các địa phương kết nghĩa.", ["agreed both: khuyến khích các địa phương kết nghĩa"]],
  ["Hai bên quyết tâm đưa kim ngạch thương mại tăng 15% mỗi năm.", ["agreed both: đưa kim ngạch thương mại tăng 15% mỗi năm"]],
  ["Hai bên phấn đấu đưa kim ngạch lên 5 tỷ USD vào năm 2028.", ["agreed both: phấn đấu đưa kim ngạch lên 5 tỷ USD vào năm 2028"]],
  [
    "Hai bên sẽ tiếp tục hoàn thiện khung pháp lý, tạo môi trường thuận lợi cho doanh nghiệp.",
    ["agreed both: tiếp tục hoàn thiện khung pháp lý", "agreed both: tạo môi trường thuận lợi cho doanh nghiệp"],
  ],
  ["Hai bên mong muốn sớm mở đường bay thẳng.", ["hoped both: sớm mở đường bay thẳng"]],
  ["Hai bên dự kiến tổ chức tuần văn hóa vào tháng 9/2026.", []],
  [
    "Bộ trưởng Nguyễn Văn Khang bày tỏ sẵn sàng phối hợp với Lào tổ chức Năm Du lịch.",
    ["pledged VN: phối hợp với Lào tổ chức Năm Du lịch"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang một lần nữa khẳng định Việt Nam trước sau như một ủng hộ Lào.",
    ["pledged VN: trước sau như một ủng hộ Lào"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang khẳng định Việt Nam hết lòng ủng hộ sự nghiệp đổi mới của Lào.",
    ["pledged VN: hết lòng ủng hộ sự nghiệp đổi mới của Lào"],
  ],
  ["Việt Nam mãi mãi ghi nhớ sự giúp đỡ của Lào.", []],
  [
    "Việt Nam luôn coi trọng củng cố quan hệ đặc biệt với Lào, Bộ trưởng Nguyễn Văn Khang nói.",
    ["pledged VN: luôn coi trọng củng cố quan hệ đặc biệt với Lào"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang khẳng định Chính phủ và quân đội Việt Nam luôn luôn đứng bên cạnh Lào.",
    ["pledged VN: luôn luôn đứng bên cạnh Lào"],
  ],
  [
    "Bộ trưởng Khamphone Sivongsa khẳng định sẽ làm hết sức mình để vun đắp quan hệ hai nước.",
    ["pledged LA: làm hết sức mình để vun đắp quan hệ hai nước"],
  ],
  [
    "Bộ trưởng Khamphone Sivongsa cho biết sẽ sớm trình Quốc hội phê chuẩn hiệp định.",
    ["pledged LA: sớm trình Quốc hội phê chuẩn hiệp định"],
  ],
  ["Bộ trưởng Khamphone Sivongsa cho biết Lào đang xem xét sửa luật đầu tư.", []],
  ["Bộ trưởng Khamphone Sivongsa cho biết năm tới Lào sẽ là Chủ tịch ASEAN.", []],
  ["Bộ trưởng Khamphone Sivongsa cho rằng tuyến đường sẽ giúp Lào có đường ra biển.", []],
  ["Bộ trưởng Khamphone Sivongsa dự báo thương mại hai nước sẽ tăng 20%.", []],
  ["Bộ trưởng Nguyễn Văn Khang tin tưởng kỳ họp sẽ thành công tốt đẹp.", []],
  [
    "Bộ trưởng Nguyễn Văn Khang tin tưởng Bộ trưởng Khamphone Sivongsa sẽ tiếp tục đóng góp cho quan hệ hai nước.",
    ["hoped VN: tiếp tục đóng góp cho quan hệ hai nước"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang mong muốn Bộ trưởng Khamphone Sivongsa quan tâm, chỉ đạo giải quyết kiến nghị của doanh nghiệp.",
    ["hoped VN: quan tâm, chỉ đạo giải quyết kiến nghị của doanh nghiệp"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang bày tỏ hy vọng hai bên tiếp tục mở rộng hợp tác và chia sẻ kinh nghiệm.",
    ["hoped VN: tiếp tục mở rộng hợp tác", "hoped VN: chia sẻ kinh nghiệm"],
  ],
  [
    "Hai Bộ trưởng tin tưởng rằng quan hệ hữu nghị Việt Nam - Lào sẽ ngày càng phát triển tốt đẹp.",
    ["hoped both: quan hệ hữu nghị Việt Nam - Lào sẽ ngày càng phát triển tốt đẹp"],
  ],
  [
    "Bộ trưởng Khamphone Sivongsa kỳ vọng thời gian tới, các doanh nghiệp Việt Nam sẽ đầu tư nhiều hơn vào Lào.",
    ["hoped LA: đầu tư nhiều hơn vào Lào"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang mong muốn Ngài Bộ trưởng sẽ tiếp tục quan tâm đến cộng đồng người Việt tại Lào.",
    ["hoped VN: tiếp tục quan tâm đến cộng đồng người Việt tại Lào"],
  ],
  ["Bộ trưởng Nguyễn Văn Khang đề nghị cộng đồng người Việt đoàn kết, tuân thủ pháp luật Lào.", []],
  ["Bộ trưởng Nguyễn Văn Khang đề nghị Đại sứ quán làm tốt công tác bảo hộ công dân.", []],
  [
    "Bộ trưởng Nguyễn Văn Khang đề nghị Lào tạo điều kiện để cộng đồng người Việt sinh sống ổn định, hội nhập sâu rộng vào xã hội sở tại.",
    ["proposed VN: tạo điều kiện để cộng đồng người Việt sinh sống ổn định, hội nhập sâu rộng vào xã hội sở tại"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang đề nghị hai bên tăng cường phối hợp, chia sẻ thông tin, kinh nghiệm; nghiên cứu thiết lập đường dây nóng; sớm đàm phán, ký kết hiệp định dẫn độ.",
    [
      "proposed VN: tăng cường phối hợp, chia sẻ thông tin, kinh nghiệm",
      "proposed VN: nghiên cứu thiết lập đường dây nóng",
      "proposed VN: sớm đàm phán, ký kết hiệp định dẫn độ",
    ],
  ],
  [
    "Hai bên nhất trí nâng cấp quan hệ lên Đối tác toàn diện, xác lập khuôn khổ hợp tác lâu dài, tạo cơ sở cho hợp tác trong mọi lĩnh vực.",
    ["agreed both: nâng cấp quan hệ lên Đối tác toàn diện", "agreed both: xác lập khuôn khổ hợp tác lâu dài"],
  ],
  [
    "Hai bên nhất trí phấn đấu sớm nâng kim ngạch lên 3 tỷ USD, đa dạng hóa mặt hàng và khai thác tốt các hiệp định thương mại.",
    [
      "agreed both: phấn đấu sớm nâng kim ngạch lên 3 tỷ USD",
      "agreed both: đa dạng hóa mặt hàng",
      "agreed both: khai thác tốt các hiệp định thương mại",
    ],
  ],
  ["Hai bên nhất trí xem xét khả năng thành lập ngân hàng chung.", ["agreed both: xem xét khả năng thành lập ngân hàng chung"]],
  ["Hai bên nhất trí nghiên cứu, đề xuất các dự án mới.", ["agreed both: nghiên cứu, đề xuất các dự án mới"]],
  [
    "Hai bên nhất trí tích cực triển khai các biện pháp cần thiết để tháo gỡ khó khăn, vướng mắc cho doanh nghiệp và người dân hai nước.",
    ["agreed both: tích cực triển khai các biện pháp cần thiết để tháo gỡ khó khăn, vướng mắc cho doanh nghiệp và người dân hai nước"],
  ],
  [
    "Hai bên nhất trí cùng nhau phối hợp tốt trong khuôn khổ ASEAN, Liên hợp quốc, tiểu vùng Mekong và các cơ chế khác.",
    ["agreed both: cùng nhau phối hợp tốt trong khuôn khổ ASEAN, Liên hợp quốc, tiểu vùng Mekong và các cơ chế khác"],
  ],
  [
    "Hai bên tiếp tục duy trì trao đổi đoàn, hợp tác tại các cơ chế tiểu vùng và ủng hộ lẫn nhau tại ASEAN.",
    [
      "agreed both: tiếp tục duy trì trao đổi đoàn",
      "agreed both: hợp tác tại các cơ chế tiểu vùng",
      "agreed both: ủng hộ lẫn nhau tại ASEAN",
    ],
  ],
  ["Thời gian qua, hai bên tiếp tục duy trì giao ban biên phòng.", []],
  ["Hai bên tiếp tục duy trì giao ban biên phòng trong những năm gần đây.", []],
  ["Hợp tác y học cổ truyền ngày một mở rộng. Hai nước phối hợp chặt chẽ tại các diễn đàn quốc tế.", []],
  ["Quan hệ hai nước không ngừng phát triển trên mọi lĩnh vực.", []],
  [
    "Bộ trưởng Nguyễn Văn Khang đề nghị Lào quan tâm bố trí đất; còn phía Việt Nam sẽ cung cấp giống.",
    ["proposed VN: quan tâm bố trí đất", "pledged VN: cung cấp giống"],
  ],
  [
    "Để đạt mục tiêu này, hai bên sẽ rà soát các thỏa thuận đã ký, đồng thời xây dựng lộ trình cụ thể.",
    ["agreed both: rà soát các thỏa thuận đã ký", "agreed both: xây dựng lộ trình cụ thể"],
  ],
  [
    "Nhằm tăng cường giao thương, Bộ trưởng Nguyễn Văn Khang đề nghị hai bên sớm mở thêm đường bay.",
    ["proposed VN: sớm mở thêm đường bay"],
  ],
  ["Với tinh thần đó, hai bên nhất trí đẩy mạnh hợp tác nông nghiệp.", ["agreed both: đẩy mạnh hợp tác nông nghiệp"]],
  [
    "Trên cơ sở quan hệ tốt đẹp giữa hai nước, Bộ trưởng Khamphone Sivongsa mong Việt Nam tiếp tục hỗ trợ Lào đào tạo cán bộ.",
    ["hoped LA: tiếp tục hỗ trợ Lào đào tạo cán bộ"],
  ],
  [
    "Về phần mình, Bộ trưởng Khamphone Sivongsa cam kết sẽ tiếp tục chia sẻ thông tin về nguồn nước.",
    ["pledged LA: tiếp tục chia sẻ thông tin về nguồn nước"],
  ],
  [
    "Đáp lại, Bộ trưởng Khamphone Sivongsa nhất trí cao với các đề xuất của Việt Nam; khẳng định Lào sẽ ưu tiên giải quyết thủ tục cho doanh nghiệp Việt Nam.",
    ["pledged LA: ưu tiên giải quyết thủ tục cho doanh nghiệp Việt Nam"],
  ],
  [
    "Hai bên cũng nhất trí cho rằng cần tăng cường tuyên truyền về quan hệ đặc biệt trong thế hệ trẻ.",
    ["agreed both: tăng cường tuyên truyền về quan hệ đặc biệt trong thế hệ trẻ"],
  ],
  ["Hai bên nhất trí việc thúc đẩy hợp tác thương mại là ưu tiên hàng đầu.", []],
  ["Hai bên nhất trí rằng thương mại là trụ cột của quan hệ.", []],
  ["Hai bên nhất trí về tầm quan trọng của hợp tác nghị viện.", []],
  ["Thỏa thuận mà hai bên nhất trí ký kết sẽ mở ra cơ hội mới.", []],
  ["Bộ trưởng Nguyễn Văn Khang cho biết Việt Nam đã cam kết cắt giảm phát thải.", []],
  ["Dự án do hai bên phối hợp triển khai sẽ hoàn thành vào năm 2027.", []],
  ["Bộ trưởng Nguyễn Văn Khang khẳng định việc mở cửa khẩu sẽ thúc đẩy giao thương.", []],
  ["Bộ trưởng Nguyễn Văn Khang cho rằng hai nước có nhiều tiềm năng hợp tác về năng lượng.", []],
  [
    "Bộ trưởng Khamphone Sivongsa nhấn mạnh Việt Nam là đối tác quan trọng hàng đầu, Lào luôn dành ưu tiên cao cho quan hệ với Việt Nam.",
    ["pledged LA: luôn dành ưu tiên cao cho quan hệ với Việt Nam"],
  ],
  [
    "Bộ trưởng Khamphone Sivongsa chia sẻ mong muốn mở rộng hợp tác điện ảnh với Việt Nam.",
    ["hoped LA: mở rộng hợp tác điện ảnh với Việt Nam"],
  ],
  [
    "Hai bên nhất trí tăng cường hợp tác trong các lĩnh vực dược liệu, đầu tư, nông nghiệp, chế biến thực phẩm, khai thác khoáng sản, đào tạo nguồn nhân lực.",
    [
      "agreed both: tăng cường hợp tác trong các lĩnh vực dược liệu, đầu tư, nông nghiệp, chế biến thực phẩm, khai thác khoáng sản, đào tạo nguồn nhân lực",
    ],
  ],
  [
    "Hai bên nhất trí đẩy mạnh hợp tác thương mại, đầu tư; đơn giản hóa thủ tục; khuyến khích doanh nghiệp hai nước mở rộng làm ăn; nghiên cứu khả năng ký hiệp định tránh đánh thuế hai lần.",
    [
      "agreed both: đẩy mạnh hợp tác thương mại, đầu tư",
      "agreed both: đơn giản hóa thủ tục",
      "agreed both: khuyến khích doanh nghiệp hai nước mở rộng làm ăn",
      "agreed both: nghiên cứu khả năng ký hiệp định tránh đánh thuế hai lần",
    ],
  ],
  [
    "Hai bên thống nhất sẽ sớm trao đổi, hoàn thiện và ký kết Bản ghi nhớ về hợp tác du lịch.",
    ["agreed both: sớm trao đổi, hoàn thiện và ký kết Bản ghi nhớ về hợp tác du lịch"],
  ],
  [
    "Hai bên nhất trí cử đoàn chuyên gia khảo sát tuyến đường, trên cơ sở đó lập dự án khả thi.",
    ["agreed both: cử đoàn chuyên gia khảo sát tuyến đường"],
  ],
  [
    "Hai bên nhất trí tiếp tục hỗ trợ, giúp đỡ nhau trong sự nghiệp xây dựng và bảo vệ Tổ quốc.",
    ["agreed both: tiếp tục hỗ trợ, giúp đỡ nhau trong sự nghiệp xây dựng và bảo vệ Tổ quốc"],
  ],
  [
    "Hai bên nhất trí phối hợp tổ chức tốt Năm Đoàn kết hữu nghị 2027 và các hoạt động kỷ niệm.",
    ["agreed both: phối hợp tổ chức tốt Năm Đoàn kết hữu nghị 2027 và các hoạt động kỷ niệm"],
  ],
  ["Hai bên đặt mục tiêu đưa kim ngạch đạt 10 tỷ USD vào năm 2030.", ["agreed both: đưa kim ngạch đạt 10 tỷ USD vào năm 2030"]],
  [
    "Bộ trưởng Khamphone Sivongsa đánh giá cao và cảm ơn Việt Nam đã hỗ trợ Lào, đồng thời mong muốn tiếp tục nhận được sự hỗ trợ này.",
    ["hoped LA: tiếp tục nhận được sự hỗ trợ này"],
  ],
  [
    "Bộ trưởng Khamphone Sivongsa hoan nghênh đề xuất của Việt Nam và nhất trí sẽ thúc đẩy kết nối hai sàn giao dịch.",
    ["agreed LA: thúc đẩy kết nối hai sàn giao dịch"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang đề nghị Bộ trưởng Khamphone Sivongsa quan tâm thúc đẩy, tạo điều kiện để hai Bộ sớm ký bản ghi nhớ.",
    ["proposed VN: quan tâm thúc đẩy, tạo điều kiện để hai Bộ sớm ký bản ghi nhớ"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang đề nghị nghiên cứu, mở rộng mạng lưới chi nhánh ngân hàng.",
    ["proposed VN: nghiên cứu, mở rộng mạng lưới chi nhánh ngân hàng"],
  ],
  [
    "Phía Việt Nam ủng hộ và mong muốn phiên chợ chung này sẽ đem lại thu nhập cho bà con vùng cao, Bộ trưởng Nguyễn Văn Khang nói.",
    ["hoped VN: phiên chợ chung này sẽ đem lại thu nhập cho bà con vùng cao"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang tin tưởng chuyến thăm sẽ là cột mốc mới góp phần mở rộng giao thương.",
    ["hoped VN: là cột mốc mới góp phần mở rộng giao thương"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang đánh giá cao chuyến đi, tin rằng chuyến đi sẽ góp phần làm sâu sắc quan hệ giữa hai Bộ.",
    ["hoped VN: góp phần làm sâu sắc quan hệ giữa hai Bộ"],
  ],
  [
    "Hai bên còn nhấn mạnh nhiệm vụ trước hết của các đồn, trạm hai nước là tuần tra rừng đầu nguồn.",
    ["agreed both: tuần tra rừng đầu nguồn"],
  ],
  [
    "Bộ trưởng Khamphone Sivongsa khẳng định quan hệ Lào - Việt Nam là tài sản quý báu cần được giữ gìn và vun đắp.",
    ["proposed LA: được giữ gìn và vun đắp"],
  ],
  [
    "Hai Bộ trưởng nhất trí cho rằng mọi bất đồng về nguồn nước cần được giải quyết qua đối thoại, không sử dụng sức ép.",
    ["agreed both: được giải quyết qua đối thoại, không sử dụng sức ép"],
  ],
  [
    "Hai bên nhất trí cần nỗ lực để duy trì đà tăng trưởng thương mại, phấn đấu đạt kim ngạch 3 tỷ USD vào năm 2028.",
    ["agreed both: nỗ lực để duy trì đà tăng trưởng thương mại", "agreed both: phấn đấu đạt kim ngạch 3 tỷ USD vào năm 2028"],
  ],
  [
    "Hai Bộ trưởng thống nhất nhiều biện pháp bảo vệ rừng đầu nguồn, bày tỏ quyết tâm mở rộng vườn ươm.",
    ["agreed both: nhiều biện pháp bảo vệ rừng đầu nguồn", "agreed both: mở rộng vườn ươm"],
  ],
  [
    "Hai bên nhất trí làm mới quan hệ hai Hội thông qua gặp gỡ, trao đổi giữa hội viên trẻ và chia sẻ kinh nghiệm quản lý lễ hội.",
    ["agreed both: làm mới quan hệ hai Hội thông qua gặp gỡ, trao đổi giữa hội viên trẻ và chia sẻ kinh nghiệm quản lý lễ hội"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang đề nghị Quốc hội Lào, với vai trò là cơ quan lập pháp, quan tâm hỗ trợ cộng đồng người Việt, tạo điều kiện cho bà con làm ăn.",
    ["proposed VN: quan tâm hỗ trợ cộng đồng người Việt", "proposed VN: tạo điều kiện cho bà con làm ăn"],
  ],
  ["Bộ trưởng Nguyễn Văn Khang khẳng định chủ trương lâu dài của Việt Nam luôn coi ngư dân là một phần của biển.", []],
  [
    "Bộ trưởng Nguyễn Văn Khang nhấn mạnh hải quan cửa khẩu hai nước sẽ phối hợp giúp đỡ tiểu thương.",
    ["pledged VN: phối hợp giúp đỡ tiểu thương"],
  ],
  [
    "Hai bên nhất trí hợp tác trong các lĩnh vực: nông nghiệp, y tế, giáo dục, du lịch; đồng thời mở rộng hợp tác địa phương.",
    ["agreed both: hợp tác trong các lĩnh vực: nông nghiệp, y tế, giáo dục, du lịch", "agreed both: mở rộng hợp tác địa phương"],
  ],
  [
    "Hai bên nhất trí tiếp tục coi hợp tác quốc phòng là trụ cột quan trọng của quan hệ.",
    ["agreed both: tiếp tục coi hợp tác quốc phòng là trụ cột quan trọng của quan hệ"],
  ],
  [
    "Tổng Bí thư hy vọng trong nhiệm kỳ của mình, Đại sứ sẽ có nhiều đóng góp cho quan hệ hai nước.",
    ["hoped VN: có nhiều đóng góp cho quan hệ hai nước"],
  ],
  [
    "Bộ trưởng Khamphone Sivongsa bày tỏ tin tưởng với truyền thống cần cù, nhân dân Việt Nam sẽ giành được nhiều thành tựu to lớn hơn.",
    [],
  ],
  [
    "Bộ trưởng Khamphone Sivongsa đề nghị Việt Nam, nước Chủ tịch ASEAN, ủng hộ Lào gia nhập các cơ chế mới.",
    ["proposed LA: ủng hộ Lào gia nhập các cơ chế mới"],
  ],
  [
    "Hai bên nhất trí hợp tác chặt chẽ trong việc quản lý, sử dụng bền vững nguồn nước sông Mekong.",
    ["agreed both: hợp tác chặt chẽ trong việc quản lý, sử dụng bền vững nguồn nước sông Mekong"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang khẳng định Việt Nam sẽ luôn là người bạn tin cậy của Lào.",
    ["pledged VN: luôn là người bạn tin cậy của Lào"],
  ],
  ["Bộ trưởng Nguyễn Văn Khang cho biết Việt Nam sẽ xem xét tích cực đề nghị của Lào.", ["pledged VN: xem xét tích cực đề nghị của Lào"]],
  [
    "Bộ trưởng Khamphone Sivongsa mong Việt Nam tạo điều kiện để Lào được kết nối với cảng biển và được sử dụng bến cảng.",
    ["hoped LA: tạo điều kiện để Lào được kết nối với cảng biển và được sử dụng bến cảng"],
  ],
  [
    "Hai bên nhất trí tiếp tục phát huy vai trò của Ủy ban hợp tác, tăng cường trao đổi đoàn các cấp nhất là cấp cao, qua đó củng cố tin cậy chính trị; mở rộng hợp tác thương mại.",
    [
      "agreed both: tiếp tục phát huy vai trò của Ủy ban hợp tác",
      "agreed both: tăng cường trao đổi đoàn các cấp nhất là cấp cao",
      "agreed both: mở rộng hợp tác thương mại",
    ],
  ],
  [
    "“Chúng tôi luôn dành ưu tiên cho sinh viên Việt Nam”, Bộ trưởng Khamphone Sivongsa nói.",
    ["pledged LA: luôn dành ưu tiên cho sinh viên Việt Nam"],
  ],
])("clauses: %s", (text, expected) => {
  expect(briefly(text)).toEqual(expected);
});
