/** Verbs that tell what someone agreed, pledged, asked for or hoped for. */
import { listed } from "./listed.ts";

export const agreeing = listed(`
  nhất trí, nhất trí cao, thống nhất, thống nhất cao, trao đổi và thống nhất, trao đổi và nhất trí, đồng ý, thỏa thuận,
  thoả thuận, quyết định, đạt được nhận thức chung về việc, đạt nhận thức chung về việc, đạt được nhận thức chung về,
  đạt được đồng thuận về việc, đạt được thỏa thuận về việc, đạt được sự nhất trí về việc, đặt mục tiêu, đề ra mục tiêu,
  nhất trí về việc, thống nhất về việc, đồng ý với việc, nhất trí về, nhất trí với việc, thống nhất về, đồng ý về, đồng ý về việc, đồng ý cho,
  đạt nhận thức chung về, đạt được nhận thức chung, đạt nhận thức chung, đạt nhận thức chung quan trọng về, đạt được nhận thức chung quan trọng về,
  đạt được nhiều nhận thức chung quan trọng về, đạt được nhiều nhận thức chung về, đạt được nhất trí cao về, đạt được nhất trí cao về việc,
  đạt được nhất trí về, đạt được nhất trí về việc, đạt được sự nhất trí về, đạt được sự nhất trí cao về, đạt được sự nhất trí cao về việc,
  đạt nhất trí về, đạt nhất trí về việc, đạt được sự đồng thuận về, đạt được sự đồng thuận về việc, đạt được đồng thuận về, đạt đồng thuận về,
  đạt đồng thuận về việc, đạt được sự thống nhất về, đạt được sự thống nhất cao về, đạt được sự thống nhất về việc, đạt được thỏa thuận về, đạt thỏa thuận về,
  đạt thỏa thuận về việc, đạt được thống nhất về, cùng nhất trí, cùng thống nhất, đi đến thống nhất, đi đến nhất trí, đi đến thống nhất về, đã đi đến thống nhất,
  hoàn toàn nhất trí, hoàn toàn thống nhất, hoàn toàn đồng ý, nhất trí hoàn toàn, nhất trí quan điểm về việc, nhất trí chủ trương, thống nhất chủ trương, đồng ý chủ trương,
  bày tỏ nhất trí, bày tỏ sự nhất trí, bày tỏ đồng ý, bày tỏ sự đồng ý, bày tỏ sự nhất trí cao, bày tỏ sự đồng thuận, bày tỏ đồng thuận, chấp thuận, cùng quyết định, quyết định sẽ, nhất trí quyết định
`);

export const pledging = listed(`
  cam kết, hứa, sẵn sàng, quyết tâm, bày tỏ quyết tâm, bày tỏ sẵn sàng, bày tỏ cam kết, thể hiện quyết tâm, khẳng định cam kết,
  khẳng định quyết tâm, nhấn mạnh quyết tâm, tái khẳng định cam kết, bày tỏ sự sẵn sàng, luôn sẵn sàng, thể hiện cam kết,
  cam kết sẽ, khẳng định sự ủng hộ và, vui vẻ nhận lời, đã nhận lời,
  bảo đảm sẽ, đảm bảo sẽ, bảo đảm rằng, đảm bảo rằng, cam đoan, cam đoan sẽ, bày tỏ sẵn lòng, bày tỏ thiện chí, khẳng định sẵn sàng, nhấn mạnh sẵn sàng, cho biết sẵn sàng,
  khẳng định luôn sẵn sàng, luôn luôn sẵn sàng, nhấn mạnh cam kết, nêu rõ cam kết, nêu cam kết, nhắc lại cam kết, tuyên bố cam kết, nhấn mạnh lại cam kết, cùng cam kết, cùng quyết tâm,
  chia sẻ quyết tâm, nêu quyết tâm, nêu rõ quyết tâm, tỏ rõ quyết tâm, tỏ quyết tâm, thể hiện sự sẵn sàng, có cam kết, đều cam kết, nguyện, quyết tâm sẽ, tái khẳng định quyết tâm, đưa ra cam kết, hứa sẽ
`);

export const proposing = listed(`
  đề nghị, đề xuất, kiến nghị, kêu gọi, yêu cầu, khuyến nghị, gợi ý, nêu đề nghị, đưa ra đề nghị, trân trọng đề nghị,
  nêu đề xuất, đưa ra đề xuất, đưa ra khuyến nghị, tha thiết đề nghị, có đề nghị, trân trọng kiến nghị,
  nhờ, mời gọi, đề nghị được, xin đề nghị, xin kiến nghị, thúc giục, hối thúc, bày tỏ đề nghị, tiếp tục đề nghị, mạnh dạn đề xuất, cùng đề xuất, cùng kêu gọi, nhắc lại đề nghị
`);

/** Report nothing but do what they say: "Lào ủng hộ Việt Nam ứng cử …". */
export const supporting = listed(`
  ủng hộ, hoàn toàn ủng hộ, bày tỏ ủng hộ, bày tỏ sự ủng hộ, thể hiện sự ủng hộ, bày tỏ hoàn toàn ủng hộ, rất ủng hộ
`);
export const encouraging = listed(`
  khuyến khích, khuyến khích và tạo điều kiện, khuyến khích và ủng hộ, khuyến khích và hỗ trợ
`);
/** Done by both sides together, they are agreed by being told. */
export const striving = listed(`
  phấn đấu, nỗ lực phấn đấu, quyết liệt phấn đấu, cùng nhau phấn đấu, cùng phấn đấu
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
  bày tỏ mong đợi, mong đợi, đặt kỳ vọng, bày tỏ sự kỳ vọng, có nguyện vọng, nêu mong muốn, tỏ mong muốn, chia sẻ mong muốn, thể hiện mong muốn, thể hiện sự tin tưởng, bày tỏ tin,
  hết sức mong muốn, luôn mong muốn, chỉ mong, ước mong, ao ước, tin tưởng sâu sắc, vững tin, vững tin rằng, tin tưởng và hy vọng, hy vọng và tin tưởng, mong mỏi, cùng mong muốn, cùng bày tỏ mong muốn, đều mong muốn, trông mong
`);

/** Say neither yes nor no by themselves; what follows decides ("khẳng định sẽ …", "nhấn mạnh cần …"). */
export const stating = listed(`
  khẳng định, tái khẳng định, nhấn mạnh, nêu rõ, cho biết, cho rằng, nhận định, tuyên bố, lưu ý, cho hay, chia sẻ, nói, phát biểu,
  nhất trí cho rằng, thống nhất cho rằng, nhất trí nhận định, nhất trí đánh giá, thống nhất đánh giá, bày tỏ, khẳng định lại,
  nhắc lại, chỉ rõ, nhấn mạnh lại, một lần nữa khẳng định, trước sau như một khẳng định, cho rằng, tái nhấn mạnh, nhìn nhận, cùng khẳng định, cùng nhấn mạnh, cùng cho rằng, nhất trí khẳng định, thống nhất khẳng định, nói rõ, bày tỏ quan điểm, chia sẻ quan điểm, thông tin, đều khẳng định, đều cho rằng, xác định, quán triệt
`);

/** "nhất trí" that something is so is no agreement to do it. */
export const stateOfMind = listed(`
  nhất trí cho rằng, thống nhất cho rằng, nhất trí nhận định, nhất trí đánh giá, thống nhất đánh giá, nhất trí rằng
`);

/** The only stating verbs after which a bare verb is a pledge: "khẳng định tiếp tục …". */
export const affirming = listed(`
  khẳng định, tái khẳng định, khẳng định lại, nhấn mạnh, nêu rõ, tuyên bố, nhất trí khẳng định, thống nhất khẳng định, xác định, cùng xác định,
  đều khẳng định, một lần nữa khẳng định, cùng khẳng định, cùng nhấn mạnh, nhấn mạnh lại, tái nhấn mạnh
`);

/** Praise, thanks, good wishes, news told: they end what came before and promise nothing. */
export const promisingNothing = listed(`
  đánh giá cao, đánh giá, cảm ơn, chân thành cảm ơn, trân trọng cảm ơn, cám ơn, chúc mừng, chúc, bày tỏ vui mừng,
  bày tỏ sự vui mừng, vui mừng, bày tỏ phấn khởi, phấn khởi, hoan nghênh, ghi nhận, bày tỏ cảm ơn, bày tỏ lòng biết ơn,
  bày tỏ lời cảm ơn, bày tỏ sự cảm ơn, bày tỏ lòng cảm ơn, bày tỏ sự biết ơn, bày tỏ biết ơn, gửi lời cảm ơn, chân thành cám ơn, đặc biệt cảm ơn, gửi lời tri ân, tri ân,
  bày tỏ sự trân trọng, bày tỏ trân trọng, bày tỏ sự cảm kích, bày tỏ cảm kích, cảm kích, bày tỏ sự khâm phục, bày tỏ sự hài lòng, bày tỏ ngưỡng mộ, bày tỏ ấn tượng, bày tỏ vinh dự, bày tỏ khâm phục, hài lòng, bày tỏ hài lòng, thông báo, trao đổi,
  thảo luận, chào mừng, nhiệt liệt chào mừng, chuyển lời, chuyển lời hỏi thăm, gửi lời, chia vui, chia buồn, tin cậy, biểu dương,
  đánh giá tích cực, trao đổi ý kiến, giải thích, giới thiệu, báo cáo, ôn lại, điểm lại, rà soát, bày tỏ quan ngại, quan ngại,
  bày tỏ lo ngại, lo ngại, bày tỏ đồng tình, tự hào, nhớ lại, chứng kiến, ký, dự, đồng tình, ca ngợi,
  cùng ôn lại, khen ngợi, phản đối, lên án, cáo buộc, chỉ trích, bác bỏ, nêu, thể hiện, đặt câu hỏi, chia sẻ niềm vui,
  ra tuyên bố, nhận lời mời, đã nhận lời mời, vui vẻ nhận lời mời, trân trọng nhận lời mời, vui mừng nhận lời mời, gửi thư, chúc tết, có thư gửi, ra thông cáo, trả lời phỏng vấn, trả lời
`);

/** Are as often plain verbs or nouns; inside a sentence they report only where a clause follows. */
export const weak = listed(`
  thống nhất, thỏa thuận, thoả thuận, quyết định, cam kết, đề xuất, kêu gọi, yêu cầu, mời, tin, chia sẻ, nói, thông tin,
  đánh giá, trao đổi, thảo luận, thông báo, giới thiệu, báo cáo, rà soát, ký, dự, xác định, quán triệt, lưu ý, hứa, chúc,
  giải thích, bày tỏ, gợi ý, phát biểu, khuyến nghị, kỳ vọng, tin cậy, giao, chỉ đạo, giao nhiệm vụ cho, ủy quyền cho,
  nhờ, mời gọi, chấp thuận, thúc giục, hối thúc
`);

/** What stands between a subject and what the subject undertakes. */
export const will = listed(`
  sẽ, nhất định sẽ, chắc chắn sẽ, cũng sẽ, chủ trương, luôn chủ trương
`);
export const must = listed(`
  cần, cần phải, nên, phải, rất cần, cũng cần, sự cần thiết phải, cần thiết phải, rất cần thiết phải
`);
export const may = listed(`
  có thể, sẽ có thể
`);

/** Tell what is or was. */
export const facts = listed(`
  là, đã, đang, vẫn đang, có, còn, chưa, không phải, vừa, từng, đã và đang, vẫn còn, coi, xem, không chỉ, được coi, được xem,
  ngày càng, nằm, diễn ra, thể hiện, cho thấy, chính là, gồm, ngày một
`);
