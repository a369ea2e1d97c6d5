const turns = new WeakMap<object, Promise<unknown>>();

/**
 * One after the other for each register: what looks before it writes must see what the one before wrote. A failure does not hold up the next.
 */
export function inTurn<Answer>(register: object, run: () => Promise<Answer>): Promise<Answer> {
  const before = turns.get(register) ?? Promise.resolve();
  const turn = before.then(run, run);
  turns.set(
    register,
    turn.catch(() => {}),
  );
  return turn;
}
