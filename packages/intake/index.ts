export { type CleanDocument, documentFrom } from "./document.ts";
export { maxBytes, sizeInWords } from "./limits.ts";
