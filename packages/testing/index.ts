export { openBrowser } from "./browser.ts";
export { freshFolder } from "./fresh-folder.ts";
export { linkedRecords } from "./linked-records.ts";
export { type RunningInstance, runningInstance } from "./running-instance.ts";
export { temporaryContext } from "./temporary-context.ts";
