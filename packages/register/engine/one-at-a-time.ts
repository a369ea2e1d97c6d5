/** Lets one in after another, in the order they came. */
export class OneAtATime {
  readonly #queue: (() => void)[] = [];
  #isTaken = false;

  async enter(): Promise<void> {
    if (!this.#isTaken) {
      this.#isTaken = true;
      return;
    }
    await new Promise<void>((resolve) => this.#queue.push(resolve));
  }

  leave(): void {
    const next = this.#queue.shift();
    if (next === undefined) this.#isTaken = false;
    else next();
  }
}
