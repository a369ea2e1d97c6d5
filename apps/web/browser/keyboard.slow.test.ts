import { openBrowser, type RunningInstance, runningInstance } from "@bilateral/testing";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { article } from "./article.ts";
import { buildWebApp } from "./built.ts";
import { openPage } from "./pages.ts";

let browser: Browser;
let instance: RunningInstance;

beforeAll(async () => {
  buildWebApp();
  [browser, instance] = await Promise.all([openBrowser(), runningInstance()]);
  await instance.upload({ "a.txt": article });
});
afterAll(async () => {
  await browser?.close();
  await instance?.close();
});

test("a document is found and reviewed without a pointer", async () => {
  const { page, complaints } = await openPage({ browser, address: instance.address, language: "en" });
  await page.goto("/documents");
  await page.getByRole("link", { name: /hội đàm/ }).waitFor();

  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the main content");
  await page.keyboard.press("Enter");
  await tabTo(page, "hội đàm");
  await page.keyboard.press("Enter");
  await page.locator("article.card").first().waitFor();

  await page.keyboard.press("j");
  const first = await focused(page);
  await page.keyboard.press("j");
  const second = await focused(page);
  expect([first, second].every((record) => record !== null) && first !== second).toBe(true);
  await page.keyboard.press("k");
  expect(await focused(page)).toBe(first);
  expect(await page.locator("mark[data-lit]").count()).toBeGreaterThan(0);

  await page.keyboard.press("Enter");
  await page.locator(`article[data-record="${first}"][data-state="confirmed"]`).waitFor();
  await expect.poll(() => page.locator(".progress p").textContent()).toMatch(/^[1-9]\d* of \d+ decided$/);

  await page.keyboard.press("j");
  await page.keyboard.press("x");
  // Keys are letters while a reason is typed.
  await page.keyboard.type("jcx?");
  expect(await page.getByLabel("Reason (optional)").inputValue()).toBe("jcx?");
  const rejected = await page.evaluate(() => document.activeElement?.closest("article")?.getAttribute("data-record"));
  await page.keyboard.press("Enter");
  await page.locator(`article[data-record="${rejected}"][data-state="rejected"]`).waitFor();
  await expect.poll(() => focused(page)).toBe(rejected);

  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(complaints).toEqual([]);
});

test("the text is walked by arrows, and leads to the proposal", async () => {
  const { page } = await openPage({ browser, address: instance.address, language: "en" });
  await page.goto("/documents");
  await page.getByRole("link", { name: /hội đàm/ }).click();
  const text = page.getByRole("region", { name: "Text" });
  await text.focus();
  await page.keyboard.press("ArrowRight");
  const one = await page.locator("mark[data-lit]").first().getAttribute("data-start");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const other = await page.locator("mark[data-lit]").last().getAttribute("data-start");
  expect(Number(other)).toBeGreaterThan(Number(one));
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).not.toBeNull();
});

async function focused(page: Page): Promise<string | null> {
  // The focus moves with the next frame.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return page.evaluate(() => document.activeElement?.getAttribute("data-record") ?? null);
}

async function tabTo(page: Page, words: string): Promise<void> {
  for (let tabs = 0; tabs < 40; tabs += 1) {
    if (await page.evaluate((text) => document.activeElement?.textContent?.includes(text) && document.activeElement.tagName === "A", words))
      return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no link with “${words}” is reached by the Tab key`);
}
