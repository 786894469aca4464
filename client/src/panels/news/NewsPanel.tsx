import { useContext, useEffect, useRef, useState } from "preact/hooks";
import { usePanel } from "../context.ts";
import { Button } from "../kit.tsx";
import { GotoContext } from "../navigate.ts";
import { Checklist, OwnScore } from "./Checklist.tsx";
import { Dials } from "./Dials.tsx";
import { Course, Notices, ObserverTask } from "./Notices.tsx";
import { type Advice, whatNow } from "./whatNow.ts";

/** This round's event, what to do now, the numbers and why they moved, the way to the end. */
export function NewsPanel() {
  return (
    <>
      <Headline />
      <WhatNow />
      <ObserverTask />
      <Notices />
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
        <Course />
        {facts.showcaseRounds.includes(round) && <li>{t("panel.news.showcase")}</li>}
      </ul>
    </header>
  );
}

/** How long an outdated advice stays under a hand that is about to press it. */
const HOLD_MS = 2500;

/** The advice as it was while a pointer or the focus is on it, so that a button does not change under the hand. */
function useSteady(fresh: Advice, moment: string) {
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef({ advice: fresh, moment });
  const [, again] = useState(0);
  const same = JSON.stringify(fresh) === JSON.stringify(shown.current.advice);
  const touched = box.current?.matches(":hover, :focus-within") ?? false;
  if (same || !touched || shown.current.moment !== moment) {
    shown.current = { advice: fresh, moment };
  }
  const held = !same && shown.current.advice !== fresh;
  const latest = useRef(fresh);
  latest.current = fresh;
  useEffect(() => {
    if (!held) return;
    const release = () => {
      shown.current = { ...shown.current, advice: latest.current };
      again((n) => n + 1);
    };
    const timer = setTimeout(release, HOLD_MS);
    return () => clearTimeout(timer);
  }, [held]);
  return { box, advice: shown.current.advice };
}

function WhatNow() {
  const { t, view, role, state } = usePanel();
  const go = useContext(GotoContext);
  const { round, phase, ready } = view.board;
  const moment = `${round} ${phase} ${role !== null && ready[role]}`;
  const { box, advice } = useSteady(whatNow(view, role), moment);
  const { key, button, also } = advice;
  return (
    <div class="p-now" role="note" ref={box}>
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
