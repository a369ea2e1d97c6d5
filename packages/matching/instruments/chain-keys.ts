import { daysOf } from "@bilateral/records";
import type { InstrumentCard } from "../cards.ts";

/** A frame lasts ten years and a little more; what lasts longer is no frame of plans. */
const most = 12;

/** The years of an instrument that plans and minutes may be part of, or that is one: what it is part of is found under one of them. */
export function chainKeys({ period, signed, generic }: Pick<InstrumentCard, "period" | "signed" | "generic">): string[] {
  const days = daysOf(period ?? signed ?? "");
  const [first, last] = [Number(days.first?.slice(0, 4)), Number(days.last?.slice(0, 4))];
  if (generic || !(last - first < most)) return [];
  return Array.from({ length: last - first + 1 }, (_, after) => `chain|${first + after}`);
}
