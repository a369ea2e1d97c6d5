/** Cities and provinces that are no capitals, with their country. */
const cities: Record<string, string> = {
  VN: "Ho Chi Minh City, Da Nang, Danang, Hai Phong, Hue, Can Tho, Nghe An, Ha Tinh, Quang Tri, Quang Binh, Thanh Hoa, Son La, Dien Bien, Kon Tum, Quang Nam, Thua Thien-Hue, Nha Trang, Ha Long, Vinh, Lao Cai, Lang Son, Quang Ninh, Vung Ang, Hoi An, Saigon, Hanoi, Bac Giang, Bac Kan, Bac Lieu, Bac Ninh, Ba Ria-Vung Tau, Ben Tre, Binh Dinh, Binh Duong, Binh Phuoc, Binh Thuan, Ca Mau, Cao Bang, Dak Lak, Dak Nong, Dong Nai, Dong Thap, Gia Lai, Ha Giang, Ha Nam, Hai Duong, Hau Giang, Hoa Binh, Hung Yen, Khanh Hoa, Kien Giang, Lai Chau, Lam Dong, Long An, Nam Dinh, Ninh Binh, Ninh Thuan, Phu Tho, Phu Yen, Quang Ngai, Soc Trang, Tay Ninh, Thai Binh, Thai Nguyen, Tien Giang, Tra Vinh, Tuyen Quang, Vinh Long, Vinh Phuc, Yen Bai, An Giang, Phu Quoc",
  LA: "Luang Prabang, Savannakhet, Champasak, Pakse, Khammouane, Khammuan, Bolikhamxay, Borikhamxay, Houaphan, Houaphanh, Huaphan, Xieng Khouang, Xiangkhouang, Phongsaly, Oudomxay, Attapeu, Salavan, Saravane, Sekong, Xekong, Luang Namtha, Bokeo, Sayaboury, Xayaboury, Xaysomboun, Thakhek, Vang Vieng, Xaythany, Samneua, Xiengkhouang, Xieng Khuang, Sainyabuli, Xekong, Champassak, Khammuane, Vientiane, Bolikhamsai, Bolikhamsay, Kaysone Phomvihane City",
  CN: "Shanghai, Kunming, Nanning, Guangzhou, Hainan, Haikou, Boao, Yunnan, Guangxi, Shenzhen, Hong Kong, Chengdu, Chongqing, Tianjin, Sanya, Hangzhou, Xiamen, Macau",
  TH: "Chiang Mai, Phuket, Udon Thani, Nakhon Phanom, Nong Khai, Ubon Ratchathani, Chiang Rai, Pattaya, Hua Hin, Khon Kaen",
  KH: "Siem Reap, Sihanoukville",
  US: "New York, San Francisco, Los Angeles, Camp David, Washington DC, Honolulu, Sunnylands, Houston",
  RU: "Saint Petersburg, St. Petersburg, St Petersburg, Sochi, Vladivostok, Kazan",
  IN: "Mumbai, Kolkata, Hyderabad",
  JP: "Osaka, Hiroshima, Kyoto, Nagoya",
  KR: "Busan, Jeju, Incheon, Gyeongju",
  ID: "Bali, Labuan Bajo, Bandung, Surabaya",
  MY: "Langkawi, Penang",
  CH: "Geneva, Davos, Zurich",
  DE: "Munich, Hamburg, Frankfurt, Bonn",
  MM: "Mandalay, Bagan",
  PH: "Cebu, Clark",
  AE: "Dubai",
  EG: "Sharm El-Sheikh, Alexandria",
  TR: "Istanbul",
  PK: "Peshawar, Karachi, Lahore",
  AU: "Sydney, Melbourne, Perth",
  BR: "Rio de Janeiro, Sao Paulo",
};

export const cityCountries = new Map(
  Object.entries(cities).flatMap(([code, names]) => names.split(",").map((name) => [name.trim(), code] as const)),
);
