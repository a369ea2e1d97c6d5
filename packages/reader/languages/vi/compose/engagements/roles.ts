import type { ParticipantRead, SideCode } from "@bilateral/records";
import type { Clause } from "./clause.ts";
import type { Story } from "./scene.ts";

/** Who is at home where the act takes place is the host. */
export function rolesOf(
  story: Story,
  { act, subject, objects }: Clause,
  { country, date }: { country: SideCode | null; date: string | null },
): [ParticipantRead["role"], ParticipantRead["role"]] {
  const [object] = objects;
  if (act.word.kind === "call" || act.word.kind === "message") return ["participant", "participant"];
  if (
    /^,?\s(?:tại\s)?bên lề/u.test(
      story.text.slice(Math.max(...objects.map((each) => each.end), act.end), Math.max(...objects.map((each) => each.end), act.end) + 12),
    ) ||
    /^Bên lề|(?:^|, )bên lề|^Nhân dịp (?:tham )?dự/u.test(
      story.text
        .slice(Math.max(0, act.start - 240), act.start)
        .split(/[.\n]\s/u)
        .at(-1) ?? "",
    )
  )
    return ["participant", "participant"];
  if (act.word.subject === "host") return ["host", "guest"];
  if (act.word.subject === "guest") return ["guest", "host"];
  if (subject?.side === null || object?.side === null) return ["participant", "participant"];
  const names = [subject, object].map((actor) => actor?.person?.name ?? null);
  const visits = story.engagements.filter(
    ({ kind, participants: [first] }) =>
      (kind === "visit" || ((kind === "ceremony" || kind === "courtesy-call") && first?.role === "guest")) &&
      first?.name != null &&
      names.includes(first.name),
  );
  const at =
    (visits.find((visit) => date !== null && visit.date !== null && overlapping(visit.date, date)) ?? visits.at(-1))?.participants[0]
      ?.side ?? null;
  if (country !== null) {
    if (country === subject?.side) return ["host", "guest"];
    if (country === object?.side) return ["guest", "host"];
    return ["participant", "participant"];
  }
  // The one who is on a visit is the guest.
  if (at !== null) return at === subject?.side ? ["guest", "host"] : ["host", "guest"];
  return subject?.side === story.home ? ["host", "guest"] : ["guest", "host"];
}

export function overlapping(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [aFrom = "", aTo = aFrom] = a.split("/");
  const [bFrom = "", bTo = bFrom] = b.split("/");
  const tail = (edtf: string) => edtf.slice(-5);
  if ([aFrom, bFrom].some((edtf) => edtf.startsWith("X"))) return tail(aFrom) <= tail(bTo) && tail(bFrom) <= tail(aTo);
  return aFrom <= bTo && bFrom <= aTo;
}
