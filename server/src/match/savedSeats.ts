import { type ByRole, ROLES } from "@freeze/shared/rules";
import type { SavedSeat } from "@freeze/shared/save";
import type { TableRecord } from "../store/store.ts";
import { memberOf } from "./lobby.ts";

/** Who sat where, as a saved game tells it. */
export const savedSeats = (table: TableRecord): ByRole<SavedSeat> =>
  Object.fromEntries(
    ROLES.map((role) => {
      const { kind, member, temperament, strength = "practised" } = table.seats[role];
      const name = kind === "person" ? (memberOf(table, member ?? "")?.name ?? "") : "";
      return [role, { kind, name, temperament, strength: kind === "bot" ? strength : "" }];
    }),
  ) as unknown as ByRole<SavedSeat>;
