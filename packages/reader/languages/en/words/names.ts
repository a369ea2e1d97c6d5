/** Small words inside a name: "Omar al-Bashir", "Ursula von der Leyen", "Anwar bin Ibrahim". */
export const nameParticles = new Set([
  "al",
  "el",
  "bin",
  "bint",
  "ibn",
  "binti",
  "de",
  "da",
  "di",
  "del",
  "della",
  "van",
  "von",
  "der",
  "den",
  "do",
  "das",
  "dos",
  "du",
  "bte",
  "zu",
  "ul",
  "ur",
  "la",
  "le",
  "ter",
  "ben",
  "o",
]);

/** What ends a name and belongs to it. */
export const nameEndings = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "vi", "vii", "x"]);

/** Vietnamese family names, with and without marks: a name of two to five syllables that begins with one is Vietnamese. */
export const vietnameseFamilyNames =
  "nguyen nguyễn tran trần le lê pham phạm huynh huỳnh hoang hoàng phan vu vũ vo võ dang đặng bui bùi do đỗ ho hồ ngo ngô duong dương ly lý to tô dinh đinh truong trương doan đoàn trinh trịnh mai luong lương vuong vương cao ha hà dao đào ta tạ chu quach quách thai thái luu lưu nong nông khuat khuất phung phùng tong tống ma giang trieu triệu";
/** Second syllables that a Vietnamese name has and a Chinese or Korean one has not, for family names that others share. */
export const vietnameseSyllables =
  "van văn thi thị duc đức minh quang hoai hoài phu phú xuan xuân tan tấn thanh manh mạnh hong hồng ngoc ngọc dinh đình trong trọng chi hai hải hung hùng dung dũng tien tiến cuong cường trung phuong phương tuan tuấn anh binh bình hoa hòa hue huệ thuong thưởng hang hằng ngan ngân lam lâm phuc phúc hau hậu dzung kiet kiệt khai khải muoi mười triet triết sang khanh luong lương vuong son sơn thang thắng nam long huu hữu viet việt huy khanh khánh kim bich bích nga lan giang dien diên thuan thuận hien hiển dong đông";
/** Chinese family names in pinyin. */
export const chineseFamilyNames =
  "wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu jiang cai jia ding wei xue ye yan du dai xia zhong tian ren jiang fan fang shi yao tan zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian yin li xi bo hua zhai qu";
/** Syllables of Chinese given names in pinyin, as they are joined. */
export const pinyin =
  "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uan|uai|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|e|i|o|u)";
/** Pieces of which Lao names are put together, as they are written in Latin letters. */
export const laoNamePieces =
  "kham|khay|khout|khoun|khoua|khai|boun|boua|thoun|souk|soul|soun|phom|phon|phou|phan|phet|phim|vong|vihan|vila|vila[yi]|vanh|savan|sava|xay|xai|saysom|sayso|sith|thong|sone|soma|somp|chan(?=th|s|y|h)|keo|lath|malay|many|mani|loun|inth|sisou|outh|bouph|siph|done|samone|mone|leud|leuam|noy|lith|thavi|thava|vath|kong|tha(?=m)|mma|ngeu|panya|sena|ratsa|rasa|sengd|seng|thip|vixay|sack|sak(?=d|$)|oun|phith|chack|chak|khan|thilath|phila|bandith|amone|outha|sayna|phansa|vannas|nhang|bounnh|vora(?=ch)|chit|chith|dom(?=ma)|pho(?=l|s|x|th)|sy$|phos|saleum|saleu|xaysom|somsa|vongs|lengs|sengs|rath$|inthi|khem|mani|phola|sena|sayach|xaya|yathot|kham|phanith|phoun|viengs|vieng|vilay|bouda|sino|sinla|phoum|phouth|phetd|latsa|lasa|luang|houng|heuang|seuth|thongs|khounn|vongd|phimp|chaleun|chaleu|khet|douang|doua|kongs|onek|one$";
