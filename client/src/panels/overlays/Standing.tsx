import { type Dial, ROLES, voiceOf } from "@freeze/shared/rules";
import { dialName } from "@freeze/shared/text";
import { courseOf } from "../../model/course.ts";
import { dialsAt } from "../../model/telling.ts";
import { usePanel } from "../context.ts";
import { By, Flag } from "../kit.tsx";
import { withRounds } from "../read.ts";
import type { Scene } from "./scenes.ts";

const DIALS: readonly Dial[] = ["tension", ...ROLES.map(voiceOf)];
const BEFORE = -1;

/** Tension and the four Voices as they stand after the step on the screen, and how far the round has moved them. */
export function Standing(props: { scenes: readonly Scene[]; here: number; round: number }) {
  const { t, view, source } = usePanel();
  const { scenes, here, round } = props;
  const told = withRounds(source.log.value);
  const [before, after] = [dialsAt(scenes, BEFORE), dialsAt(scenes, here)];
  const now = view.board.dials as Readonly<Partial<Record<Dial, number>>>;
  return (
    <section class="p-standing" aria-label={t("panel.telling.soFar")}>
      <h3>{t("panel.telling.soFar")}</h3>
      <dl>
        {DIALS.map((dial, index) => {
          const still = courseOf(told, dial, now[dial] ?? 0)(round);
          const value = after[dial] ?? still;
          const by = value - (before[dial] ?? still);
          const role = index === 0 ? null : ROLES[index - 1];
          return (
            <div key={dial} {...(role && { "data-role": role })}>
              <dt>
                {role && <Flag role={role} />}
                <span class={role ? "p-hidden" : ""}>{dialName(dial, t)}</span>
              </dt>
              <dd>
                <b>{value}</b> {by !== 0 && <By by={by} dial={dial} />}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
