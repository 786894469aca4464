// The planning sheet as it is being written. Pure.
import type { PlanningSheet } from "@freeze/shared/net";
import { type Final, othersThan, type Role } from "@freeze/shared/rules";

/** What stands in the fields. Numbers are kept as they were typed. */
export interface SheetDraft {
  readonly reservation: string;
  readonly target: string;
  readonly firstOffer: string;
  readonly guesses: Readonly<Partial<Record<Role, string>>>;
}

export const draftOf = (sheet: PlanningSheet | null): SheetDraft => ({
  reservation: typed(sheet?.reservation),
  target: typed(sheet?.target),
  firstOffer: sheet?.firstOffer ?? "",
  guesses: sheet?.guesses ?? {},
});

const typed = (points: number | null | undefined): string => (points == null ? "" : String(points));

/** Points as typed; null: nothing yet, undefined: no number between 0 and 150. */
export function readPoints(text: string): number | null | undefined {
  const trimmed = text.trim().replace(",", ".");
  if (trimmed === "") return null;
  const points = Number(trimmed);
  return Number.isFinite(points) && points >= 0 && points <= 150 ? points : undefined;
}

/** The sheet that these fields say; undefined while a number cannot be read. */
export function sheetOf(draft: SheetDraft): PlanningSheet | undefined {
  const reservation = readPoints(draft.reservation);
  const target = readPoints(draft.target);
  if (reservation === undefined || target === undefined) return undefined;
  const { firstOffer, guesses } = draft;
  return { reservation, target, firstOffer: firstOffer.trim(), guesses };
}

/** Parts written, of all there are. */
export function written(sheet: PlanningSheet | null, role: Role): { done: number; of: number } {
  const others = othersThan(role);
  const parts = [
    sheet?.reservation != null,
    sheet?.target != null,
    (sheet?.firstOffer ?? "") !== "",
    ...others.map((other) => (sheet?.guesses[other] ?? "") !== ""),
  ];
  return { done: parts.filter((part) => part).length, of: parts.length };
}

/** How a result stands to what was planned. */
export type Reached = "below" | "between" | "above";

export function reached(sheet: PlanningSheet, total: number): Reached | null {
  if (sheet.target !== null && total >= sheet.target) return "above";
  if (sheet.reservation === null) return null;
  return total < sheet.reservation ? "below" : "between";
}

/** What a government truly wanted: its agenda, and what most of its public points were made of. */
export function truthOf(final: Final, role: Role) {
  const { agenda, parts } = final.scores[role];
  const heaviest = [...parts].sort((a, b) => b.weight - a.weight).slice(0, 3);
  return { agenda, components: heaviest.map(({ component }) => component) };
}
