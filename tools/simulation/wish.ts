// What is asked of a measurement of the balance: how many games in which rows, and which targets.
import type { ScenarioId } from "@freeze/shared/rules";
import { wholeNumber } from "./options.ts";
import type { Plan } from "./tables.ts";

export interface Wish {
  readonly short: boolean;
  /** Games of the mixed row, of each further row, of each row of B11, of the confirmation of each exploit. */
  readonly games: number;
  readonly aux: number;
  readonly strong: number;
  readonly confirm: number;
  readonly seed: number;
  /** Targets such as B5; none: all. */
  readonly only: readonly string[];
}

/** The options of the command line that say how much is measured. */
interface Given {
  readonly short: boolean;
  readonly games: string;
  readonly seed: string;
  readonly aux?: string;
  readonly strong?: string;
  readonly confirm?: string;
  readonly only?: string;
}

/** Games of the short form: in the mixed row, in each further row. */
const SHORT = { games: 24, aux: 8, strong: 0, confirm: 0 };
/** What a few games can tell. */
const SHORT_TARGETS = ["B1", "B2", "B3", "B5", "B6", "B12"];
const TARGETS = Array.from({ length: 13 }, (_, at) => `B${at + 1}`);

/** The wish, or a sentence that says why it is none. */
export function wishOf(given: Given): Wish | string {
  const seed = wholeNumber(given.seed, "--seed");
  const only = given.only?.split(",") ?? [];
  const unknown = only.filter((id) => !TARGETS.includes(id));
  if (unknown.length > 0) return `--only ${unknown.join(",")}: targets are ${TARGETS.join(", ")}`;
  if (given.short && only.length > 0) return "--short has targets of its own: leave out --only";
  if (given.short) return { ...SHORT, short: true, seed, only: SHORT_TARGETS };
  const games = wholeNumber(given.games, "--games");
  const orElse = (name: "aux" | "strong" | "confirm", fallback: number): number => {
    const value = given[name];
    return value === undefined ? fallback : wholeNumber(value, `--${name}`);
  };
  const aux = orElse("aux", games);
  return {
    short: false,
    games,
    aux,
    strong: orElse("strong", Math.ceil(aux / 5)),
    confirm: orElse("confirm", Math.max(20, Math.ceil(games / 4))),
    seed,
    only,
  };
}

/** Whether a target is asked for: `B4 dprk` and `B1 first` go by their number. */
export const asksFor = ({ only }: Pick<Wish, "only">, id: string): boolean =>
  only.length === 0 || only.includes(id.split(" ")[0] as string);

export const planOf = (
  scenario: ScenarioId,
  { games, aux, strong, seed }: Pick<Wish, "games" | "aux" | "strong" | "seed">,
): Plan => ({ scenario, layout: "untimed", ruleset: "full", games, aux, strong, seed });
