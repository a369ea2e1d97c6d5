export { type ContextOptions, type OpenContext, openContext } from "./context.ts";
export { defaultPort } from "./listen/place-to-listen.ts";
export { type Serving, serve } from "./serve.ts";
export { type Started, type StartOptions, start } from "./start.ts";
export { stopSignal } from "./stop-signal.ts";
