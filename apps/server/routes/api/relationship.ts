import { describeRelationship } from "@bilateral/workflows";
import type { Route } from "../route.ts";
import { RelationshipView } from "../shapes.ts";

export const relationship: Route = (api, path, context) => {
  api.get(path, { schema: { response: { 200: RelationshipView } } }, () => describeRelationship(context));
};
