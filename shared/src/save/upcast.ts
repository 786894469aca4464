/** A parsed line of an older file. */
export type Line = Readonly<Record<string, unknown>>;

/**
 * Lifts the lines of version index + 1 to the next version. Only up: a file newer than this list is refused.
 * Version 1 is the first, so the list is empty; a committed save of each version is a test for ever.
 */
export const UPCASTERS: readonly ((line: Line, header: Line) => Line)[] = [];

/** A line of a file of some version as a line of today's. */
export const upcast = (line: Line, header: Line, version: number): Line =>
  UPCASTERS.slice(version - 1).reduce((lifted, lift) => lift(lifted, header), line);
