// Making and answering offers: what a text brings this seat, what it seems to bring the others.
import {
  type Action,
  type Clause,
  type FolderKey,
  folderOf,
  leavesSeoulOut,
  othersThan,
  pairOf,
  type Refusal,
  type Role,
  type Terms,
  whyNot,
  whyNotSignature,
} from "../rules/index.ts";
import { withConditions } from "./conditions.ts";
import { type Edit, editsOf, without } from "./edits.ts";
import { freshTexts, mostBetween } from "./fresh.ts";
import { barFor, FAITH, type Idea, ideaOf, seenGains } from "./ideas.ts";
import { sketchOf } from "./memory.ts";
import type { Mind } from "./mind.ts";
import {
  isAnswered,
  lastNumber,
  openedThisRound,
  openProposals,
  ownVersions,
  type Standing,
} from "./proposals.ts";
import { LIKING_SIGNED, likingOf } from "./taste.ts";
import { changed, textsFor } from "./texts.ts";

/** The offer this seat would make now, or null. */
export function nextOffer(mind: Mind): Action | null {
  const opened = openedThisRound(mind.view).length;
  if (opened >= mind.style.offers || !mayOffer(mind)) return null;
  return firstOffer(mind, offerIdeas(mind));
}

/** The texts this seat weighs for its next offer, best first. */
export function offerIdeas(mind: Mind): readonly Idea[] {
  const { view, style, round, dice } = mind;
  const opened = openedThisRound(view).length;
  const secret = style.secrets > dice("secret", round, opened);
  const kind = secret && view.board.facts.ruleset === "full" ? "secret" : "open";
  const busy = new Set(openProposals(view).map(({ folder }) => folder));
  const ideas = ideasFor(mind, kind, (terms) => !busy.has(folderName(terms)));
  return style.refines ? refined(mind, ideas.slice(0, 3), mind.ground.owed()) : ideas;
}

/** Who asks for a text, and the circle of roles that may stand in it. */
export interface Wish {
  readonly asker: Role;
  readonly within: readonly Role[];
}

/** The text this seat would sign with a partner who asks for one; null: there is none. */
export const bestTextWith = (mind: Mind, wish: Wish): Action | null =>
  mayOffer(mind) ? firstOffer(mind, ideasWith(mind, wish)) : null;

/** The texts this seat would sign with a partner who asks, best first. */
export function ideasWith(mind: Mind, { asker, within }: Wish): readonly Idea[] {
  const known = new Set<string>();
  for (const { proposal } of openProposals(mind.view)) {
    for (const { terms } of Object.values(proposal.versions)) known.add(sketchOf(terms));
  }
  const ideas = ideasFor(
    mind,
    "open",
    (terms) =>
      terms.parties.includes(asker) &&
      terms.parties.every((role) => within.includes(role)) &&
      !known.has(sketchOf(terms)),
  );
  return ideas.filter(({ terms }) => judge(mind, terms).signs);
}

/** Ready texts of a kind that this seat would put its name to, best first. */
function ideasFor(
  mind: Mind,
  kind: "open" | "secret",
  suits: (terms: Terms) => boolean,
): readonly Idea[] {
  const { view, style, round, me } = mind;
  const ideas: Idea[] = [];
  const { ruleset } = view.board.facts;
  const { agenda } = view.hand;
  const shelf = textsFor(style.taste, { ruleset, round, kind, agenda });
  for (const terms of freshTexts(mind, shelf)) {
    if (!suits(terms)) continue;
    const gains = seenGains(mind, terms);
    const liked = LIKING_SIGNED * likingOf(style.taste, view, terms);
    if (gains[me] + liked >= style.offerAt) ideas.push(ideaOf(mind, terms, gains));
  }
  return ideas.sort((a, b) => b.score - a.score);
}

function firstOffer(mind: Mind, ideas: readonly Idea[]): Action | null {
  for (const { terms, score } of ideas.slice(0, 4)) {
    if (score <= 0) return null;
    const worded = withConditions(mind, terms);
    const action = offering(mind, asSixParty(mind, worded)) ?? offering(mind, worded);
    if (action) return action;
  }
  return null;
}

const folderName = (terms: Terms): FolderKey => folderOf(terms.parties);

/** Not before others' texts are answered, and not when three lie open already. */
const mayOffer = ({ view }: Mind): boolean =>
  openProposals(view).filter(({ proposal }) => proposal.by === view.viewer).length < 3;

function offering(mind: Mind, terms: Terms): Action | null {
  const action: Action = { type: "offer", sign: true, terms, note: "", standsUntil: mind.round };
  // A text that its author could not sign would be an invitation to wait for nothing.
  if (whyNot(mind.view, action) || whyNotSignature(mind.view, terms)) return null;
  return action;
}

/** A text of all four in the format of the Six-Party Talks, for whom such texts are dear; else as it is. */
function asSixParty({ view, style, round }: Mind, terms: Terms): Terms {
  const held = view.board.plenary.sixPartyHeld > 0;
  if (!held || style.taste.crowd <= 0 || terms.parties.length < 4) return terms;
  const clauses = terms.clauses.map((clause) =>
    changed(clause, { from: Math.max(clause.from, round + 1) }),
  );
  return { ...terms, clauses, sixParty: true };
}

/** Every single edit of the best texts, compared with them. */
function refined(mind: Mind, ideas: readonly Idea[], owed: ReadonlySet<string>): readonly Idea[] {
  const { ruleset } = mind.view.board.facts;
  const scope = { me: mind.me, ruleset, round: mind.round, owed };
  const more = ideas.flatMap(({ terms }) =>
    editsOf(terms, { ...scope, most: mostBetween(mind.ground, terms) })
      .map((edit) => ideaOf(mind, edit.terms))
      .filter(({ gains }) => gains[mind.me] >= mind.style.offerAt),
  );
  return [...ideas, ...more].sort((a, b) => b.score - a.score);
}

/** What this seat answers to a wording: its name, a counter, or a no. */
export function answerTo(mind: Mind, standing: Standing): Action {
  const { proposal, version } = standing;
  const named = { proposal: proposal.id, version: version.n };
  const refusal = whyNot(mind.view, { type: "sign", ...named });
  const verdict = judge(mind, version.terms);
  if (!refusal && verdict.signs) return { type: "sign", ...named };
  return counterTo(mind, standing, refusal) ?? { type: "decline", ...named };
}

/** How much of what a text promises will come true, by the coldest of this seat's partners. */
function faithIn({ view, me }: Mind, terms: Terms): number {
  let faith = 1;
  for (const role of terms.parties) {
    if (role !== me) faith = Math.min(faith, FAITH[view.board.levels[pairOf(me, role)]]);
  }
  return faith;
}

export interface Verdict {
  readonly signs: boolean;
  readonly gain: number;
  readonly bar: number;
}

/** Whether a text is worth this seat's name. */
export function judge(mind: Mind, terms: Terms): Verdict {
  const gains = seenGains(mind, terms);
  const bar = barFor(mind, terms);
  const others = othersThan(mind.me).reduce((sum, role) => sum + Math.max(0, gains[role]), 0);
  const gain =
    faithIn(mind, terms) * gains[mind.me] +
    mind.style.generosity * 0.15 * others +
    LIKING_SIGNED * likingOf(mind.style.taste, mind.view, terms);
  const tooMuch = mind.me === "us" && leavesSeoulOut(terms) && mind.style.id === "hawk";
  return { signs: gain >= bar && !tooMuch, gain, bar };
}

/** The best single change of a wording that this seat would sign and the others might; null if there is none. */
export function counterTo(
  mind: Mind,
  standing: Standing,
  refusal: Refusal | undefined,
): Action | null {
  if (isAnswered(mind.view, standing.proposal, standing.version)) return null;
  return counterFor(mind, standing, refusal);
}

/** The same, for a wording that this seat may have answered already. */
export function counterFor(
  mind: Mind,
  { proposal, version }: Standing,
  refusal?: Refusal,
): Action | null {
  const { view, me, round } = mind;
  if (ownVersions(view, proposal) >= 2 || lastNumber(proposal) >= 6 || version.terms.sixParty)
    return null;
  const best = bestEdit(mind, version.terms, refusal);
  if (!best) return null;
  const named = { proposal: proposal.id, terms: best.terms, note: "" };
  const action: Action = { type: "counter", sign: true, ...named };
  const barred = whyNot(view, action);
  return barred || round < 1 || !best.terms.parties.includes(me) ? null : action;
}

function bestEdit(mind: Mind, terms: Terms, refusal: Refusal | undefined): Edit | null {
  let best: Edit | null = null;
  let top = LEAST_SCORE;
  for (const { edit, idea } of editIdeas(mind, terms, refusal)) {
    if (idea.score <= top) continue;
    best = edit;
    top = idea.score;
  }
  return best;
}

/** What a change must weigh to be asked for. */
const LEAST_SCORE = 0.04;

/** Points that another may seem to lose by a change that is asked for. */
const MOST_LOST = -0.5;

/** The single changes of a wording that this seat would sign and that no other seems to lose much by. */
export function editIdeas(
  mind: Mind,
  terms: Terms,
  refusal: Refusal | undefined,
): readonly { readonly edit: Edit; readonly idea: Idea }[] {
  const { view, me, round } = mind;
  const owed = mind.ground.owed();
  const most = mostBetween(mind.ground, terms);
  const scope = { me, ruleset: view.board.facts.ruleset, round, owed, most };
  const edits = refusal ? repairs(mind, terms, refusal) : editsOf(terms, scope);
  const out: { readonly edit: Edit; readonly idea: Idea }[] = [];
  for (const edit of edits) {
    if (edit.terms.clauses.length > most) continue;
    const gains = seenGains(mind, edit.terms);
    if (gains[me] < barFor(mind, edit.terms)) continue;
    if (edit.terms.parties.some((role) => role !== me && gains[role] < MOST_LOST)) continue;
    out.push({ edit, idea: ideaOf(mind, edit.terms, gains) });
  }
  return out;
}

/** What makes a text signable that this seat may not sign as it stands: one clause fewer. */
function repairs(mind: Mind, terms: Terms, refusal: Refusal): readonly Edit[] {
  const drop = (test: (clause: Clause) => boolean): readonly Edit[] =>
    terms.clauses.filter(test).flatMap((clause) => {
      const shorter = without(terms, ({ id }) => id === clause.id);
      return shorter ? [{ kind: "drop", clause, other: null, terms: shorter } as const] : [];
    });
  switch (refusal.code) {
    case "ambitionExceeded":
      return drop(() => true);
    case "repeatedClause":
    case "excludedClause":
      return drop(({ owner, code }) => owner === mind.me && code === refusal.params.clause);
    case "noVisits":
    case "diaryFull":
      return drop(({ code }) => code === "SM");
    default:
      return [];
  }
}
