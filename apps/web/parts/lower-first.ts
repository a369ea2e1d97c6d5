/** A label in the middle of a line: only its first letter is lowered, so that `Cấp Nhà nước` keeps its capital. */
export function lowerFirst(label: string): string {
  return label.charAt(0).toLocaleLowerCase() + label.slice(1);
}
