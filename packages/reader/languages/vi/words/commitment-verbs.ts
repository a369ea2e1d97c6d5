/**
 * Verbs of undertakings. What a verb can do decides where a coordinated list is cut into undertakings:
 * - `plain`: takes its own object, and begins an undertaking wherever it stands.
 * - `noun too`: as often a noun ("hợp tác", "trao đổi"); begins an undertaking only where its neighbours show that it is a verb.
 * - `leaning`: says how something is done and leans on the verb after it ("tập trung tháo gỡ").
 */
import { listed } from "./listed.ts";

/** "tăng cường chia sẻ thông tin, phối hợp tại các diễn đàn" is one undertaking: these hold a list of activities as their object. */
export const strengthening = listed(`
  tăng cường, tăng cường hơn nữa, đẩy mạnh, đẩy mạnh hơn nữa
`);

export const plain = listed(`
  thúc đẩy, thúc đẩy mạnh mẽ, mở rộng, nâng cao, nâng, nâng tầm, nâng cấp, triển khai, thực hiện, thực thi, thi hành, phát huy, nêu cao, đề cao, hài hòa, phòng ngừa, thắt chặt,
  duy trì, củng cố, vun đắp, vun trồng, gìn giữ, giữ gìn, giữ vững, giữ, bảo đảm, đảm bảo, tháo gỡ, giải quyết, khắc phục, xử lý,
  đưa, đưa quan hệ, đưa mối quan hệ, đưa hợp tác, đưa sự hợp tác, làm sâu sắc, khai thác, hoàn thiện, hoàn thành, hoàn tất, ký kết, ký, cải thiện, cải cách, rà soát, đôn đốc, xem xét,
  thành lập, thiết lập, mở, mở cửa, cung cấp, dành, dành ưu tiên, chia sẻ, tham khảo, đóng góp, thu hút, quảng bá, giới thiệu,
  tiếp nhận, cử, coi trọng, tôn trọng, tuân thủ, tuyên truyền, phòng chống, đấu tranh, ngăn chặn, ngăn ngừa, kiểm soát,
  công nhận, tăng, gia tăng, đa dạng hóa, hiện thực hóa, cụ thể hóa, tối ưu hóa, hiện đại hóa, tìm kiếm, tìm, tận dụng,
  lồng ghép, gắn kết, đồng hành, sát cánh, kề vai sát cánh, phê chuẩn, gia hạn, sửa đổi, bổ sung, áp dụng, vận hành, khởi công,
  khởi động, khởi động lại, cắt giảm, giảm, loại bỏ, dỡ bỏ, gỡ bỏ, bãi bỏ, hạn chế, ứng phó, phê duyệt, bố trí, huy động,
  học hỏi, tiếp cận, tham mưu, đón, đón tiếp, sang thăm, thăm, tranh thủ, nhân rộng, kết nghĩa, đăng cai, đảm nhận, đảm nhiệm,
  phổ biến, quán triệt, hình thành, chuyển giao, bàn giao, tôn tạo, trùng tu, quy tập, trở thành, sử dụng, trân trọng, đáp ứng,
  hướng tới, hướng đến, vượt qua, miễn, lập, làm hết sức, làm hết sức mình, làm tốt, tổ chức tốt, chống, chống lại, đối xử,
  đầu tư vào, thống nhất, thảo luận, đề xuất, tuân theo, kiên trì, lan tỏa, bồi đắp, nuôi dưỡng, khơi thông, rút ngắn,
  đơn giản hóa, hài hòa hóa, tạo đột phá, tạo bước đột phá, tạo bước chuyển, tạo chuyển biến, tạo dựng, tạo, tạo ra, xóa bỏ, mua,
  bán, tài trợ, viện trợ, cấp, trao tặng, tặng, trao, điều phối, chủ trì, phân định, cắm mốc, tôn vinh, kiểm tra, làm rõ,
  đánh giá, tổng kết, phân công, tiến hành, tiến tới, đi đến, đi đến thống nhất, đi đến nhất trí, đạt, đạt được, phấn đấu đạt, kết thúc, nhập, bảo tồn, cải tạo,
  sắp xếp, luân chuyển, cập nhật, nối lại, khôi phục, phục hồi, tăng tốc, sớm hoàn tất, tái khởi động, tạo lập, cho vay,
  tiếp đón, mang lại, hội nhập, đoàn kết, gắn bó, đặt, nâng dần, tăng thêm, mở thêm, mở ra, giao, học, nhận, nhận được,
  làm phức tạp, giao phó, hoan nghênh, họp, tổ chức họp, kéo dài, cấp phép, gửi, tạm dừng, dừng, chấm dứt, đẩy nhanh, đàm phán,
  tạo động lực, tạo nền tảng, tạo cơ sở, tạo tiền đề, tạo đà, tạo xung lực, xác lập, đóng góp vào, đứng bên cạnh, đứng về phía, kiến tạo, tái thiết, phát động, phát hành, ban hành, soạn thảo, đưa vào, đưa ra, đề ra,
  chuẩn bị, chuẩn bị tốt, cân nhắc, rút kinh nghiệm, siết chặt, khơi mở, mở đường, mở mới, khai trương, khai thông, kết nạp, kết hợp, chuẩn hóa, số hóa,
  cơ cấu lại, tái cơ cấu, phân bổ, phân cấp, trấn áp, triệt phá, truy bắt, truy quét, trao trả, hồi hương, chấp thuận, thẩm định, giải ngân,
  đền bù, bồi thường, giải phóng mặt bằng, cung ứng, xóa nợ, giãn nợ, hoãn nợ, miễn giảm, miễn thị thực, nới lỏng, khánh thành, công bố, biên soạn,
  biên dịch, xuất bản, phát sóng, biểu diễn, cải tiến, thay thế, thay đổi, điều chỉnh, bổ nhiệm, triệu tập, kích hoạt, thử nghiệm, thí điểm,
  nạo vét, ứng cứu, niêm phong, bàn bạc, bàn thảo, trình, đệ trình, gia nhập, tích hợp, phản ánh, lắng nghe,
  chăm lo, kế thừa, tiếp nối, khắc sâu, tri ân, nhân lên, chuyển hóa, tăng dày, tôn tạo mốc giới,
  nâng cao hơn nữa, mở rộng hơn nữa, củng cố hơn nữa, phát huy tối đa, khai thác tối đa, tận dụng tối đa, hỗ trợ tối đa, bảo vệ vững chắc, bảo toàn,
  giải cứu, thu hẹp, cân đối, bình ổn, kìm chế, kiềm chế, giảm thiểu, giảm bớt, giảm nhẹ, xoa dịu, hóa giải, khép lại, gác lại,
  phổ cập, trang bị, nâng đỡ, tiếp sức, chung sống, xây mới, xây thêm, mở mang, phủ sóng,
  tiếp thu, tích cực hóa, thể chế hóa, luật hóa, nội luật hóa, đồng bộ hóa, cơ giới hóa, chi tiết hóa,
  không cản trở, không gây khó khăn, không áp dụng, không áp đặt, không ủng hộ, không tham gia, không đe dọa, không quân sự hóa, không đơn phương, không lợi dụng,
  bỏ, xây, trả, gỡ, dạy, giảng dạy, tuyển, tuyển dụng, tuyển chọn, cho thuê, thuê, sửa, khám chữa bệnh, phái, gửi tặng, cung cấp thêm, cấp thêm,
  lắp đặt, bảo hộ, thu mua, không cho phép, không để, không sử dụng, không can thiệp, ngăn không cho, không có các hành động, không có hành động, không tiến hành, tránh, xúc tiến, khơi dậy, bảo hộ công dân
`);

export const nounToo = listed(`
  hợp tác, phối hợp, hỗ trợ, giúp đỡ, trao đổi, tham vấn, đối thoại, kết nối, xây dựng, phát triển, đổi mới, giám sát, nghiên cứu,
  xúc tiến, đào tạo, bồi dưỡng, giáo dục, bảo vệ, quản lý, đầu tư, kinh doanh, xuất khẩu, nhập khẩu, học tập, giao lưu, tiếp xúc,
  tổ chức, quy hoạch, ứng dụng, đàm phán, sản xuất, tập huấn, làm việc, tham gia, liên kết, chuyển đổi, gặp gỡ, thông tin, làm ăn,
  sinh sống, tìm hiểu, khảo sát, hoạt động, vận chuyển, vận tải, quá cảnh, tuần tra, diễn tập, huấn luyện, điều tra, khai khoáng,
  tiêu thụ, phân phối, chế biến, hội nhập quốc tế, trồng, trồng trọt, nuôi trồng, liên doanh, dịch thuật, giải quyết tranh chấp, vận động,
  cứu hộ, cứu trợ, thiết kế, thi công, phân giới, chăm sóc, hướng dẫn, thông quan, liên thông, truy xuất, thăm dò, đánh bắt, sửa chữa, lắp ráp, khám, điều trị, cung cấp dịch vụ
`);

export const leaning = listed(`
  tập trung, tập trung vào, nỗ lực, cố gắng, phấn đấu, quan tâm, chú trọng, ưu tiên, rất quan tâm, đặc biệt quan tâm, chú ý, dành sự quan tâm, tập trung nỗ lực,
  tập trung chỉ đạo, tập trung nguồn lực, dồn nguồn lực, nỗ lực hơn nữa, nỗ lực hết sức, nỗ lực hết sức mình, nỗ lực không ngừng, nỗ lực hết mình, cố gắng hết sức,
  chung tay, chung sức, lưu ý, nỗ lực phấn đấu, quyết liệt phấn đấu, cùng nhau phấn đấu, cùng phấn đấu
`);

/** What "tăng cường" can be followed by a list of. */
export const activities = listed(`
  hợp tác, phối hợp, trao đổi, tham vấn, chia sẻ, đối thoại, giao lưu, hỗ trợ, kết nối, tiếp xúc, gặp gỡ, đào tạo, xúc tiến, liên kết, tham khảo, giúp đỡ
`);

/** Written with a comma inside. */
export const combating = ["phòng, chống", "phòng, chống và", "đấu tranh phòng, chống"];

/** A foreign policy by its name, no undertaking. */
export const foreignPolicy = ["đa phương hóa, đa dạng hóa", "đa dạng hóa, đa phương hóa"];

/** The one who is enabled does what follows: "tạo điều kiện cho doanh nghiệp tiếp cận thị trường, làm ăn trực tiếp" is one undertaking. */
export const enabling = listed(`
  tạo điều kiện, tạo điều kiện thuận lợi, tạo mọi điều kiện, tạo mọi điều kiện thuận lợi, tạo điều kiện thuận lợi hơn nữa,
  tạo thuận lợi, tạo điều kiện tốt nhất, khuyến khích, động viên, giúp, hỗ trợ, ủng hộ, vận động, cho phép, kêu gọi, mời,
  chỉ đạo, giao, yêu cầu, đề nghị
`);

/** What the one who is enabled typically does. */
export const doneByTheEnabled = listed(`
  đầu tư, kinh doanh, tiếp cận, thiết lập, làm ăn, sinh sống, học tập, làm việc, xuất khẩu, nhập khẩu, tham gia, trở thành,
  hợp tác, phát triển, mở rộng, sản xuất, tìm hiểu, khảo sát, hoạt động, kết nối, hội nhập, phát huy, hoàn thành, đưa, mua, bán,
  thực hiện, triển khai, nghiên cứu, vượt qua, ổn định
`);

/** Do not need an object: "phối hợp chặt chẽ, …" is a whole undertaking. */
export const complete = listed(`
  phối hợp, hợp tác, làm việc, đoàn kết, đồng hành, sát cánh, hội nhập, gắn bó, trao đổi
`);

/** One side that does this for itself or the other has pledged it, once it says so: "khẳng định Việt Nam ủng hộ …". */
export const pledging = listed(`
  ủng hộ, hỗ trợ, dành ưu tiên, dành, tạo điều kiện, tạo điều kiện thuận lợi, tạo mọi điều kiện, tạo mọi điều kiện thuận lợi,
  tạo thuận lợi, coi trọng, ưu tiên, quan tâm, rất quan tâm, đưa, làm hết sức, làm hết sức mình, sát cánh, đồng hành, nỗ lực,
  đặc biệt coi trọng, rất coi trọng, hết sức coi trọng, đặc biệt quan tâm, giúp đỡ, giúp, dành sự quan tâm,
  tôn trọng, tuân thủ, kiên trì, khuyến khích, thực hiện, phối hợp, tăng cường, đẩy mạnh, thúc đẩy, chia sẻ
`);

/** Regard, not action. */
export const regard = listed(`
  coi trọng, đặc biệt coi trọng, rất coi trọng, hết sức coi trọng, trân trọng, ghi nhớ, luôn ghi nhớ, khắc ghi, biết ơn
`);

/** News of a programme rather than an undertaking, unless someone says it: "hai bên sẽ ký kết …", "Thủ tướng sẽ thăm …". */
export const narrated = listed(`
  ký kết, ký, thăm, sang thăm, đón, đón tiếp, tổ chức, tham gia, thảo luận, trao đổi, tiếp xúc, làm việc, gặp gỡ, đàm phán, tìm hiểu, khảo sát, tiến hành,
  trở thành, đạt, đạt được, kết thúc, cập nhật, thông báo, giới thiệu, đi đến, chủ trì
`);

/** What one wishes a friend for the friend's own sake. */
export const successes = listed(`
  giành được, giành, giành nhiều, đạt được, đạt, gặt hái, thực hiện thắng lợi, thực hiện thành công, hoàn thành, hoàn thành tốt,
  hoàn thành xuất sắc, hoàn thành thắng lợi, tổ chức thành công, đảm nhiệm thành công, đảm nhiệm tốt, vững bước, vượt qua,
  xây dựng thành công, lập nên, thu được, tổ chức rất thành công, đạt nhiều, hoàn thành trọng trách, phát huy vị trí,
  thành công tốt đẹp, dẫn dắt, tiến lên, sớm ổn định
`);
