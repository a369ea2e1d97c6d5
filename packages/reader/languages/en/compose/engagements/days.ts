/** An interval takes in a day or a month within it. */
export function covers(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  const [from, to = from] = a.split("/");
  const [other] = b.split("/");
  return (
    Boolean(from && to && other && from.slice(0, other.length) <= other && other <= to) ||
    Boolean(from && other && (other.startsWith(from) || from.startsWith(other)))
  );
}

/** A year, a month or "this week": a day told elsewhere says more. */
export function vague(date: string | null): boolean {
  if (date === null || /^\d{4}(?:-\d\d)?$/.test(date)) return true;
  const [from, to] = date.split("/");
  return Boolean(from && to && new Date(`${from}T00:00:00Z`).getUTCDay() === 1 && (Date.parse(to) - Date.parse(from)) / 86_400_000 === 6);
}
