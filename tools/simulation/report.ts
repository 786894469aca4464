// What many games say, as data: the report of `npm run simulate`.
import { AGENDA_IDS, CARD_IDS, CARDS, ROLES, type Role } from "@freeze/shared/rules";
import { SCENARIOS } from "@freeze/shared/scenarios";
import { packagesIn } from "./contentTargets.ts";
import { curvesOf } from "./curves.ts";
import { byRole, jointOf, meanOf, type Rows, rowOf, scoreOf } from "./records.ts";
import type { Gain } from "./rivalTargets.ts";
import type { GameRecord } from "./rows.ts";
import { deviation, mean, percent, round1, round2, share, tally } from "./stats.ts";
import type { Plan } from "./tables.ts";
import { type Judging, targets } from "./targets.ts";

export type Report = ReturnType<typeof reportOf>;

/** Targets that the mixed table tells by itself. */
const ALONE = ["B1", "B5", "B6", "B8", "B9", "B10", "B12"];

export function reportOf(
  plan: Plan,
  rows: Rows,
  { exploits, ...judging }: Judging & { readonly exploits: readonly Gain[] },
) {
  const mixed = rowOf(rows, "mixed");
  const judged = targets(rows, { ...judging, found: exploits });
  return {
    plan,
    scores: scoresOf(plan, mixed),
    endings: shares(
      mixed.map(({ ending, variant }) => (variant ? `${ending} ${variant}` : ending)),
    ),
    rounds: shares(mixed.map(({ rounds }) => String(rounds))),
    aGame: aGame(mixed),
    curves: curvesOf(mixed).map(({ of, rounds, end }) => ({
      of,
      rounds: rounds.map(round1),
      end: round1(end),
    })),
    agendas: agendasOf(mixed),
    packages: packagesOf(mixed),
    differentPackages: packagesIn(mixed),
    clauses: clausesOf(mixed),
    cards: cardsOf(mixed),
    voiceByKimFirst: voiceByKimFirst(mixed),
    ends: endsOf(mixed),
    byTemperament: byTemperament(mixed),
    exploits: exploits.map(({ role, policy, gain }) => ({
      role,
      policy,
      gain: round1(gain.value),
      error: round1(gain.error ?? 0),
    })),
    rows: [...rows].map(([id, list]) => ({
      id,
      games: list.length,
      ...byRole((role) => round1(meanOf(list, role))),
      sum: round1(jointOf(list).value),
    })),
    targets: rows.size > 1 ? judged : judged.filter(({ id }) => ALONE.includes(id)),
  };
}

function scoresOf({ scenario, ruleset, layout }: Plan, mixed: readonly GameRecord[]) {
  const par = SCENARIOS[scenario].par[`${ruleset}/${layout}`];
  return ROLES.map((role) => {
    const { value, error } = scoreOf(mixed, role);
    return {
      role,
      mean: round1(value),
      error: round1(error ?? 0),
      deviation: round1(deviation(mixed.map(({ scores }) => scores[role]))),
      par: par?.[role] ?? null,
    };
  });
}

/** Shares of a list of words in percent, the most frequent first. */
const shares = (words: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    mostFrequent(words).map(([word, count]) => [word, round1((100 * count) / words.length)]),
  );

const mostFrequent = (words: readonly string[]): readonly [string, number][] =>
  Object.entries(tally(words)).sort((a, b) => b[1] - a[1]);

function aGame(mixed: readonly GameRecord[]): Record<string, number> {
  const average = (count: (game: GameRecord) => number) => round2(mean(mixed.map(count)));
  return {
    offers: average(({ offers }) => offers),
    counters: average(({ counters }) => counters),
    deals: average(({ deals }) => deals.length),
    secretDeals: average(({ deals }) => deals.filter(({ secret }) => secret).length),
    dealsEnded: average(({ deals }) => deals.filter(({ ended }) => ended !== null).length),
    summits: average(({ summits }) => summits.length),
    ofSubstance: average(
      ({ summits }) => summits.filter((one) => one.outcome === "substance").length,
    ),
    invitationsRefused: average(({ refused }) => refused),
    plenaries: average(({ plenaries }) => plenaries.length),
    cheats: average(({ cheats }) => cheats.all),
    caught: average(({ cheats }) => cheats.caught),
    openBreaches: average(({ cheats }) => cheats.open),
    crises: average(({ crises }) => crises),
    tests: average(({ cards }) => cards.test ?? 0),
  };
}

/** How often an agenda was drawn and met, and what its owner scored with it and with the others. */
function agendasOf(mixed: readonly GameRecord[]) {
  return AGENDA_IDS.flatMap((id) => {
    const role = ROLES.find((one) => mixed.some(({ agendas }) => agendas[one].id === id));
    if (!role) return [];
    const games = mixed.filter(({ agendas }) => agendas[role].id === id);
    return [
      {
        id,
        role,
        drawn: games.length,
        met: percent(share(games, ({ agendas }) => agendas[role].met)),
        score: round1(meanOf(games, role)),
      },
    ];
  });
}

/** The packages signed most often: in percent of games, and how many of them ended before the match. */
function packagesOf(mixed: readonly GameRecord[]) {
  const deals = mixed.flatMap((game) => game.deals);
  const nameOf = ({ clauses, secret }: (typeof deals)[number]): string =>
    `${[...clauses].sort().join(" ")}${secret ? " (secret)" : ""}`;
  return mostFrequent(deals.map(nameOf))
    .slice(0, 15)
    .map(([name, signed]) => ({
      name,
      signed,
      games: percent(share(mixed, (game) => game.deals.some((deal) => nameOf(deal) === name))),
      ended: percent(
        share(
          deals.filter((deal) => nameOf(deal) === name),
          ({ ended }) => ended !== null,
        ),
      ),
    }));
}

const clausesOf = (mixed: readonly GameRecord[]) =>
  mostFrequent(mixed.flatMap(({ deals }) => deals.flatMap(({ clauses }) => clauses))).map(
    ([clause, signed]) => ({
      clause,
      signed: round2(signed / Math.max(1, mixed.length)),
      games: percent(
        share(mixed, ({ deals }) => deals.some(({ clauses }) => clauses.includes(clause))),
      ),
    }),
  );

function cardsOf(mixed: readonly GameRecord[]) {
  const rounds = mixed.reduce((sum, game) => sum + game.rounds, 0) || 1;
  return CARD_IDS.map((card) => ({
    card,
    role: CARDS[card].role,
    games: percent(share(mixed, ({ cards }) => (cards[card] ?? 0) > 0)),
    rounds: percent(mixed.reduce((sum, { cards }) => sum + (cards[card] ?? 0), 0) / rounds),
  }));
}

function voiceByKimFirst(mixed: readonly GameRecord[]) {
  return [...ROLES, null].flatMap((first) => {
    const games = mixed.filter(({ kimFirst }) => kimFirst === first);
    if (games.length === 0) return [];
    const voice = (role: Role) => round1(mean(games.map(({ voices }) => voices[role])));
    return [{ first: first ?? "nobody", games: games.length, ...byRole(voice) }];
  });
}

const endsOf = (mixed: readonly GameRecord[]): Record<string, number> =>
  Object.fromEntries(
    Object.keys(mixed[0]?.dials ?? {}).map((dial) => [
      dial,
      round1(mean(mixed.map(({ dials }) => dials[dial] ?? 0))),
    ]),
  );

function byTemperament(mixed: readonly GameRecord[]) {
  const names = [...new Set(mixed.flatMap(({ seats }) => Object.values(seats)))].sort();
  return names.map((name) => ({
    name,
    ...byRole((role) => {
      const games = mixed.filter(({ seats }) => seats[role] === name);
      return games.length === 0 ? null : round1(meanOf(games, role));
    }),
  }));
}
