/** How many doubts are fetched at once: those settled leave the list, and the next ones come up. */
export const doubtsAsked = 100;
