declare module "edtf" {
  /** `min` and `max` are milliseconds since the epoch, UTC; `max` is Infinity for an open end. */
  export default function edtf(text: string): { type: string; min: number; max: number };
}
