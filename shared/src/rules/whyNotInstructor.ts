import type { Hold, Refusal } from "./actions.ts";
import { INSTRUCTOR_LIMITS, type InstructorAct } from "./instructor.ts";
import { refuse } from "./refuse.ts";
import type { Board } from "./state.ts";
import { whyNotControl } from "./whyNot.ts";

const LIMIT = INSTRUCTOR_LIMITS;

/**
 * Why the instructor may not do something at this time; undefined if it may. Reads the board alone, so a refusal
 * tells the class nothing (SPEC instructor-door).
 */
export function whyNotInstructor(
  board: Board,
  action: InstructorAct | Hold,
  at: number,
): Refusal | undefined {
  if (action.type === "notice") return whyNotWords(action.text, action.title);
  if (board.phase === "over") return refuse("matchOver");
  switch (action.type) {
    case "pause":
    case "resume":
    case "extend":
      return whyNotControl(board, action, at);
    case "endPhase":
    case "endMatch":
      return undefined;
    case "inject":
      return whyNotInject(board, action);
    case "lockTalk":
      return (board.talkLocked ?? false) === action.locked ? refuse("unchanged") : undefined;
    case "standIn":
      if ((board.standIns?.[action.role] !== undefined) === action.on) return refuse("unchanged");
      return tooLong(action.note ?? "", LIMIT.notice);
    case "changeDelegate":
      return whyNotName(board, action);
    case "rollBack":
      return action.round >= 1 && action.round <= board.round
        ? undefined
        : refuse("noSuchRound", { round: action.round });
    case "undoRollBack":
      return board.rolledBack && at <= board.rolledBack.undoUntil
        ? undefined
        : refuse("nothingToUndo");
  }
}

const tooLong = (text: string, max: number): Refusal | undefined =>
  text.trim().length > max ? refuse("textTooLong", { max }) : undefined;

function whyNotWords(text: string, title = ""): Refusal | undefined {
  if (text.trim() === "") return refuse("textEmpty");
  return tooLong(text, LIMIT.notice) ?? tooLong(title, LIMIT.title);
}

/** Not in the middle of a crisis, whose chances have been told; a card for some cannot move what all read. */
function whyNotInject(
  { phase }: Board,
  { to, headline, text, dials }: Extract<InstructorAct, { readonly type: "inject" }>,
): Refusal | undefined {
  if (phase === "crisis") return refuse("wrongPhase", { phase });
  if (headline.trim() === "") return refuse("textEmpty");
  const moves = Object.values(dials).filter((by) => by !== 0);
  if (to.length > 0 && moves.length > 0) return refuse("dialsArePublic");
  const far = moves.some((by) => !Number.isInteger(by) || Math.abs(by) > LIMIT.dial);
  if (far) return refuse("dialTooFar", { max: LIMIT.dial });
  return tooLong(headline, LIMIT.headline) ?? tooLong(text, LIMIT.notice);
}

function whyNotName(
  { delegates }: Board,
  { role, name, kind }: Extract<InstructorAct, { readonly type: "changeDelegate" }>,
): Refusal | undefined {
  if (name?.trim() === "") return refuse("textEmpty");
  const now = delegates?.[role];
  if (now && now.kind === kind && now.name === (name?.trim() ?? null)) return refuse("unchanged");
  return tooLong(name ?? "", LIMIT.name);
}
