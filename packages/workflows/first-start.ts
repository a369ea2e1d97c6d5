import { documentIdOf } from "@bilateral/register";
import type { Context } from "./context.ts";
import { loadPack } from "./load-pack.ts";
import { samplesIn } from "./samples-in.ts";
import { takeInDocument } from "./take-in-document.ts";

/**
 * Makes a new register ready: the facts of the knowledge pack, then the sample articles. What is there already is left as it is, so that a
 * start that was cut short goes on where it stopped. Samples come into a register that holds nothing else: once a real document is there, no
 * sample is added.
 */
export async function firstStart(context: Context, { samples }: { samples: boolean }): Promise<void> {
  await loadPack(context, { folder: context.pack });
  if (!samples) return;
  const articles = await samplesIn(context.pack);
  const ours = new Set(articles.map(({ bytes }) => documentIdOf(bytes)));
  const { items } = await context.read.documents({ limit: ours.size + 1 });
  if (items.some(({ id }) => !ours.has(id))) return;
  const held = new Set(items.map(({ id }) => id));
  for (const article of articles) if (!held.has(documentIdOf(article.bytes))) await takeInDocument(context, article);
}
