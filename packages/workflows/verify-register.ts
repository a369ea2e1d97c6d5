import type { RegisterCheck } from "@bilateral/register";
import type { ReadContext } from "./context.ts";

/** Checks everything that is held against its hashes, and every quote against its text; the answer names the first that does not hold. */
export function verifyRegister({ read }: ReadContext): Promise<RegisterCheck> {
  return read.verify();
}
