import type { CardId, ClauseCode, LayoutId, Ruleset } from "./catalogue.ts";
import type { Layout, PhaseTimes } from "./scenario.ts";

const SECOND = 1000;
const HOUR = 3600 * SECOND;

/** A crisis has thirty seconds of its own in every layout of minutes (SPEC phases). */
const CRISIS_SECONDS = 30;

/** Seconds of briefing, talks, orders, resolution and communique. */
function times(
  seconds: readonly [
    briefing: number,
    talks: number,
    orders: number,
    resolution: number,
    communique: number,
  ],
): PhaseTimes {
  const [briefing, talks, orders, resolution, communique] = seconds;
  return {
    briefing: briefing * SECOND,
    talks: talks * SECOND,
    orders: orders * SECOND,
    resolution: resolution * SECOND,
    crisis: CRISIS_SECONDS * SECOND,
    communique: communique * SECOND,
  };
}

/** The same in hours, for matches by correspondence; the crisis has hours of its own. */
function hours(each: Parameters<typeof times>[0], crisis: number): PhaseTimes {
  const [briefing, talks, orders, resolution, communique] = each;
  return {
    briefing: briefing * HOUR,
    talks: talks * HOUR,
    orders: orders * HOUR,
    resolution: resolution * HOUR,
    crisis: crisis * HOUR,
    communique: communique * HOUR,
  };
}

const FIVE_ROUNDS = {
  roundsMin: 5,
  roundsMax: 5,
  settlementFrom: 4,
  ruleset: "first",
  visits: 2,
} as const;
const SIX_TO_EIGHT = {
  roundsMin: 6,
  roundsMax: 8,
  settlementFrom: 5,
  ruleset: "full",
  visits: 3,
} as const;

/** The clock layouts (SPEC layouts). */
export const LAYOUTS: Readonly<Record<LayoutId, Layout>> = {
  "45": { id: "45", times: times([45, 180, 60, 60, 45]), ...FIVE_ROUNDS },
  "50": { id: "50", times: times([30, 165, 30, 30, 30]), ...FIVE_ROUNDS },
  "60": { ...SIX_TO_EIGHT, id: "60", roundsMax: 6, times: times([60, 240, 90, 50, 40]) },
  "75": { ...SIX_TO_EIGHT, id: "75", times: times([45, 240, 90, 50, 40]) },
  untimed: { ...SIX_TO_EIGHT, id: "untimed", times: null },
  hours: { ...SIX_TO_EIGHT, id: "hours", roundsMax: 6, times: hours([2, 10, 6, 2, 4], 2) },
  days: { ...SIX_TO_EIGHT, id: "days", times: hours([12, 48, 24, 12, 24], 12) },
};

/** Visits of a role under the ruleset `first`, whatever the layout (SPEC ruleset-first). */
const FIRST_VISITS = 2;

export const visitsAtStart = (layout: Layout, ruleset: Ruleset): number =>
  ruleset === "first" ? Math.min(FIRST_VISITS, layout.visits) : layout.visits;

/** Has the layout rounds beyond the last certain one, drawn one by one (SPEC hidden-last-round)? */
export const hasExtraRounds = (layout: Layout): boolean => layout.roundsMax > layout.roundsMin;

/** Six-Party needs a layout that leaves the last round open (SPEC six-party). */
export const hasSixParty = (layout: Layout, ruleset: Ruleset): boolean =>
  ruleset === "full" && hasExtraRounds(layout);

/** PC a role gets a round, how many it may keep over, and what `convene` costs (SPEC political-capital). */
export const PC_A_ROUND = 3;
export const PC_KEPT = 1;
export const PC_MAX = 4;
export const CONVENE_PC = 2;
export const INTELLIGENCE_PC = 1;
export const LEAK_PC = 1;

/** Limits on everything that can grow (SPEC orders, offers, deal-shape, talk). */
export const LIMITS = {
  cards: 2,
  cheats: 1,
  openOffers: 3,
  versions: 12,
  clauses: 12,
  noteLength: 280,
  textLength: 500,
  messages: 200,
} as const;

const FIRST_CARDS: ReadonlySet<CardId> = new Set<CardId>([
  "tighten",
  "ease_quietly",
  "fuel",
  "dual_suspension",
  "limit_pact",
  "test",
  "short_range",
  "moratorium",
  "inspectors",
  "divide_five",
  "evade",
  "letter",
  "waiver",
  "assure",
  "reassure",
  "assets",
  "secondary",
  "shuttle",
  "project",
  "hotline",
  "reunions",
  "ask_delay",
  "rok_drill",
]);
const FIRST_CLAUSES: ReadonlySet<ClauseCode> = new Set<ClauseCode>([
  "TF",
  "DM",
  "IN",
  "DP",
  "RL2",
  "SA",
  "EE",
  "SUP",
  "GU",
  "IK",
  "HL",
  "SM",
]);

/** Is the card part of the ruleset `first` (China's sixth is `convene`, a move)? */
export const inFirstCards = (card: CardId): boolean => FIRST_CARDS.has(card);
export const inFirstClauses = (code: ClauseCode): boolean => FIRST_CLAUSES.has(code);

/** Statements of the ruleset `first`. */
export const FIRST_STATEMENTS = ["take_credit", "lower_expectations"] as const;
/** Conditions of the ruleset `first`. */
export const FIRST_CONDITIONS = ["kept"] as const;
