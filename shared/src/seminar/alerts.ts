// Who needs the instructor, and why. Each kind of alert is one rule; what the rules say in words stands in
// `docs/alerts.md`. Pure: time, presence and the class come in as plain facts.
import type { Alert } from "../net/seminar.ts";
import type { GameState } from "../rules/index.ts";
import { ALERT_KINDS, type AlertKind } from "./alertKinds.ts";
import {
  behind,
  dealShort,
  matchOver,
  noDealLate,
  noOffer,
  paused,
  stuckRound,
  unfair,
  warNear,
} from "./alertPlay.ts";
import type { Case, ClassFacts, Rule } from "./alertRules.ts";
import {
  botsOnly,
  handUp,
  onlyOneHere,
  seatEmpty,
  silentRole,
  stillReading,
  waitingFor,
} from "./alertSeats.ts";
import type { WatchedTable } from "./tile.ts";

export type { ClassFacts } from "./alertRules.ts";

const RULES: Readonly<Record<AlertKind, Rule>> = {
  handUp,
  seatEmpty,
  onlyOneHere,
  stillReading,
  noOffer,
  silentRole,
  waitingFor,
  dealShort,
  warNear,
  behind,
  stuckRound,
  noDealLate,
  unfair,
  paused,
  botsOnly,
  matchOver,
};

/** How much a kind weighs against the others: who asks comes first, what can still be mended before what is over. */
export const ALERT_WEIGHTS: Readonly<Record<AlertKind, number>> = {
  handUp: 100,
  onlyOneHere: 90,
  seatEmpty: 80,
  waitingFor: 75,
  dealShort: 70,
  stuckRound: 65,
  warNear: 60,
  noOffer: 55,
  silentRole: 50,
  behind: 45,
  noDealLate: 40,
  unfair: 35,
  stillReading: 30,
  paused: 20,
  matchOver: 10,
  botsOnly: 5,
};
/** Waiting adds a point a minute, up to this, so that the older of two like alerts comes first. */
const MOST_FOR_WAITING = 4;

/** The alerts of a table, the heaviest first. `off`: kinds that the instructor does not want to hear of. */
export function alertsOf(
  table: WatchedTable,
  around: ClassFacts,
  off: readonly AlertKind[] = [],
): readonly Alert[] {
  const one: Case = { ...table, around };
  return ALERT_KINDS.filter((kind) => !off.includes(kind))
    .flatMap((kind) =>
      RULES[kind](one).map(
        (found): Alert => ({ kind, ...found, weight: weightOf(kind, around.now - found.since) }),
      ),
    )
    .sort((a, b) => b.weight - a.weight || a.since - b.since);
}

const weightOf = (kind: AlertKind, ms: number): number =>
  ALERT_WEIGHTS[kind] + Math.max(0, Math.min(MOST_FOR_WAITING, Math.floor(ms / 60_000)));

/** Tables in order of who needs the instructor: by the heaviest alert, then by the rest of them, then by number. */
export const byNeed = <T extends { readonly alerts: readonly Alert[]; readonly number: number }>(
  tables: readonly T[],
): readonly T[] =>
  [...tables].sort((a, b) => heaviest(b) - heaviest(a) || all(b) - all(a) || a.number - b.number);

const heaviest = ({ alerts }: { readonly alerts: readonly Alert[] }): number =>
  alerts.reduce((most, { weight }) => Math.max(most, weight), 0);
const all = ({ alerts }: { readonly alerts: readonly Alert[] }): number =>
  alerts.reduce((sum, { weight }) => sum + weight, 0);

/** The round of the middle table among those whose match has begun; of two in the middle the earlier. Who is done has played all rounds. */
export function medianRound(tables: readonly WatchedTable[]): number | null {
  const rounds = tables.flatMap(({ state }) => (state ? [roundOf(state)] : []));
  rounds.sort((a, b) => a - b);
  return rounds[Math.floor((rounds.length - 1) / 2)] ?? null;
}

const roundOf = ({ board }: GameState): number =>
  board.phase === "over" ? Math.max(board.round, board.facts.layout.roundsMin) : board.round;
