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
  /** Games of each row of B11: a search in a seat takes a hundred times as long as other bots. */
  readonly strong: number;
  readonly seed: number;
}

/** A row and the targets that are judged by it, beside those that the mixed table alone can tell. */
interface Need {
  readonly of: readonly string[];
  readonly row: Row;
}

/** The bot that is measured as the strongest (B11). */
const STRONGEST: SeatId = "strategist:master";
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

/** Games at the mixed table of the first ruleset. */
export const firstGames = ({ games, aux }: Pick<Plan, "games" | "aux">): number =>
  Math.max(aux, Math.ceil(games / 4));

/** The rows of the balance targets, the mixed table first: all, or those that some targets need. */
export function targetRows(plan: Plan, only: readonly string[] = []): readonly Row[] {
  const wanted = ({ of }: Need) => only.length === 0 || of.some((id) => only.includes(id));
  const needs = [...tableNeeds(plan), ...ROLES.flatMap((role) => seatNeeds(plan, role))];
  return [mixedRow(plan), ...needs.filter(wanted).map(({ row }) => row)];
}

const further = (plan: Plan, id: string, seats: ByRole<SeatId>): Row => ({
  ...mixedRow(plan),
  id,
  seats,
  games: plan.aux,
});

/** The layout that the first ruleset is played in: its par is that of this layout too. */
export const FIRST_LAYOUT: LayoutId = "45";

/** The same under the first ruleset. */
const ofFirst = (plan: Plan, id: string, seats: ByRole<SeatId>): Row => ({
  ...further(plan, id, seats),
  layout: FIRST_LAYOUT,
  ruleset: "first",
});

/** Rows in which the whole table is chosen. */
function tableNeeds(plan: Plan): readonly Need[] {
  const open = { ...ofFirst(plan, "first", OPEN), games: firstGames(plan) };
  return [
    { of: ["B1", "B2", "B3", "B5"], row: open },
    { of: ["B3", "B4"], row: further(plan, "honest", all("honest:*")) },
    { of: ["B3"], row: further(plan, "cheats", all("cheat:*")) },
    { of: ["B3"], row: ofFirst(plan, "first honest", all("honest:*")) },
    { of: ["B3"], row: ofFirst(plan, "first cheats", all("cheat:*")) },
    ...(["dprk", "us"] as const).map((role) => ({
      of: ["B4"],
      row: further(plan, `late ${role}`, one(role, "late:*", "honest:*")),
    })),
  ];
}

/** Rows in which one seat is chosen and the others are drawn. */
function seatNeeds(plan: Plan, role: Role): readonly Need[] {
  const row = (id: string, seat: SeatId) => further(plan, `${id} ${role}`, one(role, seat));
  const few = (id: string, seat: SeatId) => ({ ...row(id, seat), games: plan.strong });
  return [
    { of: ["B2"], row: row("passive", "passive") },
    { of: ["B2"], row: ofFirst(plan, `first passive ${role}`, one(role, "passive")) },
    { of: ["B7"], row: row("home", "simple:*,summits=refuse") },
    { of: ["B11"], row: few("strong", STRONGEST) },
    { of: ["B11"], row: few("plain", "reciprocator") },
    ...tricks(role).map((name) => ({ of: ["B13"], row: row(`simple ${name}`, `simple:${name}`) })),
  ];
}

/** The few rows of the short form: enough to see a broken bot. */
export function shortRows(plan: Plan): readonly Row[] {
  return [
    mixedRow(plan),
    further(plan, "honest", all("honest:*")),
    further(plan, "cheats", all("cheat:*")),
    ...ROLES.map((role) => further(plan, `passive ${role}`, one(role, "passive"))),
  ];
}
