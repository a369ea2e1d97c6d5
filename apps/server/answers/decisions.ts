import { decisionLinks, type UiLanguage } from "@bilateral/records";
import type { BulkResult, Decided } from "@bilateral/workflows";
import type { DecisionsView, DecisionView } from "../routes/shapes.ts";
import { inWords } from "./wording.ts";

export function decisionView(decided: Decided, language: UiLanguage): DecisionView {
  const also = decided.also.map((other) => ({
    ...other,
    message: decisionLinks.labels[other.because][language].replace("{name}", () => other.name),
  }));
  return { ...decided, also };
}

export function decisionsView(results: readonly BulkResult[], language: UiLanguage): DecisionsView {
  return {
    decided: results.flatMap((result) => ("problem" in result ? [] : [decisionView(result, language)])),
    refused: results.flatMap((result) =>
      "problem" in result ? [{ record: result.record, code: result.problem.code, message: inWords(result.problem, language) }] : [],
    ),
  };
}
