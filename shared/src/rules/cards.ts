import { CARD_IDS, type Card, type CardId } from "./catalogue.ts";
import type { Effects } from "./dials.ts";
import { inFirstCards } from "./layouts.ts";
import { ROLES, type Role } from "./roles.ts";

interface Row {
  readonly cost: number;
  readonly limit: number | null;
  /** At Resolution, summed with all other cards. What a card does by a note stands with the notes. */
  readonly effects: Effects;
}

const CHINA = {
  tighten: {
    cost: 1,
    limit: null,
    effects: {
      enforcement: 1,
      trueEnforcement: 1,
      "trust.china+dprk": -6,
      "trust.china+us": 4,
    },
  },
  ease_quietly: { cost: 1, limit: null, effects: { trueEnforcement: -1, "trust.china+dprk": 5 } },
  fuel: {
    cost: 1,
    limit: null,
    effects: { economy: 5, "trust.china+dprk": 6, "voice.china": 2, "home.china": -1 },
  },
  dual_suspension: { cost: 1, limit: null, effects: {} },
  reaffirm_pact: {
    cost: 1,
    limit: 2,
    effects: { regime: 6, "trust.china+dprk": 5, "trust.china+us": -3, "voice.china": 2 },
  },
  limit_pact: {
    cost: 1,
    limit: 1,
    effects: {
      regime: -5,
      "trust.china+dprk": -6,
      "trust.china+us": 6,
      "trust.china+rok": 4,
      "voice.china": 3,
      tension: -2,
    },
  },
  press_seoul: {
    cost: 1,
    limit: null,
    effects: { "trust.china+rok": -8, "home.rok": -4, "trust.us+rok": -4, "voice.china": 3 },
  },
  border_plan: {
    cost: 1,
    limit: 1,
    effects: { tension: 1, regime: -3, "trust.china+us": 4, "home.china": 3, "voice.china": 2 },
  },
  return_visit: { cost: 1, limit: 1, effects: { "trust.china+dprk": 3, "voice.china": 2 } },
} as const satisfies Partial<Record<CardId, Row>>;

const DPRK = {
  test: {
    cost: 2,
    limit: null,
    effects: {
      arsenal: 11,
      regime: 7,
      tension: 14,
      "voice.dprk": 10,
      "trust.dprk+us": -8,
      "trust.dprk+rok": -8,
      "trust.china+dprk": -8,
      expectations: -10,
    },
  },
  short_range: {
    cost: 1,
    limit: null,
    effects: { tension: 6, regime: 3, "voice.dprk": 3, "trust.dprk+rok": -4, "trust.dprk+us": -2 },
  },
  moratorium: {
    cost: 1,
    limit: 1,
    effects: {
      tension: -6,
      "voice.dprk": 4,
      "trust.dprk+us": 5,
      "trust.china+dprk": 3,
      expectations: 5,
    },
  },
  show_dismantle: {
    cost: 1,
    limit: 2,
    effects: {
      arsenal: -4,
      tension: -5,
      expectations: 6,
      "trust.dprk+us": 4,
      "trust.dprk+rok": 4,
      "voice.dprk": 3,
    },
  },
  release: { cost: 1, limit: 2, effects: { "trust.dprk+us": 8, "home.us": 4, "voice.dprk": 3 } },
  inspectors: {
    cost: 1,
    limit: null,
    effects: { inspection: 12, regime: -2, "trust.dprk+us": 7, "voice.dprk": 4, tension: -3 },
  },
  divide_five: { cost: 1, limit: null, effects: { regime: 2, "voice.dprk": 3 } },
  purge: { cost: 1, limit: 2, effects: { regime: 8, "trust.china+dprk": -8, economy: -3 } },
  evade: { cost: 1, limit: 3, effects: { economy: 4 } },
  charm: {
    cost: 1,
    limit: null,
    effects: { "trust.dprk+rok": 8, tension: -4, "home.rok": 3, "voice.dprk": 2 },
  },
} as const satisfies Partial<Record<CardId, Row>>;

const US = {
  sanction: {
    cost: 1,
    limit: null,
    effects: { sanctions: 1, "home.us": 6, "voice.us": 2, "trust.dprk+us": -6, tension: 3 },
  },
  secondary: { cost: 2, limit: null, effects: { "home.us": 3 } },
  waiver: {
    cost: 1,
    limit: null,
    effects: { "home.us": -3, "trust.dprk+us": 8, "trust.us+rok": 2, tension: -2 },
  },
  us_drill: {
    cost: 1,
    limit: null,
    effects: { tension: 8, "trust.us+rok": 6, regime: -5, "trust.dprk+us": -5, "home.us": 1 },
  },
  assure: {
    cost: 1,
    limit: 2,
    effects: { regime: 7, "trust.dprk+us": 6, "home.us": -3, tension: -3 },
  },
  assets: {
    cost: 1,
    limit: 3,
    effects: {
      tension: 8,
      "trust.us+rok": 4,
      "home.us": 3,
      regime: -4,
      "voice.us": 3,
      "trust.dprk+us": -4,
    },
  },
  reassure: { cost: 1, limit: null, effects: { "trust.us+rok": 6, "home.us": 1 } },
  ultimatum: { cost: 1, limit: null, effects: {} },
  exemption: { cost: 1, limit: 3, effects: { economy: 2, "trust.us+rok": 4, "trust.dprk+us": 3 } },
  letter: {
    cost: 1,
    limit: null,
    effects: { "trust.dprk+us": 5, "home.us": 1, expectations: 5, "voice.us": 2 },
  },
} as const satisfies Partial<Record<CardId, Row>>;

const ROK = {
  shuttle: { cost: 1, limit: null, effects: { "voice.rok": 4 } },
  aid: {
    cost: 1,
    limit: null,
    effects: { economy: 3, "trust.dprk+rok": 5, "home.rok": -1, "voice.rok": 2 },
  },
  project: { cost: 2, limit: null, effects: { economy: 6, "trust.dprk+rok": 9, "voice.rok": 6 } },
  hotline: {
    cost: 1,
    limit: 2,
    effects: { tension: -5, "trust.dprk+rok": 4, "home.rok": -1, "voice.rok": 2 },
  },
  reunions: { cost: 1, limit: 2, effects: { "home.rok": 6, "trust.dprk+rok": 4 } },
  rok_drill: {
    cost: 1,
    limit: null,
    effects: { tension: 4, "trust.us+rok": 6, regime: -4, "home.rok": 3, "trust.dprk+rok": -4 },
  },
  ask_delay: {
    cost: 1,
    limit: 3,
    effects: {
      tension: -4,
      "trust.us+rok": -4,
      "trust.dprk+rok": 5,
      "trust.china+rok": 3,
      "voice.rok": 2,
    },
  },
  peace_decl: {
    cost: 1,
    limit: 2,
    effects: { "voice.rok": 4, regime: 3, expectations: 5, "trust.us+rok": -2, tension: -2 },
  },
  ask_washington: { cost: 1, limit: null, effects: { "trust.us+rok": 4, "voice.rok": 1 } },
  missile_def: {
    cost: 1,
    limit: 1,
    effects: { "trust.us+rok": 6, "trust.china+rok": -10, "home.rok": 3, tension: 2 },
  },
} as const satisfies Partial<Record<CardId, Row>>;

/** Not told in public when played (SPEC covert-cards). */
const COVERT: readonly CardId[] = ["ease_quietly", "evade"];
/** Names a pair: Divide the five always, Shuttle if it is not the usual one. */
const WITH_PAIR: readonly CardId[] = ["divide_five", "shuttle"];

const cardsOf = (role: Role, rows: Readonly<Partial<Record<CardId, Row>>>): readonly Card[] =>
  CARD_IDS.flatMap((id) => {
    const row = rows[id];
    if (!row) return [];
    const covert = COVERT.includes(id);
    return [
      { id, role, ...row, covert, picksPair: WITH_PAIR.includes(id), first: inFirstCards(id) },
    ];
  });

const ALL: readonly Card[] = [
  ...cardsOf("china", CHINA),
  ...cardsOf("dprk", DPRK),
  ...cardsOf("us", US),
  ...cardsOf("rok", ROK),
];

/** All thirty-nine cards (SPEC cards). */
export const CARDS = Object.fromEntries(ALL.map((card) => [card.id, card])) as unknown as Readonly<
  Record<CardId, Card>
>;

/** The cards of each role, in the order of the table. */
export const CARDS_OF = Object.fromEntries(
  ROLES.map((role) => [role, ALL.filter((card) => card.role === role)]),
) as unknown as Readonly<Record<Role, readonly Card[]>>;

/** What the DPRK gives without being asked (SPEC concessions). */
export const CONCESSIONS: readonly CardId[] = [
  "moratorium",
  "show_dismantle",
  "release",
  "inspectors",
];
