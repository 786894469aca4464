import type { Alert, TableTile } from "@freeze/shared/net";
import { type ByRole, type Commit, ROLES, type Role } from "@freeze/shared/rules";
import {
  alertsOf,
  type ClassFacts,
  medianRound,
  type Pulse,
  pulseAfter,
  type SeatFacts,
  type TableFacts,
  tileOf,
  type WatchedTable,
} from "@freeze/shared/seminar";
import type { TableSession } from "../match/session.ts";
import { delegation } from "./chairs.ts";
import { numberOf, type Student } from "./record.ts";
import type { SeminarSession } from "./seminarSession.ts";

/** What the console knows of one table: its pulse goes along with the commits. */
export class TableWatch {
  readonly table: TableSession;
  #pulse: Pulse | null = null;

  constructor(table: TableSession) {
    this.table = table;
    for (const { commit, state } of table.past())
      this.#pulse = pulseAfter(this.#pulse, commit, state);
  }

  committed(commit: Commit): void {
    const { state } = this.table;
    if (state) this.#pulse = pulseAfter(this.#pulse, commit, state);
  }

  /** As plain facts, for the tile and the alerts. */
  watched(seminar: SeminarSession): WatchedTable {
    return { facts: factsOf(seminar, this.table), state: this.table.state, pulse: this.#pulse };
  }
}

/** The tiles of all tables with their alerts. `fresh`: tables that have changed; others keep their tile. */
export function tilesOf(
  seminar: SeminarSession,
  watches: readonly TableWatch[],
  before: ReadonlyMap<string, TableTile>,
  fresh: (code: string) => boolean,
): ReadonlyMap<string, TableTile> {
  const watched = watches.map((watch) => watch.watched(seminar));
  const around = classFacts(seminar, watched);
  return new Map(
    watched.map((one) => {
      const { code } = one.facts;
      const known = before.get(code);
      const alerts: readonly Alert[] = alertsOf(one, around, seminar.record.alertsOff);
      if (!known || fresh(code)) return [code, { ...tileOf(one), alerts }] as const;
      // A tile that says the same stays the same object, so that nobody need compare it.
      const same = JSON.stringify(known.alerts) === JSON.stringify(alerts);
      return [code, same ? known : { ...known, alerts }] as const;
    }),
  );
}

function classFacts(seminar: SeminarSession, watched: readonly WatchedTable[]): ClassFacts {
  const { stage, stageAt, pausedAll, demo, setup } = seminar.record;
  return {
    now: seminar.now(),
    pace: setup.plan === "correspondence" ? "correspondence" : "class",
    stage,
    stageAt,
    pausedAll,
    demo,
    medianRound: medianRound(watched),
  };
}

function factsOf(seminar: SeminarSession, table: TableSession): TableFacts {
  const { code, stage, state } = table;
  const seats = Object.fromEntries(
    ROLES.map((role) => [role, seatFacts(seminar, table, role)]),
  ) as unknown as ByRole<SeatFacts>;
  const sitting = seminar.record.students.filter(({ chair }) => chair?.table === code);
  return {
    code,
    number: numberOf(seminar.record, code),
    stage,
    seats,
    observers: delegation(seminar.record, code, null).map(({ id }) => id),
    talkLocked: state?.board.talkLocked ?? false,
    undoUntil: state?.board.rolledBack?.undoUntil ?? null,
    hands: sitting.flatMap(({ id, hand, chair }) =>
      hand ? [{ student: id, role: chair?.role ?? null, at: hand.at }] : [],
    ),
  };
}

function seatFacts(seminar: SeminarSession, table: TableSession, role: Role): SeatFacts {
  const { kind, temperament, ready } = table.record.seats[role];
  const delegates = delegation(seminar.record, table.code, role);
  const here = delegates.filter((student) => seminar.isHere(student)).length;
  return {
    kind,
    delegates: delegates.map(({ id }) => id),
    here,
    awaySince: delegates.length > 0 && here === 0 ? awaySince(seminar, delegates) : null,
    temperament,
    ready,
    standIn: table.state?.board.standIns?.[role] !== undefined,
  };
}

const awaySince = (seminar: SeminarSession, delegates: readonly Student[]): number =>
  Math.max(...delegates.map((student) => seminar.awaySince(student)));
