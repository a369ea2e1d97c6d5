import { matchesOf } from "../../../find/matches.ts";
import type { Finder } from "../../../language.ts";
import type { Mention } from "../../../mention.ts";
import { countedThings, currencies, scales } from "../words/figures.ts";

const figure = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten";
const scale = "thousand|million|billion|trillion";
const rough =
  "(?:(?<rough>[Aa]bout|[Aa]round|[Ss]ome|[Nn]early|[Aa]lmost|[Oo]ver|[Mm]ore than|[Aa]pproximately|[Rr]oughly|[Aa]n estimated|[Uu]p to|[Aa]t least|[Cc]lose to|[Jj]ust over|[Jj]ust under|[Uu]pwards of|[Aa]s many as|[Aa]s much as|tops|topped|topping|exceeds|exceeded|exceeding|surpassed|surpassing|in excess of)\\s(?:US\\s?)?)?";
const mark = "(?:EUR|USD|AUD|VND|THB|JPY|GBP)(?=\\s?\\d)|(?:US|A|AU|C|CA|NZ|S|HK|NT|U\\.S\\. )?\\$|€|£|¥|฿|₫|₩";
const sign = `(?:(?<sign>${mark})\\s?)?`;
const unit = `(?<unit>${Object.keys(currencies)
  .filter((name) => /^[a-z]/.test(name) && !name.includes("$"))
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(".", "\\.").replace(/^[a-z]/, (letter) => `[${letter}${letter.toUpperCase()}]`))
  .join("|")}|US dollars|U\\.S\\. dollars|US Dollars|[A-Z]{3}(?<=USD|VND|LAK|THB|EUR|CNY|RMB|JPY|KRW|AUD|SGD|GBP|RUB|INR|MYR|IDR))`;
const money = new RegExp(
  `${rough}${sign}(?<low>(?<![\\d.])(?!(?:19|20)\\d\\d\\sto\\s)(?:${figure}))(?:\\s?(?:-|–|to)\\s?(?:(?<=(?:${mark})\\s?\\d[\\d.,]*\\s?(?:-|–|to)\\s?)(?:${mark}))?(?<high>${figure}))?(?:[\\s-](?<scale>${scale})\\b)?(?:\\s${unit})?(?![\\p{L}\\d%])`,
  "gu",
);
const counted = new RegExp(
  `${rough}(?<low>${figure})(?:\\s(?<scale>${scale}))?(?:\\s|-(?=(?:MW|megawatt)))(?:additional\\s|new\\s|more\\s|young\\s|skilled\\s|foreign\\s|["“][^"”\\n]{2,25}["”]\\s)?(?<noun>${countedThings.map(([noun]) => noun).join("|")})(?!\\p{L})`,
  "gu",
);
/** What follows a noun has been seen by then. */
const things = countedThings.map(
  ([noun, unit, indicator]) => [new RegExp(`^(?:${noun.replace(/\(\?=.*\)$/, "")})$`, "u"), unit, indicator] as const,
);
const percent = new RegExp(
  `${rough}(?<low>\\d+(?:\\.\\d+)?|(?<![\\p{L}-])(?:one|two|three|four|five|six|seven|eight|nine|ten)(?=[\\s-]per))(?:\\s?(?:-|–|to)\\s?(?<high>\\d+(?:\\.\\d+)?))?[\\s-]?(?:%|percent\\b|per cent\\b)`,
  "gu",
);

const words = "zero one two three four five six seven eight nine ten".split(" ");
const numberOf = (text: string) => (words.includes(text) ? words.indexOf(text) : Number(text.replaceAll(",", "")));
const round = (value: number) => Number(value.toPrecision(12));

/** "1.1 billion USD", "US$3.56 billion", "$65 million", "2,500 million baht"; "14,000 Lao students", "3.5 million vaccine doses". */
export const amounts: Finder = {
  name: "amount",
  find({ text }) {
    const found: Mention[] = [];
    for (const match of matchesOf(money, text)) {
      const groups = match.groups ?? {};
      if (!groups.sign && !groups.unit) continue;
      const factor = scales[groups.scale ?? ""] ?? 1;
      const name = currencies[(groups.unit ?? groups.sign ?? "").toLowerCase()] ?? "USD";
      const value = round(numberOf(groups.low ?? "0") * factor);
      found.push({
        kind: "amount",
        start: match.index,
        end: match.index + match[0].length,
        value: {
          value,
          unit: name,
          ...(groups.high && { valueMax: round(numberOf(groups.high) * factor) }),
          ...(groups.rough && { approximate: true }),
        },
        rule: "amount: money",
      });
    }
    for (const match of matchesOf(counted, text)) {
      const groups = match.groups ?? {};
      const thing = things.find(([noun]) => noun.test(groups.noun ?? ""));
      if (!thing) continue;
      found.push({
        kind: "amount",
        start: match.index,
        end: match.index + match[0].length,
        value: {
          value: round(numberOf(groups.low ?? "0") * (scales[groups.scale ?? ""] ?? 1)),
          unit: thing[1],
          ...(groups.rough && { approximate: true }),
        },
        rule: `amount: ${thing[2]}`,
      });
    }
    return found;
  },
};

/** "16.7 percent", "10-15%", "nearly 34 per cent". */
export const percents: Finder = {
  name: "percent",
  find({ text }) {
    const found: Mention[] = [];
    for (const match of matchesOf(percent, text)) {
      const groups = match.groups ?? {};
      found.push({
        kind: "percent",
        start: match.index,
        end: match.index + match[0].length,
        value: {
          value: numberOf(groups.low ?? "0"),
          ...(groups.high && { valueMax: Number(groups.high) }),
          ...(groups.rough && { approximate: true }),
        },
        rule: "percent",
      });
    }
    return found;
  },
};
