import type { ButtonHTMLAttributes, ComponentChildren } from "preact";

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "size"> {
  /** primary: the one act of a screen; plain: everything else; quiet: no frame; danger: cannot be undone. */
  kind?: "primary" | "plain" | "quiet" | "danger";
  size?: "normal" | "small" | "large";
  /** Shown as working, and not to be pressed again. */
  busy?: boolean;
  children: ComponentChildren;
}

export function Button({ kind = "plain", size = "normal", busy = false, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      class={`button button-${kind} button-${size} ${String(rest.class ?? "")}`}
      aria-busy={busy}
      disabled={busy || rest.disabled === true}
    />
  );
}
