import { Kysely } from "kysely";
import { afterAll, beforeAll, describe } from "vitest";
import type { Engine } from "../engine/engine.ts";
import { registerOver } from "../over-engine.ts";
import type { Tables } from "../tables.ts";
import { commitmentsPart } from "./commitments-part.ts";
import { decisionsPart } from "./decisions-part.ts";
import { documentsPart } from "./documents-part.ts";
import { engagementsPart } from "./engagements-part.ts";
import { linksPart } from "./links-part.ts";
import { peoplePart } from "./people-part.ts";
import { rebuildPart } from "./rebuild-part.ts";
import type { Subject } from "./subject.ts";

/** What must hold of the register over any engine. `open` gives an engine with nothing in it. */
export function registerSuite({ name, open }: { name: string; open: () => Promise<Engine> }): void {
  describe(name, () => {
    let subject: Subject | undefined;
    beforeAll(async () => {
      const engine = await open();
      const register = await registerOver(engine, { folder: name, sides: ["VN", "LA"] });
      subject = { register, db: new Kysely<Tables>({ dialect: engine.dialect }) };
    });
    afterAll(async () => subject?.register.close());
    const current = () => {
      if (subject === undefined) throw new Error("the engine did not open");
      return subject;
    };
    for (const part of [documentsPart, decisionsPart, engagementsPart, commitmentsPart, peoplePart, linksPart, rebuildPart]) part(current);
  });
}
