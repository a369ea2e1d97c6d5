/** Words of the lists as patterns: whole words, either place of the mark in "thỏa", "khóa", "hóa". */
export const alone = (words: string, flags: string): RegExp => new RegExp(`(?<!\\p{L})(?:${spelt(words)})(?!\\p{L})`, flags);
export const spelt = (words: string): string => words.replace(/(th|kh|h)ỏa/gu, "$1(?:ỏa|oả)").replace(/(kh|h)óa/gu, "$1(?:óa|oá)");
