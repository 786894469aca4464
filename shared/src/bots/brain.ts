// One turn of a bot: the first thing in its phase that it has not done yet.
import { type Action, type RoleView, whyNot, whyNotAnswerPlenary } from "../rules/index.ts";
import { nextAsked, textFor } from "./answers.ts";
import { answerTo, nextOffer } from "./bargain.ts";
import { nextWord } from "./chatter.ts";
import { communiqueAnswer } from "./communique.ts";
import type { Dice } from "./dice.ts";
import {
  answerPlenary,
  invitationsTo,
  nextInvitation,
  nextPlenary,
  whyNotMeet,
} from "./meetings.ts";
import type { Memory } from "./memory.ts";
import { type Mind, openMind } from "./mind.ts";
import { crisisPlan, sealOrders } from "./orders.ts";
import type { Policy, Style } from "./policy.ts";
import { unsignedOwn, waiting } from "./proposals.ts";

export interface Manner {
  /** Says nothing; for large simulations, where nobody reads. */
  readonly mute?: boolean;
}

/** The policy of a temperament. */
export function policyOf(style: Style, { mute = false }: Manner = {}): Policy {
  return (view: RoleView, memory: Memory, dice: Dice) => {
    const mind = openMind(view, { memory, dice, style });
    return turn(mind, mute);
  };
}

function turn(mind: Mind, mute: boolean): Action | null {
  switch (mind.view.board.phase) {
    case "briefing":
    case "resolution":
      return ready(mind);
    case "talks":
      return inTalks(mind, mute) ?? ready(mind);
    case "orders":
      return inOrders(mind);
    case "crisis":
      return inCrisis(mind);
    case "communique":
      return communiqueAnswer(mind) ?? ready(mind);
    case "over":
      return null;
  }
}

const ready = ({ view, me }: Mind): Action | null =>
  view.board.ready[me] ? null : { type: "ready", ready: true };

function inTalks(mind: Mind, mute: boolean): Action | null {
  return (
    plenaryAnswer(mind) ??
    nextPlenary(mind) ??
    textAnswer(mind) ??
    visitAnswer(mind) ??
    (mute ? null : (textAsked(mind) ?? nextWord(mind))) ??
    freshInitiative(mind)
  );
}

/** A text for somebody who asked for one. */
function textAsked(mind: Mind): Action | null {
  const asked = nextAsked(mind);
  return asked && textFor(mind, asked);
}

/** Offers and invitations of its own, while it has not said that it is done. */
function freshInitiative(mind: Mind): Action | null {
  if (mind.view.board.ready[mind.me]) return null;
  return nextOffer(mind) ?? nextInvitation(mind);
}

/** Its own texts are signed first; then the newest wording that waits is answered. */
function textAnswer(mind: Mind): Action | null {
  for (const { proposal, version } of unsignedOwn(mind.view)) {
    const sign: Action = { type: "sign", proposal: proposal.id, version: version.n };
    if (!whyNot(mind.view, sign)) return sign;
  }
  const next = waiting(mind.view)[0];
  return next ? answerTo(mind, next) : null;
}

function visitAnswer(mind: Mind): Action | null {
  const summit = invitationsTo(mind)[0];
  if (!summit) return null;
  const accept = whyNotMeet(mind, summit) === null;
  return { type: "answerInvitation", summit: summit.id, accept };
}

function plenaryAnswer(mind: Mind): Action | null {
  if (mind.me === "china" || !mind.view.board.plenary.called) return null;
  return whyNotAnswerPlenary(mind.view) ? null : answerPlenary(mind);
}

function inOrders(mind: Mind): Action | null {
  if (mind.view.board.ready[mind.me]) return null;
  return plenaryAnswer(mind) ?? visitAnswer(mind) ?? sealOrders(mind);
}

/** Answering a crisis is being ready. */
function inCrisis(mind: Mind): Action | null {
  if (mind.view.board.ready[mind.me]) return null;
  return { type: "answerCrisis", ...crisisPlan(mind) };
}
