import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { createContext, type ReactNode, use, useEffect, useState } from "react";
import type { TakenIn } from "../../client/shapes.ts";
import { takeIn } from "../../client/take-in.ts";
import { useWords } from "../../words/words.tsx";
import { useAnnounce } from "../announce.tsx";
import { reasonOf } from "../message.tsx";

interface Intake {
  take: (files: readonly File[]) => void;
  /** How many files are being read just now. */
  busy: number;
  result: TakenIn | null;
  error: unknown;
  clear: () => void;
}

const Intakes = createContext<Intake>({ take: () => {}, busy: 0, result: null, error: null, clear: () => {} });
export const useIntake = () => use(Intakes);

/** Files dropped anywhere are taken in. One that is new opens; several show what became of each. */
export function TakingIn({ children }: { children: ReactNode }) {
  const { t, language } = useWords();
  const cache = useQueryClient();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const intake = useMutation({
    mutationFn: (files: readonly File[]) => takeIn(files, language),
    onMutate: (files) => announce(t("documents.taking", { count: files.length })),
    onSuccess: (result) => {
      void cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "document" });
      announce(t("documents.summary", countsOf(result)));
      const [only] = result.taken;
      if (only?.status === "new" && result.taken.length === 1 && result.refused.length === 0) {
        void navigate({ to: "/documents/$id", params: { id: only.document } });
      } else void navigate({ to: "/documents" });
    },
    onError: (error) => {
      announce(reasonOf(error, t));
      void navigate({ to: "/documents" });
    },
  });
  const take = (files: readonly File[]) => {
    if (files.length > 0 && !intake.isPending) intake.mutate(files);
  };
  const over = useDropAnywhere(take);
  return (
    <Intakes
      value={{
        take,
        busy: intake.isPending ? intake.variables.length : 0,
        result: intake.data ?? null,
        error: intake.error,
        clear: intake.reset,
      }}
    >
      {children}
      {over && (
        <div className="dropping" aria-hidden="true">
          {t("documents.drop")}
        </div>
      )}
    </Intakes>
  );
}

export function countsOf({ taken, refused }: TakenIn) {
  const fresh = taken.filter(({ status }) => status === "new").length;
  return { taken: fresh, known: taken.length - fresh, refused: refused.length };
}

/** True while files are held over the window. */
function useDropAnywhere(onFiles: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const hold = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener("dragover", hold);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", hold);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  });
  return over;
}
