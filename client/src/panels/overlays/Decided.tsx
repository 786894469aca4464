import { type Final, ROLES } from "@freeze/shared/rules";
import { signedTenths } from "@freeze/shared/text";
import { type Weighed, weighedCauses } from "../../model/course.ts";
import { usePanel } from "../context.ts";
import { withRounds } from "../read.ts";

/** Causes named on either side. */
const MOST = 4;

/** What moved the reader's own score most, for better and for worse; and where to read why the bots did it. */
export function Decided({ final }: { final: Final }) {
  const { t, text, role, source } = usePanel();
  if (!role) return null;
  const goals = final.scores[role].parts;
  const all = weighedCauses(withRounds(source.log.value), { role, goals, text });
  const most = Math.max(1, ...all.map(({ points }) => Math.abs(points)));
  const seats = source.lobby.value?.seats;
  const bots = seats && ROLES.some((one) => seats[one].kind === "bot");
  return (
    <section class="p-decided">
      <h2>{t("panel.ending.decided")}</h2>
      <p class="p-hint">
        {t("panel.ending.decidedHint")} {bots && t("panel.ending.whyHint")}
      </p>
      <div class="p-decided-sides">
        <Side name="helped" causes={all.filter(({ points }) => points > 0)} most={most} />
        <Side name="hurt" causes={all.filter(({ points }) => points < 0)} most={most} />
      </div>
    </section>
  );
}

function Side(props: { name: "helped" | "hurt"; causes: readonly Weighed[]; most: number }) {
  const { t } = usePanel();
  const { name, causes, most } = props;
  return (
    <div class={`p-decided-side is-${name}`}>
      <h3>{t(`panel.ending.${name}`)}</h3>
      <ol>
        {causes.slice(0, MOST).map(({ line, points, rounds }) => (
          <li key={line}>
            <span>
              {line}
              <small>
                {rounds.length === 1
                  ? t("panel.round", { round: rounds[0] ?? 0 })
                  : t("panel.ending.times", { count: rounds.length })}
              </small>
            </span>
            <i aria-hidden="true">
              <i style={{ width: `${(Math.abs(points) / most) * 100}%` }} />
            </i>
            <b>{signedTenths(points)}</b>
          </li>
        ))}
      </ol>
    </div>
  );
}
