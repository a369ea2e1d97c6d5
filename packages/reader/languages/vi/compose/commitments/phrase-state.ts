/** What is known of an undertaking while its words are gone through one by one. */
export interface State {
  /** Index of the last verb, -1 before the first. */
  verb: number;
  /** Something that can be the last verb's object was met. */
  object: boolean;
  manner: boolean;
  strengthening: boolean;
  /** "về", "trong" have opened the matters that the verb is about: what follows may be their list. */
  matters: boolean;
  /** "như", "lĩnh vực" have opened a list of fields. */
  fields: boolean;
  /** Those fields are told by what is done in them: "trong các lĩnh vực xây dựng cầu đường, …". */
  works: boolean;
  enabling: boolean;
  /** Whoever is encouraged does all that follows. */
  encouraging: boolean;
  purpose: boolean;
  /** A list of verbs opened by "đặc biệt là". */
  examples: boolean;
  /** "như: …; …": that list has semicolons of its own. */
  listed: boolean;
  /** To ask someone for several things is one undertaking. */
  asking: boolean;
}
export const fresh = (): State => ({
  verb: -1,
  object: false,
  manner: false,
  strengthening: false,
  matters: false,
  fields: false,
  works: false,
  enabling: false,
  encouraging: false,
  purpose: false,
  examples: false,
  listed: false,
  asking: false,
});
