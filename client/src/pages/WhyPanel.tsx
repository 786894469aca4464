import {
  deedWords,
  type Explanation,
  type Option,
  optionWords,
  type Search,
  searchWords,
  triedWords,
} from "@freeze/shared/bots";
import { othersThan, type Role, type View } from "@freeze/shared/rules";
import { useEffect, useState } from "preact/hooks";
import { lang, t, translate } from "../model/language.ts";
import { type Told, whyThinking } from "../model/why.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Flag } from "../ui/Flag.tsx";
import "../styles/why.css";
import type { WhyProps } from "./WhyButton.tsx";

/** One decision of a bot: what it did, what it weighed, and what each thing seemed to bring. */
export function WhyPanel({ table, move, onClose }: WhyProps) {
  const why = useWhy(table, move);
  const view = table.replay.frame(table.at.peek(), move.by);
  const title = t("why.title", { role: t(`role.${move.by}.short`) });
  return (
    <Dialog title={title} onClose={onClose} wide>
      <div class="why" data-role={move.by}>
        {why ? <Who why={why} by={move.by} /> : null}
        {why === null ? <p>{t("why.unknown")}</p> : null}
        <p class="why-did">{deedWords(move.action, view, translate.value)}</p>
        {why === undefined ? <p role="status">{t("why.thinking")}</p> : null}
        {why?.told ? <Reasons told={why.told} by={move.by} view={view} /> : null}
        {why && !why.told ? <p class="note">{t("why.differs")}</p> : null}
      </div>
    </Dialog>
  );
}

/** Milliseconds of thinking between two pictures. */
const SLICE_MS = 12;

/** The reasons when they have been thought over; undefined before that. */
function useWhy(table: WhyProps["table"], move: WhyProps["move"]): Told | null | undefined {
  const [why, setWhy] = useState<Told | null | undefined>(undefined);
  useEffect(() => {
    const work = whyThinking(table.replay, move);
    let timer = 0;
    const go = () => {
      const until = performance.now() + SLICE_MS;
      for (let step = work.next(); ; step = work.next()) {
        if (step.done) return setWhy(step.value);
        if (performance.now() > until) break;
      }
      timer = window.setTimeout(go, 0);
    };
    go();
    return () => window.clearTimeout(timer);
  }, [table, move]);
  return why;
}

function Who({ why: { seated }, by }: { why: Told; by: Role }) {
  const words = t("why.who", {
    temperament: t(`temperament.${seated.temperament}`),
    strength: t(`strength.${seated.strength}`),
  });
  return (
    <p class="why-who">
      <Flag role={by} size={26} /> {words}
    </p>
  );
}

function Reasons({ told, by, view }: { told: Explanation; by: Role; view: View }) {
  const { bar, chance, refusal, options, searches } = told;
  return (
    <>
      {searches.length > 0 ? <p>{t("why.searched")}</p> : null}
      {searches.map((search) => (
        <Searched key={search.question} search={search} view={view} />
      ))}
      {bar ? <p>{t(`why.bar.${bar.kind}`, { points: figure(bar.points, "negative") })}</p> : null}
      {chance === null ? null : <p>{t("why.chance", { percent: chance })}</p>}
      {refusal ? (
        <p>
          {t("why.reason")} <q>{t(`bots.refuse.${refusal}.1`)}</q>
        </p>
      ) : null}
      {options.length > 0 ? (
        <>
          <h3>{t("why.weighed")}</h3>
          <ol class="why-options">
            {options.map((option, index) => (
              <Weighed key={index} option={option} by={by} />
            ))}
          </ol>
          <p class="hint">{t("why.hint")}</p>
        </>
      ) : null}
    </>
  );
}

function Searched({ search, view }: { search: Search; view: View }) {
  return (
    <>
      <h3>{searchWords(search, translate.value)}</h3>
      <ol class="why-options">
        {search.tries.map(({ what, mean, guesses, chosen }, index) => (
          <li class="why-option" data-chosen={chosen} key={index}>
            <p class="why-what">
              {chosen ? <span class="why-mark">{t("why.chosen")}</span> : null}
              {triedWords(what, view, translate.value)}
            </p>
            <dl class="why-figures">
              <div>
                <dt>{t("why.mean")}</dt>
                <dd>{t("why.points", { points: figure(mean, "negative") })}</dd>
              </div>
              <div>
                <dt>{t("why.guesses")}</dt>
                <dd>{guesses}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ol>
    </>
  );
}

function Weighed({ option, by }: { option: Option; by: Role }) {
  const guesses = othersThan(by).flatMap((role) => {
    const points = option.others[role];
    return points === undefined ? [] : [{ role, points }];
  });
  return (
    <li class="why-option" data-chosen={option.chosen}>
      <p class="why-what">
        {option.chosen ? <span class="why-mark">{t("why.chosen")}</span> : null}
        {optionWords(option, translate.value)}
      </p>
      <dl class="why-figures">
        <div>
          <dt>{t("why.own")}</dt>
          <dd>{points(option.gain)}</dd>
        </div>
        {guesses.map(({ role, points: guess }) => (
          <div key={role}>
            <dt>{t("why.other", { role: t(`role.${role}.short`) })}</dt>
            <dd>{points(guess)}</dd>
          </div>
        ))}
        {option.weight === null ? null : (
          <div>
            <dt>{t("why.weight")}</dt>
            <dd>{figure(option.weight, "negative")}</dd>
          </div>
        )}
      </dl>
    </li>
  );
}

/** One digit after the point: more would say that bots are surer than they are. */
const figure = (value: number, signDisplay: "exceptZero" | "negative" = "exceptZero"): string =>
  new Intl.NumberFormat(lang.value, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay,
  })
    .format(value)
    .replace("-", "\u2212");
const points = (value: number): string => t("why.points", { points: figure(value) });
