/** How many of the words are ones that few other languages have. */
const words = /(?<!\p{L})(?:le|la|les|des|du|et|une|est|ont|avec|dans|pour|entre|à)(?!\p{L})/giu;

export function likenessOf(text: string): number {
  const all = text.match(/\p{L}+/gu)?.length ?? 0;
  return all === 0 ? 0 : Math.min(1, ((text.match(words)?.length ?? 0) / all) * 4);
}
