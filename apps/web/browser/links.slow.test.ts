import { linkedRecords, openBrowser, type RunningInstance, runningInstance } from "@bilateral/testing";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildWebApp } from "./built.ts";
import { openPage } from "./pages.ts";

let browser: Browser;
let instance: RunningInstance;

beforeAll(async () => {
  buildWebApp();
  [browser, instance] = await Promise.all([openBrowser(), runningInstance({ prepare: linkedRecords })]);
});
afterAll(async () => {
  await browser?.close();
  await instance?.close();
});

const inEnglish = () => openPage({ browser, address: instance.address, language: "en" });

test("a restated commitment leads from the table to its lineage, with what changed and that nothing came of it", async () => {
  const { page, complaints } = await inEnglish();
  await page.goto("/commitments?q=delegations");
  await page.getByRole("link", { name: "2 times since 2022" }).first().click();
  await page.getByText("Restated once since 20 Oct 2022, no result recorded").waitFor();
  const steps = page.locator(".lineage > li");
  expect(await steps.locator("h3").allTextContents()).toEqual(["20 October 2022 · Hoped", "11 July 2024 · Agreed · this one"]);
  expect(await steps.nth(1).locator(".changes").textContent()).toBe("Stronger: Hoped → Agreed");
  expect(await steps.nth(1).locator(".between").getAttribute("data-by")).toBe("rule");
  expect(await page.locator(".facts", { hasText: "Made at" }).textContent()).toContain("Talks");
  await steps.nth(0).getByRole("link", { name: "Hội đàm năm 2022" }).click();
  await page.locator("mark[data-lit]").first().waitFor();
  expect(complaints).toEqual([]);
});

test("a person takes a restatement apart with a reason, and puts it back in one step", async () => {
  const { page } = await inEnglish();
  await page.goto("/commitments/commitment:t2");
  const between = page.locator(".between");
  await between.getByRole("button", { name: "Not the same" }).click();
  await page.keyboard.type("other visits");
  await page.keyboard.press("Enter");
  const apart = page.locator('.link-item[data-by="person"]');
  await apart.waitFor();
  expect(await apart.textContent()).toMatch(/Does not restate: .*local, .*: other visits/);
  expect(await page.locator(".lineage").count()).toBe(0);
  await apart.getByRole("button", { name: "Undo" }).click();
  await page.locator('.between[data-by="rule"]').waitFor();
  await between.getByRole("button", { name: "That is right" }).click();
  await page.locator('.between[data-by="person"]', { hasText: "Confirmed" }).waitFor();
  await between.getByRole("button", { name: "Undo" }).click();
  await page.locator('.between[data-by="rule"]').waitFor();
});

test("two accounts of an act stand side by side, and what differs is marked", async () => {
  const { page, complaints } = await inEnglish();
  await page.goto("/engagements/engagement:t3");
  await page.getByRole("heading", { name: "Told by 2 sources" }).waitFor();
  const date = page.locator('.accounts tr[data-field="date"]');
  expect(await date.locator("td").allTextContents()).toEqual(["11 Jul 2024", "12 Jul 2024"]);
  expect(await date.locator("th").textContent()).toContain("differs");
  // Vientiane and Viêng Chăn: where rules compared, they know better than letters.
  expect(await page.locator(".accounts tr[data-differs]").count()).toBe(1);
  await page.getByRole("button", { name: "Not the same" }).click();
  await page.getByRole("button", { name: "Keep apart" }).click();
  await page.getByRole("heading", { name: "Settled as different" }).waitFor();
  expect(await page.locator(".accounts").count()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("heading", { name: "Told by 2 sources" }).waitFor();
  expect(complaints).toEqual([]);
});

test("doubts are settled without a pointer, and the last word is taken back by one key", async () => {
  const { page, complaints } = await inEnglish();
  await page.goto("/doubts");
  const cards = page.locator("article.doubt");
  await cards.first().waitFor();
  const navigation = page.getByRole("navigation", { name: "Rooms" });
  const waiting = () => navigation.locator(".waits").textContent();
  const before = Number(await waiting());
  const one = (await cards.filter({ hasText: "Khamphan Sisouk" }).getAttribute("data-record")) ?? "";
  const state = (by: string, verdict: string) =>
    page.locator(`article.doubt[data-record="${one}"][data-by="${by}"][data-verdict="${verdict}"]`);

  for (let steps = 0; steps < 100 && (await focused(page)) !== one; steps += 1) await page.keyboard.press("j");
  expect(await focused(page)).toBe(one);
  await page.keyboard.press("r");
  // Keys are letters while a reason is typed.
  await page.keyboard.type("sdu two men");
  await page.keyboard.press("Enter");
  expect(await focused(page)).toBe(one);
  await page.keyboard.press("d");
  await state("person", "different").waitFor();
  expect(await state("person", "different").textContent()).toContain("sdu two men");
  await expect.poll(waiting).toBe(String(before - 1));
  await expect.poll(() => focused(page)).toBe(one);

  await page.keyboard.press("z");
  await state("rule", "unsure").waitFor();
  await expect.poll(waiting).toBe(String(before));
  await expect.poll(() => focused(page)).toBe(one);
  await page.keyboard.press("u");
  await state("person", "unsure").getByText("Left open").waitFor();
  await expect.poll(waiting).toBe(String(before - 1));
  expect(complaints).toEqual([]);
});

test("a document's proposals tell what was linked, and lead to where a doubt is settled", async () => {
  const { page } = await inEnglish();
  await page.goto("/documents");
  await page.getByRole("link", { name: "The two sides hold talks" }).click();
  const card = (record: string) => page.locator(`article.card[data-record="${record}"]`);
  await card("engagement:t2").getByRole("link", { name: "The same engagement, told by 1 other source" }).waitFor();
  await card("commitment:t2").getByRole("link", { name: "Restates the commitment of 20 Oct 2022" }).waitFor();
  const doubt = card("commitment:t3").locator(".linked");
  expect(await doubt.textContent()).toContain("Unsure whether this restates: duy trì trao đổi đoàn các cấp");
  await doubt.getByRole("link", { name: "Settle this" }).click();
  await expect.poll(() => page.locator("article.doubt").first().textContent()).toContain("widen tourism");
});

test("a person's other spelling is told with why, and set apart and joined again", async () => {
  const { page } = await inEnglish();
  await page.goto("/people/person:t-known");
  await page.getByText("Also written: Bun-mi Keo-la").waitFor();
  await page.getByRole("button", { name: "Not the same person" }).click();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Settled as different" }).waitFor();
  await page.getByText("Also written").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Also written: Bun-mi Keo-la").waitFor();
});

async function focused(page: Page): Promise<string | null> {
  // The focus moves with the next frame.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return page.evaluate(() => document.activeElement?.getAttribute("data-record") ?? null);
}
