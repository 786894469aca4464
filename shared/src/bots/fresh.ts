// Ready texts as they would stand now, beside what is owed and within the limits of the round.
import { excludes, pairsWithin, type Role, type Terms } from "../rules/index.ts";
import { kept } from "../rules/kept.ts";
import { without } from "./edits.ts";
import type { Ground } from "./ground.ts";
import { sketchOf } from "./memory.ts";
import type { Mind } from "./mind.ts";

/** The ready texts of a shelf as they would stand now, each once: the same as long as the ground is. */
export function freshTexts({ ground }: Mind, shelf: readonly Terms[]): readonly Terms[] {
  const { texts } = ground;
  let found = texts.get(shelf);
  if (!found) {
    found = standingNow(ground, readyOf(shelf)[ground.me]);
    texts.set(shelf, found);
  }
  return found;
}

function standingNow(ground: Ground, ready: readonly Ready[]): readonly Terms[] {
  const owed = ground.owed();
  const seen = new Set<string>();
  const found: Terms[] = [];
  for (const one of ready) {
    const terms = besideOwed(one, owed);
    if (!terms || terms.clauses.length > mostBetween(ground, terms)) continue;
    const sketch = sketchOf(terms);
    if (seen.has(sketch)) continue;
    seen.add(sketch);
    found.push(terms);
  }
  return found;
}

/** Clauses that the pairs of a text may still sign in this round, as far as the viewer can judge. */
export function mostBetween(ground: Ground, { parties }: Pick<Terms, "parties">): number {
  const room = ground.room();
  let most = Number.POSITIVE_INFINITY;
  for (const pair of pairsWithin(parties)) most = Math.min(most, room[pair]);
  return most;
}

/** A text of a shelf with the undertakings that would knock clauses out of it. */
interface Ready {
  readonly terms: Terms;
  /** By clause: `<role>.<code>` of itself, and of what bars it. */
  readonly bars: readonly (readonly string[])[];
  /** What is left, by the clauses that are out as bits. The same text for everybody who comes to it. */
  readonly left: Map<number, Terms | null>;
}

/** The texts of a shelf that each role is a party to. */
const readyOf = kept((shelf: readonly Terms[]): Readonly<Record<Role, readonly Ready[]>> => {
  const all = shelf.map(
    (terms): Ready => ({
      terms,
      bars: terms.clauses.map(({ owner, code }) => {
        const bar = excludes(code);
        return bar === null ? [`${owner}.${code}`] : [`${owner}.${code}`, `${owner}.${bar}`];
      }),
      left: new Map(),
    }),
  );
  const of = (role: Role) => all.filter(({ terms }) => terms.parties.includes(role));
  return { china: of("china"), dprk: of("dprk"), us: of("us"), rok: of("rok") };
});

/** Clauses owed already fall out of a ready text; a text that loses a party falls away. */
function besideOwed({ terms, bars, left }: Ready, owed: ReadonlySet<string>): Terms | null {
  if (owed.size === 0) return terms;
  let out = 0;
  for (let at = 0; at < bars.length; at += 1) {
    for (const bar of bars[at] as readonly string[]) if (owed.has(bar)) out |= 1 << at;
  }
  if (out === 0) return terms;
  let found = left.get(out);
  if (found === undefined) {
    found = without(terms, (clause) => (out & (1 << terms.clauses.indexOf(clause))) !== 0);
    left.set(out, found);
  }
  return found;
}
