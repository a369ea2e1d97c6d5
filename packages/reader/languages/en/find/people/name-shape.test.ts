import { expect, test } from "vitest";
import { countryOfName } from "./name-shape.ts";

test.each([
  ["Tran Van An", "VN"],
  ["Khamsing Phommachanh", "LA"],
  ["Bounmy Vongsay", "LA"],
  ["Somphone Keovilay", "LA"],
  ["Prayut Chanwirot", null],
  ["Jane Harper", null],
  ["Kong Sokha", null],
] as const)("%s → %s", (name, country) => expect(countryOfName(name)).toBe(country));
