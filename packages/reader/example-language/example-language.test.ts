/** CONTRIBUTING's recipe for a language, followed to the letter: the folder beside has the files that it names, and nothing else is touched. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";
import { explain, keepTrace, readIn } from "../index.ts";
import { fr } from "./fr/index.ts";

const reader = resolve(import.meta.dirname, "..");
const home = join(import.meta.dirname, "fr");
const recipe =
  /## Adding a language is a folder\n([\s\S]*?)\n## /.exec(readFileSync(join(reader, "../../CONTRIBUTING.md"), "utf8"))?.[1] ?? "";
const files = globSync("**/*.ts", { cwd: home }).sort();
const text = `Accueil
Le Laos et le Vietnam renforcent leur coopération sanitaire

Vientiane, le 3 mai 2024. À Vientiane, le ministre de la Santé du Laos, Mme Bounma Sivong, s’est entretenue avec le ministre de la Santé du Vietnam, M. Nguyen Van Mau. Les deux parties ont convenu de renforcer les échanges de médecins entre les deux pays. Le ministre de la Santé Bounma Sivong a reçu un cadeau.
Partager
`;

test("the recipe names every file of the folder, and the folder has every file that it names", () => {
  const named = [...recipe.matchAll(/`(?:languages\/<code>\/)?((?:[a-z]+\/)?[a-z-]+\.ts)`/g)].map(([, name = ""]) => name);
  expect([...new Set(named)].filter((name) => name !== "packages/reader/index.ts" && existsSync(join(home, name))).sort()).toEqual(files);
  for (const name of named) expect(existsSync(join(home, name)) || existsSync(join(reader, name)), name).toBe(true);
});

test("its files import the core and each other, as they would from languages/<code>", () => {
  for (const name of files) {
    for (const [, path = ""] of readFileSync(join(home, name), "utf8").matchAll(/from "(\.[^"]+)"/g)) {
      const target = relative(reader, resolve(dirname(join(home, name)), path));
      expect(target, `${name} imports ${path}`).toMatch(/^(?:example-language\/fr\/|find\/|merge\/|compose\/|prepare\/|[a-z]+\.ts$)/);
      expect(path, name).not.toMatch(/\.\.\/\.\.\/\.\.\/\.\./);
    }
  }
});

test("nothing outside names it", () => {
  const core = globSync("**/*.ts", { cwd: reader }).filter(
    (name) => !/^(?:example-language|languages|node_modules|dist)\/|\.test\.ts$/.test(name),
  );
  for (const name of core) expect(readFileSync(join(reader, name), "utf8"), name).not.toMatch(/example-language/);
});

test.each(["NFC", "NFD"])("the pipeline reads with it, in %s", (form) => {
  const formed = text.normalize(form);
  const trace = keepTrace();
  const found = readIn(fr, formed, { id: "x", trace });
  const { reading } = found;
  const words = ([span]: readonly { start: number; end: number }[]) => span && formed.slice(span.start, span.end).normalize("NFC");
  expect(reading).toMatchObject({
    language: "fr",
    published: "2024-05-03",
    people: [
      { name: "Bounma Sivong", side: "LA", posts: [{ title: "ministre de la Santé" }] },
      { name: "Nguyen Van Mau", side: "VN" },
    ],
    engagements: [{ kind: "talks", date: "2024-05-03", place: "Vientiane" }],
    commitments: [{ mode: "agreed", by: ["both"] }],
  });
  expect(words(reading.title ? [reading.title] : [])).toBe("Le Laos et le Vietnam renforcent leur coopération sanitaire");
  expect(words(reading.commitments[0]?.evidence ?? [])).toBe("renforcer les échanges de médecins entre les deux pays");
  expect(reading.noise.map((span) => words([span]))).toEqual(["Accueil", "Partager"]);
  const reasons = explain(found, trace.steps).passages.flatMap(({ leftOut }) => leftOut.map(({ reason }) => reason));
  expect(reasons).toEqual(["no-partner"]);
});

test("a text is told to be in it", () => {
  expect(fr.likeness(text)).toBeGreaterThan(0.5);
  expect(fr.likeness("Hai bên nhất trí mở rộng hợp tác.")).toBeLessThan(0.2);
  expect(fr.likeness("")).toBe(0);
});
