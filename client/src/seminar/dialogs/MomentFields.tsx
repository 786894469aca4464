import type { InjectMoment } from "@freeze/shared/net";
import { BOARD_DIALS, type BoardDial } from "@freeze/shared/rules";
import { dialName } from "@freeze/shared/text";
import { t, translate } from "../../model/language.ts";
import { Field, Select } from "../../ui/Field.tsx";

/** The first moment of each kind that is offered. */
const FIRST: Readonly<Record<InjectMoment["when"], InjectMoment>> = {
  now: { when: "now" },
  round: { when: "round", round: 3 },
  dial: { when: "dial", dial: "tension", side: "atLeast", value: 70 },
};

interface Props {
  value: InjectMoment;
  onChange: (moment: InjectMoment) => void;
}

/** Now, at the start of a round, or as soon as a number passes a mark. */
export function MomentFields({ value, onChange }: Props) {
  return (
    <div class="moment-fields">
      <Select
        label={t("seminar.moment")}
        value={value.when}
        onChange={(when) => onChange(FIRST[when])}
        choices={(["now", "round", "dial"] as const).map((when) => ({
          value: when,
          label: t(`seminar.moment.${when}`),
        }))}
      />
      {value.when === "round" ? (
        <Field
          label={t("match.round")}
          type="number"
          min={1}
          max={8}
          value={value.round}
          onInput={(event) =>
            onChange({ ...value, round: within(event.currentTarget.value, { from: 1, to: 8 }) })
          }
        />
      ) : null}
      {value.when === "dial" ? (
        <>
          <Select<BoardDial>
            label={t("seminar.moment.which")}
            value={value.dial}
            onChange={(dial) => onChange({ ...value, dial })}
            choices={BOARD_DIALS.map((dial) => ({
              value: dial,
              label: dialName(dial, translate.value),
            }))}
          />
          <Select
            label={t("seminar.moment.side")}
            value={value.side}
            onChange={(side) => onChange({ ...value, side })}
            choices={(["atLeast", "atMost"] as const).map((side) => ({
              value: side,
              label: t(`seminar.moment.${side}`),
            }))}
          />
          <Field
            label={t("seminar.moment.value")}
            type="number"
            min={0}
            max={100}
            value={value.value}
            onInput={(event) =>
              onChange({ ...value, value: within(event.currentTarget.value, { from: 0, to: 100 }) })
            }
          />
        </>
      ) : null}
    </div>
  );
}

function within(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const number = Math.trunc(Number(text));
  return Number.isFinite(number) ? Math.max(from, Math.min(to, number)) : from;
}
