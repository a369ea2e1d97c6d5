import { z } from "zod";

/** A side of a relationship: an ISO 3166-1 alpha-2 code such as `VN` or `LA`. */
export const SideCode = z.string().regex(/^[A-Z]{2}$/, "a side is two capital letters, as in ISO 3166-1 alpha-2");
export type SideCode = z.infer<typeof SideCode>;
