import { expect, test } from "vitest";
import { documentFrom } from "../document.ts";

const take = (page: string) => documentFrom({ name: "tin.html", bytes: new TextEncoder().encode(page) });
const paragraph = "<p>Hai bên nhất trí tiếp tục tăng cường hợp tác về giao thông, năng lượng, giáo dục và y tế trong năm tới.</p>";
const article = paragraph.repeat(8);

/** Each may take some seconds on a busy machine; without a guard, minutes or a stack overflow. */
const limit = 20_000;

test(
  "an article below a thousand nested elements is read",
  async () => {
    const { text } = await take(`<html><body>${"<div>".repeat(1000)}${article}${"</div>".repeat(1000)}</body></html>`);
    expect(text).toContain("Hai bên nhất trí");
  },
  limit,
);

test(
  "a page nested without end is no article",
  async () => {
    await expect(take(`<html><body>${"<div>".repeat(1_000_000)}x`)).rejects.toMatchObject({ code: "no-text" });
  },
  limit,
);

test(
  "a page of a million elements is no article",
  async () => {
    await expect(take(`<html><body>${"<p>a</p>".repeat(1_000_000)}</body></html>`)).rejects.toMatchObject({ code: "no-text" });
  },
  limit,
);

test(
  "forty megabytes of script and pictures around an article do not matter",
  async () => {
    const blob = "QUJD".repeat(2_500_000);
    const { text } = await take(
      `<html><body><script>var a="${blob}"</script><img src="data:image/png;base64,${blob}">${article}<style>${blob}</style></body></html>`,
    );
    expect(text.split("\n")).toHaveLength(8);
  },
  limit,
);

test(
  "one word of megabytes is read in time",
  async () => {
    const { text } = await take(`<html><body><article>${article}<p>${"a".repeat(8_000_000)}</p></article></body></html>`);
    expect(text).toContain("Hai bên nhất trí");
  },
  limit,
);

test(
  "unclosed, misnested and foreign markup does not throw",
  async () => {
    const { text } = await take(
      `<html><body><b><p><i>${article}</b></i><svg><p>x<table><tr><td>${paragraph}<![CDATA[ x ]]><!-- <p> -- ></body>`,
    );
    expect(text).toContain("Hai bên nhất trí");
  },
  limit,
);

test(
  "linked data nested without end is passed over",
  async () => {
    const nested = `${'{"@graph":['.repeat(20_000)}${"]}".repeat(20_000)}`;
    const page = `<html><head><script type="application/ld+json">${nested}</script></head><body>${article}</body></html>`;
    expect((await take(page)).published).toBeNull();
  },
  limit,
);
