/** Acts as histories, programmes and handovers tell them. */
import { expect, test } from "vitest";
import { readIn } from "../../../../read.ts";
import { vi } from "../../index.ts";

function engagementsOf(text: string): string[] {
  const [composed, decomposed] = (["NFC", "NFD"] as const).map((form) => {
    const original = `Tin đối ngoại\n\n${text}\n\nQuan hệ Việt Nam và Lào phát triển tốt đẹp.`.normalize(form);
    return readIn(vi, original, { id: "case" }).reading.engagements.map((each) =>
      [
        each.kind,
        each.date ?? "–",
        each.status,
        ...each.participants.map(({ name, organization, side }) => `${(name ?? organization ?? "").normalize("NFC")} (${side})`),
      ].join(" | "),
    );
  });
  expect(decomposed).toEqual(composed);
  return composed ?? [];
}

test.each([
  [
    "Ngày 3/4/1986, Hiệp định vận tải Việt Nam - Lào được ký kết, mở đường cho giao thương.",
    ["signing | 1986-04-03 | held | Việt Nam (VN) | Lào (LA)"],
  ],
  [
    "Năm 1998, Chính phủ Việt Nam và Chính phủ Lào ký Hiệp định hợp tác về nông nghiệp.",
    ["signing | 1998 | held | Chính phủ Việt Nam (VN) | Chính phủ Lào (LA)"],
  ],
  // What only goes with the title tells no act.
  ["Việc thực hiện Hiệp định vận tải Việt Nam - Lào ký năm 1986 có nhiều tiến bộ.", []],
  ["Năm 2030, hai nước sẽ ký Hiệp định hợp tác về nông nghiệp.", ["signing | – | planned"]],
  [
    "Trong khuôn khổ Tuần lễ, sẽ có các hoạt động chính như: Hội thảo về giống lúa do Hội Nông dân hai nước chủ trì; Chợ phiên ẩm thực; Tọa đàm giữa Viện Lúa Việt Nam và Viện Lúa Lào về xuất khẩu.",
    ["conference | – | planned | Hội Nông dân hai nước (null)", "conference | – | planned | Viện Lúa Việt Nam (VN) | Viện Lúa Lào (LA)"],
  ],
  [
    "Ngày 8/5/2019, Bộ Y tế Việt Nam trao tặng cho Bộ Y tế Lào hai xe cứu thương.",
    ["ceremony | 2019-05-08 | held | Bộ Y tế Việt Nam (VN) | Bộ Y tế Lào (LA)"],
  ],
  ["Bộ Y tế Việt Nam từng nhiều lần trao tặng cho Bộ Y tế Lào thuốc men.", []],
  ["Ngày 8/5/2019, Bộ Y tế Việt Nam khẳng định sẽ trao tặng cho Bộ Y tế Lào hai xe cứu thương.", []],
  [
    "Ngày 8/5/2019, Đại tá Lê Văn Bình, Chỉ huy trưởng Bộ đội Biên phòng, Bộ Quốc phòng Việt Nam đã hội đàm với Đại tá Khăm Bun, Cục trưởng Cục Biên phòng Lào.",
    ["talks | 2019-05-08 | held | Lê Văn Bình (VN) | Khăm Bun (LA)"],
  ],
  [
    "Thủ tướng Lê Văn Bình tiếp Bộ trưởng Y tế Nhật Bản Taro Sato. Bộ trưởng Taro Sato bày tỏ vui mừng được trở lại Hà Nội.",
    ["meeting | – | held | Lê Văn Bình (VN) | Taro Sato (JP)", "visit | – | held | Taro Sato (JP)"],
  ],
  [
    "Chiều 9/3/2018, đoàn công tác của Ủy ban Kinh tế Quốc hội Lào do ông Khăm Bun Sỉ Sa Vạt làm trưởng đoàn đã làm việc tại tỉnh Hà Tĩnh.",
    ["visit | 2018-03-09 | held | Khăm Bun Sỉ Sa Vạt (LA)"],
  ],
  ["Ông Khăm Bun, chuyên gia Lào, từng làm việc tại tỉnh Hà Tĩnh.", []],
  [
    "Ngày 9/3/2018, ông Lê Văn Bình – Phó Giám đốc Sở Công Thương đã có buổi làm việc với Công ty Sakura Foods tại tỉnh Nagano, Nhật Bản. Đại diện Sakura Foods giới thiệu sản phẩm.",
    ["meeting | 2018-03-09 | held | Lê Văn Bình (VN) | Công ty Sakura Foods (JP)"],
  ],
  [
    "Bộ trưởng Y tế Nhật Bản Taro Sato cảm ơn việc Thủ tướng Lê Văn Bình sẽ dự Hội nghị Dinh dưỡng châu Á theo lời mời của Chính phủ Nhật Bản.",
    ["conference | – | planned | Lê Văn Bình (VN) | Chính phủ Nhật Bản (JP)"],
  ],
  [
    "Từ ngày 5 đến 7/3/2018, Bộ trưởng Y tế Nhật Bản Taro Sato thăm Việt Nam. Bộ trưởng Taro Sato đã thăm các công trình trọng điểm, gồm Bệnh viện Chợ Rẫy và Cảng Cát Lái.",
    ["visit | 2018-03-05/2018-03-07 | held | Taro Sato (JP)", "visit | 2018-03-05/2018-03-07 | held | Taro Sato (JP)"],
  ],
  [
    "Ngày 5/8/2018, Công an tỉnh Quảng Bình và Công an tỉnh Khăm Muộn tổ chức hội đàm. Giám đốc Công an tỉnh Quảng Bình Lê Văn Bình và Giám đốc Công an tỉnh Khăm Muộn Bounmy Keola đồng chủ trì hội đàm.",
    ["talks | 2018-08-05 | held | Lê Văn Bình (VN) | Bounmy Keola (LA)"],
  ],
  [
    "Ngày 7/3/2018, Hội Chữ thập đỏ Việt Nam đã trao tặng 30 suất quà cho người nghèo tỉnh Xiêng Khoảng.",
    ["ceremony | 2018-03-07 | held | Hội Chữ thập đỏ Việt Nam (VN) | người nghèo tỉnh Xiêng Khoảng (LA)"],
  ],
])("%s", (text, expected) => {
  expect(engagementsOf(text)).toEqual(expected);
});
