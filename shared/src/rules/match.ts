// Small readers of the board that all of the engine shares.
import type { Command, Refusal } from "./actions.ts";
import { ROLES, type Role } from "./roles.ts";
import type { Board } from "./state.ts";

/** Who can still move before the phase ends; nobody once the match is over (SPEC readiness). */
export const toAct = (board: Board): readonly Role[] =>
  board.phase === "over" ? [] : ROLES.filter((role) => !board.ready[role]);

/** Throws on what the rules have made impossible: our error, never a person's. */
export function must<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Error(`missing ${what}`);
  return value;
}

/** A refusal as a value to be shown beside a choice: null where it is allowed. */
export const orNull = (refusal: Refusal | undefined): Refusal | null => refusal ?? null;

export type RoleCommand = Extract<Command, { readonly by: Role }>;
/** Did a seat ask for it, and not the clock, the host or the instructor? */
export const isByRole = (command: Command): command is RoleCommand =>
  (ROLES as readonly string[]).includes(command.by);
