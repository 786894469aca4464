// A bot's decision made again from what it saw. Loaded when somebody asks.
import {
  botSeed,
  type Explanation,
  explain,
  OPPONENT_IDS,
  type Seated,
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

/** Why a bot did it; null where the save does not say who sat there. */
export function whyOf(replay: Replay, { by, action, step }: BotMove): Told | null {
  const seated = seatedAt(replay, by);
  if (!seated) return null;
  const phase = phaseOf(replay, step - 1);
  for (let back = 1; back <= LATE_MAX && step - back >= 0; back += 1) {
    if (phaseOf(replay, step - back) !== phase) break;
    const view = replay.frame(step - back, by) as RoleView;
    const told = explain(view, seated, action);
    if (told) return { seated, told };
  }
  return { seated, told: null };
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
