import { readEngagement } from "@bilateral/workflows";
import { languageOf } from "../../../answers/language.ts";
import { IdStep } from "../../asks.ts";
import type { Route } from "../../route.ts";
import { EngagementView } from "../../shapes.ts";

export const engagement: Route = (api, path, context) => {
  api.get(path, { schema: { params: IdStep, response: { 200: EngagementView } } }, (request) =>
    readEngagement(context, { record: request.params.id, language: languageOf(request) }),
  );
};
