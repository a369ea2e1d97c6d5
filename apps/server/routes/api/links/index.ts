import { decideLink, linkInWords, readLinks } from "@bilateral/workflows";
import { languageOf } from "../../../answers/language.ts";
import { LinkAsk, LinksAsk } from "../../asks.ts";
import type { Route } from "../../route.ts";
import { LinksView, LinkView } from "../../shapes.ts";

export const links: Route = (api, path, context) => {
  api.get(path, { schema: { querystring: LinksAsk, response: { 200: LinksView } } }, async (request) => ({
    items: await readLinks(context, { record: request.query.record, language: languageOf(request) }),
  }));
  api.post(path, { schema: { body: LinkAsk, response: { 200: LinkView } } }, async (request) =>
    linkInWords(await decideLink(context, request.body), languageOf(request)),
  );
};
