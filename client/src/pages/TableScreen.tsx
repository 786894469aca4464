import type { Board } from "@freeze/shared/rules";
import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import "../styles/panels.css";
import "../styles/tablePage.css";
import { t, translate } from "../model/language.ts";
import { reducedMotion } from "../model/motion.ts";
import type { TableSource } from "../model/source.ts";
import { Overlays } from "../panels/overlays/Overlays.tsx";
import { Panels } from "../panels/Panels.tsx";
import { stateOf } from "../panels/state.ts";
import type { PanelTarget } from "../panels/target.ts";
import type { MountedTable, Target } from "../scenes/mountTable.ts";
import { TableList } from "./TableList.tsx";

interface Props {
  source: TableSource;
  header: ComponentChildren;
  /** Under the header: what belongs to a seminar. */
  bar?: ComponentChildren;
  /** Below picture and panels: the replay's controls. */
  footer?: ComponentChildren;
  /** What can be done from the last page of a match. */
  ending?: { onReplay: () => void; onSave: () => void; onHome: () => void };
  children?: ComponentChildren;
}

/** The picture of the table and the panels beside it, for a live match and for a replay. */
export function TableScreen({ source, header, bar, footer, ending, children }: Props) {
  const goto = useMemo(() => signal<PanelTarget | null>(null), []);
  const [pictured, setPictured] = useState(true);
  return (
    <div class="table-page" data-footer={footer ? true : undefined}>
      <div class="table-top">
        {header}
        {bar}
      </div>
      <main id="main" class="table-main" tabIndex={-1} data-picture={pictured}>
        <section class="table-stage" aria-label={t("match.map")}>
          <Picture source={source} onPick={(target) => (goto.value = target)} />
          <div class="stage-tools">
            <button
              type="button"
              class="stage-tool only-phone"
              aria-pressed={!pictured}
              onClick={() => setPictured(!pictured)}
            >
              {t(pictured ? "match.hidePicture" : "match.picture")}
            </button>
            <TableList source={source} onPick={(target) => (goto.value = target)} />
          </div>
        </section>
        <div class="table-panels">
          <Panels source={source} translate={translate} goto={goto} />
        </div>
      </main>
      {footer}
      <Overlays source={source} translate={translate} {...ending} />
      {children}
    </div>
  );
}

interface PictureProps {
  source: TableSource;
  onPick: (target: PanelTarget) => void;
}

/** Phaser arrives after the panels have been painted. What it draws is said in a sentence, and whole in the list. */
function Picture({ source, onPick }: PictureProps) {
  const host = useRef<HTMLDivElement>(null);
  const pick = useRef(onPick);
  pick.current = onPick;
  useEffect(() => {
    let here = true;
    let mounted: MountedTable | undefined;
    const begin = async () => {
      const { mountTable } = await import("../scenes/mountTable.ts");
      if (!here || !host.current) return;
      mounted = await mountTable(host.current, {
        source,
        translate,
        reducedMotion,
        telling: stateOf(source).telling,
        onPick: (target) => pick.current(panelFor(target, source)),
      });
      if (!here) mounted.destroy();
    };
    const frame = requestAnimationFrame(() => void begin());
    return () => {
      here = false;
      cancelAnimationFrame(frame);
      mounted?.destroy();
    };
  }, [source]);
  const board = source.view.value?.board;
  const words = board ? t("match.pictureText", { round: board.round, ...worldOf(board) }) : "";
  return <div class="table-picture" ref={host} role="img" aria-label={words} />;
}

const worldOf = ({ dials }: Board) => ({
  tension: dials.tension,
  sanctions: dials.sanctions,
  enforcement: dials.enforcement,
});

/** What a click on the table opens beside it. */
function panelFor(target: Target, source: TableSource): PanelTarget {
  switch (target.kind) {
    case "role": {
      const view = source.view.peek();
      const mayOffer = source.mode === "live" && view?.hand && view.board.phase === "talks";
      if (!mayOffer || view.hand.role === target.role) return { tab: "news" };
      return { tab: "deals", offerTo: [target.role] };
    }
    case "deal":
      return { tab: "deals", deal: target.id };
    case "summit":
      return { tab: "talks" };
    case "dial":
      return { tab: "news" };
  }
}
