import { expect, test } from "vitest";
import type { InstrumentCard } from "../cards.ts";
import { instrumentKeys } from "./keys.ts";
import { matchInstrument } from "./match.ts";

function card(record: string, titles: string[], more: Partial<InstrumentCard> = {}): InstrumentCard {
  return { record, titles, kind: "agreement", period: null, signed: null, parties: ["VN", "LA"], generic: false, supersedes: [], ...more };
}

const register = [
  card("defence-27", ["Nghị định thư hợp tác quốc phòng 2027-2031", "Defence cooperation protocol 2027-2031"], { period: "2027/2031" }),
  card("plan-27", ["Thỏa thuận Kế hoạch hợp tác năm 2027", "Annual cooperation plan 2027"], {
    kind: "plan",
    period: "2027",
    signed: "2027-01-05",
  }),
  card("school-27", ["Kế hoạch hợp tác giáo dục năm 2027", "Education cooperation plan 2027"], { kind: "plan", period: "2027" }),
  card("junction", ["Hiệp ước xác định giao điểm đường biên giới Việt Nam - Lào - Thái Lan"], {
    kind: "treaty",
    signed: "2027",
    parties: ["VN", "LA", "TH"],
  }),
  card("prisoners", ["Hiệp định chuyển giao người bị kết án phạt tù", "Agreement on transfer of sentenced persons"], {
    signed: "2027-02-03",
  }),
  card("identity", ["Bản ghi nhớ về hệ thống quản lý dân cư và căn cước công dân"], { kind: "mou", signed: "2027-02-03" }),
  card("organs", ["Thỏa thuận hợp tác hai Ban Tổ chức Trung ương 2027-2031"], { period: "2027/2031" }),
  card("twins", ["Thỏa thuận hợp tác Quảng Trị - Savannakhet 2027-2031", "Quang Tri - Savannakhet agreement 2027-2031"], {
    period: "2027/2031",
  }),
  card("harbour", ["MoU on Vinh Xanh port"], { kind: "mou", signed: "2027-02-03" }),
  card("statement", ["Tuyên bố chung Việt Nam - Lào"], { kind: "joint-statement", signed: "2027-02-03" }),
];

function links(seen: InstrumentCard): string[] {
  const keys = new Set(instrumentKeys(seen));
  const candidates = register.filter((known) => instrumentKeys(known).some((key) => keys.has(key)));
  return matchInstrument(seen, candidates)
    .filter(({ verdict }) => verdict !== "different")
    .map(({ verdict, record }) => `${verdict} ${record}`);
}

test.each([
  ["Nghị định thư hợp tác giữa hai Bộ Quốc phòng giai đoạn 2027-2031", "defence-27", { period: "2027/2031" }],
  ["ອະນຸສັນຍາການຮ່ວມມືປ້ອງກັນປະເທດ ໄລຍະ 2027-2031", "defence-27", { period: "2027/2031" }],
  ["Annual cooperation agreement for 2027", "plan-27", { period: "2027", signed: "2027-01-05" }],
  ["ສັນຍາວ່າດ້ວຍແຜນການຮ່ວມມືລະຫວ່າງລັດຖະບານ ລາວ-ຫວຽດນາມ ປີ 2027", "plan-27", { period: "2027" }],
  [
    "Kế hoạch hợp tác năm 2027 giữa Bộ Giáo dục và Đào tạo và Bộ Giáo dục và Thể thao Lào",
    "school-27",
    { kind: "plan", period: "2027", parties: ["Bộ Giáo dục và Đào tạo Việt Nam", "Bộ Giáo dục và Thể thao Lào"] },
  ],
  ["Treaty on the tripoint of Laos, Thailand and Vietnam", "junction", { kind: "treaty", signed: "2027", parties: ["LA", "TH", "VN"] }],
  ["Treaty on the transfer of convicted persons", "prisoners", { kind: "treaty", signed: "2027-02-03" }],
  [
    "MoU between the two Ministries of Public Security on population management and the citizen ID system",
    "identity",
    { kind: "mou", signed: "2027-02-03" },
  ],
  ["agreement between the two Parties' Organisation Commissions, 2027-2031", "organs", { period: "2027/2031" }],
  ["Thỏa thuận hợp tác giữa tỉnh Quảng Trị và tỉnh Savannakhét giai đoạn 2027-2031", "twins", { period: "2027/2031" }],
  ["Joint Statement between Laos and Vietnam", "statement", { kind: "joint-statement", signed: "2027-02-03" }],
] as const)("%s is the known one", (title, record, more) => {
  expect(links(card("seen", [title], more as Partial<InstrumentCard>))).toEqual([`same ${record}`]);
});

test.each([
  ["Kế hoạch hợp tác năm 2027 giữa hai Bộ Tư pháp", { kind: "plan", period: "2027" }],
  ["Education cooperation plan 2027 of the two Ministries of National Defence", { kind: "plan", period: "2026" }],
  ["Thỏa thuận hợp tác giữa hai Ủy ban Kiểm tra Trung ương giai đoạn 2027-2031", { period: "2027/2031" }],
  ["Thỏa thuận hợp tác Quảng Trị - Khăm Muộn 2027-2031", { period: "2027/2031" }],
  ["Thỏa thuận hợp tác pháp luật 2027-2031", { period: "2027/2031" }],
  ["Tuyên bố chung Việt Nam - Lào", { kind: "joint-statement", signed: "2027-02-06/2027-02-09" }],
] as const)("%s is another paper", (title, more) => {
  expect(links(card("seen", [title], more as Partial<InstrumentCard>)).filter((link) => link.startsWith("same"))).toEqual([]);
});
