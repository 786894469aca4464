// Reading played games: by row, by role.
import { type ByRole, ROLES, type Role } from "@freeze/shared/rules";
import type { GameRecord } from "./rows.ts";
import { type Estimate, mean, meanWithError } from "./stats.ts";

/** Records by row. */
export type Rows = ReadonlyMap<string, readonly GameRecord[]>;

export function rowsOf(records: readonly GameRecord[]): Rows {
  const rows = new Map<string, GameRecord[]>();
  for (const record of records) {
    const row = rows.get(record.row) ?? [];
    row.push(record);
    rows.set(record.row, row);
  }
  return rows;
}

export const rowOf = (rows: Rows, id: string): readonly GameRecord[] => rows.get(id) ?? [];

/** Mean score of a role. */
export const meanOf = (records: readonly GameRecord[], role: Role): number =>
  mean(records.map(({ scores }) => scores[role]));
export const scoreOf = (records: readonly GameRecord[], role: Role): Estimate =>
  meanWithError(records.map(({ scores }) => scores[role]));

/** Mean joint score of some roles: their points differ together from game to game, so they are added first. */
export const jointOf = (records: readonly GameRecord[], roles: readonly Role[] = ROLES): Estimate =>
  meanWithError(records.map(({ scores }) => roles.reduce((sum, role) => sum + scores[role], 0)));

export const byRole = <T>(make: (role: Role) => T): ByRole<T> =>
  Object.fromEntries(ROLES.map((role) => [role, make(role)])) as unknown as ByRole<T>;
