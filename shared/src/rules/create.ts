import { drawNews } from "./briefing.ts";
import type { DprkDial } from "./dials.ts";
import type { Commit, MatchOptions } from "./engine.ts";
import { LAYOUTS, PC_A_ROUND, visitsAtStart } from "./layouts.ts";
import { binOf, levelOf } from "./levels.ts";
import { clockFor, NO_TALKS, NOBODY_READY, NOTHING_ASKED } from "./phases.ts";
import { between, shuffled } from "./rng.ts";
import { type ByRole, byFolder, byPair, type FolderKey, type Role } from "./roles.ts";
import type { Drawn, Scenario } from "./scenario.ts";
import type { Board, CaseFacts, Folder, GameState, Hand } from "./state.ts";
import { begin } from "./transaction.ts";

/**
 * The first commit of a match: everything drawn or shuffled at the start, then the first briefing.
 * Seed: 32 hexadecimal digits (SPEC start-values, drawn-values, chance).
 */
export function create(scenario: Scenario, seed: string, options: MatchOptions): Commit {
  const state = firstState(scenario, seed, options);
  const tx = begin(state);
  tx.emit([], { type: "matchCreated", state });
  tx.emit("all", { type: "phaseBegan", round: 1, phase: "briefing" });
  drawNews(tx);
  return { n: 0, at: options.at, command: null, events: tx.events };
}

function firstState(scenario: Scenario, seed: string, options: MatchOptions): GameState {
  const hidden: Record<DprkDial, number> = {
    arsenal: drawn(seed, "arsenal", scenario.drawn.arsenal),
    economy: drawn(seed, "economy", scenario.drawn.economy),
    regime: drawn(seed, "regime", scenario.drawn.regime),
  };
  const { decks } = scenario;
  return {
    board: firstBoard(scenario, options, hidden),
    folders: byFolder((key) => firstFolder(scenario, key)),
    hands: firstHands(scenario, seed, { options, hidden }),
    vault: {
      seed,
      decks: {
        cloud: shuffled(seed, decks.cloud, "deck", "cloud", 0),
        news: shuffled(seed, decks.news, "deck", "news", 0),
      },
      once: {},
      uncaught: {},
      moratoriumRound: null,
    },
  };
}

const drawn = (seed: string, name: DprkDial, { centre, spread }: Drawn): number =>
  between(seed, centre - spread, centre + spread, "start", name);

function factsOf(scenario: Scenario, { layout: id, ruleset }: MatchOptions): CaseFacts {
  const { showcaseRounds, drillRounds, decks, kimHasMet } = scenario;
  const layout = LAYOUTS[id];
  const par = parOf(scenario, ruleset, id);
  return {
    scenario: scenario.id,
    ruleset,
    layout: { ...layout, ruleset, visits: visitsAtStart(layout, ruleset) },
    kimHasMet,
    showcaseRounds,
    drillRounds,
    decks,
    par,
  };
}

const NO_PAR: ByRole<number> = { china: 0, dprk: 0, us: 0, rok: 0 };

/** Par of this ruleset and layout; where it was never measured, of the same ruleset in another layout. */
function parOf({ par }: Scenario, ruleset: string, layout: string): ByRole<number> {
  const exact = par[`${ruleset}/${layout}`];
  if (exact) return exact;
  const near = Object.keys(par).find((key) => key.startsWith(`${ruleset}/`));
  return (near === undefined ? undefined : par[near]) ?? NO_PAR;
}

function firstBoard(
  scenario: Scenario,
  options: MatchOptions,
  hidden: Readonly<Record<DprkDial, number>>,
): Board {
  const facts = factsOf(scenario, options);
  const { start, trust, summitsBefore } = scenario;
  const bin = (dial: DprkDial) => binOf(dial, hidden[dial], start.inspection);
  return {
    facts,
    round: 1,
    phase: "briefing",
    clock: clockFor(facts, "briefing", options.at),
    ready: NOBODY_READY,
    dials: firstDials(scenario),
    bins: { arsenal: bin("arsenal"), economy: bin("economy"), regime: bin("regime") },
    levels: byPair((pair) => levelOf(trust[pair])),
    news: null,
    tensionBefore: start.tension,
    drill: "none",
    plenary: { called: null, lastCalledRound: 0, held: 0, sixPartyHeld: 0 },
    met: byPair((pair) => summitsBefore[pair] ?? 0),
    kimFirst: null,
    deals: {},
    summits: {},
    played: {},
    lastCards: [],
    owedPublicly: {},
    talks: NO_TALKS,
    crisis: null,
    asked: NOTHING_ASKED,
    final: null,
  };
}

const firstDials = ({ start, voice }: Scenario): Board["dials"] => ({
  tension: start.tension,
  inspection: start.inspection,
  sanctions: start.sanctions,
  enforcement: start.enforcement,
  expectations: start.expectations,
  "voice.china": voice.china,
  "voice.dprk": voice.dprk,
  "voice.us": voice.us,
  "voice.rok": voice.rok,
  "home.china": start["home.china"],
  "home.us": start["home.us"],
  "home.rok": start["home.rok"],
});

const firstFolder = (scenario: Scenario, key: FolderKey): Folder =>
  emptyFolder((scenario.trust as Readonly<Partial<Record<FolderKey, number>>>)[key] ?? null);

/** A folder in which nothing lies yet; trust of a pair, null for three and four. */
export const emptyFolder = (trust: number | null): Folder => ({
  trust,
  proposals: {},
  deals: {},
  summits: {},
  talk: {},
  held: {},
  choices: {},
});

interface Start {
  readonly options: MatchOptions;
  readonly hidden: Readonly<Record<DprkDial, number>>;
}

function firstHands(scenario: Scenario, seed: string, { options, hidden }: Start): ByRole<Hand> {
  const { enforcement, sanctions } = scenario.start;
  const visits = visitsAtStart(LAYOUTS[options.layout], options.ruleset);
  const deal = { scenario, seed, visits };
  const bite = Math.min(sanctions, enforcement);
  return {
    china: firstHand("china", deal, { dials: { trueEnforcement: enforcement }, bite: null }),
    dprk: firstHand("dprk", deal, { dials: hidden, bite }),
    us: firstHand("us", deal, { dials: {}, bite: null }),
    rok: firstHand("rok", deal, { dials: {}, bite: null }),
  };
}

function firstHand(
  role: Role,
  deal: { readonly scenario: Scenario; readonly seed: string; readonly visits: number },
  own: Pick<Hand, "dials" | "bite">,
): Hand {
  const agendas = deal.scenario.agendas[role];
  const agenda = agendas[between(deal.seed, 0, agendas.length - 1, "agenda", role)];
  if (!agenda) throw new Error(`no agenda for ${role}`);
  return newHand({ ...own, role, agenda, visits: deal.visits });
}

/** A hand of which nothing has been played. A literal, so that all hands have one shape. */
export function newHand(own: Pick<Hand, "role" | "agenda" | "visits" | "dials" | "bite">): Hand {
  return {
    pc: PC_A_ROUND,
    returnVisits: 0,
    played: {},
    orders: null,
    draft: { orders: null, offer: null },
    plenaryAnswer: null,
    crisisAnswer: null,
    vote: null,
    comply: null,
    choices: {},
    faceDown: {},
    held: {},
    hiddenSites: 0,
    intelligence: {},
    dials: own.dials,
    bite: own.bite,
    role: own.role,
    agenda: own.agenda,
    visits: own.visits,
  };
}
