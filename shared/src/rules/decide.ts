import type { Action, Command } from "./actions.ts";
import { holdClock } from "./clock.ts";
import { confer } from "./confer.ts";
import { decideInstructor } from "./decideInstructor.ts";
import { decideOrders } from "./decideOrders.ts";
import { decideTalks } from "./decideTalks.ts";
import { answerInvitation, answerPlenary, convene, invite } from "./decideVisits.ts";
import type { Decision } from "./engine.ts";
import { isByRole, type RoleCommand } from "./match.ts";
import { endPhase, endPhaseIfReady } from "./phases.ts";
import type { Role } from "./roles.ts";
import { decideRollBack, isRollBack } from "./rollBack.ts";
import type { GameState } from "./state.ts";
import { begin, put, type Transaction } from "./transaction.ts";
import { roleView } from "./view.ts";
import { whyNot, whyNotControl } from "./whyNot.ts";
import { whyNotInstructor } from "./whyNotInstructor.ts";

/** The rules: what follows from a command, or why it is refused. Pure; folds its own events as it goes. */
export function decide(state: GameState, command: Command): Decision {
  if (command.by === "instructor") return decideForClass(state, command);
  if (!isByRole(command)) return decideControl(state, command);
  const { by, action } = command;
  const refusal = whyNot(roleView(state, by), action);
  if (refusal) return { ok: false, refusal };
  const tx = begin(state);
  carryOut(tx, command);
  endPhaseIfReady(tx, command.at);
  return { ok: true, events: tx.events, state: tx.state() };
}

type ControlCommand = Extract<Command, { readonly by: "clock" | "host" }>;
type InstructorCommand = Extract<Command, { readonly by: "instructor" }>;

function carryOut(tx: Transaction, { by, at, action, delegate = "" }: RoleCommand) {
  switch (action.type) {
    case "confer":
      return confer(tx, by, { from: delegate, at, text: action.text.trim() });
    case "say":
    case "offer":
    case "counter":
    case "sign":
    case "takeBack":
    case "decline":
    case "withdraw":
      return decideTalks(tx, { by, at, action });
    case "invite":
      return invite(tx, by, action);
    case "answerInvitation":
      return answerInvitation(tx, by, action);
    case "convene":
      return convene(tx, action);
    case "answerPlenary":
      return answerPlenary(tx, by, action);
    case "draft":
    case "seal":
    case "unseal":
      return decideOrders(tx, by, action);
    case "answerCrisis":
      return answerCrisis(tx, by, action);
    case "vote":
      return keepAnswer(tx, by, { what: "vote", deal: null, answer: action.back });
    case "answerSecondary":
      return keepAnswer(tx, by, { what: "secondary", deal: null, answer: action.comply });
    case "choose":
      return keepAnswer(tx, by, { what: "choice", deal: action.deal, answer: action.end });
    case "ready":
      return markReady(tx, by, action.ready);
  }
}

function markReady(tx: Transaction, role: Role, ready: boolean): void {
  tx.emit("all", { type: "readied", role, ready }, [put(["board", "ready", role], ready)]);
}

/** Everybody sees that a capital has answered, nobody what; it can think again until the phase ends. */
function answerCrisis(
  tx: Transaction,
  by: Role,
  { firm, restrain }: Extract<Action, { readonly type: "answerCrisis" }>,
): void {
  tx.emit([by], { type: "crisisAnswered", firm, restrain }, [
    put(["hands", by, "crisisAnswer"], { firm, restrain }),
  ]);
  const writes = [put(["board", "ready", by], true)];
  if (tx.state().board.crisis) writes.push(put(["board", "crisis", "answered", by], true));
  tx.emit("all", { type: "readied", role: by, ready: true }, writes);
}

/** An answer of the Communique lies in the author's hand until the phase ends. */
function keepAnswer(
  tx: Transaction,
  by: Role,
  kept: {
    readonly what: "vote" | "secondary" | "choice";
    readonly deal: string | null;
    readonly answer: boolean;
  },
): void {
  const path = answerPath(kept.what, kept.deal ?? "");
  tx.emit([by], { type: "answerKept", ...kept }, [put(["hands", by, ...path], kept.answer)]);
}

function answerPath(what: "vote" | "secondary" | "choice", deal: string): readonly string[] {
  switch (what) {
    case "vote":
      return ["vote"];
    case "secondary":
      return ["comply"];
    case "choice":
      return ["choices", deal];
  }
}

function decideControl(state: GameState, { by, at, action }: ControlCommand): Decision {
  const refusal = whyNotControl(state.board, action, at);
  if (refusal) return { ok: false, refusal };
  const tx = begin(state);
  if (action.type === "timeOut") endPhase(tx, at);
  else holdClock(tx, action, { by, at });
  return { ok: true, events: tx.events, state: tx.state() };
}

/** A roll back reads a state of before, which is not here: `decideRollBack` decides it. */
function decideForClass(state: GameState, command: InstructorCommand): Decision {
  if (isRollBack(command)) return decideRollBack(state, undefined, command);
  const { at, action } = command;
  const refusal = whyNotInstructor(state.board, action, at);
  if (refusal) return { ok: false, refusal };
  const tx = begin(state);
  decideInstructor(tx, action, at);
  return { ok: true, events: tx.events, state: tx.state() };
}
