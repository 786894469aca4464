// A bot's decision made again from what it saw. Loaded when somebody asks.
import {
  botSeed,
  botThinking,
  type Explanation,
  explaining,
  OPPONENT_IDS,
  type Seated,
  type Sliced,
  STRENGTH_IDS,
} from "@freeze/shared/bots";
import type { Role, RoleView } from "@freeze/shared/rules";
import type { Replay } from "@freeze/shared/save";
import type { BotMove } from "./botMoves.ts";

export interface Told {
  readonly seated: Seated;
  /** null: this edition of the bot would have done something else. */
  readonly told: Explanation | null;
}

/** Frames between a look and the act, at most: several bots act at once. */
const LATE_MAX = 12;

/** Why a bot did it, thought over slice by slice; null where the save does not say who sat there. */
export function* whyThinking(replay: Replay, { by, action, step }: BotMove): Sliced<Told | null> {
  const seated = seatedAt(replay, by);
  if (!seated) return null;
  // A strategist settles its way when a round begins, on what it sees then.
  if (seated.temperament === "strategist") yield* botThinking(dawnOf(replay, by, step), seated);
  const phase = phaseOf(replay, step - 1);
  for (let back = 1; back <= LATE_MAX && step - back >= 0; back += 1) {
    if (phaseOf(replay, step - back) !== phase) break;
    const view = replay.frame(step - back, by) as RoleView;
    const told = yield* explaining(view, seated, action);
    if (told) return { seated, told };
  }
  return { seated, told: null };
}

/** What the seat saw when the round of a step began. */
function dawnOf(replay: Replay, by: Role, step: number): RoleView {
  const began = replay.marks(by).findLast((mark) => mark.kind === "round" && mark.step < step);
  return replay.frame(began?.step ?? 0, by) as RoleView;
}

function phaseOf(replay: Replay, step: number): string {
  const { round, phase } = replay.frame(step, "public").board;
  return `${round}.${phase}`;
}

function seatedAt({ header, seed }: Replay, role: Role): Seated | null {
  const seat = header.seats[role];
  const temperament = OPPONENT_IDS.find((id) => id === seat.temperament);
  const strength = STRENGTH_IDS.find((id) => id === (seat.strength || "practised"));
  if (seed === null || !temperament || !strength) return null;
  return { temperament, strength, seed: botSeed(seed, role) };
}
