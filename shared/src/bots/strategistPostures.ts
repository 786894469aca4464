// The ways of a round that a searching bot chooses among, by seat; the first is the usual one.
import type { ByRole } from "../rules/index.ts";
import { BUILDER } from "./builder.ts";
import { DOVE } from "./dove.ts";
import { HAWK } from "./hawk.ts";
import { LOOKAHEAD } from "./lookahead.ts";
import { OPPORTUNIST } from "./opportunist.ts";
import type { Style } from "./policy.ts";
import { RECIPROCATOR } from "./reciprocator.ts";
import { SPOILER } from "./spoiler.ts";

export interface Posture {
  readonly name: string;
  readonly style: Style;
}

const from = (name: string, style: Style, change: Partial<Style>): Posture => ({
  name,
  style: { ...style, ...change },
});

/** The usual way and its variants, then the temperaments with a steady hand. */
const menu = (usual: Style): readonly Posture[] => [
  from("usual", usual, {}),
  from("giving", usual, { signAt: -1, offerAt: 0, generosity: 0.7, toughness: -1 }),
  from("hard", usual, { signAt: 2.5, offerAt: 2.5, generosity: 0, toughness: 1.5 }),
  from("away", usual, { signAt: 99, offerAt: 99, meets: 0, convenes: 0 }),
  from("host", usual, { meets: 1, convenes: 1 }),
  from("home", usual, { meets: 0, convenes: 0 }),
  from("quiet", usual, { secrets: 0.8 }),
  ...[RECIPROCATOR, BUILDER, DOVE, OPPORTUNIST, SPOILER, HAWK].map((style) =>
    from(style.id, style, { whim: 0 }),
  ),
];

export const POSTURES: ByRole<readonly Posture[]> = {
  china: menu({ ...LOOKAHEAD, signAt: 0, meets: 1, whim: 0, fear: 0.6 }),
  dprk: menu({ ...LOOKAHEAD, offerAt: 0, cheatAt: -0.4, toughness: 1, meets: 0.5, whim: 0 }),
  us: menu({ ...LOOKAHEAD, generosity: 0.3, whim: 0 }),
  rok: menu({ ...LOOKAHEAD, whim: 0 }),
};
