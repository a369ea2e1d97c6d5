/** Raised whenever the same text may give another reading. */
export const readerVersion = "0.1.0";
