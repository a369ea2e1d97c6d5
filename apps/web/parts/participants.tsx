import { participantRoles } from "@bilateral/records/lists";
import { Link } from "@tanstack/react-router";
import type { ParticipantView } from "../client/shapes.ts";
import { useWords } from "../words/words.tsx";
import { lowerFirst } from "./lower-first.ts";
import { postTitle } from "./post-title.ts";
import { Quoted } from "./quoted.tsx";
import { useSides } from "./sides.ts";
import "./participants.css";

/** Who was there, by side, each in the posts held on that day. */
export function Participants({ of }: { of: ParticipantView[] }) {
  const sides = useSides();
  if (of.length === 0) return null;
  const groups = [...new Set(of.map(({ side }) => side))];
  return (
    <dl className="participants">
      {groups.map((side) => (
        <div key={side ?? ""}>
          <dt>{sides.say(side)}</dt>
          {of
            .filter((one) => one.side === side)
            .map((one) => (
              <Participant key={`${one.person}${one.name}${one.organization}${one.role}`} of={one} />
            ))}
        </div>
      ))}
    </dl>
  );
}

function Participant({ of: { person, name, organization, role, posts } }: { of: ParticipantView }) {
  const { term, language } = useWords();
  const asWhat = [
    ...posts.map((post) => postTitle(post, language)),
    ...(name !== null && organization && posts.length === 0 ? [organization] : []),
  ];
  const shown = name ?? organization;
  return (
    <dd>
      {person !== null && shown !== null ? (
        <Link to="/people/$id" params={{ id: person }}>
          <Quoted>{shown}</Quoted>
        </Link>
      ) : (
        shown !== null && <Quoted>{shown}</Quoted>
      )}
      {asWhat.length > 0 && (
        <span className="soft">
          {", "}
          <Quoted>{asWhat.join("; ")}</Quoted>
        </span>
      )}
      {role !== "participant" && <span className="soft small"> ({lowerFirst(term(participantRoles, role))})</span>}
    </dd>
  );
}
