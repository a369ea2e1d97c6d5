/** A table of cases, long because each verb that reports has its own: what is undertaken, and what only looks like it. */
import { expect, test } from "vitest";
import { briefly } from "./commitments-in.ts";

test.each<[string, string[]]>([
  [
    "Hai bên nhất trí hai nước cần tiếp tục duy trì trao đổi đoàn các cấp, Bộ Công Thương sẽ cùng Bộ Công Thương Lào tổ chức hội chợ hằng năm.",
    ["agreed both: tiếp tục duy trì trao đổi đoàn các cấp", "agreed both: cùng Bộ Công Thương Lào tổ chức hội chợ hằng năm"],
  ],
  [
    "Bộ trưởng Khamphone Sivongsa ủng hộ việc thành lập nhóm công tác chung về lúa gạo.",
    ["pledged LA: thành lập nhóm công tác chung về lúa gạo"],
  ],
  [
    "Bộ trưởng Khamphone Sivongsa ủng hộ đề xuất mở thêm đường bay của phía Việt Nam.",
    ["pledged LA: ủng hộ đề xuất mở thêm đường bay của phía Việt Nam"],
  ],
  ["Bộ trưởng Nguyễn Văn Khang khẳng định nhiệm vụ chung cần đẩy nhanh đàm phán về thuế.", ["proposed VN: đẩy nhanh đàm phán về thuế"]],
  ["Bộ trưởng Nguyễn Văn Khang nhấn mạnh mục tiêu của hai bên cần giảm chi phí vận tải.", ["proposed VN: giảm chi phí vận tải"]],
  [
    "Bộ trưởng Khamphone Sivongsa hứa sẽ nỗ lực hết sức, kiên trì, bền bỉ vun đắp quan hệ hai nước.",
    ["pledged LA: nỗ lực hết sức, kiên trì, bền bỉ vun đắp quan hệ hai nước"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang đề nghị phát triển du lịch theo hướng mở rộng đường bay và nâng cao chất lượng dịch vụ.",
    ["proposed VN: phát triển du lịch theo hướng mở rộng đường bay và nâng cao chất lượng dịch vụ"],
  ],
  [
    "Hai bên đạt nhận thức chung về thúc đẩy thương mại biên giới và mở rộng kho bãi.",
    ["agreed both: thúc đẩy thương mại biên giới", "agreed both: mở rộng kho bãi"],
  ],
  ["Hai bên đạt được nhất trí cao về việc sớm khởi công cầu mới.", ["agreed both: sớm khởi công cầu mới"]],
  [
    "Hai bên cùng nhất trí rằng cần tăng cường phối hợp trong phòng chống ma túy.",
    ["agreed both: tăng cường phối hợp trong phòng chống ma túy"],
  ],
  [
    "Hai Bộ trưởng cũng đã thống nhất sẽ tổ chức kỳ họp tiếp theo tại Huế vào quý II/2026.",
    ["agreed both: tổ chức kỳ họp tiếp theo tại Huế vào quý II/2026"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang bày tỏ sự nhất trí với đề nghị của phía Lào về việc kéo dài thời gian mở cửa khẩu.",
    ["agreed VN: kéo dài thời gian mở cửa khẩu"],
  ],
  [
    "Bộ trưởng Khamphone Sivongsa đồng tình với các ý kiến của Bộ trưởng Nguyễn Văn Khang, đồng thời đề nghị hai bên lập đường dây nóng.",
    ["proposed LA: lập đường dây nóng"],
  ],
  ["Bộ trưởng Khamphone Sivongsa đồng ý với đề xuất của Việt Nam về mở thêm chợ biên giới.", ["agreed LA: mở thêm chợ biên giới"]],
  [
    "Bộ trưởng Nguyễn Văn Khang hoan nghênh việc Lào mở cửa thị trường và mong Lào sớm cấp phép cho cá tra.",
    ["hoped VN: sớm cấp phép cho cá tra"],
  ],
  ["Bộ trưởng Nguyễn Văn Khang hoan nghênh các doanh nghiệp Lào đầu tư vào chế biến cà phê tại Tây Nguyên.", []],
  [
    "Bộ trưởng Nguyễn Văn Khang khuyến khích doanh nghiệp Lào đầu tư vào nông nghiệp.",
    ["proposed VN: khuyến khích doanh nghiệp Lào đầu tư vào nông nghiệp"],
  ],
  [
    "Bộ trưởng Khamphone Sivongsa hứa tạo thuận lợi cho người Việt làm ăn tại Lào.",
    ["pledged LA: tạo thuận lợi cho người Việt làm ăn tại Lào"],
  ],
  ["Bộ trưởng Khamphone Sivongsa cho biết Lào sẵn sàng mua thêm điện của Việt Nam.", ["pledged LA: mua thêm điện của Việt Nam"]],
  ["Bộ trưởng Khamphone Sivongsa nói Lào sẽ cử đội bóng sang thi đấu.", ["pledged LA: cử đội bóng sang thi đấu"]],
  [
    "Bộ trưởng Khamphone Sivongsa bày tỏ mong muốn phía Việt Nam giúp Lào đào tạo thêm bác sĩ; kỳ vọng các dự án sẽ sớm hoàn thành.",
    ["hoped LA: giúp Lào đào tạo thêm bác sĩ", "hoped LA: các dự án sẽ sớm hoàn thành"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang tin tưởng rằng với nỗ lực của hai bên, hợp tác thương mại sẽ đạt kết quả tốt hơn.",
    ["hoped VN: hợp tác thương mại sẽ đạt kết quả tốt hơn"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang hy vọng chuyến thăm sẽ góp phần đưa quan hệ hai nước lên tầm cao mới.",
    ["hoped VN: góp phần đưa quan hệ hai nước lên tầm cao mới"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang cho rằng trong thời gian tới, hai bên cần phát huy vai trò của các địa phương biên giới.",
    ["proposed VN: phát huy vai trò của các địa phương biên giới"],
  ],
  [
    "Theo Bộ trưởng Nguyễn Văn Khang, hai bên nên tổ chức họp trực tuyến thường xuyên.",
    ["proposed VN: tổ chức họp trực tuyến thường xuyên"],
  ],
  [
    "Hai bên nhất trí nâng cấp quốc lộ 8, trong đó Việt Nam hỗ trợ vốn, còn Lào lo giải phóng mặt bằng.",
    ["agreed both: nâng cấp quốc lộ 8, trong đó Việt Nam hỗ trợ vốn, còn Lào lo giải phóng mặt bằng"],
  ],
  [
    "Phía Việt Nam sẽ cung cấp giống lúa, còn phía Lào sẽ bố trí đất trồng.",
    ["pledged VN: cung cấp giống lúa", "pledged LA: bố trí đất trồng"],
  ],
  [
    "Việt Nam cam kết hỗ trợ Lào xây dựng trường học, đồng thời sẽ cử giáo viên sang giảng dạy.",
    ["pledged VN: hỗ trợ Lào xây dựng trường học", "pledged VN: cử giáo viên sang giảng dạy"],
  ],
  ["Bên cạnh đó, hai bên sẽ phối hợp chặt chẽ trong phòng chống buôn lậu.", ["agreed both: phối hợp chặt chẽ trong phòng chống buôn lậu"]],
  [
    "Hai bên cam kết không để các thế lực thù địch lợi dụng lãnh thổ nước này chống phá nước kia.",
    ["agreed both: không để các thế lực thù địch lợi dụng lãnh thổ nước này chống phá nước kia"],
  ],
  ["Hai bên tái khẳng định cam kết tuân thủ luật pháp quốc tế.", ["agreed both: tuân thủ luật pháp quốc tế"]],
  ["Hai bên khẳng định quyết tâm đưa quan hệ hai nước phát triển hơn nữa.", ["agreed both: đưa quan hệ hai nước phát triển hơn nữa"]],
  ["Hai bên nhấn mạnh tầm quan trọng của việc duy trì hòa bình ở Biển Đông.", []],
  ["Hai bên bày tỏ hài lòng về sự phát triển của quan hệ hai nước.", []],
  ["Hai bên đã trao đổi về các biện pháp thúc đẩy thương mại và đầu tư.", []],
  ["Hai bên nhất trí đánh giá quan hệ hai nước phát triển tốt đẹp.", []],
  ["Chuyến thăm nhằm tăng cường quan hệ hợp tác giữa hai nước.", []],
  ["Chuyến thăm sẽ góp phần tăng cường tin cậy chính trị giữa hai nước.", []],
  ["Thời gian qua, hai bên đã tích cực phối hợp, mở rộng hợp tác trên nhiều lĩnh vực.", []],
  ["Nhờ đó, hàng hóa hai nước sẽ lưu thông thuận lợi hơn.", []],
  ["Trong chuyến thăm, Bộ trưởng Nguyễn Văn Khang sẽ gặp kiều bào và thăm Đại sứ quán.", []],
  ["Bộ trưởng Nguyễn Văn Khang mong bà con luôn đoàn kết, chấp hành pháp luật nước sở tại.", []],
  ["Bộ trưởng Nguyễn Văn Khang chúc Bộ trưởng Khamphone Sivongsa hoàn thành tốt trọng trách.", []],
  ["Bộ trưởng Khamphone Sivongsa tin tưởng Việt Nam sẽ đạt được nhiều thành tựu to lớn hơn nữa.", []],
])("who says it in which words: %s", (text, expected) => {
  expect(briefly(text)).toEqual(expected);
});
