import type { UiLanguage } from "@bilateral/records";
import type { ErrorView } from "./shapes.ts";

/** What the server refused, in the reader's language; `code` is of the error catalogue, or `unreachable` where no server answered. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  /** The field that the server would not take, of an `invalid-value`. */
  readonly field: string | null;
  constructor({ code, message, field }: ErrorView, status: number) {
    super(message);
    this.name = "Refusal";
    this.code = code;
    this.status = status;
    this.field = field ?? null;
  }
}

export interface Ask {
  path: string;
  language: UiLanguage;
  query?: Record<string, string | number | undefined>;
  /** Sent as JSON, or as it is where it is a form. */
  send?: unknown;
  signal?: AbortSignal;
}

/** Asks the API; throws a Refusal. GET, or POST where there is something to send. */
export async function ask<Answer>({ path, language, query = {}, send, signal }: Ask): Promise<Answer> {
  const address = new URLSearchParams({ lang: language });
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== "") address.set(name, String(value));
  const response = await fetch(`/api/${path}?${address}`, { ...withBody(send), ...(signal && { signal }) }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new Refusal({ code: "unreachable", message: "" }, 0);
  });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new Refusal(isError(answer) ? answer : { code: "unexpected", message: "" }, response.status);
  return answer as Answer;
}

function withBody(send: unknown): RequestInit {
  if (send === undefined) return {};
  if (send instanceof FormData) return { method: "POST", body: send };
  return { method: "POST", body: JSON.stringify(send), headers: { "content-type": "application/json" } };
}

function isError(answer: unknown): answer is ErrorView {
  return typeof answer === "object" && answer !== null && "code" in answer && "message" in answer;
}

/** A record's id as one step of a path: it may hold `:` and `/`. */
export function step(id: string): string {
  return encodeURIComponent(id);
}
