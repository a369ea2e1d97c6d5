import type { YearWords } from "./year-words.ts";

export const en: YearWords = {
  role: ["chair", "chairmanship", "chairship", "chairmanships", "presidency", "host", "hosting", "chaired"],
  congratulated: ["congratulated", "congratulating", "congratulations", "congratulate"],
  takenUp: [
    "assuming",
    "assumption",
    "taking over",
    "taking up",
    "on becoming",
    "being elected",
    "for assuming",
    "undertaking",
    "on its",
    "role as",
  ],
  ahead: ["will", "upcoming", "forthcoming", "coming", "next", "ahead of", "preparing", "towards"],
  supported: ["support", "supports", "supporting", "wished", "wish", "confident", "hoped", "hopes", "ready", "assist", "believed", "help"],
  done: ["successfully chaired", "successfully hosted", "successful chairmanship", "successful chairship", "having chaired", "completed"],
  plan: ["plan", "plans", "priorities", "priority", "programme", "program", "orientations", "tasks", "work plan", "cooperation plan"],
  reviewed: ["results of", "outcomes of", "implemented", "reviewed", "review of", "implementation of", "completed", "carried out"],
  session: ["session", "meeting", "political consultation", "consultations", "dialogue"],
  sessionAhead: ["upcoming", "forthcoming", "coming", "will", "next", "prepare", "preparing", "preparations", "successful organisation"],
  anniversary: ["anniversary", "years"],
  anniversaryBefore: ["anniversary", "founding", "marking", "on the occasion of"],
  weekdays: [["sunday"], ["monday"], ["tuesday"], ["wednesday"], ["thursday"], ["friday"], ["saturday"]],
};
