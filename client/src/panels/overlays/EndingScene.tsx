import { type Final, ROLES, type Role } from "@freeze/shared/rules";
import { useSignal } from "@preact/signals";
import { usePanel } from "../context.ts";
import { Button } from "../kit.tsx";
import { Landscape } from "./Landscape.tsx";
import { LastPage } from "./LastPage.tsx";
import { Modal } from "./Modal.tsx";
import type { Ways } from "./Overlays.tsx";
import { Scores } from "./Scores.tsx";

const PAGES = ["scene", "scores", "last"] as const;
type Page = (typeof PAGES)[number];

/** How it ended: the scene, the scores with their reasons, the last page that turns everything up. */
export function EndingScene(ways: Ways) {
  const { t, view, state } = usePanel();
  const { final } = view.board;
  const page = useSignal<Page>("scene");
  if (!final) return null;
  const at = PAGES.indexOf(page.value);
  const go = (to: number) => {
    page.value = PAGES[Math.max(0, Math.min(PAGES.length - 1, to))] ?? "scene";
  };
  return (
    <Modal
      label={t("panel.ending.title")}
      class={`p-ending-layer is-${final.ending}`}
      onClose={() => {
        state.overlay.value = null;
      }}
      onKey={(key) => {
        if (key === "ArrowRight") go(at + 1);
        if (key === "ArrowLeft") go(at - 1);
      }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div class="p-ending" data-page={page.value} tabIndex={0}>
        {page.value === "scene" && <Curtain final={final} />}
        {page.value === "scores" && <Scores final={final} />}
        {page.value === "last" && <LastPage final={final} />}
      </div>
      <footer class="p-ending-foot">
        {at > 0 ? (
          <Button onClick={() => go(at - 1)}>{t("panel.back")}</Button>
        ) : (
          <Button
            onClick={() => {
              state.overlay.value = null;
            }}
          >
            {t("panel.ending.table")}
          </Button>
        )}
        {at < PAGES.length - 1 ? (
          <Button kind="main" onClick={() => go(at + 1)}>
            {t(at === 0 ? "panel.ending.toScores" : "panel.ending.toLast")}
          </Button>
        ) : (
          <Exits {...ways} />
        )}
      </footer>
    </Modal>
  );
}

function Exits({ onReplay, onSave, onHome }: Ways) {
  const { t } = usePanel();
  return (
    <div class="p-row">
      {onReplay && (
        <Button kind="main" onClick={onReplay}>
          {t("panel.ending.replay")}
        </Button>
      )}
      {onSave && <Button onClick={onSave}>{t("panel.ending.save")}</Button>}
      {onHome && <Button onClick={onHome}>{t("panel.ending.home")}</Button>}
    </div>
  );
}

/** Roles whose score is above par. */
export const beating = ({ scores }: Final): readonly Role[] =>
  ROLES.filter((role) => scores[role].total > scores[role].par);

function Curtain({ final }: { final: Final }) {
  const { t } = usePanel();
  const { ending, variant, rounds } = final;
  const key = variant === null ? `ending.${ending}` : `ending.${ending}.${variant}`;
  return (
    <>
      <Landscape ending={ending} />
      <section class="p-curtain">
        <p class="p-kicker">{t("panel.ending.after", { rounds })}</p>
        <h1>{t(`ending.${ending}`)}</h1>
        {variant !== null && <p class="p-curtain-variant">{t(key)}</p>}
        <p class="p-curtain-text">{t(`ending.${ending}.text`)}</p>
        <p class="p-curtain-why">{t(`panel.ending.why.${ending}`)}</p>
        <p class="p-curtain-beat">{t("panel.ending.beat", { count: beating(final).length })}</p>
      </section>
    </>
  );
}
