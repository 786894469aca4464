// A seat whose people are all away gets an announced stand-in after a while: it makes holding moves only, so that the
// others can go on, and hands the seat back when somebody returns.
import { NO_ORDERS, ROLES, type Role } from "@freeze/shared/rules";
import type { TableSession } from "../match/session.ts";
import { delegation } from "./chairs.ts";
import type { SeminarSession } from "./seminarSession.ts";

/** How often the seats are looked at, in milliseconds. */
const LOOK_MS = 2_000;

/** Returns how to stop it. */
export function attendStandIns(seminar: SeminarSession, table: TableSession): () => void {
  const { timers, log } = seminar.ground;
  let stopped = false;
  let callOff = () => {};
  const look = () => {
    callOff = timers.after(LOOK_MS, () => {
      void attend(seminar, table)
        .catch((err: unknown) => log.error({ err, code: table.code }, "a stand-in failed"))
        .then(() => {
          if (!stopped && !table.record.closed) look();
        });
    });
  };
  look();
  return () => {
    stopped = true;
    callOff();
  };
}

/** One look at the seats of a table. */
export async function attend(seminar: SeminarSession, table: TableSession): Promise<void> {
  if (table.stage !== "playing") return;
  for (const role of ROLES) {
    const on = isOn(table, role);
    if (on !== needsOne(seminar, table, role)) {
      await table.instruct({ type: "standIn", role, on: !on });
    }
  }
  for (const role of ROLES) if (isWaitedFor(table, role)) await hold(table, role);
}

const isOn = (table: TableSession, role: Role): boolean =>
  table.state?.board.standIns?.[role] !== undefined;

function needsOne(seminar: SeminarSession, table: TableSession, role: Role): boolean {
  const { absentS } = seminar.record.setup;
  const seat = table.record.seats[role];
  if (seat.kind !== "person" || absentS === 0) return false;
  const sitting = delegation(seminar.record, table.code, role);
  if (sitting.length === 0 || sitting.some((student) => seminar.isHere(student))) return false;
  if (isOn(table, role)) return true;
  // Time that the class stood still is nobody's absence.
  if (table.state?.board.clock.paused) return false;
  const since = Math.max(...sitting.map((student) => seminar.awaySince(student)));
  return seminar.now() - since >= absentS * 1000;
}

/** A stand-in never hurries anybody: it is ready once all who are here are. */
function isWaitedFor(table: TableSession, role: Role): boolean {
  const board = table.state?.board;
  if (!board || board.phase === "over" || board.clock.paused) return false;
  if (!isOn(table, role) || board.ready[role]) return false;
  return ROLES.every((other) => board.ready[other] || isOn(table, other));
}

/** Signs nothing, breaks nothing. */
const hold = (table: TableSession, role: Role) =>
  table.actAs(
    role,
    table.state?.board.phase === "orders"
      ? { type: "seal", orders: NO_ORDERS }
      : { type: "ready", ready: true },
  );
