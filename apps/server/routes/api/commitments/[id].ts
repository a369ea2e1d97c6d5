import { readCommitment } from "@bilateral/workflows";
import { languageOf } from "../../../answers/language.ts";
import { IdStep } from "../../asks.ts";
import type { Route } from "../../route.ts";
import { CommitmentView } from "../../shapes.ts";

export const commitment: Route = (api, path, context) => {
  api.get(path, { schema: { params: IdStep, response: { 200: CommitmentView } } }, (request) =>
    readCommitment(context, { record: request.params.id, language: languageOf(request) }),
  );
};
