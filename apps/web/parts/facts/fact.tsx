import type { DateValue, Localized, Participant } from "@bilateral/records";
import { participantRoles } from "@bilateral/records/lists";
import type { ReactNode } from "react";
import { useWords } from "../../words/words.tsx";
import { Said } from "../localized.tsx";
import { lowerFirst } from "../lower-first.ts";
import { Quoted } from "../quoted.tsx";
import { useSides } from "../sides.ts";
import { When } from "../when.tsx";
import type { FieldSpec } from "./specs.ts";

/** A field's value in words, the way its type asks for. */
export function Fact({ spec, value }: { spec: FieldSpec; value: unknown }): ReactNode {
  const { term, number } = useWords();
  const sides = useSides();
  switch (spec.type) {
    case "number":
      return number(value as number);
    case "flag":
      return "✓";
    case "lines":
      return <Quoted>{(value as string[]).join("; ")}</Quoted>;
    case "localized":
      return <Said text={value as Localized} />;
    case "date":
      return <When date={value as string} />;
    case "sure-date":
      return <When date={value as DateValue} />;
    case "dates":
      return (value as string[]).map((date, at) => (
        <span key={date}>
          {at > 0 && ", "}
          <When date={date} />
        </span>
      ));
    case "choice":
      return spec.list ? term(spec.list, String(value)) : String(value);
    case "choices":
      return (value as string[]).map((code) => (spec.list ? term(spec.list, code) : code)).join(", ");
    case "side":
      return sides.say(value as string);
    case "parties":
      return <Quoted>{(value as string[]).map(sides.say).join(", ")}</Quoted>;
    case "actors":
      return <Quoted>{(value as { name: string }[]).map(({ name }) => name).join(", ")}</Quoted>;
    case "participants":
      return (
        <ul>
          {(value as Participant[]).map((one) => (
            <li key={`${one.name}${one.organization}${one.role}`}>
              <Quoted>{one.name ?? one.organization ?? ""}</Quoted>
              {one.name !== null && one.organization && <Quoted>{`, ${one.organization}`}</Quoted>}
              <span className="soft small">
                {" "}
                {[one.side && sides.say(one.side), one.role !== "participant" && lowerFirst(term(participantRoles, one.role))]
                  .filter(Boolean)
                  .join(", ")}
              </span>
            </li>
          ))}
        </ul>
      );
    case "change": {
      const change = value as { value: number; unit: string; base: string | null };
      return (
        <>
          {change.value > 0 && "+"}
          {number(change.value)} {change.unit}
          {change.base && (
            <>
              {" / "}
              <When date={change.base} />
            </>
          )}
        </>
      );
    }
    default:
      return <Quoted>{String(value)}</Quoted>;
  }
}
