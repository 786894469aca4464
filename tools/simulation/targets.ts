// The balance targets: each with its value, what it should be, and whether it is.
import {
  AGENDA_IDS,
  CARD_IDS,
  CARDS,
  CLAUSES,
  ENDINGS,
  ROLES,
  type Role,
} from "@freeze/shared/rules";
import { chinaTargets } from "./chinaTargets.ts";
import type { GameRecord } from "./rows.ts";
import { mean, percent, round1, round2, share, tally } from "./stats.ts";

export interface Target {
  readonly id: string;
  readonly what: string;
  readonly target: string;
  readonly value: unknown;
  readonly met: boolean;
}

/** Records by row. */
export type Rows = ReadonlyMap<string, readonly GameRecord[]>;

export function rowsOf(records: readonly GameRecord[]): Rows {
  const rows = new Map<string, GameRecord[]>();
  for (const record of records) {
    const row = rows.get(record.row) ?? [];
    row.push(record);
    rows.set(record.row, row);
  }
  return rows;
}

const get = (rows: Rows, id: string): readonly GameRecord[] => rows.get(id) ?? [];
export const meanOf = (records: readonly GameRecord[], role: Role): number =>
  mean(records.map(({ scores }) => scores[role]));
export const sumOf = (records: readonly GameRecord[]): number =>
  ROLES.reduce((sum, role) => sum + meanOf(records, role), 0);
const each = <T>(make: (role: Role) => T) =>
  Object.fromEntries(ROLES.map((role) => [role, make(role)])) as Record<Role, T>;
const within = (value: number, low: number, high: number): boolean => value >= low && value <= high;

/** All targets that the rows can tell. */
export function targets(rows: Rows): readonly Target[] {
  const mixed = get(rows, "mixed");
  return [
    ...["", "first "].flatMap((of) => basics(rows, of)),
    ...lateCheats(rows),
    ...content(rows, mixed),
    agendas(mixed),
    ...chinaTargets(mixed),
    strongest(rows),
    leaders(mixed),
    simple(rows, mixed),
  ];
}

/** B1, B2, B3 and B5, for the full rules or for the first ruleset. */
function basics(rows: Rows, of: string): readonly Target[] {
  const mixed = get(rows, of === "" ? "mixed" : "first");
  const beats = each((role) =>
    percent(share(mixed, ({ scores }) => scores[role] > meanOf(mixed, role))),
  );
  const lost = each((role) =>
    round1(meanOf(mixed, role) - meanOf(get(rows, `${of}passive ${role}`), role)),
  );
  const honest = sumOf(get(rows, `${of}honest`));
  const cheats = sumOf(get(rows, `${of}cheats`));
  const more = percent(honest / Math.max(1, cheats) - 1);
  return [
    {
      id: `B1 ${of}`.trim(),
      what: "percent of mixed games in which the role beats its mean",
      target: "40-60 each",
      value: beats,
      met: ROLES.every((role) => within(beats[role], 40, 60)),
    },
    {
      id: `B2 ${of}`.trim(),
      what: "points that a passive seat loses",
      target: ">= 15 each",
      value: lost,
      met: ROLES.every((role) => lost[role] >= 15),
    },
    {
      id: `B3 ${of}`.trim(),
      what: "percent more joint score at honest tables than where all cheat",
      target: ">= 15",
      value: { honest: round1(honest), cheats: round1(cheats), more },
      met: more >= 15,
    },
    endings(`B5 ${of}`.trim(), mixed),
  ];
}

function endings(id: string, mixed: readonly GameRecord[]): Target {
  const count = tally(mixed.map(({ ending }) => ending));
  const value = Object.fromEntries(
    ENDINGS.map((ending) => [
      ending,
      round1((100 * (count[ending] ?? 0)) / Math.max(1, mixed.length)),
    ]),
  );
  const crises = round2(mean(mixed.map((game) => game.crises)));
  const met =
    ENDINGS.every((ending) => (value[ending] ?? 0) > 0 && (value[ending] ?? 0) <= 50) &&
    within(value.settlement ?? 0, 10, 35) &&
    within(value.war ?? 0, 2, 10) &&
    within(crises, 0.4, 1);
  return {
    id,
    what: "endings in percent, crises a game",
    target: "all six, none above 50; settlement 10-35; war 2-10; crises 0.4-1.0",
    value: { ...value, crises },
    met,
  };
}

function lateCheats(rows: Rows): readonly Target[] {
  const honest = get(rows, "honest");
  const row = (role: Role, slack: number, loss: number): Target => {
    const late = get(rows, `late ${role}`);
    const own = round1(meanOf(late, role) - meanOf(honest, role));
    const others = round1(
      sumOf(late) - meanOf(late, role) - (sumOf(honest) - meanOf(honest, role)),
    );
    return {
      id: `B4 ${role}`,
      what: "a lone late cheater: its own change, the change of the other three together",
      target: `own >= -${slack}, others <= -${loss}`,
      value: { own, others },
      met: own >= -slack && others <= -loss,
    };
  };
  return [row("dprk", 1, 8), row("us", 2, 5)];
}

/** B6 and B7: everything in the box is used. */
function content(rows: Rows, mixed: readonly GameRecord[]): readonly Target[] {
  const games = Math.max(1, mixed.length);
  const rounds = mixed.reduce((sum, game) => sum + game.rounds, 0) || 1;
  const cards = CARD_IDS.map((card) => ({
    card,
    games: percent(share(mixed, (game) => (game.cards[card] ?? 0) > 0)),
    rounds: percent(mixed.reduce((sum, game) => sum + (game.cards[card] ?? 0), 0) / rounds),
  }));
  const odd = cards.filter((row) => row.games < 10 || row.rounds > 60);
  const kinds = CLAUSES.map(({ owner, code }) => (owner === "any" ? code : `${owner}.${code}`));
  const signed = Object.fromEntries(
    kinds.map((kind) => [kind, percent(share(mixed, (game) => hasClause(game, kind)))]),
  );
  const packages = new Set(
    mixed.flatMap(({ deals }) => deals.map(({ clauses }) => [...clauses].sort().join(","))),
  ).size;
  const home = each((role) =>
    round1(meanOf(mixed, role) - meanOf(get(rows, `home ${role}`), role)),
  );
  return [
    {
      id: "B6",
      what: "cards played in under 10% of games, or in over 60% of rounds",
      target: `none of ${Object.keys(CARDS).length}`,
      value: odd,
      met: odd.length === 0,
    },
    {
      id: "B7",
      what: "percent of games in which a clause is signed; packages; cost of refusing all summits",
      target: "clauses >= 5 each; packages >= 25 in 1,000; cost >= 3 each",
      value: { signed, packages, games, home },
      met:
        kinds.every((kind) => (signed[kind] ?? 0) >= 5) &&
        packages >= 25 &&
        ROLES.every((role) => home[role] >= 3),
    },
  ];
}

const hasClause = ({ deals }: GameRecord, kind: string): boolean =>
  deals.some(({ clauses }) =>
    clauses.some((clause) => clause === kind || (kind === "SM" && clause.endsWith(".SM"))),
  );

function agendas(mixed: readonly GameRecord[]): Target {
  const drawn = mixed.flatMap((game) => ROLES.map((role) => game.agendas[role]));
  const value = Object.fromEntries(
    AGENDA_IDS.map((id) => [
      id,
      percent(
        share(
          drawn.filter((one) => one.id === id),
          ({ met }) => met,
        ),
      ),
    ]),
  );
  return {
    id: "B8",
    what: "percent of games in which a drawn agenda is met",
    target: "20-65 each",
    value,
    met: Object.values(value).every((one) => within(one, 20, 65)),
  };
}

function strongest(rows: Rows): Target {
  const value = each((role) =>
    round1(meanOf(get(rows, `strong ${role}`), role) - meanOf(get(rows, `plain ${role}`), role)),
  );
  return {
    id: "B11",
    what: "points of the look-ahead over the reciprocator in the same seat",
    target: ">= 6 each",
    value,
    met: ROLES.every((role) => value[role] >= 6),
  };
}

function leaders(mixed: readonly GameRecord[]): Target {
  const par = each((role) => meanOf(mixed, role));
  const wins = share(mixed, ({ scores, leaderAfter2 }) => {
    const best = [...ROLES].sort((a, b) => scores[b] - par[b] - (scores[a] - par[a]))[0];
    return best === leaderAfter2;
  });
  return {
    id: "B12",
    what: "percent of games that the leader after round 2 wins",
    target: "<= 45",
    value: percent(wins),
    met: wins <= 0.45,
  };
}

function simple(rows: Rows, mixed: readonly GameRecord[]): Target {
  const value: Record<string, number> = {};
  for (const [id, records] of rows) {
    if (!id.startsWith("simple ")) continue;
    const role = ROLES.find((one) => id.endsWith(` ${one}`));
    if (role) value[id.slice(7)] = round1(meanOf(records, role) - meanOf(mixed, role));
  }
  return {
    id: "B13",
    what: "points over the mixed mean of simple policies",
    target: "<= 10 each",
    value,
    met: Object.values(value).every((one) => one <= 10),
  };
}
