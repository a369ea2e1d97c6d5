import type { OpenContext } from "./context.ts";

/** A context that begins no further writing once `signal` is aborted, and fails with its reason; a writing that has begun is finished. */
export function stoppable(context: OpenContext, signal: AbortSignal): OpenContext {
  const { append, keep } = context.append;
  return {
    ...context,
    append: {
      ...context.append,
      append: async (batch) => {
        signal.throwIfAborted();
        return append(batch);
      },
      keep: async (document) => {
        signal.throwIfAborted();
        return keep(document);
      },
    },
  };
}
