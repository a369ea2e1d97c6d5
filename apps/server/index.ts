export { type ContextOptions, type OpenContext, openContext } from "./context.ts";
export { defaultPort, type Serving, serve } from "./serve.ts";
export { type StartOptions, start } from "./start.ts";
export { stopSignal } from "./stop-signal.ts";
