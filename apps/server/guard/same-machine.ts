import { Problem } from "@bilateral/records";
import { isLoopback } from "../listen/loopback.ts";

/** Nobody else on the network is answered, whatever name they call us by and however we came to listen there. Throws `foreign-origin`. */
export function checkSameMachine({ remoteAddress }: { remoteAddress?: string | undefined }): void {
  if (remoteAddress === undefined || !isLoopback(remoteAddress)) throw new Problem("foreign-origin");
}
