interface Measure {
  /** Processor time to spend before measuring, until the engine has compiled what is used most. */
  warmUpMs?: number;
  runs?: number;
}

/** The processor time of one run: the best of several, so that what else the machine does counts little. */
export function cpuMs(run: () => void, { warmUpMs = 3000, runs = 15 }: Measure = {}): number {
  const begun = process.cpuUsage();
  do run();
  while (msSince(begun) < warmUpMs);
  let best = Number.POSITIVE_INFINITY;
  for (let again = 0; again < runs; again++) {
    const before = process.cpuUsage();
    // A short run is taken many times over: the clock counts in steps.
    let times = 0;
    let used = 0;
    do {
      run();
      times += 1;
      used = msSince(before);
    } while (used < 20);
    best = Math.min(best, used / times);
  }
  return best;
}

function msSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
