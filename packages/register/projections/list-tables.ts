/** The statements that make a list's table: the columns that every list has, its own, and an index for each way of looking. */
export function listTable({ name, columns = [], one = [], many = [] }: ListTableOptions): string[] {
  const shown = "state in ('proposed', 'confirmed')";
  return [
    `create table ${name} (
      record text collate "C" primary key,
      state text not null,
      basis text not null,
      corrected boolean not null,
      sort text collate "C" not null,
      combo text not null,
      body jsonb not null,
      sources jsonb not null,
      folded text not null,
      lexemes tsvector not null
      ${[...columns, ...one.map((column) => `${column} text`), ...many.map((column) => `${column} text[] not null`)].map((column) => `, ${column}`).join("")}
    )`,
    `create index ${name}_shown on ${name} (sort, record) where ${shown}`,
    `create index ${name}_by_state on ${name} (state, sort, record)`,
    `create index ${name}_by_text on ${name} using gin (lexemes)`,
    ...one.map((column) => `create index ${name}_by_${column} on ${name} (${column}, sort, record)`),
    ...many.map((column) => `create index ${name}_by_${column} on ${name} using gin (${column})`),
  ];
}

interface ListTableOptions {
  name: string;
  /** Columns that nothing looks for, with their types. */
  columns?: string[];
  /** Text columns that are looked for, one value a row. */
  one?: string[];
  /** Text columns that are looked for, several values a row. */
  many?: string[];
}
