/** What passes between the register and the thread that holds the database. */
export type Request = { id: number; sql: string; parameters: readonly unknown[] } | { id: number; close: true };

export interface QueryFailure {
  message: string;
  /** SQLSTATE, where the database refused; absent where the engine itself broke. */
  code?: string;
  detail?: string;
  constraint?: string;
}

export type Reply =
  | { ready: true }
  | { ready: false; failure: QueryFailure }
  | { id: number; rows: Record<string, unknown>[]; affected: number }
  | { id: number; failure: QueryFailure };

/** An error of the database itself; `code` is its SQLSTATE. */
export class QueryError extends Error {
  readonly code: string | undefined;
  readonly detail: string | undefined;
  readonly constraint: string | undefined;
  constructor({ message, code, detail, constraint }: QueryFailure) {
    super(message);
    this.name = "QueryError";
    this.code = code;
    this.detail = detail;
    this.constraint = constraint;
  }
}
