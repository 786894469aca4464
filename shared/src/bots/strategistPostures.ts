// The ways of a round that a searching bot chooses among, by seat.
import type { ByRole } from "../rules/index.ts";
import { BUILDER } from "./builder.ts";
import { DOVE } from "./dove.ts";
import { HAWK } from "./hawk.ts";
import { LOOKAHEAD } from "./lookahead.ts";
import { OPPORTUNIST } from "./opportunist.ts";
import type { Style } from "./policy.ts";
import { RECIPROCATOR } from "./reciprocator.ts";
import { SPOILER } from "./spoiler.ts";

/** The usual way of each seat. */
export const USUAL: ByRole<Style> = {
  china: { ...LOOKAHEAD, signAt: 0, meets: 1, convenes: 1, grudge: 0.3, whim: 0, fear: 0.6 },
  dprk: { ...LOOKAHEAD, offerAt: 0, cheatAt: -0.4, toughness: 1, meets: 0.5, whim: 0 },
  us: { ...LOOKAHEAD, offerAt: 2, generosity: 0.1, toughness: 0.7, firm: 0, whim: 0 },
  rok: { ...LOOKAHEAD, whim: 0 },
};

/** The usual way; giving, hard, away, host, home and quiet; then the temperaments with a steady hand. */
const menu = (usual: Style): readonly Style[] => [
  usual,
  { ...usual, signAt: -1, offerAt: 0, generosity: 0.7, toughness: -1 },
  { ...usual, signAt: 2.5, offerAt: 2.5, generosity: 0, toughness: 1.5 },
  { ...usual, signAt: 99, offerAt: 99, meets: 0, convenes: 0 },
  { ...usual, meets: 1, convenes: 1 },
  { ...usual, meets: 0, convenes: 0 },
  { ...usual, secrets: 0.8 },
  ...[RECIPROCATOR, BUILDER, DOVE, OPPORTUNIST, SPOILER, HAWK].map((style) => ({
    ...style,
    whim: 0,
  })),
];

export const POSTURES: ByRole<readonly Style[]> = {
  china: menu(USUAL.china),
  dprk: menu(USUAL.dprk),
  us: menu(USUAL.us),
  rok: menu(USUAL.rok),
};
