import type { Action, Command, Control } from "./actions.ts";
import { decideOrders } from "./decideOrders.ts";
import { decideTalks } from "./decideTalks.ts";
import { answerInvitation, answerPlenary, convene, invite } from "./decideVisits.ts";
import type { Decision } from "./engine.ts";
import { endPhase, endPhaseIfReady } from "./phases.ts";
import { ROLES, type Role } from "./roles.ts";
import type { Board, GameState } from "./state.ts";
import { begin, put, type Transaction } from "./transaction.ts";
import { roleView } from "./view.ts";
import { whyNot, whyNotControl } from "./whyNot.ts";

/** The rules: what follows from a command, or why it is refused. Pure; folds its own events as it goes. */
export function decide(state: GameState, command: Command): Decision {
  if (isControl(command)) return decideControl(state, command);
  const { by, action } = command;
  const refusal = whyNot(roleView(state, by), action);
  if (refusal) return { ok: false, refusal };
  const tx = begin(state);
  carryOut(tx, command);
  endPhaseIfReady(tx, command.at);
  return { ok: true, events: tx.events, state: tx.state() };
}

type RoleCommand = Extract<Command, { readonly by: Role }>;
type ControlCommand = Exclude<Command, RoleCommand>;

const isControl = (command: Command): command is ControlCommand =>
  !(ROLES as readonly string[]).includes(command.by);

function carryOut(tx: Transaction, { by, at, action }: RoleCommand) {
  switch (action.type) {
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

function decideControl(state: GameState, { at, action }: ControlCommand): Decision {
  const refusal = whyNotControl(state.board, action, at);
  if (refusal) return { ok: false, refusal };
  const tx = begin(state);
  if (action.type === "timeOut") endPhase(tx, at);
  else setClock(tx, clockAfter(state.board.clock, action, at), WHY[action.type]);
  return { ok: true, events: tx.events, state: tx.state() };
}

type Clock = Board["clock"];
type Hold = Exclude<Control, { readonly type: "timeOut" }>;

const WHY = { pause: "paused", resume: "resumed", extend: "extended" } as const;

/** The remainder of a pause is kept to the millisecond (SPEC clock). */
function clockAfter(clock: Clock, action: Hold, at: number): Clock {
  const { deadlineAt, remainingMs } = clock;
  switch (action.type) {
    case "pause":
      return {
        paused: true,
        deadlineAt: null,
        remainingMs: deadlineAt === null ? null : Math.max(0, deadlineAt - at),
      };
    case "resume":
      return {
        paused: false,
        deadlineAt: remainingMs === null ? null : at + remainingMs,
        remainingMs: null,
      };
    case "extend":
      return {
        ...clock,
        deadlineAt: deadlineAt === null ? null : deadlineAt + action.ms,
        remainingMs: remainingMs === null ? null : remainingMs + action.ms,
      };
  }
}

function setClock(tx: Transaction, clock: Clock, why: "paused" | "resumed" | "extended"): void {
  const { deadlineAt, remainingMs } = clock;
  tx.emit("all", { type: "clockSet", deadlineAt, remainingMs, why }, [
    put(["board", "clock"], clock),
  ]);
}
