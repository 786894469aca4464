import type { Action, Role } from "@freeze/shared/rules";
import { useEffect, useState } from "preact/hooks";
import { usePanel } from "../context.ts";
import { ActButton, Flag } from "../kit.tsx";
import { Modal } from "./Modal.tsx";

const CRISIS_MS = 30_000;

/** One question, two buttons, thirty seconds. Nothing else is on the table. */
export function Crisis({ role }: { role: Role | null }) {
  const { t, view } = usePanel();
  const { crisis } = view.board;
  if (!crisis) return null;
  const odds = [
    ["plain", crisis.plain],
    ["withChina", crisis.withChina],
    ["withRok", crisis.withRok],
    ["withBoth", crisis.withBoth],
  ] as const;
  return (
    <Modal label={t("panel.crisis.title")} class="p-crisis-layer" focus="h1">
      <div class="p-crisis">
        <Countdown />
        <p class="p-kicker">{t("panel.crisis.title")}</p>
        <h1 tabIndex={-1}>{t(role ? `panel.crisis.ask.${role}` : "panel.crisis.watch")}</h1>
        <p class="p-odds-title">{t("panel.crisis.odds")}</p>
        <dl class="p-odds">
          {odds.map(([key, percent]) => (
            <div key={key} class={`p-odd is-${key}`}>
              <dt>{t(`panel.crisis.${key}`)}</dt>
              <dd>{percent}%</dd>
            </div>
          ))}
        </dl>
        {role && <Answer role={role} />}
        <Answered />
      </div>
    </Modal>
  );
}

function Answer({ role }: { role: Role }) {
  const { t, view, state } = usePanel();
  const given = view.hand?.crisisAnswer;
  const soldier = role === "us" || role === "dprk";
  if (given) {
    const yes = soldier ? given.firm : given.restrain;
    const key = soldier ? (yes ? "firm" : "down") : yes ? "restrain" : "aside";
    return (
      <p class="p-crisis-given" role="status">
        {t("panel.ask.given", { answer: t(`panel.crisis.${key}`) })}
      </p>
    );
  }
  const answer = (yes: boolean): Action => ({
    type: "answerCrisis",
    firm: soldier && yes,
    restrain: !soldier && yes,
  });
  return (
    <>
      <div class="p-crisis-buttons">
        <ActButton action={answer(true)} kind="danger">
          {t(soldier ? "panel.crisis.firm" : "panel.crisis.restrain")}
        </ActButton>
        <ActButton action={answer(false)}>
          {t(soldier ? "panel.crisis.down" : "panel.crisis.aside")}
        </ActButton>
      </div>
      <p class="p-hint">{t(soldier ? "panel.crisis.hintSoldier" : "panel.crisis.hintNeighbour")}</p>
      {state.trouble.value && (
        <p class="p-why" role="alert">
          {state.trouble.value}
        </p>
      )}
    </>
  );
}

function Answered() {
  const { t, view } = usePanel();
  const { crisis } = view.board;
  if (!crisis) return null;
  const roles = (["china", "dprk", "us", "rok"] as const).filter((one) => crisis.answered[one]);
  return (
    <p class="p-crisis-answered">
      {t("panel.crisis.answered", { count: roles.length })}
      {roles.map((one) => (
        <Flag key={one} role={one} alone />
      ))}
    </p>
  );
}

/** Seconds left by the server's clock. Read out at the start and near the end only. */
function Countdown() {
  const { t, view, source } = usePanel();
  const { deadlineAt, remainingMs } = view.board.clock;
  const left = () => remainingMs ?? (deadlineAt === null ? null : deadlineAt - source.serverNow());
  const [ms, setMs] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => setMs(left()), 200);
    return () => clearInterval(timer);
  }, [deadlineAt, remainingMs]);
  if (ms === null) return null;
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return (
    <div class="p-countdown" role="timer" aria-label={t("panel.crisis.left", { seconds })}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle cx="50" cy="50" r="46" />
        <circle
          cx="50"
          cy="50"
          r="46"
          pathLength="1"
          stroke-dasharray={`${Math.max(0, Math.min(1, ms / CRISIS_MS))} 1`}
        />
      </svg>
      <b aria-hidden="true">{seconds}</b>
      <span class="p-hidden" aria-live="assertive">
        {seconds === 10 ? t("panel.crisis.left", { seconds }) : ""}
      </span>
    </div>
  );
}
