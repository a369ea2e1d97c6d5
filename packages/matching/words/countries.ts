/**
 * Countries as papers write them, by ISO 3166-1 alpha-2: "Vietnamese names | English names and adjectives | Lao names | capital, in all
 * spellings". A country that is not listed is still compared, by its spelling alone.
 */
const rows: Record<string, string> = {
  VN: "Việt Nam, Việt, CHXHCN Việt Nam, Cộng hòa xã hội chủ nghĩa Việt Nam | Vietnam, Viet Nam, Vietnamese, Viet, Socialist Republic of Vietnam | ຫວຽດນາມ, ສສ ຫວຽດນາມ, ສ.ສ ຫວຽດນາມ, ຫວຽດ | Hà Nội, Hanoi, Ha Noi, ຮ່າໂນ້ຍ, ຮາໂນ້ຍ, ຮ່າໂນຍ",
  LA: "Lào, CHDCND Lào, Cộng hòa Dân chủ Nhân dân Lào | Laos, Lao, Laotian, Lao PDR, Lao People's Democratic Republic | ລາວ, ສປປ ລາວ, ສປປລາວ, ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ | Viêng Chăn, Viên Chăn, Viêng-chăn, Viêng Chang, Vientiane, Vientiane Capital, ວຽງຈັນ, ນະຄອນຫຼວງວຽງຈັນ, ນະຄອນຫລວງວຽງຈັນ",
  KH: "Campuchia, Cam-pu-chia, Vương quốc Campuchia | Cambodia, Cambodian, Khmer | ກຳປູເຈຍ, ກໍາປູເຈຍ | Phnom Penh, Phnôm Pênh, Phnôm-pênh, ພະນົມເປັນ",
  TH: "Thái Lan, Thái, Vương quốc Thái Lan | Thailand, Thai | ໄທ, ປະເທດໄທ | Bangkok, Băng Cốc, Băng-cốc, ບາງກອກ",
  MM: "Mi-an-ma, Myanmar, Miến Điện | Myanmar, Burma, Burmese | ມຽນມາ, ມຽນມ້າ | Naypyidaw, Nay Pyi Taw, Nây-pi-tô, ເນປີດໍ",
  MY: "Malaysia, Ma-lai-xi-a, Ma-lay-xi-a | Malaysia, Malaysian | ມາເລເຊຍ | Kuala Lumpur, Cu-a-la Lăm-pơ, ກົວລາລໍາເປີ",
  SG: "Singapore, Xinh-ga-po, Xin-ga-po | Singapore, Singaporean | ສິງກະໂປ | Singapore",
  ID: "Indonesia, In-đô-nê-xi-a | Indonesia, Indonesian | ອິນໂດເນເຊຍ | Jakarta, Gia-các-ta, ຈາກາຕາ",
  PH: "Philippines, Phi-líp-pin | Philippines, Philippine, Filipino | ຟີລິບປິນ | Manila, Ma-ni-la, ມະນີລາ",
  BN: "Brunei, Bru-nây | Brunei, Bruneian | ບຣູໄນ | Bandar Seri Begawan, ບັນດາເສລີເບກາວັນ",
  TL: "Timor-Leste, Đông Timor, Ti-mo Lét-xtê | Timor-Leste, East Timor, Timorese | ຕີມໍ ເລສເຕ | Dili, Đi-li",
  CN: "Trung Quốc, CHND Trung Hoa | China, Chinese, PRC | ຈີນ, ສປ ຈີນ | Beijing, Bắc Kinh, Peking, ປັກກິ່ງ",
  JP: "Nhật Bản, Nhật | Japan, Japanese | ຍີ່ປຸ່ນ, ຢີ່ປຸ່ນ | Tokyo, Tô-ki-ô, ໂຕກຽວ",
  KR: "Hàn Quốc, Đại Hàn Dân Quốc | South Korea, Republic of Korea, ROK, Korean | ສ.ເກົາຫຼີ, ເກົາຫຼີໃຕ້, ສ ເກົາຫຼີ | Seoul, Xê-un, Xơ-un, ໂຊລ",
  KP: "Triều Tiên, CHDCND Triều Tiên | North Korea, DPRK | ເກົາຫຼີເໜືອ | Pyongyang, Bình Nhưỡng, ພຽງຢາງ",
  MN: "Mông Cổ | Mongolia, Mongolian | ມົງໂກລີ | Ulaanbaatar, Ulan Bator, U-lan Ba-to, ອູລັນບາຕໍ",
  IN: "Ấn Độ | India, Indian | ອິນເດຍ | New Delhi, Niu Đê-li, ນິວເດລີ",
  BD: "Bangladesh, Băng-la-đét | Bangladesh, Bangladeshi | ບັງກະລາເທດ | Dhaka, Đa-ca",
  LK: "Sri Lanka, Xri Lan-ca | Sri Lanka, Sri Lankan | ສີລັງກາ | Colombo, Cô-lôm-bô",
  PK: "Pakistan, Pa-ki-xtan | Pakistan, Pakistani | ປາກິສຖານ | Islamabad, I-xla-ma-bát",
  NP: "Nepal, Nê-pan | Nepal, Nepalese, Nepali | ເນປານ | Kathmandu, Cát-man-đu",
  RU: "Nga, Liên bang Nga | Russia, Russian, Russian Federation | ຣັດເຊຍ, ລັດເຊຍ, ສ.ຣັດເຊຍ | Moscow, Moskva, Mát-xcơ-va, Matxcova, ມົສກູ",
  BY: "Belarus, Bê-la-rút | Belarus, Belarusian | ເບລາຣຸດ, ແບນລາຣຸດ | Minsk, Min-xcơ",
  US: "Hoa Kỳ, Mỹ | United States, United States of America, US, USA, American | ສະຫະລັດ, ສະຫະລັດອາເມລິກາ, ອາເມລິກາ | Washington, Washington D.C., Washington DC, Oa-sinh-tơn, ວໍຊິງຕັນ",
  CA: "Canada, Ca-na-đa | Canada, Canadian | ການາດາ | Ottawa, Ốt-ta-oa",
  CU: "Cuba, Cu-ba | Cuba, Cuban | ກູບາ | Havana, La Habana, La Ha-ba-na, ຮາວານາ",
  BR: "Brazil, Bra-xin | Brazil, Brazilian | ບຣາຊິນ | Brasilia, Bra-xi-li-a",
  GB: "Vương quốc Anh, Anh, Liên hiệp Vương quốc Anh và Bắc Ireland | United Kingdom, UK, Britain, Great Britain, British | ອັງກິດ | London, Luân Đôn, ລອນດອນ",
  FR: "Pháp, Cộng hòa Pháp | France, French | ຝຣັ່ງ, ຝລັ່ງ | Paris, Pa-ri, ປາຣີ",
  DE: "Đức, Cộng hòa Liên bang Đức, CHLB Đức | Germany, German | ເຢຍລະມັນ | Berlin, Béc-lin, ແບກລິນ",
  IT: "Italy, I-ta-li-a | Italy, Italian | ອີຕາລີ | Rome, Roma, Rô-ma",
  ES: "Tây Ban Nha | Spain, Spanish | ສະເປນ | Madrid, Ma-đrít",
  CH: "Thụy Sĩ | Switzerland, Swiss | ສະວິດ | Bern, Béc-nơ",
  AT: "Áo, Cộng hòa Áo | Austria, Austrian | ໂອຕຣິດ | Vienna, Viên",
  HU: "Hungary, Hung-ga-ri | Hungary, Hungarian | ຮົງກາລີ | Budapest, Bu-đa-pét",
  PL: "Ba Lan | Poland, Polish | ໂປໂລຍ | Warsaw, Vác-sa-va",
  CZ: "Séc, Cộng hòa Séc | Czech Republic, Czechia, Czech | ເຊັກ | Prague, Praha, Pra-ha",
  NL: "Hà Lan | Netherlands, Dutch | ໂຮນລັງ | Amsterdam, Am-xtéc-đam",
  BE: "Bỉ | Belgium, Belgian | ແບນຊິກ | Brussels, Brúc-xen, ບຣັກແຊນ",
  AU: "Australia, Ô-xtrây-li-a, Úc | Australia, Australian | ອົດສະຕຣາລີ, ອົດສະຕາລີ | Canberra, Can-bê-ra",
  NZ: "New Zealand, Niu Di-lân | New Zealand | ນິວຊີແລນ | Wellington, Oen-linh-tơn",
  SA: "Ả Rập Xê Út, Ả-rập Xê-út, Ả Rập Saudi, Saudi Arabia | Saudi Arabia, Saudi | ຊາອຸດີ ອາຣາເບຍ | Riyadh, Ri-át, ຣີຢາດ",
  AE: "Các tiểu vương quốc Ả Rập thống nhất, UAE | United Arab Emirates, UAE, Emirati | ສະຫະລັດອາຣັບເອມິເຣດ | Abu Dhabi, A-bu Đa-bi",
  IR: "Iran, I-ran | Iran, Iranian | ອີຣານ | Tehran, Tê-hê-ran",
  IL: "Israel, I-xra-en | Israel, Israeli | ອິດສະຣາແອນ | Jerusalem, Giê-ru-xa-lem",
  TR: "Thổ Nhĩ Kỳ | Turkey, Türkiye, Turkish | ຕວກກີ | Ankara, An-ca-ra",
  EG: "Ai Cập | Egypt, Egyptian | ເອຢິບ | Cairo, Cai-rô",
  ZA: "Nam Phi | South Africa, South African | ອາຟຣິກາໃຕ້ | Pretoria, Prê-tô-ri-a",
};

export interface CountryNames {
  code: string;
  names: readonly string[];
  capital: readonly string[];
}

export const countries: readonly CountryNames[] = Object.entries(rows).map(([code, row]) => {
  const [vi, en, lo, capital] = row.split(" | ").map((cell) => cell.split(", "));
  return { code, names: [...(vi ?? []), ...(en ?? []), ...(lo ?? [])], capital: capital ?? [] };
});
