// The phase machine: what begins, what ends, and what silence means (SPEC phases, readiness, silence, clock).

import { dropSignatures } from "./binding.ts";
import { drawNews } from "./briefing.ts";
import { openCommunique, settleCommunique } from "./communique.ts";
import { copyHand } from "./copies.ts";
import { settleCrisis } from "./crisis.ts";
import { closeProposal } from "./decideTalks.ts";
import { settleInvitations } from "./decideVisits.ts";
import type { Write } from "./events.ts";
import { PC_A_ROUND, PC_KEPT, PC_MAX } from "./layouts.ts";
import { resolveRound } from "./resolve.ts";
import { type ByRole, byFolder, FOLDERS, ROLES } from "./roles.ts";
import type { Board, GameState, Hand, Phase } from "./state.ts";
import { put, type Transaction } from "./transaction.ts";
import { openIn } from "./whyNotTalks.ts";

/** All four are ready: the phase ends within the same commit. */
export function endPhaseIfReady(tx: Transaction, at: number): void {
  const { phase, ready } = tx.state().board;
  if (phase === "over") return;
  for (const role of ROLES) if (!ready[role]) return;
  endPhase(tx, at);
}

/** Ends the phase with what has been given, and begins the next one at this time. */
export function endPhase(tx: Transaction, at: number) {
  const { phase } = tx.state().board;
  switch (phase) {
    case "briefing":
      enter(tx, "talks", at);
      return dropSignatures(tx, ROLES);
    case "talks":
      lapseOffers(tx);
      return enter(tx, "orders", at);
    case "orders":
      enter(tx, "resolution", at);
      settleInvitations(tx);
      return resolveRound(tx);
    case "resolution":
      return tx.state().board.crisis === null ? beginCommunique(tx, at) : enter(tx, "crisis", at);
    case "crisis":
      settleCrisis(tx);
      return isOver(tx) ? enter(tx, "over", at) : beginCommunique(tx, at);
    case "communique":
      settleCommunique(tx);
      return isOver(tx) ? enter(tx, "over", at) : beginRound(tx, at);
    case "over":
      return;
  }
}

const isOver = (tx: Transaction): boolean => tx.state().board.final !== null;

/** The match is over at once, whatever the phase. */
export const enterOver = (tx: Transaction, at: number): void => enter(tx, "over", at);

function beginCommunique(tx: Transaction, at: number): void {
  enter(tx, "communique", at);
  openCommunique(tx);
}

/** Nobody is ready when a phase begins. */
export const NOBODY_READY: ByRole<boolean> = { china: false, dprk: false, us: false, rok: false };

function enter(tx: Transaction, phase: Phase, at: number): void {
  const { board } = tx.state();
  tx.emit("all", { type: "phaseBegan", round: board.round, phase }, phaseWrites(board, phase, at));
}

/** The deadline is the phase's begin plus the layout's time, and there is none where time is not kept. */
export function clockFor(facts: Board["facts"], phase: Phase, at: number): Board["clock"] {
  const { times } = facts.layout;
  const deadlineAt = times === null || phase === "over" ? null : at + times[phase];
  return { deadlineAt, remainingMs: null, paused: false };
}

const phaseWrites = (board: Board, phase: Phase, at: number): readonly Write[] => [
  put(["board", "phase"], phase),
  put(["board", "ready"], NOBODY_READY),
  put(["board", "clock"], clockFor(board.facts, phase, at)),
];

/** An offer stands to the end of Talks of the round it names (SPEC offers). */
function lapseOffers(tx: Transaction): void {
  const { round } = tx.state().board;
  for (const key of FOLDERS) {
    for (const proposal of openIn(tx.state().folders[key].proposals)) {
      if (proposal.standsUntil <= round) closeProposal(tx, proposal, "lapsed");
    }
  }
}

/** What a round begins with: PC, empty orders, no answers, no talk counted. */
function beginRound(tx: Transaction, at: number): void {
  const state = tx.state();
  const round = state.board.round + 1;
  tx.emit("all", { type: "phaseBegan", round, phase: "briefing" }, [
    ...phaseWrites(state.board, "briefing", at),
    put(["board", "round"], round),
    ...resets(state),
  ]);
  drawNews(tx);
}

function resets(state: GameState): readonly Write[] {
  const { board, folders } = state;
  const writes: Write[] = [
    put(["board", "talks"], NO_TALKS),
    put(["board", "plenary", "called"], null),
    put(["board", "asked"], NOTHING_ASKED),
  ];
  if (board.crisis) writes.push(put(["board", "crisis"], null));
  for (const key of FOLDERS) {
    if (Object.keys(folders[key].choices).length > 0) {
      writes.push(put(["folders", key, "choices"], {}));
    }
  }
  for (const role of ROLES) writes.push(put(["hands", role], freshHand(state.hands[role])));
  return writes;
}

/** The hand as it enters a new round: up to one PC is kept (SPEC political-capital). */
const freshHand = (hand: Hand): Hand =>
  Object.assign(copyHand(hand), {
    pc: Math.min(PC_MAX, Math.min(PC_KEPT, hand.pc) + PC_A_ROUND),
    orders: null,
    draft: { orders: null, offer: hand.draft.offer },
    plenaryAnswer: null,
    crisisAnswer: null,
    vote: null,
    comply: null,
    choices: {},
  });

export const NO_TALKS: Board["talks"] = byFolder(() => ({ messages: 0, offers: 0 }));

export const NOTHING_ASKED: Board["asked"] = { unVote: false, secondary: false, choices: {} };
