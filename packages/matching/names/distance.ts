/** 0 where two sounds are equal, 1 where nothing is: the least cost of making one into the other, over the length of the longer. */
export function soundDistance(one: string, other: string): number {
  const longest = Math.max(consonants(one), consonants(other));
  if (longest === 0) return one === other ? 0 : 1;
  let row = [0];
  for (const sound of other) row.push((row.at(-1) ?? 0) + weight(sound));
  for (const left of one) {
    const next = [(row[0] ?? 0) + weight(left)];
    [...other].forEach((right, index) => {
      const changed = (row[index] ?? 0) + cost(left, right);
      const dropped = (row[index + 1] ?? 0) + weight(left);
      const added = (next[index] ?? 0) + weight(right);
      next.push(Math.min(changed, dropped, added));
    });
    row = next;
  }
  return Math.min(1, (row.at(-1) ?? 0) / longest);
}

/** Sounds that romanisations and misprints take for each other. */
const near = new Set(
  ["NM", "NL", "NY", "DT", "BP", "BV", "SC", "TC", "DY", "DL", "TP"].flatMap((pair) => [pair, [...pair].reverse().join("")]),
);

function cost(left: string, right: string): number {
  if (left === right) return 0;
  if (isVowel(left) !== isVowel(right)) return 1.3;
  return isVowel(left) ? 0.4 : near.has(left + right) ? 0.6 : 1;
}

function weight(sound: string): number {
  return isVowel(sound) ? 0.4 : 1;
}

function isVowel(sound: string): boolean {
  return "aiu".includes(sound);
}

function consonants(sound: string): number {
  return sound.replace(/[aiu]/g, "").length;
}
