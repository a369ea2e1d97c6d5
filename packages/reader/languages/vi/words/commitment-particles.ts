/** Small words around the verbs of undertakings. */
import { listed } from "./listed.ts";

/** Stand before the verb; an undertaking may begin with one. */
export const beforeVerb = listed(`
  tiếp tục, luôn, luôn luôn, cùng, cùng nhau, không ngừng, sớm, khẩn trương, tích cực, chủ động, thường xuyên, kiên quyết,
  nhanh chóng, từng bước, nghiêm túc, hết sức, trực tiếp, chính thức, cùng chung sức, ra sức, được, tích cực hơn nữa, kịp thời,
  mãi mãi, quyết liệt, đồng lòng, thực sự, rất, cũng, đều, thật sự, cùng với, chắc chắn, nhất định, kiên định, nhất quán,
  trước mắt, một mặt, vẫn, vẫn luôn, sẵn lòng, tiếp tục luôn, cùng nhau tiếp tục, hết lòng, một lòng, trước sau như một, bền bỉ,
  nhiệt tình, tận tình, cùng chung tay, đồng tâm hiệp lực, tích cực chủ động, chủ động tích cực, mau chóng,
  thường kỳ, định kỳ, hằng năm, hàng năm, luân phiên, lần lượt, toàn tâm toàn ý, quyết liệt hơn, từng bước một
`);
/** Show an undertaking even before a verb that no list knows: "sớm niêm phong …". */
export const sureAdverbs = listed(`
  tiếp tục, sớm, không ngừng, cùng nhau, khẩn trương, nhanh chóng, từng bước, chủ động, kiên quyết, kịp thời, ra sức
`);

/** A pledge by themselves once someone affirms it: "khẳng định luôn …". */
export const pledgingAdverbs = listed(`
  tiếp tục, luôn, luôn luôn, không ngừng, cùng nhau, mãi mãi, kiên định, nhất quán, vẫn luôn, hết lòng, một lòng, trước sau như một
`);

/** Say how, after the verb: they are no object. */
export const afterVerb = listed(`
  chặt chẽ, chặt chẽ hơn, chặt chẽ hơn nữa, chặt chẽ với nhau, hiệu quả, có hiệu quả, hiệu quả hơn, hơn nữa, mạnh mẽ,
  mạnh mẽ hơn nữa, mạnh mẽ hơn, tốt, tốt hơn, tốt hơn nữa, tích cực, tối đa, đầy đủ, thiết thực, sâu rộng, hết mình, nhịp nhàng,
  đồng bộ, quyết liệt, nghiêm túc, thường xuyên, toàn diện, hơn, thực chất, một cách, sâu sắc, sâu sắc hơn
`);

export const links = listed(`
  và, cũng như, đồng thời, cùng với đó, bên cạnh đó, và cùng, hoặc, song song với đó, ngoài ra, mặt khác, hay
`);
/** Open a new undertaking even after a tail. */
export const freshLinks = listed(`
  đồng thời, cùng với đó, bên cạnh đó, song song với đó, ngoài ra, mặt khác, cạnh đó, thêm vào đó, song song đó, không chỉ vậy, tiếp đó
`);

/** Open a tail of aim or result wherever they stand, once the undertaking has its object. */
export const tailOpeners = listed(`
  góp phần, qua đó, từ đó, nhờ đó, theo đó, tương xứng với, tương xứng, xứng tầm, xứng đáng, xứng đáng với, vì lợi ích,
  vì hòa bình, vì thành công, vì sự thành công, đóng góp vào sự, đóng góp cho sự, đóng góp tích cực vào, đóng góp tích cực cho, đóng góp thiết thực vào, đóng góp thiết thực cho, trong bối cảnh, vì sự, vì mục tiêu, vì thế hệ, và trên thực tế, trên thực tế, và thực tế, và thực tế là
`);
/** Open a tail only after a comma. */
export const tailsAfterComma = listed(`
  phục vụ, vì, nhằm, đáp ứng, tạo động lực, tạo nền tảng, tạo tiền đề, tạo sự chuyển biến, tạo đồng thuận, tạo sự đồng thuận, tạo thế, tạo sức mạnh, tạo không khí, tạo bầu không khí, tạo niềm tin, tạo sự lan tỏa, tạo cơ sở, tạo xung lực, tạo đà, tạo sức bật,
  mang lại lợi ích, mang lại, đem lại, đem lại lợi ích, phù hợp với, phù hợp, trên cơ sở, trên tinh thần, coi đó, coi đây,
  xem đây, đây là, làm cơ sở, làm nền tảng, làm tiền đề, là nền tảng, là cơ sở, là tiền đề, xem đó, mối quan hệ, giúp tăng,
  giúp cho, đóng góp vào, đóng góp tích cực, đóng góp cho, đóng góp thiết thực, sau khi, khi, bởi, do đó, vừa,
  theo hướng, hướng tới, hướng đến, để, vì một, đưa quan hệ, đưa mối quan hệ, đưa hợp tác, đưa sự hợp tác, làm cho quan hệ, làm cho
`);

/** Give examples; what follows belongs to what came before. */
export const examples = listed(`
  đặc biệt là, nhất là, trong đó có, như, bao gồm, gồm, cụ thể là, trong đó, đặc biệt, tập trung vào, trọng tâm là, ưu tiên các lĩnh vực, bao gồm cả, chẳng hạn như
`);
export const purposes = listed(`
  để, nhằm, để có thể, để cùng, hướng tới việc
`);

/** A noun of which the verb after it is only the name: "quan hệ hợp tác", "công tác đào tạo". */
export const namedByVerb = listed(`
  quan hệ, mối quan hệ, công tác, lĩnh vực, các lĩnh vực, chương trình, kế hoạch, hoạt động, các hoạt động, cơ chế, dự án,
  thỏa thuận, thoả thuận, hiệp định, văn kiện, nội dung, nhu cầu, kinh nghiệm, chính sách, chiến lược, khuôn khổ, tiềm năng,
  cơ hội, môi trường, biện pháp, diễn đàn, đối tác, tinh thần, sự, các, những, nền, vốn, kết quả, hiệu quả, ủy ban, uỷ ban,
  mô hình, nguồn, trung tâm, số, mục tiêu, hợp tác, hàng, tình hình, tuyến, kênh, phương hướng, định hướng, tốc độ, trình độ,
  chuỗi, quá cảnh, địa điểm, lộ trình, phương thức, cách thức, mọi, một số, thị trường, hình thức, hội nghị, năng lực, về, giữa, cao cấp, khả năng
`);
/** Nouns after which the verb keeps its object: "việc triển khai và thực hiện các thỏa thuận". */
export const doing = listed(`
  việc, công cuộc, sự nghiệp, quá trình, tiến trình, trong, vai trò, chức năng, nhiệm vụ
`);

/** A verb after one of these is part of a phrase, not the verb of the clause. */
export const prepositions = listed(`
  trong, của, với, cho, về, từ, qua, bằng, vào, tới, đến, trên, tại, ở, theo, do, bởi, thông qua, liên quan đến, đối với, nhằm,
  để, sự, dựa trên, cần, bên cạnh, cùng với, ngoài
`);

/** Subjects that are no one: what is hoped of them is told with them. */
export const hopedOfThings = listed(`
  quan hệ, mối quan hệ, hợp tác, sự hợp tác, quan hệ hợp tác, tình hữu nghị, kim ngạch, thương mại, tình đoàn kết, các hoạt động,
  hoạt động, quá trình hợp tác, lịch sử, truyền thống, giao thương, trao đổi thương mại, thương mại hai chiều, các lĩnh vực hợp tác, các cơ chế hợp tác, các dự án, dự án, công trình, các công trình, kim ngạch thương mại, giao lưu nhân dân, tình cảm, mối quan hệ hợp tác, các mối quan hệ
`);

/** May stand between a subject and the verb that reports: "Bộ trưởng cũng một lần nữa nhấn mạnh". */
export const betweenSubjectAndVerb = listed(`
  đã, đang, còn, cũng, đều, vừa, chân thành, trân trọng, nhiệt liệt, cùng, một lần nữa, lần nữa, một, lần, nữa, hoàn, toàn, hoàn toàn, sau, đó, thân, mật, vui, mừng,
  đặc biệt, chung, hết, sức, chính thức, xúc, động, thể hiện, đồng chí
`);

/** Make a name of the verb after them: "theo đề nghị", "một cam kết", "ra tuyên bố". */
export const namingWords = listed(`
  lời, theo, đáp ứng, đề, một, này, bản, như, niềm, lòng, ý, ra, lại, thư, nhận, được, bị, không, chưa
`);

/** Nouns that hold the syllables of a verb. */
export const nouns = listed(`
  quốc phòng, ngoại giao, kỳ họp, phiên họp, cuộc họp, khóa họp, cuộc đàm phán, vòng đàm phán, đoàn đàm phán, buổi gặp, buổi tiếp, chuyến thăm, chuyến công tác, chuyến đi, cuộc gặp, cuộc gặp gỡ, cuộc hội đàm, cuộc trao đổi,
  cuộc làm việc, cuộc tiếp xúc, buổi làm việc, lời mời, đề nghị của, giao thông, giao dịch, giao thương, giao lưu văn hóa, gìn giữ hòa bình, cùng quan tâm, và cùng quan tâm, tình nguyện, sáng tạo, cần cù, cần mẫn, cần kiệm, nguyện vọng, mong mỏi,
  lập pháp, lập trường, văn phòng, tăng trưởng, đối tác, đồng chí, ký ức, trao đổi thương mại, thăm chính thức, phòng chống dịch,
  cấp cao, các cấp, cấp tỉnh, cấp bộ, cấp nhà nước, cấp chính phủ, cấp thứ trưởng, cấp bộ trưởng, cấp cơ sở, mọi cấp, đoàn cấp cao, trong đó, hợp tác xã, ban quản lý, cơ quan quản lý, nhà đầu tư,
  các nhà đầu tư, vốn đầu tư, môi trường đầu tư, môi trường đầu tư kinh doanh, hoạt động kinh doanh, cơ sở, đoàn kết đặc biệt,
  tình đoàn kết, quan hệ đoàn kết, sự đoàn kết, tình hữu nghị và đoàn kết, khối đoàn kết, tin cậy chính trị, tình cảm,
  gắn bó keo sơn, thông tin và truyền thông, hệ thống thông tin, giáo dục và đào tạo, giáo dục đào tạo, thông tin truyền thông,
  công nghệ thông tin, phát triển bền vững, phát triển nông thôn, kế hoạch và đầu tư, mua bán người, tìm kiếm cứu nạn, giá trị,
  thị trường, một cách, giải pháp, bước đi, nói chung, nói riêng, nhân dân, nhân lực, nhân đạo, độc lập, nhân loại, nhân viên,
  thành lập đảng, ngày thành lập, quốc gia, lãnh đạo, lãnh đạo cấp cao, các nhà lãnh đạo, cần thiết, sự cần thiết,
  chuyến thăm chính thức, tin tưởng giao phó, quan tâm theo dõi, luôn quan tâm theo dõi, thiết lập quan hệ ngoại giao,
  chỉ đạo chung, nhận thức, nhận thức chung, nhận định chung, dự kiến, hợp tác toàn diện, hợp tác nhiều mặt, hợp tác chiến lược,
  hợp tác song phương, hợp tác hữu nghị, hợp tác hữu nghị truyền thống, hợp tác đầu tư, hợp tác lao động, hợp tác quốc tế,
  đoàn kết gắn bó, hợp tác kinh tế, thực thi pháp luật, phân giới cắm mốc, việc làm, nguyên tắc, trọng tâm, vấn đề, bán dẫn, mua sắm, mua bán
`);

/** With these begin the nouns that may stand right behind "nhất trí", "cam kết", "đề nghị": "phương án", "thời gian", "mức giá". */
export const firstSyllablesOfNouns = listed(`
  phương, giải, lịch, thời, địa, nội, chương, kế, quan, lập, nhận, chủ, số, mức, danh, mẫu, tên, ngân, khoản, cơ, mô, sáng, ý, bản, dự, con, tỉ, tỷ,
  hướng, tuyến, giá, điều, vấn, mục, toàn, văn, hình, lĩnh, nguyên, khung, đề, báo, công, đội, nhóm, qui, quy, quyền, thủ, tiêu, gói, quỹ, lộ, cách,
  ngày, năm, tháng, tuần, quí, quý, phần, khuôn, cấp, rằng, với, cao, như, trên, này, đó, đây, nói, vì, ai, gì, ông, bà, anh, chị, ngài, phía, bên,
  cuộc, chuyến, kì, kỳ, buổi, vai, vị, sự, cộng, tổ, đoàn, lãnh, nhân, người, cán, nhà, bạn, đại, hội, tình, tinh, mối, tiềm, thế, lợi, kim, dòng, nguồn, tầm,
  nền, niềm, lòng, bước, đợt, doanh, khách, giới, thương, tính, trách, vùng, khu, đường, sân, cảng, cửa, xu, triển, hậu, việc, nông, du
`);

/** Open a phrase of time, place or circumstance that ends with a comma: "tin rằng, với nỗ lực chung, …". */
export const adjuncts = listed(`
  nhân, nhân dịp, trong, với, trên, tại, qua, thông qua, dưới, sau, trước, thời gian tới, trong thời gian tới, từ, trên cơ sở, trên tinh thần, trên cương vị, với tư cách là, với tư cách, trên cương vị là, với vai trò là, với vai trò, bằng, theo, để, nhằm, cùng với
`);

/** One's own people: what is asked of them is no matter between two sides. */
export const ownPeople = listed(`
  kiều bào, bà con, cán bộ nhân viên, nhân viên, lưu học sinh, cán bộ, cơ quan đại diện, người việt nam, cộng đồng người,
  hội người, đại sứ quán, tổng lãnh sự quán
`);

/** Numbering of items: "Thứ nhất, …", "Một là, …". */
export const ordinals = listed(`
  thứ nhất, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, một là, hai là, ba là, bốn là, năm là, sáu là, bảy là, cuối cùng,
  về kinh tế, về chính trị
`);

/** Fixed names of both sides together. `hai` may also stand before any post or body. */
export const jointParties = listed(`
  hai bên, cả hai bên, hai nước, cả hai nước, hai phía, hai đảng, hai nhà nước, hai quốc gia, hai dân tộc, hai nhà lãnh đạo,
  hai vị lãnh đạo, lãnh đạo hai nước, lãnh đạo cấp cao hai nước, các nhà lãnh đạo, các bên, hai đoàn, hai bộ, hai bộ trưởng,
  hai thủ tướng, hai chính phủ, hai quốc hội, hai chủ tịch, hai phó thủ tướng, hai ngoại trưởng, chính phủ hai nước,
  quốc hội hai nước, lãnh đạo hai bên, hai chủ tịch quốc hội, hai tổng bí thư, hai ban, hai văn phòng, hai tỉnh, hai thành phố,
  hai địa phương, hai ngành, hai cơ quan, hai thứ trưởng, bộ trưởng hai nước, lãnh đạo hai đảng, hai đại sứ, hai ủy ban,
  đại diện hai bên, hai hội, hai cơ quan lập pháp, bộ ngoại giao hai nước, hai bộ ngoại giao, hai nguyên thủ, hai lãnh đạo,
  hai nền kinh tế, ba nước, ba thủ tướng, ba nhà lãnh đạo, ba bên, ba chủ tịch quốc hội, nhân dân hai nước, doanh nghiệp hai nước,
  hai tổng thống, các nhà lãnh đạo hai nước, lãnh đạo ba nước, các bộ ngành hai nước, cơ quan chức năng hai nước,
  các cơ quan chức năng hai nước, các cơ quan hai nước, các địa phương hai nước, địa phương hai nước, các doanh nghiệp hai nước, doanh nghiệp hai bên,
  các doanh nghiệp hai bên, cộng đồng doanh nghiệp hai nước, nhân dân hai bên, hai vị bộ trưởng, hai vị, h ai bên, h ai nước,
  hai đơn vị, hai lực lượng, hai huyện, hai sở, hai trường, hai viện, hai bệnh viện, hai học viện, hai cục, hai tổng cục, hai thủ đô,
  hai tòa án, hai viện kiểm sát, hai mặt trận, hai tổ chức, hai quân đội, hai tỉnh đoàn, hai đài, hai thông tấn xã, hai hãng thông tấn,
  lãnh đạo hai tỉnh, lãnh đạo hai bộ, lãnh đạo hai ngành, lãnh đạo hai địa phương, lãnh đạo hai thành phố, chính quyền hai tỉnh,
  chính quyền hai địa phương, nhân dân hai tỉnh, cơ quan chức năng hai tỉnh, công an hai tỉnh, đoàn đại biểu hai bên, đại biểu hai bên
`);
/** The speaker's own country, in an interview or a speech. */
export const ownParties = listed(`
  chúng ta, chúng tôi, ta, nước ta, tôi, đất nước chúng tôi, phía chúng tôi, nước tôi
`);
/** The province or town of the one who speaks, where it acts. */
export const localParties = listed(`
  tỉnh, thành phố, TP, tỉnh ta, lãnh đạo tỉnh, lãnh đạo thành phố, lãnh đạo TP, chính quyền tỉnh, chính quyền thành phố, huyện, lãnh đạo huyện,
  chính quyền địa phương, địa phương
`);
/** The country last spoken of, seen from the other side. */
export const otherParties = listed(`
  nước bạn, phía bạn
`);
