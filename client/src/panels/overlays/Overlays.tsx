import type { Translate } from "@freeze/shared/text";
import { type ReadonlySignal, useComputed } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { TableSource } from "../../model/source.ts";
import { PanelContext, usePanel } from "../context.ts";
import { Crisis } from "./Crisis.tsx";
import { EndingScene } from "./EndingScene.tsx";
import { Newspaper } from "./Newspaper.tsx";
import { Resolution } from "./Resolution.tsx";

export interface Ways {
  readonly onReplay?: (() => void) | undefined;
  readonly onSave?: (() => void) | undefined;
  readonly onHome?: (() => void) | undefined;
}
interface Props extends Ways {
  readonly source: TableSource;
  readonly translate: ReadonlySignal<Translate>;
}

/** What lies over the table for a while: the telling, the newspaper, a crisis, the ending. */
export function Overlays({ source, translate, ...ways }: Props) {
  const there = useComputed(() => source.view.value !== null);
  if (!there.value) return null;
  return (
    <PanelContext.Provider value={{ source, translate }}>
      <Current {...ways} />
    </PanelContext.Provider>
  );
}

function Current(ways: Ways) {
  const { view, role, state, source } = usePanel();
  const { phase, round } = view.board;
  useEffect(() => {
    if (source.mode === "replay") return;
    const shown = state.overlay.peek();
    if (phase === "resolution") state.overlay.value = { name: "resolution", round };
    // Who is still being told goes on to the newspaper in their own time.
    if (phase === "communique" && shown?.name !== "resolution") {
      state.overlay.value = { name: "newspaper", round };
    }
    if (phase === "over") state.overlay.value = { name: "ending", round };
  }, [phase, round, source]);
  if (phase === "crisis" && source.mode === "live") return <Crisis role={role} />;
  const overlay = state.overlay.value;
  if (!overlay) return null;
  switch (overlay.name) {
    case "resolution":
      return <Resolution key={overlay.round} round={overlay.round} />;
    case "newspaper":
      return <Newspaper key={overlay.round} round={overlay.round} />;
    case "ending":
      return <EndingScene {...ways} />;
  }
}
