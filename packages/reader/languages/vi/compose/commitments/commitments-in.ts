/** For tests: what is read from one sentence of a report on a meeting of two ministers. */
import { read } from "../../../../index.ts";

const opening =
  "Chiều 5/3, tại Viêng Chăn, Bộ trưởng Ngoại giao Việt Nam Nguyễn Văn Khang đã hội đàm với Bộ trưởng Ngoại giao Lào Khamphone Sivongsa.";

export interface CommitmentIn {
  mode: string;
  by: string;
  words: string;
  areas: string;
  due: string | null;
}

export function commitmentsIn(sentences: string, form: "NFC" | "NFD" = "NFC"): CommitmentIn[] {
  const text = `Việt Nam - Lào tăng cường hợp tác\n${opening}\n${sentences}`.normalize(form);
  return (read(text, { id: "x" })?.reading.commitments ?? []).map(({ mode, by, areas, due, evidence: [span] }) => ({
    mode,
    by: by.join("+"),
    words: span ? text.slice(span.start, span.end).normalize("NFC") : "",
    areas: areas.join("+"),
    due,
  }));
}

/** "mode by: words", in both ways of writing Vietnamese letters. */
export function briefly(sentences: string): string[] {
  const of = (form: "NFC" | "NFD") => commitmentsIn(sentences, form).map(({ mode, by, words }) => `${mode} ${by}: ${words}`);
  const found = of("NFC");
  const other = of("NFD");
  if (found.join("\n") !== other.join("\n")) throw new Error(`NFC and NFD differ:\n${found.join("\n")}\n${other.join("\n")}`);
  return found;
}
