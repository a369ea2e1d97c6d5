import { Link } from "@tanstack/react-router";
import type { LinkEnd } from "../../client/shapes.ts";
import { useWords } from "../../words/words.tsx";
import { fullNameOf } from "../facts/naming.ts";
import { Quoted } from "../quoted.tsx";
import { When } from "../when.tsx";

interface EndNameProps {
  end: LinkEnd;
  dated?: boolean;
  /** True on its own page. */
  isHere?: boolean;
}

/** What a link names, in a line, with a way to its page where it has one. */
export function EndName({ end, dated = true, isHere = false }: EndNameProps) {
  const spoken = useWords();
  const { record: id, date } = end;
  const name = <Quoted>{fullNameOf(end, spoken)}</Quoted>;
  return (
    <span className="end-name">
      {isHere ? (
        name
      ) : (
        <PageLink kind={end.kind} id={id}>
          {name}
        </PageLink>
      )}
      {dated && date !== null && (
        <span className="soft figures">
          {" · "}
          <When date={date} />
        </span>
      )}
    </span>
  );
}

function PageLink({ kind, id, children }: { kind: LinkEnd["kind"]; id: string; children: React.ReactNode }) {
  switch (kind) {
    case "person":
      return (
        <Link to="/people/$id" params={{ id }}>
          {children}
        </Link>
      );
    case "engagement":
      return (
        <Link to="/engagements/$id" params={{ id }}>
          {children}
        </Link>
      );
    case "commitment":
      return (
        <Link to="/commitments/$id" params={{ id }}>
          {children}
        </Link>
      );
    default:
      return children;
  }
}
