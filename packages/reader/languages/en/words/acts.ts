/** The words by which news calls what two sides do together, by kind; what a longer phrase of `notActs` holds is none. */
import type { EngagementKind, VisitType } from "@bilateral/records";

export const actWords: Readonly<Partial<Record<EngagementKind, readonly string[]>>> = {
  talks: [
    ...["talks", "held talks", "hold talks", "holds talks", "holding talks", "had talks", "negotiations", "consultations"],
    ...["bilateral talks", "official talks", "high-level talks", "summit talks", "delegation-level talks"],
  ],
  meeting: [
    ...["met", "met with", "meet with", "meets", "meets with", "meeting", "meeting with", "received", "receives", "receiving"],
    ...["hosted", "granted an audience", "audience", "working session", "held a meeting", "had a meeting", "reception for"],
  ],
  "courtesy-call": [
    ...["courtesy call", "courtesy calls", "courtesy visit", "farewell call", "farewell visit", "called on"],
    ...["paid a courtesy call", "paid a courtesy visit", "paid a farewell call"],
  ],
  call: [
    ...["phone call", "phone talks", "telephone call", "telephone talks", "telephone conversation", "phone conversation", "video call"],
    ...["telephoned", "phoned", "online talks", "virtual talks", "video talks", "spoke by phone", "spoke by telephone"],
    ...["talked over the phone", "spoke over the phone", "spoke on the phone", "talked on the phone", "held phone talks"],
  ],
  visit: ["visit", "visits", "visited", "visiting", "paid a visit", "pays a visit", "pay a visit", "trip", "toured", "arrived in"],
  session: [
    ...["session", "meeting of the intergovernmental committee", "joint committee meeting", "joint commission meeting"],
    ...["political consultation", "political consultations", "policy dialogue", "strategic dialogue", "defence dialogue", "dialogue"],
  ],
  conference: ["conference", "summit", "forum", "seminar", "symposium", "workshop", "roundtable"],
  signing: ["signed", "signing", "signing ceremony", "inked", "co-signed", "signing of"],
  ceremony: [
    ...["ceremony", "inauguration", "inaugurated", "ground-breaking", "groundbreaking", "handover", "handed over", "anniversary ceremony"],
    ...["welcome ceremony", "welcoming ceremony", "ribbon-cutting", "laid a wreath", "laid wreaths"],
  ],
  message: [
    ...["message of congratulations", "congratulatory message", "message of condolence", "condolence message", "letter of congratulations"],
    ...["congratulatory letter", "letter of condolence", "thank-you letter", "sent a message", "sent messages", "sent a letter"],
    ...["message of sympathy", "letter of thanks"],
  ],
};

/** A visit by its rank: the words before "visit". */
export const visitRanks: readonly (readonly [string, VisitType])[] = [
  ["state", "state"],
  ["official", "official"],
  ["official friendship", "official"],
  ["official goodwill", "official"],
  ["friendship", "friendship"],
  ["goodwill", "friendship"],
  ["friendly", "friendship"],
  ["working", "working"],
];

export const notActs: readonly string[] = [
  ...["press conference", "news conference", "video conference", "dialogue partner", "dialogue partners", "met the need", "met the needs"],
  ...["met the demand", "meets the needs", "signed up", "well received", "plenary session of the party", "trip up"],
];
