import type { Area } from "@bilateral/records";

/** What a work is called, and the field it serves; the first that fits decides. All singular: several unnamed works are no one work. */
export const works: readonly (readonly [words: string, sector: Area])[] = [
  [
    "[Hh]ydropower (?:project|plant|station|dam|complex|Project|Plant|Station|Dam)s?|[Hh]ydro-?(?:electric)?(?:al)? (?:power )?(?:project|plant|station|dam)|[Hh]ydroelectric (?:power )?(?:plant|station|dam|project)|[Hh]ydropower|(?:[Tt]hermal |[Cc]oal-fired |[Ss]olar |[Nn]uclear |[Ww]ind |[Gg]as-fired )?[Pp]ower (?:plant|station|complex|line|project|Plant|Station|Project)|[Ww]ind (?:farm|power project)|[Ss]olar (?:farm|park)|[Dd]am|(?:[Gg]as |[Oo]il |[Pp]etroleum )?[Pp]ipeline|(?:[Oo]il )?[Rr]efinery(?: [Cc]omplex)?|(?:\\d+-?k[Vv] )?[Tt]ransmission [Ll]ine|[Ss]ubstation|[Oo]il [Dd]epot",
    "energy",
  ],
  [
    "(?:[Hh]igh-speed )?(?:[Rr]ail(?:way)?|[Tt]rain)(?: (?:[Ll]ine|[Pp]roject|[Ll]ink|[Cc]orridor))(?: [Pp]roject)?|[Rr]ailway(?: and (?:highway|expressway))?|[Ee]xpressway(?: [Pp]roject)?|[Hh]ighway(?: [Pp]roject)?|[Mm]otorway|[Mm]etro(?: [Ll]ine)|[Ss]ubway [Ll]ine|[Bb]ridge(?: [Pp]roject)?|(?:[Ii]nternational )?[Aa]irport(?: [Pp]roject)?|(?:[Dd]ry |[Ss]ea|[Dd]eep-(?:sea|water) |[Ii]nland )?[Pp]ort(?: [Bb]erths?| [Pp]roject)?|[Bb]erths?|[Rr]oad(?: [Ss]ection)?(?: [Pp]roject)?|[Tt]unnel|[Ll]ogistics (?:[Pp]ark|[Cc]ent(?:er|re)|[Hh]ub)|[Rr]ail(?:way)? [Ss]tation|[Bb]us [Ss]tation|[Bb]ypass|Economic Corridor",
    "transport",
  ],
  [
    "(?:[Hh]i- ?[Tt]ech|[Hh]igh-[Tt]ech|[Ss]cience|[Tt]echnology|[Ss]oftware) [Pp]ark|[Ss]atellite|[Dd]ata [Cc]ent(?:er|re)|[Rr]esearch (?:[Cc]ent(?:er|re)|[Ii]nstitute)|[Bb]iotechnology [Cc]ent(?:er|re)|[Ll]aboratory",
    "science",
  ],
  [
    "(?:[Ff]riendship |[Gg]eneral |[Cc]hildren['’]s |[Pp]rovincial |[Dd]istrict )?[Hh]ospital|[Hh]ealth (?:[Ss]tation|[Cc]ent(?:er|re)|[Cc]linic)|[Mm]edical [Cc]ent(?:er|re)|(?:[Dd]rug )?[Rr]ehabilitation [Cc]ent(?:er|re)",
    "health",
  ],
  [
    "[Uu]niversity|(?:[Ff]riendship |[Bb]oarding |[Ss]econdary |[Pp]rimary |[Hh]igh |[Vv]ocational |[Ll]anguage )?[Ss]chool|[Tt]raining (?:[Cc]ent(?:er|re)|[Cc]ollege)|[Dd]ormitory|[Ll]ibrary",
    "education",
  ],
  ["National Assembly (?:[Hh]ouse|[Bb]uilding)|[Pp]arliament [Bb]uilding", "legislature"],
  [
    "[Ff]riendship (?:Park|Palace|Monument|House)|[Mm]useum|[Cc]ultur(?:e|al) (?:[Cc]ent(?:er|re)|[Pp]ark)|[Ss]tadium|[Pp]ark|[Mm]onument",
    "culture",
  ],
  [
    "[Ii]rrigation (?:[Ss]ystem|[Pp]roject|[Ss]cheme|[Cc]anal)|(?:[Rr]ubber |[Cc]offee |[Tt]ea )?[Pp]lantation|(?:[Dd]airy |[Cc]attle )[Ff]arm(?: [Pp]roject)?|(?:tea|coffee|rubber|cassava|sugar|dairy|livestock|cattle|fruit|fertili[sz]er) (?:project|farm|plant|factory|mill)",
    "agriculture",
  ],
  [
    "[Ww]ater (?:[Ss]upply |[Tt]reatment )(?:[Ss]ystem|[Pp]lant|[Pp]roject|[Ss]tation)|[Ww]astewater (?:treatment )?[Pp]lant|[Dd]ioxin [Rr]emediation(?: [Pp]roject)?",
    "environment",
  ],
  ["(?:[Bb]order |[Rr]ice |[Ww]holesale )[Mm]arket|[Tt]rade [Cc]ent(?:er|re)|[Ss]hopping (?:[Cc]ent(?:er|re)|[Mm]all)", "trade"],
  [
    "[Ii]ndustrial (?:[Pp]ark|[Zz]one)|(?:[Ss]pecial |[Bb]order )?[Ee]conomic [Zz]one|(?:[Cc]ement |[Ss]teel |[Tt]extile |[Gg]arment )(?:[Pp]lant|[Ff]actory)|(?:[Pp]otash |[Cc]opper |[Gg]old |[Ii]ron )?[Mm]ine|[Pp]otash [Pp]roject",
    "investment",
  ],
  ["(?:[Ii]nternational |[Mm]ain |[Aa]uxiliary )?[Bb]order (?:[Gg]ate|[Cc]heckpoint|[Cc]rossing)", "border"],
  ["[Tt]elevision [Ss]tation|[Rr]adio (?:and [Tt]elevision )?[Ss]tation", "media"],
];

/** Works that are also places where things happen: they are projects where the words speak of building them. */
export const alsoPlaces =
  /^(?:(?:International |international )?[Aa]irport|(?:[Dd]ry |[Ss]ea)?[Pp]ort|[Uu]niversity|.*[Ss]chool|.*[Hh]ospital|.*[Cc]ent(?:er|re)|[Mm]useum|[Pp]ark|[Ss]tadium|[Mm]onument|[Ll]ibrary|.*[Mm]arket|.*[Ss]tation|[Dd]ormitory|.*[Mm]all|[Ss]atellite|[Mm]ine|.*[Mm]ine|Friendship (?:Palace|House)|.*[Ii]nstitute|.*[Bb]order (?:[Gg]ate|[Cc]heckpoint|[Cc]rossing)|[Rr]oad|[Bb]erths?|[Dd]am)$/;

/** Words of building, paying for and handing over a work. */
export const building =
  /\b(?:build\w*|built|construct\w*|inaugurat\w*|hand(?:ed|ing)?[- ]?over|hand(?:ed|ing) over|handover|upgrad\w*|fund(?:s|ed|ing)?|financ\w*|invest\w*|complet\w*|ground-?breaking|broke ground|project|projects|launch\w*|renovat\w*|expan\w*|loan|aid|gift|donat\w*|repair\w*|restor\w*|establish\w*|set(?:ting)? up|under way|works?|develop\w*|implement\w*|open(?:ed|ing)?|rehabilitat\w*|equip\w*|worth|cost\w*|put into|into operation|into use|plan(?:s|ned)?|propos\w*|link\w*|connect\w*|grant)\b/;
