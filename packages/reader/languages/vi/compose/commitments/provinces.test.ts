import { expect, test } from "vitest";
import { briefly } from "./commitments-in.ts";

test.each([
  [
    "Với mong muốn hợp tác lâu dài, tỉnh cam kết sẽ giảm giá thuê đất cho các nhà đầu tư Lào.",
    ["pledged VN: giảm giá thuê đất cho các nhà đầu tư Lào"],
  ],
  ["Lãnh đạo tỉnh mong muốn Đại sứ quan tâm kết nối doanh nghiệp hai nước.", ["hoped VN: quan tâm kết nối doanh nghiệp hai nước"]],
  ["Chủ tịch UBND tỉnh Lê Văn Thành đề nghị phía bạn sớm mở lại cửa khẩu Nậm Khan.", ["proposed VN: sớm mở lại cửa khẩu Nậm Khan"]],
  ["Chủ tịch UBND tỉnh đề nghị phía bạn sớm mở lại cửa khẩu.", ["proposed VN: sớm mở lại cửa khẩu"]],
  ["Bộ trưởng Khamphone Sivongsa cho biết nước này sẽ mở thêm hai cửa khẩu.", ["pledged LA: mở thêm hai cửa khẩu"]],
  ["Hội nghị có đại biểu các tỉnh cam kết bảo vệ rừng.", []],
])("a province, or the country of the speaker, acts: %s", (sentence, found) => {
  expect(briefly(sentence)).toEqual(found);
});
