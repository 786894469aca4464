import { t } from "../model/language.ts";
import type { TableSource } from "../model/source.ts";

/** The state of the connection in a word; what is on its way to the server is said too. */
export function ConnectionLine({ table }: { table: TableSource }) {
  const state = table.connection.value;
  const sending = table.outbox.value.some((one) => one.action.type !== "draft");
  const word = state === "online" ? (sending ? "sending" : "online") : state;
  return (
    <span class="connection" data-state={word} role="status" title={t(`net.${word}`)}>
      <span class="connection-dot" aria-hidden="true" />
      <span class={word === "online" ? "unseen" : undefined}>
        {t(word === "retrying" ? "net.retrying.short" : `net.${word}`)}
      </span>
    </span>
  );
}
