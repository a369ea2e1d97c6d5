import { confirmProposals } from "@bilateral/workflows";
import { decisionsView } from "../../../answers/decisions.ts";
import { languageOf } from "../../../answers/language.ts";
import { ConfirmSeveralAsk } from "../../asks.ts";
import type { Route } from "../../route.ts";
import { DecisionsView } from "../../shapes.ts";

export const confirmSeveral: Route = (api, path, context) => {
  api.post(path, { schema: { body: ConfirmSeveralAsk, response: { 200: DecisionsView } } }, async (request) =>
    decisionsView(await confirmProposals(context, request.body.items), languageOf(request)),
  );
};
