// Ready texts as they would stand now, beside what is owed and within the limits of the round.
import { type Clause, excludes, pairsWithin, type Terms } from "../rules/index.ts";
import { without } from "./edits.ts";
import { sketchOf } from "./memory.ts";
import type { Mind } from "./mind.ts";

/** The ready texts of a shelf as they would stand now, each once: the same as long as the ground is. */
export function freshTexts(mind: Mind, shelf: readonly Terms[]): readonly Terms[] {
  const { texts, owed } = mind.ground;
  let found = texts.get(shelf);
  if (!found) {
    const bySketch = new Map<string, Terms>();
    for (const ready of shelf) {
      const terms = ready.parties.includes(mind.me) ? fresh(mind, ready, owed()) : null;
      if (!terms || !fitsLimits(mind, terms)) continue;
      const sketch = sketchOf(terms);
      if (!bySketch.has(sketch)) bySketch.set(sketch, terms);
    }
    found = [...bySketch.values()];
    texts.set(shelf, found);
  }
  return found;
}

/** Would the text pass the ambition limit of every pair that the viewer can judge? */
export function fitsLimits({ ground }: Mind, terms: Terms): boolean {
  const room = ground.room();
  return pairsWithin(terms.parties).every((pair) => terms.clauses.length <= room[pair]);
}

/** Clauses owed already fall out of a ready text; a text that loses a party falls away. */
function fresh(mind: Mind, terms: Terms, owed: ReadonlySet<string>): Terms | null {
  const isOwed = ({ owner, code }: Clause): boolean => {
    const bar = excludes(code);
    return owed.has(`${owner}.${code}`) || (bar !== null && owed.has(`${owner}.${bar}`));
  };
  const left = without(terms, isOwed);
  return left?.clauses.some(({ owner }) => owner === mind.me) ? left : null;
}
