import { readDocument } from "@bilateral/workflows";
import { languageOf } from "../../../answers/language.ts";
import { IdStep } from "../../asks.ts";
import type { Route } from "../../route.ts";
import { DocumentView } from "../../shapes.ts";

export const document: Route = (api, path, context) => {
  api.get(path, { schema: { params: IdStep, response: { 200: DocumentView } } }, (request) =>
    readDocument(context, { id: request.params.id, language: languageOf(request) }),
  );
};
