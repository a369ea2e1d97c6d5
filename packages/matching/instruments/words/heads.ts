/** What a document is called, by what it is. Commas part the ways of saying it. Long phrases stand beside short ones: the longest wins. */
import type { Lexicon } from "../lexicon.ts";

export const heads: Lexicon = {
  treaty: { vi: "hiệp ước, điều ước", en: "treaty, treaties", lo: "ສົນທິສັນຍາ" },
  convention: { vi: "công ước", en: "convention, covenant", lo: "ສົນທິສັນຍາວ່າດ້ວຍ, ອະນຸສັນຍາສາກົນ" },
  agreement: {
    vi: "hiệp định, thỏa thuận, bản thỏa thuận, văn bản thỏa thuận, thỏa ước, hiệp nghị, kết luận, thỏa thuận cấp cao, các thỏa thuận, các thỏa thuận cấp cao",
    en: "agreement, agreements, high level agreement, high level agreements, high level accord, high level accords, accord, accords, pact, arrangement, deal, sub agreement",
    lo: "ສັນຍາ, ຂໍ້ຕົກລົງຂັ້ນສູງ, ຂໍ້ຕົກລົງ, ບົດຕົກລົງ, ສັນຍາວ່າດ້ວຍ",
  },
  protocol: { vi: "nghị định thư", en: "protocol", lo: "ອະນຸສັນຍາ, ພິທີການ, ສົນທິສັນຍາເພີ່ມເຕີມ" },
  mou: {
    vi: "bản ghi nhớ, biên bản ghi nhớ, biên bản ghi nhớ hợp tác, thỏa thuận ghi nhớ, bản thỏa thuận ghi nhớ, các bản ghi nhớ, ý định thư, biên bản thiết lập quan hệ",
    en: "memorandum of understanding, memoranda of understanding, memorandum, memoranda, mou, mous, letter of intent, letter of understanding, memorandum of cooperation, memorandum of agreement, moc",
    lo: "ບົດບັນທຶກຄວາມເຂົ້າໃຈ, ບົດບັນທຶກຊ່ວຍຈຳ, ບົດບັນທຶກຄວາມເຂົ້າໃຈກັນ, ບົດບັນທຶກການຮ່ວມມື",
  },
  strategy: {
    vi: "chiến lược, chiến lược hợp tác, thỏa thuận chiến lược, đề án chiến lược",
    en: "strategy, strategic agreement, strategic cooperation, strategic, strategies",
    lo: "ຍຸດທະສາດ, ແຜນຍຸດທະສາດ",
  },
  scheme: { vi: "đề án, quy hoạch", en: "scheme, master plan, masterplan", lo: "ໂຄງການແຜນ, ແຜນແມ່ບົດ" },
  plan: {
    vi: "kế hoạch, kế hoạch hành động, kế hoạch hợp tác",
    en: "plan, plans, action plan, work plan, cooperation plan, plan of action",
    lo: "ແຜນການ, ແຜນການຮ່ວມມື, ແຜນ, ແຜນດຳເນີນງານ",
  },
  programme: {
    vi: "chương trình, chương trình hành động, chương trình hợp tác",
    en: "programme, program, programmes, programs, action programme, action program",
    lo: "ແຜນງານ, ໂປຣແກຣມ",
  },
  minutes: {
    vi: "biên bản, biên bản kỳ họp, biên bản họp, biên bản thỏa thuận",
    en: "minutes, agreed minutes, record, records, proceedings",
    lo: "ບົດບັນທຶກ, ບົດບັນທຶກກອງປະຊຸມ, ບົດບັນທຶກການປະຊຸມ",
  },
  statement: {
    vi: "tuyên bố, tuyên bố chung, thông cáo, thông cáo chung, thông cáo báo chí chung",
    en: "statement, joint statement, communique, communiqué, joint communique, joint communiqué, declaration, joint declaration, joint press release",
    lo: "ຖະແຫຼງການ, ຖະແຫຼງການຮ່ວມ, ຖະແຫລງການ, ຖະແຫລງການຮ່ວມ, ຄຳຖະແຫຼງ",
  },
  notes: { vi: "công hàm, công hàm trao đổi", en: "exchange of notes, note verbale", lo: "ບົດບັນທຶກທາງການທູດ" },
  decision: { vi: "quyết định", en: "decision, decree", lo: "ດຳລັດ, ຄຳສັ່ງ" },
  contract: { vi: "hợp đồng", en: "contract", lo: "ສັນຍາຊື້ຂາຍ, ສັນຍາຈ້າງ" },
};
