interface Waiting<T> {
  readonly item: T;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Gathers what is asked for while a write is under way into the next one, so that many tables share one fsync.
 * Where a group fails, its items are tried one by one: a bad one fails alone.
 */
export function groupCommit<T>(
  writeAll: (items: readonly T[]) => Promise<void>,
): (item: T) => Promise<void> {
  const GROUP_MAX = 256;
  const waiting: Waiting<T>[] = [];
  let running = false;

  async function drain(): Promise<void> {
    running = true;
    while (waiting.length > 0) {
      const group = waiting.splice(0, GROUP_MAX);
      if (!(await settled(group))) for (const one of group) await alone(one);
    }
    running = false;
  }

  async function settled(group: readonly Waiting<T>[]): Promise<boolean> {
    try {
      await writeAll(group.map((one) => one.item));
    } catch (error) {
      if (group.length > 1) return false;
      for (const one of group) one.failed(error);
      return true;
    }
    for (const one of group) one.done();
    return true;
  }

  async function alone(one: Waiting<T>): Promise<void> {
    try {
      await writeAll([one.item]);
      one.done();
    } catch (error) {
      one.failed(error);
    }
  }

  return (item) =>
    new Promise<void>((done, failed) => {
      waiting.push({ item, done, failed });
      if (!running) void drain();
    });
}
