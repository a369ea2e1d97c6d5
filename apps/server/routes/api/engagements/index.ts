import { listEngagements } from "@bilateral/workflows";
import { EngagementsAsk } from "../../asks.ts";
import type { Route } from "../../route.ts";
import { EngagementsPage } from "../../shapes.ts";

export const engagements: Route = (api, path, context) => {
  api.get(
    path,
    { schema: { querystring: EngagementsAsk, response: { 200: EngagementsPage } } },
    ({ query: { q, lang: _lang, ...query } }) => listEngagements(context, { ...query, text: q }),
  );
};
