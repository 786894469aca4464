// What a bot did at a moment of a finished game.
import { isTold } from "@freeze/shared/bots";
import type { Action, Role } from "@freeze/shared/rules";
import type { Replay, ReplayViewer } from "@freeze/shared/save";

/** A decision of a bot that can be explained. */
export interface BotMove {
  readonly by: Role;
  readonly action: Action;
  readonly step: number;
}

/** The decision that brought a frame about, if a bot made it and these eyes may see into it. */
export function botMoveAt(replay: Replay, step: number, as: ReplayViewer): BotMove | null {
  const move = replay.move(step);
  if (!move || (as !== "all" && as !== move.by)) return null;
  if (replay.header.seats[move.by].kind !== "bot" || !isTold(move.action)) return null;
  return { ...move, step };
}
