import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { linkedRecords, openBrowser, type RunningInstance, runningInstance } from "@bilateral/testing";
import type axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { article } from "./article.ts";
import { buildWebApp } from "./built.ts";
import { laptop, openPage, phone } from "./pages.ts";

let browser: Browser;
let instance: RunningInstance;
let axeSource: string;
const rooms: Record<string, string> = {};

beforeAll(async () => {
  buildWebApp();
  axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  [browser, instance] = await Promise.all([openBrowser(), runningInstance({ prepare: linkedRecords })]);
  const { taken } = (await (await instance.upload({ "a.txt": article })).json()) as { taken: { document: string }[] };
  const { items } = (await (await instance.ask("/api/commitments")).json()) as { items: { record: string }[] };
  const linked = (await (await instance.ask("/api/documents")).json()) as { items: { id: string; title: string | null }[] };
  Object.assign(rooms, {
    documents: "/documents",
    document: `/documents/${taken[0]?.document}`,
    engagements: "/engagements",
    commitments: `/commitments?open=${items[0]?.record}`,
    people: "/people",
    person: `/people/${encodeURIComponent("pack:vn-la/person/to-lam")}`,
    commitment: "/commitments/commitment:t2",
    engagement: "/engagements/engagement:t2",
    doubts: "/doubts",
    joined: "/people/person:t-known",
    linked: `/documents/${linked.items.find(({ title }) => title === "The two sides hold talks")?.id}`,
    missing: "/nothing-here",
  });
});
afterAll(async () => {
  await browser?.close();
  await instance?.close();
});

/** Each language, size and colour scheme once: what axe finds in one seldom hangs on the others. */
const views = [
  { language: "vi", size: laptop, colorScheme: "light" },
  { language: "lo", size: phone, colorScheme: "light" },
  { language: "en", size: laptop, colorScheme: "dark" },
] as const;

test.each(views)("no room has a fault that axe finds, or is wider than its screen: $language, $size.width, $colorScheme", async (view) => {
  const { page, complaints } = await openPage({ browser, address: instance.address, ...view });
  await page.emulateMedia({ colorScheme: view.colorScheme });
  for (const [room, path] of Object.entries(rooms)) {
    await open(page, path);
    expect([room, await faultsOf(page)]).toEqual([room, []]);
    expect([room, await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)]).toEqual([room, 0]);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(view.language);
  }
  expect(complaints).toEqual([]);
});

test("forms, reasons and the help are without fault too", async () => {
  const { page } = await openPage({ browser, address: instance.address });
  await page.goto(rooms.document ?? "");
  const engagement = page.locator('article[data-record^="engagement:"]').first();
  const commitment = page.locator('article[data-record^="commitment:"]').first();
  await engagement.waitFor();
  for (const [card, key, part] of [
    [engagement, "w", ".why-body"],
    [engagement, "e", "form.inline-form"],
    [commitment, "e", "form.inline-form"],
    [commitment, "x", "form.inline-form"],
    [commitment, "?", "[role=dialog]"],
  ] as const) {
    await card.focus();
    await page.keyboard.press(key);
    await page.locator(part).waitFor();
    expect([key, await faultsOf(page)]).toEqual([key, []]);
    await page.keyboard.press("Escape");
  }
});

test.each(["vi", "lo"] as const)("at 320 pixels nothing is cut off: %s", async (language) => {
  const { page } = await openPage({ browser, address: instance.address, language, size: { width: 320, height: 640 } });
  for (const path of Object.values(rooms)) {
    await open(page, path);
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)]).toEqual([path, 0]);
  }
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator("main h1").waitFor();
  await page.waitForFunction(() => document.querySelector(".waiting") === null);
}

/** What axe finds against WCAG 2.2 AA and its own good practice, in short. */
async function faultsOf(page: Page): Promise<string[]> {
  // Through the browser's own door: the page's rules let no foreign script in.
  await page.evaluate(axeSource);
  const results = await page.evaluate(async () => {
    const { axe: tool } = window as unknown as { axe: typeof axe };
    return tool.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}
