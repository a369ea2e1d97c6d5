import { matchProject, type ProjectCard, projectKeys } from "@bilateral/matching";
import type { ProjectMention } from "../gold.ts";
import { keyed } from "../keyed.ts";
import type { PackCards } from "../pack.ts";
import { type MentionJudged, scoreMentions } from "../score/mentions.ts";
import type { Scored } from "../score/result.ts";

export function scoreProjects(mentions: readonly ProjectMention[], pack: PackCards): Scored {
  const judge = judgedProject(pack);
  return scoreMentions(
    "projects",
    mentions.map(({ name, sector, place, parts, group, ...gold }) =>
      judge({ record: "seen", names: [name], sector, place, parts, group }, gold),
    ),
  );
}

/** Judges a mention among the works of the pack. */
export function judgedProject({ projects }: PackCards) {
  const { near } = keyed(projects, projectKeys);
  return (seen: ProjectCard, { project, between, why }: Pick<ProjectMention, "project" | "between" | "why">): MentionJudged => {
    const judged = matchProject(seen, near(projectKeys(seen)));
    const of = (verdict: string) => judged.filter((each) => each.verdict === verdict);
    return {
      what: [...seen.names, seen.place, seen.parts.length > 0 && `parts ${seen.parts.join(", ")}`].filter(Boolean).join(" · "),
      gold: project,
      between,
      why,
      same: of("same")[0] ?? null,
      doubts: of("unsure"),
      refused: of("different"),
    };
  };
}
