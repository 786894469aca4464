// What a seat makes its own promises wait for, before it puts a text on the table.
import { type Clause, pairsWithin, type Terms } from "../rules/index.ts";
import { sketchOf } from "./memory.ts";
import type { Mind } from "./mind.ts";
import { changed, worded } from "./texts.ts";

/** Inspection must rise by this much before a promise falls due: about one promise of inspection kept. */
const PROOF = 10;
const PROOF_MAX = 70;

/** Where trust is low, a promise of its own waits for a proof or for the promise of a partner. */
export function withConditions(mind: Mind, terms: Terms): Terms {
  const { view, style, dice, round, me } = mind;
  const cold = pairsWithin(terms.parties).some(
    (pair) =>
      view.board.levels[pair] === "hostile" ||
      (style.taste.steps > 0 && view.board.levels[pair] === "wary"),
  );
  if (!cold || style.conditions <= dice("condition", round, sketchOf(terms))) return terms;
  const first = terms.clauses.find(({ owner, code }) => owner !== me && code !== "SM");
  const own = terms.clauses.find(({ owner, code }) => owner === me && code !== "SM");
  if (!first || !own || first.condition) return terms;
  const condition = proofFor(mind, terms) ?? ({ kind: "kept", clause: first.id } as const);
  const clauses = terms.clauses.map((clause) =>
    clause.id === own.id ? changed(clause, { condition }) : clause,
  );
  return worded(terms, clauses);
}

/** Who sets store by proof waits for Inspection to rise, where the text itself makes it rise. */
function proofFor({ view, style, me }: Mind, { clauses }: Terms): Clause["condition"] {
  const { facts, dials } = view.board;
  const promised = clauses.some(({ owner, code }) => owner === "dprk" && code === "IN");
  if (style.taste.proof <= 0 || me === "dprk" || !promised || facts.ruleset === "first")
    return null;
  const atLeast = Math.min(PROOF_MAX, Math.round(dials.inspection) + PROOF);
  return dials.inspection >= atLeast ? null : { kind: "inspection", atLeast };
}
