import { useQuery } from "@tanstack/react-query";
import { Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";
import { relationshipQuery } from "../../client/registers.ts";
import { useWords } from "../../words/words.tsx";
import { Announcer } from "../announce.tsx";
import { Header } from "./header.tsx";
import { TakingIn } from "./taking-in.tsx";
import "./shell.css";

/** What is around every room. */
export function Shell() {
  const { t, language } = useWords();
  const { data } = useQuery(relationshipQuery(language));
  useFocusOnNewRoom();
  return (
    <Announcer closeLabel={t("app.close")}>
      <TakingIn>
        <div className="shell">
          <a className="skip" href="#main">
            {t("app.skip")}
          </a>
          <Header relationship={data ?? null} />
          {data?.samples && (
            <p className="samples-note small no-print" role="note">
              {t("app.samples")}
            </p>
          )}
          <main id="main" tabIndex={-1}>
            <Outlet />
          </main>
        </div>
      </TakingIn>
    </Announcer>
  );
}

/** A link followed by keyboard leads into the room, not back to the top of the header; filters leave the focus where it is. */
function useFocusOnNewRoom() {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => {
    if (path === lastPath) return;
    if (lastPath !== null) document.getElementById("main")?.focus({ preventScroll: true });
    lastPath = path;
  }, [path]);
}

let lastPath: string | null = null;
