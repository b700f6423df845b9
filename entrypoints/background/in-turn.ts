/**
 * A line in which work waits for what came before it, for values in browser.storage that are read, changed and written again: storage
 * knows no transactions. What fails holds up nobody behind it.
 */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
}
