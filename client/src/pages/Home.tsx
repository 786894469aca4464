import type { Strength } from "@freeze/shared/net";
import type { Role, Ruleset } from "@freeze/shared/rules";
import { ROLES } from "@freeze/shared/rules";
import { useSignal } from "@preact/signals";
import { t } from "../model/language.ts";
import { recall } from "../model/memory.ts";
import { STRENGTHS } from "../model/temperaments.ts";
import { Button } from "../ui/Button.tsx";
import { Choices, Select } from "../ui/Field.tsx";
import { Flag, RoleBadge } from "../ui/Flag.tsx";
import { toast } from "../ui/Toast.tsx";
import tableUrl from "./art/table.svg";
import { CodeForm } from "./CodeForm.tsx";
import { Frame } from "./Frame.tsx";
import { OpenTableDialog } from "./OpenTable.tsx";
import { playSolo } from "./solo.ts";

export function Home() {
  const opening = useSignal(false);
  return (
    <Frame>
      <main id="main" tabIndex={-1}>
        <section class="hero">
          <div class="hero-words">
            <p class="eyebrow">{t("home.eyebrow")}</p>
            <h1 tabIndex={-1}>Freeze for Freeze</h1>
            <p class="lead">{t("home.lead")}</p>
            <PlayNow />
            <div class="doors">
              <button type="button" class="door" onClick={() => (opening.value = true)}>
                <strong>{t("home.open")}</strong>
                <span>{t("home.open.text")}</span>
              </button>
              <JoinDoor />
              <a class="door" href="/replay">
                <strong>{t("home.replay")}</strong>
                <span>{t("home.replay.text")}</span>
              </a>
              <a class="door" href="/seminar">
                <strong>{t("home.seminar")}</strong>
                <span>{t("home.seminar.text")}</span>
              </a>
            </div>
          </div>
          <HeroTable />
        </section>
        <Explained />
      </main>
      {opening.value ? <OpenTableDialog onClose={() => (opening.value = false)} /> : null}
    </Frame>
  );
}

/** One click to a table against three bots; the seat beside it has a default. */
function PlayNow() {
  const role = useSignal<Role>("china");
  const rules = useSignal<Ruleset>(recall("played") ? "full" : "first");
  const strength = useSignal<Strength>("practised");
  const busy = useSignal(false);
  const play = async () => {
    busy.value = true;
    const problem = await playSolo({
      role: role.value,
      ruleset: rules.value,
      strength: strength.value,
    });
    busy.value = false;
    if (problem) toast(problem, "problem");
  };
  return (
    <section class="play" aria-labelledby="play-title">
      <div class="play-head">
        <h2 id="play-title">{t("home.play.title")}</h2>
        <Select<Strength>
          label={t("home.play.strength")}
          quietLabel
          value={strength.value}
          onChange={(next) => (strength.value = next)}
          choices={STRENGTHS.map((id) => ({
            value: id,
            label: t("home.play.bots", { strength: t(`strength.${id}`) }),
          }))}
        />
      </div>
      <Choices
        legend={t("home.play.role")}
        value={role.value}
        onChange={(next) => (role.value = next)}
        choices={ROLES.map((one) => ({
          value: one,
          label: <RoleBadge role={one} short size={26} />,
        }))}
      />
      <p class="play-line">{t(`home.play.${role.value}`)}</p>
      <div class="play-row">
        <Choices
          legend={t("home.play.rules")}
          quietLegend
          value={rules.value}
          onChange={(next) => (rules.value = next)}
          choices={[
            { value: "first", label: t("home.play.first") },
            { value: "full", label: t("home.play.full") },
          ]}
        />
        <Button kind="primary" size="large" busy={busy.value} onClick={() => void play()}>
          {busy.value ? t("home.play.opening") : t("home.play.now")}
        </Button>
      </div>
    </section>
  );
}

function JoinDoor() {
  return (
    <div class="door">
      <CodeForm />
    </div>
  );
}

/** The table from above, with the four delegations at its sides. A picture: it says nothing new. */
function HeroTable() {
  return (
    <div class="hero-table" aria-hidden="true">
      <img src={tableUrl} alt="" width={1000} height={740} />
      <span class="frost" style={{ left: "59.8%", top: "40.5%" }} />
      <span class="frost" style={{ left: "61%", top: "64.9%" }} />
      {ROLES.map((role) => (
        <div key={role} class={`plate plate-${role}`} data-role={role}>
          <Flag role={role} size={34} />
          <span>{t(`role.${role}.short`)}</span>
        </div>
      ))}
    </div>
  );
}

const STEPS = ["news", "talks", "orders", "paper"] as const;
const POINTS = ["deals", "secrets", "people"] as const;

function Explained() {
  return (
    <section class="explained" aria-labelledby="explained-title">
      <h2 id="explained-title">{t("home.what")}</h2>
      <p class="lead">{t("home.what.text")}</p>
      <ol class="steps">
        {STEPS.map((step, index) => (
          <li key={step}>
            <span class="step-number" aria-hidden="true">
              {index + 1}
            </span>
            <h3>{t(`home.step.${step}`)}</h3>
            <p>{t(`home.step.${step}.text`)}</p>
          </li>
        ))}
      </ol>
      <div class="points">
        {POINTS.map((point) => (
          <article key={point}>
            <h3>{t(`home.point.${point}`)}</h3>
            <p>{t(`home.point.${point}.text`)}</p>
          </article>
        ))}
      </div>
    </section>
  );
}
