/** Words that only English is full of; none of them is a common word of French, German, Dutch or Vietnamese. */
const common = new Set(
  "the of and to in is was were that with for on by his her their said has have will would from at as it its be are an this which after during also between both not".split(
    " ",
  ),
);
/** Words of a headline, which leaves the small words out. */
const headline = new Set(
  "talks meeting meets met visit visits ties cooperation agree agrees agreed sign signs signed president minister prime foreign leaders summit trade agreement boost boosts enhance strengthen relations hold holds call vietnam laos china congratulates receives hosts pledges vows pledge vow calls committee session joint statement".split(
    " ",
  ),
);
const foreign = new Set(
  "le la les des et du une est dans der die und das den nicht ist het een el los las que y del por para em não il di che à và của các là de".split(
    " ",
  ),
);

/** How much a text looks like English: by its small words in running text, by its vocabulary in a headline. */
export function likenessOf(text: string): number {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0 || (/[ăđơư]|[\u0e00-\u0eff]|[\u3040-\u30ff\u4e00-\u9fff]/u.test(text) && words.length < 12)) return 0;
  let english = 0;
  let other = 0;
  for (const word of words) {
    if (common.has(word)) english += 1;
    else if (words.length < 40 && headline.has(word)) english += 1;
    if (foreign.has(word)) other += 1;
  }
  const share = Math.max(0, english - other * 1.5) / words.length;
  return Math.min(1, share * 3);
}
