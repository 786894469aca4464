import type { Seating } from "@freeze/shared/net";
import {
  moveIn,
  proposeSeating,
  type SeatingPlace,
  swapIn,
  withoutEmptyTables,
} from "@freeze/shared/seminar";
import { t } from "../../model/language.ts";
import { announce, toast } from "../../ui/Toast.tsx";
import { useDesk } from "../console/desk.ts";
import { freshened, placeBench, seatingOf } from "./steps.ts";

/** The seating on the desk: a draft before it is told, the real one afterwards. Changes go where they belong. */
export interface SeatingDesk {
  readonly seating: Seating;
  /** Changes stay here until "Seat them". */
  readonly isDraft: boolean;
  readonly move: (student: string, to: SeatingPlace | "bench") => void;
  readonly swap: (a: string, b: string) => void;
  readonly propose: () => void;
  readonly fill: () => void;
  readonly commit: () => Promise<void>;
  readonly discard: () => void;
}

export function useSeating(): SeatingDesk {
  const { view, state, tell } = useDesk();
  const draft = state.draft.value;
  const real = seatingOf(view);
  const seating = draft ? freshened(draft, view.students) : real;
  const keep = (next: Seating | null): boolean => {
    if (next) state.draft.value = next;
    else toast(t("seminar.seating.full"), "problem");
    return next !== null;
  };
  const isDraft = draft !== null || real.tables.length === 0;
  const move = (student: string, to: SeatingPlace | "bench") => {
    const name = view.students[student]?.name ?? "";
    if (isDraft) {
      if (keep(moveIn(seating, student, to))) announce(movedText(name, to));
    } else if (to === "bench") {
      void tell({ type: "move", student, table: null, role: null, head: false });
    } else {
      const inOrder = Object.values(view.tables).sort((a, b) => a.number - b.number);
      const table = inOrder[to.table];
      if (!table) return;
      const { role, head } = to;
      void tell({ type: "move", student, table: table.code, role, head });
    }
  };
  return {
    seating,
    isDraft,
    move,
    swap: (a, b) => {
      if (isDraft) keep(swapIn(seating, a, b));
      else void tell({ type: "swap", a, b });
    },
    propose: () => {
      const seed = `${view.code}/${Object.keys(view.students).length}/${Math.random()}`;
      keep(proposeSeating(Object.values(view.students), view.setup, seed));
    },
    fill: () => keep(placeBench(seating, view.students, view.setup.rest)),
    commit: async () => {
      if (await tell({ type: "seat", seating: withoutEmptyTables(seating) })) {
        state.draft.value = null;
        announce(t("seminar.seating.done"));
      }
    },
    discard: () => (state.draft.value = null),
  };
}

function movedText(name: string, to: SeatingPlace | "bench"): string {
  if (to === "bench") return t("seminar.seating.benched", { name });
  const role = to.role === null ? t("seminar.observer") : t(`role.${to.role}.short`);
  return t("seminar.seating.moved", { name, n: to.table + 1, role });
}
