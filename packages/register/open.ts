import { Problem } from "@bilateral/records";
import type { OpenOptions, Register } from "./register.ts";

/** Opens the register in a folder. Fails with `folder-held` where another process has it, `folder-not-usable` where it cannot be used. */
export async function openRegister({ folder }: OpenOptions): Promise<Register> {
  throw new Problem("folder-not-usable", { path: folder, reason: "the storage engine is not in place" });
}
