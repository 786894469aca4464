// B6, B7 and B8: everything in the box is used, and every agenda can be met.
import { AGENDA_IDS, CARD_IDS, CARDS, CLAUSES, ROLES } from "@freeze/shared/rules";
import { type Bands, bandText, LONG_ONLY, within } from "./bands.ts";
import { type Rows, rowOf, scoreOf } from "./records.ts";
import type { GameRecord } from "./rows.ts";
import { difference, percentWithError } from "./stats.ts";
import { cell, exact, type Target, targetOf } from "./target.ts";

export function contentTargets(rows: Rows, bands: Bands): readonly Target[] {
  const mixed = rowOf(rows, "mixed");
  if (mixed.length === 0) return [];
  return [cards(mixed, bands), deals(rows, mixed), agendas(mixed)];
}

function cards(mixed: readonly GameRecord[], bands: Bands): Target {
  const { odd, games: least, rounds: most } = bands.cards;
  const all = mixed.reduce((sum, game) => sum + game.rounds, 0) || 1;
  const cells = CARD_IDS.flatMap((card) => {
    const games = percentWithError(mixed, (game) => (game.cards[card] ?? 0) > 0);
    const played = mixed.reduce((sum, game) => sum + (game.cards[card] ?? 0), 0);
    const rounds = (100 * played) / all;
    const rare = cell(`${card} (games)`, games, games.value >= least);
    const common = cell(`${card} (rounds)`, exact(rounds), rounds <= most);
    return [rare, common];
  });
  const missing = cells.filter(({ met }) => !met);
  const row = {
    id: "B6",
    what: `cards of ${Object.keys(CARDS).length} played in under ${least}% of games or over ${most}% of rounds`,
    target: odd === 0 ? "none" : `<= ${odd}`,
  };
  const count = cell("cards", exact(missing.length), missing.length <= odd);
  return { ...targetOf(row, [count]), cells: [count, ...missing] };
}

const KINDS = CLAUSES.map(({ owner, code }) => (owner === "any" ? code : `${owner}.${code}`));

const hasClause = ({ deals }: GameRecord, kind: string): boolean =>
  deals.some(({ clauses }) =>
    clauses.some((clause) => clause === kind || (kind === "SM" && clause.endsWith(".SM"))),
  );

/** How many different sets of clauses were signed. */
export const packagesIn = (games: readonly GameRecord[]): number =>
  new Set(games.flatMap(({ deals }) => deals.map(({ clauses }) => [...clauses].sort().join(","))))
    .size;

function deals(rows: Rows, mixed: readonly GameRecord[]): Target {
  const { clauses, packages: least, home } = LONG_ONLY;
  const signed = KINDS.map((kind) => {
    const value = percentWithError(mixed, (game) => hasClause(game, kind));
    return cell(kind, value, value.value >= clauses);
  });
  const packages = packagesIn(mixed);
  const refusing = ROLES.flatMap((role) => {
    const alone = rowOf(rows, `home ${role}`);
    if (alone.length === 0) return [];
    const cost = difference(scoreOf(mixed, role), scoreOf(alone, role));
    return [cell(`no summits ${role}`, cost, cost.value >= home)];
  });
  return targetOf(
    {
      id: "B7",
      what: "% of games in which a clause is signed; different packages; points that refusing all summits costs",
      target: `clauses >= ${clauses} each; packages >= ${least}; cost >= ${home} each`,
    },
    [...signed, cell("packages", exact(packages), packages >= least), ...refusing],
  );
}

function agendas(mixed: readonly GameRecord[]): Target {
  const drawn = mixed.flatMap((game) => ROLES.map((role) => game.agendas[role]));
  const cells = AGENDA_IDS.flatMap((id) => {
    const games = drawn.filter((one) => one.id === id);
    if (games.length === 0) return [];
    const value = percentWithError(games, ({ met }) => met);
    return [cell(id, value, within(value.value, LONG_ONLY.agendas))];
  });
  return targetOf(
    {
      id: "B8",
      what: "% of games in which a drawn agenda is met",
      target: `${bandText(LONG_ONLY.agendas)} each`,
    },
    cells,
  );
}
