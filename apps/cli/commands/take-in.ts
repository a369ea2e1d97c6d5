import { isEdtf, Problem, type UiLanguage } from "@bilateral/records";
import { openContext } from "@bilateral/server/context";
import { stopSignal } from "@bilateral/server/stop-signal";
import { stoppable } from "@bilateral/server/stoppable";
import { firstStart } from "@bilateral/workflows/first-start";
import { type OpenedFile, openFiles } from "@bilateral/workflows/open-files";
import { type TakenInDocument, takeInDocument } from "@bilateral/workflows/take-in-document";
import { complain, harmless } from "../complain.ts";
import { endWhereLost } from "../lost.ts";
import { openOutput } from "../output.ts";
import { say, wordsIn } from "../words.ts";

export interface TakeInOptions {
  published?: string;
  data?: string;
  relationship?: string;
}

type Context = Awaited<ReturnType<typeof openContext>>;

/** Takes files and folders into the register; the same bytes a second time change nothing. Stopped, it says what it did until then. */
export async function takeIn(paths: string[], options: TakeInOptions, language: UiLanguage): Promise<void> {
  const { published, data, relationship } = options;
  if (published !== undefined && !isEdtf(published)) throw new Problem("bad-date", { value: published });
  const words = wordsIn(language);
  const output = openOutput();
  const counts = { taken: 0, known: 0, refused: 0, proposals: 0 };
  const signal = stopSignal({ asked: () => console.error(words.stopping) });
  const context = await openContext({ folder: data, relationship, lost: endWhereLost(data, language) });
  const writing = stoppable(context, signal);
  try {
    await firstStart(writing, { samples: false });
    for await (const file of openFiles({ paths })) {
      signal.throwIfAborted();
      const outcome = await takenIn(writing, file, published);
      if (outcome instanceof Problem) {
        counts.refused++;
        complain(outcome, language);
      } else {
        const became = outcome.status === "known" ? "known" : "taken";
        counts[became]++;
        counts.proposals += outcome.proposals;
        await output.line(harmless(say(words[became], { name: file.path, proposals: outcome.proposals })));
      }
    }
  } catch (error) {
    if (!signal.aborted || error !== signal.reason) throw error;
    process.exitCode = 130;
  } finally {
    await context.close();
  }
  await output.line(say(words.summary, counts));
}

async function takenIn(context: Context, file: OpenedFile, published: string | undefined): Promise<TakenInDocument | Problem> {
  if ("problem" in file) return file.problem;
  try {
    return await takeInDocument(context, { name: file.name, bytes: file.bytes, published });
  } catch (error) {
    if (error instanceof Problem) return underPath(error, file);
    throw error;
  }
}

/** Files of one name lie in many folders: whoever reads the message has to find the one that is meant. */
function underPath(problem: Problem, { name, path }: OpenedFile): Problem {
  const { code, details } = problem;
  return details.path === name ? new Problem(code, { ...details, path }, { cause: problem }) : problem;
}
