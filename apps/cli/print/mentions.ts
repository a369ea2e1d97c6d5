import type { FileRead } from "@bilateral/workflows/read-files";

type Read = Extract<FileRead, { result: unknown }>["result"];
type Mention = Read["mentions"][number];

/** One line: what the records of a document are made of, each with its place and one plain `value`. */
export function mentionsLine({ reading, mentions }: Read): string {
  return JSON.stringify({ id: reading.id, mentions: mentions.map(flatMention) });
}

export function flatMention({ kind, start, end, rule, ...mention }: Mention): Record<string, unknown> {
  return { kind, start, end, ...plain({ kind, ...mention } as Mention), rule };
}

function plain(mention: Mention): Record<string, unknown> {
  switch (mention.kind) {
    case "date": {
      const { edtf, partOfDay, certainty } = mention.value;
      return { value: edtf, partOfDay, certainty };
    }
    case "person": {
      const { name, alias, side, posts } = mention.value;
      return {
        value: name,
        alias,
        side,
        posts: posts.map(({ title, organization, side: stands, former }) => ({ title, organization, side: stands, former })),
      };
    }
    case "post": {
      const { title, organization, side, former } = mention.value;
      return { value: title, organization, side, former };
    }
    case "body":
    case "place": {
      const { name, ...details } = mention.value;
      return { value: name, ...details };
    }
    case "act":
    case "instrument": {
      const { kind, ...details } = mention.value;
      return { value: kind, ...details };
    }
    default:
      return { ...mention.value };
  }
}
