import { expect, test } from "vitest";
import { readIn } from "../../../../read.ts";
import { vi } from "../../index.ts";

/** The engagements of an article, the same in NFC and in NFD. */
function engagementsOf(text: string): string[] {
  const [composed, decomposed] = (["NFC", "NFD"] as const).map((form) =>
    readIn(vi, `Tin đối ngoại\n\n${text}\n\nQuan hệ hai nước phát triển tốt đẹp.`.normalize(form), {
      id: "case",
      published: "2019-04-10",
    }).reading.engagements.map((each) =>
      [
        each.kind,
        each.date ?? "–",
        each.place?.normalize("NFC") ?? "–",
        ...each.participants.map(({ name, organization, role }) => `${(name ?? organization ?? "").normalize("NFC")} (${role})`),
      ].join(" | "),
    ),
  );
  expect(decomposed).toEqual(composed);
  return composed ?? [];
}

const visit =
  "Ngày 8/4, Đoàn đại biểu tỉnh Xiêng Khoảng (Lào) do ông Khăm Tày, Phó Tỉnh trưởng làm trưởng đoàn đã đến thăm, làm việc với lãnh đạo tỉnh Nghệ An.";
const visited = "visit | 2019-04-08 | tỉnh Nghệ An | Khăm Tày (guest)";

test.each([
  [
    "Tiếp và làm việc với đoàn có các đồng chí: Lê Văn Bình, Chủ tịch UBND tỉnh; Trần Văn Đại, Giám đốc Sở Ngoại vụ.",
    ["meeting | 2019-04-08 | – | Lê Văn Bình (host) | Khăm Tày (guest)"],
  ],
  ["Đón tiếp đoàn có ông Lê Văn Bình, Chủ tịch UBND tỉnh.", ["meeting | 2019-04-08 | – | Lê Văn Bình (host) | Khăm Tày (guest)"]],
  // Who is only with them is no host of their own.
  ["Cùng đi với đoàn có ông Lê Văn Bình, Giám đốc Sở Ngoại vụ.", []],
  ["Cùng tiếp đoàn có ông Lê Văn Bình, Giám đốc Sở Ngoại vụ.", []],
  [
    "Tại buổi làm việc, Chủ tịch UBND tỉnh Lê Văn Bình giới thiệu về tỉnh.",
    ["meeting | 2019-04-08 | – | Lê Văn Bình (host) | Khăm Tày (guest)"],
  ],
])("who receives the delegation: %s", (sentence, expected) => {
  expect(engagementsOf(`${visit}\n\n${sentence}`)).toEqual([visited, ...expected]);
});

test.each([
  [
    "Sáng 8/4, tại Phủ Chủ tịch đã diễn ra lễ đón Tổng thống Pháp Paul Martin.",
    ["ceremony | 2019-04-08 | Phủ Chủ tịch | Paul Martin (guest)"],
  ],
  [
    "Sáng 8/4, Bộ trưởng Quốc phòng Lê Văn Bình chủ trì lễ đón Bộ trưởng Quốc phòng Lào Khamphan Sivongsa. Ngay sau lễ đón, Bộ trưởng Lê Văn Bình và Bộ trưởng Khamphan Sivongsa đồng chủ trì hội đàm.",
    [
      "ceremony | 2019-04-08 | – | Khamphan Sivongsa (guest) | Lê Văn Bình (host)",
      "talks | 2019-04-08 | – | Lê Văn Bình (host) | Khamphan Sivongsa (guest)",
    ],
  ],
  [
    "Ngày 8/4, Chủ tịch Thượng viện Lào Khamphan Sivongsa và Phó Thủ tướng Lào Bounmy Keola đã lần lượt tiếp Đoàn đại biểu cựu chiến binh Việt Nam do ông Lê Văn Bình, Chủ tịch Hội Cựu chiến binh dẫn đầu.",
    [
      "meeting | 2019-04-08 | – | Khamphan Sivongsa (host) | Lê Văn Bình (guest)",
      "meeting | 2019-04-08 | – | Bounmy Keola (host) | Lê Văn Bình (guest)",
    ],
  ],
  [
    "Sáng 8/4, lễ đón Thủ tướng Pháp Marie Dubois được tổ chức tại Phủ Chủ tịch do Thủ tướng Lê Văn Bình chủ trì.",
    ["ceremony | 2019-04-08 | Phủ Chủ tịch | Marie Dubois (guest) | Lê Văn Bình (host)"],
  ],
  [
    "Ngày 8/4, Thủ tướng Lê Văn Bình và Thủ tướng Pháp Marie Dubois đã có cuộc họp thường niên lần thứ 2.",
    ["session | – | – | Lê Văn Bình (participant) | Marie Dubois (participant)"],
  ],
  [
    "Ngày 8/4, Bộ trưởng Y tế Lê Văn Bình hội đàm với Bộ trưởng Y tế Pháp Marie Dubois. Sau hội đàm, hai Bộ trưởng đã ký Bản ghi nhớ hợp tác.",
    [
      "talks | 2019-04-08 | – | Lê Văn Bình (host) | Marie Dubois (guest)",
      "signing | 2019-04-08 | – | Lê Văn Bình (participant) | Marie Dubois (participant)",
    ],
  ],
  // Who invites does not attend.
  ["Nhận lời mời của Tổng thống Pháp Paul Martin, Thủ tướng Lê Văn Bình sẽ dự Hội nghị cấp cao châu Á tại Paris.", []],
  [
    "Trong khuôn khổ chuyến thăm cấp Nhà nước Vương quốc Campuchia, ngày 8/4, Tổng Bí thư Lê Văn Bình đã tiếp Phó Thủ tướng Campuchia Sok Vanna.",
    [
      "visit | 2019-04-08 | Vương quốc Campuchia | Lê Văn Bình (guest)",
      "meeting | 2019-04-08 | – | Lê Văn Bình (host) | Sok Vanna (guest)",
    ],
  ],
  [
    "Ngày 8/4, Phó Thủ tướng Lê Văn Bình tiếp Bộ trưởng Y tế Pháp Marie Dubois, trong khuôn khổ chuyến thăm và làm việc.",
    ["meeting | 2019-04-08 | – | Lê Văn Bình (host) | Marie Dubois (guest)", "visit | 2019-04-08 | Việt Nam | Marie Dubois (guest)"],
  ],
  [
    "Bộ Ngoại giao Pháp cho biết Thủ tướng Lê Văn Bình sẽ thăm chính thức nước này vào tháng 5 và thăm nhiều địa điểm tại thủ đô Paris.",
    ["visit | 2019-05 | Pháp | Lê Văn Bình (guest)"],
  ],
  [
    "Chuyến thăm của Thủ tướng Lê Văn Bình là chuyến thăm Pháp đầu tiên của một Thủ tướng Việt Nam sau 5 năm.",
    ["visit | – | Pháp | Lê Văn Bình (guest)"],
  ],
  [
    "Ngày 8/4, Bộ trưởng Y tế Lê Văn Bình gặp Bộ trưởng Y tế Lào Khamphan Sivongsa. Bộ trưởng Công an Trần Văn Đại gặp Bộ trưởng Công an Lào Bounmy Keola.",
    [
      "meeting | 2019-04-08 | – | Lê Văn Bình (host) | Khamphan Sivongsa (guest)",
      "meeting | 2019-04-08 | – | Trần Văn Đại (host) | Bounmy Keola (guest)",
    ],
  ],
])("%s", (text, expected) => {
  expect(engagementsOf(text)).toEqual(expected);
});
