/** Records that nobody made, as many as are wanted, each the same whenever it is asked for. */
import { areas, commitmentModes } from "@bilateral/records";

const pick = <Value>(values: readonly Value[], at: number): Value => values[at % values.length] as Value;

/** Numbers that follow no order that the lists below would show. */
function mixed(at: number, which: number): number {
  let hash = Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(which + 7, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

const deeds = [
  "tăng cường",
  "tiếp tục thúc đẩy",
  "đẩy nhanh tiến độ",
  "nghiên cứu",
  "phối hợp triển khai",
  "mở rộng hợp tác về",
  "hỗ trợ Lào về",
];
const objects =
  "trao đổi đoàn các cấp|kết nối đường bộ|tuyến đường sắt Vientiane – Vũng Áng|thương mại biên giới|đào tạo cán bộ|học bổng cho sinh viên Lào|mua bán điện|khai thác cảng Vũng Áng|phòng chống tội phạm|quản lý biên giới|tăng dày mốc quốc giới|du lịch|nông nghiệp|y tế|chuyển đổi số|giao lưu nhân dân|hợp tác quốc phòng|tháo gỡ vướng mắc cho doanh nghiệp|giảng dạy tiếng Việt|bảo vệ môi trường|tìm kiếm hài cốt liệt sĩ|kết nối ngân hàng|cửa khẩu quốc tế|hợp tác giữa các địa phương|báo chí và truyền hình".split(
    "|",
  );
const places =
  "Nghệ An|Xiêng Khoảng|Hà Tĩnh|Bôlykhămxay|Quảng Trị|Savannakhet|Sơn La|Hủa Phăn|Điện Biên|Phongsaly|Kon Tum|Attapeu|Thanh Hóa|Champasak".split(
    "|",
  );
const syllables =
  "kham|bun|say|thong|pha|vong|sone|keo|chan|mani|sou|phon|dala|lith|vane|noy|soma|sith|phet|oudom|vilay|kong|deng|bounma".split("|");

export function commitmentAt(at: number) {
  const number = (which: number) => mixed(at, which);
  const words = `${pick(deeds, number(1))} ${pick(objects, number(2))} và ${pick(objects, number(3))} tại ${pick(places, number(4))} giai đoạn ${2000 + (number(5) % 30)}`;
  const body = {
    ...{ words, language: "vi", mode: pick(commitmentModes.codes, number(6)), by: pick([["both"], ["VN"], ["LA"]], number(7)), actors: [] },
    ...{ areas: [pick(areas.codes, number(8))], due: null, completion: "no-evidence", disposition: "open" },
  };
  const date = new Date(Date.UTC(2006, 0, 1 + (number(9) % 7300))).toISOString().slice(0, 10);
  return { record: `commitment:b${at}`, kind: "commitment" as const, body, date };
}

export function personAt(at: number) {
  const name = [1, 2, 3, 4, 5].map((which) => pick(syllables, mixed(at, which)));
  const [first, last] = [name.slice(0, 2).join(""), name.slice(2).join("")].map((word) => word[0]?.toUpperCase() + word.slice(1));
  return {
    record: `person:b${at}`,
    kind: "person" as const,
    body: { name: `${first} ${last}`, aliases: [], side: pick(["VN", "LA"], at) },
    date: null,
  };
}
