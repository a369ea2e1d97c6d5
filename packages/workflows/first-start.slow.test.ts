import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { OpenContext } from "@bilateral/server";
import { temporaryContext } from "@bilateral/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeRelationship } from "./describe-relationship.ts";
import { firstStart } from "./first-start.ts";
import { samplesIn } from "./samples-in.ts";
import { takeInDocument } from "./take-in-document.ts";

let context: OpenContext;
beforeAll(async () => {
  context = await temporaryContext();
});
afterAll(() => context.close());

async function revisionsHeld(): Promise<number> {
  const check = await context.read.verify();
  return check.holds ? check.revisions : Number.NaN;
}

test("a start that is cut short goes on where it stopped, and one that is whole changes nothing", async () => {
  const samples = await samplesIn(context.pack);
  let left = 4;
  const dying: OpenContext = {
    ...context,
    append: {
      ...context.append,
      keep: (document) => {
        if (left === 0) throw new Error("the power went out");
        left -= 1;
        return context.append.keep(document);
      },
    },
  };
  await expect(firstStart(dying, { samples: true })).rejects.toThrow("the power went out");
  expect((await context.read.documents({})).total).toBe(4);

  await firstStart(context, { samples: true });
  const { total, items } = await context.read.documents({ limit: 100 });
  expect(total).toBe(samples.length);
  expect(items.every(({ sample }) => sample)).toBe(true);
  expect((await describeRelationship(context)).samples).toBe(true);

  const held = await revisionsHeld();
  await firstStart(context, { samples: true });
  await rm(join(context.folder ?? "", "pack-loaded"));
  await firstStart(context, { samples: true });
  expect(await revisionsHeld()).toBe(held);
});

test("people of the pack are linked from the samples instead of being proposed", async () => {
  const { items } = await context.read.documents({ limit: 100 });
  const visit = items.find(({ name }) => name.startsWith("2024-07-11"));
  const proposals = await context.read.proposals(visit?.id ?? "");
  expect(proposals.filter(({ kind, body }) => kind === "person" && body.name === "Tô Lâm")).toEqual([]);
  const tenure = proposals.find(({ kind, matched }) => kind === "tenure" && matched?.record === "pack:vn-la/person/to-lam");
  expect(tenure?.matched).toMatchObject({ name: "Tô Lâm", reason: "same-name" });
});

test("a register that holds real documents gets no samples", async () => {
  const other = await temporaryContext();
  try {
    const bytes = new TextEncoder().encode("Hai bên nhất trí thúc đẩy hợp tác giáo dục giữa hai nước.");
    await takeInDocument(other, { name: "của tôi.txt", bytes });
    await firstStart(other, { samples: true });
    expect((await other.read.documents({})).total).toBe(1);
    expect((await describeRelationship(other)).samples).toBe(false);
  } finally {
    await other.close();
  }
});
