// The rows behind each balance target.
import {
  type ByRole,
  type CardId,
  type LayoutId,
  ROLES,
  type Role,
  type Ruleset,
  type ScenarioId,
} from "@freeze/shared/rules";
import type { Row, SeatId } from "./rows.ts";

export interface Plan {
  readonly scenario: ScenarioId;
  readonly layout: LayoutId;
  readonly ruleset: Ruleset;
  readonly games: number;
  /** Games of each further row. */
  readonly aux: number;
  readonly seed: number;
}

/** The bot that is measured as the strongest (B11). */
const STRONGEST: SeatId = "strategist";
const OPEN: ByRole<SeatId> = { china: "", dprk: "", us: "", rok: "" };
const all = (seat: SeatId): ByRole<SeatId> => ({ china: seat, dprk: seat, us: seat, rok: seat });
const one = (role: Role, seat: SeatId, others: SeatId = ""): ByRole<SeatId> => ({
  ...all(others),
  [role]: seat,
});

/** Cards whose endless repetition is tried as a policy of its own. */
const MONOTONE: ByRole<readonly CardId[]> = {
  china: ["fuel", "dual_suspension"],
  dprk: ["short_range", "test"],
  us: ["letter", "assets"],
  rok: ["shuttle", "rok_drill"],
};

/** The simple policies that are always measured, whatever the search for others finds (B13). */
const tricks = (role: Role): readonly string[] => [
  "*,signs=never,offers=never",
  "*,signs=all,cheats=always",
  "*,claims=credit",
  ...MONOTONE[role].map((card) => `passive,cards=${card}`),
];

/** The mixed table alone. */
export const mixedRow = ({ scenario, layout, ruleset, games, seed }: Plan): Row => ({
  id: "mixed",
  scenario,
  layout,
  ruleset,
  seats: OPEN,
  games,
  seed,
});

/** All rows of the balance targets, the mixed table first. */
export function targetRows(plan: Plan): readonly Row[] {
  const mixed = mixedRow(plan);
  const aux = (id: string, seats: ByRole<SeatId>): Row => ({
    ...mixed,
    id,
    seats,
    games: plan.aux,
  });
  /** A search takes a hundred times as long as the others: a fifth of the games, of the same seeds. */
  const few = (id: string, seats: ByRole<SeatId>): Row => ({
    ...aux(id, seats),
    games: Math.ceil(plan.aux / 5),
  });
  /** In the layout that this ruleset is played in. */
  const first = (id: string, seats: ByRole<SeatId>, games: number): Row => ({
    ...aux(id, seats),
    layout: "45",
    ruleset: "first",
    games,
  });
  return [
    mixed,
    first("first", OPEN, Math.max(plan.aux, Math.ceil(plan.games / 4))),
    aux("honest", all("honest:*")),
    aux("cheats", all("cheat:*")),
    first("first honest", all("honest:*"), plan.aux),
    first("first cheats", all("cheat:*"), plan.aux),
    aux("late dprk", one("dprk", "late:*", "honest:*")),
    aux("late us", one("us", "late:*", "honest:*")),
    ...ROLES.flatMap((role) => [
      aux(`passive ${role}`, one(role, "passive")),
      first(`first passive ${role}`, one(role, "passive"), plan.aux),
      aux(`home ${role}`, one(role, "simple:*,summits=refuse")),
      few(`strong ${role}`, one(role, STRONGEST)),
      few(`plain ${role}`, one(role, "reciprocator")),
      ...tricks(role).map((name) => aux(`simple ${name} ${role}`, one(role, `simple:${name}`))),
    ]),
  ];
}

/** The few rows of the short form: enough to see a broken bot. */
export function shortRows(plan: Plan): readonly Row[] {
  const mixed = mixedRow(plan);
  const aux = (id: string, seats: ByRole<SeatId>): Row => ({
    ...mixed,
    id,
    seats,
    games: plan.aux,
  });
  return [
    mixed,
    aux("honest", all("honest:*")),
    aux("cheats", all("cheat:*")),
    ...ROLES.map((role) => aux(`passive ${role}`, one(role, "passive"))),
  ];
}
