import type { TakenIn } from "../shapes.ts";
import type { Dropped } from "./dropped.ts";

/** What became of each file. `error` is why the server took no more; `unsent` then names what is left. */
export interface Outcome extends TakenIn {
  error: unknown;
  unsent: string[];
}

export interface TakeIn {
  from: Dropped;
  /** Sends some files in one form; throws where the server refuses all of them. */
  send: (files: readonly File[]) => Promise<TakenIn>;
  /** Words for what cannot even be sent. */
  say: { unreadable: string; empty: string; closed: string };
}

/** One form holds so many files and, once there is one in it, so many bytes: a folder of thousands comes in piece by piece. */
const most = { files: 50, bytes: 20_000_000 };

/** Reads each file before it is sent: one that cannot be read is named, and the others are taken in. */
export async function takeInAll({ from, send, say }: TakeIn): Promise<Outcome> {
  const outcome: Outcome = { taken: [], refused: [], error: null, unsent: [] };
  const refuse = (name: string, message: string) => outcome.refused.push({ name, code: "not-readable", message });
  for (const name of from.closed) refuse(name, say.closed);
  for (const name of from.empty) refuse(name, say.empty);
  let form: { path: string; file: File }[] = [];
  let read = 0;
  const sendForm = async () => {
    if (form.length === 0) return;
    const { taken, refused } = await send(form.map(({ file }) => file));
    outcome.taken.push(...taken);
    outcome.refused.push(...refused);
    form = [];
  };
  try {
    for (const { path, read: open } of from.files) {
      const file = await inMemory(open);
      read += 1;
      if (file) form.push({ path, file });
      else refuse(path, say.unreadable);
      const bytes = form.reduce((sum, { file: { size } }) => sum + size, 0);
      if (form.length >= most.files || bytes >= most.bytes) await sendForm();
    }
    await sendForm();
  } catch (error) {
    outcome.error = error;
    outcome.unsent = [...form, ...from.files.slice(read)].map(({ path }) => path);
  }
  return outcome;
}

/** The file as it is now, or null: a folder, a file taken away or one that may not be read ends here and not amid a request. */
async function inMemory(read: () => Promise<File>): Promise<File | null> {
  try {
    const file = await read();
    return new File([await file.arrayBuffer()], file.name, { type: file.type });
  } catch {
    return null;
  }
}
