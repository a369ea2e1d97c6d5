/** The import table of ARCHITECTURE.md, as a test. */
const allowed = {
  "packages/records": [],
  "packages/reader": ["packages/records"],
  "packages/intake": ["packages/records"],
  "packages/matching": ["packages/records"],
  "packages/register": ["packages/records"],
  "packages/workflows": ["packages/records", "packages/reader", "packages/intake", "packages/matching", "packages/register"],
  "apps/web": ["packages/records", "apps/server/routes"],
};
const ours = "^(packages|apps)/";
const rooms = Object.entries(allowed).map(([room, others]) => ({
  name: `imports-of-${room.split("/")[1]}`,
  comment: `${room} may import ${others.length ? others.join(", ") : "nothing of ours"}.`,
  severity: "error",
  from: { path: `^${room}/`, pathNot: "\\.test\\.tsx?$" },
  to: { path: ours, pathNot: `^(${[room, ...others].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...rooms,
    { name: "no-circular", severity: "error", comment: "Data walks through the house once.", from: {}, to: { circular: true } },
    {
      name: "apps-through-workflows",
      comment: "Apps call workflows and records; the rest is put together in context.ts only.",
      severity: "error",
      from: { path: "^apps/(server|cli)/", pathNot: "(/context\\.ts|\\.test\\.ts)$" },
      to: { path: "^packages/", pathNot: "^packages/(workflows|records)/" },
    },
    {
      name: "testing-only-in-tests",
      severity: "error",
      from: { path: ours, pathNot: "(\\.test\\.tsx?$|^packages/testing/)" },
      to: { path: "^packages/testing/" },
    },
    {
      name: "web-knows-server-types-only",
      severity: "error",
      from: { path: "^apps/web/" },
      to: { path: "^apps/(server|cli)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "reader-core-names-no-language",
      severity: "error",
      from: { path: "^packages/reader/", pathNot: "^packages/reader/(languages/|index\\.ts$)|\\.test\\.ts$" },
      to: { path: "^packages/reader/languages/" },
    },
    {
      name: "languages-apart",
      severity: "error",
      from: { path: "^packages/reader/languages/([^/]+)/", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/reader/languages/", pathNot: "^packages/reader/languages/$1/" },
    },
    {
      name: "reader-and-matching-are-pure",
      comment: "No files, clock, network or randomness.",
      severity: "error",
      from: { path: "^packages/(reader|matching)/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    { name: "not-to-test", severity: "error", from: { pathNot: "\\.test\\.tsx?$" }, to: { path: "\\.test\\.tsx?$" } },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|node_modules)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".json"],
    },
  },
};
