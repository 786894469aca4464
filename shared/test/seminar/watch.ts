// A table as a console watches it, around a match that a test plays.

import type { Alert } from "../../src/net/seminar.ts";
import type { Commit, GameState, Role } from "../../src/rules/index.ts";
import { evolveAll, ROLES } from "../../src/rules/index.ts";
import {
  type AlertKind,
  alertsOf,
  type ClassFacts,
  type Pulse,
  pulseAfter,
  type SeatFacts,
  type TableFacts,
  type WatchedTable,
} from "../../src/seminar/index.ts";
import type { Play } from "../play.ts";

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const DAY = 24 * 60 * MINUTE;

export const PERSON: SeatFacts = {
  kind: "person",
  delegates: ["s"],
  here: 1,
  awaySince: null,
  temperament: "",
  ready: true,
  standIn: false,
};
export const BOT: SeatFacts = {
  ...PERSON,
  kind: "bot",
  delegates: [],
  here: 0,
  temperament: "dove",
};

export const seats = (
  some: Partial<Readonly<Record<Role, Partial<SeatFacts>>>> = {},
): TableFacts["seats"] => {
  const seat = (role: Role): SeatFacts => ({ ...PERSON, delegates: [`s-${role}`], ...some[role] });
  return { china: seat("china"), dprk: seat("dprk"), us: seat("us"), rok: seat("rok") };
};

export const facts = (some: Partial<TableFacts> = {}): TableFacts => ({
  code: "ABCDE",
  number: 1,
  stage: "playing",
  seats: seats(),
  observers: [],
  talkLocked: false,
  undoUntil: null,
  hands: [],
  ...some,
});

export const around = (some: Partial<ClassFacts> = {}): ClassFacts => ({
  now: 0,
  pace: "class",
  stage: "play",
  stageAt: 0,
  pausedAll: false,
  demo: false,
  medianRound: 1,
  ...some,
});

export function pulseOf(commits: readonly Commit[]): Pulse {
  let pulse: Pulse | null = null;
  let state = undefined as unknown as GameState;
  for (const commit of commits) {
    state = evolveAll(state, commit.events);
    pulse = pulseAfter(pulse, commit, state);
  }
  if (!pulse) throw new Error("no commit");
  return pulse;
}

export const watch = (play: Play, some: Partial<TableFacts> = {}): WatchedTable => ({
  facts: facts({ stage: play.board().phase === "over" ? "over" : "playing", ...some }),
  state: play.state(),
  pulse: pulseOf(play.commits),
});

/** The time of the last commit. */
export const lastAt = (play: Play): number => play.commits.at(-1)?.at ?? 0;

/** Alerts of one kind. */
export const alertsOfKind = (
  kind: AlertKind,
  table: WatchedTable,
  class_: ClassFacts,
): readonly Alert[] => alertsOf(table, class_).filter((alert) => alert.kind === kind);

/** Everybody but these becomes ready. */
export function readyBut(play: Play, ...late: readonly Role[]): void {
  for (const role of ROLES) {
    if (!late.includes(role)) play.act(role, { type: "ready", ready: true });
  }
}
