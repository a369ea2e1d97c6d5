import { listDoubts } from "@bilateral/workflows";
import { languageOf } from "../../answers/language.ts";
import { DoubtsAsk } from "../asks.ts";
import type { Route } from "../route.ts";
import { DoubtsView } from "../shapes.ts";

export const doubts: Route = (api, path, context) => {
  api.get(path, { schema: { querystring: DoubtsAsk, response: { 200: DoubtsView } } }, (request) =>
    listDoubts(context, { language: languageOf(request), limit: request.query.limit }),
  );
};
