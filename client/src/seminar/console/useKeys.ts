import { useEffect } from "preact/hooks";
import { type Desk, type Shown, useDesk } from "./desk.ts";
import { makeNumberReader } from "./keys.ts";

/** Listens while the console stands. */
export function useKeys(): void {
  const desk = useDesk();
  const { line, state } = desk;
  useEffect(() => {
    const readNumber = makeNumberReader();
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (state.shown.peek() !== null || isTyping(event.target)) return;
      const open = state.open.peek();
      if (event.key === "Escape" && open !== null) {
        state.open.value = null;
        focusSoon(`.tile-open[data-code="${open}"]`);
        return;
      }
      if (!state.keysOn.peek()) return;
      const view = line.view.peek();
      if (!view) return;
      const act = ACTS[event.key.toLowerCase()];
      if (act) act({ ...desk, view });
      else if (/^[0-9]$/.test(event.key)) {
        const tables = Object.values(view.tables);
        const number = readNumber(event.key, event.timeStamp, tables.length);
        const found = tables.find((one) => one.number === number);
        if (found) state.open.value = found.code;
      } else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [line, state]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input:not([type=radio]), textarea, select");

const show = (shown: Shown) => (desk: Desk) => {
  desk.state.shown.value = shown;
};

const ACTS: Readonly<Record<string, (desk: Desk) => void>> = {
  p: ({ view, tell }) => {
    if (view.stage === "play") {
      void tell({ type: view.pausedAll ? "resume" : "pause", table: "all" });
    }
  },
  m: ({ state }) => {
    const table = state.open.peek() ?? "all";
    state.shown.value = { kind: "message", to: { table, roles: [], student: null } };
  },
  i: ({ state }) => {
    state.shown.value = { kind: "inject", table: state.open.peek() ?? "all" };
  },
  h: ({ state }) => {
    state.open.value = null;
    state.aside.value = "hands";
    focusSoon(".aside [role=tab][aria-selected=true]");
  },
  t: ({ state }) => {
    state.main.value = "tables";
    focusSoon(".tile-open");
  },
  s: ({ state }) => {
    state.main.value = "people";
    focusSoon(".people button");
  },
  n: ({ view, state }) => {
    if (view.stage !== "over") state.shown.value = { kind: "stage" };
  },
  f: ({ state }) => {
    state.main.value = "tables";
    focusSoon(".tile-filter input:checked");
  },
  "?": show({ kind: "keys" }),
};

/** After the change has been drawn. */
const focusSoon = (selector: string): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
};
