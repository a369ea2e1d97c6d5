/** What a post is called, apart from its body. Each row: the rank, then its words in Vietnamese, English and Lao, in small letters. */
export type Rank =
  | "general-secretary"
  | "prime-minister"
  | "minister"
  | "chair"
  | "head"
  | "director"
  | "governor"
  | "secretary"
  | "standing-member"
  | "member"
  | "ambassador"
  | "consul"
  | "chief-judge"
  | "prosecutor"
  | "commander"
  | "chief-of-staff"
  | "spokesperson"
  | "monarch"
  | "rector";

export interface RankRow {
  rank: Rank;
  words: readonly string[];
  /** A deputy by the word itself: thứ trưởng. */
  deputy?: true;
  /** The body that the word itself names; bodies.ts has them. */
  of?: string;
  /** The body where none is named: a president of nothing else is the state's. */
  else?: string;
}

export const ranks: readonly RankRow[] = [
  row(
    "general-secretary",
    "tổng bí thư, tbt",
    "general secretary, secretary general of the party, party secretary general, secretary general of the lprp, secretary general of the cpv, secretary general of the communist party, secretary general of the lao people's revolutionary party, party general secretary, party chief, party leader, top leader",
    "ເລຂາທິການໃຫຍ່",
  ),
  row(
    "prime-minister",
    "thủ tướng, thủ tướng chính phủ",
    "prime minister, premier, pm, head of government, government leader",
    "ນາຍົກລັດຖະມົນຕີ, ນາຍົກ, ຫົວໜ້າລັດຖະບານ",
  ),
  {
    ...row("minister", "bộ trưởng ngoại giao, ngoại trưởng", "foreign minister, minister for foreign affairs, fm", ""),
    of: "foreign-affairs",
  },
  { ...row("minister", "quốc vụ khanh", "secretary of state", "ລັດຖະເລຂາທິການ"), deputy: true },
  row(
    "minister",
    "bộ trưởng, bộ trưởng cấp cao, bộ trưởng cao cấp, tổng trưởng",
    "minister, senior minister",
    "ລັດຖະມົນຕີ, ລັດຖະມົນຕີວ່າການ, ລັດຖະມົນຕີວ່າການກະຊວງ, ລັດຖະມົນຕີກະຊວງ",
  ),
  { ...row("minister", "thứ trưởng", "", "ລັດຖະມົນຕີຊ່ວຍວ່າການ, ລັດຖະມົນຕີຊ່ວຍວ່າການກະຊວງ"), deputy: true },
  { ...row("chair", "", "top legislator, legislative leader, parliament speaker", "ປະທານສະພາ"), of: "assembly" },
  {
    ...row(
      "member",
      "ủy viên trung ương đảng, ủy viên trung ương, ủy viên ban chấp hành trung ương đảng, ủy viên bch trung ương đảng",
      "member of the party central committee, member of the central committee, party central committee member, central committee member",
      "ກຳມະການສູນກາງພັກ",
    ),
    of: "central-committee",
  },
  { ...row("chair", "chủ tịch nước, tổng thống", "state president, president of the state, head of state", "ປະທານປະເທດ"), of: "state" },
  { ...row("chair", "", "president", ""), else: "state" },
  row("chair", "chủ tịch, chủ nhiệm ủy ban, chủ nhiệm uỷ ban", "chairman, chairwoman, chairperson, chair, speaker", "ປະທານ"),
  row(
    "head",
    "trưởng ban, trưởng, chánh, chủ nhiệm, trưởng đoàn, tổng thanh tra, tổng kiểm toán",
    "head, chief, chief of cabinet",
    "ຫົວໜ້າ, ຫົວຫນ້າ",
  ),
  row(
    "director",
    "giám đốc, tổng giám đốc, vụ trưởng, cục trưởng, viện trưởng, tổng cục trưởng",
    "director, director general",
    "ຜູ້ອຳນວຍການ, ອຳນວຍການ",
  ),
  row(
    "governor",
    "tỉnh trưởng, đô trưởng, thị trưởng, thống đốc, chủ tịch tỉnh",
    "governor, mayor",
    "ເຈົ້າແຂວງ, ເຈົ້າຄອງນະຄອນຫຼວງ, ເຈົ້າຄອງ, ຜູ້ວ່າການ",
  ),
  row("secretary", "bí thư", "secretary, party secretary", "ເລຂາທິການ, ເລຂາ, ເລຂາພັກ"),
  {
    ...row(
      "member",
      "bí thư trung ương đảng, bí thư trung ương, bí thư tw đảng, bí thư tw, bí thư tư đảng",
      "secretary of the party central committee, secretary of the central committee",
      "ເລຂາທິການສູນກາງພັກ",
    ),
    of: "secretariat",
  },
  row(
    "standing-member",
    "thường trực, ủy viên thường trực",
    "standing member, permanent member",
    "ຜູ້ປະຈຳການ, ຜູ້ປະຈຳ, ຄະນະປະຈຳ, ກຳມະການປະຈຳ, ປະຈຳການ",
  ),
  row("member", "ủy viên, uỷ viên, thành viên, đại biểu", "member, deputy of", "ກຳມະການ, ສະມາຊິກ"),
  row(
    "ambassador",
    "đại sứ đặc mệnh toàn quyền, đại sứ, trưởng cơ quan đại diện",
    "ambassador extraordinary and plenipotentiary, ambassador",
    "ເອກອັກຄະລັດຖະທູດ, ເອກອັກຄະລັດຖະທູດວິສາມັນຜູ້ມີອຳນາດເຕັມ",
  ),
  row("consul", "tổng lãnh sự, lãnh sự", "consul general, consul", "ກົງສຸນໃຫຍ່, ກົງສຸນ"),
  { ...row("chief-judge", "chánh án", "chief justice, chief judge", "ປະທານສານ"), of: "court" },
  { ...row("prosecutor", "viện trưởng viện kiểm sát", "prosecutor general, procurator general", "ຫົວໜ້າອົງການໄອຍະການ"), of: "procuracy" },
  row("commander", "tư lệnh, chỉ huy trưởng, chính ủy", "commander, commander in chief, political commissar", "ຜູ້ບັນຊາການ, ຫົວໜ້າບັນຊາການ"),
  row("chief-of-staff", "tổng tham mưu trưởng", "chief of the general staff, chief of general staff", "ຫົວໜ້າເສນາທິການໃຫຍ່"),
  row("spokesperson", "người phát ngôn", "spokesperson, spokesman, spokeswoman", "ໂຄສົກ"),
  row("monarch", "quốc vương, nhà vua", "king, queen", "ກະສັດ"),
  row("rector", "hiệu trưởng", "rector", "ອະທິການບໍດີ"),
];

/** Words at a rank that make it another, or the same for a time. */
export const deputyWords = "phó, deputy, vice, ຮອງ".split(", ");
export const actingWords = "quyền, q, tạm quyền, acting, interim, ຮັກສາການ".split(", ");
export const formerWords = "nguyên, cựu, former, ex, late, ອະດີດ".split(", ");
export const standingWords = "standing, permanent".split(", ");

/** Held by one person at a time, where not a deputy's and its body is known. */
export const heldByOne: ReadonlySet<Rank> = new Set<Rank>([
  ...(["general-secretary", "prime-minister", "minister", "chair", "head", "governor", "secretary", "standing-member"] as const),
  ...(["ambassador", "chief-judge", "prosecutor", "chief-of-staff"] as const),
]);

function row(rank: Rank, ...languages: string[]): RankRow {
  return { rank, words: languages.flatMap((words) => (words === "" ? [] : words.split(", "))) };
}
