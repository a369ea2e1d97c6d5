import { expect, test } from "vitest";
import { readIn } from "../../../read.ts";
import { vi } from "../index.ts";

const page = (text: string) => `Tin đối ngoại\n\n${text}\n\nQuan hệ hai nước phát triển tốt đẹp.`;

/** The people of an article, the same in NFC and in NFD. */
function peopleOf(text: string): string[] {
  const [composed, decomposed] = (["NFC", "NFD"] as const).map((form) => {
    const original = page(text).normalize(form);
    return readIn(vi, original, { id: "case" }).reading.people.map(({ name, side, posts, aliases, evidence }) => {
      expect(original.slice(evidence[0]?.start, evidence[0]?.end).normalize("NFC")).toContain(name);
      return [
        name,
        ...(aliases ?? []).map((alias) => `(${alias})`),
        side ?? "–",
        ...posts.map((post) => (post.former ? "nguyên " : "") + post.title),
      ].join(" | ");
    });
  });
  expect(decomposed).toEqual(composed);
  return composed ?? [];
}

test.each([
  ["Tổng Bí thư, Chủ tịch nước Lào Bun-nhăng Vo-la-chít phát biểu.", ["Bun-nhăng Vo-la-chít | LA | Tổng Bí thư | Chủ tịch nước"]],
  [
    "Thủ tướng Chính phủ Lê Văn Bình tiếp ông Jean-Pierre Dubois, Chủ tịch Hạ viện Pháp.",
    ["Lê Văn Bình | VN | Thủ tướng", "Jean-Pierre Dubois | FR | Chủ tịch Hạ viện"],
  ],
  [
    "Bộ trưởng Y tế, Lao động và Du lịch bang Bê-bê, ông Pi-tơ Xmít (Peter Smith) tới dự lễ của Đức.",
    ["Pi-tơ Xmít | (Peter Smith) | DE | Bộ trưởng Y tế, Lao động và Du lịch"],
  ],
  ["Tại Đức, Thị trưởng kiêm Thống đốc bang Bremen Anna Schmidt cảm ơn.", ["Anna Schmidt | DE | Thị trưởng | Thống đốc"]],
  ["Bà Nguyễn Phương Nga, nguyên Đại sứ Việt Nam tại Hoa Kỳ, kể lại.", ["Nguyễn Phương Nga | VN | nguyên Đại sứ"]],
  [
    "Dự lễ có các đồng chí: Lê Văn Bình - Chủ tịch UBND tỉnh Nghệ An; Khăm Kẹo Xay Vông Đa - Tỉnh trưởng tỉnh Xiêng Khoảng.",
    ["Lê Văn Bình | VN | Chủ tịch UBND", "Khăm Kẹo Xay Vông Đa | LA | Tỉnh trưởng"],
  ],
  [
    "Theo lời mời của ông Lê Văn Bình, Bộ trưởng Y tế, ông Peter Smith, Bộ trưởng Y tế Đức, đến thăm.",
    ["Lê Văn Bình | VN | Bộ trưởng Y tế", "Peter Smith | DE | Bộ trưởng Y tế"],
  ],
  ["Bà Lê Thị Mai, người phát ngôn Bộ Ngoại giao, cho biết.", ["Lê Thị Mai | VN | người phát ngôn"]],
  ["Tiếp đoàn có đồng chí Pheng Căn Thong, Phó Tỉnh trưởng tỉnh Hủa Phăn, Lào.", ["Pheng Căn Thong | LA | Phó Tỉnh trưởng"]],
  ["Cảm ơn các đồng chí Lãnh đạo Đảng và Nhà nước Lào.", []],
  ["Sau cuộc gặp với Thủ tướng Úc, Chủ tịch Quốc hội Lê Văn Bình nói.", ["Lê Văn Bình | VN | Chủ tịch Quốc hội"]],
  [
    "Đoàn đại biểu Đảng Cộng sản Trung Quốc do ông Lạc Gia Bình, Ủy viên Trung ương Đảng, dẫn đầu đã đến.",
    ["Lạc Gia Bình | CN | Ủy viên Trung ương Đảng"],
  ],
  [
    "Ông Trương Gia Nguyên, Chủ tịch Tập đoàn Hoa Lợi, Đài Loan, và bà Ðặng Thị Mai, Phó Chủ tịch nước, phát biểu.",
    ["Trương Gia Nguyên | TW | Chủ tịch Tập đoàn", "Ðặng Thị Mai | VN | Phó Chủ tịch nước"],
  ],
  [
    "Chào xã giao Chủ tịch nước Lào, Khamphan Sivongsa; Thủ tướng Lào, Bounmy Keola.",
    ["Khamphan Sivongsa | LA | Chủ tịch nước", "Bounmy Keola | LA | Thủ tướng"],
  ],
  ["Ông đến Triều Tiên theo lời mời của Bộ trưởng Ngoại giao nước chủ nhà Ri Yong-ho.", ["Ri Yong-ho | KP | Bộ trưởng Ngoại giao"]],
  [
    "Phó Tổng thống đắc cử Hoa Kỳ Michael Richard Pompeo cảm ơn; ông Michael R. Pompeo sẽ thăm Lào.",
    ["Michael Richard Pompeo | (Michael R. Pompeo) | US | Phó Tổng thống"],
  ],
  ["Thẩm phán Tòa án Nhân dân tối cao Lê Văn Bình nói.", ["Lê Văn Bình | VN | Thẩm phán Tòa án Nhân dân tối cao"]],
  ["Ở Phủ Chủ tịch, Chủ tịch nước Lê Văn Đại nói.", ["Lê Văn Đại | VN | Chủ tịch nước"]],
  ["Phó Chủ tịch Chính hiệp Trung Quốc Vương Gia Bình hoan nghênh.", ["Vương Gia Bình | CN | Phó Chủ tịch Chính hiệp"]],
  ["Tổng Thư ký Liên hợp quốc Maria Lopez kêu gọi.", ["Maria Lopez | – | Tổng Thư ký Liên hợp quốc"]],
  ["Bí thư Tỉnh ủy Nghệ An Hồ Văn Phớc đón đoàn.", ["Hồ Văn Phớc | VN | Bí thư Tỉnh ủy"]],
  ["Tổng Thư ký Liên hợp quốc (LHQ) Maria Lopez kêu gọi.", ["Maria Lopez | – | Tổng Thư ký Liên hợp quốc"]],
  ["Giám đốc Cơ quan Hợp tác Quốc tế Nhật Bản (AKB) Kenji Tanaka đến chào.", ["Kenji Tanaka | JP | Giám đốc Cơ quan Hợp tác Quốc tế"]],
  ["Giám đốc quốc gia Ngân hàng Thế giới (WB) tại Việt Nam Maria Lopez nói.", ["Maria Lopez | – | Giám đốc quốc gia Ngân hàng Thế giới"]],
  ["Phó Chủ tịch Hội Hữu nghị Việt Nam - Lào, Nguyễn Minh Hải, cho biết.", ["Nguyễn Minh Hải | VN | Phó Chủ tịch Hội Hữu nghị"]],
  ["Chủ tịch Thượng viện Argentina, Ana Lopez, và đoàn đến Hà Nội.", ["Ana Lopez | AR | Chủ tịch Thượng viện"]],
  ["Ông đã tiếp Tổng Lãnh sự Việt Nam tại Munich Nguyễn Hồng Sơn.", ["Nguyễn Hồng Sơn | VN | Tổng Lãnh sự"]],
  [
    "Phó Thủ hiến, Bộ trưởng Giao thông bang Bê-bê Anna Schmidt của Đức chào đón.",
    ["Anna Schmidt | DE | Phó Thủ hiến | Bộ trưởng Giao thông"],
  ],
  [
    "Đoàn chào Chủ tịch Hạ viện Áo (người đứng đầu cơ quan lập pháp) kiêm Thủ hiến bang Bê-bê bà Anna Schmidt.",
    ["Anna Schmidt | AT | Chủ tịch Hạ viện | Thủ hiến"],
  ],
  [
    "Cùng dự có các Phó Thủ tướng Lê Văn Bình, Trần Văn Cường và Phạm Thị Dung.",
    ["Lê Văn Bình | VN | Phó Thủ tướng", "Trần Văn Cường | VN | Phó Thủ tướng", "Phạm Thị Dung | VN | Phó Thủ tướng"],
  ],
  ["Đặc phái viên của Tổng thống Hàn Quốc Kim Min Soo đến Hà Nội.", ["Kim Min Soo | KR | Đặc phái viên của Tổng thống"]],
  ["Trợ lý Ngoại trưởng Mỹ phụ trách Đông Á John Smith đến chào.", ["John Smith | US | Trợ lý Ngoại trưởng"]],
  ["Tiếp Đại sứ Pháp Marie Dubois, Chủ tịch nước Đỗ Văn Đại chúc mừng.", ["Marie Dubois | FR | Đại sứ", "Đỗ Văn Đại | VN | Chủ tịch nước"]],
  [
    "Thượng tướng Cao Văn Phát, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Quốc phòng, phát biểu.",
    ["Cao Văn Phát | VN | Ủy viên Trung ương Đảng | Thứ trưởng Bộ Quốc phòng"],
  ],
  ["Ngoại trưởng Mỹ J.M. Smith nói.", ["J.M. Smith | US | Ngoại trưởng"]],
  ["Tổng thống Belarus A.Lu-ca-sen xúc động.", ["A.Lu-ca-sen | BY | Tổng thống"]],
  ["Thủ tướng Campuchia Samdech Techo Hun Sen phát biểu.", ["Hun Sen | KH | Thủ tướng"]],
  ["Kiến trúc sư người Pháp Paul Martin đã vẽ tòa nhà.", ["Paul Martin | FR"]],
  [
    "Thủ tướng Lê Văn Bình và người đồng cấp Lào Khamphan Sivongsa chứng kiến lễ ký.",
    ["Lê Văn Bình | VN | Thủ tướng", "Khamphan Sivongsa | LA | Thủ tướng"],
  ],
])("reads %s", (text, expected) => {
  expect(peopleOf(text)).toEqual(expected);
});

test("ministers of justice, and offices of law that are of no country", () => {
  expect(peopleOf("Bộ trưởng Tư pháp Pháp Paul Martin gặp Bộ trưởng Bộ Tư pháp Trần Văn Minh.")).toEqual([
    "Paul Martin | FR | Bộ trưởng Tư pháp",
    "Trần Văn Minh | VN | Bộ trưởng Bộ Tư pháp",
  ]);
  expect(peopleOf("Cục trưởng Cục Pháp chế Trần Văn Minh tiếp đoàn Bộ Tư pháp Lào.")).toEqual([
    "Trần Văn Minh | VN | Cục trưởng Cục Pháp chế",
  ]);
});

test("short forms, titles and other spellings of a name are one person", () => {
  expect(
    peopleOf(
      "Bộ trưởng Y tế Lào Khamphan Sivongsa đến thăm. Bộ trưởng Khamphan Sivongxa nói. Bộ trưởng Bộ Y tế Lào Khamphan Sivongsa cảm ơn.",
    ),
  ).toEqual(["Khamphan Sivongsa | (Khamphan Sivongxa) | LA | Bộ trưởng Y tế"]);
});

test.each([
  [
    "Thủ tướng Lào Khamphan Sivongsa chúc mừng ông Lê Văn Bình vừa được Quốc hội bầu giữ chức Chủ tịch nước.",
    "Lê Văn Bình | VN | Chủ tịch nước",
  ],
  [
    "Thứ trưởng Lê Văn Bình tiếp đoàn Thượng viện Pháp do Thượng nghị sĩ Marie Dubois, Chủ tịch Ủy ban Kinh tế Thượng viện Pháp dẫn đầu.",
    "Marie Dubois | FR | Thượng nghị sĩ | Chủ tịch Ủy ban Kinh tế Thượng viện",
  ],
])("whose posts they are: %s", (text, expected) => {
  expect(peopleOf(text)).toContain(expected);
});

test("a firm’s name is nobody’s", () => {
  expect(peopleOf("Đoàn làm việc với Công ty Sakura Foods. Đại diện Sakura Foods giới thiệu sản phẩm.")).toEqual([]);
});

test.each([
  "Đại sứ quán Việt Nam mở cửa.",
  "Đoàn thanh niên Thành phố Hồ Chí Minh lên đường.",
  "Đoàn đến Bà Rịa - Vũng Tàu.",
  "Hai Thủ tướng bày tỏ vui mừng.",
  "Tổng Giám đốc Công ty Hitachi Ltd đến chào.",
  "Chủ tịch điều hành Tập đoàn Alpha Beta cho biết.",
  "Chủ tịch UBND tỉnh, Hà Giang cần nỗ lực.",
  "Người đồng cấp của ông không đến.",
])("finds nobody in %s", (text) => {
  expect(peopleOf(text)).toEqual([]);
});

test("a firm's name with “Anh” in it is nobody", () => {
  const found = peopleOf("Sân bay do Công ty Nông nghiệp quốc tế Hoàng Anh Gia Lai xây dựng. Bộ trưởng Lê Văn Ba dự lễ khánh thành.");
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^Lê Văn Ba/);
});
