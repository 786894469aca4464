import type { Strength, Temperament } from "@freeze/shared/net";
import {
  LAYOUT_IDS,
  type LayoutId,
  ROLES,
  type Role,
  type Ruleset,
  SCENARIO_IDS,
  type ScenarioId,
} from "@freeze/shared/rules";
import { type Signal, useSignal } from "@preact/signals";
import { t } from "../model/language.ts";
import { recall } from "../model/memory.ts";
import { STRENGTHS, TEMPERAMENTS } from "../model/temperaments.ts";
import { openTable } from "../net/api.ts";
import { keepHostKey } from "../net/keys.ts";
import { navigate } from "../router.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Choices, Select } from "../ui/Field.tsx";
import { RoleBadge } from "../ui/Flag.tsx";

/** The ruleset a layout comes with, until somebody chooses otherwise. Whoever has never played begins with the first. */
const USUAL: Readonly<Record<LayoutId, Ruleset>> = {
  "45": "first",
  "50": "first",
  "60": "full",
  "75": "full",
  untimed: "full",
  hours: "full",
  days: "full",
};

type Place = Temperament | "person";

/** Scenario, length, rules, and which places bots take from the start. */
export function OpenTableDialog({ onClose }: { onClose: () => void }) {
  const scenario = useSignal<ScenarioId>("opening");
  const layout = useSignal<LayoutId>("60");
  const ruleset = useSignal<Ruleset | null>(null);
  const places = useSignal<Readonly<Record<Role, Place>>>({
    china: "person",
    dprk: "person",
    us: "person",
    rok: "person",
  });
  const strength = useSignal<Strength>("practised");
  const busy = useSignal(false);
  const problem = useSignal<string | null>(null);
  const rules = ruleset.value ?? (recall("played") ? USUAL[layout.value] : "first");
  const open = async () => {
    busy.value = true;
    const bots = Object.fromEntries(
      Object.entries(places.value).filter(([, place]) => place !== "person"),
    ) as Partial<Record<Role, Temperament>>;
    const { value: chosen } = scenario;
    const answer = await openTable({
      scenario: chosen,
      layout: layout.value,
      ruleset: rules,
      bots,
      strength: strength.value,
    });
    busy.value = false;
    if (!answer.ok) {
      problem.value = answer.sentence;
      return;
    }
    keepHostKey(answer.value.code, answer.value.hostKey);
    navigate(`/t/${answer.value.code}`);
  };
  const actions = (
    <>
      <Button kind="quiet" onClick={onClose}>
        {t("ui.cancel")}
      </Button>
      <Button kind="primary" busy={busy.value} onClick={() => void open()}>
        {t("open.go")}
      </Button>
    </>
  );
  return (
    <Dialog title={t("home.open")} onClose={onClose} actions={actions} wide>
      <Choices
        legend={t("open.scenario")}
        look="stack"
        value={scenario.value}
        onChange={(next) => (scenario.value = next)}
        choices={SCENARIO_IDS.map((id) => ({
          value: id,
          label: t(`scenario.${id}`),
          hint: t(`open.scenario.${id}`),
        }))}
      />
      <Choices
        legend={t("open.layout")}
        value={layout.value}
        onChange={(next) => (layout.value = next)}
        choices={LAYOUT_IDS.map((id) => ({ value: id, label: t(`open.layout.${id}`) }))}
      />
      <p class="hint">{t(`open.layout.${layout.value}.text`)}</p>
      <Choices
        legend={t("open.rules")}
        look="stack"
        value={rules}
        onChange={(next) => (ruleset.value = next)}
        choices={[
          { value: "first", label: t("open.rules.first"), hint: t("open.rules.first.text") },
          { value: "full", label: t("open.rules.full"), hint: t("open.rules.full.text") },
        ]}
      />
      <Places places={places} strength={strength} />
      {problem.value ? (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      ) : null}
    </Dialog>
  );
}

interface PlacesProps {
  places: Signal<Readonly<Record<Role, Place>>>;
  strength: Signal<Strength>;
}

/** Who takes which place, and how well the bots among them play. */
function Places({ places, strength }: PlacesProps) {
  return (
    <>
      <fieldset class="choices">
        <legend>{t("open.seats")}</legend>
        <p class="hint">{t("open.seats.text")}</p>
        <div class="seat-picks">
          {ROLES.map((role) => (
            <div key={role} class="seat-pick">
              <RoleBadge role={role} />
              <Select<Place>
                label={t("open.seat", { role: t(`role.${role}`) })}
                quietLabel
                value={places.value[role]}
                onChange={(place) => (places.value = { ...places.value, [role]: place })}
                choices={[
                  { value: "person", label: t("open.person") },
                  ...TEMPERAMENTS.map((id) => ({
                    value: id,
                    label: t("open.bot", { temperament: t(`temperament.${id}`) }),
                  })),
                ]}
              />
            </div>
          ))}
        </div>
      </fieldset>
      {ROLES.some((role) => places.value[role] !== "person") ? (
        <Choices<Strength>
          legend={t("open.strength")}
          value={strength.value}
          onChange={(next) => (strength.value = next)}
          choices={STRENGTHS.map((id) => ({ value: id, label: t(`strength.${id}`) }))}
        />
      ) : null}
    </>
  );
}
