import { listCommitments } from "@bilateral/workflows";
import { CommitmentsAsk } from "../../asks.ts";
import type { Route } from "../../route.ts";
import { CommitmentsPage } from "../../shapes.ts";

export const commitments: Route = (api, path, context) => {
  api.get(
    path,
    { schema: { querystring: CommitmentsAsk, response: { 200: CommitmentsPage } } },
    ({ query: { q, lang: _lang, ...query } }) => listCommitments(context, { ...query, text: q }),
  );
};
