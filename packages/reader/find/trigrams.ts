const slots = 1 << 13;

const slotOf = (first: number, second: number, third: number) => ((first * 31 + second) * 31 + third) & (slots - 1);

/** The runs of three units of a string, as `Trigrams` knows them. */
export function trigramsOf(string: string): number[] {
  const all: number[] = [];
  for (let at = 2; at < string.length; at++) all.push(slotOf(string.charCodeAt(at - 2), string.charCodeAt(at - 1), string.charCodeAt(at)));
  return all;
}

/** Which runs of three units stand in the text last looked at: tells in a few steps that a longer string does not stand in it. */
export class Trigrams {
  #text = "";
  #round = 0;
  /** Of each slot, the round in which it was last seen. */
  readonly #seen = new Uint32Array(slots);

  lookAt(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    this.#round += 1;
    let [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
    for (let at = 2; at < text.length; at++) {
      const third = text.charCodeAt(at);
      this.#seen[slotOf(first, second, third)] = this.#round;
      first = second;
      second = third;
    }
  }

  mayHold(trigrams: readonly number[]): boolean {
    for (let at = 0; at < trigrams.length; at++) if (this.#seen[trigrams[at] ?? 0] !== this.#round) return false;
    return true;
  }
}
