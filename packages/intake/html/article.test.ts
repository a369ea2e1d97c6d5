import { expect, test } from "vitest";
import { documentFrom } from "../document.ts";

const take = (page: string) => documentFrom({ name: "tin.html", bytes: new TextEncoder().encode(page) });
const paragraph = "Hai bên nhất trí tiếp tục tăng cường hợp tác về giao thông, năng lượng, giáo dục và y tế trong năm tới.";
const body = (count: number) => Array.from({ length: count }, (_, index) => `<p>${index + 1}. ${paragraph}</p>`).join("");

const page = `<!doctype html>
<html><head><meta charset="utf-8">
<title>Hai Bộ trưởng hội đàm tại Pakse | Báo Mẫu</title>
<meta property="og:site_name" content="Báo Mẫu"><meta name="description" content="Chiều 3/5, hai Bộ trưởng đã hội đàm tại Pakse và cùng chứng kiến lễ ký kết kế hoạch hợp tác mới.">
<link rel="canonical" href="https://bao-mau.example/tin/123.html">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
{"@type":["NewsArticle"],"headline":"Hai Bộ trưởng hội đàm tại Pakse","datePublished":"2024-05-03T17:20:00+07:00"}]}</script>
<script>document.write("<p>Chạy rồi</p>")</script><style>.a{}</style></head>
<body><header><a href="/">Trang chủ</a><a href="/c">Chính trị</a></header>
<h1>Hai Bộ trưởng hội đàm tại Pakse</h1>
<h2 class="sapo">Chiều 3/5, hai Bộ trưởng đã hội đàm tại Pakse và cùng chứng kiến lễ ký kết kế hoạch hợp tác mới.</h2>
<div class="noi-dung">${body(3)}
<figure><img src="a.jpg"><figcaption>Quang cảnh buổi hội đàm. <em>Ảnh: Báo Mẫu</em></figcaption></figure>
${body(2)}<p>Dòng một<br>Dòng hai</p></div>
<aside class="related"><ul><li><a href="/1">Tin liên quan một</a></li><li><a href="/2">Tin liên quan hai</a></li></ul></aside>
</body></html>`;

test("a page gives its article: title, lead, paragraphs and captions, a line each", async () => {
  const { text } = await take(page);
  expect(text.split("\n")).toEqual([
    "Hai Bộ trưởng hội đàm tại Pakse",
    "Chiều 3/5, hai Bộ trưởng đã hội đàm tại Pakse và cùng chứng kiến lễ ký kết kế hoạch hợp tác mới.",
    `1. ${paragraph}`,
    `2. ${paragraph}`,
    `3. ${paragraph}`,
    "Quang cảnh buổi hội đàm. Ảnh: Báo Mẫu",
    `1. ${paragraph}`,
    `2. ${paragraph}`,
    "Dòng một",
    "Dòng hai",
  ]);
});

test("a page says who published it, when and where", async () => {
  expect(await take(page)).toMatchObject({
    mediaType: "text/html",
    title: "Hai Bộ trưởng hội đàm tại Pakse",
    published: "2024-05-03",
    publisher: "Báo Mẫu",
    url: "https://bao-mau.example/tin/123.html",
    encoding: "utf-8",
  });
});

test("nothing of a page is run", async () => {
  const { text } = await take(page);
  expect(text).not.toContain("Chạy rồi");
});

test("a page in windows-1258 that says so is read", async () => {
  const markup = `<html><head><meta charset=windows-1258><title>Tin</title></head><body>${"<p>H\u00f4\u00f2i \u00f0am gi\u00fd\u00dea hai b\u00ean, nh\u00e2\u00ect tri\u00ec, ti\u00eap tu\u00f2c h\u00f5\u00f2p ta\u00ecc.</p>".repeat(5)}</body></html>`;
  const { text, encoding } = await documentFrom({ name: "cũ.html", bytes: Uint8Array.from(Buffer.from(markup, "latin1")) });
  expect(encoding).toBe("windows-1258");
  expect(text).toContain("Hội đam giữa hai bên, nhất trí, tiêp tục hợp tác.");
});

test("published falls back from linked data to meta, and to nothing where it cannot be told", async () => {
  const dated = (head: string) => take(`<html><head>${head}</head><body><article>${body(6)}</article></body></html>`);
  expect((await dated('<meta property="article:published_time" content="2023-11-02T01:00:00Z">')).published).toBe("2023-11-02");
  expect((await dated('<meta itemprop="datePublished" content="Thu, 02 Nov 2023 08:00:00 +0700">')).published).toBe("2023-11-02");
  expect((await dated('<meta name="pubdate" content="11/2/2023 8:00:00 AM">')).published).toBeNull();
  expect((await dated('<meta name="pubdate" content="2023-13-45">')).published).toBeNull();
  expect((await dated('<script type="application/ld+json">{"@type": broken</script>')).published).toBeNull();
  expect((await dated('<link rel="canonical" href="javascript:alert(1)">')).url).toBeNull();
});

test.each([
  ["an empty page", "<!doctype html><html><head><title>Tin</title></head><body></body></html>"],
  [
    "a page of links",
    `<html><body><ul>${'<li><a href="/x">Hai nước ký kết nhiều văn kiện hợp tác quan trọng</a></li>'.repeat(40)}</ul></body></html>`,
  ],
  ["a page made by script", '<html><body><div id="app"></div><script>render("…")</script></body></html>'],
])("%s has no article", async (_, markup) => {
  await expect(take(markup)).rejects.toMatchObject({ code: "no-text" });
});
