export interface Migration {
  name: string;
  statements: string[];
}
