/** The two halves of a review: where the screen is narrow, one of them is shown. */
export type Part = "text" | "proposals";
