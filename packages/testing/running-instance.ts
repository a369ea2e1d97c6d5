/** A server of its own over a folder of its own, for one test file. */
import { rm } from "node:fs/promises";
import { type OpenContext, type StartOptions, start } from "@bilateral/server";
import { freshFolder } from "./fresh-folder.ts";

export interface RunningInstance {
  /** Such as `http://127.0.0.1:41234`. */
  address: string;
  /** Its data folder. */
  folder: string;
  /** Asks the API as a page of the app would: with the app's own origin. `path` begins with `/`. */
  ask(path: string, options?: RequestInit): Promise<Response>;
  /** Sends files as the app does, by name. */
  upload(files: Record<string, string | Uint8Array<ArrayBuffer>>, query?: string): Promise<Response>;
  /** Stops the server and removes the folder. */
  close(): Promise<void>;
}

interface RunningOptions extends Omit<StartOptions, "folder" | "port"> {
  /** Writes into the register, behind the server's back. */
  prepare?: (context: OpenContext) => Promise<void>;
}

/** Starts on a free port, with the samples only where asked for. */
export async function runningInstance({ samples = false, prepare, ...options }: RunningOptions = {}): Promise<RunningInstance> {
  const folder = await freshFolder();
  const { address, context, close } = await start({ ...options, folder, port: 0, samples });
  await prepare?.(context);
  const ask: RunningInstance["ask"] = (path, { headers, ...rest } = {}) =>
    fetch(`${address}${path}`, { ...rest, headers: { origin: address, ...Object.fromEntries(new Headers(headers)) } });
  return {
    address,
    folder,
    ask,
    upload: (files, query = "") => {
      const form = new FormData();
      for (const [name, content] of Object.entries(files)) form.append("file", new Blob([content]), name);
      return ask(`/api/documents${query}`, { method: "POST", body: form });
    },
    close: async () => {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
