/** Words that tell where the name of a document begins and ends. */
export const articles = new Set("a an the this these two three four five six seven eight nine ten eleven twelve several some".split(" "));
export const stops = new Set(
  "of on in at to for with by from as and or but under into upon between among during after before through via per than that which who whose their its his her our your my both each other such also then not is are was were be been has have had will would should said says also including about within towards against over up out off so if when while where because although it they he she we you there here yesterday today all many more most only another said".split(
    " ",
  ),
);
export const participles = new Set(
  "signed proposed related united agreed renewed updated revised amended enhanced existing ongoing training banking fishing farming mining processing shipping landmark long-standing standing planned expanded advanced combined integrated limited fixed guided upgraded strengthened".split(
    " ",
  ),
);
