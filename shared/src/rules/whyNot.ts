import type { Action, Control, Draft, Refusal } from "./actions.ts";
import { whyNotConfer } from "./confer.ts";
import { LIMITS } from "./layouts.ts";
import { refuse } from "./refuse.ts";
import type { Board, Phase, RoleView, View } from "./state.ts";
import { whyNotOrders } from "./whyNotOrders.ts";
import {
  whyNotAnswerInvitation,
  whyNotAnswerPlenary,
  whyNotConvene,
  whyNotCounter,
  whyNotDecline,
  whyNotInvite,
  whyNotOffer,
  whyNotSay,
  whyNotSign,
  whyNotTakeBack,
  whyNotWithdraw,
} from "./whyNotTalks.ts";

/**
 * Why a viewer may not do something now; undefined if it may. One function for the server, the buttons and
 * the bots. It reads the author's view and nothing else, so a refusal tells nothing new (SPEC refusals).
 */
export function whyNot(view: View, action: Action): Refusal | undefined {
  if (view === asked.view && action === asked.action) return asked.answer;
  asked.answer = judged(view, action);
  asked.view = view;
  asked.action = action;
  return asked.answer;
}

/** The last question and its answer: a bot asks before it acts, and then the rules ask again. */
const asked: { view: View | null; action: Action | null; answer: Refusal | undefined } = {
  view: null,
  action: null,
  answer: undefined,
};

function judged(view: View, action: Action): Refusal | undefined {
  const { board } = view;
  if (!isRoleView(view)) return refuse("notYourMove");
  if (board.phase === "over") return refuse("matchOver");
  if (board.clock.paused && action.type !== "draft") return refuse("paused");
  return inPhase(board, action) ? whyNotAction(view, action) : wrongPhase(board);
}

const isRoleView = (view: View): view is RoleView => view.viewer !== "public";

const wrongPhase = (board: Board): Refusal => refuse("wrongPhase", { phase: board.phase });

const TALKS: readonly Phase[] = ["talks"];
const TALKS_AND_ORDERS: readonly Phase[] = ["talks", "orders"];
const ORDERS: readonly Phase[] = ["orders"];
const COMMUNIQUE: readonly Phase[] = ["communique"];
const ALWAYS: readonly Phase[] = [
  "briefing",
  "talks",
  "orders",
  "resolution",
  "crisis",
  "communique",
];

/** In which phases an action belongs (SPEC phases). In Orders, sealing is being ready. */
const PHASES_OF: Readonly<Record<Action["type"], readonly Phase[]>> = {
  say: ALWAYS,
  confer: ALWAYS,
  offer: TALKS,
  counter: TALKS,
  sign: TALKS,
  takeBack: TALKS,
  decline: TALKS,
  withdraw: TALKS,
  invite: TALKS,
  answerInvitation: TALKS_AND_ORDERS,
  convene: TALKS,
  answerPlenary: TALKS_AND_ORDERS,
  draft: ALWAYS,
  seal: ORDERS,
  unseal: ORDERS,
  answerCrisis: ["crisis"],
  vote: COMMUNIQUE,
  answerSecondary: COMMUNIQUE,
  choose: COMMUNIQUE,
  ready: ALWAYS.filter((phase) => phase !== "orders"),
};

const inPhase = (board: Board, action: Action): boolean =>
  PHASES_OF[action.type].includes(board.phase);

function whyNotAction(view: RoleView, action: Action): Refusal | undefined {
  switch (action.type) {
    case "say":
      return whyNotSay(view, action);
    case "confer":
      return whyNotConfer(view.hand, action.text);
    case "offer":
      return whyNotOffer(view, action);
    case "counter":
      return whyNotCounter(view, action);
    case "sign":
      return whyNotSign(view, action);
    case "takeBack":
      return whyNotTakeBack(view, action);
    case "decline":
      return whyNotDecline(view, action);
    case "withdraw":
      return whyNotWithdraw(view, action);
    case "invite":
      return whyNotInvite(view, action);
    case "answerInvitation":
      return whyNotAnswerInvitation(view, action);
    case "convene":
      return whyNotConvene(view, action);
    case "answerPlenary":
      return whyNotAnswerPlenary(view);
    case "draft":
      return whyNotDraft(action.draft);
    case "seal":
      return view.hand.orders === null
        ? whyNotOrders(view, action.orders)
        : refuse("alreadySealed");
    case "unseal":
      return view.hand.orders === null ? refuse("notSealed") : undefined;
    case "answerCrisis":
    case "ready":
      return undefined;
    case "vote":
      return whyNotChinaAnswer(view, view.board.asked.unVote);
    case "answerSecondary":
      return whyNotChinaAnswer(view, view.board.asked.secondary);
    case "choose":
      return openChoices(view).includes(action.deal) ? undefined : refuse("nothingToAnswer");
  }
}

/** A draft may be unfinished and not allowed yet; only its size is limited (SPEC drafts). */
function whyNotDraft({ orders, offer }: Draft): Refusal | undefined {
  if (orders && orders.cards.length > LIMITS.cards) {
    return refuse("tooManyCards", { max: LIMITS.cards });
  }
  if (offer && offer.terms.clauses.length > LIMITS.clauses) {
    return refuse("tooManyClauses", { max: LIMITS.clauses });
  }
  return offer && offer.note.length > LIMITS.noteLength
    ? refuse("textTooLong", { max: LIMITS.noteLength })
    : undefined;
}

function whyNotChinaAnswer(view: RoleView, asked: boolean): Refusal | undefined {
  if (!asked) return refuse("nothingToAnswer");
  return view.viewer === "china" ? undefined : refuse("notYourMove");
}

/** Deals of which the viewer, a victim, may say in this Communique that they end (SPEC victims-choice). */
export function openChoices(view: RoleView): readonly string[] {
  const { viewer, board } = view;
  const out = chosenBy(board.asked.choices, viewer);
  for (const folder of Object.values(view.folders)) {
    if (folder) out.push(...chosenBy(folder.choices, viewer));
  }
  return out;
}

const chosenBy = (choices: Readonly<Record<string, readonly string[]>>, role: string): string[] =>
  Object.keys(choices).filter((deal) => choices[deal]?.includes(role));

/** Why the clock or the host may not do something at this time (SPEC clock). */
export function whyNotControl(
  { phase, round, clock }: Board,
  action: Control,
  at: number,
): Refusal | undefined {
  if (phase === "over") return refuse("matchOver");
  switch (action.type) {
    case "timeOut":
      if (clock.paused || action.round !== round || action.phase !== phase) {
        return refuse("stale");
      }
      if (clock.deadlineAt === null) return refuse("noClock");
      return at < clock.deadlineAt ? refuse("stale") : undefined;
    case "pause":
      return clock.paused ? refuse("alreadyPaused") : undefined;
    case "resume":
      return clock.paused ? undefined : refuse("notPaused");
    case "extend":
      return clock.deadlineAt === null && clock.remainingMs === null
        ? refuse("noClock")
        : undefined;
  }
}
