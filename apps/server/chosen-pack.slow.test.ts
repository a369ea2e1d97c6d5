import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freshFolder, runningInstance } from "@bilateral/testing";
import { expect, test } from "vitest";
import { openContext } from "./context.ts";
import { start } from "./start.ts";

test("an instance is started on another relationship, with its sides, its people and its samples", async () => {
  const instance = await runningInstance({ relationship: "vn-kh", samples: true });
  try {
    const asked = async (path: string) => (await instance.ask(path)).json();
    const relationship = await asked("/api/relationship");
    expect(relationship).toMatchObject({ id: "vn-kh", samples: true });
    expect(relationship.sides.map(({ code }: { code: string }) => code)).toEqual(["VN", "KH"]);
    expect((await asked("/api/documents")).total).toBe(1);
    const people = await asked("/api/people?limit=100");
    expect(people.items.map(({ name }: { name: string }) => name)).toContain("Prak Sokhonn");
  } finally {
    await instance.close();
  }
});

test("a register keeps the relationship that it began with", async () => {
  const folder = await freshFolder();
  const begun = await start({ folder, relationship: "vn-kh", port: 0, samples: false });
  await begun.close();
  try {
    const again = await openContext({ folder });
    expect(again.relationship.id).toBe("vn-kh");
    await again.close();
    await expect(openContext({ folder, relationship: "vn-la" })).rejects.toMatchObject({
      code: "pack-of-another",
      details: { held: "vn-kh", asked: "vn-la" },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test.each(["vn-xx", "../vn-la", "schemas"])(
  "a relationship that has no pack is refused, and those that have one are named: %s",
  async (relationship) => {
    const folder = join(tmpdir(), "bilateral-no-such-register");
    await expect(openContext({ folder, relationship })).rejects.toMatchObject({
      code: "pack-unknown",
      details: { relationship, known: "vn-kh, vn-la" },
    });
  },
);
