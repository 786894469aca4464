import { t } from "../model/language.ts";
import { FiveMinutes } from "./FiveMinutes.tsx";
import { Frame } from "./Frame.tsx";

const PHASES = ["briefing", "talks", "orders", "resolution", "communique"] as const;
const PARTS = ["keys", "trouble", "model"] as const;

/** The rules on one card, the course of a round, and what to do when something goes wrong. */
export function Help() {
  return (
    <Frame>
      <main id="main" class="page help" tabIndex={-1}>
        <h1 tabIndex={-1}>{t("help.title")}</h1>
        <section>
          <h2>{t("help.card")}</h2>
          <FiveMinutes />
        </section>
        <section>
          <h2>{t("help.round")}</h2>
          <ul class="bullets">
            {PHASES.map((phase) => (
              <li key={phase}>{t(`help.round.${phase}`)}</li>
            ))}
          </ul>
        </section>
        {PARTS.map((part) => (
          <section key={part}>
            <h2>{t(`help.${part}`)}</h2>
            <p>{t(`help.${part}.text`)}</p>
          </section>
        ))}
      </main>
    </Frame>
  );
}
