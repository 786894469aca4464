import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** A layer over the table on the browser's own dialog: focus stays inside and goes back afterwards. */
export function Modal(props: {
  label: string;
  class: string;
  /** Escape; without it the layer cannot be sent away. */
  onClose?: (() => void) | undefined;
  onKey?: ((key: string) => void) | undefined;
  /** What has the focus first: a selector; otherwise the main button. */
  focus?: string;
  children: ComponentChildren;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    if (!ref.current?.open) ref.current?.showModal();
    ref.current?.querySelector<HTMLElement>(props.focus ?? ".p-button.is-main")?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      class={`p-overlay ${props.class}`}
      aria-label={props.label}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose?.();
      }}
      onClose={() => {
        // A second Escape closes a dialog whatever we say: one that must stay comes back at once.
        if (!props.onClose && ref.current?.isConnected) ref.current.showModal();
      }}
      onKeyDown={(event) => {
        if (event.key.startsWith("Arrow") || event.key === "Home" || event.key === "End") {
          props.onKey?.(event.key);
        }
      }}
    >
      {props.children}
    </dialog>
  );
}
