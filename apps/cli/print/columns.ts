import { cells, padded, wrap } from "./wrap.ts";

const gap = "  ";
const narrowest = 6;

/** Rows under their heads, aligned, wrapped so that no line is wider than `width` cells. A column with nothing in it is left out. */
export function columns({ heads, rows, width }: { heads: string[]; rows: string[][]; width: number }): string[] {
  const kept = heads.flatMap((_, index) => (rows.some((row) => row[index]) ? [index] : []));
  const table = [heads, ...rows].map((row) => kept.map((index) => row[index] ?? ""));
  const widths = fit(
    kept.map((_, index) => Math.max(...table.map((row) => cells(row[index] ?? "")))),
    width - gap.length * kept.length,
  );
  return table.flatMap((row, index) => {
    const wrapped = row.map((cell, column) => wrap(cell, widths[column] ?? narrowest));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    const lines = Array.from({ length: height }, (_, at) =>
      wrapped
        .map((cell, column) => gap + padded(cell[at] ?? "", widths[column] ?? 0))
        .join("")
        .trimEnd(),
    );
    return index === 0 ? [...lines, gap + widths.map((cellsWide) => "─".repeat(cellsWide)).join(gap)] : lines;
  });
}

/** Takes from the widest column, a cell at a time, until all fit. */
function fit(natural: number[], available: number): number[] {
  const widths = [...natural];
  for (let excess = widths.reduce((sum, cellsWide) => sum + cellsWide, 0) - available; excess > 0; excess--) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= narrowest) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}
