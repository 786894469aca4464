// What stands in the middle of the table above the map: the events of a resolution, the crisis, the ending.
import type { LogEntry } from "@freeze/shared/net";
import {
  type Board,
  type ByRole,
  type Ending,
  type Final,
  ROLES,
  type Role,
  type Step,
  type Summit,
  summitsOf,
  type View,
} from "@freeze/shared/rules";

export type StageItem =
  | { readonly kind: "summit"; readonly id: string; readonly summit: Summit }
  | {
      readonly kind: "plenary";
      readonly id: string;
      readonly sixParty: boolean;
      readonly attended: readonly Role[];
      readonly held: boolean;
    }
  | { readonly kind: "test"; readonly id: string }
  | { readonly kind: "launch"; readonly id: string };

export type Stage =
  | { readonly kind: "empty" }
  | { readonly kind: "events"; readonly items: readonly StageItem[] }
  | {
      readonly kind: "crisis";
      /** Percent: the chance of war if both stand firm. */
      readonly chances: { readonly plain: number; readonly least: number };
      readonly answered: ByRole<boolean>;
    }
  | { readonly kind: "ending"; readonly ending: Ending; readonly variant: Final["variant"] };

/** At most this many scenes stand side by side. */
export const STAGE_ITEMS_MAX = 3;

/** The step of Resolution that tells of a scene. */
const TOLD_AT: Readonly<Record<StageItem["kind"], Step>> = {
  summit: "summits",
  plenary: "plenary",
  test: "cards",
  launch: "cards",
};

/**
 * The stage of a view. The log tells who came to a plenary; without it the answers do. While a round is told step by
 * step only what belongs to the step stands on it.
 */
export function stageOf(view: View, log: readonly LogEntry[], step: Step | null = null): Stage {
  const { board } = view;
  switch (board.phase) {
    case "over":
      return board.final
        ? { kind: "ending", ending: board.final.ending, variant: board.final.variant }
        : { kind: "empty" };
    case "crisis":
      return crisisOf(board);
    case "resolution": {
      const items = eventsOf(view, log)
        .filter(({ kind }) => step === null || TOLD_AT[kind] === step)
        .slice(0, STAGE_ITEMS_MAX);
      return items.length > 0 ? { kind: "events", items } : { kind: "empty" };
    }
    case "briefing":
    case "talks":
    case "orders":
    case "communique":
      return { kind: "empty" };
  }
}

function crisisOf({ crisis }: Board): Stage {
  if (!crisis) return { kind: "empty" };
  return {
    kind: "crisis",
    chances: { plain: crisis.plain, least: crisis.withBoth },
    answered: crisis.answered,
  };
}

/** Tests first, then summits, then the plenary. */
function eventsOf(view: View, log: readonly LogEntry[]): readonly StageItem[] {
  const { board } = view;
  const cards = board.lastCards.filter((play) => play.round === board.round);
  const items: StageItem[] = [];
  if (cards.some((play) => play.card === "test")) items.push({ kind: "test", id: "test" });
  else if (cards.some((play) => play.card === "short_range")) {
    items.push({ kind: "launch", id: "launch" });
  }
  for (const summit of summitsOf(view)) {
    const settled = summit.status === "held" || summit.status === "cancelled";
    if (settled && summit.round === board.round) {
      items.push({ kind: "summit", id: summit.id, summit });
    }
  }
  const plenary = plenaryOf(board, log);
  if (plenary) items.push(plenary);
  return items;
}

function plenaryOf(board: Board, log: readonly LogEntry[]): StageItem | null {
  const { called } = board.plenary;
  if (!called) return null;
  const told = [...log].reverse().find(({ event }) => event.type === "plenaryHeld")?.event;
  if (told?.type === "plenaryHeld") {
    return { kind: "plenary", id: "plenary", ...pick(told) };
  }
  const attended = ROLES.filter((role) => called.answers[role] === true);
  const held = attended.filter((role) => role !== "china").length >= 2;
  return { kind: "plenary", id: "plenary", sixParty: called.sixParty, attended, held };
}

const pick = (told: { sixParty: boolean; attended: readonly Role[]; held: boolean }) => ({
  sixParty: told.sixParty,
  attended: told.attended,
  held: told.held,
});
