import { listPeople } from "@bilateral/workflows";
import { PeopleAsk } from "../../asks.ts";
import type { Route } from "../../route.ts";
import { PeoplePage } from "../../shapes.ts";

export const people: Route = (api, path, context) => {
  api.get(path, { schema: { querystring: PeopleAsk, response: { 200: PeoplePage } } }, ({ query: { q, lang: _lang, ...query } }) =>
    listPeople(context, { ...query, text: q }),
  );
};
