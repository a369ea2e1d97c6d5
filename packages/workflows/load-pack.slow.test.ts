import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openRegister, type Register } from "@bilateral/register";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { loadPack } from "./load-pack.ts";
import { relationshipOf } from "./relationship-of.ts";

const vietNamLaos = fileURLToPath(new URL("../../relationships/vn-la", import.meta.url));
const person = "pack:vn-la/person/to-lam";

let folder: string;
let pack: string;
let register: Register;

// One register for all: the tests tell one story, in this order.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bilateral-load-"));
  register = await openRegister({ folder: join(folder, "data"), sides: ["VN", "LA"] });
});
beforeEach(async () => {
  pack = await mkdtemp(join(folder, "pack-"));
  await cp(vietNamLaos, pack, { recursive: true });
});
afterAll(async () => {
  await register.close();
  await rm(folder, { recursive: true, force: true });
});

const load = async () => loadPack({ ...register, relationship: await relationshipOf(pack) }, { folder: pack });

async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(pack, file), "utf8");
  expect(text).toContain(from);
  await writeFile(join(pack, file), text.replace(from, to));
}

test("nothing of a pack with a mistake is loaded", async () => {
  await change("occasions.yaml", "id: asean-day", "id: asean-day\n  colour: red");
  await expect(load()).rejects.toMatchObject({ code: "pack-invalid", details: { file: join(pack, "occasions.yaml") } });
  expect(await register.read.heads({ kinds: ["person", "body"] })).toEqual([]);
});

test("a pack is loaded once; a changed fact adds one revision, whether or not it says when it was corrected", async () => {
  expect(await load()).toEqual({ facts: 1069, appended: 1069 });
  expect(await load()).toEqual({ facts: 1069, appended: 0 });

  await change("people.yaml", "name: Tô Lâm\n", "name: Tô Lâm\n  corrected: 2026-09-30\n  note: Một ghi chú\n");
  expect(await load()).toMatchObject({ appended: 1 });
  expect(await load()).toMatchObject({ appended: 0 });
  const history = await register.read.history(person);
  expect(history.map(({ at, body, state }) => [at, "note" in body, state])).toEqual([
    ["2026-04-15T00:00:00Z", false, "confirmed"],
    ["2026-09-30T00:00:00Z", true, "confirmed"],
  ]);
  expect(history[1]?.parents).toEqual([history[0]?.id]);

  await change("bodies.yaml", "confidence: high", "confidence: medium");
  expect(await load()).toMatchObject({ appended: 1 });
  expect(await load()).toMatchObject({ appended: 0 });
});

test("a later mistake leaves the register as it was, though other files of the pack bring something new", async () => {
  const revisions = async () => {
    const check = await register.read.verify();
    return check.holds ? check.revisions : Number.NaN;
  };
  await load();
  const before = await revisions();
  await change("people.yaml", "name: Tô Lâm\n", "name: Tô Lâm\n  note: Một ghi chú khác\n");
  await change("instruments.yaml", "- id: tac-1977\n", "- id: tac-1977\n  supersedes: [ coop-2026-2030 ]\n");
  await expect(load()).rejects.toMatchObject({
    code: "pack-invalid",
    details: {
      file: join(pack, "instruments.yaml"),
      place: expect.stringMatching(/^\d+:\d+ tac-1977$/),
      reason: expect.stringContaining("signed later"),
    },
  });
  expect(await revisions()).toBe(before);
});

test("what a person decided since is not replaced: the pack's word waits beside it", async () => {
  const other = "pack:vn-la/person/luong-cuong";
  await load();
  const [first] = await register.read.history(other);
  if (!first) throw new Error("the pack has no such person");
  const { id, ...content } = first;
  const decided = { ...content, body: { ...first.body, note: "Người dùng ghi" }, author: "local", basis: { from: "entry" as const } };
  await register.append.append([{ ...decided, at: "2026-05-01T08:00:00Z", parents: [id] }]);
  expect(await load()).toMatchObject({ appended: 0 });

  await change("people.yaml", "name: Lương Cường\n", "name: Lương Cường\n  note: Bộ dữ kiện ghi\n");
  expect(await load()).toMatchObject({ appended: 1 });
  expect(await load()).toMatchObject({ appended: 0 });
  expect((await register.read.head(other))?.body).toMatchObject({ note: "Người dùng ghi" });
});
