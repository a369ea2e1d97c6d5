import type { UiLanguage } from "@bilateral/records";
import type { Browser, Page } from "playwright-core";

export interface PageOptions {
  browser: Browser;
  address: string;
  language?: UiLanguage;
  size?: { width: number; height: number };
}

export const laptop = { width: 1280, height: 800 };
export const phone = { width: 390, height: 844 };

/** A page of its own, as a first visitor has it who chose a language; `complaints` are what the browser's console said. */
export async function openPage({
  browser,
  address,
  language = "vi",
  size = laptop,
}: PageOptions): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ baseURL: address, viewport: size, reducedMotion: "reduce" });
  await context.addInitScript((code) => localStorage.setItem("bilateral.language", code), language);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    // A refused request is a line in the console as well; the page is what has to deal with it.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) complaints.push(message.text());
  });
  page.setDefaultTimeout(20_000);
  return { page, complaints };
}

/** Drops files on the page as a hand does from the desktop. */
export async function dropFiles(page: Page, files: Record<string, string>): Promise<void> {
  const transfer = await page.evaluateHandle((contents) => {
    const data = new DataTransfer();
    for (const [name, text] of Object.entries(contents)) data.items.add(new File([text], name, { type: "text/plain" }));
    return data;
  }, files);
  await page.dispatchEvent("main", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
}
