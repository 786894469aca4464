import { t } from "../model/language.ts";
import type { StudentLine } from "./context.ts";

/** The state of the line to the seminar in a word. */
export function LineState({ line }: { line: StudentLine }) {
  const state = line.connection.value;
  return (
    <span class="connection" data-state={state} role="status" title={t(`net.${state}`)}>
      <span class="connection-dot" aria-hidden="true" />
      <span class={state === "online" ? "unseen" : undefined}>
        {t(state === "retrying" ? "net.retrying.short" : `net.${state}`)}
      </span>
    </span>
  );
}
