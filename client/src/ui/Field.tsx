import type { ComponentChildren, InputHTMLAttributes } from "preact";
import { useId } from "preact/hooks";

type FieldProps = InputHTMLAttributes<HTMLInputElement> & {
  label: string;
  /** A sentence under the field. */
  hint?: string;
  /** A sentence that says what is wrong; announced. */
  problem?: string | null;
};

export function Field({ label, hint, problem, ...rest }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...rest}
        id={id}
        class="input"
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-hint`}
      />
      <p
        id={`${id}-hint`}
        class={problem ? "problem" : "hint"}
        role={problem ? "alert" : undefined}
      >
        {problem ?? hint ?? ""}
      </p>
    </div>
  );
}

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: ComponentChildren;
  readonly hint?: string;
  readonly disabled?: boolean;
}

interface ChoicesProps<V extends string> {
  legend: string;
  /** The legend is read but not shown. */
  quietLegend?: boolean;
  choices: readonly Choice<V>[];
  value: V | null;
  onChange: (value: V) => void;
  /** row: chips beside each other; stack: cards below each other. */
  look?: "row" | "stack";
}

/** One of several, as radio buttons: arrows move, as the keyboard's habit is. */
export function Choices<V extends string>(props: ChoicesProps<V>) {
  const name = useId();
  return (
    <fieldset class={`choices choices-${props.look ?? "row"}`}>
      <legend class={props.quietLegend ? "unseen" : undefined}>{props.legend}</legend>
      <div class="choices-list">
        {props.choices.map((choice) => (
          <label key={choice.value} class="choice" data-on={choice.value === props.value}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === props.value}
              disabled={choice.disabled === true}
              onChange={() => props.onChange(choice.value)}
            />
            <span class="choice-label">{choice.label}</span>
            {choice.hint ? <span class="choice-hint">{choice.hint}</span> : null}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SelectProps<V extends string> {
  label: string;
  quietLabel?: boolean;
  value: V;
  choices: readonly { readonly value: V; readonly label: string }[];
  onChange: (value: V) => void;
}

export function Select<V extends string>(props: SelectProps<V>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class={props.quietLabel ? "unseen" : undefined}>
        {props.label}
      </label>
      <select
        id={id}
        class="input select"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value as V)}
      >
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
