import { openPglite } from "./engine/pglite.ts";
import { freshFolder } from "./suite/fresh-folder.ts";
import { registerSuite } from "./suite/register-suite.ts";

registerSuite({ name: "the register on PGlite", open: async () => openPglite({ folder: await freshFolder() }) });
