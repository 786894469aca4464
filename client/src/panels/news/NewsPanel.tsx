import { useContext } from "preact/hooks";
import { usePanel } from "../context.ts";
import { Button } from "../kit.tsx";
import { GotoContext } from "../navigate.ts";
import { Checklist, OwnScore } from "./Checklist.tsx";
import { Dials } from "./Dials.tsx";
import { whatNow } from "./whatNow.ts";

/** This round's event, what to do now, the numbers and why they moved, the way to the end. */
export function NewsPanel() {
  return (
    <>
      <Headline />
      <WhatNow />
      <Dials />
      <Checklist />
      <OwnScore />
    </>
  );
}

function Headline() {
  const { t, view } = usePanel();
  const { news, round, drill, facts } = view.board;
  const last = facts.layout.roundsMin === facts.layout.roundsMax;
  return (
    <header class="p-headline">
      <p class="p-kicker">
        <span>
          {last
            ? t("panel.roundOf", { round, of: facts.layout.roundsMax })
            : t("panel.roundOfUpTo", {
                round,
                min: facts.layout.roundsMin,
                max: facts.layout.roundsMax,
              })}
        </span>
        <span>{t(`phase.${view.board.phase}`)}</span>
      </p>
      <h2>{news ? t(`news.${news.id}`) : t("panel.news.none")}</h2>
      {news && <p class="p-lead">{t(`news.${news.id}.text`)}</p>}
      <ul class="p-notices">
        {drill !== "none" && <li>{t(`panel.drill.${drill}`)}</li>}
        {facts.showcaseRounds.includes(round) && <li>{t("panel.news.showcase")}</li>}
      </ul>
    </header>
  );
}

function WhatNow() {
  const { t, view, role, state } = usePanel();
  const go = useContext(GotoContext);
  const { key, button, also } = whatNow(view, role);
  return (
    <div class="p-now" role="note">
      <p>{t(key)}</p>
      <div class="p-row">
        {/* First, so that what was advised a moment ago stays where it was. */}
        {also && <Button onClick={() => go(also.target)}>{t(also.key)}</Button>}
        {button && (
          <Button
            kind="main"
            onClick={() => {
              if ("overlay" in button) {
                state.overlay.value = { name: button.overlay, round: view.board.round };
              } else go(button.target);
            }}
          >
            {t(button.key)}
          </Button>
        )}
      </div>
    </div>
  );
}
