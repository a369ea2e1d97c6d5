export type { Change } from "./compare/changes.ts";
export { type CommitmentFeatures, featuresOf } from "./features.ts";
export { type JudgedRestatement, judgeRestatement } from "./judge.ts";
export { commitmentKeys } from "./keys.ts";
export { belongs, type Lineage, lineagesOf, type RestatementLink } from "./lineages.ts";
