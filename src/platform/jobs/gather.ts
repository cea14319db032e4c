/**
 * Writes together what comes while an earlier write is under way: the first item goes at once, those that come meanwhile go as one.
 * Nothing waits for company. Settles when the write that held the item has; @throws what that write threw.
 */
export function gather<T>(write: (items: readonly T[]) => Promise<void>): (item: T) => Promise<void> {
  let waiting: T[] = [];
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  const start = (): Promise<void> => {
    const items = waiting;
    waiting = [];
    next = undefined;
    return write(items);
  };
  return (item) => {
    waiting.push(item);
    // A write that failed is told to those whose items it held, and holds up nobody else.
    next ??= last = last.then(start, start);
    return next;
  };
}
