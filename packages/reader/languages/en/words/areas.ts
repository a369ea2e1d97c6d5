import type { Area } from "@bilateral/records";

/** Words, or how they begin, that tell what an undertaking is about. */
export const areaWords: Record<Exclude<Area, "general">, string> = {
  politics:
    "politic|political trust|governance|administration|core interests|one[- ]china|common vision|high-level|leader|visit the|to visit|mutual trust|mechanism|civic space|democra|governance|congress of|comprehensive strategic partnership|strategic partnership|strategic cohesion|elections?",
  party:
    "\\bCPC\\b|revolutionary party|workers['’] party|party channels?|parties['’]|part(?:y|ies)-to-part|communist party|two parties|party committee|ruling part|party building|politburo|inter-party",
  legislature: "parliament|national assembl|legislat|lawmak|congressional",
  diplomacy:
    "diploma|foreign ministr|foreign affairs|consult|high-level engagement|visits\\b|contacts?\\b|communication|foreign policy|foreign ministers|embass|delegation exchange|external affairs|\\btalks\\b|dialogue",
  defence:
    "defen[cs]e|military|army|naval|navy|armed forces|troops|war (?:legac|remains)|missing in action|peacekeep|martyrs?|alliance|\\bally\\b|allies|deterren|fallen soldiers|unexploded|\\buxo\\b|mine action|ordnance",
  security:
    "securit|terroris|crime|criminal|police|law enforcement|drug|narcotic|traffick|smuggl|weapons|prolifer|cyber|peace and stabilit|nuclear|maritime|fighting|(?:public|social|safety and) order\\b|\\bpeace\\b|peace process|hostage|insurg|sanction|unexploded|mine action|ordnance|\\bwar\\b|ukraine|missile|cease-?fire",
  trade:
    "trad(?:e|ing)|econom|export|import|tariff|market|commerc|customs|goods|supply chain|businesses|enterprises|buy|purchase|rice\\b|\\bdut(?:y|ies)\\b|countermeasures|growth",
  investment: "invest|econom|business|compan|enterprise|capital|joint venture|industrial|firms|production",
  finance: "financ|fund(?:s|ing)?\\b|compensation|bank|monetar|currenc|tax|budget|loan|credit|payment|debt",
  transport:
    "transport|connect|high-speed|\\btrains? (?:line|project|service)|infrastructure|railway|rail\\b|highway|expressway|road|airport|port\\b|ports\\b|seaport|aviation|flight|logistic|bridge|shipping|berth|\\bbus\\b|buses|ferry|trucks?\\b|vehicles?\\b|waterway",
  energy:
    "energy|electric|power (?:grid|plant|trade|project|generat|purchas)|hydropower|coal|oil\\b|gas\\b|petroleum|mining|mineral|solar|wind power|and power\\b",
  agriculture:
    "agricult|farm|rural|forest|fisher|livestock|aquacult|breeding|cultivation|potash|food (?:secur|safety)|rice|crop|irrigation|raw materials",
  environment:
    "environment|climate|pollut|water resource|biodivers|emission|green|sustainable development|mekong river|disaster|dioxin|wildlife|clean",
  education:
    "educat|\\btrain(?!s?\\b (?:project|line|service))|student|scholarship|universit|school|teach|human resource|language|officials and|academic",
  science:
    "scien|technolog|innovat|digital|telecom|information technology|\\bICT\\b|artificial intelligence|semiconductor|space\\b|research|cyber",
  health:
    "health\\b|healthcare|medic|pandemic|covid|vaccin|disease|hospital|flu\\b|hiv|epidemic|patients|infectious|avian|disabilit|sanitary",
  culture: "cultur|sport|\\barts?\\b|heritage|film|religio",
  tourism: "touris|visa|travel",
  media: "media|press\\b|journalis|news agenc|broadcast|television|radio|information and communication|publicity|public awareness",
  justice:
    "justice|judicia|legal|law\\b|laws\\b|extradit|court|prosecut|human rights|inspection|audit|corruption|released? of activists|activists|detain|\\btrial\\b|law enforcement|equity|abduct",
  labour: "labou?r|worker|employ|jobs|social welfare",
  youth: "youth|young",
  border: "border|crossings?|demarcat|frontier|boundar",
  local: "localit|provinc|local author|local level|cities|sister",
  people:
    "people-to-people|friendship exchange|personnel exchange|visa (?:exempt|waiv|free)|migra|abduct|two peoples|their peoples|the people\\b|exchanges between (?:the )?people|overseas|communit(?:y|ies) of|nationals|citizens|associations|missing in action|peoples\\b|anniversar",
  multilateral:
    "multilateral|international and regional|regional and international|regional (?:and global|forum|architecture|affairs)|asean|united nations|\\bUN\\b|apec|wto|forums?\\b|global (?:forum|issues|challenges)|international (?:forum|arena|issues|organi)|mekong|indo-pacific|indian ocean|third countr|international order|south-south|china-africa|african countries|acmecs|regional (?:grouping|cooperation|preparedness|declaration)|intra-bloc|five-nation|g20|g7",
  "development-aid":
    "aid\\b|assistance|grants?\\b|non-refundable|donat|development cooperation|\\boda\\b|help (?:it|laos|vietnam|the|build)|industriali[sz]ation|assist (?:laos|it|the)",
};
