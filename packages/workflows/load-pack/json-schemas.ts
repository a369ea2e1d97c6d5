import { z } from "zod";
import { Edition, entryFiles, entrySchemas, type PackKind, RelationshipFile } from "./entry-schemas.ts";

/** The JSON Schema of each file of a pack, by the file's name: an editor that knows it completes fields and shows what is wrong. */
export function jsonSchemas(): Record<string, object> {
  const lists = Object.entries(entryFiles).map(([kind, name]) => [name, z.array(entrySchemas[kind as PackKind])] as const);
  const whole = [
    ["edition.yaml", Edition],
    ["relationship.yaml", RelationshipFile],
  ] as const;
  return Object.fromEntries(
    [...lists, ...whole].map(([name, schema]) => [name, z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })]),
  );
}
