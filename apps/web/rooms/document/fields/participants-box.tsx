import { participantRoles } from "@bilateral/records/lists";
import { useRef } from "react";
import { Glyph } from "../../../parts/glyph.tsx";
import { useSides } from "../../../parts/sides.ts";
import { useWords } from "../../../words/words.tsx";
import type { BoxProps } from "./box-props.ts";
import type { SomeoneDraft } from "./draft.ts";

/** Who was there: a row each, with a name or a delegation, a side and a role. */
export function ParticipantsBox({ spec, draft, wrong, onDraft }: BoxProps) {
  const { t } = useWords();
  const set = (people: SomeoneDraft[]) => onDraft({ ...draft, people });
  const added = useRef(0);
  const add = () => {
    added.current += 1;
    set([...draft.people, { key: `added-${added.current}`, person: null, name: "", organization: "", side: "", role: "participant" }]);
  };
  return (
    <fieldset className="field wide">
      <legend className="label small soft">{t(spec.label)}</legend>
      {draft.people.map((someone, at) => (
        <Someone
          key={someone.key}
          someone={someone}
          place={at + 1}
          onChange={(next) => set(draft.people.map((one) => (one.key === next.key ? next : one)))}
          onRemove={() => set(draft.people.filter(({ key }) => key !== someone.key))}
        />
      ))}
      {wrong && <p className="wrong">{wrong}</p>}
      <button type="button" className="button" data-quiet onClick={add}>
        <Glyph of="plus" /> {t("form.addPerson")}
      </button>
    </fieldset>
  );
}

interface SomeoneProps {
  someone: SomeoneDraft;
  place: number;
  onChange: (someone: SomeoneDraft) => void;
  onRemove: () => void;
}

function Someone({ someone, place, onChange, onRemove }: SomeoneProps) {
  const { t, term } = useWords();
  const sides = useSides();
  return (
    // biome-ignore lint/a11y/useSemanticElements: it stands within a fieldset of its own.
    <div className="someone" role="group" aria-label={t("form.person", { n: place })}>
      <input
        aria-label={t("field.name")}
        placeholder={t("field.name")}
        value={someone.name}
        // Another name is another person, until someone says who.
        onChange={({ target }) => onChange({ ...someone, name: target.value, person: null })}
      />
      <input
        aria-label={t("field.organization")}
        placeholder={t("field.organization")}
        value={someone.organization}
        onChange={({ target }) => onChange({ ...someone, organization: target.value })}
      />
      <select aria-label={t("field.side")} value={someone.side} onChange={({ target }) => onChange({ ...someone, side: target.value })}>
        <option value="">{t("side.none")}</option>
        {[...new Set([...sides.codes, ...(someone.side ? [someone.side] : [])])].map((code) => (
          <option key={code} value={code}>
            {sides.say(code)}
          </option>
        ))}
      </select>
      <select aria-label={t("field.role")} value={someone.role} onChange={({ target }) => onChange({ ...someone, role: target.value })}>
        {participantRoles.codes.map((code) => (
          <option key={code} value={code}>
            {term(participantRoles, code)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button"
        data-quiet
        aria-label={t("form.removePerson", { name: someone.name || someone.organization })}
        onClick={onRemove}
      >
        <Glyph of="cross" />
      </button>
    </div>
  );
}
