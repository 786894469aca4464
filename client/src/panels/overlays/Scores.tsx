import { type Final, ROLES, type Role, type Score } from "@freeze/shared/rules";
import { usePanel } from "../context.ts";
import { Flag } from "../kit.tsx";
import { beating } from "./EndingScene.tsx";
import { VoiceChart } from "./VoiceChart.tsx";

const one = (points: number): string => String(Math.round(points * 10) / 10).replace("-", "−");
const withSign = (points: number): string => (points > 0 ? `+${one(points)}` : one(points));

/** Score against par, the reasons of each component; what lies face down waits for the last page. */
export function Scores({ final }: { final: Final }) {
  const { t } = usePanel();
  const above = beating(final);
  const over = (role: Role) => final.scores[role].total - final.scores[role].par;
  const [best] = [...ROLES].sort((a, b) => over(b) - over(a));
  return (
    <section class="p-scores">
      <h1>{t("panel.ending.beat", { count: above.length })}</h1>
      <p class="p-hint">{t("panel.ending.parIs")}</p>
      {best && above.length > 0 && (
        <p class="p-hint">
          {t("panel.ending.most", {
            role: t(`role.${best}.short`),
            by: withSign(over(best)),
          })}
        </p>
      )}
      <ul class="p-score-cards">
        {ROLES.map((role) => (
          <ScoreCard key={role} role={role} score={final.scores[role]} />
        ))}
      </ul>
      <VoiceChart rounds={final.rounds} />
    </section>
  );
}

function ScoreCard({ role, score }: { role: Role; score: Score }) {
  const { t, role: me } = usePanel();
  const by = score.total - score.par;
  return (
    <li
      class={`p-score-card ${by > 0 ? "is-above" : ""} ${role === me ? "is-mine" : ""}`}
      data-role={role}
    >
      <h2>
        <Flag role={role} /> {t(`role.${role}`)}
        {role === me && <Mine />}
      </h2>
      <p class="p-score-total">
        <b>{one(score.total)}</b>
        <span>{t("panel.ending.againstPar", { by: withSign(by), par: one(score.par) })}</span>
      </p>
      <span class="p-score-bar" aria-hidden="true">
        <i style={{ width: `${Math.max(0, Math.min(100, score.total))}%` }} />
        <b style={{ left: `${Math.max(0, Math.min(100, score.par))}%` }} />
      </span>
      <table class="p-reasons">
        <caption class="p-hidden">{t("panel.ending.reasons")}</caption>
        <tbody>
          {score.parts.map(({ component, value, weight, points }) => (
            <tr key={component}>
              <th scope="row">{t(`component.${component}`)}</th>
              <td>{t("panel.ending.of", { value: one(value), weight })}</td>
              <td>
                <b>{one(points)}</b>
              </td>
            </tr>
          ))}
          {score.factor !== null && (
            <tr>
              <th scope="row">{t("panel.ending.factor")}</th>
              <td />
              <td>
                <b>× {score.factor}</b>
              </td>
            </tr>
          )}
          {score.cap !== null && (
            <tr>
              <th scope="row">{t("panel.ending.cap")}</th>
              <td />
              <td>
                <b>{score.cap}</b>
              </td>
            </tr>
          )}
          <tr class="is-hidden">
            <th scope="row">{t("panel.ending.faceDownRow")}</th>
            <td />
            <td>?</td>
          </tr>
        </tbody>
      </table>
    </li>
  );
}

/** Marks the reader's own seat. */
export function Mine() {
  const { t } = usePanel();
  return <span class="p-mine">{t("panel.ending.you")}</span>;
}
