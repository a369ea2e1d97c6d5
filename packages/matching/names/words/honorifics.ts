/** What stands before a name and is none of it: forms of address, degrees, ranks. In their own letters, in small ones. */
export const honorifics: readonly string[] = [
  // Vietnamese
  ..."ông, bà, ngài, quý ông, quý bà, anh, chị, cụ, bác, đồng chí, đ/c, đc, bạn, nhà vua, quốc vương, hoàng thân, công chúa".split(", "),
  ..."gs, pgs, ts, ths, bs, gs.ts, pgs.ts, gs ts, pgs ts, tskh, giáo sư, phó giáo sư, tiến sĩ, tiến sỹ, thạc sĩ, bác sĩ, luật sư, kỹ sư".split(
    ", ",
  ),
  ..."đại tướng, thượng tướng, trung tướng, thiếu tướng, chuẩn tướng, đô đốc, phó đô đốc, chuẩn đô đốc, tướng".split(", "),
  ..."đại tá, thượng tá, trung tá, thiếu tá, đại úy, thượng úy, trung úy, thiếu úy, xăm-đéc, samdech".split(", "),
  // English
  ..."mr, mrs, ms, mme, mlle, monsieur, miss, sir, madam, madame, comrade, dr, prof, professor, assoc. prof, associate professor, h.e, he, his excellency, her excellency, hon, honourable".split(
    ", ",
  ),
  ..."the honourable, honorable, king, queen, prince, princess, his majesty, her majesty, oknha, lok chumteav".split(", "),
  ..."general, lieutenant general, lt. gen, lt gen, major general, maj. gen, maj gen, brigadier general, brig. gen, gen, admiral".split(
    ", ",
  ),
  ..."sen. lieut. gen, sen. lt. gen, senior lieut. gen, lieut. gen, lieut. general, lieut gen, sr. lieut. gen, sr lt gen, maj.-gen, lt.-gen, brig. general, police general, police lieutenant general, police major general, army general, four-star general".split(
    ", ",
  ),
  ..."vice admiral, rear admiral, colonel, senior colonel, col, lieutenant colonel, major, captain, senior lieutenant general, sr. lt. gen, senior lt. gen".split(
    ", ",
  ),
  // Lao
  ..."ທ່ານ, ທ່ານນາງ, ພະນະທ່ານ, ພະນະທ່ານນາງ, ສະຫາຍ, ນາງ, ທ້າວ, ດຣ, ປອ. ດຣ, ສາດສະດາຈານ, ຮອງສາດສະດາຈານ, ອາຈານ, ທ່ານ ປອ, ປອ, ສຈ, ຮສ, ພົນເອກ, ພົນໂທ, ພົນຕີ, ພົນຈັດຕະວາ".split(
    ", ",
  ),
  ..."ພັນເອກ, ພັນໂທ, ພັນຕີ, ຮ້ອຍເອກ, ຮ້ອຍໂທ, ຮ້ອຍຕີ, ເຈົ້າ".split(", "),
];

/** Of these, those that are names too: with one word after them they are taken for a name, unless in small letters (“ông Chính”). */
export const namesToo: ReadonlySet<string> = new Set(
  "ông, bà, anh, chị, cụ, bác, bạn, he, hon, king, queen, prince, princess, major, captain, col, miss, sir".split(", "),
);

/** Of these, those that Lao and Khmer papers join to the name without a space. */
export const joinedHonorifics: readonly string[] =
  "ພະນະທ່ານນາງ, ພະນະທ່ານ, ທ່ານນາງ, ທ່ານ, ສະຫາຍ, ພົນເອກ, ພົນໂທ, ພົນຕີ, ພົນຈັດຕະວາ, ພັນເອກ, ພັນໂທ, ພັນຕີ".split(", ");
