// How Voice, trust and Tension move from round to round.
import { type GameState, PAIRS, type Pair, ROLES, type Role } from "@freeze/shared/rules";
import { byRole } from "./records.ts";
import type { GameRecord } from "./rows.ts";
import { mean } from "./stats.ts";

/** The table at one moment: true trust, and what the board shows. */
export interface Moment {
  readonly tension: number;
  readonly voices: Readonly<Record<Role, number>>;
  readonly trust: Readonly<Record<Pair, number>>;
}

export const momentOf = ({ board, folders }: GameState): Moment => ({
  tension: board.dials.tension,
  voices: byRole((role) => board.dials[`voice.${role}`]),
  trust: Object.fromEntries(PAIRS.map((pair) => [pair, folders[pair].trust ?? 0])) as Record<
    Pair,
    number
  >,
});

/** One line over the rounds: the mean at the beginning of each, its event included, and at the end. */
export interface Curve {
  readonly of: string;
  readonly rounds: readonly number[];
  readonly end: number;
}

export function curvesOf(games: readonly GameRecord[]): readonly Curve[] {
  const longest = Math.max(0, ...games.map(({ moments }) => moments.length - 1));
  const curve = (of: string, read: (moment: Moment) => number): Curve => {
    const at = (index: number) =>
      mean(
        games
          .filter(({ moments }) => moments.length - 1 > index)
          .map((g) => read(g.moments[index] as Moment)),
      );
    return {
      of,
      rounds: Array.from({ length: longest }, (_, index) => at(index)),
      end: mean(games.map(({ moments }) => read(moments.at(-1) as Moment))),
    };
  };
  return [
    curve("tension", ({ tension }) => tension),
    ...ROLES.map((role) => curve(`voice ${role}`, ({ voices }) => voices[role])),
    ...PAIRS.map((pair) => curve(`trust ${pair}`, ({ trust }) => trust[pair])),
  ];
}
