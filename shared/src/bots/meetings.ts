// Summits and the plenary: whom to invite, what to answer, when to convene.
import {
  type Action,
  AGENDA,
  attends,
  CONVENE_PC,
  type Deal,
  GIFTS,
  HANDSHAKE,
  homeOf,
  invitedToPlenary,
  KIM_AGAIN,
  KIM_FIRST,
  othersThan,
  PLENARY,
  pairOf,
  ROLES,
  type Role,
  type RoleView,
  SUBSTANCE,
  type Summit,
  summitsOf,
  trustOf,
  voiceOf,
  whyNot,
} from "../rules/index.ts";
import { agendaOfMeeting } from "./agenda.ts";
import type { Ground } from "./ground.ts";
import type { Mind } from "./mind.ts";
import { openProposals, versionsOf } from "./proposals.ts";
import { heapOne, heapUp, openHeap, openSums, type Sums, worthOfHeap } from "./sums.ts";

/** Did the two sign something in public this round that is new for both, so that their meeting has substance? */
export function hasSubstance({ ground }: Mind, a: Role, b: Role): boolean {
  const at = ROLES.indexOf(a) * ROLES.length + ROLES.indexOf(b);
  ground.substance[at] ??= signedAnew(ground, a, b);
  return ground.substance[at];
}

function signedAnew({ view, round }: Ground, a: Role, b: Role): boolean {
  for (const id in view.board.deals) {
    const deal = view.board.deals[id];
    if (deal?.signedRound !== round || deal.status !== "live") continue;
    if (isNewFor(view, deal, a) && isNewFor(view, deal, b)) return true;
  }
  return false;
}

/** A clause of the role that no other deal on the board held before this round. */
function isNewFor({ board }: RoleView, deal: Deal, role: Role): boolean {
  return Object.values(deal.clauses).some(
    ({ owner, code, from }) =>
      owner === role && from <= board.round + 1 && !owedBefore(board, deal.id, `${role}.${code}`),
  );
}

function owedBefore(board: RoleView["board"], deal: string, key: string): boolean {
  return Object.values(board.deals).some(
    (other) =>
      other.id !== deal &&
      other.signedRound < board.round &&
      Object.values(other.clauses).some(({ owner, code }) => `${owner}.${code}` === key),
  );
}

/** Points that a public meeting with another leader would bring this seat now. */
export function worthOfMeeting(sums: Sums, other: Role): number {
  const { mind } = sums;
  const { view, me } = mind;
  const pair = pairOf(me, other);
  const first = view.board.met[pair] === 0;
  const share = first ? 1 : 0.5;
  const hopes = view.board.dials.expectations;
  const substance = hasSubstance(mind, me, other);
  openHeap();
  if (substance) {
    heapOne("tension", share * SUBSTANCE.tension);
    heapOne(trustOf(pair), share * SUBSTANCE.trust);
    heapOne(voiceOf(me), share * SUBSTANCE.voice);
    heapOne(homeOf(me), share * SUBSTANCE.home[me]);
  } else {
    heapOne("tension", share * HANDSHAKE.tension);
    heapOne(trustOf(pair), share * HANDSHAKE.trust);
    heapOne(voiceOf(me), share * HANDSHAKE.voice);
    heapOne("expectations", share * HANDSHAKE.expectations);
    heapOne(homeOf(me), homeOfHandshake(first, hopes));
  }
  heapFirstMeeting(mind, other);
  return worthOfHeap(sums) + agendaOfMeeting(view, other, substance);
}

function homeOfHandshake(first: boolean, hopes: number): number {
  const { home, muchFrom } = HANDSHAKE;
  if (hopes >= muchFrom) return home.expectedMuch;
  return first ? home.first : home.later;
}

function heapFirstMeeting({ view, me }: Mind, other: Role): void {
  if (me !== "dprk" && other !== "dprk") return;
  const guest = me === "dprk" ? other : me;
  if (guest === "dprk") return;
  const { facts, met, kimFirst } = view.board;
  if (!facts.kimHasMet && met[pairOf("dprk", guest)] === 0) heapUp(GIFTS[guest]);
  const rule = facts.kimHasMet ? KIM_AGAIN : KIM_FIRST;
  if (kimFirst === null) heapUp(guest === "china" ? rule.withChina : rule.withOther);
}

/** What a visit is worth kept for later. */
export const reserve = ({ view, left }: Mind): number => {
  const { visits } = view.hand;
  if (left <= visits) return 0;
  return visits <= 1 ? 1.6 : 0.8;
};

/** The invitation this seat sends now, or null. */
export function nextInvitation(mind: Mind): Action | null {
  const { view, me, dice, round, style } = mind;
  if (view.hand.visits + view.hand.returnVisits === 0 || isBooked(mind, me)) return null;
  if (hasSignedToMeet(mind)) return null;
  const sums = openSums(mind);
  let best: { readonly action: Action; readonly worth: number } | null = null;
  for (const guest of othersThan(me)) {
    if (isBooked(mind, guest)) continue;
    const substance = hasSubstance(mind, me, guest);
    const keen = agendaOfMeeting(view, guest, substance) > 0 ? 0.4 : 0;
    const eager = keen + (substance ? 0.25 + 0.5 * style.meets : style.meets * urge(mind, guest));
    if (dice("meet", round, guest) > eager) continue;
    const worth =
      worthOfMeeting(sums, guest) + style.taste.company - 0.5 * mind.memory.refusals[guest];
    if (worth < reserve(mind) || worth <= (best?.worth ?? 0)) continue;
    const action: Action = { type: "invite", guest, ...settingOf(mind, guest) };
    if (!whyNot(view, action)) best = { action, worth };
  }
  return best?.action ?? null;
}

type Invitation = Extract<Action, { type: "invite" }>;

/** Every invitation that this seat may send now, whatever it seems to bring. */
export function invitationsBy(mind: Mind): readonly Invitation[] {
  const { view, me } = mind;
  if (isBooked(mind, me) || hasSignedToMeet(mind)) return [];
  return othersThan(me)
    .filter((guest) => !isBooked(mind, guest))
    .map((guest): Invitation => ({ type: "invite", guest, ...settingOf(mind, guest) }))
    .filter((action) => !whyNot(view, action));
}

/** Does a text that waits for others with this seat's name under it hold a meeting of this seat in this round? */
const hasSignedToMeet = ({ view, me, round }: Mind): boolean =>
  openProposals(view).some(({ proposal }) =>
    versionsOf(proposal).some(
      ({ signed, terms }) =>
        signed.includes(me) &&
        terms.clauses.some(
          ({ summit, owner, from }) =>
            summit !== null && from === round && (owner === me || summit.guest === me),
        ),
    ),
  );

/** How pressing a first or another meeting is, 0-1.5. */
function urge({ view, me, round }: Mind, guest: Role): number {
  const { board } = view;
  const pair = pairOf(me, guest);
  if (board.levels[pair] === "hostile" && pair !== "china+dprk") return 0.35;
  const courtsKim = board.kimFirst === null && pair === "china+dprk";
  if (courtsKim) return 1.5;
  return board.met[pair] === 0 ? (round > 2 ? 0.8 : 0.5) : 0.3;
}

function settingOf({ me, dice, round, style, view }: Mind, guest: Role) {
  const koreas = [me, guest].includes("rok") && [me, guest].includes("dprk");
  const abroad = [me, guest].includes("us") && [me, guest].includes("dprk");
  const venue = koreas ? "panmunjom" : abroad ? "neutral" : "host";
  const quiet =
    view.board.facts.ruleset === "full" &&
    dice("quiet", round, guest) < (style.taste.hush > 0 ? 1 : 0.25) * style.secrets &&
    [me, guest].includes("dprk");
  return { venue, secret: quiet, transport: "quiet" } as const;
}

const isBooked = ({ view, round }: Mind, role: Role): boolean =>
  summitsOf(view).some(
    (summit) => summit.round === round && summit.status === "booked" && attends(summit, role),
  );

/** Invitations of this round that wait for this seat. */
export const invitationsTo = ({ view, me, round }: Mind): readonly Summit[] =>
  summitsOf(view).filter(
    (summit) => summit.guest === me && summit.status === "invited" && summit.round === round,
  );

export type RefusalReason = "busy" | "visits" | "cold" | "hope" | "beijing";

/** Why this seat would not come; null: it comes. */
export function whyNotMeet(mind: Mind, summit: Summit): RefusalReason | null {
  const { view, me, style } = mind;
  const accept = { type: "answerInvitation", summit: summit.id, accept: true } as const;
  const refusal = whyNot(view, accept);
  if (refusal) return refusal.code === "noVisits" ? "visits" : "busy";
  const { host } = summit;
  const sums = openSums(mind);
  const worth = worthOfMeeting(sums, host) + style.taste.company + (summit.secret ? -0.5 : 0);
  const substance = hasSubstance(mind, me, host);
  const { board } = view;
  const china = me === "dprk" && host !== "china" && !board.facts.kimHasMet;
  if (china && board.kimFirst === null && mind.round <= 2 && !substance) return "beijing";
  if (!substance && board.dials.expectations >= HANDSHAKE.muchFrom) return "hope";
  if (mind.memory.lastBreach[host] === mind.round - 1 && mind.round > 1 && style.grudge > 1) {
    return "cold";
  }
  if (worth < reserve(mind)) return view.hand.visits <= 1 ? "visits" : "cold";
  return null;
}

/** China's call, or null. */
export function nextPlenary(mind: Mind): Action | null {
  const { view, me, style, dice, round } = mind;
  if (me !== "china" || view.hand.pc < CONVENE_PC) return null;
  const guests = invitedToPlenary(view.board).length;
  if (guests < 2 || round < 2) return null;
  const keen =
    view.hand.agenda === "host" && view.board.plenary.held < AGENDA.host.plenaries ? 0.3 : 0;
  if (dice("convene", round) > style.convenes + keen) return null;
  const six: Action = { type: "convene", sixParty: true };
  const likely = style.taste.crowd > 0 ? 1 : 0.6;
  if (guests === 3 && dice("six", round) < likely && !whyNot(view, six)) return six;
  const plain: Action = { type: "convene", sixParty: false };
  return whyNot(view, plain) ? null : plain;
}

/** Points that sitting in the plenary brings this seat, its liking for such tables included. */
export function worthOfPlenary(mind: Mind): number {
  const { me, style } = mind;
  openHeap();
  heapOne(voiceOf(me), PLENARY.attendee);
  heapUp(PLENARY.all);
  if (me === "dprk") heapUp(PLENARY.dprk);
  if (me === "us") heapUp(PLENARY.us);
  return worthOfHeap(openSums(mind)) + style.taste.attends;
}

/** Attend? Nearly always worth it; a capital that was just betrayed may stay away. */
export function answerPlenary(mind: Mind): Action {
  const { view, dice, round } = mind;
  const attend = worthOfPlenary(mind) + (dice("attend", round) - 0.25) > 0;
  return { type: "answerPlenary", attend, sixParty: view.board.plenary.called?.sixParty === true };
}
