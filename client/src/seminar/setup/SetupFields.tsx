import {
  OBSERVER_TASKS,
  REST_RULES,
  SEMINAR_LIMITS,
  SEMINAR_PLAN_IDS,
  type SeminarSetup,
} from "@freeze/shared/net";
import { SCENARIO_IDS } from "@freeze/shared/rules";
import { LANGS } from "@freeze/shared/text/plain";
import { LANG_NAMES, t } from "../../model/language.ts";
import { STRENGTHS, TEMPERAMENTS } from "../../model/temperaments.ts";
import { Choices, Field, Select } from "../../ui/Field.tsx";
import { ListField } from "./ListField.tsx";
import { PlanBar } from "./PlanBar.tsx";

/** Seconds a seat may be empty before a stand-in speaks for it. */
const ABSENCES = [0, 60, 90, 180, 300, 86_400] as const;

interface Props {
  setup: SeminarSetup;
  onChange: (setup: SeminarSetup) => void;
  /** The match has begun: what it was made of stays as it is. */
  fixed?: boolean;
}

/** Everything an instructor chooses, in two columns. */
export function SetupFields({ setup, onChange, fixed = false }: Props) {
  const set = (part: Partial<SeminarSetup>) => onChange({ ...setup, ...part });
  return (
    <div class="setup-fields">
      <div class="setup-column">
        <Field
          label={t("seminar.setup.title")}
          value={setup.title}
          maxLength={SEMINAR_LIMITS.title}
          required
          onInput={(event) => set({ title: event.currentTarget.value })}
        />
        <fieldset class="setup-plan" disabled={fixed}>
          <Choices
            legend={t("seminar.setup.plan")}
            value={setup.plan}
            onChange={(plan) => set({ plan })}
            choices={SEMINAR_PLAN_IDS.map((id) => ({
              value: id,
              label: t(`seminar.plan.${id}`),
              disabled: fixed,
            }))}
          />
          <PlanBar plan={setup.plan} />
        </fieldset>
        <Choices
          legend={t("seminar.setup.scenario")}
          look="stack"
          value={setup.scenario}
          onChange={(scenario) => set({ scenario })}
          choices={SCENARIO_IDS.map((id) => ({
            value: id,
            label: t(`scenario.${id}`),
            hint: t(`open.scenario.${id}`),
            disabled: fixed,
          }))}
        />
      </div>
      <div class="setup-column">
        <ListField list={setup.list} onChange={(list) => set({ list })} />
        <People setup={setup} set={set} fixed={fixed} />
      </div>
    </div>
  );
}

interface PeopleProps {
  setup: SeminarSetup;
  set: (part: Partial<SeminarSetup>) => void;
  fixed: boolean;
}

/** Who sits where, how people are called, what happens when somebody is missing. */
function People({ setup, set, fixed }: PeopleProps) {
  return (
    <>
      <Choices
        legend={t("seminar.setup.rest")}
        value={setup.rest}
        onChange={(rest) => set({ rest })}
        choices={REST_RULES.map((id) => ({ value: id, label: t(`seminar.rest.${id}`) }))}
      />
      <p class="hint">{t(`seminar.rest.${setup.rest}.text`)}</p>
      {setup.rest === "observers" ? (
        <Choices
          legend={t("seminar.setup.observers")}
          value={setup.observers}
          onChange={(observers) => set({ observers })}
          choices={OBSERVER_TASKS.map((id) => ({ value: id, label: t(`seminar.task.${id}`) }))}
        />
      ) : null}
      <div class="setup-pair">
        <div class="setup-rules">
          <Choices
            legend={t("seminar.setup.ruleset")}
            value={setup.ruleset}
            onChange={(ruleset) => set({ ruleset })}
            choices={(["first", "full"] as const).map((id) => ({
              value: id,
              label: t(`open.rules.${id}`),
              disabled: fixed,
            }))}
          />
          <p class="hint">{t(`open.rules.${setup.ruleset}.text`)}</p>
        </div>
        <Choices
          legend={t("seminar.setup.names")}
          value={setup.names}
          onChange={(names) => set({ names })}
          choices={(["pseudonyms", "shown"] as const).map((id) => ({
            value: id,
            label: t(`seminar.names.${id}`),
          }))}
        />
      </div>
      <div class="setup-selects">
        <Select
          label={t("seminar.setup.lang")}
          value={setup.lang}
          onChange={(lang) => set({ lang })}
          choices={LANGS.map((id) => ({ value: id, label: LANG_NAMES[id] }))}
        />
        <Select
          label={t("seminar.setup.absent")}
          value={String(setup.absentS)}
          onChange={(seconds) => set({ absentS: Number(seconds) })}
          choices={ABSENCES.map((seconds) => ({
            value: String(seconds),
            label: t(`seminar.absent.${seconds}`),
          }))}
        />
        <Select
          label={t("seminar.setup.bots")}
          value={setup.bots.temperament}
          onChange={(temperament) => set({ bots: { ...setup.bots, temperament } })}
          choices={[
            { value: "mixed" as const, label: t("seminar.bots.mixed") },
            ...TEMPERAMENTS.map((id) => ({ value: id, label: t(`temperament.${id}`) })),
          ]}
        />
        <Select
          label={t("seminar.setup.strength")}
          value={setup.bots.strength}
          onChange={(strength) => set({ bots: { ...setup.bots, strength } })}
          choices={STRENGTHS.map((id) => ({ value: id, label: t(`strength.${id}`) }))}
        />
      </div>
    </>
  );
}
