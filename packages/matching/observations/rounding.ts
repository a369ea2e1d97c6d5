/** Numbers as people round them: "1,1 tỷ" shows a tenth of a billion, so it says the same as 1,083 tỷ and not the same as 1,17 tỷ. */

/** How far apart two figures may be and still be told as one, as a share: a rounder number may stand for many. */
const most = 0.05;

/** Whether `round` is `exact`, rounded to the last digit that it shows. An approximate one may also be rounded down: "over 1.2 billion". */
export function roundsTo(round: number, exact: number, approximate: boolean): boolean {
  if (round === exact) return true;
  if (round === 0 || exact === 0 || Math.sign(round) !== Math.sign(exact)) return false;
  const step = stepOf(round);
  // The rounder one stands for the other; of two that are equally round, neither is a rounding.
  if (step <= stepOf(exact) * 1.000001) return false;
  const off = Math.abs(exact - round);
  const within = approximate ? off < step * 1.000001 : off <= step / 2 + step * 1e-9;
  return within && off <= most * Math.abs(exact);
}

/** The worth of the last digit that is not zero: of 1 100 000 it is 100 000. */
function stepOf(value: number): number {
  const [digits = "", power = "0"] = Math.abs(value).toExponential().split("e");
  return 10 ** (Number(power) - (digits.split(".")[1]?.length ?? 0));
}
