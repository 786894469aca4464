// What a searching bot tries in the talks beside its first thought.
import type { Action, RoleView, Terms } from "../rules/index.ts";
import { judge, offerIdeas } from "./bargain.ts";
import type { Dice } from "./dice.ts";
import { type Memory, sketchOf } from "./memory.ts";
import { type Mind, openMind } from "./mind.ts";
import type { Style } from "./policy.ts";
import { openedThisRound, openProposals, versionsOf } from "./proposals.ts";

interface Given {
  readonly memory: Memory;
  readonly dice: Dice;
  readonly style: Style;
}

/** Points from the bar within which a text is thought over: beyond them the quick sums will do. */
const CLOSE = 4;

/** Offers that are tried beside the first one. */
const OFFERS = 4;

/** Other answers to a text, other texts to offer, the other answer to an invitation or a session. */
export function talkToTry(view: RoleView, first: Action, given: Given): readonly Action[] {
  switch (first.type) {
    case "sign":
    case "decline":
    case "counter":
      return otherAnswers(openMind(view, given), first);
    case "offer":
      return otherOffers(openMind(view, given), first);
    case "answerInvitation":
      return [{ ...first, accept: !first.accept }];
    case "answerPlenary":
      return [{ ...first, attend: !first.attend }];
    default:
      return [];
  }
}

type Answer = Extract<Action, { type: "sign" | "decline" | "counter" }>;

function otherAnswers(mind: Mind, first: Answer): readonly Action[] {
  const { view, me } = mind;
  const found = openProposals(view).find(({ proposal }) => proposal.id === first.proposal);
  const versions = found ? versionsOf(found.proposal) : [];
  const version =
    first.type === "counter"
      ? versions.findLast(({ by, withdrawn }) => by !== me && !withdrawn)
      : versions.find(({ n }) => n === first.version);
  if (!version || version.by === me) return [];
  const { gain, bar } = judge(mind, version.terms);
  if (Math.abs(gain - bar) > CLOSE) return [];
  const named = { proposal: first.proposal, version: version.n };
  const answers: readonly Action[] = [
    { type: "sign", ...named },
    { type: "decline", ...named },
  ];
  return answers.filter(({ type }) => type !== first.type);
}

type Offer = Extract<Action, { type: "offer" }>;

/** The first offer of a round is thought over: texts that bring this seat less, and others perhaps more. */
function otherOffers(mind: Mind, first: Offer): readonly Action[] {
  if (openedThisRound(mind.view).length > 0) return [];
  const open = { ...mind, style: { ...mind.style, offerAt: mind.style.offerAt - 1.5 } };
  const known = new Set([sketchOf(first.terms)]);
  const texts: Terms[] = [];
  for (const { terms, score } of offerIdeas(open)) {
    if (texts.length === OFFERS || score <= 0) break;
    if (known.has(sketchOf(terms))) continue;
    known.add(sketchOf(terms));
    texts.push(terms);
  }
  return texts.map((terms): Action => ({ ...first, terms }));
}
