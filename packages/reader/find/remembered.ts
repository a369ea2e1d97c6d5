/** A pure function of a string that keeps what it made: the same names, titles and words come again and again. */
export function remembered<Value>(make: (text: string) => Value, most = 5_000): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= most) known.clear();
    // A copy: a slice would keep the whole of its document in memory.
    known.set([...text].join(""), made);
    return made;
  };
}
