import type { WordLanguage } from "./language.ts";

/** Words that tell nothing of what is undertaken. Lao is not spaced: there they are cut out wherever they stand. */
export const fillers: Readonly<Record<WordLanguage, readonly string[]>> = {
  vi: "các những và của với cho về tại ở trong trên nhau lẫn cùng lĩnh vực giữa cũng như vào để nhằm mọi mỗi".split(" "),
  en: "the a an of and in on at for with to between among both each other their its our more further as from by into towards".split(" "),
  lo: "ບັນດາ ຂອງ ແລະ ຂົງເຂດ ດ້ານ ວຽກງານ ລະຫວ່າງ ທາງ ຢ່າງ ໃຫ້ ໃນ ທີ່ ກັບ".split(" "),
};

/** Words that carry no matter of their own, though they are compared within wordings: whoever does anything says them. */
export const plainWords: Readonly<Record<"vi" | "en", readonly string[]>> = {
  vi: "đấu tranh quyết liệt tập trung gắn kênh ngừng bền vững mẽ nói chung nghiệp vụ tinh thần hướng ưu tiên khả năng triệt để áp dụng tham gia cử dự kỳ họp thứ trường hợp hai ba nước bên phía giữa sớm tốt hiệu quả chặt chẽ mạnh cao hơn nữa rộng sâu thiết thực thực chất toàn diện có không sẽ đã đang được bị là mà theo từ tới đến lên qua năm tháng ngày nhất đặc biệt quan tâm việc công tác vấn đề nội dung hình thức linh hoạt tiếp tục duy trì thường xuyên đều đặn định kỳ hằng hàng tổ chức tiến hành nghiêm túc đầy đủ kịp thời phấn đấu nỗ lực góp phần một số nhiều lần mới cũ chung riêng khác này đó đây phù hợp tình hình cấp giai đoạn thời gian đồng thời bảo đảm đảm bảo sẵn sàng nhất trí đề nghị mong muốn khẳng định cam kết phát huy chủ động tích cực quyết tâm cùng chủ trì hữu nghị song phương dành mức con người đối liên quan thông xây dựng nâng đưa đẩy nhanh mở lập giúp cho trên cơ sở cách khác dạng hoặc nó họ để bởi do vì nên thì rất".split(
    " ",
  ),
  en: "fight combat prevent tackle address face apply use cement pillar open join participate attend session two three both side country party well effective effectively close closely further full fully more most high strong regular regularly continue continued maintain keep up step push make take give bring put get set have has be been is are will would can do on that this these other otherwise those which who whom whose it as or not than all any every each year annual yearly month day next new time early soon date good better active actively practical substantive comprehensive result area field matter issue work way form way level especially particularly respective relevant within under over through during across upon about per other one first joint jointly together pay attention ready agree propose hope affirm pledge commit ensure seek strive effort boost increase strengthen promote develop development improve expand enhance friendly bilateral mutual hold organise organize quality progress".split(
    " ",
  ),
};
