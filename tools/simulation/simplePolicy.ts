// Plays a simple policy: what its habits force, then what the bot beneath would do, as far as the habits let it.
import { MUTE_POLICIES, type Policy, passive } from "@freeze/shared/bots";
import {
  type Action,
  FOLDERS_OF,
  othersThan,
  type Proposal,
  type RoleView,
  summitsOf,
  type Terms,
  type Version,
  whyNot,
} from "@freeze/shared/rules";
import type { Simple } from "./simple.ts";
import { isLate, simpleOrders } from "./simpleOrders.ts";
import { ownText } from "./simpleTexts.ts";

type Habits = Simple["habits"];

export function simplePolicy(simple: Simple): Policy {
  const base = simple.base === "passive" ? passive : MUTE_POLICIES[simple.base];
  return (view, memory, dice) =>
    forced(simple.habits, view) ?? tempered(simple, view, base(view, memory, dice));
}

const may = (view: RoleView, action: Action): Action | null =>
  whyNot(view, action) ? null : action;

const settled = (view: RoleView): Action | null =>
  view.board.ready[view.viewer] ? null : { type: "ready", ready: true };

/** The first thing that a habit wants done now. */
function forced(habits: Habits, view: RoleView): Action | null {
  const { phase } = view.board;
  if (phase !== "talks" && phase !== "orders") return null;
  const isOpen = phase === "talks" && !view.board.ready[view.viewer];
  if (phase === "orders" && view.board.ready[view.viewer]) return null;
  return (
    plenary(habits, view) ??
    (phase === "talks" ? signature(habits, view) : null) ??
    visit(habits, view) ??
    (isOpen ? initiative(habits, view) : null)
  );
}

function plenary({ plenaries }: Habits, view: RoleView): Action | null {
  if (plenaries === undefined) return null;
  const attend = plenaries === "always";
  const { called } = view.board.plenary;
  if (!called) return attend ? may(view, { type: "convene", sixParty: false }) : null;
  if (called.answers[view.viewer] !== undefined || view.hand.plenaryAnswer) return null;
  return may(view, { type: "answerPlenary", attend, sixParty: attend && called.sixParty });
}

function signature({ signs }: Habits, view: RoleView): Action | null {
  if (signs === undefined) return null;
  for (const { proposal, version } of unanswered(view)) {
    const named = { proposal: proposal.id, version: version.n };
    const sign = signs === "all" ? may(view, { type: "sign", ...named }) : null;
    const action = sign ?? may(view, { type: "decline", ...named });
    if (action) return action;
  }
  return null;
}

interface Wording {
  readonly proposal: Proposal;
  readonly version: Version;
}

/** Wordings by others that the seat has neither signed nor declined. */
function unanswered(view: RoleView): readonly Wording[] {
  return openProposals(view).flatMap((proposal) =>
    Object.values(proposal.versions)
      .filter(({ by, withdrawn }) => by !== view.viewer && !withdrawn)
      .filter(
        ({ signed, declined }) => !signed.includes(view.viewer) && !declined.includes(view.viewer),
      )
      .map((version) => ({ proposal, version })),
  );
}

const openProposals = (view: RoleView): readonly Proposal[] =>
  FOLDERS_OF[view.viewer]
    .flatMap((key) => Object.values(view.folders[key]?.proposals ?? {}))
    .filter(({ status }) => status === "open");

function visit({ summits }: Habits, view: RoleView): Action | null {
  if (summits === undefined) return null;
  const { round } = view.board;
  for (const summit of summitsOf(view)) {
    if (summit.guest !== view.viewer || summit.status !== "invited" || summit.round !== round) {
      continue;
    }
    const answer = (accept: boolean) =>
      may(view, { type: "answerInvitation", summit: summit.id, accept });
    const action = (summits === "seek" ? answer(true) : null) ?? answer(false);
    if (action) return action;
  }
  return null;
}

/** Invitations and texts of its own, while it has not said that it is done. */
function initiative({ summits, offers }: Habits, view: RoleView): Action | null {
  const { viewer, board } = view;
  if (summits === "seek") {
    const asked = summitsOf(view).filter(
      ({ host, round }) => host === viewer && round === board.round,
    );
    for (const guest of othersThan(viewer)) {
      if (asked.some((one) => one.guest === guest)) continue;
      const invite = { venue: "host", secret: false, transport: "quiet" } as const;
      const action = may(view, { type: "invite", guest, ...invite });
      if (action) return action;
    }
  }
  if (offers === undefined || offers === "never") return null;
  const opened = FOLDERS_OF[viewer]
    .flatMap((key) => Object.values(view.folders[key]?.proposals ?? {}))
    .some(({ by, openedRound }) => by === viewer && openedRound === board.round);
  return opened ? null : ownText(offers, view);
}

/** The bot's action, unless a habit forbids or replaces it. */
function tempered(simple: Simple, view: RoleView, action: Action | null): Action | null {
  const { habits } = simple;
  switch (action?.type) {
    case undefined:
      return null;
    case "offer":
      return habits.offers !== undefined || keepsHome(habits, action.terms)
        ? settled(view)
        : action;
    case "counter":
      return keepsHome(habits, action.terms) ? declined(view, action.proposal) : action;
    case "sign":
      return signed(habits, view, action);
    case "invite":
      return habits.summits === "refuse" ? settled(view) : action;
    case "convene":
      return habits.plenaries === "away" ? settled(view) : action;
    case "seal":
      return sealed(simple, view, action);
    case "answerCrisis":
      return habits.crisis ? { ...action, firm: habits.crisis === "firm" } : action;
    case "choose":
      return habits.victim ? { ...action, end: habits.victim === "ends" } : action;
    case "vote":
      return habits.asked ? { ...action, back: habits.asked === "yes" } : action;
    case "answerSecondary":
      return habits.asked ? { ...action, comply: habits.asked === "yes" } : action;
    default:
      return action;
  }
}

/** A text with a meeting, to somebody who refuses all meetings. */
const keepsHome = ({ summits }: Habits, { clauses }: Terms): boolean =>
  summits === "refuse" && clauses.some(({ code }) => code === "SM");

function signed(
  habits: Habits,
  view: RoleView,
  action: Extract<Action, { readonly type: "sign" }>,
): Action | null {
  const proposal = openProposals(view).find(({ id }) => id === action.proposal);
  const version = proposal?.versions[String(action.version)];
  if (!proposal || !version || !keepsHome(habits, version.terms)) return action;
  return version.by === view.viewer ? settled(view) : declined(view, proposal.id);
}

/** No to the newest wording of a proposal by somebody else. */
function declined(view: RoleView, id: string): Action | null {
  const wording = unanswered(view).find(({ proposal }) => proposal.id === id);
  if (!wording) return settled(view);
  return may(view, { type: "decline", proposal: id, version: wording.version.n }) ?? settled(view);
}

function sealed(
  simple: Simple,
  view: RoleView,
  action: Extract<Action, { readonly type: "seal" }>,
): Action {
  const orders = simpleOrders(simple, view, { base: action.orders, late: isLate(view) });
  return may(view, { type: "seal", orders }) ?? action;
}
