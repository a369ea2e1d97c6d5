import { expect, test } from "vitest";
import { read } from "../../../index.ts";

/** The instruments of a report as "kind: title (period, signed)", the same for both ways of writing Vietnamese letters. */
function instrumentsOf(sentence: string, published?: string) {
  const of = (form: "NFC" | "NFD") => {
    const text = `Hai nước bàn việc hợp tác\nTại cuộc làm việc giữa Việt Nam và Lào, ${sentence}`.normalize(form);
    const result = read(text, { id: "x", ...(published && { published }) });
    return (result?.reading.instruments ?? []).map((item) => {
      const [span] = item.evidence;
      const words = span && text.slice(span.start, span.end).normalize("NFC").replace(/\s+/g, " ");
      return `${item.generic ? "generic " : ""}${item.kind}: ${words}${item.period ? ` [${item.period}]` : ""}`;
    });
  };
  const found = of("NFC");
  expect(of("NFD")).toEqual(found);
  return found;
}

test.each([
  [
    "hai bên thực hiện tốt Hiệp định vận tải đường bộ Việt Nam - Lào, góp phần thông thương.",
    "agreement: Hiệp định vận tải đường bộ Việt Nam - Lào",
  ],
  ["hai bên ký Bản ghi nhớ về hợp tác lao động và đào tạo nghề tại lễ bế mạc.", "mou: Bản ghi nhớ về hợp tác lao động và đào tạo nghề"],
  ["hai bên rà soát Thoả thuận hợp tác giữa hai Bộ Tư pháp.", "agreement: Thoả thuận hợp tác giữa hai Bộ Tư pháp"],
  ["hai bên thông qua Kế hoạch hợp tác giai đoạn 2016-2020 để triển khai.", "plan: Kế hoạch hợp tác giai đoạn 2016-2020 [2016/2020]"],
  [
    "hai bên ký Thỏa thuận kết nghĩa giữa tỉnh Quảng Bình với tỉnh Khăm Muộn, có hiệu lực ngay.",
    "agreement: Thỏa thuận kết nghĩa giữa tỉnh Quảng Bình với tỉnh Khăm Muộn",
  ],
  ["hai bên ra Tuyên bố chung.", "joint-statement: Tuyên bố chung"],
  ["hai bên ký Biên bản kỳ họp lần thứ 12 và trao quà.", "minutes: Biên bản kỳ họp lần thứ 12"],
  [
    "hai bên coi trọng Hiệp định Thương mại tự do Việt Nam - Hàn Quốc có hiệu lực.",
    "agreement: Hiệp định Thương mại tự do Việt Nam - Hàn Quốc",
  ],
  [
    "hai bên nhắc lại hiệp định hợp tác giữa hai chính phủ, cùng những chương trình và kế hoạch đang làm.",
    "agreement: hiệp định hợp tác giữa hai chính phủ",
  ],
])("%s", (sentence, expected) => {
  expect(instrumentsOf(sentence).filter((words) => !words.startsWith("generic"))).toEqual([expected]);
});

test("two in one sentence are two, and the second leaves its headword out", () => {
  expect(instrumentsOf("hai bên ký Hiệp định tránh đánh thuế hai lần và Nghị định thư về kiểm dịch.")).toEqual([
    "agreement: Hiệp định tránh đánh thuế hai lần",
    "other: Nghị định thư về kiểm dịch",
  ]);
  expect(instrumentsOf("hai bên thông qua chương trình đối tác về y tế; đối tác về du lịch.")).toEqual([
    "programme: chương trình đối tác về y tế",
    "programme: đối tác về du lịch",
  ]);
});

test("one document named twice is one", () => {
  expect(instrumentsOf("hai bên ký Hiệp định tài chính 3. Với Chương trình tài chính 3, doanh nghiệp sẽ có vốn.")).toHaveLength(1);
});

test.each(["các thỏa thuận cấp cao", "các văn kiện hợp tác đã ký", "thỏa thuận giữa lãnh đạo cấp cao hai nước"])(
  "%s are documents in general",
  (words) => {
    const found = instrumentsOf(`hai bên triển khai tốt ${words}.`);
    expect(found.every((item) => item.startsWith("generic"))).toBe(true);
  },
);

test("agreements between named bodies are named, though many", () => {
  expect(instrumentsOf("hai bên đánh giá các thỏa thuận giữa Bộ Công an Việt Nam và Bộ An ninh Lào.")).toEqual([
    "agreement: các thỏa thuận giữa Bộ Công an Việt Nam và Bộ An ninh Lào",
  ]);
});

test.each([
  "hai bên đã thỏa thuận sẽ gặp lại.",
  "hai nước là đối tác chiến lược toàn diện.",
  "Việt Nam thực hiện Nghị quyết Đại hội Đảng và Kế hoạch phát triển kinh tế - xã hội 2021-2025.",
  "Chương trình Lương thực thế giới hỗ trợ người dân.",
  "người phát ngôn tuyên bố sẽ đáp trả.",
  "cảnh sát lập biên bản vi phạm.",
])("%s names none", (sentence) => {
  expect(instrumentsOf(sentence)).toEqual([]);
});

test("a title goes on after a comma or 'và' where its matter does, and ends before the verb that reports it", () => {
  expect(
    instrumentsOf("hai bên ký Nghị định thư sửa đổi, bổ sung Hiệp định quá cảnh; Biên bản ghi nhớ về phát triển và kết nối lưới điện."),
  ).toEqual(["other: Nghị định thư sửa đổi, bổ sung Hiệp định quá cảnh", "mou: Biên bản ghi nhớ về phát triển và kết nối lưới điện"]);
  expect(instrumentsOf("Hiệp định quá cảnh Việt Nam - Lào quy định cửa khẩu mở suốt ngày.")).toEqual([
    "agreement: Hiệp định quá cảnh Việt Nam - Lào",
  ]);
});
