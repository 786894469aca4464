import type { Terms } from "@freeze/shared/rules";
import { clauseName, pairName, roleList } from "@freeze/shared/text";
import { usePanel } from "../context.ts";
import { By } from "../kit.tsx";
import { warningText, whatIf } from "../rules.ts";

/** What these terms would do, from what this seat knows alone. */
export function WhatIfLine({ terms }: { terms: Terms }) {
  const { t, view, role } = usePanel();
  if (role === null || terms.clauses.length === 0) return null;
  const result = whatIf(view, terms);
  if (!result) return null;
  const cheatable = result.detection.filter(({ percent }) => percent !== null);
  const nameOf = (id: string) => {
    const clause = terms.clauses.find((one) => one.id === id);
    return clause ? clauseName(clause.owner, clause.code, t) : id;
  };
  return (
    <aside class="p-whatif" aria-label={t("panel.whatIf.title")}>
      <p class="p-whatif-score">
        <span>{t("panel.whatIf.score", { rounds: result.rounds })}</span>
        <By by={result.points} />
      </p>
      {result.parts.length > 0 && (
        <ul class="p-whatif-parts">
          {result.parts.map(({ component, points }) => (
            <li key={component}>
              {t(`component.${component}`)} <By by={points} />
            </li>
          ))}
        </ul>
      )}
      <div class="p-ambition">
        <span>{t("panel.whatIf.limits")}</span>
        <ul>
          {result.ambition.map(({ pair, used, adds, limit }) => (
            <li key={pair} class={used + adds > limit ? "is-over" : ""}>
              <span>{pairName(pair, t)}</span>
              <Gauge used={used} adds={adds} limit={limit} />
              <b>{t("panel.whatIf.ambition", { used: used + adds, limit })}</b>
            </li>
          ))}
        </ul>
      </div>
      <ul class="p-whatif-lines">
        {result.toSign.length > 0 && (
          <li>{t("panel.whatIf.signers", { roles: roleList(result.toSign, t) })}</li>
        )}
        {result.warnings.map((warning, index) => (
          <li key={`${warning.code}-${index}`} class="is-warning">
            {warningText(warning, t)}
          </li>
        ))}
      </ul>
      {cheatable.length > 0 && (
        <details class="p-more">
          <summary>{t("panel.whatIf.detection")}</summary>
          <ul class="p-detections">
            {cheatable.map(({ clause, owner, percent }) => (
              <li key={clause} data-role={owner}>
                <span>
                  {t("panel.whatIf.detectionOf", {
                    role: t(`role.${owner}.short`),
                    clause: nameOf(clause),
                  })}
                </span>
                <b>{percent}%</b>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="p-hint">{t("panel.whatIf.private")}</p>
    </aside>
  );
}

/** Clauses signed this round, those of these terms, and what the pair can still carry. */
const Gauge = ({ used, adds, limit }: { used: number; adds: number; limit: number }) => (
  <span class="p-gauge" aria-hidden="true">
    {Array.from({ length: Math.max(used + adds, limit) }, (_, n) => (
      <i key={`g${n + 1}`} class={step(n, used, adds, limit)} />
    ))}
  </span>
);

const step = (n: number, used: number, adds: number, limit: number): string => {
  if (n >= used + adds) return "";
  if (n >= limit) return "is-over";
  return n < used ? "is-used" : "is-on";
};
