import { ROLES } from "@freeze/shared/rules";
import type { TableSession } from "../match/session.ts";

/** All that a table holds, for the instructor: everything but the vault and the drafts. */
export function lookOf(table: TableSession): object {
  const { state } = table;
  if (!state) return { began: false };
  const hands = ROLES.map((role) => {
    const { draft: _own, ...hand } = state.hands[role];
    return [role, hand] as const;
  });
  const { board, folders } = state;
  return { began: true, board, folders, hands: Object.fromEntries(hands) };
}
