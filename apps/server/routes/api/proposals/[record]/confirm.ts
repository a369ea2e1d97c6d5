import { confirmProposal } from "@bilateral/workflows";
import { decisionView } from "../../../../answers/decisions.ts";
import { languageOf } from "../../../../answers/language.ts";
import { ConfirmAsk, RecordStep } from "../../../asks.ts";
import type { Route } from "../../../route.ts";
import { DecisionView } from "../../../shapes.ts";

export const confirm: Route = (api, path, context) => {
  api.post(path, { schema: { params: RecordStep, body: ConfirmAsk, response: { 200: DecisionView } } }, async (request) =>
    decisionView(await confirmProposal(context, { ...request.params, ...request.body }), languageOf(request)),
  );
};
