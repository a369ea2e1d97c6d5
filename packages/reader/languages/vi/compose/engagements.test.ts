import { expect, test } from "vitest";
import { readIn } from "../../../read.ts";
import { vi } from "../index.ts";

/** The engagements of an article, the same in NFC and in NFD. */
function engagementsOf(text: string): string[] {
  const [composed, decomposed] = (["NFC", "NFD"] as const).map((form) => {
    const original = `Tin đối ngoại\n\n${text}\n\nQuan hệ hai nước phát triển tốt đẹp.`.normalize(form);
    return readIn(vi, original, { id: "case", published: "2019-04-10" }).reading.engagements.map((each) =>
      [
        each.visitType ? `${each.visitType} ${each.kind}` : each.kind,
        each.date ?? "–",
        each.place ?? "–",
        each.status,
        ...each.participants.map(({ name, organization, side, role }) => `${name ?? organization} (${side}, ${role})`),
      ].join(" | "),
    );
  });
  expect(decomposed).toEqual(composed);
  return composed ?? [];
}

test("a reception: who receives is the host, and the day and hall are said", () => {
  expect(engagementsOf("Chiều 8/4, tại Phủ Chủ tịch, Chủ tịch nước Đỗ Văn Đại đã tiếp Bộ trưởng Y tế Lào Khamphan Sivongsa.")).toEqual([
    "meeting | 2019-04-08 | Phủ Chủ tịch | held | Đỗ Văn Đại (VN, host) | Khamphan Sivongsa (LA, guest)",
  ]);
});

test("a visit under way takes the day of the act that shows it; who is on a visit is the guest", () => {
  expect(
    engagementsOf(
      "Trong khuôn khổ chuyến thăm chính thức Pháp, ngày 7/4, tại Paris, Thủ tướng Lê Văn Bình đã hội đàm với Thủ tướng Pháp Marie Dubois.",
    ),
  ).toEqual([
    "official visit | 2019-04-07 | Pháp | held | Lê Văn Bình (VN, guest)",
    "talks | 2019-04-07 | Paris | held | Lê Văn Bình (VN, guest) | Marie Dubois (FR, host)",
  ]);
});

test("acts in a row share their subject", () => {
  expect(
    engagementsOf(
      "Ngày 6/4, tại Viêng Chăn, Thứ trưởng Ngoại giao Lê Văn Bình đã chào xã giao Bộ trưởng Ngoại giao Lào Khamphan Sivongsa, hội đàm với Thứ trưởng Ngoại giao Lào Bounmy Keo.",
    ),
  ).toEqual([
    "courtesy-call | 2019-04-06 | Viêng Chăn | held | Lê Văn Bình (VN, guest) | Khamphan Sivongsa (LA, host)",
    "talks | 2019-04-06 | Viêng Chăn | held | Lê Văn Bình (VN, guest) | Bounmy Keo (LA, host)",
  ]);
});

test("the head of a delegation stands for it", () => {
  expect(
    engagementsOf(
      "Sáng 5/4, tại Hà Nội, Chủ tịch Quốc hội Trần Thị Mai đã tiếp Đoàn đại biểu Quốc hội Lào do Phó Chủ tịch Quốc hội Lào Bounmy Keo dẫn đầu.",
    ),
  ).toEqual(["meeting | 2019-04-05 | Hà Nội | held | Trần Thị Mai (VN, host) | Bounmy Keo (LA, guest)"]);
});

test("a call has no guest, and a plan is no fact", () => {
  expect(engagementsOf("Ngày 9/4, Thủ tướng Lê Văn Bình sẽ điện đàm với Thủ tướng Pháp Marie Dubois.")).toEqual([
    "call | 2019-04-09 | – | planned | Lê Văn Bình (VN, participant) | Marie Dubois (FR, participant)",
  ]);
});

test("an act told again in other words is not a second one", () => {
  expect(
    engagementsOf(
      "Chiều 8/4, Chủ tịch nước Đỗ Văn Đại hội kiến Thủ tướng Pháp Marie Dubois. Tại cuộc hội kiến, Chủ tịch nước Đỗ Văn Đại cảm ơn Thủ tướng Pháp Marie Dubois. Phát biểu tại buổi tiếp Thủ tướng Pháp Marie Dubois, Chủ tịch nước Đỗ Văn Đại hoan nghênh hợp tác.",
    ),
  ).toHaveLength(1);
});

test("both sides named before the act meet each other", () => {
  expect(engagementsOf("Ngày 7/4, tại Hà Nội, Thủ tướng Lê Văn Bình và Thủ tướng Pháp Marie Dubois đã tiến hành hội đàm.")).toEqual([
    "talks | 2019-04-07 | Hà Nội | held | Lê Văn Bình (VN, host) | Marie Dubois (FR, guest)",
  ]);
});

test("who is received by several is the guest of each", () => {
  expect(
    engagementsOf(
      "Sáng 7/4, tại Viêng Chăn, Bộ trưởng Y tế Lê Văn Bình đã lần lượt được Thủ tướng Lào Khamphan Sivongsa và Chủ tịch Quốc hội Lào Bounmy Keo tiếp.",
    ),
  ).toEqual([
    "meeting | 2019-04-07 | Viêng Chăn | held | Khamphan Sivongsa (LA, host) | Lê Văn Bình (VN, guest)",
    "meeting | 2019-04-07 | Viêng Chăn | held | Bounmy Keo (LA, host) | Lê Văn Bình (VN, guest)",
  ]);
});

test("a welcome is a ceremony of its own", () => {
  expect(
    engagementsOf("Chiều 8/4, tại Phủ Chủ tịch, Chủ tịch nước Đỗ Văn Đại chủ trì lễ đón chính thức Thủ tướng Pháp Marie Dubois."),
  ).toEqual(["ceremony | 2019-04-08 | Phủ Chủ tịch | held | Marie Dubois (FR, guest) | Đỗ Văn Đại (VN, host)"]);
});

test("a conference is held by both who chair it", () => {
  expect(
    engagementsOf(
      "Sáng 6/4, tại Viêng Chăn, Thứ trưởng Công Thương Lê Văn Bình và Thứ trưởng Công Thương Lào Bounmy Keo đồng chủ trì Hội nghị thương mại biên giới.",
    ),
  ).toEqual(["conference | 2019-04-06 | Viêng Chăn | held | Lê Văn Bình (VN, chair) | Bounmy Keo (LA, chair)"]);
});

test("several send one message to several", () => {
  expect(
    engagementsOf(
      "Ngày 5/4, Chủ tịch nước Đỗ Văn Đại, Thủ tướng Lê Văn Bình đã gửi điện mừng đến các đồng chí: Khamphan Sivongsa, Chủ tịch nước Lào; Bounmy Keo, Thủ tướng Lào.",
    ),
  ).toEqual([
    "message | 2019-04-05 | – | held | Đỗ Văn Đại (VN, participant) | Lê Văn Bình (VN, participant) | Khamphan Sivongsa (LA, participant) | Bounmy Keo (LA, participant)",
  ]);
});

test("an ambassador received to take leave pays a courtesy call", () => {
  expect(engagementsOf("Chiều 8/4, Chủ tịch nước Đỗ Văn Đại tiếp Đại sứ Pháp Marie Dubois đến chào từ biệt.")).toEqual([
    "courtesy-call | 2019-04-08 | – | held | Đỗ Văn Đại (VN, host) | Marie Dubois (FR, guest)",
  ]);
});

test.each([
  "Sáng 8/4, Thủ tướng Lê Văn Bình tiếp Bí thư Tỉnh ủy Nghệ An Hồ Văn Phớc.",
  "Thủ tướng Lê Văn Bình đánh giá cao các cuộc làm việc với Thủ tướng Pháp Marie Dubois.",
  "Thủ tướng Lê Văn Bình mời Thủ tướng Pháp Marie Dubois thăm Việt Nam.",
  "Thủ tướng Lê Văn Bình thăm tỉnh Quảng Trị.",
  "Hai bên ký kết hợp đồng mua nhà sau khi bàn bạc.",
  "Chiều 8/4, Thủ tướng Lê Văn Bình đến thăm và nói chuyện với bà con kiều bào tại Pháp.",
])("tells of no engagement: %s", (text) => {
  expect(engagementsOf(text)).toEqual([]);
});
