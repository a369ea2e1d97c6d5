/** `exchange (of|) delegations; send delegations` as its three phrases. */
export function wordingsOf(text: string): string[] {
  return text
    .split(";")
    .flatMap(expand)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

function expand(pattern: string): string[] {
  const choice = /\(([^()]*)\)/.exec(pattern);
  if (!choice) return [pattern];
  const before = pattern.slice(0, choice.index);
  const after = pattern.slice(choice.index + choice[0].length);
  return (choice[1] ?? "").split("|").flatMap((option) => expand(`${before}${option}${after}`));
}
