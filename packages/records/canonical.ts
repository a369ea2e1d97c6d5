import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";

/** The one way of writing a value as bytes (RFC 8785, JSON Canonicalization Scheme), so that equal values have equal hashes everywhere. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("this value has no JSON form");
  return text;
}

/** SHA-256 of the canonical bytes of a value, in hex. */
export function hashOf(value: unknown): string {
  return hashOfBytes(utf8ToBytes(canonicalJson(value)));
}

/** SHA-256 of a text in UTF-8, in hex. */
export function hashOfText(text: string): string {
  return hashOfBytes(utf8ToBytes(text));
}

/** SHA-256 of bytes, in hex. */
export function hashOfBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
