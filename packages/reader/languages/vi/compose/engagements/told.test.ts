/** Acts as papers tell them: in main clauses, in rows, by nouns, planned and past. Long: one article a case, with the ones that tell of none. */
import { expect, test } from "vitest";
import { readIn } from "../../../../read.ts";
import { vi } from "../../index.ts";

/** The engagements of an article, the same in NFC and in NFD. */
function engagementsOf(text: string): string[] {
  const [composed, decomposed] = (["NFC", "NFD"] as const).map((form) => {
    const original = `Tin đối ngoại\n\n${text}\n\nQuan hệ hai nước phát triển tốt đẹp.`.normalize(form);
    return readIn(vi, original, { id: "case", published: "2019-04-10" }).reading.engagements.map((each) =>
      [
        each.visitType ? `${each.visitType} ${each.kind}` : each.kind,
        each.date ?? "–",
        each.place?.normalize("NFC") ?? "–",
        each.status,
        ...each.participants.map(
          ({ name, organization, side, role }) => `${(name ?? organization ?? "").normalize("NFC")} (${side}, ${role})`,
        ),
      ].join(" | "),
    );
  });
  expect(decomposed).toEqual(composed);
  return composed ?? [];
}

test.each([
  [
    "Sáng 8/4, tại Hà Nội, Thủ tướng Lê Văn Bình đã có cuộc gặp với Thủ tướng Pháp Marie Dubois.",
    ["meeting | 2019-04-08 | Hà Nội | held | Lê Văn Bình (VN, host) | Marie Dubois (FR, guest)"],
  ],
  [
    "Ngày 8/4, tại Hà Nội đã diễn ra cuộc gặp giữa Thủ tướng Lê Văn Bình và Thủ tướng Pháp Marie Dubois.",
    ["meeting | 2019-04-08 | Hà Nội | held | Lê Văn Bình (VN, host) | Marie Dubois (FR, guest)"],
  ],
  [
    "Ngày 8/4, Bộ trưởng Y tế Lê Văn Bình đã có buổi làm việc với Bộ trưởng Y tế Pháp Marie Dubois.",
    ["meeting | 2019-04-08 | – | held | Lê Văn Bình (VN, host) | Marie Dubois (FR, guest)"],
  ],
  [
    "Chiều 8/4, Phó Thủ tướng Lê Văn Bình tiếp riêng Đại sứ Nhật Bản Kenji Tanaka.",
    ["meeting | 2019-04-08 | – | held | Lê Văn Bình (VN, host) | Kenji Tanaka (JP, guest)"],
  ],
  [
    "Chiều 8/4, Phó Thủ tướng Lê Văn Bình đã tiếp và trao đổi với Đại sứ Nhật Bản Kenji Tanaka về hợp tác năng lượng.",
    ["meeting | 2019-04-08 | – | held | Lê Văn Bình (VN, host) | Kenji Tanaka (JP, guest)"],
  ],
  [
    "Dự kiến, trong chuyến thăm Pháp, Thủ tướng Lê Văn Bình sẽ gặp Tổng thống Pháp Paul Martin; gặp Chủ tịch Hạ viện Pháp Anne Leroy và hội kiến Chủ tịch Thượng viện Pháp Louis Petit.",
    [
      "other visit | – | Pháp | planned | Lê Văn Bình (VN, guest)",
      "meeting | – | Pháp | planned | Lê Văn Bình (VN, guest) | Paul Martin (FR, host)",
      "meeting | – | Pháp | planned | Lê Văn Bình (VN, guest) | Anne Leroy (FR, host)",
      "meeting | – | Pháp | planned | Lê Văn Bình (VN, guest) | Louis Petit (FR, host)",
    ],
  ],
  [
    "Sáng 9/4, Chủ tịch Quốc hội Trần Thị Mai hội kiến với Thủ tướng Lào Khamphan Sivongsa nhân chuyến thăm chính thức Việt Nam của ông.",
    [
      "meeting | 2019-04-09 | – | held | Trần Thị Mai (VN, host) | Khamphan Sivongsa (LA, guest)",
      "official visit | 2019-04-09 | Việt Nam | held | Khamphan Sivongsa (LA, guest)",
    ],
  ],
  [
    "Ngày 9/4, Thủ tướng Lê Văn Bình cùng đoàn đại biểu cấp cao nước ta tới thăm Nhà máy ô tô Renault tại Pháp.",
    ["other visit | 2019-04-09 | Nhà máy ô tô Renault | held | Lê Văn Bình (VN, guest)"],
  ],
  [
    "Sáng 9/4, Thủ tướng Lê Văn Bình đã đặt vòng hoa tại Đài tưởng niệm các chiến sĩ vô danh ở Viêng Chăn.",
    ["ceremony | 2019-04-09 | Đài tưởng niệm các chiến sĩ vô danh | held | Lê Văn Bình (VN, guest)"],
  ],
  [
    "Ngày 9/4, tại Viêng Chăn, Bộ trưởng Y tế Lê Văn Bình và Bộ trưởng Y tế Lào Khamphan Sivongsa đã ký Bản ghi nhớ về hợp tác y tế.",
    ["signing | 2019-04-09 | Viêng Chăn | held | Lê Văn Bình (VN, participant) | Khamphan Sivongsa (LA, participant)"],
  ],
  [
    "Chiều 9/4, Thủ tướng Lê Văn Bình hội đàm với Thủ tướng Lào Khamphan Sivongsa. Sau hội đàm, hai Thủ tướng đã chứng kiến lễ ký kết năm văn kiện hợp tác.",
    [
      "talks | 2019-04-09 | – | held | Lê Văn Bình (VN, host) | Khamphan Sivongsa (LA, guest)",
      "signing | 2019-04-09 | – | held | Lê Văn Bình (VN, participant) | Khamphan Sivongsa (LA, participant)",
    ],
  ],
  [
    "Nhận lời mời của Tổng thống Pháp Paul Martin, Thủ tướng Lê Văn Bình sẽ thăm chính thức Pháp từ ngày 20-23/4.",
    ["official visit | 2019-04-20/2019-04-23 | Pháp | planned | Lê Văn Bình (VN, guest) | Paul Martin (FR, host)"],
  ],
  [
    "Nhận lời mời của Tổng thống Pháp Paul Martin và Thủ tướng Đức Anna Schmidt, Thủ tướng Lê Văn Bình sẽ thăm chính thức hai nước từ ngày 20-25/4.",
    [
      "official visit | 2019-04-20/2019-04-25 | Pháp và Đức | planned | Lê Văn Bình (VN, guest) | Paul Martin (FR, host) | Anna Schmidt (DE, host)",
    ],
  ],
  [
    "Tối 9/4, Thủ tướng Lê Văn Bình đã về đến Hà Nội sau khi kết thúc chuyến thăm chính thức Pháp.",
    ["official visit | 2019-04-09 | Pháp | held | Lê Văn Bình (VN, guest)"],
  ],
  [
    "Sáng 9/4, tại Sân bay Nội Bài, lễ tiễn Thủ tướng Lào Khamphan Sivongsa được tổ chức trọng thể.",
    ["ceremony | 2019-04-09 | Sân bay Nội Bài | held | Khamphan Sivongsa (LA, guest)"],
  ],
  [
    "Tối 9/4, tại Hà Nội, Thủ tướng Lê Văn Bình và phu nhân đã chủ trì tiệc chiêu đãi trọng thể Thủ tướng Lào Khamphan Sivongsa và phu nhân.",
    ["ceremony | 2019-04-09 | Hà Nội | held | Khamphan Sivongsa (LA, guest) | Lê Văn Bình (VN, host)"],
  ],
  [
    "Ngày 9/4, tại Viêng Chăn, Bộ Y tế Việt Nam phối hợp với Bộ Y tế Lào tổ chức hội thảo về y tế biên giới.",
    ["conference | 2019-04-09 | Viêng Chăn | held | Bộ Y tế Việt Nam (VN, participant) | Bộ Y tế Lào (LA, participant)"],
  ],
  [
    "Ngày 9/4, tại Viêng Chăn, Thủ tướng Lê Văn Bình và Thủ tướng Lào Khamphan Sivongsa cùng dự Diễn đàn doanh nghiệp Việt Nam - Lào.",
    ["conference | 2019-04-09 | Viêng Chăn | held | Lê Văn Bình (VN, participant) | Khamphan Sivongsa (LA, participant)"],
  ],
  [
    "Ngày 9/4, tại tỉnh Hủa Phăn, Phó Thủ tướng Lê Văn Bình và Phó Thủ tướng Lào Khamphan Sivongsa đã cắt băng khánh thành Bệnh viện hữu nghị.",
    ["ceremony | 2019-04-09 | tỉnh Hủa Phăn | held | Lê Văn Bình (VN, participant) | Khamphan Sivongsa (LA, participant)"],
  ],
  [
    "Ngày 9/4, Thủ tướng Lê Văn Bình đã gửi điện chúc mừng tới Thủ tướng Pháp Marie Dubois nhân dịp bà nhậm chức.",
    ["message | 2019-04-09 | – | held | Lê Văn Bình (VN, participant) | Marie Dubois (FR, participant)"],
  ],
  [
    "Ngày 9/4, Thủ tướng Lê Văn Bình gửi lời chia buồn sâu sắc tới Thủ tướng Nhật Bản Kenji Tanaka.",
    ["message | 2019-04-09 | – | held | Lê Văn Bình (VN, participant) | Kenji Tanaka (JP, participant)"],
  ],
  [
    "Hồi tháng 12/2015, Thủ tướng Pháp Marie Dubois đã thăm chính thức Việt Nam.",
    ["official visit | 2015-12 | Việt Nam | held | Marie Dubois (FR, guest)"],
  ],
  [
    "Thủ tướng Lê Văn Bình nhắc lại cuộc gặp với Thủ tướng Pháp Marie Dubois tại Đà Nẵng hồi tháng 11/2017.",
    ["meeting | 2017-11 | Đà Nẵng | held | Lê Văn Bình (VN, host) | Marie Dubois (FR, guest)"],
  ],
  [
    "Đoàn đại biểu Quốc hội Lào do Chủ tịch Quốc hội Khamphan Sivongsa dẫn đầu đã đến Hà Nội, bắt đầu chuyến thăm chính thức Việt Nam từ ngày 8 đến 12/4.",
    ["official visit | 2019-04-08/2019-04-12 | Việt Nam | held | Khamphan Sivongsa (LA, guest)"],
  ],
  [
    "Phó Thủ tướng Lê Văn Bình dẫn đầu đoàn đại biểu Chính phủ Việt Nam thăm Lào từ ngày 8-10/4.",
    ["other visit | 2019-04-08/2019-04-10 | Lào | held | Lê Văn Bình (VN, guest)"],
  ],
  [
    "Sáng 9/4, Tỉnh trưởng tỉnh Xiêng Khoảng Bounmy Keo dẫn đầu đoàn đại biểu đã đến thăm và làm việc tại tỉnh Nghệ An.",
    ["working visit | 2019-04-09 | tỉnh Nghệ An | held | Bounmy Keo (LA, guest)"],
  ],
  [
    "Chiều 9/4, Ủy ban Đối ngoại của Quốc hội Việt Nam đã làm việc với đoàn đại biểu Ủy ban Đối ngoại Quốc hội Lào.",
    [
      "meeting | 2019-04-09 | – | held | Ủy ban Đối ngoại của Quốc hội Việt Nam (VN, host) | đoàn đại biểu Ủy ban Đối ngoại Quốc hội Lào (LA, guest)",
    ],
  ],
  [
    "Tại buổi tiếp Đại sứ Nhật Bản Kenji Tanaka sáng 9/4, Phó Thủ tướng Lê Văn Bình đánh giá cao hợp tác hai nước.",
    ["meeting | 2019-04-09 | – | held | Lê Văn Bình (VN, host) | Kenji Tanaka (JP, guest)"],
  ],
  [
    "Phát biểu tại cuộc hội đàm sáng 9/4 với Thủ tướng Pháp Marie Dubois, Thủ tướng Lê Văn Bình hoan nghênh hợp tác.",
    ["talks | 2019-04-09 | – | held | Lê Văn Bình (VN, host) | Marie Dubois (FR, guest)"],
  ],
  [
    "Trong cuộc điện đàm ngày 9/4, Bộ trưởng Ngoại giao Lê Văn Bình và Ngoại trưởng Mỹ John Smith đã trao đổi về hợp tác song phương.",
    ["call | 2019-04-09 | – | held | Lê Văn Bình (VN, participant) | John Smith (US, participant)"],
  ],
  [
    "Bên lề Hội nghị Cấp cao ASEAN, Thủ tướng Lê Văn Bình đã có các cuộc gặp với Thủ tướng Nhật Bản Kenji Tanaka, Tổng thống Indonesia Budi Santoso và Thủ tướng Lào Khamphan Sivongsa.",
    [
      "meeting | – | – | held | Lê Văn Bình (VN, participant) | Kenji Tanaka (JP, participant)",
      "meeting | – | – | held | Lê Văn Bình (VN, participant) | Budi Santoso (ID, participant)",
      "meeting | – | – | held | Lê Văn Bình (VN, participant) | Khamphan Sivongsa (LA, participant)",
    ],
  ],
  [
    "Trong khuôn khổ chuyến thăm chính thức Nhật Bản từ ngày 7-10/4, sáng 8/4, Bộ trưởng Ngoại giao Lê Văn Bình và Bộ trưởng Ngoại giao Nhật Bản Kenji Tanaka đồng chủ trì Phiên họp lần thứ 9 Ủy ban Hợp tác Việt Nam - Nhật Bản và tiến hành hội đàm.",
    [
      "official visit | 2019-04-07/2019-04-10 | Nhật Bản | held | Lê Văn Bình (VN, guest)",
      "session | 2019-04-08 | Nhật Bản | held | Lê Văn Bình (VN, chair) | Kenji Tanaka (JP, chair)",
      "talks | 2019-04-08 | – | held | Lê Văn Bình (VN, guest) | Kenji Tanaka (JP, host)",
    ],
  ],
  [
    "Chiều 8/4, Phó Chủ tịch nước Trung Quốc Trần Đại Minh đã tiếp đoàn đại biểu Trung ương Hội Liên hiệp Phụ nữ tại Bắc Kinh.",
    ["meeting | 2019-04-08 | Bắc Kinh | held | Trần Đại Minh (CN, host) | đoàn đại biểu Trung ương Hội Liên hiệp Phụ nữ (VN, guest)"],
  ],
  [
    "Ngày 9/4, tại Hà Nội, Thứ trưởng Ngoại giao Lê Văn Bình và Thứ trưởng Ngoại giao Hàn Quốc Kim Min Soo đã đồng chủ trì Đối thoại chiến lược lần thứ 8.",
    ["session | 2019-04-09 | Hà Nội | held | Lê Văn Bình (VN, chair) | Kim Min Soo (KR, chair)"],
  ],
  [
    "Kỳ họp lần thứ 41 Ủy ban liên Chính phủ Việt Nam - Lào diễn ra tại Viêng Chăn ngày 9/4 dưới sự đồng chủ trì của Phó Thủ tướng Lê Văn Bình và Phó Thủ tướng Lào Khamphan Sivongsa.",
    ["session | 2019-04-09 | Viêng Chăn | held | Lê Văn Bình (VN, chair) | Khamphan Sivongsa (LA, chair)"],
  ],
  [
    "Sáng 9/4, Bộ trưởng Quốc phòng Lê Văn Bình đã chủ trì lễ đón và hội đàm với Bộ trưởng Quốc phòng Lào Khamphan Sivongsa.",
    [
      "ceremony | 2019-04-09 | – | held | Khamphan Sivongsa (LA, guest) | Lê Văn Bình (VN, host)",
      "talks | 2019-04-09 | – | held | Lê Văn Bình (VN, host) | Khamphan Sivongsa (LA, guest)",
    ],
  ],
  [
    "Thủ tướng Pháp Marie Dubois đã tới Hà Nội trưa 9/4, bắt đầu thăm chính thức Việt Nam theo lời mời của Thủ tướng Lê Văn Bình.",
    ["official visit | 2019-04-09 | Việt Nam | held | Marie Dubois (FR, guest) | Lê Văn Bình (VN, host)"],
  ],
  [
    "Hoan nghênh Tổng thống Pháp Paul Martin sẽ thăm cấp Nhà nước Việt Nam vào tháng 9 tới, Thủ tướng Lê Văn Bình đề nghị hai bên chuẩn bị tốt.",
    ["state visit | 2019-09 | Việt Nam | planned | Paul Martin (FR, guest)"],
  ],
  [
    "Chiều 9/4, tại trụ sở Chính phủ, Thủ tướng Lê Văn Bình đã tiếp thân mật Ngài Kenji Tanaka, Đại sứ Nhật Bản tại Việt Nam đến chào từ biệt trước khi về nước.",
    ["courtesy-call | 2019-04-09 | trụ sở Chính phủ | held | Lê Văn Bình (VN, host) | Kenji Tanaka (JP, guest)"],
  ],
  [
    "Ngày 9/4, tại Hà Nội, Bộ trưởng Y tế Lê Văn Bình gặp gỡ, làm việc với đại diện lãnh đạo Bộ Y tế Lào.",
    ["meeting | 2019-04-09 | Hà Nội | held | Lê Văn Bình (VN, host) | Bộ Y tế Lào (LA, guest)"],
  ],
  [
    "Trong khuôn khổ chuyến thăm chính thức Lào từ ngày 8-10/4, sáng 9/4, Chủ tịch nước Đỗ Văn Đại và phu nhân đã đến thăm Trường Phổ thông song ngữ Nguyễn Du tại Viêng Chăn.",
    [
      "official visit | 2019-04-08/2019-04-10 | Lào | held | Đỗ Văn Đại (VN, guest)",
      "other visit | 2019-04-09 | Trường Phổ thông song ngữ Nguyễn Du | held | Đỗ Văn Đại (VN, guest)",
    ],
  ],
  [
    "Trong khuôn khổ chuyến thăm chính thức Lào, ngày 9/4, Chủ tịch nước Đỗ Văn Đại đã đến thăm và làm việc tại tỉnh Champasak.",
    [
      "official visit | 2019-04-09 | Lào | held | Đỗ Văn Đại (VN, guest)",
      "working visit | 2019-04-09 | tỉnh Champasak | held | Đỗ Văn Đại (VN, guest)",
    ],
  ],
  [
    "Ngày 9/4, Thủ tướng Lào Khamphan Sivongsa lên máy bay về nước, khép lại chuyến thăm chính thức Việt Nam từ ngày 7-9/4 theo lời mời của Thủ tướng Lê Văn Bình.\n\nTrong thời gian ở thăm, Thủ tướng Khamphan Sivongsa đã hội đàm với Thủ tướng Lê Văn Bình; hội kiến Chủ tịch nước Đỗ Văn Đại; đặt vòng hoa tại Đài tưởng niệm các Anh hùng liệt sĩ; dự Diễn đàn doanh nghiệp Việt Nam - Lào.",
    [
      "official visit | 2019-04-07/2019-04-09 | Việt Nam | held | Khamphan Sivongsa (LA, guest) | Lê Văn Bình (VN, host)",
      "talks | 2019-04-07/2019-04-09 | – | held | Khamphan Sivongsa (LA, guest) | Lê Văn Bình (VN, host)",
      "meeting | 2019-04-07/2019-04-09 | – | held | Khamphan Sivongsa (LA, guest) | Đỗ Văn Đại (VN, host)",
      "ceremony | 2019-04-07/2019-04-09 | Đài tưởng niệm các Anh hùng liệt sĩ | held | Khamphan Sivongsa (LA, guest)",
      "conference | 2019-04-07/2019-04-09 | – | held | Khamphan Sivongsa (LA, guest)",
    ],
  ],
  [
    "Theo chương trình, Thủ tướng Lê Văn Bình sẽ hội đàm với Thủ tướng Pháp Marie Dubois, hội kiến Tổng thống Pháp Paul Martin, dự tọa đàm doanh nghiệp Việt - Pháp và gặp gỡ bà con kiều bào.",
    [
      "talks | – | – | planned | Lê Văn Bình (VN, host) | Marie Dubois (FR, guest)",
      "meeting | – | – | planned | Lê Văn Bình (VN, host) | Paul Martin (FR, guest)",
      "conference | – | – | planned | Lê Văn Bình (VN, participant)",
    ],
  ],
  [
    "Ngay sau lễ đón, Chủ tịch nước Đỗ Văn Đại và Thủ tướng Lào Khamphan Sivongsa đã tiến hành hội đàm.",
    ["talks | – | – | held | Đỗ Văn Đại (VN, host) | Khamphan Sivongsa (LA, guest)"],
  ],
  [
    "Trong bức điện gửi Thủ tướng Lào Khamphan Sivongsa ngày 9/4, Thủ tướng Lê Văn Bình khẳng định tình đoàn kết.",
    ["message | 2019-04-09 | – | held | Lê Văn Bình (VN, participant) | Khamphan Sivongsa (LA, participant)"],
  ],
  [
    "Nhân dịp Tết cổ truyền của Lào, Thủ tướng Lê Văn Bình đã có thư chúc mừng gửi Thủ tướng Lào Khamphan Sivongsa.",
    ["message | – | – | held | Lê Văn Bình (VN, participant) | Khamphan Sivongsa (LA, participant)"],
  ],
  [
    "Sáng 9/4, Chủ tịch nước Đỗ Văn Đại đã điện đàm với Tổng thống Pháp Paul Martin.",
    ["call | 2019-04-09 | – | held | Đỗ Văn Đại (VN, participant) | Paul Martin (FR, participant)"],
  ],
  [
    "Đoàn đại biểu cấp cao Đảng Cộng sản Việt Nam do đồng chí Lê Văn Bình, Ủy viên Bộ Chính trị, Trưởng Ban Đối ngoại Trung ương, làm trưởng đoàn thăm và làm việc tại Cuba từ ngày 5 đến 9/4.",
    ["working visit | 2019-04-05/2019-04-09 | Cuba | held | Lê Văn Bình (VN, guest)"],
  ],
  [
    "Năm 2017, Tổng thống Pháp Paul Martin đã thăm cấp Nhà nước Việt Nam; năm 2018, Chủ tịch nước Đỗ Văn Đại thăm chính thức Pháp.",
    ["state visit | 2017 | Việt Nam | held | Paul Martin (FR, guest)", "official visit | 2018 | Pháp | held | Đỗ Văn Đại (VN, guest)"],
  ],
  [
    "Chiều 9/4, Chủ tịch Quốc hội Trần Thị Mai đã hội đàm với Chủ tịch Quốc hội Lào Bounmy Keo đang thăm chính thức nước ta theo lời mời của bà Trần Thị Mai.",
    [
      "talks | 2019-04-09 | – | held | Trần Thị Mai (VN, host) | Bounmy Keo (LA, guest)",
      "official visit | 2019-04-09 | Việt Nam | held | Bounmy Keo (LA, guest) | Trần Thị Mai (VN, host)",
    ],
  ],
  [
    "Ngày 9/4, tại Cửa khẩu Lao Bảo, Chủ tịch UBND tỉnh Quảng Trị Hồ Văn Phớc và Tỉnh trưởng tỉnh Savannakhet Bounmy Keo đã dự lễ khánh thành cột mốc biên giới.",
    ["ceremony | 2019-04-09 | Cửa khẩu Lao Bảo | held | Hồ Văn Phớc (VN, participant) | Bounmy Keo (LA, participant)"],
  ],
  [
    "Bộ trưởng Quốc phòng Lê Văn Bình sẽ thăm hữu nghị chính thức Lào vào tuần tới.",
    ["official visit | 2019-04-15/2019-04-21 | Lào | planned | Lê Văn Bình (VN, guest)"],
  ],
  [
    "Chuyến thăm Pháp của Thủ tướng Lê Văn Bình dự kiến diễn ra từ ngày 20 đến 22/4.",
    ["other visit | 2019-04-20/2019-04-22 | Pháp | planned | Lê Văn Bình (VN, guest)"],
  ],
  [
    "Hôm qua, tại New York, bên lề khóa họp Đại hội đồng Liên hợp quốc, Thủ tướng Lê Văn Bình đã gặp Tổng thống Pháp Paul Martin.",
    ["meeting | 2019-04-09 | New York | held | Lê Văn Bình (VN, participant) | Paul Martin (FR, participant)"],
  ],
  [
    "Sáng 9/4, Bộ trưởng Y tế Lào Khamphan Sivongsa tới đặt vòng hoa, sau đó vào Lăng viếng Chủ tịch Hồ Chí Minh.",
    ["other visit | 2019-04-09 | Lăng Chủ tịch Hồ Chí Minh | held | Khamphan Sivongsa (LA, guest)"],
  ],
  [
    "Thủ tướng Lê Văn Bình thăm chính thức Pháp từ ngày 8-10/4.\n\nTrong chuyến thăm Pháp lần này, Thủ tướng Lê Văn Bình sẽ tham dự và phát biểu tại Hội nghị Địa Trung Hải xanh, chứng kiến việc ký kết nhiều văn kiện.",
    [
      "official visit | 2019-04-08/2019-04-10 | Pháp | held | Lê Văn Bình (VN, guest)",
      "conference | 2019-04-08/2019-04-10 | Pháp | planned | Lê Văn Bình (VN, participant)",
      "signing | 2019-04-08/2019-04-10 | – | planned | Lê Văn Bình (VN, participant)",
    ],
  ],
  [
    "Chiều 9/4, tại Hà Nội, Hội nghị Bộ trưởng Y tế Việt Nam - Lào lần thứ 5 do Bộ trưởng Y tế Lê Văn Bình và Bộ trưởng Y tế Lào Khamphan Sivongsa đồng chủ trì đã bàn nhiều việc.",
    ["session | 2019-04-09 | Hà Nội | held | Lê Văn Bình (VN, chair) | Khamphan Sivongsa (LA, chair)"],
  ],
  [
    "Ngày 9/4, tại Hà Nội, Thủ tướng Lê Văn Bình đã tiếp đại diện một số doanh nghiệp Nhật Bản.",
    ["meeting | 2019-04-09 | Hà Nội | held | Lê Văn Bình (VN, host) | đại diện một số doanh nghiệp Nhật Bản (JP, guest)"],
  ],
  [
    "Ngày 9/4, Chủ tịch nước Đỗ Văn Đại tiếp các chuyên gia Viện Nghiên cứu Thảo mộc Quốc gia Nga.",
    ["meeting | 2019-04-09 | – | held | Đỗ Văn Đại (VN, host) | Viện Nghiên cứu Thảo mộc Quốc gia Nga (RU, guest)"],
  ],
])("reads %s", (text, expected) => {
  expect(engagementsOf(text)).toEqual(expected);
});

test.each([
  "Thủ tướng Lê Văn Bình mong muốn sớm gặp lại Thủ tướng Pháp Marie Dubois tại Hà Nội.",
  "Hai bên nhất trí duy trì các cuộc gặp cấp cao và các chuyến thăm lẫn nhau.",
  "Ngày 9/4, Thủ tướng Lê Văn Bình đã đến thăm Nhà máy Gốm Mỹ An tại tỉnh Nghệ An.",
  "Nhân dịp dự Hội nghị Cấp cao ASEAN tại Bangkok, Thủ tướng Lê Văn Bình đã có bài phát biểu.",
  "Lợi ích của hai nền kinh tế gặp nhau ở nhiều điểm, dù còn gặp không ít khó khăn.",
  "Các thỏa thuận mà hai bên đã ký kết cần được triển khai hiệu quả.",
  "Bộ trưởng Y tế Lê Văn Bình đề nghị Bộ trưởng Y tế Pháp Marie Dubois sớm ký Bản ghi nhớ về hợp tác y tế.",
  "Ngày 9/4, Tổng thống Pháp Paul Martin đã tiếp Thủ tướng Đức Anna Schmidt tại Paris.",
  "Ngày 9/4, Thủ tướng Lê Văn Bình đã thăm Đại sứ quán Việt Nam tại Pháp.",
  "Thủ tướng Lê Văn Bình gửi lời thăm hỏi tới các chuyên gia Pháp từng làm việc ở Việt Nam.",
  "Trong những năm qua, Đoàn thanh niên hai nước thường xuyên gặp gỡ, giao lưu.",
  "Ngày 9/4, Bộ trưởng Y tế Lê Văn Bình làm việc với Bệnh viện Bạch Mai.",
  "Dự án do Tập đoàn Điện lực khởi công năm 2010 đã hoàn thành.",
  "Bộ trưởng Y tế Lê Văn Bình cho biết hai bên sẽ thu xếp các chuyến thăm trong thời gian tới.",
  "Quan hệ Việt Nam - Pháp trải qua nhiều giai đoạn, được đánh dấu bằng các cuộc tiếp xúc ở mọi cấp.",
  "Ngày 9/4, Thủ tướng Lê Văn Bình tiếp Bộ trưởng Y tế Trần Văn Cường và Chủ tịch UBND tỉnh Nghệ An Hồ Văn Phớc.",
  "Ông Lê Văn Bình, nguyên Đại sứ Việt Nam tại Pháp, từng học tập tại Paris.",
  "Thủ tướng Lê Văn Bình thường xuyên gặp gỡ các doanh nghiệp Nhật Bản.",
  "Bộ trưởng Y tế Lê Văn Bình chúc mừng Lào đã tổ chức thành công Hội nghị Y tế ASEAN ngày 9/4 tại Viêng Chăn.",
])("tells of no engagement: %s", (text) => {
  expect(engagementsOf(text)).toEqual([]);
});
