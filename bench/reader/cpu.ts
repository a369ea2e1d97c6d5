/** The processor time of one run: the best of several, so that what else the machine does counts little. */
export function cpuMs(run: () => void, { runs = 15 }: { runs?: number } = {}): number {
  run();
  let best = Number.POSITIVE_INFINITY;
  for (let again = 0; again < runs; again++) {
    const before = process.cpuUsage();
    // A short run is taken many times over: the clock counts in steps.
    let times = 0;
    let used = 0;
    do {
      run();
      times += 1;
      const { user, system } = process.cpuUsage(before);
      used = (user + system) / 1000;
    } while (used < 20);
    best = Math.min(best, used / times);
  }
  return best;
}
