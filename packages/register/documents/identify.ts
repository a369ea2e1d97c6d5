import { hashOfBytes } from "@bilateral/records";

/** The record id that a document has for ever: its own hash names it. */
export function documentIdOf(bytes: Uint8Array): string {
  return `document:${hashOfBytes(bytes).slice(0, 16)}`;
}
