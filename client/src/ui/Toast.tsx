import { signal } from "@preact/signals";
import { t } from "../model/language.ts";

interface Note {
  readonly id: number;
  readonly text: string;
  readonly kind: "plain" | "problem";
}

const notes = signal<readonly Note[]>([]);
const spoken = signal("");
let count = 0;

/** A sentence in the corner for a while; problems stay longer. It is read out by the live region. */
export function toast(text: string, kind: Note["kind"] = "plain"): void {
  count += 1;
  const id = count;
  notes.value = [...notes.value.slice(-3), { id, text, kind }];
  announce(text);
  setTimeout(() => dismiss(id), kind === "problem" ? 9000 : 5000);
}

/** Says a sentence to those who hear the page. */
export function announce(text: string): void {
  // The same sentence twice is a change only with a different ending.
  spoken.value = spoken.value === text ? `${text}\u00a0` : text;
}

const dismiss = (id: number): void => {
  notes.value = notes.value.filter((note) => note.id !== id);
};

/** Stands once at the end of the page. */
export function Toasts() {
  return (
    <section class="toasts" aria-label={t("ui.notices")}>
      <p class="unseen" role="status" aria-live="polite">
        {spoken.value}
      </p>
      {notes.value.map((note) => (
        <p key={note.id} class="toast" data-kind={note.kind}>
          {note.text}
          <button
            type="button"
            class="icon-button"
            onClick={() => dismiss(note.id)}
            aria-label={t("ui.close")}
          >
            <span aria-hidden="true">×</span>
          </button>
        </p>
      ))}
    </section>
  );
}
