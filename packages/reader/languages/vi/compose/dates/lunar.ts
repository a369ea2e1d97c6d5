/**
 * Days of the lunar calendar as days of the solar one, in Viet Nam's time (UTC+7).
 *
 * A month begins on the day of a new moon; the month that holds the winter solstice is the eleventh; of thirteen months between two
 * solstices, the first in which the sun enters no new sign is a leap month, and bears the number of the one before. Good to the day for
 * 1970–2100. Formulas: J. Meeus, Astronomical Algorithms, cut to what such precision needs.
 */
import { shifted } from "./days.ts";

const radians = Math.PI / 180;
const zone = 7 / 24;
/** The mean time between two new moons. */
const lunation = 29.530588853;
/** The Julian day of 1 January 1970. */
const epoch = 2440588;

/** The Julian day on which the new moon `k` after 1 January 1900 falls. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t * t -
    0.000000155 * t ** 3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t * t) * radians);
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t * t - 0.00000347 * t ** 3) * radians;
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t * t + 0.00001236 * t ** 3) * radians;
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t * t - 0.00000239 * t ** 3) * radians;
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun);
  const drift = -0.000278 + 0.000265 * t + 0.000262 * t * t;
  return Math.floor(mean + correction - drift + 0.5 + zone);
}

/** In which twelfth of its way the sun stands as the day begins: 9 from the winter solstice on. */
function signOn(day: number): number {
  const t = (day - 0.5 - zone - 2451545) / 36525;
  const anomaly = (357.5291 + 35999.0503 * t - 0.0001559 * t * t - 0.00000048 * t ** 3) * radians;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t * t) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly);
  const longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t * t + centre;
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

/** The new moon that begins the eleventh month of a year. */
function eleventh(year: number): number {
  const lastDay = epoch + Math.floor(Date.UTC(year, 11, 31) / 86_400_000);
  const k = Math.floor((lastDay - 2415021) / lunation);
  return signOn(newMoon(k)) >= 9 ? k - 1 : k;
}

/** `month` 1 begins with Tết; leap months are left out of account. Null where the month has no such day. */
export function solarDay(year: number, month: number, day: number): string | null {
  const from = eleventh(month >= 11 ? year : year - 1);
  const until = eleventh(month >= 11 ? year + 1 : year);
  let months = (month + 1) % 12;
  if (until - from > 12) {
    let leap = 1;
    while (leap < 13 && signOn(newMoon(from + leap)) !== signOn(newMoon(from + leap + 1))) leap += 1;
    if (months >= leap) months += 1;
  }
  const first = newMoon(from + months);
  return day < 1 || day > newMoon(from + months + 1) - first ? null : shifted("1970-01-01", first + day - 1 - epoch);
}
