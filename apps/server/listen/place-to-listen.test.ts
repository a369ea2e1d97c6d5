import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { expect, test } from "vitest";
import { listenProblem } from "./listen-problem.ts";
import { isLoopback } from "./loopback.ts";
import { placeToListen } from "./place-to-listen.ts";

test.each(["0.0.0.0", "::", "192.0.2.7", "8.8.8.8", "::ffff:10.0.0.1"])(
  "%s would open the register to the network, and is refused",
  async (host) => {
    await expect(placeToListen({ host, port: 0 })).rejects.toMatchObject({ code: "host-open", details: { host } });
  },
);

test.each(["127.0.0.1", "127.0.1.1", "localhost"])("%s is this machine", async (host) => {
  expect(isLoopback((await placeToListen({ host, port: 0 })).host)).toBe(true);
});

test("a name that leads nowhere is named, without a stack trace", async () => {
  await expect(placeToListen({ host: "nosuchhost.invalid", port: 0 })).rejects.toMatchObject({ code: "host-not-here" });
});

test("a port in use is found before anything is loaded", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  await expect(placeToListen({ port })).rejects.toMatchObject({ code: "port-taken", details: { port } });
  other.close();
  await once(other, "close");
  expect(await placeToListen({ port })).toEqual({ host: "127.0.0.1", port });
});

test.each([
  ["EACCES", "port-not-allowed"],
  ["EADDRNOTAVAIL", "host-not-here"],
  ["EADDRINUSE", "port-taken"],
])("%s is named as %s", (code, named) => {
  expect(listenProblem(Object.assign(new Error(code), { code }), { host: "::1", port: 80 })).toMatchObject({ code: named });
});
