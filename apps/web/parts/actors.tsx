import { Link } from "@tanstack/react-router";
import type { CommitmentRow } from "../client/shapes.ts";
import { Quoted } from "./quoted.tsx";

/** Who voiced an undertaking; those whom the register knows lead to their pages. */
export function Actors({ of }: { of: CommitmentRow["actors"] }) {
  return of.map(({ name, person }, at) => (
    <span key={name}>
      {at > 0 && ", "}
      {person === null ? (
        <Quoted>{name}</Quoted>
      ) : (
        <Link to="/people/$id" params={{ id: person }}>
          <Quoted>{name}</Quoted>
        </Link>
      )}
    </span>
  ));
}
