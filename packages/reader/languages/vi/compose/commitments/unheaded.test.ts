import { expect, test } from "vitest";
import { briefly } from "./commitments-in.ts";

test("what a country supports or favours is its pledge, although nobody is said to say so", () => {
  expect(
    briefly("Bộ trưởng Khamphone Sivongsa đánh giá cao chuyến đi. Chính phủ Lào luôn ủng hộ các nhà thầu Việt Nam xây kho lạnh."),
  ).toEqual(["pledged LA: luôn ủng hộ các nhà thầu Việt Nam xây kho lạnh"]);
  expect(briefly("Bộ trưởng Khamphone Sivongsa đánh giá cao chuyến đi. Lào đã ủng hộ các nhà thầu Việt Nam xây kho lạnh.")).toEqual([]);
});

test("'theo đó' and 'đó là' go on with what was agreed", () => {
  expect(briefly("Hai bên nhất trí nâng cấp quốc lộ. Theo đó, sớm mở thêm hai trạm cân.")).toEqual([
    "agreed both: nâng cấp quốc lộ",
    "agreed both: sớm mở thêm hai trạm cân",
  ]);
  expect(briefly("Hai bên thống nhất phương hướng hợp tác năm sau. Đó là mở rộng vùng trồng sắn; chia sẻ giống lúa.")).toEqual([
    "agreed both: mở rộng vùng trồng sắn",
    "agreed both: chia sẻ giống lúa",
  ]);
});

test("an invitation that is accepted is pledged by the guest", () => {
  const invited = "Bộ trưởng Nguyễn Văn Khang gửi lời mời Bộ trưởng Khamphone Sivongsa thăm Huế vào mùa thu.";
  expect(briefly(invited)).toEqual(["proposed VN: mời Bộ trưởng Khamphone Sivongsa thăm Huế vào mùa thu"]);
  expect(briefly(`${invited} Bộ trưởng Khamphone Sivongsa vui vẻ nhận lời.`)).toEqual([
    "pledged LA: mời Bộ trưởng Khamphone Sivongsa thăm Huế vào mùa thu",
  ]);
});

test("a policy that is affirmed is undertaken; the talk that is hoped for is not", () => {
  expect(briefly("Bộ trưởng Nguyễn Văn Khang khẳng định chính sách lâu dài của Việt Nam là luôn ưu tiên hàng hóa Lào qua cảng.")).toEqual([
    "pledged VN: luôn ưu tiên hàng hóa Lào qua cảng",
  ]);
  expect(briefly("Bộ trưởng Nguyễn Văn Khang mong muốn thảo luận về giá điện.")).toEqual([]);
});

test("'qua đó sẽ' goes on with the one who spoke; what an office of both countries must do is asked by him", () => {
  expect(
    briefly(
      "Bộ trưởng Khamphone Sivongsa đánh giá cao hợp tác giữa hai Bộ. Qua đó sẽ tiếp tục mở lớp tiếng Việt. Theo ông, Bộ Công Thương hai nước cần tăng cường giao lưu.",
    ),
  ).toEqual(["pledged LA: tiếp tục mở lớp tiếng Việt", "proposed LA: tăng cường giao lưu"]);
});

test("a wish that something must be done asks for it", () => {
  expect(briefly("Bộ trưởng Nguyễn Văn Khang bày tỏ mong muốn thời gian tới, hai bên cần cùng nhau tháo gỡ vướng mắc về thuế.")).toEqual([
    "proposed VN: cùng nhau tháo gỡ vướng mắc về thuế",
  ]);
});
