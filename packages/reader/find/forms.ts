/**
 * What does not change from place to place about a written word is worked out once: words are known again by their letters, in the text itself,
 * without cutting them out of it. The table starts anew when it is full, so that no run of documents makes it grow.
 */
interface Written {
  text: string;
}

const slots = 1 << 15;
const most = 20_000;
/** A longer word is a hash sum or an address, and comes but once. */
const longest = 64;

export const startOfHash = 0x811c9dc5;
/** Goes on with a hash over one more unit. */
export const hashOver = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

export class Forms<Form extends Written> {
  readonly #make: (text: string) => Form;
  /** Of each slot, the hash of its form; 0 where it is free. */
  readonly #hashes = new Int32Array(slots);
  readonly #forms: Form[] = [];
  /** Of each slot, the place of its form in the list. */
  readonly #places = new Uint16Array(slots);

  constructor(make: (text: string) => Form) {
    this.#make = make;
  }

  /** The form of the word that stands there; `hash` is over all of its units. */
  at(text: string, start: number, end: number, hash: number): Form {
    const wanted = hash || 1;
    let slot = (hash ^ (hash >>> 15)) & (slots - 1);
    for (let taken = this.#hashes[slot]; taken; taken = this.#hashes[slot]) {
      const form = taken === wanted ? this.#forms[this.#places[slot] ?? 0] : undefined;
      if (form && isAt(form.text, text, start, end)) return form;
      slot = (slot + 1) & (slots - 1);
    }
    // A copy: a slice would keep the whole of its document in memory.
    const form = this.#make([...text.slice(start, end)].join(""));
    if (end - start > longest) return form;
    if (this.#forms.length >= most) {
      this.#hashes.fill(0);
      this.#forms.length = 0;
      slot = (hash ^ (hash >>> 15)) & (slots - 1);
    }
    this.#hashes[slot] = wanted;
    this.#places[slot] = this.#forms.length;
    this.#forms.push(form);
    return form;
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
