import { expect, test } from "vitest";
import { openBrowser } from "./browser.ts";

test("a browser opens and runs a page", async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent("<h1>Hội đàm</h1>");
    expect(await page.textContent("h1")).toBe("Hội đàm");
  } finally {
    await browser.close();
  }
});
