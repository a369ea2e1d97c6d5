/** ", while retaining …" says how it is done; ", while expanding …" is another thing. */
export const manner =
  /^(?:ensuring|retaining|maintaining|respecting|keeping|preserving|protecting|avoiding|taking|upholding|safeguarding|minimi[sz]ing)$/;

/** Doings behind a comma that tell what the undertaking covers or how it goes about it. */
export const keptDoing = new Set(
  "including excluding covering focusing focussing regarding concerning involving prioritising prioritizing using starting beginning ranging totalling totaling comprising respecting taking following according pending targeting applying giving placing attaching treating combining linking connecting".split(
    " ",
  ),
);
/** Doings that only tell what came of something, whatever their object. */
export const outcomes = new Set(
  "dispelling easing alleviating fuelling fueling sparking prompting triggering raising boosting heightening deepening signalling signaling ending defying rejecting dismissing brushing leveraging drawing capitalising capitalizing harnessing utilising utilizing".split(
    " ",
  ),
);

export const beforeDoing = new Set("in on by of for through with".split(" "));

export const subordinate = new Set([
  "which",
  "who",
  "whom",
  "where",
  "thus",
  "thereby",
  "while",
  "but",
  "bringing",
  "ensuring",
  "contributing",
  "adding",
  "noting",
  "saying",
  "stressing",
  "whose",
  "helping",
  "enabling",
  "creating",
  "serving",
  "turning",
  "considering",
  "so",
  "upon",
  "making",
  "emphasizing",
  "reflecting",
  "allowing",
  "praising",
  "hailing",
  "commending",
  "thanking",
  "expressing",
  "describing",
  "calling",
  "underscoring",
  "underlining",
  "highlighting",
  "emphasising",
  "citing",
  "recalling",
  "affirming",
  "reaffirming",
  "reiterating",
  "paving",
  "laying",
  "marking",
  "meeting",
  "fostering",
  "demonstrating",
  "wishing",
  "hoping",
  "urging",
  "suggesting",
  "proposing",
  "given",
]);

/** Of these, what only tells how someone spoke: a list of doings does not go on with it. */
const spoken = new Set(
  "adding noting saying stressing emphasizing emphasising praising hailing commending thanking expressing describing calling underscoring underlining highlighting citing recalling affirming reaffirming reiterating wishing hoping urging suggesting proposing reflecting given considering".split(
    " ",
  ),
);
export const isDoing = (key: string) => key.endsWith("ing") && !spoken.has(key);
