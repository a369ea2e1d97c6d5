import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { Dropped } from "../../client/intake/dropped.ts";
import { sendFiles } from "../../client/intake/send-files.ts";
import { type Outcome, takeInAll } from "../../client/intake/take-in.ts";
import { useWords } from "../../words/words.tsx";
import { useAnnounce } from "../announce.tsx";
import { reasonOf } from "../message.tsx";

export interface Intake {
  /** What comes while something is being taken in waits for its turn. */
  take: (what: Dropped | Promise<Dropped>) => void;
  /** How many files are being read or wait for it. */
  busy: number;
  result: Outcome | null;
  clear: () => void;
  /** The day of publication of what is taken in next, where it does not say it itself; empty where it is not known. */
  published: string;
  setPublished: (day: string) => void;
}

const nothing: Outcome = { taken: [], refused: [], error: null, unsent: [] };

/** Takes in what is dropped and chosen, in turn. One that is new opens; several show what became of each. */
export function useTakingIn(): Intake {
  const { t, language } = useWords();
  const cache = useQueryClient();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(0);
  const [result, setResult] = useState<Outcome | null>(null);
  const [published, setPublished] = useState("");
  const line = useRef({ last: Promise.resolve(), length: 0, files: 0, outcome: nothing });

  const one = async (from: Dropped, day: string) => {
    const say = { unreadable: t("documents.unreadable"), empty: t("documents.emptyFolder"), closed: t("documents.closedFolder") };
    const made = await takeInAll({ from, send: (files) => sendFiles(files, { language, published: day }), say });
    line.current.outcome = joined(line.current.outcome, made);
    setResult(line.current.outcome);
    // Also where the server gave up: what came before that is in the register.
    void cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "document" });
  };
  const finish = () => {
    const { taken, refused, error } = line.current.outcome;
    line.current.outcome = nothing;
    announce(error === null ? t("documents.summary", countsOf({ taken, refused })) : reasonOf(error, t));
    const [only] = taken;
    if (only?.status === "new" && taken.length === 1 && refused.length === 0 && error === null)
      void navigate({ to: "/documents/$id", params: { id: only.document } });
    else void navigate({ to: "/documents" });
  };
  const take = (what: Dropped | Promise<Dropped>) => {
    const queue = line.current;
    const day = published;
    setPublished("");
    queue.length += 1;
    const counted = Promise.resolve(what).then((from) => {
      queue.files += from.files.length;
      setBusy(queue.files);
      if (from.files.length > 0) announce(t("documents.taking", { count: queue.files }));
      return from;
    });
    queue.last = Promise.all([counted, queue.last]).then(async ([from]) => {
      if (from.files.length + from.empty.length + from.closed.length > 0) await one(from, day);
      queue.length -= 1;
      queue.files -= from.files.length;
      setBusy(queue.files);
      if (queue.length === 0 && queue.outcome !== nothing) finish();
    });
  };
  return { take, busy, result, clear: () => setResult(null), published, setPublished };
}

function joined(one: Outcome, other: Outcome): Outcome {
  return {
    taken: [...one.taken, ...other.taken],
    refused: [...one.refused, ...other.refused],
    error: other.error ?? one.error,
    unsent: [...one.unsent, ...other.unsent],
  };
}

export function countsOf({ taken, refused }: Pick<Outcome, "taken" | "refused">) {
  const fresh = taken.filter(({ status }) => status === "new").length;
  return { taken: fresh, known: taken.length - fresh, refused: refused.length };
}
