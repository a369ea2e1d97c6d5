import { createContext, type ReactNode, use, useEffect, useState } from "react";
import { type Dropped, dropped } from "../../client/intake/dropped.ts";
import { useWords } from "../../words/words.tsx";
import { type Intake, useTakingIn } from "./use-taking-in.ts";

const Intakes = createContext<Intake>({
  take: () => {},
  busy: 0,
  result: null,
  clear: () => {},
  published: "",
  setPublished: () => {},
});
export const useIntake = () => use(Intakes);

/** Files and folders dropped anywhere are taken in. */
export function TakingIn({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const intake = useTakingIn();
  const over = useDropAnywhere(intake.take);
  return (
    <Intakes value={intake}>
      {children}
      {over && (
        <div className="dropping" aria-hidden="true">
          {t("documents.drop")}
        </div>
      )}
    </Intakes>
  );
}

/** True while files are held over the window. */
function useDropAnywhere(onDrop: (what: Promise<Dropped>) => void): boolean {
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
      if (event.dataTransfer) onDrop(dropped(event.dataTransfer));
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
