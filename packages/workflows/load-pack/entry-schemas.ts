import {
  bodyKinds,
  confidences,
  DateValue,
  Edtf,
  kindSchemas,
  Localized,
  Participant,
  Prose,
  packFaults,
  participantRoles,
  SideCode,
  uiLanguages,
} from "@bilateral/records";
import { z } from "zod";

const Id = z.string().regex(/^[a-z0-9][a-z0-9/.-]*$/, "an id is of small letters, digits, hyphens and strokes");
const ids = z.array(Id).optional();
const side = SideCode.nullable().optional();
const date = Edtf.nullable().optional();

/** What every entry of a pack says beside the fields of its kind. */
export const Meta = z.object({
  id: Id,
  /** Addresses, or a paper and its day. */
  sources: z.array(Prose).optional(),
  confidence: confidences.schema.optional(),
  /** What the sources do not show. */
  unchecked: Prose.optional(),
  /** The day on which a fact was changed, or came into a pack that had its first edition. */
  corrected: z.iso.date().optional(),
  /** What the check would find fault with, and why it is right all the same. */
  marked: z.partialRecord(packFaults.schema, Prose).optional(),
});
export type Meta = z.infer<typeof Meta>;
const meta = Meta.shape;

const { person: _holder, ...tenure } = kindSchemas.tenure.shape;
const TenureEntry = z.strictObject({
  ...tenure,
  ...meta,
  post: Id,
  title: kindSchemas.tenure.shape.title.optional(),
  side,
  from: date,
  to: date,
});

/** A pack gives its reason for a date in words; those of rules are the register's. */
const { edtf, certainty, reason } = DateValue.shape;
const PackDate = z.strictObject({ edtf, certainty, reason });

const KnownParticipant = z.strictObject({ ...Participant.shape, person: Id, name: Participant.shape.name.optional(), side });
const NamedParticipant = z.strictObject({
  name: Participant.shape.name.optional(),
  organization: Participant.shape.organization,
  side,
  role: participantRoles.schema,
});

/** An entry of each file of a pack, by record kind: the kind's own fields, with the ids of the pack for those of the register. */
export const entrySchemas = {
  body: z.strictObject({ ...kindSchemas.body.shape, ...meta, kind: bodyKinds.schema, side, counterparts: ids, members: ids }),
  post: z.strictObject({ ...kindSchemas.post.shape, ...meta, body: Id.optional(), side }),
  person: z.strictObject({
    ...kindSchemas.person.shape,
    ...meta,
    side,
    /** Other people of that name: nobody takes them for one. */
    namesakes: ids,
    tenures: z.array(TenureEntry).optional(),
  }),
  instrument: z.strictObject({ ...kindSchemas.instrument.shape, ...meta, period: date, signed: date, bodies: ids, supersedes: ids }),
  engagement: z.strictObject({
    ...kindSchemas.engagement.shape,
    ...meta,
    body: Id.optional(),
    date: z.union([Edtf, PackDate]).nullable().optional(),
    place: kindSchemas.engagement.shape.place.optional(),
    occasion: kindSchemas.engagement.shape.occasion.optional(),
    status: kindSchemas.engagement.shape.status.optional(),
    participants: z.array(z.union([KnownParticipant, NamedParticipant])).optional(),
  }),
  project: z.strictObject({
    ...kindSchemas.project.shape,
    ...meta,
    sector: kindSchemas.project.shape.sector.optional(),
    place: kindSchemas.project.shape.place.optional(),
    status: kindSchemas.project.shape.status.optional(),
    date,
  }),
  observation: z.strictObject({
    ...kindSchemas.observation.shape,
    ...meta,
    period: date,
    change: kindSchemas.observation.shape.change.optional(),
  }),
  occasion: z.strictObject({ ...kindSchemas.occasion.shape, ...meta, side }),
} as const;
export type PackKind = keyof typeof entrySchemas;

/** `edition.yaml`: the day of the first edition, and the language of what a record keeps in one language only. */
export const Edition = z.strictObject({ edition: z.iso.date(), language: z.enum(uiLanguages) });
export type Edition = z.infer<typeof Edition>;

/** `relationship.yaml`: the two sides, and what they are called. */
export const RelationshipFile = z.strictObject({
  id: z.string().regex(/^[a-z]{2}-[a-z]{2}$/),
  name: Localized,
  sides: z.array(z.strictObject({ code: SideCode, name: Localized })).length(2),
});

/** The file in which a pack keeps the entries of a kind. */
export const entryFiles = {
  body: "bodies.yaml",
  post: "posts.yaml",
  person: "people.yaml",
  instrument: "instruments.yaml",
  engagement: "engagements.yaml",
  project: "projects.yaml",
  observation: "observations.yaml",
  occasion: "occasions.yaml",
} as const satisfies Record<PackKind, string>;
