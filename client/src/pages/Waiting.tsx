import { t } from "../model/language.ts";

/** A calm moment while a part of the page arrives. */
export function Waiting({ text }: { text?: string }) {
  return (
    <main id="main" class="waiting" tabIndex={-1} aria-busy="true">
      <span class="waiting-mark" aria-hidden="true" />
      <p role="status">{text ?? t("ui.loading")}</p>
    </main>
  );
}
