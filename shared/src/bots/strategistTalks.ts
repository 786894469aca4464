// What a searching bot tries in the talks beside its first thought.
import { type Action, type RoleView, type Terms, whyNot, whyNotSignature } from "../rules/index.ts";
import { counterTo, judge, offerIdeas } from "./bargain.ts";
import type { Dice } from "./dice.ts";
import { invitationsBy } from "./meetings.ts";
import { type Memory, sketchOf } from "./memory.ts";
import { type Mind, openMind } from "./mind.ts";
import type { Style } from "./policy.ts";
import { openedThisRound, openProposals, unsignedOwn, versionsOf } from "./proposals.ts";

interface Given {
  readonly memory: Memory;
  readonly dice: Dice;
  readonly style: Style;
}

/** Points from the bar within which a text is thought over: beyond them the quick sums will do. */
const CLOSE = 4;

/** Offers that are tried beside the first one, and where nothing would be offered. */
const OFFERS = 4;
const MORE_OFFERS = 2;

const DONE: Action = { type: "ready", ready: true };

/** A text of its own that it may not sign any more, because what stands in it is owed elsewhere: it is taken away. */
export function staleText(view: RoleView): Action | null {
  for (const { proposal, version } of unsignedOwn(view)) {
    const named = { proposal: proposal.id, version: version.n };
    const gone: Action = { type: "withdraw", ...named };
    if (whyNot(view, { type: "sign", ...named }) && !whyNot(view, gone)) return gone;
  }
  return null;
}

/** Other answers to a text, other texts to offer, other leaders to invite, the other answer to an invitation. */
export function talkToTry(view: RoleView, first: Action, given: Given): readonly Action[] {
  switch (first.type) {
    case "sign":
    case "decline":
    case "counter":
      return otherAnswers(openMind(view, given), first);
    case "offer":
      return [...offers(openMind(view, given), OFFERS, first), DONE];
    case "ready": {
      const mind = openMind(view, given);
      return [...offers(mind, MORE_OFFERS), ...invitationsBy(mind)];
    }
    case "invite": {
      const others = invitationsBy(openMind(view, given));
      return [...others.filter((one) => one.guest !== first.guest), DONE];
    }
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
  const counter = found && counterTo(mind, { ...found, version }, undefined);
  const answers: readonly Action[] = [
    { type: "sign", ...named },
    { type: "decline", ...named },
    ...(counter ? [counter] : []),
  ];
  return answers.filter(({ type }) => type !== first.type);
}

type Offer = Extract<Action, { type: "offer" }>;

/** Texts that bring this seat less than it would ask for, and others perhaps more. */
function offers(mind: Mind, most: number, first?: Offer): readonly Action[] {
  const { view, round, style } = mind;
  const opened = openedThisRound(view).length;
  if (opened >= style.offers) return [];
  const open = { ...mind, style: { ...style, offerAt: style.offerAt - 1.5 } };
  const known = new Set(first ? [sketchOf(first.terms)] : []);
  const texts: Terms[] = [];
  for (const { terms, score } of offerIdeas(open)) {
    if (texts.length === most || score <= 0) break;
    if (known.has(sketchOf(terms)) || whyNotSignature(view, terms)) continue;
    known.add(sketchOf(terms));
    texts.push(terms);
  }
  return texts.map(
    (terms): Action => ({ type: "offer", sign: true, terms, note: "", standsUntil: round }),
  );
}
