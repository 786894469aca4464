// How long it took, by phase.
import type { Phase } from "@freeze/shared/rules";
import { type Cell, type Sheet, timeCell } from "./exportCsv.ts";
import { type Step, secondsSince, type Walked } from "./exportWalk.ts";

interface TimingRow {
  readonly table: Walked;
  readonly round: number;
  readonly phase: Phase;
  readonly beganAt: number;
  /** null: it still runs. */
  readonly endedAt: number | null;
  readonly pausedMs: number;
  readonly extendedMs: number;
  /** The commit that ended it. */
  readonly endedBy: Step | null;
}

export const TIMINGS: Sheet<TimingRow> = {
  file: "timings.csv",
  about:
    "One row for each phase of each table; a phase that was played again after a roll back has a row for each time.",
  columns: {
    table: ["integer", "Number of the table.", ({ table }) => table.number],
    round: ["integer", "Round.", ({ round }) => round],
    phase: ["code", "Phase.", ({ phase }) => phase],
    began_at: ["time", "Server time.", ({ beganAt }) => timeCell(beganAt)],
    ended_at: ["time", "Server time; empty: it still runs.", ({ endedAt }) => timeCell(endedAt)],
    seconds: [
      "number",
      "From beginning to end, pauses included.",
      ({ beganAt, endedAt }) => (endedAt === null ? null : secondsSince(beganAt, endedAt)),
      "s",
    ],
    paused_s: ["number", "Of these paused.", ({ pausedMs }) => pausedMs / 1_000, "s"],
    planned_s: [
      "number",
      "What the layout plans; empty: no clock.",
      ({ table, phase }) => planned(table, phase),
      "s",
    ],
    extended_s: ["number", "Added by hand.", ({ extendedMs }) => extendedMs / 1_000, "s"],
    ended_by: [
      "code",
      "The role that was ready last, clock, host or instructor.",
      ({ endedBy }) => endedBy?.commit.command?.by ?? null,
    ],
    ended_by_student: [
      "code",
      "The student who was ready last.",
      ({ endedBy }) => endedBy?.student ?? null,
    ],
  },
};

function planned({ last }: Walked, phase: Phase): Cell {
  const times = last?.board.facts.layout.times;
  return times && phase !== "over" ? times[phase] / 1_000 : null;
}

/** The end is no phase. */
export function timingRows(table: Walked): readonly TimingRow[] {
  const rows: TimingRow[] = [];
  let open = null as TimingRow | null;
  let pausedAt: number | null = null;
  for (const step of table.steps) {
    const { at, command } = step.commit;
    const { round, phase, clock } = step.after.board;
    if (open && pausedAt !== null && !clock.paused) {
      open = { ...open, pausedMs: open.pausedMs + at - Math.max(pausedAt, open.beganAt) };
    }
    pausedAt = clock.paused ? (pausedAt ?? at) : null;
    if (open && command?.action.type === "extend") {
      open = { ...open, extendedMs: open.extendedMs + command.action.ms };
    }
    if (open && open.round === round && open.phase === phase) continue;
    if (open) rows.push({ ...open, endedAt: at, endedBy: step });
    open = {
      table,
      round,
      phase,
      beganAt: at,
      endedAt: null,
      pausedMs: 0,
      extendedMs: 0,
      endedBy: null,
    };
  }
  if (open) rows.push(open);
  return rows.filter(({ phase }) => phase !== "over");
}
