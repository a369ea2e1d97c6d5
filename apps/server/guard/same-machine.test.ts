import { expect, test } from "vitest";
import { checkSameMachine } from "./same-machine.ts";

test.each(["127.0.0.1", "127.0.1.1", "::1", "::ffff:127.0.0.1"])("%s is this machine", (remoteAddress) => {
  expect(() => checkSameMachine({ remoteAddress })).not.toThrow();
});

test.each(["192.168.1.7", "fe80::1", "::ffff:10.0.0.1", "", undefined])(
  "a neighbour (%s) who says “Host: localhost” is not answered",
  (remoteAddress) => {
    expect(() => checkSameMachine({ remoteAddress })).toThrow(expect.objectContaining({ code: "foreign-origin" }));
  },
);
