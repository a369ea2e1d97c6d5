/** Verbs that tell what someone agreed, pledged, asked for or hoped for. */
import { listed } from "./listed.ts";

export const agreeing = listed(`
  nhất trí, nhất trí cao, thống nhất, thống nhất cao, trao đổi và thống nhất, trao đổi và nhất trí, đồng ý, thỏa thuận,
  thoả thuận, quyết định, đạt được nhận thức chung về việc, đạt nhận thức chung về việc, đạt được nhận thức chung về,
  đạt được đồng thuận về việc, đạt được thỏa thuận về việc, đạt được sự nhất trí về việc, đặt mục tiêu, đề ra mục tiêu,
  nhất trí về việc, thống nhất về việc, đồng ý với việc, nhất trí về, nhất trí với việc
`);

export const pledging = listed(`
  cam kết, hứa, sẵn sàng, quyết tâm, bày tỏ quyết tâm, bày tỏ sẵn sàng, bày tỏ cam kết, thể hiện quyết tâm, khẳng định cam kết,
  khẳng định quyết tâm, nhấn mạnh quyết tâm, tái khẳng định cam kết, bày tỏ sự sẵn sàng, luôn sẵn sàng, thể hiện cam kết,
  cam kết sẽ, khẳng định sự ủng hộ và, vui vẻ nhận lời, đã nhận lời,
  bảo đảm sẽ, đảm bảo sẽ, nguyện, quyết tâm sẽ, tái khẳng định quyết tâm, đưa ra cam kết, hứa sẽ
`);

export const proposing = listed(`
  đề nghị, đề xuất, kiến nghị, kêu gọi, yêu cầu, khuyến nghị, gợi ý, nêu đề nghị, đưa ra đề nghị, trân trọng đề nghị,
  nêu đề xuất, đưa ra đề xuất, đưa ra khuyến nghị, tha thiết đề nghị, có đề nghị, trân trọng kiến nghị
`);

/** What both sides order their own to do, they have agreed; what one orders its own to do is its own affair. */
export const ordering = listed(`
  giao, chỉ đạo, giao nhiệm vụ cho, ủy quyền cho
`);

/** Their evidence begins with themselves: "mời X sang thăm …". */
export const inviting = listed(`
  mời, trân trọng mời, kính mời, chính thức mời, gửi lời mời, trân trọng gửi lời mời, chuyển lời mời, trân trọng chuyển lời mời,
  gửi thư mời, chuyển thư mời, chính thức chuyển thư mời, trao thư mời, đưa ra lời mời, trao lời mời
`);

export const hoping = listed(`
  mong muốn, mong, rất mong, mong rằng, tin tưởng, tin tưởng rằng, tin rằng, tin chắc, tin chắc rằng, hy vọng, hi vọng,
  hy vọng rằng, kỳ vọng, tin, bày tỏ mong muốn, bày tỏ sự mong muốn, bày tỏ tin tưởng, bày tỏ tin tưởng rằng,
  bày tỏ sự tin tưởng, bày tỏ hy vọng, bày tỏ hi vọng, bày tỏ kỳ vọng, bày tỏ niềm tin, bày tỏ nguyện vọng, khẳng định mong muốn,
  nhấn mạnh mong muốn, có mong muốn, nhắc lại mong muốn, rất mong muốn, trông đợi, mong chờ, tin tưởng vững chắc,
  bày tỏ mong đợi, mong đợi
`);

/** Say neither yes nor no by themselves; what follows decides ("khẳng định sẽ …", "nhấn mạnh cần …"). */
export const stating = listed(`
  khẳng định, tái khẳng định, nhấn mạnh, nêu rõ, cho biết, cho rằng, nhận định, tuyên bố, lưu ý, cho hay, chia sẻ, nói, phát biểu,
  nhất trí cho rằng, thống nhất cho rằng, nhất trí nhận định, nhất trí đánh giá, thống nhất đánh giá, bày tỏ, khẳng định lại,
  nhắc lại, chỉ rõ, chia sẻ quan điểm, thông tin, đều khẳng định, đều cho rằng, xác định, quán triệt
`);

/** "nhất trí" that something is so is no agreement to do it. */
export const stateOfMind = listed(`
  nhất trí cho rằng, thống nhất cho rằng, nhất trí nhận định, nhất trí đánh giá, thống nhất đánh giá, nhất trí rằng
`);

/** The only stating verbs after which a bare verb is a pledge: "khẳng định tiếp tục …". */
export const affirming = listed(`
  khẳng định, tái khẳng định, khẳng định lại, nhấn mạnh, nêu rõ, tuyên bố, nhất trí khẳng định, thống nhất khẳng định,
  đều khẳng định
`);

/** Praise, thanks, good wishes, news told: they end what came before and promise nothing. */
export const promisingNothing = listed(`
  đánh giá cao, đánh giá, cảm ơn, chân thành cảm ơn, trân trọng cảm ơn, cám ơn, chúc mừng, chúc, bày tỏ vui mừng,
  bày tỏ sự vui mừng, vui mừng, bày tỏ phấn khởi, phấn khởi, hoan nghênh, ghi nhận, bày tỏ cảm ơn, bày tỏ lòng biết ơn,
  bày tỏ lời cảm ơn, bày tỏ ấn tượng, bày tỏ vinh dự, bày tỏ khâm phục, hài lòng, bày tỏ hài lòng, thông báo, trao đổi,
  thảo luận, chào mừng, nhiệt liệt chào mừng, chuyển lời, chuyển lời hỏi thăm, gửi lời, chia vui, chia buồn, tin cậy, biểu dương,
  đánh giá tích cực, trao đổi ý kiến, giải thích, giới thiệu, báo cáo, ôn lại, điểm lại, rà soát, bày tỏ quan ngại, quan ngại,
  bày tỏ lo ngại, lo ngại, bày tỏ ủng hộ đề xuất, bày tỏ đồng tình, tự hào, nhớ lại, chứng kiến, ký, dự, đồng tình, ca ngợi,
  cùng ôn lại, khen ngợi, phản đối, lên án, cáo buộc, chỉ trích, bác bỏ, nêu, thể hiện, đặt câu hỏi, chia sẻ niềm vui,
  ra tuyên bố, gửi thư, chúc tết, có thư gửi, ra thông cáo, trả lời phỏng vấn, trả lời
`);

/** Are as often plain verbs or nouns; inside a sentence they report only where a clause follows. */
export const weak = listed(`
  thống nhất, thỏa thuận, thoả thuận, quyết định, cam kết, đề xuất, kêu gọi, yêu cầu, mời, tin, mong, chia sẻ, nói, thông tin,
  đánh giá, trao đổi, thảo luận, thông báo, giới thiệu, báo cáo, rà soát, ký, dự, xác định, quán triệt, lưu ý, hứa, chúc,
  giải thích, bày tỏ, gợi ý, phát biểu, khuyến nghị, kỳ vọng, tin cậy, giao, chỉ đạo, giao nhiệm vụ cho, ủy quyền cho
`);

/** What stands between a subject and what the subject undertakes. */
export const will = listed(`
  sẽ, nhất định sẽ, chắc chắn sẽ, cũng sẽ
`);
export const must = listed(`
  cần, cần phải, nên, phải, cần được, rất cần, cũng cần
`);
export const may = listed(`
  có thể, sẽ có thể
`);

/** Tell what is or was. */
export const facts = listed(`
  là, đã, đang, vẫn đang, có, còn, chưa, không phải, vừa, từng, đã và đang, vẫn còn, coi, xem, không chỉ, được coi, được xem,
  ngày càng, nằm, diễn ra, thể hiện, cho thấy, chính là, gồm, ngày một
`);
