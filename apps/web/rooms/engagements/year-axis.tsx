import { useWords } from "../../words/words.tsx";

const tall = 40;

interface YearAxisProps {
  counts: Record<string, number>;
  chosen: string | undefined;
  onChoose: (year: string | undefined) => void;
}

/** How much each year holds, and a way to one year; years in which nothing is recorded keep their place on the axis. */
export function YearAxis({ counts, chosen, onChoose }: YearAxisProps) {
  const { t } = useWords();
  const known = Object.keys(counts)
    .filter((year) => /^\d{4}$/.test(year))
    .map(Number);
  if (known.length < 2) return null;
  const [first, last, most] = [Math.min(...known), Math.max(...known), Math.max(...Object.values(counts))];
  const years = Array.from({ length: last - first + 1 }, (_, at) => String(first + at)).filter((year) => last - first < 30 || counts[year]);
  return (
    <nav
      className="years tools"
      // The newest years are the ones looked for first.
      ref={(axis) => axis?.scrollTo({ left: axis.scrollWidth })}
      aria-label={t("engagements.perYear")}
    >
      <ul>
        {years.map((year) => {
          const count = counts[year] ?? 0;
          const height = count === 0 ? 0 : Math.max(3, (count / most) * (tall - 12));
          return (
            <li key={year}>
              <button
                type="button"
                className="figures"
                aria-pressed={year === chosen}
                aria-label={t("engagements.yearCount", { year, count })}
                onClick={() => onChoose(year === chosen ? undefined : year)}
              >
                <svg viewBox={`0 0 36 ${tall}`} preserveAspectRatio="none" aria-hidden="true">
                  <rect x="8" width="20" y={tall - height} height={height} />
                </svg>
                <span aria-hidden="true">{year}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
