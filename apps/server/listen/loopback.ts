import { BlockList, isIP } from "node:net";

const addresses = new BlockList();
addresses.addSubnet("127.0.0.0", 8, "ipv4");
addresses.addAddress("::1", "ipv6");

/** Whether an IP address, in brackets or not, is one that only this machine itself reaches. */
export function isLoopback(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "");
  const family = isIP(bare);
  return family !== 0 && addresses.check(bare, family === 4 ? "ipv4" : "ipv6");
}
