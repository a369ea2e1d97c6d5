const paths = {
  check: "M3.5 8.5 6.5 11.500 12.500 5",
  cross: "M4.500 4.500 11.500 11.500M11.500 4.500 4.500 11.500",
  dots: "M4 8h.01M8 8h.01M12 8h.01",
  pencil: "M3 13l.8-3L10.500 3.300l2.200 2.200L6 12.200z",
  turn: "M4 6.500h5.500a3 3 0 0 1 0 6H6.500M4 6.500 6.500 4M4 6.500 6.500 9",
  quote: "M3.500 11.500V8.500a3 3 0 0 1 3-3M9 11.500V8.500a3 3 0 0 1 3-3",
  arrow: "M3.500 8h9M9 4.500 12.500 8 9 11.500",
  leave: "M6 4H3.500v8.500H12V10M9 3.500h3.500V7M12.500 3.500 7.500 8.500",
  book: "M8 4.500c-1.500-1-3-1.300-5-1.300v8.500c2 0 3.500.3 5 1.300 1.500-1 3-1.300 5-1.300V3.200c-2 0-3.500.3-5 1.300zM8 4.500v8.500",
  question: "M5.500 6a2.500 2.500 0 1 1 3.700 2.200C8.300 8.700 8 9.200 8 10M8 12.500h.01",
  plus: "M8 3.500v9M3.500 8h9",
} as const;

/** A small drawing beside words; it says nothing that the words do not. */
export function Glyph({ of }: { of: keyof typeof paths }) {
  return (
    <svg className="glyph" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path d={paths[of]} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
