import { rejectProposal } from "@bilateral/workflows";
import { decisionView } from "../../../../answers/decisions.ts";
import { languageOf } from "../../../../answers/language.ts";
import { RecordStep, RejectAsk } from "../../../asks.ts";
import type { Route } from "../../../route.ts";
import { DecisionView } from "../../../shapes.ts";

export const reject: Route = (api, path, context) => {
  api.post(path, { schema: { params: RecordStep, body: RejectAsk, response: { 200: DecisionView } } }, async (request) =>
    decisionView(await rejectProposal(context, { ...request.params, ...request.body }), languageOf(request)),
  );
};
