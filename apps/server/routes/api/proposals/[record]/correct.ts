import { correctProposal } from "@bilateral/workflows";
import { decisionView } from "../../../../answers/decisions.ts";
import { languageOf } from "../../../../answers/language.ts";
import { CorrectAsk, RecordStep } from "../../../asks.ts";
import type { Route } from "../../../route.ts";
import { DecisionView } from "../../../shapes.ts";

export const correct: Route = (api, path, context) => {
  api.post(path, { schema: { params: RecordStep, body: CorrectAsk, response: { 200: DecisionView } } }, async (request) => {
    const language = languageOf(request);
    return decisionView(await correctProposal(context, { ...request.params, ...request.body, language }), language);
  });
};
