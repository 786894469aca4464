// What a text is worth to this seat, as far as it can tell, and how much it would like to offer it.
import { type ByRole, pairOf, type Role, type Terms } from "../rules/index.ts";
import { bindsKoreas } from "./agenda.ts";
import { sketchOf } from "./memory.ts";
import { gainsOf, type Mind } from "./mind.ts";
import { likingOf } from "./taste.ts";

/** What a promise is taken to be worth, by the level of the two. */
export const FAITH = { hostile: 0.35, wary: 0.55, working: 0.75, warm: 0.9, allied: 1 } as const;

/** Points a text must bring this seat before it signs: more where a partner broke its word. */
export function barFor(mind: Mind, terms: Terms): number {
  let bar = mind.style.signAt;
  for (const role of terms.parties) {
    if (role === mind.me) continue;
    const age = mind.round - mind.memory.lastBreach[role];
    if (mind.memory.lastBreach[role] > 0 && age <= 3) bar += mind.style.grudge / age;
  }
  return bar;
}

/** How likely a partner seems to sign, from what the text seems to bring it. */
const likely = (gain: number): number => Math.max(0.03, Math.min(0.95, 0.3 + gain / 5));

/** The same, reckoned as a partner of middling temper would: its faith in the others, then its bar. */
function signing(mind: Mind, { parties }: Terms, role: Role, gain: number): number {
  let faith = 1;
  for (const other of parties) {
    if (other !== role) faith = Math.min(faith, FAITH[mind.view.board.levels[pairOf(role, other)]]);
  }
  return Math.max(0.02, Math.min(0.97, 0.5 + (faith * gain - 0.9) / 2));
}

/** What signing brings as this seat sees it: a dim eye is off by a few points, the same ones all round. */
export function seenGains(mind: Mind, terms: Terms): ByRole<number> {
  const gains = gainsOf(mind, terms);
  const { noise } = mind.style;
  if (noise === 0) return gains;
  const off = (role: Role): number =>
    gains[role] + noise * (2 * mind.dice("misjudged", mind.round, role, sketchOf(terms)) - 1);
  return { china: off("china"), dprk: off("dprk"), us: off("us"), rok: off("rok") };
}

/** A text as a seat weighs it: points for each capital as far as it can tell, and the weight in its comparison. */
export interface Idea {
  readonly terms: Terms;
  readonly gains: ByRole<number>;
  readonly score: number;
}

export function ideaOf(mind: Mind, terms: Terms, gains = seenGains(mind, terms)): Idea {
  let chance = 1;
  let others = 0;
  for (const role of terms.parties) {
    if (role === mind.me) continue;
    chance *= mind.style.reads ? signing(mind, terms, role, gains[role]) : likely(gains[role]);
    others += gains[role];
  }
  const liking = likingOf(mind.style.taste, mind.view, terms);
  const joint = gains[mind.me] + mind.style.generosity * others + liking;
  const sketch = sketchOf(terms);
  const fresh = mind.memory.tried.get(sketch);
  const stale = fresh === undefined ? 1 : mind.round - fresh >= 2 ? 0.7 : 0.25;
  const luck = 0.75 + 0.5 * luckOf(mind, sketch);
  return { terms, gains, score: joint * chance * stale * luck * reachOf(mind, terms) };
}

/** How a text happens to please in this round; drawn once, because texts are weighed again and again. */
function luckOf({ ground: { luck }, dice, round }: Mind, sketch: string): number {
  if (luck.dice !== dice) {
    luck.dice = dice;
    luck.drawn.clear();
  }
  let drawn = luck.drawn.get(sketch);
  if (drawn === undefined) {
    drawn = dice("idea", round, sketch);
    luck.drawn.set(sketch, drawn);
  }
  return drawn;
}

/** Texts of three and four need a table at which all have sat; after a plenary more is put into one text. */
const reachOf = ({ view }: Mind, { parties, clauses }: Terms): number =>
  (view.board.plenary.held > 0
    ? 1 + 0.8 * (clauses.length - 2)
    : 0.8 ** (parties.length - 2) * 0.75 ** (clauses.length - 2)) *
  (view.hand.agenda === "peace_text" && bindsKoreas({ parties }) ? PEACE_WISH : 1);

/** How much more a seat reaches for the one kind of text that its agenda asks for. */
const PEACE_WISH = 2.5;
