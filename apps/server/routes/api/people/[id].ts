import { readPerson } from "@bilateral/workflows";
import { IdStep } from "../../asks.ts";
import type { Route } from "../../route.ts";
import { PersonView } from "../../shapes.ts";

export const person: Route = (api, path, context) => {
  api.get(path, { schema: { params: IdStep, response: { 200: PersonView } } }, ({ params }) => readPerson(context, params.id));
};
