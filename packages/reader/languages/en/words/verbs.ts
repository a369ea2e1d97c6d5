/** What an undertaking does: verbs in their base form. The noun of the same letters is told apart by what follows it. */
const plainVerbs =
  "accelerate accept accompany achieve acknowledge acquire activate adapt add address adhere adjust adopt advance advocate agree aim allocate allow amend apply appoint approve arrange assess assist assume attract augment avoid back ban become begin boost bolster bring broaden build buy " +
  "carry celebrate cement champion clarify collaborate collect combat combine commemorate commence commission commit communicate complete comply concentrate conclude conduct confront connect consider consolidate construct consult continue contribute convene convert cooperate co-operate coordinate co-ordinate correct counter cover create cultivate curb cut " +
  "deal decide dedicate deepen defend define deliver demarcate demonstrate deploy designate deter determine develop direct disclose discuss dispatch disseminate distribute diversify donate double draft draw drive ease educate elevate eliminate embark embrace emphasize employ empower enable encourage endorse enforce engage enhance enlarge enrich ensure establish evaluate examine exchange exempt exercise expand expedite explore export extend " +
  "facilitate fight finalise finalize finance find finish follow forge form formulate foster fulfil fulfill further gain generate get give go grant grow guarantee guide halt handle harmonise harmonize hasten heighten help hold host identify implement import improve include increase inform initiate innovate inspect install institute integrate intensify introduce invest investigate invite join keep " +
  "launch lead learn leverage liberalise liberalize lift maintain make manage mark maximise maximize mediate meet mitigate mobilise mobilize modernise modernize monitor move narrow negotiate nurture observe offer open operate optimise optimize organise organize overcome participate pass pave pay perfect permit persist place popularise position prepare preserve press prevent prioritise prioritize proceed produce prohibit promote protect provide publicise pursue push put " +
  "raise ratify reach reaffirm realise realize rebuild recognise recognize reconnect recover reduce refrain refuse regulate reinforce reject release remove renew reopen repatriate replace replicate resolve respect respond restore restrain resume retain return review revise revitalise revitalize revive safeguard satisfy save secure seek seize sell send serve set settle shape share show sign simplify solve speed sponsor stabilise stabilize stand standardise start stay step stick stimulate stop streamline strengthen strive study submit substantiate supply support suppress suspend sustain " +
  "tackle take tap target teach tighten train transfer transform translate treat understand undertake unite unlock update upgrade uphold use utilise utilize value verify visit waive welcome widen withdraw work attend attach base respond rally reform resist open exploit link equip erect simplify survey pilot license recruit rehabilitate renovate relocate reschedule abolish award assign instruct reopen repair remit consult cap lay patrol teach translate twin widen weigh " +
  "devise beef prop affiliate team gear synergize synergise elevate deepen unite rejoin shun happen absorb abide abolish abstain accommodate accord activate adapt align alleviate allot analyse analyze announce anticipate appraise archive arrest ascertain ask aspire assemble assure attain audit authorise authorize bolster borrow brighten cancel caution cease certify circulate cite clear co-chair co-finance co-host co-organise co-organize collate commend commercialise compensate compete compile complement comprehend compose condemn confer confine confirm conserve constitute contain contend convey convince cooperate counteract criminalise criminalize cross-check dedicate deem delineate denuclearise denuclearize depart depend deport deploy describe designate destroy detect digitalise digitalize digitise digitize diminish disarm discourage dismantle display dispose distribute divert do downplay dredge earmark eat elaborate elect electrify embed embody enact encompass encounter endeavour endeavor enforce enjoy enter entrust equalise eradicate escalate esteem evacuate evolve examine excavate exert expect expel expend experiment exploit express extract extradite fast-track fasten fend fill fix fly forbid forgive formalise formalize fortify forward foster free freeze furnish gather govern grasp halve hasten hear highlight hire honour honor hunt identify immunise impart impose incorporate incubate industrialise inherit inject inspire install instil instill insure interact interconnect intercept internationalise intervene introduce isolate issue jumpstart kick-start know legalise lend lessen let liaise liberate localise localize locate lower mainstream match maximise mentor merge minimise minimize modify motivate multiply neutralise normalise normalize notify nudge obey obtain oblige obstruct occupy oppose orient orientate originate oust outline overhaul oversee pass peg penetrate perform persuade phase photograph pinpoint pioneer plug populate portray practise praise pre-empt predict prefer preside presume privatise procure pronounce prolong propagate propose prosecute protest prove publish punish qualify quell quicken quit raise reassess reassure rebuild recall recapture receive reclaim reconcile reconfirm reconsider reconstruct recycle redouble redress refine reflect refocus refurbish reiterate rein reinstate reinvigorate relax relay rely relieve remain remedy remember render renegotiate renounce rent reopen reorganise reorient reposition represent reproduce reroute rescue reset reshape resettle reside resort restart restock restructure retaliate rethink retrofit reunite revamp reveal reverse revert revisit ride rotate run safeguard scan scrutinise select separate shape shorten shoulder showcase shut situate slash smooth smoothen soften soothe spare spearhead specialise specify spend standardise stockpile subsidise succeed sue sum supervise surpass survive symbolise synchronise synchronize synergise synergize tailor tap tend terminate thwart tighten transcend transmit travel underpin underscore unify unleash unveil uproot urge vaccinate validate veto warn welcome win worsen write";

/** Also nouns: as verbs they stand before an object with an article or pronoun, or before the words that complete them. */
export const nounVerbs = new Set(
  "support exchange review share work increase study visit focus finance supply transfer train practice export import contact place base target form mark process project plan issue open return offer help aim back address attempt research benefit lead result set back cover fight guide host house match order pay pledge position press protest pursue push release report request respect rise show sign sponsor step study test use value vote start stop stay stand use draft double further welcome move need account answer appeal balance bear bid block bridge brief channel check contract control delegate end field file fund label lease limit list live loan log map master measure mirror name note own partner plant play police pool present pressure price print probe profit programme purchase range record register reward roll root sanction scale schedule screen search seal shelter shield ship slow source spread spur stage station stem store stream stress structure switch tax team tie top total touch trace track trade transit transport trigger turn view watch wish witness yield visit waste".split(
    " ",
  ),
);

/** Nouns in -ing that open no phrase of their own. */
const ingNouns = new Set(
  "training meeting building funding mining farming engineering manufacturing banking trafficking smuggling understanding planning processing banning housing marketing shipping fishing terrorism financing learning laundering processing lending during including according regarding concerning following being living working growing existing ongoing outstanding developing emerging standing visiting".split(
    " ",
  ),
);

export const verbs = new Set([...plainVerbs.split(" "), ...nounVerbs]);

const doubled = /(?:^|[^aeiou])[aeiou][bdgmnpt]$/;
const keepsOne = new Set(
  "visit develop benefit open strengthen broaden deepen widen tighten hasten heighten happen monitor offer cover consider follow draw position edit target market further render foster gather enter deliver limit exhibit inherit commission listen".split(
    " ",
  ),
);

/** "strengthen" → "strengthening", "promote" → "promoting", "cut" → "cutting". */
function ingOf(verb: string): string {
  if (/[^aeioy]e$/.test(verb) || /ue$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  if (doubled.test(verb) && !keepsOne.has(verb) && verb.length <= 6) return `${verb}${verb.at(-1)}ing`;
  return `${verb}ing`;
}

export const ings = new Set([...verbs].map(ingOf).filter((word) => !ingNouns.has(word)));
for (const word of [
  "implementing",
  "admitting",
  "committing",
  "permitting",
  "submitting",
  "training",
  "controlling",
  "combatting",
  "combating",
  "focusing",
  "supporting",
  "exchanging",
  "agreeing",
])
  ings.add(word);
