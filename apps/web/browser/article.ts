/** An article for tests, written for them: who met whom, in which post, what was agreed. */
export const article = `Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone

HÀ NỘI, 14/03/2025 - Sáng 14/3, tại Hà Nội, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone.

Hai bên nhất trí nâng kim ngạch thương mại song phương và đẩy nhanh các dự án kết nối giao thông giữa hai nước.

Phía Việt Nam cam kết tiếp tục dành học bổng cho học sinh, sinh viên Lào.
`;

/** Another act, days after, told under another title. */
export function otherArticle(): string {
  return article.replace(/^.*\n/, "Hai Thủ tướng gặp lại nhau tại Hà Nội\n").replaceAll("14/3", "25/3").replaceAll("14/03", "25/03");
}

/** One that does not say when it was published. */
export const undated = article.replace(/^.*\n/, "Hội đàm không ghi ngày đăng\n").replace("HÀ NỘI, 14/03/2025 - Sáng 14/3", "Sáng nay");
