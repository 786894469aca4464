import type { Change, Dial } from "@freeze/shared/rules";
import { causeLine, dialName, signed } from "@freeze/shared/text";
import { useSignal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { dialsAt } from "../../model/telling.ts";
import { usePanel } from "../context.ts";
import { ActButton, Button, By } from "../kit.tsx";
import { withRounds } from "../read.ts";
import { toneOf } from "../tone.ts";
import { Modal } from "./Modal.tsx";
import { Standing } from "./Standing.tsx";
import { type Scene, scenesOf } from "./scenes.ts";

/** The round told step by step: each change of a number with its causes. */
export function Resolution({ round }: { round: number }) {
  const { t, text, source, state } = usePanel();
  const scenes = scenesOf(withRounds(source.log.value), round, text);
  const at = useSignal(0);
  const list = useSignal(false);
  const last = Math.max(0, scenes.length - 1);
  const here = Math.min(at.value, last);
  const go = (to: number) => {
    at.value = Math.max(0, Math.min(last, to));
  };
  const close = () => {
    state.overlay.value = null;
  };
  const scene = scenes[here];
  useEffect(() => {
    // A list shows everything at once, and so does the picture.
    const step = list.value ? undefined : scenes[here]?.step;
    state.telling.value = step ? { step, dials: dialsAt(scenes, here) } : null;
  }, [here, list.value, scenes.length]);
  useEffect(
    () => () => {
      state.telling.value = null;
    },
    [],
  );
  const keys: Readonly<Record<string, number>> = {
    ArrowRight: here + 1,
    ArrowLeft: here - 1,
    Home: 0,
    End: last,
  };
  return (
    <Modal
      label={t("panel.telling.title", { round })}
      class="p-telling"
      onClose={close}
      onKey={(key) => {
        const to = keys[key];
        if (to !== undefined && !list.value) go(to);
      }}
    >
      <header class="p-telling-head">
        <p class="p-kicker">{t("panel.telling.title", { round })}</p>
        <Button
          kind="link"
          small
          pressed={list.value}
          onClick={() => {
            list.value = !list.value;
          }}
        >
          {t("panel.telling.list")}
        </Button>
      </header>
      {list.value ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <ol class="p-telling-list" tabIndex={0}>
          {scenes.map((one, index) => (
            <li key={`${one.step}-${index}`}>
              <SceneBody scene={one} still />
            </li>
          ))}
        </ol>
      ) : scene ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <div class="p-telling-scene" tabIndex={0}>
          <div aria-live="polite">
            <SceneBody key={here} scene={scene} />
          </div>
          <Standing scenes={scenes} here={here} round={round} />
        </div>
      ) : (
        <p class="p-empty">{t("panel.telling.nothing")}</p>
      )}
      <footer class="p-telling-foot">
        {!list.value && <Dots scenes={scenes} here={here} go={go} />}
        <div class="p-row">
          {!list.value && (
            <Button disabled={here === 0} onClick={() => go(here - 1)}>
              {t("panel.back")}
            </Button>
          )}
          {!list.value && here < last ? (
            <>
              <Onward skip round={round} />
              <Button kind="main" onClick={() => go(here + 1)}>
                {t("panel.telling.next")}
              </Button>
            </>
          ) : (
            <Onward round={round} />
          )}
        </div>
      </footer>
    </Modal>
  );
}

/** Where the telling leads: ready for the newspaper, or to it. */
function Onward({ round, skip = false }: { round: number; skip?: boolean }) {
  const { t, view, role, live, state, source } = usePanel();
  const { phase, ready } = view.board;
  const same = view.board.round === round;
  if (live && role && same && phase === "resolution" && !ready[role]) {
    return (
      <ActButton
        action={{ type: "ready", ready: true }}
        kind={skip ? "plain" : "main"}
        onDone={() => {
          if (state.overlay.peek()?.name !== "resolution") return;
          // The newspaper may be out already: the last to be ready ends the phase with the same press.
          const out = source.view.peek()?.board.phase === "communique";
          state.overlay.value = out ? { name: "newspaper", round } : null;
        }}
      >
        {t(skip ? "panel.telling.skip" : "panel.ready.resolution")}
      </ActButton>
    );
  }
  const paper = !same || phase === "communique";
  return (
    <Button
      kind={skip ? "plain" : "main"}
      onClick={() => {
        state.overlay.value = paper ? { name: "newspaper", round } : null;
      }}
    >
      {t(paper ? "panel.now.seePaper" : "panel.telling.close")}
    </Button>
  );
}

function Dots(props: { scenes: readonly Scene[]; here: number; go: (to: number) => void }) {
  const { t } = usePanel();
  return (
    <ol class="p-dots" aria-label={t("panel.telling.steps")}>
      {props.scenes.map((scene, index) => (
        <li key={`${scene.step}-${index}`}>
          <button
            type="button"
            class={index === props.here ? "is-here" : index < props.here ? "is-past" : ""}
            aria-current={index === props.here ? "step" : undefined}
            aria-label={t(`step.${scene.step}`)}
            title={t(`step.${scene.step}`)}
            onClick={() => props.go(index)}
          />
        </li>
      ))}
    </ol>
  );
}

function SceneBody({ scene, still = false }: { scene: Scene; still?: boolean }) {
  const { t, text } = usePanel();
  return (
    <section class="p-scene">
      <h2>{t(`step.${scene.step}`)}</h2>
      {scene.facts.length > 0 && (
        <ul class="p-facts">
          {scene.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {scene.changes.length > 0 && (
        <ul class="p-changes">
          {scene.changes.map((change) => (
            <Moved key={change.dial} change={change} still={still} />
          ))}
        </ul>
      )}
      {scene.causes.length > 0 && (
        <ul class="p-scene-causes" aria-label={t("panel.telling.causes")}>
          {scene.causes.map(({ cause, effects }, index) => (
            <li key={`${cause.kind}-${index}`}>
              <span>{causeLine(cause, text)}</span>
              <span class="p-effects">
                {(Object.entries(effects) as [Dial, number][]).map(([dial, by]) => (
                  <span key={dial} class={`p-effect ${toneOf(dial, by)}`}>
                    {dialName(dial, t)} <b>{signed(by)}</b>
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const top = (dial: Dial): number =>
  dial === "sanctions" || dial === "enforcement" || dial === "trueEnforcement" ? 5 : 100;

function Moved({ change, still }: { change: Change; still: boolean }) {
  const { t } = usePanel();
  const { dial, before, after } = change;
  const now = useCount(before, after, still);
  const part = 100 / top(dial);
  return (
    <li class="p-moved">
      <span class="p-moved-name">{dialName(dial, t)}</span>
      <span class="p-moved-bar" aria-hidden="true">
        <i style={{ width: `${Math.min(before, after) * part}%` }} />
        <i
          class={`${after < before ? "is-loss" : "is-gain"} ${toneOf(dial, after - before)}`}
          style={{
            left: `${Math.min(before, now) * part}%`,
            width: `${Math.abs(now - before) * part}%`,
          }}
        />
      </span>
      <span class="p-moved-numbers">
        <span class="p-hidden">{t("panel.telling.fromTo", { before, after })}</span>
        <span aria-hidden="true">
          <small>{before}</small> <b>{Math.round(now)}</b>
        </span>
        <By by={after - before} dial={dial} />
      </span>
    </li>
  );
}

const COUNT_MS = 800;

/** A number that runs from one value to the other; at once where the system asks for less motion. */
function useCount(from: number, to: number, still: boolean): number {
  const calm = still || matchMedia("(prefers-reduced-motion: reduce)").matches;
  const [value, setValue] = useState(calm ? to : from);
  const frame = useRef(0);
  useEffect(() => {
    if (calm) return;
    let start = -1;
    const step = (now: number) => {
      if (start < 0) start = now;
      const part = Math.min(1, (now - start) / COUNT_MS);
      setValue(from + (to - from) * (1 - (1 - part) ** 3));
      if (part < 1) frame.current = requestAnimationFrame(step);
    };
    frame.current = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame.current);
  }, [from, to, calm]);
  return value;
}
