import { listDocuments, takeInDocuments } from "@bilateral/workflows";
import { languageOf } from "../../../answers/language.ts";
import { inWords } from "../../../answers/wording.ts";
import { uploadsOf } from "../../../uploads/uploads.ts";
import { DocumentsAsk } from "../../asks.ts";
import type { Route } from "../../route.ts";
import { DocumentsPage, TakenIn } from "../../shapes.ts";

export const documents: Route = (api, path, context, { unforeseen }) => {
  api.get(path, { schema: { querystring: DocumentsAsk, response: { 200: DocumentsPage } } }, ({ query: { q, lang: _lang, ...query } }) =>
    listDocuments(context, { ...query, text: q }),
  );

  api.post(path, { schema: { response: { 200: TakenIn } } }, async (request) => {
    const { taken, refused } = await takeInDocuments(context, uploadsOf(request), { unforeseen });
    const language = languageOf(request);
    return { taken, refused: refused.map(({ name, problem }) => ({ name, code: problem.code, message: inWords(problem, language) })) };
  });
};
