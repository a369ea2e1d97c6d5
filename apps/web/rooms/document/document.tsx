import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Refusal } from "../../client/ask.ts";
import { documentQuery } from "../../client/registers.ts";
import { Failure } from "../../parts/message.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { useWords } from "../../words/words.tsx";
import { Missing } from "../missing.tsx";
import { Reviewing } from "./reviewing.tsx";

const route = getRouteApi("/documents/$id");

/** A document with its highlights, and the proposals beside them. */
export function Document() {
  const { language } = useWords();
  const { id } = route.useParams();
  const { at, record } = route.useSearch();
  const { data, error, isPending, refetch } = useQuery(documentQuery(language, id));
  if (data) return <Reviewing key={`${id} ${at} ${record}`} view={data} at={at} record={record} />;
  if (error instanceof Refusal && error.status === 404) return <Missing />;
  return <div className="room">{isPending ? <Waiting tall /> : <Failure error={error} retry={() => void refetch()} />}</div>;
}
