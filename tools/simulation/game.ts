// One simulated game and what is kept of it.
import { playMatch } from "@freeze/shared/bots";
import {
  type Deal,
  type GameState,
  type History,
  ROLES,
  type Role,
  scores,
} from "@freeze/shared/rules";
import { SCENARIOS } from "@freeze/shared/scenarios";
import { type Moment, momentOf } from "./curves.ts";
import { byRole } from "./records.ts";
import type { DealRecord, GameRecord, Row } from "./rows.ts";
import { seatName, seatPolicy } from "./seats.ts";
import { seedOf } from "./seeds.ts";

/** Plays game `index` of a row. */
export function playGame(row: Row, index: number): GameRecord {
  const seed = seedOf(String(row.seed + index));
  const seats = byRole((role) => seatName(row.seats[role], seed, role));
  let leaderAfter2: Role | null = null;
  const moments: Moment[] = [];
  const { history, final } = playMatch({
    scenario: row.case ?? SCENARIOS[row.scenario],
    seed,
    options: { layout: row.layout, ruleset: row.ruleset, at: 0 },
    policies: byRole((role) => seatPolicy(seats[role])),
    watch(state) {
      if (moments.length < state.board.round) moments.push(momentOf(state));
      if (state.board.round === 3 && leaderAfter2 === null) leaderAfter2 = leaderOf(state);
    },
  });
  moments.push(momentOf(final));
  const known = { row: row.id, seed, seats, leaderAfter2, moments };
  return { ...known, ...countsOf(history), ...endOf(final) };
}

function leaderOf(state: GameState): Role | null {
  const now = scores(state);
  const par = state.board.facts.par;
  const sorted = [...ROLES].sort((a, b) => now[b].total - par[b] - (now[a].total - par[a]));
  return sorted[0] ?? null;
}

function endOf(state: GameState) {
  const { board, folders } = state;
  const final = board.final;
  if (!final) throw new Error("the game is not over");
  const secret = Object.values(folders).flatMap((folder) => Object.values(folder.deals));
  const caught = final.cheats.filter((cheat) => cheat.caught).length;
  return {
    ending: final.ending,
    variant: final.variant,
    rounds: final.rounds,
    scores: byRole((role) => final.scores[role].total),
    agendas: byRole((role) => ({
      id: final.scores[role].agenda.id as string,
      met: final.scores[role].agenda.met,
    })),
    voices: byRole((role) => board.dials[`voice.${role}`]),
    dials: { ...board.dials, ...final.hidden, ...trustOf(final.trust) },
    kimFirst: board.kimFirst,
    deals: [...Object.values(board.deals), ...secret].map(dealRecord),
    summits: Object.values(board.summits)
      .filter(({ status }) => status === "held")
      .map(({ host, guest, outcome, round }) => ({
        pair: ROLES.filter((role) => role === host || role === guest).join("+"),
        outcome: outcome ?? "",
        round,
      })),
    cheats: { all: final.cheats.length, caught, open: openBreaches(state) },
    truth: { enforcement: final.hidden.trueEnforcement },
  };
}

const trustOf = (trust: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(trust).map(([pair, value]) => [`trust.${pair}`, value]));

const dealRecord = (deal: Deal): DealRecord => ({
  parties: deal.parties,
  clauses: Object.values(deal.clauses).map(({ owner, code }) => `${owner}.${code}`),
  secret: deal.secret,
  signed: deal.signedRound,
  ended: deal.endedRound,
  why: deal.endedWhy,
});

const openBreaches = ({ board }: GameState): number =>
  Object.values(board.deals)
    .flatMap((deal) => Object.values(deal.clauses))
    .flatMap(({ ledger }) => Object.values(ledger))
    .filter((mark) => mark === "broken").length;

function countsOf({ commits }: History) {
  const cards: Record<string, number> = {};
  const plenaries: number[] = [];
  let crises = 0;
  let refused = 0;
  let offers = 0;
  let counters = 0;
  let round = 0;
  for (const { events } of commits) {
    for (const event of events) {
      if (event.type === "phaseBegan") round = event.round;
      if (event.type === "cardPlayed") cards[event.card] = (cards[event.card] ?? 0) + 1;
      if (event.type === "crisisBroke") crises += 1;
      if (event.type === "invitationRefused") refused += 1;
      if (event.type === "offerMade") offers += 1;
      if (event.type === "versionAdded") counters += 1;
      if (event.type === "plenaryHeld" && event.held) plenaries.push(round);
    }
  }
  return { cards, plenaries, crises, refused, offers, counters };
}
