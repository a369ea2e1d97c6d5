/** The reader as one plain JavaScript module: what it needs of the shared records is in it, the rest of them is not. */
import { rolldown } from "rolldown";

export interface BundleOptions {
  /** The module to begin with. */
  input: string;
  /** The file to write. */
  file: string;
  minify?: boolean;
}

export async function bundle({ input, file, minify = false }: BundleOptions): Promise<void> {
  const made = await rolldown({
    input,
    platform: "neutral",
    // Nothing here does its work by being loaded: what is not used stays out.
    treeshake: { moduleSideEffects: false },
    logLevel: "silent",
  });
  try {
    const { output } = await made.write({ file, format: "esm", minify, comments: false, codeSplitting: false });
    const [chunk] = output;
    const outside = [...chunk.imports, ...chunk.dynamicImports];
    if (outside.length > 0) throw new Error(`The reader's bundle still asks for ${outside.join(", ")}.`);
  } finally {
    await made.close();
  }
}
