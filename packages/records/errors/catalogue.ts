/** Long: one list of every error, each in three languages. */
/**
 * Every error a user can meet: `what` happened and its `remedy`, in each UI language. `{name}` is filled from the problem's details.
 * `status` is the HTTP status that the server answers with. docs/errors.md is made from this list.
 */
import type { Label } from "../lists/list.ts";

interface CatalogueEntry {
  status: number;
  what: Label;
  remedy: Label;
}

export const errors = {
  "path-not-found": {
    status: 404,
    what: { vi: "Không có tệp hay thư mục “{path}”.", lo: "ບໍ່ມີໄຟລ໌ ຫຼື ໂຟນເດີ “{path}”.", en: "There is no file or folder “{path}”." },
    remedy: { vi: "Hãy kiểm tra lại đường dẫn.", lo: "ກະລຸນາກວດເສັ້ນທາງຄືນ.", en: "Check the path." },
  },
  "not-readable": {
    status: 403,
    what: {
      vi: "Không có quyền đọc “{path}”.",
      lo: "ບໍ່ມີສິດອ່ານ “{path}”.",
      en: "There is no permission to read “{path}”.",
    },
    remedy: {
      vi: "Hãy cấp quyền đọc cho tệp rồi thử lại.",
      lo: "ກະລຸນາໃຫ້ສິດອ່ານໄຟລ໌ແລ້ວລອງໃໝ່.",
      en: "Allow this user to read it, then try again.",
    },
  },
  "cannot-open": {
    status: 500,
    what: {
      vi: "Không mở được “{path}”: {reason}.",
      lo: "ເປີດ “{path}” ບໍ່ໄດ້: {reason}.",
      en: "“{path}” cannot be opened: {reason}.",
    },
    remedy: {
      vi: "Hãy xem tệp có mở được bằng chương trình khác không, rồi thử lại.",
      lo: "ກະລຸນາກວດວ່າໂປຣແກຣມອື່ນເປີດໄຟລ໌ນີ້ໄດ້ບໍ່ ແລ້ວລອງໃໝ່.",
      en: "See whether another program opens it, then try again.",
    },
  },
  "not-a-file": {
    status: 422,
    what: {
      vi: "“{path}” không phải là tệp thường.",
      lo: "“{path}” ບໍ່ແມ່ນໄຟລ໌ທຳມະດາ.",
      en: "“{path}” is not an ordinary file.",
    },
    remedy: {
      vi: "Hãy chỉ ra một tệp văn bản hoặc một trang web đã lưu.",
      lo: "ກະລຸນາລະບຸໄຟລ໌ຂໍ້ຄວາມ ຫຼື ໜ້າເວັບທີ່ບັນທຶກໄວ້.",
      en: "Name a text file or a saved web page.",
    },
  },
  "link-loop": {
    status: 422,
    what: {
      vi: "“{path}” là một liên kết dẫn vòng tròn, không tới tệp nào.",
      lo: "“{path}” ເປັນລິ້ງວົນຮອບ, ບໍ່ນຳໄປຫາໄຟລ໌ໃດ.",
      en: "“{path}” is a link that goes round in a circle and leads to no file.",
    },
    remedy: {
      vi: "Hãy xóa hoặc sửa liên kết đó, hoặc chỉ ra chính tệp cần đọc.",
      lo: "ກະລຸນາລຶບ ຫຼື ແກ້ລິ້ງນັ້ນ ຫຼື ລະບຸໄຟລ໌ທີ່ຕ້ອງການອ່ານໂດຍກົງ.",
      en: "Remove or mend the link, or name the file itself.",
    },
  },
  "links-differ": {
    status: 422,
    what: {
      vi: "“{from}” và “{to}” không thể liên kết với nhau như vậy.",
      lo: "“{from}” ແລະ “{to}” ເຊື່ອມໂຍງກັນແບບນີ້ບໍ່ໄດ້.",
      en: "“{from}” and “{to}” cannot be linked in this way.",
    },
    remedy: {
      vi: "Hãy chọn hai bản ghi khác nhau và cùng loại.",
      lo: "ກະລຸນາເລືອກສອງບັນທຶກທີ່ຕ່າງກັນ ແລະ ເປັນປະເພດດຽວກັນ.",
      en: "Choose two records of one kind that are not the same record.",
    },
  },
  "not-decided": {
    status: 409,
    what: {
      vi: "Chưa ai quyết định về “{record}”, nên không có gì để hoàn tác.",
      lo: "ຍັງບໍ່ມີຜູ້ໃດຕັດສິນກ່ຽວກັບ “{record}” ຈຶ່ງບໍ່ມີຫຍັງໃຫ້ຍົກເລີກ.",
      en: "Nobody has decided on “{record}”, so there is nothing to take back.",
    },
    remedy: {
      vi: "Hãy tải lại trang để xem tình trạng hiện nay.",
      lo: "ກະລຸນາໂຫຼດໜ້າຄືນໃໝ່ເພື່ອເບິ່ງສະຖານະປັດຈຸບັນ.",
      en: "Load the page again to see how it stands.",
    },
  },
  "no-files": {
    status: 422,
    what: {
      vi: "Trong thư mục “{path}” không có tệp .txt, .htm hay .html nào.",
      lo: "ໃນໂຟນເດີ “{path}” ບໍ່ມີໄຟລ໌ .txt, .htm ຫຼື .html.",
      en: "The folder “{path}” holds no .txt, .htm or .html file.",
    },
    remedy: {
      vi: "Hãy đặt bài viết vào đó, hoặc chỉ ra từng tệp.",
      lo: "ກະລຸນາວາງບົດຄວາມໃສ່ນັ້ນ ຫຼື ລະບຸແຕ່ລະໄຟລ໌.",
      en: "Put the articles there, or name the files themselves.",
    },
  },
  "empty-file": {
    status: 422,
    what: { vi: "Tệp “{path}” trống.", lo: "ໄຟລ໌ “{path}” ຫວ່າງເປົ່າ.", en: "The file “{path}” is empty." },
    remedy: { vi: "Hãy lưu lại bài viết rồi thử lại.", lo: "ກະລຸນາບັນທຶກບົດຄວາມໃໝ່ແລ້ວລອງອີກ.", en: "Save the article again and try once more." },
  },
  "no-text": {
    status: 422,
    what: { vi: "Trong “{path}” không có bài viết nào.", lo: "ບໍ່ພົບບົດຄວາມໃນ “{path}”.", en: "No article was found in “{path}”." },
    remedy: {
      vi: "Hãy lưu trang có bài viết, hoặc chép bài vào một tệp văn bản.",
      lo: "ກະລຸນາບັນທຶກໜ້າທີ່ມີບົດຄວາມ ຫຼື ສຳເນົາບົດຄວາມໃສ່ໄຟລ໌ຂໍ້ຄວາມ.",
      en: "Save the page that holds the article, or copy the article into a text file.",
    },
  },
  "not-text": {
    status: 415,
    what: {
      vi: "“{path}” không phải văn bản hay trang HTML ({found}).",
      lo: "“{path}” ບໍ່ແມ່ນຂໍ້ຄວາມ ຫຼື ໜ້າ HTML ({found}).",
      en: "“{path}” is not plain text or HTML ({found}).",
    },
    remedy: {
      vi: "Hãy lưu bài viết dưới dạng văn bản thuần (.txt) hoặc trang web (.html).",
      lo: "ກະລຸນາບັນທຶກບົດຄວາມເປັນຂໍ້ຄວາມ (.txt) ຫຼື ໜ້າເວັບ (.html).",
      en: "Save the article as plain text (.txt) or as a web page (.html).",
    },
  },
  "wrong-encoding": {
    status: 422,
    what: {
      vi: "Không đọc được chữ trong “{path}”: các byte từ vị trí {offset} không phải UTF-8, và không nhận ra bảng mã khác.",
      lo: "ອ່ານຕົວອັກສອນໃນ “{path}” ບໍ່ໄດ້: ໄບຕ໌ຈາກຕຳແໜ່ງ {offset} ບໍ່ແມ່ນ UTF-8 ແລະ ບໍ່ຮູ້ຈັກລະຫັດອື່ນ.",
      en: "The letters in “{path}” cannot be read: the bytes from {offset} on are not UTF-8, and no other encoding was recognised.",
    },
    remedy: { vi: "Hãy lưu lại tệp với bảng mã UTF-8.", lo: "ກະລຸນາບັນທຶກໄຟລ໌ດ້ວຍລະຫັດ UTF-8.", en: "Save the file as UTF-8." },
  },
  "file-too-large": {
    status: 413,
    what: {
      vi: "Tệp “{path}” lớn {size}, quá giới hạn {limit}.",
      lo: "ໄຟລ໌ “{path}” ມີຂະໜາດ {size}, ເກີນຂີດຈຳກັດ {limit}.",
      en: "The file “{path}” is {size}; the limit is {limit}.",
    },
    remedy: { vi: "Hãy tách tệp, mỗi bài một tệp.", lo: "ກະລຸນາແຍກໄຟລ໌, ບົດຄວາມລະໄຟລ໌.", en: "Split it, one article a file." },
  },
  "text-too-long": {
    status: 413,
    what: {
      vi: "Văn bản “{path}” dài {length} ký tự, quá giới hạn {limit} ký tự.",
      lo: "ຂໍ້ຄວາມ “{path}” ຍາວ {length} ຕົວອັກສອນ, ເກີນຂີດຈຳກັດ {limit} ຕົວອັກສອນ.",
      en: "The text “{path}” has {length} characters; the limit is {limit}.",
    },
    remedy: {
      vi: "Hãy tách văn bản, mỗi bài một tệp.",
      lo: "ກະລຸນາແຍກຂໍ້ຄວາມ, ບົດຄວາມລະໄຟລ໌.",
      en: "Split it, one article a file.",
    },
  },
  "too-many-files": {
    status: 413,
    what: {
      vi: "Một lần chỉ gửi được {limit} tệp; “{path}” chưa được đưa vào.",
      lo: "ສົ່ງໄດ້ເທື່ອລະ {limit} ໄຟລ໌; “{path}” ຍັງບໍ່ໄດ້ນຳເຂົ້າ.",
      en: "At most {limit} files can be sent at once; “{path}” was not taken in.",
    },
    remedy: {
      vi: "Hãy gửi tệp này trong lần sau.",
      lo: "ກະລຸນາສົ່ງໄຟລ໌ນີ້ໃນເທື່ອຕໍ່ໄປ.",
      en: "Send it in the next round.",
    },
  },
  "upload-too-large": {
    status: 413,
    what: {
      vi: "Các tệp gửi cùng lúc vượt quá {limit}; “{path}” chưa được đưa vào.",
      lo: "ໄຟລ໌ທີ່ສົ່ງພ້ອມກັນເກີນ {limit}; “{path}” ຍັງບໍ່ໄດ້ນຳເຂົ້າ.",
      en: "The files sent at once are more than {limit}; “{path}” was not taken in.",
    },
    remedy: {
      vi: "Hãy gửi tệp này trong lần sau.",
      lo: "ກະລຸນາສົ່ງໄຟລ໌ນີ້ໃນເທື່ອຕໍ່ໄປ.",
      en: "Send it in the next round.",
    },
  },
  "upload-cut-off": {
    status: 400,
    what: {
      vi: "Việc gửi tệp bị ngắt giữa chừng; phần còn lại chưa tới nơi.",
      lo: "ການສົ່ງໄຟລ໌ຖືກຕັດກາງທາງ; ສ່ວນທີ່ເຫຼືອມາບໍ່ເຖິງ.",
      en: "The upload broke off; the rest did not arrive.",
    },
    remedy: {
      vi: "Hãy gửi lại; những tệp đã được đưa vào sẽ không bị trùng.",
      lo: "ກະລຸນາສົ່ງໃໝ່; ໄຟລ໌ທີ່ນຳເຂົ້າແລ້ວຈະບໍ່ຊ້ຳ.",
      en: "Send it again; what was taken in already stays as it is.",
    },
  },
  "nothing-sent": {
    status: 400,
    what: {
      vi: "Không có tệp nào được gửi.",
      lo: "ບໍ່ມີໄຟລ໌ໃດຖືກສົ່ງ.",
      en: "No file was sent.",
    },
    remedy: {
      vi: "Hãy chọn ít nhất một tệp .txt hoặc .html.",
      lo: "ກະລຸນາເລືອກຢ່າງໜ້ອຍໜຶ່ງໄຟລ໌ .txt ຫຼື .html.",
      en: "Choose at least one .txt or .html file.",
    },
  },
  "unknown-language": {
    status: 422,
    what: {
      vi: "“{path}” không viết bằng ngôn ngữ mà Bilateral đọc được ({languages}).",
      lo: "“{path}” ບໍ່ໄດ້ຂຽນດ້ວຍພາສາທີ່ Bilateral ອ່ານໄດ້ ({languages}).",
      en: "“{path}” is not in a language that Bilateral reads ({languages}).",
    },
    remedy: {
      vi: "Hãy tìm bản của bài viết bằng một trong các ngôn ngữ đó.",
      lo: "ກະລຸນາຊອກຫາບົດຄວາມສະບັບພາສາເຫຼົ່ານັ້ນ.",
      en: "Look for the article in one of those languages.",
    },
  },
  "bad-date": {
    status: 400,
    what: { vi: "“{value}” không phải là ngày tháng.", lo: "“{value}” ບໍ່ແມ່ນວັນທີ.", en: "“{value}” is not a date." },
    remedy: {
      vi: "Hãy viết ngày theo dạng 2025-09-02, 2025-09 hoặc 2025.",
      lo: "ກະລຸນາຂຽນວັນທີແບບ 2025-09-02, 2025-09 ຫຼື 2025.",
      en: "Write it as 2025-09-02, 2025-09 or 2025.",
    },
  },
  "not-in-text": {
    status: 422,
    what: {
      vi: "“{value}” không có trong “{path}”.",
      lo: "“{value}” ບໍ່ມີໃນ “{path}”.",
      en: "“{value}” does not stand in “{path}”.",
    },
    remedy: {
      vi: "Hãy dẫn đúng chữ trong tệp, hoặc một vị trí từ 0 đến {length}.",
      lo: "ກະລຸນາອ້າງຄຳໃຫ້ຄືໃນໄຟລ໌ ຫຼື ຕຳແໜ່ງຈາກ 0 ຫາ {length}.",
      en: "Give words as they stand in it, or an offset from 0 to {length}.",
    },
  },
  "bad-option": {
    status: 400,
    what: {
      vi: "Không dùng được “{value}” cho {option}; các giá trị dùng được: {allowed}.",
      lo: "ໃຊ້ “{value}” ກັບ {option} ບໍ່ໄດ້; ຄ່າທີ່ໃຊ້ໄດ້: {allowed}.",
      en: "“{value}” is no value for {option}; it takes {allowed}.",
    },
    remedy: { vi: "Hãy chọn một trong các giá trị đó.", lo: "ກະລຸນາເລືອກຄ່າໃດໜຶ່ງໃນນັ້ນ.", en: "Choose one of these." },
  },
  "folder-held": {
    status: 409,
    what: {
      vi: "Thư mục dữ liệu “{path}” đang do tiến trình {pid} trên máy {host} dùng (từ {since}).",
      lo: "ໂຟນເດີຂໍ້ມູນ “{path}” ກຳລັງຖືກໃຊ້ໂດຍໂປຣເຊສ {pid} ໃນເຄື່ອງ {host} (ຕັ້ງແຕ່ {since}).",
      en: "The data folder “{path}” is in use by process {pid} on {host} (since {since}).",
    },
    remedy: {
      vi: "Hãy dừng tiến trình đó, hoặc chọn thư mục khác bằng --data.",
      lo: "ກະລຸນາຢຸດໂປຣເຊສນັ້ນ ຫຼື ເລືອກໂຟນເດີອື່ນດ້ວຍ --data.",
      en: "Stop that process, or choose another folder with --data.",
    },
  },
  "folder-not-usable": {
    status: 500,
    what: {
      vi: "Không dùng được thư mục dữ liệu “{path}”: {reason}.",
      lo: "ໃຊ້ໂຟນເດີຂໍ້ມູນ “{path}” ບໍ່ໄດ້: {reason}.",
      en: "The data folder “{path}” cannot be used: {reason}.",
    },
    remedy: {
      vi: "Hãy kiểm tra quyền và dung lượng trống, hoặc chọn thư mục khác bằng --data.",
      lo: "ກະລຸນາກວດສິດ ແລະ ພື້ນທີ່ຫວ່າງ ຫຼື ເລືອກໂຟນເດີອື່ນດ້ວຍ --data.",
      en: "Check its permissions and the free space, or choose another folder with --data.",
    },
  },
  "folder-lost": {
    status: 500,
    what: {
      vi: "Thư mục dữ liệu “{path}” đã bị một tiến trình khác chiếm; tiến trình này không ghi gì thêm và dừng lại.",
      lo: "ໂຟນເດີຂໍ້ມູນ “{path}” ຖືກໂປຣເຊສອື່ນຢຶດໄປແລ້ວ; ໂປຣເຊສນີ້ບໍ່ຂຽນຫຍັງອີກ ແລະ ຢຸດ.",
      en: "The data folder “{path}” was taken by another process; this one writes nothing more and stops.",
    },
    remedy: {
      vi: "Hãy dùng tiến trình kia, hoặc dừng nó rồi khởi động lại.",
      lo: "ກະລຸນາໃຊ້ໂປຣເຊສນັ້ນ ຫຼື ຢຸດມັນແລ້ວເປີດໃໝ່.",
      en: "Use the other one, or stop it and start this one again.",
    },
  },
  "disk-full": {
    status: 507,
    what: {
      vi: "Ổ đĩa chứa “{path}” đã đầy; thay đổi này chưa được lưu.",
      lo: "ດິສທີ່ມີ “{path}” ເຕັມແລ້ວ; ການປ່ຽນແປງນີ້ບໍ່ໄດ້ຖືກບັນທຶກ.",
      en: "The disk that holds “{path}” is full; this change was not saved.",
    },
    remedy: { vi: "Hãy giải phóng dung lượng rồi làm lại.", lo: "ກະລຸນາລຶບພື້ນທີ່ແລ້ວເຮັດໃໝ່.", en: "Free some space and do it again." },
  },
  "pack-invalid": {
    status: 422,
    what: {
      vi: "Bộ dữ kiện “{file}” có lỗi ở {place}: {reason} (tất cả {count} lỗi). Không dữ kiện nào được nạp.",
      lo: "ຊຸດຂໍ້ເທັດຈິງ “{file}” ມີຂໍ້ຜິດພາດຢູ່ {place}: {reason} (ທັງໝົດ {count} ຂໍ້). ບໍ່ມີຂໍ້ມູນໃດຖືກນຳເຂົ້າ.",
      en: "The knowledge pack “{file}” has a mistake at {place}: {reason} ({count} in all). Nothing of it was loaded.",
    },
    remedy: {
      vi: "Hãy sửa tệp rồi thử lại; “bilateral check-pack {folder}” liệt kê mọi lỗi.",
      lo: "ກະລຸນາແກ້ໄຟລ໌ແລ້ວລອງໃໝ່; “bilateral check-pack {folder}” ບອກທຸກຂໍ້ຜິດພາດ.",
      en: "Correct the file and try again; “bilateral check-pack {folder}” lists every mistake.",
    },
  },
  "pack-unknown": {
    status: 404,
    what: {
      vi: "Không có bộ dữ kiện của quan hệ “{relationship}”; có: {known}.",
      lo: "ບໍ່ມີຊຸດຂໍ້ເທັດຈິງຂອງສາຍພົວພັນ “{relationship}”; ມີ: {known}.",
      en: "There is no knowledge pack of a relationship “{relationship}”; there are {known}.",
    },
    remedy: {
      vi: "Hãy chọn một trong số đó bằng --relationship.",
      lo: "ກະລຸນາເລືອກອັນໃດໜຶ່ງໃນນັ້ນດ້ວຍ --relationship.",
      en: "Choose one of these with --relationship.",
    },
  },
  "pack-of-another": {
    status: 409,
    what: {
      vi: "Thư mục dữ liệu “{path}” là sổ của quan hệ “{held}”, không phải “{asked}”.",
      lo: "ໂຟນເດີຂໍ້ມູນ “{path}” ແມ່ນປຶ້ມບັນທຶກຂອງສາຍພົວພັນ “{held}”, ບໍ່ແມ່ນ “{asked}”.",
      en: "The data folder “{path}” is the register of the relationship “{held}”, not of “{asked}”.",
    },
    remedy: {
      vi: "Hãy chọn thư mục khác bằng --data, hoặc bỏ --relationship.",
      lo: "ກະລຸນາເລືອກໂຟນເດີອື່ນດ້ວຍ --data ຫຼື ບໍ່ໃສ່ --relationship.",
      en: "Choose another folder with --data, or leave out --relationship.",
    },
  },
  "record-not-found": {
    status: 404,
    what: { vi: "Không có bản ghi “{record}”.", lo: "ບໍ່ມີບັນທຶກ “{record}”.", en: "There is no record “{record}”." },
    remedy: {
      vi: "Hãy mở lại danh sách và chọn bản ghi khác.",
      lo: "ກະລຸນາເປີດລາຍການຄືນ ແລະ ເລືອກບັນທຶກອື່ນ.",
      en: "Open the list again and choose another.",
    },
  },
  "already-decided": {
    status: 409,
    what: {
      vi: "Đề xuất này đã được quyết định trong khi trang đang mở ({state}).",
      lo: "ຂໍ້ສະເໜີນີ້ຖືກຕັດສິນແລ້ວໃນຂະນະທີ່ໜ້ານີ້ເປີດຢູ່ ({state}).",
      en: "This proposal was decided while the page was open ({state}).",
    },
    remedy: {
      vi: "Hãy tải lại trang để xem quyết định đó.",
      lo: "ກະລຸນາໂຫຼດໜ້າຄືນເພື່ອເບິ່ງການຕັດສິນນັ້ນ.",
      en: "Reload the page to see that decision.",
    },
  },
  "changed-meanwhile": {
    status: 409,
    what: {
      vi: "Đề xuất này đã thay đổi trong khi trang đang mở.",
      lo: "ຂໍ້ສະເໜີນີ້ປ່ຽນແປງໃນຂະນະທີ່ໜ້ານີ້ເປີດຢູ່.",
      en: "This proposal has changed while the page was open.",
    },
    remedy: {
      vi: "Hãy tải lại trang, xem nội dung mới rồi quyết định.",
      lo: "ກະລຸນາໂຫຼດໜ້າຄືນ, ເບິ່ງເນື້ອໃນໃໝ່ ແລ້ວຕັດສິນ.",
      en: "Reload the page, look at what it says now, and decide then.",
    },
  },
  "not-a-proposal": {
    status: 409,
    what: {
      vi: "Bản ghi “{record}” không phải là đề xuất từ một nguồn.",
      lo: "ບັນທຶກ “{record}” ບໍ່ແມ່ນຂໍ້ສະເໜີຈາກແຫຼ່ງຂໍ້ມູນ.",
      en: "The record “{record}” is not a proposal from a document.",
    },
    remedy: {
      vi: "Chỉ những đề xuất đọc được từ nguồn mới được quyết định ở đây.",
      lo: "ຢູ່ນີ້ຕັດສິນໄດ້ແຕ່ຂໍ້ສະເໜີທີ່ອ່ານຈາກແຫຼ່ງຂໍ້ມູນເທົ່ານັ້ນ.",
      en: "Only what was read from a document is decided here.",
    },
  },
  "person-rejected": {
    status: 409,
    what: {
      vi: "Nhiệm kỳ này thuộc về “{name}”, một đề xuất nhân vật đã bị bác bỏ.",
      lo: "ວາລະນີ້ເປັນຂອງ “{name}” ເຊິ່ງຂໍ້ສະເໜີບຸກຄົນຖືກປະຕິເສດແລ້ວ.",
      en: "This tenure belongs to “{name}”, whose proposal was rejected.",
    },
    remedy: {
      vi: "Hãy xác nhận nhân vật trước, hoặc bác bỏ cả nhiệm kỳ.",
      lo: "ກະລຸນາຢືນຢັນບຸກຄົນກ່ອນ ຫຼື ປະຕິເສດວາລະນີ້ນຳ.",
      en: "Confirm the person first, or reject the tenure too.",
    },
  },
  "rejected-person-named": {
    status: 422,
    what: {
      vi: "“{name}” là một đề xuất nhân vật đã bị bác bỏ, nên không thể nêu ở “{field}”.",
      lo: "“{name}” ແມ່ນຂໍ້ສະເໜີບຸກຄົນທີ່ຖືກປະຕິເສດແລ້ວ, ຈຶ່ງລະບຸຢູ່ “{field}” ບໍ່ໄດ້.",
      en: "“{name}” was rejected as a person and cannot be named under “{field}”.",
    },
    remedy: {
      vi: "Hãy chọn một nhân vật khác, hoặc chỉ ghi tên.",
      lo: "ກະລຸນາເລືອກບຸກຄົນອື່ນ ຫຼື ຂຽນແຕ່ຊື່.",
      en: "Choose another person, or give the name alone.",
    },
  },
  "words-not-in-document": {
    status: 422,
    what: {
      vi: "Nguồn không có những chữ “{words}”; cam kết được ghi bằng đúng lời của nguồn.",
      lo: "ແຫຼ່ງຂໍ້ມູນບໍ່ມີຄຳ “{words}”; ຄຳໝັ້ນສັນຍາຕ້ອງຂຽນດ້ວຍຄຳຂອງແຫຼ່ງຂໍ້ມູນເອງ.",
      en: "The document does not have the words “{words}”; a commitment is kept in the words of its source.",
    },
    remedy: {
      vi: "Hãy chép đúng đoạn chữ trong nguồn; giữa hai đoạn rời nhau đặt dấu “…”.",
      lo: "ກະລຸນາສຳເນົາຄຳຈາກແຫຼ່ງຂໍ້ມູນໃຫ້ຖືກ; ລະຫວ່າງສອງຕອນທີ່ແຍກກັນໃຫ້ໃສ່ “…”.",
      en: "Copy them from the document, with “…” between passages that stand apart.",
    },
  },
  "not-an-edit": {
    status: 422,
    what: {
      vi: "Trường “{field}” không được đổi khi sửa một đề xuất.",
      lo: "ຊ່ອງ “{field}” ປ່ຽນບໍ່ໄດ້ໃນການແກ້ຂໍ້ສະເໜີ.",
      en: "The field “{field}” is not changed by correcting a proposal.",
    },
    remedy: {
      vi: "Hãy bác bỏ đề xuất nếu nó sai; gia hạn hoặc thôi thực hiện một cam kết là quyết định chung của hai bên.",
      lo: "ກະລຸນາປະຕິເສດຂໍ້ສະເໜີຖ້າມັນຜິດ; ການຕໍ່ເວລາ ຫຼື ຍົກເລີກຄຳໝັ້ນສັນຍາແມ່ນການຕັດສິນຮ່ວມຂອງສອງຝ່າຍ.",
      en: "Reject the proposal if it is wrong; extending or dropping a commitment is a joint decision of both sides.",
    },
  },
  "ends-before-it-begins": {
    status: 422,
    what: {
      vi: "Nhiệm kỳ này kết thúc ({to}) trước khi bắt đầu ({from}).",
      lo: "ວາລະນີ້ສິ້ນສຸດ ({to}) ກ່ອນເລີ່ມ ({from}).",
      en: "This tenure ends ({to}) before it begins ({from}).",
    },
    remedy: { vi: "Hãy sửa một trong hai ngày.", lo: "ກະລຸນາແກ້ວັນທີໃດໜຶ່ງ.", en: "Correct one of the two dates." },
  },
  "invalid-value": {
    status: 422,
    what: {
      vi: "Trường “{field}” không hợp lệ: {reason}.",
      lo: "ຊ່ອງ “{field}” ບໍ່ຖືກຕ້ອງ: {reason}.",
      en: "The field “{field}” is not valid: {reason}.",
    },
    remedy: { vi: "Hãy sửa giá trị rồi lưu lại.", lo: "ກະລຸນາແກ້ຄ່າແລ້ວບັນທຶກໃໝ່.", en: "Correct the value and save again." },
  },
  "evidence-does-not-hold": {
    status: 422,
    what: {
      vi: "Dẫn chứng cho “{field}” không khớp với văn bản đã lưu của “{document}” (từ {start} đến {end}).",
      lo: "ຫຼັກຖານຂອງ “{field}” ບໍ່ກົງກັບຂໍ້ຄວາມທີ່ເກັບໄວ້ຂອງ “{document}” (ຈາກ {start} ຫາ {end}).",
      en: "The evidence for “{field}” is not in the stored text of “{document}” at {start}–{end}.",
    },
    remedy: {
      vi: "Hãy chọn lại những chữ chứng minh giá trị đó.",
      lo: "ກະລຸນາເລືອກຄຳທີ່ພິສູດຄ່ານັ້ນໃໝ່.",
      en: "Select the words that prove the value again.",
    },
  },
  "port-taken": {
    status: 500,
    what: {
      vi: "Cổng {port} đang được một chương trình khác dùng.",
      lo: "ພອດ {port} ກຳລັງຖືກໂປຣແກຣມອື່ນໃຊ້.",
      en: "Port {port} is in use by another program.",
    },
    remedy: { vi: "Hãy chọn cổng khác bằng --port.", lo: "ກະລຸນາເລືອກພອດອື່ນດ້ວຍ --port.", en: "Choose another with --port." },
  },
  "host-open": {
    status: 400,
    what: {
      vi: "Nghe ở “{host}” sẽ mở sổ cho cả mạng, mà Bilateral chưa có tài khoản người dùng.",
      lo: "ການຮັບຢູ່ “{host}” ຈະເປີດປຶ້ມບັນທຶກໃຫ້ທັງເຄືອຂ່າຍ ແຕ່ Bilateral ຍັງບໍ່ມີບັນຊີຜູ້ໃຊ້.",
      en: "Listening on “{host}” would open the register to the network, and Bilateral has no accounts yet.",
    },
    remedy: {
      vi: "Hãy bỏ --host, hoặc dùng 127.0.0.1, ::1 hay localhost.",
      lo: "ກະລຸນາບໍ່ໃຊ້ --host ຫຼື ໃຊ້ 127.0.0.1, ::1 ຫຼື localhost.",
      en: "Leave --host out, or give 127.0.0.1, ::1 or localhost.",
    },
  },
  "host-not-here": {
    status: 400,
    what: {
      vi: "Máy này không có địa chỉ “{host}”.",
      lo: "ເຄື່ອງນີ້ບໍ່ມີທີ່ຢູ່ “{host}”.",
      en: "This machine has no address “{host}”.",
    },
    remedy: {
      vi: "Hãy bỏ --host, hoặc dùng 127.0.0.1 hay localhost.",
      lo: "ກະລຸນາບໍ່ໃຊ້ --host ຫຼື ໃຊ້ 127.0.0.1 ຫຼື localhost.",
      en: "Leave --host out, or give 127.0.0.1 or localhost.",
    },
  },
  "port-not-allowed": {
    status: 500,
    what: {
      vi: "Hệ thống không cho phép dùng cổng {port}.",
      lo: "ລະບົບບໍ່ອະນຸຍາດໃຫ້ໃຊ້ພອດ {port}.",
      en: "The system does not allow this user to take port {port}.",
    },
    remedy: {
      vi: "Hãy chọn một cổng từ 1024 trở lên bằng --port.",
      lo: "ກະລຸນາເລືອກພອດຕັ້ງແຕ່ 1024 ຂຶ້ນໄປດ້ວຍ --port.",
      en: "Choose one of 1024 or above with --port.",
    },
  },
  "web-not-built": {
    status: 500,
    what: { vi: "Giao diện web chưa được dựng.", lo: "ໜ້າເວັບຍັງບໍ່ໄດ້ຖືກສ້າງ.", en: "The web app has not been built." },
    remedy: { vi: "Hãy chạy: npm run build", lo: "ກະລຸນາແລ່ນ: npm run build", en: "Run: npm run build" },
  },
  "foreign-origin": {
    status: 403,
    what: {
      vi: "Yêu cầu này đến từ một trang khác và đã bị từ chối.",
      lo: "ຄຳຮ້ອງນີ້ມາຈາກໜ້າເວັບອື່ນ ແລະ ຖືກປະຕິເສດ.",
      en: "This request came from another site and was refused.",
    },
    remedy: {
      vi: "Hãy mở Bilateral bằng đúng địa chỉ mà nó đã in ra.",
      lo: "ກະລຸນາເປີດ Bilateral ດ້ວຍທີ່ຢູ່ທີ່ມັນພິມອອກ.",
      en: "Open Bilateral at the address that it printed.",
    },
  },
  "bad-request": {
    status: 400,
    what: { vi: "Không hiểu yêu cầu: {reason}.", lo: "ບໍ່ເຂົ້າໃຈຄຳຮ້ອງ: {reason}.", en: "The request was not understood: {reason}." },
    remedy: { vi: "Hãy sửa rồi gửi lại.", lo: "ກະລຸນາແກ້ແລ້ວສົ່ງໃໝ່.", en: "Correct it and send it again." },
  },
  "bad-cursor": {
    status: 400,
    what: {
      vi: "Không tìm lại được vị trí này trong danh sách: “after” phải là “next” của trang trước trong cùng danh sách.",
      lo: "ຊອກຕຳແໜ່ງນີ້ໃນລາຍການບໍ່ພົບ: “after” ຕ້ອງເປັນ “next” ຂອງໜ້າກ່ອນໃນລາຍການດຽວກັນ.",
      en: "This place in the list is not known: “after” must be the “next” of the page before, of the same list.",
    },
    remedy: {
      vi: "Hãy mở lại danh sách từ đầu.",
      lo: "ກະລຸນາເປີດລາຍການຄືນຕັ້ງແຕ່ຕົ້ນ.",
      en: "Open the list again from its start.",
    },
  },
  "not-found": {
    status: 404,
    what: { vi: "Không có gì ở “{path}”.", lo: "ບໍ່ມີຫຍັງຢູ່ “{path}”.", en: "There is nothing at “{path}”." },
    remedy: { vi: "Hãy kiểm tra lại địa chỉ.", lo: "ກະລຸນາກວດທີ່ຢູ່ຄືນ.", en: "Check the address." },
  },
  unexpected: {
    status: 500,
    what: {
      vi: "Đã xảy ra lỗi ngoài dự kiến (mã {trace}).",
      lo: "ເກີດຂໍ້ຜິດພາດທີ່ບໍ່ຄາດຄິດ (ລະຫັດ {trace}).",
      en: "Something unexpected went wrong (code {trace}).",
    },
    remedy: {
      vi: "Hãy thử lại; nếu vẫn lỗi, hãy báo kèm mã này.",
      lo: "ກະລຸນາລອງໃໝ່; ຖ້າຍັງຜິດພາດ ໃຫ້ລາຍງານພ້ອມລະຫັດນີ້.",
      en: "Try again; if it goes on, report it with this code.",
    },
  },
} as const satisfies Record<string, CatalogueEntry>;

export type ErrorCode = keyof typeof errors;
