export type Path = readonly (string | number)[];

/** A file of a pack: what it says, and where it says it, so that a mistake can be shown. */
export interface PackFile {
  name: string;
  /** Undefined where the file could not be read. */
  value: unknown;
  /** Where what stands at `path` begins, or the nearest above it. */
  place(path: Path): Place;
}

/** Line and column, from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Where something is wrong; `entry` is the id of the entry there, where there is one. */
export interface Spot {
  file: PackFile;
  path: Path;
  entry?: string | undefined;
}
