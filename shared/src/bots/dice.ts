import { draw, type Role } from "../rules/index.ts";

/** A bot's own chance: 0..1, one included never, a pure function of its seed and the name of the draw. */
export type Dice = (...name: readonly (string | number)[]) => number;

/** Dice of one bot. The same seed and name give the same number, so a bot replays exactly. */
export const makeDice =
  (seed: string): Dice =>
  (...name) =>
    draw(seed, ...name);

/** The place of a list that a draw points at; undefined for an empty list. */
export const pick = <T>(list: readonly T[], at: number): T | undefined =>
  list[Math.min(list.length - 1, Math.floor(at * list.length))];

const DIGITS = 32;

/** The seed of the bot in a seat of a match: its own, so that its dice tell nothing of the match's. */
export const botSeed = (matchSeed: string, role: Role): string =>
  Array.from({ length: DIGITS }, (_, at) =>
    Math.floor(draw(matchSeed, "bot seed", role, at) * 16).toString(16),
  ).join("");
