/** Raised whenever keys or judgements change: the register then indexes its records anew. */
export const matcherVersion = "0.3.0";
