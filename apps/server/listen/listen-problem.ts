import { Problem } from "@bilateral/records";

/** Why the system did not let the server listen, in words of the catalogue; other errors as they are. */
export function listenProblem(error: unknown, { host, port }: { host: string; port: number }): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "EADDRINUSE") return new Problem("port-taken", { port }, { cause: error });
  if (code === "EACCES") return new Problem("port-not-allowed", { port }, { cause: error });
  const isElsewhere = ["EADDRNOTAVAIL", "EAFNOSUPPORT", "EINVAL", "ENOTFOUND", "EAI_AGAIN", "EAI_FAIL", "ENODATA"].includes(code);
  return isElsewhere ? new Problem("host-not-here", { host }, { cause: error }) : error;
}
