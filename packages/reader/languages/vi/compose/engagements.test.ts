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

test.each([
  "Sáng 8/4, Thủ tướng Lê Văn Bình tiếp Bí thư Tỉnh ủy Nghệ An Hồ Văn Phớc.",
  "Thủ tướng Lê Văn Bình đánh giá cao các cuộc làm việc với Thủ tướng Pháp Marie Dubois.",
  "Thủ tướng Lê Văn Bình mời Thủ tướng Pháp Marie Dubois thăm Việt Nam.",
  "Thủ tướng Lê Văn Bình thăm tỉnh Quảng Trị.",
])("tells of no engagement: %s", (text) => {
  expect(engagementsOf(text)).toEqual([]);
});
