/** The knowledge pack as cards, each named by its id in the pack. */
import { fileURLToPath } from "node:url";
import type { EngagementCard, InstrumentCard, ObservationCard, PersonCard, ProjectCard, TenureCard, YearFacts } from "@bilateral/matching";
import type { RecordBody, RecordKind } from "@bilateral/records";
import { readPack } from "../../packages/workflows/load-pack/read-pack.ts";

export interface PackCards {
  people: PersonCard[];
  instruments: InstrumentCard[];
  projects: ProjectCard[];
  engagements: EngagementCard[];
  observations: ObservationCard[];
  /** By id, in every language that is known, with short forms. */
  bodies: ReadonlyMap<string, readonly string[]>;
  /** What open years may rest on; `people` are all that the pack knows, under their own names. */
  years: YearFacts;
}

export async function packCards(): Promise<PackCards> {
  const { facts } = await readPack({ folder: fileURLToPath(new URL("../../relationships/vn-la/", import.meta.url)), id: "vn-la" });
  const of = <Kind extends RecordKind>(kind: Kind) =>
    facts.flatMap((fact) =>
      fact.kind === kind ? [{ record: fact.record, body: fact.body as RecordBody<Kind>, sources: fact.basis.sources }] : [],
    );
  const bodies = new Map(of("body").map(({ record, body }) => [record, [...Object.values(body.name), ...body.abbreviations]]));
  const posts = new Map(of("post").map(({ record, body }) => [record, body]));
  const tenures = Map.groupBy(of("tenure"), ({ body }) => body.person);

  const tenureCard = ({ body }: { body: RecordBody<"tenure"> }): TenureCard => {
    const post = body.post === null ? undefined : posts.get(body.post);
    const ofBody = post?.body ? (bodies.get(post.body) ?? []) : [];
    return {
      post: body.post,
      titles: [...new Set([body.title, ...Object.values(post?.title ?? {})])],
      organizations: body.organization === null ? ofBody : [body.organization, ...ofBody],
      side: body.side,
      from: body.from,
      to: body.to,
      attested: body.attested,
      ...(body.former && { former: true }),
    };
  };
  return {
    people: of("person").map(({ record, body }) => ({
      record: idIn(record),
      names: [...new Set([body.name, ...Object.values(body.names ?? {}), ...body.aliases])],
      side: body.side,
      tenures: (tenures.get(record) ?? []).map(tenureCard),
    })),
    instruments: of("instrument").map(({ record, body }) => ({
      record: idIn(record),
      titles: Object.values(body.title),
      kind: body.kind,
      period: body.period,
      signed: body.signed,
      parties: body.parties,
      generic: body.generic ?? false,
      supersedes: body.supersedes.map(idIn),
    })),
    projects: of("project").map(({ record, body }) => ({
      record: idIn(record),
      names: [...Object.values(body.name), ...body.aliases],
      sector: body.sector,
      place: body.place,
      parts: body.parts,
      group: body.group ?? false,
    })),
    engagements: of("engagement").map(({ record, body }) => ({
      record: idIn(record),
      kind: body.kind,
      visitType: body.visitType ?? null,
      number: body.number ?? null,
      titles: Object.values(body.title ?? {}),
      date: body.date?.edtf ?? null,
      place: body.place,
      partOfDay: body.partOfDay ?? null,
      body: body.body === undefined ? null : idIn(body.body),
      occasion: body.occasion,
      participants: body.participants.map(({ person, name, organization, side, role }) => ({
        person: person === null ? null : idIn(person),
        name,
        organization: organization ?? null,
        side,
        role,
      })),
      status: body.status,
      document: null,
      told: null,
    })),
    observations: of("observation").map(({ record, body }) => ({
      record: idIn(record),
      indicator: body.indicator,
      value: body.value,
      valueMax: body.valueMax ?? null,
      unit: body.unit,
      period: body.period,
      change: body.change,
      of: body.of ?? null,
      approximate: body.approximate ?? false,
      document: null,
      told: null,
    })),
    bodies: new Map([...bodies].map(([record, names]) => [idIn(record), names])),
    years: {
      people: of("person").map(({ record, body }) => ({
        seen: body.name,
        name: body.name,
        tenures: (tenures.get(record) ?? []).map((tenure) => ({ ...tenureCard(tenure), sources: tenure.sources })),
      })),
      sessions: of("engagement").flatMap(({ body, sources }) =>
        body.number === undefined || body.body === undefined || !body.date
          ? []
          : [
              {
                number: body.number,
                bodies: bodies.get(body.body) ?? [],
                titles: Object.values(body.title ?? {}),
                date: body.date.edtf,
                sources,
              },
            ],
      ),
      occasions: of("occasion").flatMap(({ body: { name, since, day = null }, sources }) =>
        since === undefined ? [] : [{ names: Object.values(name), since, day, sources }],
      ),
      events: of("occasion").flatMap(({ body: { name, date }, sources }) =>
        date === undefined ? [] : [{ names: Object.values(name), date, sources }],
      ),
    },
  };
}

/** `pack:vn-la/person/to-lam` → `to-lam`. */
function idIn(record: string): string {
  return record.split("/").slice(2).join("/");
}
