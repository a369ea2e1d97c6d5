import { listDoubts } from "@bilateral/workflows";
import { languageOf } from "../../answers/language.ts";
import type { Route } from "../route.ts";
import { DoubtsView } from "../shapes.ts";

export const doubts: Route = (api, path, context) => {
  api.get(path, { schema: { response: { 200: DoubtsView } } }, async (request) => ({
    items: await listDoubts(context, { language: languageOf(request) }),
  }));
};
