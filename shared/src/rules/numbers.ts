// The numbers of the rules that are no table of their own. Structure stands in the code, numbers stand here,
// so that they can be tuned by measurement. Points are on the scale of the dial they move, chances in percent.
import type { CardId, Transport } from "./catalogue.ts";
import type { Effects } from "./dials.ts";
import type { ByRole, Role } from "./roles.ts";

/** Gains of trust, Home, regime and economy above this value count half (SPEC gains-above-70). */
export const HALVED_ABOVE = 70;
/** Dials on the short scale 0-5; all others run 0-100. */
export const SHORT_DIALS: readonly string[] = ["sanctions", "enforcement", "trueEnforcement"];
export const SHORT_MAX = 5;
export const LONG_MAX = 100;

/** Tension at Briefing below which the events are interferences (SPEC event-decks). */
export const CLOUD_BELOW = 40;

/** Paid once a round to a role, a pair, the table (SPEC signing-bonus). */
export const SIGNING = { voice: 7, trust: 3, table: { expectations: 6, tension: -2 } } as const;
export const KEEPING = { voice: 2, home: 2, trust: 2 } as const;
/** A US pause of drills signed without Seoul (SPEC without-us). */
export const WITHOUT_US: Effects = { "trust.us+rok": -6, "home.rok": -3 };

export const CANCELLED = { trust: -10, tension: 7, voice: -2 } as const;
export const RESTORED_TRUST = 4;
/** Summits (SPEC summit-substance, summit-handshake). `home` of a handshake: first time, later, and at high Expectations. */
export const SUBSTANCE = {
  voice: 16,
  trust: 16,
  tension: -10,
  home: { china: 7, dprk: 7, us: 10, rok: 7 } satisfies ByRole<number>,
} as const;
export const HANDSHAKE = {
  voice: 9,
  trust: 5,
  tension: -5,
  expectations: 14,
  home: { first: 2, later: -2, expectedMuch: -5 },
  muchFrom: 70,
} as const;
/** What a role's first meeting with the DPRK brings (SPEC summit-gifts). */
export const GIFTS: Readonly<Record<Exclude<Role, "dprk">, Effects>> = {
  us: { regime: 10, "home.us": 4 },
  china: { economy: 6 },
  rok: { economy: 4, "home.rok": 2 },
};
/** Kim's first public summit of the match (SPEC kim-first-summit). */
export const KIM_FIRST: { readonly withChina: Effects; readonly withOther: Effects } = {
  withChina: { "trust.china+dprk": 10, "voice.china": 19, "voice.rok": -1 },
  withOther: { "trust.china+dprk": -12, "voice.china": -19, "home.china": -4 },
};
/** The same in a match before which Kim had met leaders: nothing is new but who is seen first (SPEC kim-first-again). */
export const KIM_AGAIN: typeof KIM_FIRST = {
  withChina: { "voice.china": 13 },
  withOther: { "voice.china": -13 },
};
export const VENUE = {
  guest: { hostVoice: 2, guestHome: -1 },
  neutral: { expectations: 2 },
  panmunjom: { "voice.rok": 2 },
} as const;

/** A session is held with this many guests (SPEC plenary-held). */
export const PLENARY_QUORUM = 2;
export const PLENARY = {
  host: 7,
  attendee: 2,
  failed: -2,
  all: { tension: -3, inspection: 4 },
  dprk: { regime: -1, economy: 1 },
  us: { "home.us": -1 },
} as const;
export const SIX_PARTY = {
  host: 9,
  attendee: 3,
  abductionsPercent: 30,
  abductions: { "trust.dprk+us": -3 },
  japan: { inspection: 3 },
  russia: { economy: 2 },
} as const;
/** What the Six-Party format adds to a deal: points of detection, and what IN gives in place of 12. */
export const SIX_PARTY_FORMAT = { detection: 15, inspection: 18 } as const;

/** Covert cards: chance of exposure and what it costs (SPEC covert-cards). */
export const EXPOSURE: Readonly<
  Partial<Record<CardId, { readonly percent: number; readonly effects: Effects }>>
> = {
  ease_quietly: { percent: 35, effects: { "trust.china+us": -8 } },
  evade: {
    percent: 40,
    effects: { "trust.dprk+us": -6, "trust.china+dprk": -2, tension: 2 },
  },
};
/** Cards that relieve, in notches counted from the bite (SPEC relief). */
export const RELIEF_CARDS: Readonly<Partial<Record<CardId, number>>> = { waiver: 1 };
export const DIVIDE_TRUST = -7;
export const SHUTTLE_TRUST = 6;
export const CONSULT_TRUST = 1;

/** Conditional notes of cards (SPEC card-dual-suspension, card-ultimatum, card-project). */
export const NOTES = {
  dual_suspension: {
    met: { tension: -4, "voice.china": 5 },
    unmet: { "voice.china": -1 },
  },
  ultimatum: {
    met: { "home.us": 6, "voice.us": 4 },
    unmet: { tension: 5, "home.us": -3, "trust.dprk+us": -4 },
  },
  project: { met: {}, unmet: { "trust.us+rok": -7, "home.rok": -2 } },
} as const satisfies Partial<Record<CardId, { readonly met: Effects; readonly unmet: Effects }>>;
/** What a test costs on top (SPEC card-test). */
export const SURCHARGE: { readonly showcase: Effects; readonly moratorium: Effects } = {
  showcase: { "trust.china+dprk": -10, "voice.china": -6, "home.china": -4 },
  moratorium: { "trust.dprk+us": -8, tension: 4 },
};

/** Chance that a cheat is caught, on top of the clause's own (SPEC detection). */
export const DETECTION = { perInspection: 0.35, intelligence: 25, max: 95 } as const;
/** A breach: trust with every other party, the rest once a culprit and round (SPEC caught). */
export const PENALTY = { trust: -17, voice: -6, home: -4, tension: 13, expectations: -8 } as const;
export const LEFT_TRUST = -6;

/** Chance of a leak by the number of parties, or of a secret summit in its round (SPEC leaks). */
export const LEAK = {
  deal: { 2: 20, 3: 35, 4: 50 } as Readonly<Record<number, number>>,
  summit: 30,
  transport: { quiet: 0, train: 10, plane: 10 } satisfies Readonly<Record<Transport, number>>,
  trust: -2,
  tracedPercent: 50,
  tracedTrust: -10,
} as const;

/** Drift at the end of a round (SPEC drift-arsenal, drift-economy, drift-regime). */
export const DRIFT = {
  arsenal: 2,
  economy: { free: 3, perBite: -3 },
  regime: { poorBelow: 20, poor: -3, leanBelow: 35, lean: -1, richAbove: 50, rich: 1 },
  lonely: { trustBelow: 20, regime: -2 },
  tension: 2,
  expectations: -4,
} as const;
export const DRILL: Effects = { tension: 5, regime: -3, "trust.us+rok": 3, "trust.dprk+us": -2 };

/** Tension must have fallen by more than this to be good news by itself (SPEC good-news). */
export const GOOD_NEWS_FALL = 3;
export const STATEMENT = {
  alone: 6,
  sharedTrust: -2,
  emptyHome: -3,
  given: { voice: 3, trust: 3 },
  lower: { expectations: -8 },
  denounce: { home: 2, trust: -5, tension: 2 },
} as const;

export const DISAPPOINTMENT = {
  perClause: 12,
  perInspection: 0.5,
  max: 100,
  above: 35,
  effects: { tension: 3, "home.us": -2, "home.rok": -2 },
} as const;

/** Voice lost by everybody each round, and what silence in public costs on top (SPEC voice-decay, inactivity). */
export const DECAY: ByRole<number> = { china: -6, dprk: -8, us: -6, rok: -7 };
export const INACTIVE = { voice: -2, home: -4 } as const;
/** The most that four Voices add up to (SPEC attention-pool). */
export const ATTENTION = 260;

/** A crisis and its vote (SPEC crisis-results). */
export const CRISIS = {
  base: 32,
  perPoint: 1.5,
  war: 44,
  provoked: 10,
  unprovoked: -5,
  restrain: { china: -7, rok: -8 },
  restrainCost: { china: { "trust.china+dprk": -4 }, rok: { "trust.us+rok": -4 } },
  averted: { tension: 8 },
  avertedVoice: 3,
  firm: { voice: 4, home: 3 },
  down: { voice: -3, home: -4 },
  oneFirm: { tension: -3 },
  bothDown: { tension: -6, regime: -3, "home.us": -3 },
} as const;

export const UN_VOTE: { readonly back: Effects; readonly block: Effects } = {
  back: { sanctions: 1, enforcement: 1, "trust.china+us": 3, "trust.china+dprk": -4 },
  block: { "trust.china+us": -5, "trust.china+dprk": 3 },
};
export const SECONDARY: { readonly comply: Effects; readonly defy: Effects } = {
  comply: { enforcement: 1, "voice.china": -2, "trust.china+us": -3 },
  defy: { "trust.china+us": -10, "home.china": 3 },
};

/** Tests of the endings (SPEC ending-settlement). */
export const COLLAPSE = { regime: 34, economy: 25, percent: 50 } as const;
export const SETTLEMENT = { arsenalBelow: 57, inspection: 75, sanctions: 3, tension: 40 } as const;
export const FREEZE_TENSION = 36;
export const BREAKDOWN_TENSION = 70;
/** Chance of another round where the last one is hidden (SPEC hidden-last-round): one in three. */
export const ANOTHER_ROUND = 1 / 3;

/** Thresholds of the secret agendas (SPEC agendas). */
export const AGENDA = {
  host: { plenaries: 3 },
  lifeline: { trust: 51, enforcement: 4 },
  loosen: { trust: 72 },
  keep_bomb: { arsenal: 72, sanctions: 4 },
  open_gates: { economy: 83 },
  nobodys_client: { regime: 84, trust: 50 },
  big_win: { arsenal: 60 },
  no_giveaways: { sanctions: 5, enforcement: 4 },
  hold_line: { trust: 90 },
  television: { home: 55 },
  drivers_seat: { voice: 71 },
  railway: { economy: 75, trust: 84 },
  both_patrons: { washington: 65, beijing: 50 },
} as const;
