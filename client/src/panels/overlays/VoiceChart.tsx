import { ROLES, type Role, voiceOf } from "@freeze/shared/rules";
import { courseOf, spread } from "../../model/course.ts";
import { SIDELINED_BELOW } from "../../theme.ts";
import { usePanel } from "../context.ts";
import { Flag } from "../kit.tsx";
import { withRounds } from "../read.ts";

/** Height of the field and of a line of the legend beside it. Pixels. */
const HIGH = 132;
const LINE = 24;
const TOP = 100;
const px = (length: number): string => `${length}px`;

interface Curve {
  readonly role: Role;
  /** At the start, then after each round. */
  readonly values: readonly number[];
}

/** How much each government was heard, round by round: four lines, and the same as a table for who does not see them. */
export function VoiceChart({ rounds }: { rounds: number }) {
  const { t, view, source } = usePanel();
  const told = withRounds(source.log.value);
  const points = Array.from({ length: rounds + 1 }, (_, round) => round);
  const curves: readonly Curve[] = ROLES.map((role) => {
    const dial = voiceOf(role);
    return { role, values: points.map(courseOf(told, dial, view.board.dials[dial])) };
  });
  return (
    <section class="p-voices">
      <h2>{t("panel.ending.voices")}</h2>
      <p class="p-hint">{t("panel.ending.voicesHint")}</p>
      <div class="p-voices-plot" aria-hidden="true">
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the table below says the same */}
        <svg
          viewBox={`0 0 ${rounds} ${TOP}`}
          preserveAspectRatio="none"
          style={{ height: px(HIGH) }}
        >
          <path class="p-voices-low" d={`M0 ${TOP - SIDELINED_BELOW}H${rounds}`} />
          {curves.map(({ role, values }) => (
            <path key={role} data-role={role} d={lineOf(values)} />
          ))}
        </svg>
        <EndLabels curves={curves} />
        <ol class="p-voices-rounds">
          {points.map((round) => (
            <li key={round} style={{ left: `${(round / rounds) * 100}%` }}>
              {round === 0 ? t("panel.ending.voicesStart") : round}
            </li>
          ))}
        </ol>
      </div>
      <VoiceTable curves={curves} points={points} />
    </section>
  );
}

const lineOf = (values: readonly number[]): string =>
  `M${values.map((value, round) => `${round} ${TOP - value}`).join("L")}`;

/** Flag, name and last value beside the end of each line. */
function EndLabels({ curves }: { curves: readonly Curve[] }) {
  const { t } = usePanel();
  const ends = curves.map(({ values }) => values[values.length - 1] ?? 0);
  const wishes = ends.map((value) => HIGH * (1 - value / TOP) - LINE / 2);
  const places = spread(wishes, { gap: LINE, most: HIGH - LINE / 2 });
  return (
    <ul class="p-voices-ends" style={{ height: px(HIGH) }}>
      {curves.map(({ role }, index) => (
        <li key={role} data-role={role} style={{ top: px(places[index] ?? 0) }}>
          <Flag role={role} /> {t(`role.${role}.short`)} <b>{ends[index]}</b>
        </li>
      ))}
    </ul>
  );
}

function VoiceTable({ curves, points }: { curves: readonly Curve[]; points: readonly number[] }) {
  const { t } = usePanel();
  return (
    <table class="p-hidden">
      <caption>{t("panel.ending.voices")}</caption>
      <thead>
        <tr>
          <td />
          {points.map((round) => (
            <th key={round} scope="col">
              {round === 0 ? t("panel.ending.voicesStart") : t("panel.round", { round })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {curves.map(({ role, values }) => (
          <tr key={role}>
            <th scope="row">{t(`role.${role}.short`)}</th>
            {values.map((value, round) => (
              <td key={round}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
