/** More doubts than this about one record help nobody. */
export const mostDoubts = 2;
