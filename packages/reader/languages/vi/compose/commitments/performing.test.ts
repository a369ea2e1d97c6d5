import { expect, test } from "vitest";
import { briefly } from "./commitments-in.ts";

test.each([
  [
    "Bộ trưởng Khamphone Sivongsa ủng hộ việc thành lập nhóm công tác chung về lúa gạo.",
    ["pledged LA: thành lập nhóm công tác chung về lúa gạo"],
  ],
  ["Phía Lào bày tỏ ủng hộ Việt Nam ứng cử vào Hội đồng Nhân quyền.", ["pledged LA: ủng hộ Việt Nam ứng cử vào Hội đồng Nhân quyền"]],
  ["Hai bên ủng hộ lẫn nhau tại các diễn đàn quốc tế.", ["agreed both: ủng hộ lẫn nhau tại các diễn đàn quốc tế"]],
  ["Hai bên ủng hộ lập trường của ASEAN về Biển Đông.", []],
  ["Bộ trưởng Khamphone Sivongsa cảm ơn Việt Nam ủng hộ Lào xây dựng trường học.", []],
  ["Bộ trưởng Nguyễn Văn Khang nhắc lại Lào đã ủng hộ Việt Nam trong những năm chiến tranh.", []],
])("support: %s", (sentence, expected) => {
  expect(briefly(sentence)).toEqual(expected);
});

test("the other's firms are asked, one's own are helped", () => {
  expect(briefly("Bộ trưởng Nguyễn Văn Khang khuyến khích doanh nghiệp Lào trồng cà phê tại Tây Nguyên.")).toEqual([
    "proposed VN: khuyến khích doanh nghiệp Lào trồng cà phê tại Tây Nguyên",
  ]);
  expect(briefly("Chính phủ Lào khuyến khích doanh nghiệp Lào trồng cà phê tại Tây Nguyên.")).toEqual([
    "pledged LA: khuyến khích doanh nghiệp Lào trồng cà phê tại Tây Nguyên",
  ]);
});

test("what both strive for is agreed", () => {
  expect(briefly("Hai bên phấn đấu đưa kim ngạch lên 5 tỷ USD vào năm 2028.")).toEqual([
    "agreed both: phấn đấu đưa kim ngạch lên 5 tỷ USD vào năm 2028",
  ]);
});
