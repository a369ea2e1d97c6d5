export { type CleanDocument, documentFrom } from "./document.ts";
export { bytesOf, type Found, filesAt } from "./files.ts";
export { maxBytes, sizeInWords } from "./limits.ts";
