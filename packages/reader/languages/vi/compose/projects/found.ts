import type { Area, Span } from "@bilateral/records";
import { matchesOf } from "../../../../find/matches.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
import { buildingWords, investments, noProject, plainWorks, works } from "../../words/projects.ts";

export interface Found extends Span {
  name: string;
  sector: Area | null;
  place: string | null;
  parts?: string[];
  group?: boolean;
  confidence: number;
  rule: string;
}

/** No name of a project is longer. */
const furthest = 160;
const sectors = new Map<string, Area>(works);
const free = "(?<![\\p{L}\\p{N}])";
const ended = "(?![\\p{L}\\p{N}])";
const work = works.flatMap(([words]) => [words, words.replace(/^./u, (letter) => letter.toLocaleUpperCase("vi"))]).join("|");
/** "thị trường", "môi trường" end like "trường", "nhịp cầu" like "cầu". */
const longer = "(?<!(?:(?<!hởi\\s)[Cc]ông|[Cc]hiến|[Nn]ông|[Ll]âm|[Kk]ỳ|[Tt]hị|[Mm]ôi|[Hh]iện|[Ll]ập|[Nn]hịp|[Nn]hu|[Tt]oàn|[Yy]êu)\\s)";
const capital = "(?:\\p{Lu}(?:[\\p{L}\\p{N}.’'-]*[\\p{L}\\p{N}])?|\\d{1,4}[A-Z]?)";
const proper = `${capital}(?:\\s${capital})*(?:\\s?[-–]\\s?${capital}(?:\\s${capital})*){0,3}`;
const kindWord =
  "(?:[Mm]ẫu giáo|[Mm]ầm non|[Tt]iểu học|[Tt]rung học phổ thông|[Tt]rung học cơ sở|[Pp]hổ thông trung học|[Tt]rung học|THPT|THCS|PTTH|Đại học|Cao đẳng|[Pp]hổ thông|[Dd]ân tộc nội trú|[Dd]ạy nghề|[Nn]ăng khiếu|tỉnh|Chính trị [-–] Hành chính|Chính trị|Hành chính|xã|huyện|[Qq]uốc gia|phụ|lọc hóa dầu|lọc hoá dầu|hóa dầu|dầu khí|lọc dầu|nhiệt điện|thủy điện|điện gió|điện mặt trời|xi măng|đường|sữa|phân bón|giấy|thép|500 kV|220 kV|[Qq]uốc tế|[Hh]ữu nghị|đa khoa|chất lượng cao|nội trú|biển|nước sâu|cửa khẩu|ngầm|xuyên biên giới|kết nối|nối|500kV|220kV|metro|liên vận|mang tên|số)";
const place = `\\s(?:tại|ở)\\s(?:(?:hai|các|ba)\\s)?(?:(?:tỉnh|thành phố|TP|thủ đô|huyện|bang|khu|vùng|khu vực|khu tự trị)\\s)?\\p{Lu}[\\p{L}]*(?:(?:\\s\\p{Lu}[\\p{L}]*)|\\ssản)*(?:\\s(?:và)\\s\\p{Lu}[\\p{L}]*(?:\\s\\p{Lu}[\\p{L}]*)*)?`;
const counted = "(?:hai|ba|bốn|các)\\s";

/** "hai bệnh viện hữu nghị A - B tại hai tỉnh C và D", "bến cảng E 1, 2, 3", "sân bay F (Lào)" */
const named = new RegExp(
  `${free}${longer}((?:${counted})?)((?:${work})(?:\\s${kindWord}){0,5}\\s["“]?${proper}["”]?(?:\\ssố\\s\\d{1,2})?)((?:,\\s\\d{1,2}(?!\\d|/))*)(\\s\\(\\p{Lu}[^()]{1,20}\\))?(${place})?`,
  "gu",
);
const afterNoun = new RegExp(`^(?:\\s${kindWord}){0,5}\\s["“]?[\\p{Lu}\\d]`, "u");
const kindWords = new RegExp(`^(?:\\s${kindWord})+`, "u");
const around = new RegExp(`${free}(?:${buildingWords.join("|")})${ended}`, "iu");
/** "…, quà tặng của A, đã chính thức được bàn giao" */
const taken =
  /^(?:,[^,.;]{3,70},)?\s?(?:(?:đã|vừa|chính thức|sẽ|sớm)\s)*(?:đi vào|đưa vào|được (?:chính thức )?(?:khởi công|khánh thành|xây dựng|hoàn thành|nâng cấp|đưa|bàn giao|đầu tư|động thổ)|khởi công|hoàn thành)/u;
/** Where somebody was, came to or left from. */
const visited = /(?:(?:đặt tên cho|tại|đến|tới|từ|rời|ở|thăm|qua)\s(?:(?:các|cặp)\s)?|(?:tại|đến|tới)\s(?:khu vực|Lễ)\s)$/iu;

const goesOn =
  /^\s(?!(?:tại|ở|là|đã|đang|sẽ|có|và|với|do|của|được|để|trong|từ|cho|nhằm|đi|vào|này|trên|bằng|theo|đến|tới|về|công suất|giai đoạn|trị giá|hiện|cũng|nằm|nối|đạt|góp|vừa|như|gồm|khi|qua|sau|trước|sang|cùng|hay|hoặc|đầu tiên|nói|mở|mới|phục|giúp|tiếp|sớm|bị|phải|cần|chính|lên)(?!\p{L}))\p{Ll}/u;
/** "Trường Đại học Thông tin …": the name goes on in small letters, and nobody knows how far. */
const isCutShort = (name: string, behind: string) => goesOn.test(behind) && /\s\p{Lu}\p{Ll}*$/u.test(name);

/** Works with a name of their own, where the words around tell of building or running them. */
export function namedIn(sentence: Sentence): Found[] {
  const found: Found[] = [];
  for (const match of matchesOf(named, sentence.text)) {
    const [words, many = "", name = "", numbers = "", bracket, at] = match;
    const noun = works.find(([each]) => name.toLocaleLowerCase("vi").startsWith(each))?.[0] ?? "";
    if (!afterNoun.test(name.slice(noun.length))) continue;
    const before = sentence.text.slice(Math.max(0, match.index - 120), match.index);
    const behind = sentence.text.slice(match.index + words.length, match.index + words.length + 120);
    if (visited.test(before) && !/(?:tẩy độc|đầu tư|xây dựng)\s(?:tại|ở)\s$/iu.test(before)) continue;
    if (!around.test(before) && !taken.test(behind) && !investments.some((each) => noun.startsWith(each))) continue;
    if (isCutShort(name, behind) || sentence.text[match.index - 1] === "(") continue;
    const start = sentence.start + match.index;
    const own = name.slice(noun.length).replace(kindWords, "").trim();
    const places = at?.replace(/^\s(?:tại|ở)\s(?:(?:hai|các|ba)\s)?(?:(?:tỉnh|thành phố|TP|thủ đô|huyện|bang)\s)?/u, "").split(" và ");
    const parts =
      numbers === ""
        ? many !== "" && places && places.length > 1
          ? places
          : null
        : [/\d+$/.exec(name)?.[0] ?? "", ...numbers.split(",").map((each) => each.trim())].filter((each) => each !== "");
    found.push({
      start,
      end: start + words.length,
      name: numbers === "" ? name : name.replace(/\s\d+$/, ""),
      sector: sectors.get(noun) ?? null,
      place: places?.join("; ") ?? bracket?.replace(/[\s()]/g, "") ?? (/cảng|sân bay/u.test(noun) ? own.replace(/\s\d+$/, "") : null),
      ...(parts && { parts }),
      confidence: 0.8,
      rule: "named work",
    });
  }
  return found;
}

const closing =
  /[,;.:()"”…]|\s(?:là|sẽ|đã|đang|có|nhằm|để|do|khi|này|đó|với|góp phần|trong|được|vừa|dự kiến|hiện|cũng|đi vào|phục vụ|bằng|theo|từ|mà|(?<!\s(?:xây dựng|đầu tư|sản xuất|khai thác|thu gom|nghiên cứu|thiết kế|nâng cấp|cải tạo|chế biến|nuôi|trồng|nuôi trồng|thăm dò|quản lý|bảo vệ|bảo tồn)\s)và|cho|trên|như|giữa hai|của)(?!\p{L})|$/u;
const project = new RegExp(`${free}[Dd]ự án\\s(?!đầu tư\\s(?!xây dựng|\\p{Lu}))(?!(?:${noProject.join("|")})${ended})(?=\\p{L})`, "gu");
const told = new RegExp(`${free}một dự án\\smà\\s[^,.;]{10,140}`, "giu");
const ownName = /^[Dd]ự án(?:\sđầu tư)?\s\p{Lu}/u;
/** "dự án đầu tư mạng di động của Viettel tại Haiti": whose it is goes on with its name. */
const owner =
  /^\scủa\s(?:(?:[Tt]ập đoàn|[Cc]ông ty|[Nn]gân hàng|[Tt]ổng công ty|thành phố|thủ đô|tỉnh|huyện)\s)?\p{Lu}[\p{L}\d]*(?:\s\p{Lu}[\p{L}\d]*){0,5}(?:\s(?:tại|ở)\s(?:tỉnh\s|thành phố\s)?\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3})?/u;
const several = /(?:các|những|nhiều|một số|\d+|hàng loạt|mọi|mỗi|loạt)\s$/iu;

/** "dự án khôi phục rừng đầu nguồn", "dự án tuyến metro 2 tại Huế", "một dự án mà tập đoàn A giúp nông dân học nghề" */
export function describedIn(sentence: Sentence): Found[] {
  const found: Found[] = [];
  const add = (from: number, words: string, at: string | null) => {
    const name = words.slice(0, words.length - (at?.length ?? 0)).trim();
    const start = sentence.start + from;
    found.push({
      start,
      end: start + words.trimEnd().length,
      name,
      sector: null,
      place: at?.replace(/^\s(?:tại|ở)\s/u, "") ?? null,
      confidence: 0.7,
      rule: "described project",
    });
  };
  for (const { 0: words, index } of matchesOf(told, sentence.text)) add(index + "một ".length, words.slice("một ".length), null);
  for (const { 0: head, index } of matchesOf(project, sentence.text)) {
    if (several.test(sentence.text.slice(Math.max(0, index - 16), index))) continue;
    const rest = sentence.text.slice(index + head.length, index + head.length + furthest);
    const stop = closing.exec(rest)?.index ?? rest.length;
    const words = head + rest.slice(0, stop) + (owner.exec(rest.slice(stop))?.[0] ?? "");
    const at = /\s(?:tại|ở)\s\p{Lu}[^,.;]*$/u.exec(words)?.[0] ?? null;
    const name = words.slice(0, words.length - (at?.length ?? 0)).trim();
    if (!ownName.test(name) && /là\s$/u.test(sentence.text.slice(Math.max(0, index - 4), index))) continue;
    if (name.split(" ").length < (ownName.test(name) ? 3 : 4)) continue;
    add(index, words, at);
  }
  return found;
}

const asWork = new RegExp(
  `(?:^|[.;:]\\s|,\\s)((?:${work})\\s[^,.;:()]{4,110}?)\\s(?:sẽ\\s|chính\\s|cũng\\s)?là\\s(?:một\\s)?(?:trong (?:những|các)\\s)?(?:dự án|công trình)(?!\\p{L})`,
  "gu",
);
const builds = "xây dựng|xây tặng|xây|khánh thành|khởi công|động thổ|bàn giao|hoàn thành|đầu tư xây dựng|hỗ trợ xây dựng|tài trợ xây dựng";
const placedWorks = [...works.map(([words]) => words), ...plainWorks].toSorted((a, b) => b.length - a.length).join("|");
/** "xây dựng (một) trạm y tế cho người dân tại huyện A": no name, but one place. */
const placed = new RegExp(
  `${free}(?:${builds})\\s(?:(?:thành công|mới|thêm|được|công trình)\\s)*(?:(?:một|ngôi|1)\\s){0,2}((?:${placedWorks})(?!\\s(?:vực|biên giới|lối|hướng))(?:\\s(?!(?:tại|ở|và|là|đã|sẽ|để|nhằm|trong|với|có|trị|vào)\\s)[\\p{L}\\d]+){0,8}?)(${place})`,
  "gu",
);

/** "Trung tâm … tại A là dự án hợp tác quan trọng", "xây dựng một trạm y tế tại huyện A" */
export function toldIn(sentence: Sentence): Found[] {
  const found: Found[] = [];
  const add = (index: number, words: string, name: string, at: string | null) =>
    found.push({
      start: sentence.start + index,
      end: sentence.start + index + words.length,
      name,
      sector: sectors.get(works.find(([each]) => name.toLocaleLowerCase("vi").startsWith(each))?.[0] ?? "") ?? null,
      place: at?.replace(/^\s(?:tại|ở)\s(?:(?:hai|các|ba)\s)?/u, "") ?? null,
      confidence: 0.65,
      rule: "work told by what it is",
    });
  for (const { 0: whole, 1: words = "", index } of matchesOf(asWork, sentence.text))
    if (/\s\p{Lu}|^\p{Lu}/u.test(words)) {
      const at = /\s(?:tại|ở)\s\p{Lu}[^,.;]*$/u.exec(words)?.[0] ?? null;
      add(index + whole.indexOf(words), words, words, at);
    }
  for (const { 0: whole, 1: name = "", 2: at = "", index } of matchesOf(placed, sentence.text))
    add(index + whole.length - name.length - at.length, name + at, name, at);
  return found;
}

const group = new RegExp(
  `${free}các (?:dự án|công trình|tuyến)\\s(?:kết nối|nối|liên kết|xây dựng tuyến|hạ tầng giao thông kết nối|đường)\\s[^;.…()]{6,120}?(?=[;.…()]|,\\s(?:góp phần|nhất là|đồng thời|tạo|trong đó)|\\s(?:như|gồm|là)\\s|$)`,
  "giu",
);

/** "các dự án kết nối đường bộ theo hướng bắc - nam": a group that its aim names. */
export function groupsIn(sentence: Sentence): Found[] {
  return matchesOf(group, sentence.text)
    .filter(({ 0: words }) => /hướng|tuyến|hành lang|\p{Lu}\p{Ll}+\s?[-–]\s?\p{Lu}/u.test(words))
    .map(({ 0: words, index }) => ({
      start: sentence.start + index,
      end: sentence.start + index + words.trimEnd().length,
      name: words.trim(),
      sector: null,
      place: null,
      group: true,
      confidence: 0.75,
      rule: "group of projects",
    }));
}
