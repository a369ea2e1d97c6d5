import { expect, test } from "vitest";
import { briefly } from "./commitments-in.ts";

test.each([
  [
    "Hai bên nhất trí mở cửa khẩu Nậm Khan. Hai bên đẩy mạnh hợp tác về thủy điện.",
    ["agreed both: mở cửa khẩu Nậm Khan", "agreed both: đẩy mạnh hợp tác về thủy điện"],
  ],
  ["Hai bên vui mừng gặp lại nhau. Hai bên đẩy mạnh hợp tác về thủy điện trong thời gian qua.", []],
  [
    "Hai bên nhất trí nâng cao hiệu quả hợp tác. Trong đó, trọng tâm là mở rộng giao thương; tiếp tục đào tạo bác sĩ.",
    ["agreed both: nâng cao hiệu quả hợp tác", "agreed both: mở rộng giao thương", "agreed both: tiếp tục đào tạo bác sĩ"],
  ],
  [
    "Hai bên nhất trí mở lại chợ biên giới; tiếp tục tinh thần hợp tác, cởi mở.",
    ["agreed both: mở lại chợ biên giới", "agreed both: tiếp tục tinh thần hợp tác, cởi mở"],
  ],
  [
    "Hai bên nhất trí tăng cường hợp tác giữa hai Đảng, phối hợp tổ chức tốt hội chợ biên giới.",
    ["agreed both: tăng cường hợp tác giữa hai Đảng", "agreed both: phối hợp tổ chức tốt hội chợ biên giới"],
  ],
])("what was agreed goes on: %s", (sentences, found) => {
  expect(briefly(sentences)).toEqual(found);
});

test.each([
  ["Bộ trưởng Nguyễn Văn Khang đề nghị Đại sứ hợp tác chặt chẽ với hai ngành y tế.", ["proposed VN: hợp tác chặt chẽ với hai ngành y tế"]],
  [
    "Bộ trưởng Nguyễn Văn Khang mong muốn Bộ Ngoại giao Lào tiếp tục chỉ đạo để các dự án phát huy hiệu quả.",
    ["hoped VN: tiếp tục chỉ đạo để các dự án phát huy hiệu quả"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang nhấn mạnh cần coi thương mại là trụ cột, thúc đẩy giao thương nông sản.",
    ["proposed VN: coi thương mại là trụ cột", "proposed VN: thúc đẩy giao thương nông sản"],
  ],
  [
    "Bộ trưởng Khamphone Sivongsa đề xuất hai bên cần tiếp tục trao đổi, đi đến thống nhất ký hiệp định.",
    ["proposed LA: tiếp tục trao đổi, đi đến thống nhất ký hiệp định"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang đề nghị hai bên tích cực, chủ động thực hiện các thỏa thuận.",
    ["proposed VN: tích cực, chủ động thực hiện các thỏa thuận"],
  ],
])("what is asked for is whole: %s", (sentence, found) => {
  expect(briefly(sentence)).toEqual(found);
});
