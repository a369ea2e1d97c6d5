import { openBrowser, type RunningInstance, runningInstance } from "@bilateral/testing";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { article, otherArticle, undated } from "./article.ts";
import { buildWebApp } from "./built.ts";
import { dropFiles, openPage } from "./pages.ts";

let browser: Browser;
let instance: RunningInstance;

beforeAll(async () => {
  buildWebApp();
  [browser, instance] = await Promise.all([openBrowser(), runningInstance()]);
});
afterAll(async () => {
  await browser?.close();
  await instance?.close();
});

test("a document dropped on the page is read; a proposal of it is confirmed and found on the timeline", async () => {
  const { page, complaints } = await openPage({ browser, address: instance.address });
  await page.goto("/people");
  await dropFiles(page, { "hoi-dam.txt": article });
  await page.waitForURL("**/documents/document:*");
  await page.getByRole("heading", { level: 1, name: /hội đàm với Thủ tướng Lào/ }).waitFor();

  const card = page.locator('article[data-record^="engagement:"]').first();
  expect(await card.getAttribute("data-state")).toBe("proposed");
  expect(await card.textContent()).toContain("14/03/2025");
  await card.hover();
  await page.locator("mark[data-lit]").first().waitFor();
  expect((await page.locator("mark[data-lit]").allTextContents()).join("")).toContain("Phạm Minh Chính hội đàm");

  await card.getByRole("button", { name: "Xác nhận" }).click();
  await page.locator('article[data-record^="engagement:"][data-state="confirmed"]').waitFor();
  expect(await card.textContent()).toContain("Đã xác nhận");

  await page.getByRole("link", { name: "Hoạt động", exact: true }).click();
  await page.getByLabel("Năm", { exact: true }).selectOption("2025");
  const row = page.locator('article.engagement[data-state="confirmed"]', { hasText: "14/03/2025" });
  await row.waitFor();
  expect(await row.locator("blockquote").first().textContent()).toContain("Sonexay Siphandone");
  await row.locator(".source a").first().click();
  await page.locator("mark[data-lit]").first().waitFor();
  expect(complaints).toEqual([]);
});

test("of several files chosen, each is named with what became of it", async () => {
  const { page, complaints } = await openPage({ browser, address: instance.address, language: "en" });
  await page.goto("/documents");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Choose files…" }).click()]);
  await chooser.setFiles([
    { name: "again.txt", mimeType: "text/plain", buffer: Buffer.from(article) },
    { name: "other.txt", mimeType: "text/plain", buffer: Buffer.from(otherArticle()) },
    { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) },
  ]);
  await page.getByRole("heading", { name: "What was taken in" }).waitFor();
  const lines = await page.locator(".intake-result li").allTextContents();
  expect(lines.find((line) => line.includes("again.txt"))).toContain("already known");
  expect(lines.find((line) => line.includes("other.txt"))).toMatch(/: taken in · \d+ proposals/);
  expect(lines.find((line) => line.includes("empty.txt"))).toContain("is empty");
  expect(complaints).toEqual([]);
});

test("a date is corrected in place; a wrong one is refused at its field, and the machine's own stays to be seen", async () => {
  const { page } = await openPage({ browser, address: instance.address, language: "en" });
  await openOther(page);
  const card = page.locator('article[data-record^="engagement:"]').first();
  await card.getByRole("button", { name: "Correct" }).click();
  const date = card.getByLabel("Date", { exact: true });
  await date.fill("25/03/2025");
  await card.getByRole("button", { name: "Save correction" }).click();
  expect(await date.getAttribute("aria-invalid")).toBe("true");
  expect(await card.locator(".wrong").textContent()).toContain("not a date");
  await date.fill("2025-03-26");
  await card.getByRole("button", { name: "Save correction" }).click();
  await page.locator('article[data-record^="engagement:"][data-state="confirmed"]').waitFor();
  await expect.poll(() => card.textContent()).toContain("26 Mar 2025");
  await card.getByRole("button", { name: "Why" }).click();
  expect(await card.locator(".machine").textContent()).toContain("25 Mar 2025");
});

test("a corrected value is marked on the timeline, and its quote named as what the document says", async () => {
  const { page } = await openPage({ browser, address: instance.address, language: "en" });
  // One year is short enough to be on the page as a whole.
  await page.goto("/engagements?year=2025");
  const row = page.locator("article.engagement", { hasText: "26 Mar 2025" });
  await row.getByText("Confirmed, corrected").waitFor();
  await row.getByText("What the document says:").first().waitFor();
  expect(await page.locator('article.engagement[data-state="pack"] .state-mark').first().textContent()).toBe("Knowledge pack");
  expect(await page.locator('article.engagement[data-state="pack"]', { hasText: "Confirmed" }).count()).toBe(0);
});

test("what is dropped while something is being taken in waits its turn, and both are named", async () => {
  const { page } = await openPage({ browser, address: instance.address, language: "en" });
  await page.goto("/documents");
  await page.getByRole("link", { name: "Hai Thủ tướng gặp lại nhau" }).waitFor();
  // The first answer is held back until the second drop has been made.
  const dropped = Promise.withResolvers<void>();
  await page.route("**/api/documents?*", async (route) => {
    if (route.request().method() === "POST") await dropped.promise;
    await route.continue();
  });
  await dropFiles(page, { "first.txt": article });
  await dropFiles(page, { "second.txt": otherArticle(), "third.txt": "" });
  dropped.resolve();
  await page.locator(".intake-result li", { hasText: "third.txt" }).waitFor();
  expect((await page.locator(".intake-result li strong, .intake-result li a").allTextContents()).sort()).toEqual([
    "first.txt",
    "second.txt",
    "third.txt",
  ]);
});

test("a proposal that someone else decided meanwhile is shown as it is, and that is said", async () => {
  const { page } = await openPage({ browser, address: instance.address, language: "en" });
  await openOther(page);
  const card = page.locator('article[data-record^="commitment:"][data-state="proposed"]').first();
  const record = (await card.getAttribute("data-record")) ?? "";
  const document = decodeURIComponent(new URL(page.url()).pathname.split("/").at(-1) ?? "");
  const view = (await (await instance.ask(`/api/documents/${encodeURIComponent(document)}`)).json()) as {
    proposals: { record: string; head: string }[];
  };
  const head = view.proposals.find((one) => one.record === record)?.head;
  await instance.ask(`/api/proposals/${encodeURIComponent(record)}/reject`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ revision: head, reason: "said by others" }),
  });
  await card.getByRole("button", { name: "Confirm", exact: true }).click();
  await page.getByText("Someone else has just decided this proposal").waitFor();
  await page.locator(`article[data-record="${record}"][data-state="rejected"]`).waitFor();
});

test("the publication day of an article that does not say it is given on the page", async () => {
  const { page } = await openPage({ browser, address: instance.address, language: "en" });
  await page.goto("/documents");
  await page.getByLabel("Publication day").fill("2025-05-20");
  await dropFiles(page, { "undated.txt": undated });
  await page.waitForURL("**/documents/document:*");
  await page.locator(".document-head", { hasText: "20 May 2025" }).waitFor();
  await page.getByRole("navigation").getByRole("link", { name: "Documents" }).click();
  expect(await page.getByLabel("Publication day").inputValue()).toBe("");
});

test("what is left is confirmed list by list, and the end leads on to the next document", async () => {
  const { page } = await openPage({ browser, address: instance.address, language: "en" });
  await openOther(page);
  for (;;) {
    const open = page.locator('article[data-state="proposed"]');
    if ((await open.count()) === 0) break;
    const before = await open.count();
    const all = page.getByRole("button", { name: /^Confirm all/ });
    if ((await all.count()) > 0) await all.first().click();
    else await open.first().getByRole("button", { name: "Confirm", exact: true }).click();
    await expect.poll(() => open.count(), { timeout: 15_000 }).toBeLessThan(before);
  }
  await page.getByText("This document is all decided").waitFor();
  await page.getByRole("link", { name: "Next document with open proposals" }).click();
  await page.locator('article[data-state="proposed"]').first().waitFor();
});

async function openOther(page: Page): Promise<void> {
  await page.goto("/documents");
  await page.getByRole("link", { name: "Hai Thủ tướng gặp lại nhau" }).click();
  await page.locator("article.card").first().waitFor();
}
