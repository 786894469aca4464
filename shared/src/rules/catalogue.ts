import type { Effects } from "./dials.ts";
import type { Role } from "./roles.ts";

/** The ids of all cards; their numbers stand in `cards.ts`, their texts in the catalogues. */
export const CARD_IDS = [
  "tighten",
  "ease_quietly",
  "fuel",
  "dual_suspension",
  "reaffirm_pact",
  "limit_pact",
  "press_seoul",
  "border_plan",
  "return_visit",
  "test",
  "short_range",
  "moratorium",
  "show_dismantle",
  "release",
  "inspectors",
  "divide_five",
  "purge",
  "evade",
  "charm",
  "sanction",
  "secondary",
  "waiver",
  "us_drill",
  "assure",
  "assets",
  "reassure",
  "ultimatum",
  "exemption",
  "letter",
  "shuttle",
  "aid",
  "project",
  "hotline",
  "reunions",
  "rok_drill",
  "ask_delay",
  "peace_decl",
  "ask_washington",
  "missile_def",
] as const;
export type CardId = (typeof CARD_IDS)[number];

/** One card as data (SPEC cards). `limit`: plays a match, null for no limit. */
export interface Card {
  readonly id: CardId;
  readonly role: Role;
  readonly cost: number;
  readonly limit: number | null;
  readonly effects: Effects;
  readonly covert: boolean;
  /** Needs a pair of roles chosen with it (divide_five, shuttle). */
  readonly picksPair: boolean;
  /** Part of the ruleset `first`. */
  readonly first: boolean;
}

/** Codes are per owner: DP exists for the US and for the ROK. SM may be owned by any role. */
export const CLAUSE_CODES = [
  "TF",
  "FF",
  "DM",
  "IN",
  "LR",
  "DP",
  "RL1",
  "RL2",
  "SA",
  "NS",
  "EE",
  "EH",
  "SUP",
  "GU",
  "IK",
  "HL",
  "SM",
] as const;
export type ClauseCode = (typeof CLAUSE_CODES)[number];

/** One kind of clause as data (SPEC clauses). */
export interface ClauseKind {
  readonly code: ClauseCode;
  readonly owner: Role | "any";
  /** Effects once, in the first round in which it is due. Relief is counted in `notches`. */
  readonly once: Effects;
  readonly notches: number;
  readonly kept: Effects;
  /** null: cannot be cheated. Points are face down. */
  readonly cheat: { readonly points: number; readonly effects: Effects } | null;
  /** Percent, before inspections and intelligence. */
  readonly detection: number;
  /** Points of Inspection that a cheat hides, until found or to the end (IN). */
  readonly sites: number;
  readonly brokenBy: readonly CardId[];
  /** May stand in a secret deal; `with-dprk`: only if the DPRK is a party. */
  readonly secret: "yes" | "with-dprk" | "no";
  readonly first: boolean;
}

export const NEWS_IDS = [
  "missile_base",
  "libya_model",
  "hardliners",
  "fuel_transfer",
  "border_shooting",
  "trade_quarrel",
  "defector",
  "sports",
  "floods",
  "peace_camp",
  "party_congress",
  "remains",
  "parade",
  "quiet",
] as const;
export type NewsId = (typeof NEWS_IDS)[number];
export interface NewsCard {
  readonly id: NewsId;
  readonly deck: "cloud" | "news";
  readonly effects: Effects;
}

export const AGENDA_IDS = [
  "host",
  "lifeline",
  "loosen",
  "first_call",
  "keep_bomb",
  "open_gates",
  "equal",
  "nobodys_client",
  "big_win",
  "no_giveaways",
  "hold_line",
  "television",
  "drivers_seat",
  "railway",
  "both_patrons",
  "peace_text",
] as const;
export type AgendaId = (typeof AGENDA_IDS)[number];

export const LAYOUT_IDS = ["45", "50", "60", "75", "untimed", "hours", "days"] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];
export type Ruleset = "first" | "full";

export const SCENARIO_IDS = ["opening", "fury", "after-hanoi"] as const;
export type ScenarioId = (typeof SCENARIO_IDS)[number];

export const ENDINGS = [
  "war",
  "collapse",
  "settlement",
  "freeze",
  "breakdown",
  "stalemate",
] as const;
export type Ending = (typeof ENDINGS)[number];

export const VENUES = ["host", "guest", "neutral", "panmunjom"] as const;
/** Where a summit is held: the host's capital, the guest's, a neutral city, Panmunjom. */
export type Venue = (typeof VENUES)[number];
export const TRANSPORTS = ["quiet", "train", "plane"] as const;
/** How a leader travels to a secret summit; train and plane add to the chance of a leak. */
export type Transport = (typeof TRANSPORTS)[number];
