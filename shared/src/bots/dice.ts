import { draw, drawNamed, type Role } from "../rules/index.ts";

/** A bot's own chance: 0..1, one included never, a pure function of its seed and the name of the draw. */
export type Dice = (...name: readonly (string | number)[]) => number;

/** Dice of one bot. The same seed and name give the same number, so a bot replays exactly. */
export const makeDice =
  (seed: string): Dice =>
  (...name) =>
    draw(seed, ...name);

/** Dice whose draws all stand under one path of a seed. */
export const diceUnder =
  (seed: string, path: string): Dice =>
  (...name) => {
    let text = path;
    for (let at = 0; at < name.length; at += 1) text += `/${name[at]}`;
    return drawNamed(seed, text);
  };

/** The place of a list that a draw points at; undefined for an empty list. */
export const pick = <T>(list: readonly T[], at: number): T | undefined =>
  list[Math.min(list.length - 1, Math.floor(at * list.length))];

const DIGITS = 32;

/** The seed of the bot in a seat of a match: its own, so that its dice tell nothing of the match's. */
export const botSeed = (matchSeed: string, role: Role): string =>
  Array.from({ length: DIGITS }, (_, at) =>
    Math.floor(draw(matchSeed, "bot seed", role, at) * 16).toString(16),
  ).join("");
