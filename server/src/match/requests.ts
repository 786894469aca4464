/** Ids remembered a table: far more than four clients can have in flight. */
const REMEMBERED = 2_000;

/** The ids of accepted commands, oldest forgotten first. They come back from the store with their commits. */
export function recentRequests(stored: readonly (string | null)[]): {
  readonly has: (request: string) => boolean;
  readonly add: (request: string | null) => void;
} {
  const known = new Set<string>();
  const add = (request: string | null): void => {
    if (request === null) return;
    known.add(request);
    if (known.size > REMEMBERED) for (const oldest of known) return void known.delete(oldest);
  };
  for (const request of stored) add(request);
  return { has: (request) => known.has(request), add };
}
