import { listed } from "./listed.ts";

/** The word that makes a post a post: "President", "Minister"; the other words stand before it or after "of". */
export const titleHeads = listed(`
president, premier, minister, secretary, chairman, chairwoman, chairperson, chair, ambassador, governor, mayor, speaker,
chancellor, king, queen, emperor, sultan, emir, prince, princess, director, director-general, director general, commissioner,
advisor, adviser, spokesperson, spokesman, spokeswoman, representative, envoy, commander, commander-in-chief, commander in chief,
chief, head, leader, general secretary, secretary general, secretary-general, attorney general, attorney-general, chief of staff,
chief of state, undersecretary, under secretary, under-secretary, under secretary-general, senator, congressman, congresswoman,
consul general, consul-general, rector, auditor general, prosecutor general, procurator general, procurator-general,
chief justice, judge, vice-president, vice-chairman, vice-premier, vice-minister, state councilor, state councillor, crown prince,
prime minister, member, sherpa, charge d'affaires, chargé d'affaires, deputy, trade representative, editor-in-chief, manager,
general manager, chief executive, chief executive officer, ceo, special envoy, fm, pm, dpm,
legislator, lawmaker, founder, commissar, chief of mission, deputy chief of mission, chief of cabinet, chief of protocol, political commissar, prosecutor, queen mother, king father, first lady, co-chair, co-chairman, co-chairwoman,
co-chairperson, chairlady, high representative, special representative, president-elect, prime minister-elect, president elect, prime minister-designate, minister-designate,
ambassador-designate, ambassador designate, ambassador-at-large, governor-elect, chancellor-designate, speaker-designate, commandant, inspector general,
inspector-general, comptroller, vice-governor, vice-chairperson, grand duke, taoiseach, pope, dean, negotiator, coordinator, state secretary,
minister-chairman, minister-chairwoman, minister-counsellor, minister-counselor, minister counsellor, patriarch, nuncio, governess, chief editor, counsellor, counselor, attaché, regent, vice-commander, vice-director, vice-rector, party secretary,
governor-general, governor general, crown princess, secretary of state, undersecretary of state
`);

/** Heads that are common words too: alone, in lower case, they name nobody. */
export const weakHeads = new Set(
  listed(`
head, chief, leader, member, deputy, chair, representative, director, manager, speaker, judge, secretary, commander, legislator, lawmaker, founder,
prosecutor, negotiator, coordinator, dean, regent, counsellor, counselor, co-chair
`),
);

/** Words that rank a post. */
export const ranks = listed(`
deputy, vice, assistant, acting, first, second, standing, permanent, senior, executive, honorary, interim, caretaker, general,
chief, under, special, resident, prime, crown, grand, supreme, principal, full, minister, managing, associate, chargé, politburo
`);

/** What a post is over, where it stands before the head or after "of" or "for". */
export const portfolios = listed(`
foreign, state, defence, defense, national, security, interior, home, finance, financial, trade, commerce, industry, industrial,
economy, economic, economics, planning, investment, investments, agriculture, agricultural, rural, development, environment,
environmental, natural, resources, energy, mines, mining, education, training, sports, sport, science, technology, health, public,
works, transport, transportation, construction, infrastructure, culture, cultural, tourism, information, communications,
communication, telecommunications, posts, post, justice, labor, labour, invalids, war, social, welfare, affairs, internal,
external, relations, international, cooperation, cabinet, treasury, party, government, parliament, parliamentary, presidential,
communist, socialist, democratic, press, police, army, military, navy, air, joint, chiefs, staff, central, bank, city, provincial, province, municipal, religious,
ethnic, minorities, youth, women, women's, digital, innovation, higher, research, forestry, fisheries, food, water, land, housing,
urban, oil, gas, petroleum, trade, policy, strategic, political, political-military, asian, european, african, pacific, east,
climate, intelligence, counsellor, council, office, climate, human, rights, peace, republican, attorney, emergency, situations,
credit, livestock, irrigation, hydrocarbons, minerals, ports, shipping, roads, privatization, privatisation, reconstruction, solidarity, equality, gender,
diaspora, expatriates, integration, heritage, taxation, statistics, textiles, tribal, islamic, migration, legal, constitutional, municipalities,
borders, frontiers, supply, competition, consumer, handicrafts, small, medium, enterprises, business, entrepreneurship, employment, manpower, immigration, customs, revenue, budget,
audit, inspection, politics, logistics, history, literature, publicity, theory, theoretical, protection, consultative, protocol, media, organization, propaganda, mobilization, mass, fine, arts, family, children, veterans,
primary, secondary, industries, products, services, markets, nutrition, medical, nuclear, atomic, space, cyber, cybersecurity, electronics, steel, coal, textile, fisheries, aquatic,
homeland, domestic, sustainable, counterterrorism, counter-terrorism, narcotics, humanitarian, disaster, prevention, green, geology, meteorology, hydrology, wildlife, railway, anti-corruption, elections,
overseas, regional, coordinating, maritime, marine, growth, action, railways, aviation, civil, service, electricity
`);

/** Words before a name that are no post: courtesies, ranks of the forces, and words for people. */
export const courtesies = new Set(
  listed(`
mr, mr., mrs, mrs., ms, ms., dr, dr., prof, prof., professor, sir, madam, lord, his, her, excellency, majesty, royal, highness,
h.e., comrade, phd, assoc, general, gen., lieutenant, lieut, lieut., lt., lt, maj, maj., col, col., brig, brig., adm., capt., sen., mme, mme., colonel, major, captain, admiral, marshal, brigadier, sen, senior,
tun, datuk, dato, seri, samdech, techo, akka, moha, sena, padei, thipadei, oknha, vice-senior, rear, rear-admiral, vice-admiral,
shri, shri., smt, smt., shrimati, kumari, datin, datu, engr, engr., atty, atty., rt, rt., ustad, sayyid, dra, dra.,
hon, hon., honourable, honorable, engineer, messrs, puan, adm, capt, sgt, sgt., sergeant, cpl, cpl., corporal, cdr, cdr., cmdr, cmdr., commodore,
lt-gen, maj-gen, brig-gen, lt-col, lt-cdr, lieutenant-general, major-general, brigadier-general, lieutenant-colonel, lieutenant-commander, air-marshal
`),
);

/** Ranks of the forces among the courtesies: a full name after one is a person's, whatever else the text says of him. */
export const forceRanks = new Set(
  listed(`
general, gen., lieutenant, lieut, lieut., lt., lt, maj, maj., col, col., brig, brig., adm., capt., colonel, captain, admiral, marshal, brigadier,
major, rear-admiral, vice-admiral, adm, capt, sgt, sgt., sergeant, cpl, cpl., corporal, cdr, cdr., cmdr, cmdr., commodore,
lt-gen, maj-gen, brig-gen, lt-col, lt-cdr, lieutenant-general, major-general, brigadier-general, lieutenant-colonel, lieutenant-commander, air-marshal
`),
);

/** Ranks of several words, where a word alone means something else. */
export const longRanks = listed(`
air marshal, air chief marshal, air vice marshal, air vice-marshal, air commodore, group captain, wing commander, squadron leader, flight lieutenant,
flying officer, pilot officer, field marshal, vice admiral, vice marshal, fleet admiral, grand admiral, warrant officer, petty officer, chief marshal,
sergeant major, first lieutenant, second lieutenant, lieutenant commander, lt commander, army general, police general
`);

/** Courtesies that one country alone uses. */
export const courtesiesOfCountry: ReadonlyMap<string, string> = new Map([
  ...listed("shri, shri., smt, smt., shrimati").map((word) => [word, "IN"] as const),
  ...listed("samdech, techo, oknha").map((word) => [word, "KH"] as const),
  ...listed("datuk, datin, puan").map((word) => [word, "MY"] as const),
]);

/** Posts that one country alone calls so. */
export const postsOfCountry: readonly (readonly [RegExp, string])[] = [
  [
    /\bsecretary of (?:state|(?:the )?treasury)\b|\b(?:us|u\.s\.|united states) |^secretary of (?:defense|commerce|energy|labor|homeland security)\b/,
    "US",
  ],
  [/^(?:union )?(?:external affairs minister|minister of external affairs|home minister of india)\b/, "IN"],
  [/^chief cabinet secretary\b/, "JP"],
  [/^(?:chancellor of the exchequer|secretary of state for )/, "GB"],
  [/^state council(?:l)?or\b/, "CN"],
  [/^state president\b/, "VN"],
];

/** Words for a person who holds no post. */
export const personWords = new Set(
  listed(`
citizen, activist, journalist, lawyer, diplomat, scholar, professor, businessman, businesswoman, negotiator, national, resident, villager, farmer, student, teacher, worker, analyst, economist, expert, researcher,
historian, author, writer, novelist, poet, artist, painter, singer, musician, actor, actress, filmmaker, photographer, athlete, footballer, nurse,
driver, trader, merchant, vendor, shopkeeper, fisherman, entrepreneur, investor, banker, consultant, academic, veteran, pilot, soldier, monk, priest
`),
);
