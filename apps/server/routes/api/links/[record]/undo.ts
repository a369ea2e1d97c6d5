import { linkInWords, undoLink } from "@bilateral/workflows";
import { languageOf } from "../../../../answers/language.ts";
import { RecordStep, UndoAsk } from "../../../asks.ts";
import type { Route } from "../../../route.ts";
import { UndoneView } from "../../../shapes.ts";

/** `link` is what the rules say again; null where none of them made it. */
export const undo: Route = (api, path, context) => {
  api.post(path, { schema: { params: RecordStep, body: UndoAsk, response: { 200: UndoneView } } }, async (request) => {
    const link = await undoLink(context, { record: request.params.record, seen: request.body.revision });
    return { link: link && linkInWords(link, languageOf(request)) };
  });
};
