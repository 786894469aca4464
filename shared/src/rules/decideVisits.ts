// Invitations and the plenary (SPEC invitations, refused-invitation, plenary-call).
import type { Action } from "./actions.ts";
import { dropSignatures } from "./binding.ts";
import type { Summit } from "./deals.ts";
import { type Effects, voiceOf } from "./dials.ts";
import {
  giveVisitBack,
  publiclyBooked,
  spendVisit,
  summitId,
  summitPair,
  summitPath,
} from "./diary.ts";
import { applyEffects } from "./effects.ts";
import type { Write } from "./events.ts";
import { CONVENE_PC } from "./layouts.ts";
import { must } from "./match.ts";
import { membersOf, PAIRS, type Role } from "./roles.ts";
import type { Board, GameState } from "./state.ts";
import { put, type Transaction } from "./transaction.ts";
import { invitedToPlenary } from "./whyNotTalks.ts";

type Of<T extends Action["type"]> = Extract<Action, { readonly type: T }>;

/** What a public refusal costs the inviter (SPEC refused-invitation). */
const REFUSED_VOICE = -2;

export function invite(tx: Transaction, by: Role, action: Of<"invite">): void {
  const { board, hands } = tx.state();
  const { guest, venue, secret } = action;
  const summit: Summit = {
    id: summitId(by, guest, board.round),
    host: by,
    guest,
    round: board.round,
    venue,
    // How one travels to a summit that everybody knows of betrays nothing.
    transport: secret ? action.transport : "quiet",
    secret,
    status: "invited",
    outcome: null,
    deal: null,
    leaked: false,
    cancelledBy: null,
  };
  tx.emit(membersOf(summitPair(summit)), { type: "invited", summit }, [
    put(summitPath(summit, "folder"), summit),
    spendVisit(hands[by], guest),
  ]);
  dropSignatures(tx, [by]);
}

/** An answer in Talks to a public invitation is public at once; others wait in the pair's folder. */
export function answerInvitation(tx: Transaction, by: Role, action: Of<"answerInvitation">): void {
  const { board, hands } = tx.state();
  const summit = invitationTo(tx.state(), by, action.summit);
  const answered: Summit = { ...summit, status: action.accept ? "booked" : "refused" };
  const visit = action.accept
    ? spendVisit(hands[by], summit.host)
    : giveVisitBack(hands[summit.host], by);
  if (!summit.secret && board.phase === "talks") publish(tx, answered, { board, visit });
  else {
    const type = action.accept ? "summitBooked" : "invitationRefused";
    const writes = [put(summitPath(summit, "folder"), answered), visit];
    tx.emit(membersOf(summitPair(summit)), { type, summit: answered }, writes);
  }
  if (action.accept) dropSignatures(tx, [by]);
}

function invitationTo({ folders }: GameState, guest: Role, id: string): Summit {
  for (const pair of PAIRS) {
    const summit = folders[pair].summits[id];
    if (summit?.guest === guest) return summit;
  }
  throw new Error(`no invitation ${id}`);
}

interface Publishing {
  /** The board on which the guest answered: was it publicly booked already? */
  readonly board: Board;
  readonly visit: Write | null;
}

/** Puts an answered public invitation on the board; a refusal costs its inviter Voice. */
function publish(tx: Transaction, summit: Summit, { board, visit }: Publishing): void {
  const refused = summit.status === "refused";
  const writes = [
    put(summitPath(summit, "folder"), undefined),
    put(summitPath(summit, "board"), summit),
    ...(visit ? [visit] : []),
  ];
  tx.emit("all", { type: refused ? "invitationRefused" : "summitBooked", summit }, writes);
  if (!refused || publiclyBooked(board, summit.guest)) return;
  const effects: Effects = { [voiceOf(summit.host)]: REFUSED_VOICE };
  applyEffects(tx, "talks", [{ cause: { kind: "refusal", summit: summit.id }, effects }]);
}

/** When Orders end: answers given in Orders become public, silence returns the visit (SPEC silence). */
export function settleInvitations(tx: Transaction): void {
  const { board } = tx.state();
  for (const pair of PAIRS) {
    for (const summit of Object.values(tx.state().folders[pair].summits)) {
      if (summit.round !== board.round) continue;
      if (summit.status === "invited") lapse(tx, summit);
      else if (!summit.secret && isAnswered(summit)) publish(tx, summit, { board, visit: null });
    }
  }
}

const isAnswered = ({ status }: Summit): boolean => status === "booked" || status === "refused";

function lapse(tx: Transaction, summit: Summit): void {
  const { host, guest } = summit;
  const lapsed: Summit = { ...summit, status: "lapsed" };
  tx.emit(membersOf(summitPair(summit)), { type: "invitationLapsed", summit: lapsed }, [
    put(summitPath(summit, "folder"), lapsed),
    giveVisitBack(tx.state().hands[host], guest),
  ]);
}

/** China's call is paid at once, whoever comes (SPEC plenary-call). */
export function convene(tx: Transaction, { sixParty }: Of<"convene">): void {
  const { board, hands } = tx.state();
  const called = { sixParty, answers: {} };
  tx.emit("all", { type: "plenaryCalled", sixParty, invited: invitedToPlenary(board) }, [
    put(["board", "plenary", "called"], called),
    put(["board", "plenary", "lastCalledRound"], board.round),
    put(["hands", "china", "pc"], hands.china.pc - CONVENE_PC),
  ]);
}

/** Whether a role attends is public at once in Talks; whether it wants Six-Party stays in its hand. */
export function answerPlenary(tx: Transaction, by: Role, action: Of<"answerPlenary">): void {
  const { attend, sixParty } = action;
  const { phase, plenary } = tx.state().board;
  must(plenary.called, "plenary");
  const kept = put(["hands", by, "plenaryAnswer"], { attend, sixParty: attend && sixParty });
  const fact = { type: "plenaryAnswered", role: by, attend } as const;
  if (phase === "talks") {
    tx.emit("all", fact, [kept, put(["board", "plenary", "called", "answers", by], attend)]);
  } else tx.emit([by], fact, [kept]);
}
