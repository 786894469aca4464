// The search for simple policies that beat par: many candidates with few games, fewer with more, changes of the best,
// and the ten best once more on fresh seeds, so that what is reported was not chosen by luck.
import { type ByRole, draw, type Role, type ScenarioId } from "@freeze/shared/rules";
import type { Pool } from "./pool.ts";
import { rowOf, rowsOf, scoreOf } from "./records.ts";
import type { Gain } from "./rivalTargets.ts";
import type { GameRecord, Row, SeatId } from "./rows.ts";
import {
  type Die,
  firstTricks,
  joined,
  neighbour,
  randomSimple,
  simpleName,
  simpleOf,
} from "./simple.ts";
import { difference } from "./stats.ts";
import { exact } from "./target.ts";

export interface Hunt {
  readonly scenario: ScenarioId;
  readonly role: Role;
  /** Who sits in the other seats: empty for drawn temperaments, or one temperament in all three. */
  readonly others: SeatId;
  readonly par: ByRole<number>;
  /** Games that confirm each of the ten best; the search before it plays a few games of each of some hundred others. */
  readonly games: number;
  readonly seed: number;
}

/** Candidates that the search begins with, beside the tricks that everybody would try. */
const RESTARTS = 20;
/** Rounds of changes; parents of each; changes of each parent, beside what it has of the others. */
const CLIMBS = { rounds: 2, parents: 4, children: 4 } as const;
const BEST = 10;
/** Seeds of the confirmation begin so far above those of the search. */
const FRESH = 1_000_000;

/** The ten best simple policies found for a seat, best first, each with its gain over par on fresh seeds. */
export async function hunt(
  pool: Pool,
  wish: Hunt,
  onStep: (games: number) => void = () => {},
): Promise<readonly Gain[]> {
  const field = openField(pool, wish, onStep);
  const few = Math.max(4, Math.round(wish.games / 25));
  const die = dieOf(wish);
  const random = Array.from({ length: RESTARTS }, () => randomSimple(wish.role, die));
  let ranked = await field.play([...firstTricks(wish.role), ...random].map(simpleName), few);
  ranked = await field.play(half(ranked), 2 * few);
  ranked = await field.play(half(ranked), 4 * few);
  for (let round = 0; round < CLIMBS.rounds; round += 1) {
    const parents = ranked.slice(0, CLIMBS.parents).map(simpleOf);
    const children = parents.flatMap((parent, place) => [
      ...Array.from({ length: CLIMBS.children }, () => neighbour(wish.role, parent, die)),
      ...parents.slice(place + 1).map((other) => joined(parent, other)),
    ]);
    const promising = half(await field.play([...new Set(children.map(simpleName))], 2 * few));
    ranked = await field.play([...new Set([...ranked, ...promising])], 4 * few);
  }
  return confirmed(pool, { ...wish, seed: wish.seed + FRESH }, ranked.slice(0, BEST));
}

const half = <T>(list: readonly T[]): readonly T[] => list.slice(0, Math.ceil(list.length / 2));

function dieOf({ seed, role, scenario }: Hunt): Die {
  let thrown = 0;
  const key = seed.toString(16).padStart(32, "0");
  return (below) => Math.floor(draw(key, "hunt", scenario, role, thrown++) * below);
}

/** Candidates on the seeds of the search: each game is played once, and all start with the same ones. */
function openField(pool: Pool, wish: Hunt, onStep: (games: number) => void) {
  const scores = new Map<string, number[]>();
  const meanOf = (name: string): number => {
    const list = scores.get(name) ?? [];
    return list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);
  };
  return {
    /** Brings each candidate to so many games; gives them back, the best first. */
    async play(names: readonly string[], games: number): Promise<readonly string[]> {
      const rows = names.flatMap((name) => {
        const had = scores.get(name)?.length ?? 0;
        return had >= games ? [] : [rowFor(wish, name, { from: had, games: games - had })];
      });
      const records = await pool.play(rows);
      onStep(records.length);
      for (const [name, list] of rowsOf(records)) {
        const more = list.map((record) => record.scores[wish.role]);
        scores.set(name, [...(scores.get(name) ?? []), ...more]);
      }
      return distinct(
        scores,
        [...names].sort((a, b) => meanOf(b) - meanOf(a) || a.length - b.length),
      );
    },
  };
}

/** Of candidates that play every game alike, the one with the shortest name: its other habits never matter. */
function distinct(
  scores: ReadonlyMap<string, readonly number[]>,
  names: readonly string[],
): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = (scores.get(name) ?? []).join();
    return !seen.has(key) && seen.add(key);
  });
}

const rowFor = (
  { scenario, role, others, seed }: Hunt,
  name: string,
  { from, games }: { readonly from: number; readonly games: number },
): Row => ({
  id: name,
  scenario,
  layout: "untimed",
  ruleset: "full",
  seats: { china: others, dprk: others, us: others, rok: others, [role]: `simple:${name}` },
  games,
  seed: seed + from,
});

/** Gains over par of named policies in a seat, best first. */
export async function confirmed(
  pool: Pool,
  wish: Hunt,
  names: readonly string[],
): Promise<readonly Gain[]> {
  const rows = names.map((name) => rowFor(wish, name, { from: 0, games: wish.games }));
  const played = rowsOf(await pool.play(rows));
  return names
    .map((policy): Gain => ({ role: wish.role, policy, gain: gainOf(rowOf(played, policy), wish) }))
    .sort((a, b) => b.gain.value - a.gain.value);
}

const gainOf = (records: readonly GameRecord[], { role, par }: Hunt): Gain["gain"] =>
  difference(scoreOf(records, role), exact(par[role]));
