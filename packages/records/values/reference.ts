import { z } from "zod";

/** A stable human name of a record, such as `VN-LA/IGC47/C12`: parts of capitals, digits and hyphens, the first naming the relationship. */
export const Reference = z.string().regex(/^[A-Z]{2}-[A-Z]{2}(?:\/[A-Z0-9-]+)+$/, "a reference looks like VN-LA/IGC47/C12");
export type Reference = z.infer<typeof Reference>;
