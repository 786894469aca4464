// The balance targets: each with its numbers, what they should be, and whether they are.
import { type ByRole, ENDINGS, ROLES } from "@freeze/shared/rules";
import { type Band, type Bands, bandText, TIGHT, within } from "./bands.ts";
import { chinaTargets } from "./chinaTargets.ts";
import { contentTargets } from "./contentTargets.ts";
import { byRole, jointOf, meanOf, type Rows, rowOf, scoreOf } from "./records.ts";
import { type Gain, rivalTargets } from "./rivalTargets.ts";
import type { GameRecord } from "./rows.ts";
import { difference, meanWithError, percentWithError } from "./stats.ts";
import { cell, exact, type Target, targetOf, told } from "./target.ts";

export interface Judging {
  readonly bands?: Bands;
  /** Par as stored, if it was measured under these rules; otherwise the mean of the mixed games stands for it. */
  readonly par?: ByRole<number> | null;
  readonly firstPar?: ByRole<number> | null;
  /** What the search for exploits has found at mixed tables. */
  readonly found?: readonly Gain[];
}

/** All targets that the rows can tell: a target without its rows is left out. */
export function targets(rows: Rows, judging: Judging = {}): readonly Target[] {
  const { bands = TIGHT, found = [] } = judging;
  const mixed = rowOf(rows, "mixed");
  const par = judging.par ?? byRole((role) => meanOf(mixed, role));
  const firstPar = judging.firstPar ?? byRole((role) => meanOf(rowOf(rows, "first"), role));
  const all = [
    ...basics(rows, { of: "", par, bands }),
    ...basics(rows, { of: "first ", par: firstPar, bands }),
    ...contentTargets(rows, bands),
    ...chinaTargets(mixed),
    ...rivalTargets(rows, { par, found }),
    leaders(mixed, par, bands),
  ];
  const numbers = ({ id }: Target) => Number(/\d+/.exec(id)?.[0]);
  return all.filter(({ cells }) => cells.length > 0).sort((a, b) => numbers(a) - numbers(b));
}

interface Basics {
  /** `first ` for the rows of the first ruleset. */
  readonly of: string;
  readonly par: ByRole<number>;
  readonly bands: Bands;
}

/** B1, B2, B3 and B5, for the full rules or for the first ruleset. */
function basics(rows: Rows, { of, par, bands }: Basics): readonly Target[] {
  const mixed = rowOf(rows, of === "" ? "mixed" : "first");
  if (mixed.length === 0) return [];
  const id = (name: string) => `${name} ${of}`.trim();
  const beats = ROLES.map((role) => {
    const value = percentWithError(mixed, ({ scores }) => scores[role] > par[role]);
    return cell(role, value, within(value.value, bands.beats));
  });
  return [
    targetOf(
      { id: id("B1"), what: "% of mixed games above par", target: bandText(bands.beats) },
      beats,
    ),
    passive(rows, { id: id("B2"), of, least: bands.passive }),
    honesty(rows, { id: id("B3"), of, least: bands.honest }),
    endings(id("B5"), mixed, bands),
  ];
}

interface Part {
  readonly id: string;
  readonly of: string;
  readonly least: number;
}

function passive(rows: Rows, { id, of, least }: Part): Target {
  const mixed = rowOf(rows, of === "" ? "mixed" : "first");
  const cells = ROLES.flatMap((role) => {
    const idle = rowOf(rows, `${of}passive ${role}`);
    if (idle.length === 0) return [];
    const lost = difference(scoreOf(mixed, role), scoreOf(idle, role));
    return [cell(role, lost, lost.value >= least)];
  });
  return targetOf({ id, what: "points a passive seat loses", target: `>= ${least}` }, cells);
}

function honesty(rows: Rows, { id, of, least }: Part): Target {
  const row = { id, what: "% more joint score where all are honest", target: `>= ${least}` };
  const honest = rowOf(rows, `${of}honest`);
  const cheats = rowOf(rows, `${of}cheats`);
  if (honest.length === 0 || cheats.length === 0) return targetOf(row, []);
  const [top, bottom] = [jointOf(honest), jointOf(cheats)];
  const ratio = top.value / Math.max(1, bottom.value);
  const error =
    ratio * Math.hypot((top.error ?? 0) / top.value, (bottom.error ?? 0) / bottom.value);
  const more = { value: 100 * (ratio - 1), error: 100 * error };
  return targetOf(row, [
    cell("more", more, more.value >= least),
    told("honest", top),
    told("all cheat", bottom),
  ]);
}

function endings(id: string, mixed: readonly GameRecord[], bands: Bands): Target {
  const { kinds, most } = bands.endings;
  const occur = ENDINGS.filter((one) => mixed.some(({ ending }) => ending === one)).length;
  const cells = ENDINGS.map((ending) => {
    const value = percentWithError(mixed, (game) => game.ending === ending);
    const band: Band =
      ending === "settlement" ? bands.settlement : ending === "war" ? bands.war : [0, most];
    const missing = kinds === ENDINGS.length && value.value === 0;
    return cell(ending, value, !missing && within(value.value, band));
  });
  const crises = meanWithError(mixed.map((game) => game.crises));
  const { settlement, war } = bands;
  return targetOf(
    {
      id,
      what: "endings in %, crises a game",
      target: `${kinds} kinds, none above ${most}; settlement ${bandText(settlement)}; war ${bandText(war)}; crises ${bandText(bands.crises)}`,
    },
    [
      ...cells,
      cell("kinds", exact(occur), occur >= kinds),
      cell("crises", crises, within(crises.value, bands.crises)),
    ],
  );
}

function leaders(mixed: readonly GameRecord[], par: ByRole<number>, bands: Bands): Target {
  const row = {
    id: "B12",
    what: "% of games that the leader after round 2 wins",
    target: `<= ${bands.leader}`,
  };
  if (mixed.length === 0) return targetOf(row, []);
  const wins = percentWithError(mixed, ({ scores, leaderAfter2 }) => {
    const best = [...ROLES].sort((a, b) => scores[b] - par[b] - (scores[a] - par[a]))[0];
    return best === leaderAfter2;
  });
  return targetOf(row, [cell("wins", wins, wins.value <= bands.leader)]);
}
