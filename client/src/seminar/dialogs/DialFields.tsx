import type { BoardDialValues } from "@freeze/shared/net";
import { BOARD_DIALS, type BoardDial } from "@freeze/shared/rules";
import { dialName, signed } from "@freeze/shared/text";
import { t, translate } from "../../model/language.ts";
import { Select } from "../../ui/Field.tsx";

const MOST = 20;

interface Props {
  value: BoardDialValues;
  onChange: (value: BoardDialValues) => void;
}

/** Numbers of the world that an inject moves; each row one dial, with a way out. */
export function DialFields({ value, onChange }: Props) {
  const rows = BOARD_DIALS.filter((dial) => value[dial] !== undefined);
  const free = BOARD_DIALS.filter((dial) => value[dial] === undefined);
  const set = (dial: BoardDial, by: number | undefined) => {
    const { [dial]: _before, ...others } = value;
    onChange(by === undefined ? others : { ...others, [dial]: by });
  };
  return (
    <fieldset class="dial-fields">
      <legend>{t("seminar.inject.dials")}</legend>
      {rows.map((dial) => (
        <div key={dial} class="dial-row">
          <label>
            <span>{dialName(dial, translate.value)}</span>
            <input
              class="input"
              type="number"
              min={-MOST}
              max={MOST}
              value={value[dial] ?? 0}
              onInput={(event) => {
                const by = Math.trunc(Number(event.currentTarget.value));
                set(dial, Math.max(-MOST, Math.min(MOST, Number.isFinite(by) ? by : 0)));
              }}
            />
          </label>
          <span class="dial-by" aria-hidden="true">
            {signed(value[dial] ?? 0)}
          </span>
          <button
            type="button"
            class="icon-button"
            aria-label={t("seminar.inject.dials.drop", { dial: dialName(dial, translate.value) })}
            onClick={() => set(dial, undefined)}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      ))}
      <Select
        label={t("seminar.inject.dials.add")}
        quietLabel
        value=""
        onChange={(dial) => dial !== "" && set(dial, dial === "tension" ? 5 : 3)}
        choices={[
          { value: "" as const, label: t("seminar.inject.dials.add") },
          ...free.map((dial) => ({ value: dial, label: dialName(dial, translate.value) })),
        ]}
      />
    </fieldset>
  );
}
