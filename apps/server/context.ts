/** The one place where the rooms are put together. */
import { resolve } from "node:path";
import type { SideCode } from "@bilateral/records";
import { openRegister } from "@bilateral/register";
import { type Context, keysOf } from "@bilateral/workflows";
import { relationshipOf } from "@bilateral/workflows/relationship-of";
import { chosenPack } from "./chosen-pack.ts";

export interface ContextOptions {
  /** Where the register is kept; `BILATERAL_DATA`, else `.bilateral` in the folder one stands in. */
  folder?: string | undefined;
  /** Which of the project's knowledge packs, by its name in `relationships/`; that of the register, else Viet Nam – Laos. */
  relationship?: string | undefined;
  /** The knowledge pack's folder, where it is none of these. */
  pack?: string | undefined;
  /** The side for which the desk officer speaks, where one is set. */
  side?: SideCode | null | undefined;
  /** Open only what is there already: fails with `path-not-found` instead of beginning a register. */
  mustExist?: boolean | undefined;
  /** Told when another process has taken the data folder. */
  lost?: (() => void) | undefined;
}

export interface OpenContext extends Context {
  /** Finishes what is being written and gives the data folder back. */
  close(): Promise<void>;
}

/** The author of every decision until there are accounts: whoever sits at this machine. See decisions/0006. */
const deskOfficer = "local";

/** Fails with `pack-invalid`, `pack-unknown`, `pack-of-another`, `folder-held` and `folder-not-usable`. */
export async function openContext({ folder, side = null, mustExist, lost, ...chosen }: ContextOptions = {}): Promise<OpenContext> {
  const data = resolve(folder ?? process.env.BILATERAL_DATA ?? ".bilateral");
  const pack = chosen.pack ?? (await chosenPack({ relationship: chosen.relationship, data }));
  const relationship = await relationshipOf(pack);
  const { read, append, close } = await openRegister({
    folder: data,
    sides: relationship.sides.map(({ code }) => code),
    keysOf,
    mustExist,
    lost,
  });
  return { read, append, close, folder: data, relationship, pack, author: deskOfficer, side, now: () => new Date().toISOString() };
}
