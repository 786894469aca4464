import type { Pair, Role } from "./roles.ts";

/** Dials that everybody reads on the board. 0-100, but Sanctions and public Enforcement 0-5. */
export const BOARD_DIALS = [
  "tension",
  "inspection",
  "sanctions",
  "enforcement",
  "expectations",
  "voice.china",
  "voice.dprk",
  "voice.us",
  "voice.rok",
  "home.china",
  "home.us",
  "home.rok",
] as const;
export type BoardDial = (typeof BOARD_DIALS)[number];

/** Exact values in the DPRK's hand; the board shows bins of them. 0-100. The DPRK's Home is `regime`. */
export const DPRK_DIALS = ["arsenal", "economy", "regime"] as const;
export type DprkDial = (typeof DPRK_DIALS)[number];

/** True Enforcement lies in China's hand, 0-5. Trust lies in the pair's folder, 0-100. */
export type TrustDial = `trust.${Pair}`;
export type Dial = BoardDial | DprkDial | "trueEnforcement" | TrustDial;

/** What something does to dials, before halving and clipping. */
export type Effects = Readonly<Partial<Record<Dial, number>>>;

/** One dial as it moved: what was really added after halving and clipping. */
export interface Change {
  readonly dial: Dial;
  readonly before: number;
  readonly after: number;
}

/** The level of trust that everybody sees (SPEC trust-levels). */
export const TRUST_LEVELS = ["hostile", "wary", "working", "warm", "allied"] as const;
export type TrustLevel = (typeof TRUST_LEVELS)[number];

/** A fixed interval that holds a hidden value, both ends included. */
export interface Bin {
  readonly low: number;
  readonly high: number;
}

const VOICES = {
  china: "voice.china",
  dprk: "voice.dprk",
  us: "voice.us",
  rok: "voice.rok",
} as const;
const HOMES = {
  china: "home.china",
  dprk: "regime",
  us: "home.us",
  rok: "home.rok",
} as const;
const TRUSTS = {
  "china+dprk": "trust.china+dprk",
  "china+us": "trust.china+us",
  "china+rok": "trust.china+rok",
  "dprk+us": "trust.dprk+us",
  "dprk+rok": "trust.dprk+rok",
  "us+rok": "trust.us+rok",
} as const;

// Tables, not templates: a name put together anew has to be looked up anew wherever it is used as a key.
export const voiceOf = (role: Role): BoardDial => VOICES[role];
/** Home support of a role; the DPRK's is Regime security. */
export const homeOf = (role: Role): BoardDial | "regime" => HOMES[role];
export const trustOf = (pair: Pair): TrustDial => TRUSTS[pair];
