import type { Page } from "./page.ts";

/** What is made of a page once, for all who ask for it. It is kept with the page and goes with it. */
export class PageNotes<Made> {
  get(page: Page): Made | undefined {
    return page.notes.get(this) as Made | undefined;
  }

  set(page: Page, made: Made): void {
    page.notes.set(this, made);
  }
}
