import type { Concepts } from "./concept.ts";

/** Carrying out and following what was agreed before. */
export const agreements = {
  "high-level-agreements": {
    tells: "some",
    vi: "thỏa thuận cấp cao; thỏa thuận giữa lãnh đạo cấp cao; thỏa thuận lãnh đạo cấp cao; thỏa thuận chuyến thăm cấp cao; kết quả chuyến thăm cấp cao; nhận thức chung cấp cao; nhận thức chung giữa lãnh đạo; tuyên bố chung; thỏa thuận giữa lãnh đạo; nội dung thỏa thuận cấp cao; kết quả chuyến thăm",
    en: "high level agreement; agreement reached by leader; agreement between leader; high level common perception; common perception; joint statement; leader agreement; outcome of visit; agreement reached by senior leader; agreement of high ranking leader; agreement between high ranking leader",
    lo: "ຂໍ້ຕົກລົງຂັ້ນສູງ; ສັນຍາຂັ້ນສູງ; ຂໍ້ຕົກລົງລະຫວ່າງການນຳຂັ້ນສູງ; ຂໍ້ຕົກລົງຂອງການນຳຂັ້ນສູງ; ຖະແຫຼງການຮ່ວມ; ຜົນການຢ້ຽມຢາມຂັ້ນສູງ; ຂໍ້ຕົກລົງຂອງການນຳ",
    within: "agreements",
  },
  agreements: {
    tells: "some",
    vi: "thỏa thuận; thỏa thuận hợp tác; thỏa thuận đã ký; văn kiện đã ký; văn kiện hợp tác; hiệp định; hiệp định hợp tác; hiệp định đã ký; biên bản ghi nhớ; bản ghi nhớ; kế hoạch hợp tác; chương trình hợp tác; kế hoạch hợp tác đã ký; nội dung đã thỏa thuận; nội dung hợp tác; cam kết đã ký; các nội dung đã thống nhất; điều ước quốc tế; nghị định thư",
    en: "agreement; agreement signed; signed agreement; cooperation agreement; sign document; signed document; cooperation plan; cooperation programme; cooperation program; memorandum of understanding; mou; pact; protocol; accord; treaty; existing agreement; commitment made",
    lo: "ຂໍ້ຕົກລົງ; ສັນຍາ; ສັນຍາຮ່ວມມື; ສັນຍາການຮ່ວມມື; ແຜນການຮ່ວມມື; ແຜນຮ່ວມມື; ບົດບັນທຶກຊ່ວຍຈຳ; ບົດບັນທຶກຄວາມເຂົ້າໃຈ; ເອກະສານທີ່ໄດ້ລົງນາມ; ສົນທິສັນຍາ; ອະນຸສັນຍາ",
  },
  "strategic-agreement": {
    tells: "some",
    within: "agreements",
    vi: "thỏa thuận chiến lược; thỏa thuận chiến lược hợp tác; thỏa thuận chiến lược về hợp tác; chiến lược hợp tác; hiệp định hợp tác song phương; hiệp định hợp tác song phương giai đoạn; kế hoạch hợp tác năm năm; thỏa thuận giữa hai bộ chính trị; thỏa thuận giữa bộ chính trị; hiệp định hợp tác 5 năm",
    en: "strategic agreement; cooperation strategy; strategic cooperation agreement; five year cooperation agreement; five year agreement; bilateral cooperation agreement; agreement on bilateral cooperation; agreement between politburo; ten year strategy; five year cooperation plan",
    lo: "ສັນຍາຍຸດທະສາດ; ຍຸດທະສາດການຮ່ວມມື; ຍຸດທະສາດຮ່ວມມື; ສັນຍາຮ່ວມມືສອງຝ່າຍ; ສັນຍາຮ່ວມມືໄລຍະ 5 ປີ; ສັນຍາຮ່ວມມື 5 ປີ",
  },
  "annual-plan": {
    tells: "some",
    within: "agreements",
    vi: "kế hoạch hợp tác năm; kế hoạch hợp tác hằng năm; kế hoạch năm; kế hoạch công tác năm; kế hoạch hợp tác thường niên",
    en: "annual cooperation plan; annual plan; cooperation plan for year; yearly plan",
    lo: "ແຜນການຮ່ວມມືປະຈຳປີ; ແຜນຮ່ວມມືປະຈຳປີ; ແຜນການປະຈຳປີ",
  },
  "party-agreements": {
    tells: "some",
    within: "agreements",
    vi: "thỏa thuận giữa hai đảng; thỏa thuận hai đảng; thỏa thuận cấp cao hai đảng",
    en: "agreement between two party; agreement between party; inter party agreement",
    lo: "ຂໍ້ຕົກລົງລະຫວ່າງສອງພັກ; ຂໍ້ຕົກລົງຂອງສອງພັກ",
  },
  "implementation-review": {
    tells: "some",
    vi: "rà soát; đánh giá kết quả; kiểm điểm; kiểm điểm tình hình thực hiện; rà soát việc thực hiện; đôn đốc; giám sát thực hiện; giám sát; theo dõi; đôn đốc thực hiện; tổng kết đánh giá; sơ kết",
    en: "review; assess result; review implementation; take stock; monitor; supervise; follow up; oversight; evaluate; urge implementation",
    lo: "ທົບທວນ; ທົບທວນຄືນ; ປະເມີນຜົນ; ຕີລາຄາຜົນ; ຊຸກຍູ້ຕິດຕາມ; ຕິດຕາມກວດກາ; ຕິດຕາມ",
  },
  "new-agreements": {
    tells: "some",
    vi: "sớm ký; ký mới; ký kết; đàm phán; đàm phán ký kết; sửa đổi bổ sung; gia hạn; sớm hoàn tất đàm phán; tiến tới ký; xây dựng thỏa thuận",
    en: "early signing; sign new; conclude; negotiate; negotiation; amend; renew; finalise; finalize; sign",
    lo: "ລົງນາມ; ເຈລະຈາ; ປັບປຸງສັນຍາ; ຕໍ່ອາຍຸ; ລົງນາມຄືນໃໝ່",
  },
  "new-directions": {
    tells: "some",
    vi: "hướng hợp tác mới; phương thức hợp tác mới; lĩnh vực hợp tác mới; biện pháp mới; mở ra giai đoạn phát triển mới; tiềm năng hợp tác; cơ hội hợp tác mới",
    en: "new direction; new cooperation; new field; new area of cooperation; new avenue; potential for cooperation; new way of cooperation; new opportunity",
    lo: "ທິດທາງການຮ່ວມມືໃໝ່; ທິດທາງໃໝ່; ທ່າແຮງການຮ່ວມມື; ຮູບການຮ່ວມມືໃໝ່",
  },
  "settle-pending-issues": {
    tells: "much",
    vi: "gỡ vướng; gỡ khó; xử lý vướng mắc; tháo gỡ vướng mắc; tháo gỡ khó khăn; tháo gỡ khó khăn, vướng mắc; tồn đọng; giải quyết tồn đọng; vấn đề tồn đọng; vấn đề còn tồn tại; giải quyết dứt điểm; khó khăn vướng mắc; vướng mắc; giải quyết vướng mắc; tháo gỡ tồn tại; điểm nghẽn; tháo gỡ điểm nghẽn; tồn tại, vướng mắc",
    en: "pending matter; pending problem; remove difficulty; remove obstacle; resolve obstacle; pending issue; outstanding issue; resolve difficulty; bottleneck; settle problem; outstanding problem; remaining problem; hurdle; remove bottleneck; address difficulty; tackle difficulty; solve difficulty; obstacle; lingering issue; settle outstanding",
    lo: "ແກ້ໄຂຂໍ້ຫຍຸ້ງຍາກ; ແກ້ໄຂບັນຫາຄົງຄ້າງ; ບັນຫາຄົງຄ້າງ; ແກ້ໄຂຄວາມຫຍຸ້ງຍາກ; ຂໍ້ຫຍຸ້ງຍາກ; ປົດເປື້ອງຂໍ້ຄົງຄ້າງ; ປົດເປື້ອງຂໍ້ຂັດຂ້ອງ; ຂໍ້ຄົງຄ້າງ; ບັນຫາທີ່ຍັງຄ້າງ; ອຸປະສັກ; ຈຸດຕັນ",
  },
  projects: {
    tells: "little",
    vi: "dự án; dự án hợp tác; chương trình, dự án; dự án lớn; hiệu quả dự án; chất lượng, hiệu quả dự án",
    en: "project; project quality; major project; large project; cooperation project; effectiveness of project; project implementation",
    lo: "ໂຄງການ; ໂຄງການຮ່ວມມື; ໂຄງການໃຫຍ່; ປະສິດທິຜົນໂຄງການ",
  },
  "key-projects": {
    tells: "some",
    within: "projects",
    vi: "dự án trọng điểm; công trình trọng điểm; dự án hợp tác trọng điểm; tiến độ dự án; đẩy nhanh tiến độ; dự án chiến lược; công trình lớn",
    en: "key project; key work; priority project; progress of project; speed up project; strategic project; flagship project; pilot project",
    lo: "ໂຄງການຈຸດສຸມ; ໂຄງການບູລິມະສິດ; ຄວາມຄືບໜ້າໂຄງການ; ໂຄງການທີ່ສຳຄັນ; ໂຄງການຍຸດທະສາດ",
  },
} satisfies Concepts;
