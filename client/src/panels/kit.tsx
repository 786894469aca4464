import type { Action, Dial, Role } from "@freeze/shared/rules";
import { roleName, signed } from "@freeze/shared/text";
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { isPending, usePanel } from "./context.ts";
import { FLAGS } from "./flags.ts";
import { refusalOf, refusalText } from "./rules.ts";
import { toneOf } from "./tone.ts";

/** A flag; the name beside it is the text, so the picture is silent unless `alone`. */
export function Flag({ role, alone = false }: { role: Role; alone?: boolean }) {
  const { t } = usePanel();
  const name = alone ? t(`role.${role}.short`) : "";
  return <img class="p-flag" src={FLAGS[role]} alt={name} title={name} width="20" height="15" />;
}

/** Flag and short name. */
export function RoleTag({ role, full = false }: { role: Role; full?: boolean }) {
  const { t } = usePanel();
  return (
    <span class="p-role" data-role={role}>
      <Flag role={role} />
      <span class="p-role-name">{full ? t(`role.${role}`) : roleName(role, t)}</span>
    </span>
  );
}

export function RoleTags({ roles }: { roles: readonly Role[] }) {
  return (
    <span class="p-roles">
      {roles.map((role) => (
        <RoleTag key={role} role={role} />
      ))}
    </span>
  );
}

/** A number with its sign, green or red by what it does, never by colour alone. */
export function By({ by, dial }: { by: number; dial?: Dial | undefined }) {
  const tone = dial ? toneOf(dial, by) : by < 0 ? "is-down" : "is-up";
  return <span class={`p-by ${tone}`}>{signed(by)}</span>;
}

export function Section(props: {
  title: string;
  children: ComponentChildren;
  aside?: ComponentChildren;
  class?: string;
}) {
  const id = useId();
  return (
    <section class={`p-section ${props.class ?? ""}`} aria-labelledby={id}>
      <header class="p-section-head">
        <h3 id={id}>{props.title}</h3>
        {props.aside}
      </header>
      {props.children}
    </section>
  );
}

export const Empty = ({ children }: { children: ComponentChildren }) => (
  <p class="p-empty">{children}</p>
);

type Kind = "main" | "plain" | "danger" | "link";

/** A plain button of the panels. */
export function Button(props: {
  children: ComponentChildren;
  onClick: () => void;
  kind?: Kind;
  disabled?: boolean;
  pressed?: boolean;
  label?: string | undefined;
  small?: boolean;
}) {
  const { pressed, label } = props;
  return (
    <button
      type="button"
      class={`p-button is-${props.kind ?? "plain"} ${props.small ? "is-small" : ""}`}
      aria-disabled={props.disabled ? true : undefined}
      aria-pressed={pressed}
      aria-label={label}
      onClick={() => {
        if (!props.disabled) props.onClick();
      }}
    >
      {props.children}
    </button>
  );
}

/** What has a button is for the head of a delegation: the others talk, confer and draft, which have none. */
const NOT_HEAD = { code: "notHead", params: {} } as const;

/**
 * A button for one command: says why it may not be given, shows that it is being sent, and asks once more
 * where it cannot be undone.
 */
export function ActButton(props: {
  action: Action;
  children: ComponentChildren;
  kind?: Kind;
  /** Text of the second step; without it the first click acts. */
  confirm?: string;
  /** What the second step warns of. */
  warning?: ComponentChildren;
  /** Say under the button why it may not be given. */
  explain?: boolean;
  onDone?: () => void;
  small?: boolean;
}) {
  const { act, source, view, head, t } = usePanel();
  const asking = useSignal(false);
  const yes = useRef<HTMLDivElement>(null);
  const refusal = head ? refusalOf(view, props.action) : NOT_HEAD;
  const sending = isPending(source, props.action);
  const go = async () => {
    asking.value = false;
    if (await act(props.action)) props.onDone?.();
  };
  const first = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    // The two steps take each other's place: the focus goes along.
    const step = asking.value ? yes.current : asked.current ? first.current : null;
    step?.querySelector("button")?.focus();
    asked.current = asking.value;
  }, [asking.value]);
  if (asking.value && !refusal) {
    return (
      <div
        class="p-confirm"
        role="alertdialog"
        aria-label={props.confirm}
        ref={yes}
        onKeyDown={(event) => {
          if (event.key === "Escape") asking.value = false;
        }}
      >
        {props.warning && <p>{props.warning}</p>}
        <div class="p-row">
          <Button kind={props.kind === "danger" ? "danger" : "main"} onClick={() => void go()}>
            {props.confirm}
          </Button>
          <Button
            onClick={() => {
              asking.value = false;
            }}
          >
            {t("panel.back")}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div class="p-act" ref={first}>
      <Button
        kind={props.kind ?? "plain"}
        small={props.small ?? false}
        disabled={sending || refusal !== null}
        onClick={() => {
          if (props.confirm) asking.value = true;
          else void go();
        }}
      >
        {sending ? t("panel.sending") : props.children}
      </Button>
      {refusal && props.explain && <p class="p-why">{refusalText(refusal, t)}</p>}
    </div>
  );
}

/** One choice of a few, as a row of chips with the behaviour of radio buttons. */
export function Choice<T extends string>(props: {
  label: string;
  hideLabel?: boolean;
  value: T;
  options: readonly {
    readonly value: T;
    readonly label: ComponentChildren;
    readonly off?: boolean;
  }[];
  onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset class="p-choice">
      <legend class={props.hideLabel ? "p-hidden" : ""}>{props.label}</legend>
      <div class="p-chips">
        {props.options.map(({ value, label, off }) => (
          <label key={value} class={`p-chip ${value === props.value ? "is-on" : ""}`}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              disabled={off ?? false}
              onChange={() => props.onChange(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A number with buttons to lower and raise it. `null` shows `open`. */
export function Stepper(props: {
  label: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
}) {
  const { t } = usePanel();
  const { value, min, max } = props;
  const step = (by: number) => props.onChange(Math.min(max, Math.max(min, value + by)));
  return (
    <fieldset class="p-stepper">
      <legend class="p-stepper-label">{props.label}</legend>
      <Button small disabled={value <= min} label={t("panel.less")} onClick={() => step(-1)}>
        −
      </Button>
      <output aria-live="polite">{value}</output>
      <Button small disabled={value >= max} label={t("panel.more")} onClick={() => step(1)}>
        +
      </Button>
    </fieldset>
  );
}
