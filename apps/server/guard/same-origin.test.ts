import { expect, test } from "vitest";
import { checkOrigin } from "./same-origin.ts";

const none = { names: new Set<string>() };
const check = (method: string, headers: Record<string, string>, options = none) => checkOrigin({ method, headers }, options);

test.each(["localhost:4400", "127.0.0.1:4400", "127.0.1.1:4400", "[::1]:4400", "localhost"])("this machine is reached under %s", (host) => {
  expect(() => check("GET", { host })).not.toThrow();
});

test.each(["evil.example:4400", "localhost.evil.example", "127.0.0.1.evil.example", "evil@localhost", "", "10.0.0.7"])(
  "another name (%s) reaches nothing, as a rebound one would be",
  (host) => {
    expect(() => check("GET", { host })).toThrow(expect.objectContaining({ code: "foreign-origin" }));
  },
);

test("a name of the operator's choice is allowed", () => {
  expect(() => check("GET", { host: "register.example" }, { names: new Set(["register.example"]) })).not.toThrow();
});

const host = "localhost:4400";
test.each<Record<string, string>>([
  { host, origin: "http://localhost:4400" },
  { host, origin: "http://localhost:4400", "sec-fetch-site": "same-origin" },
  { host, "sec-fetch-site": "same-origin" },
])("our own page writes: %o", (headers) => {
  expect(() => check("POST", headers)).not.toThrow();
});

test.each<Record<string, string>>([
  { host },
  { host, origin: "null" },
  { host, origin: "http://localhost:3000" },
  { host, origin: "http://evil.example" },
  { host, origin: "http://localhost:4400", "sec-fetch-site": "cross-site" },
  { host, "sec-fetch-site": "same-site" },
  { host, "sec-fetch-site": "none" },
])("nobody else writes: %o", (headers) => {
  for (const method of ["POST", "PUT", "DELETE"]) {
    expect(() => check(method, headers)).toThrow(expect.objectContaining({ code: "foreign-origin" }));
  }
});
