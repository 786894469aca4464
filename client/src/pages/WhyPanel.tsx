import { type Explanation, type Option, reasonText } from "@freeze/shared/bots";
import { type Action, othersThan, type Role, type Terms } from "@freeze/shared/rules";
import { useMemo } from "preact/hooks";
import { lang, t, translate } from "../model/language.ts";
import { type Told, whyOf } from "../model/why.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Flag } from "../ui/Flag.tsx";
import "../styles/why.css";
import type { WhyProps } from "./WhyButton.tsx";

/** One decision of a bot: what it did, what it weighed, and what each thing seemed to bring. */
export function WhyPanel({ table, move, onClose }: WhyProps) {
  const why = useMemo(() => whyOf(table.replay, move), [table, move]);
  const title = t("why.title", { role: t(`role.${move.by}.short`) });
  return (
    <Dialog title={title} onClose={onClose} wide>
      <div class="why" data-role={move.by}>
        {why ? <Who why={why} by={move.by} /> : <p>{t("why.unknown")}</p>}
        <p class="why-did">{deedOf(table, move.action, move.by)}</p>
        {why?.told ? <Reasons told={why.told} by={move.by} /> : null}
        {why && !why.told ? <p class="note">{t("why.differs")}</p> : null}
      </div>
    </Dialog>
  );
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

function Reasons({ told, by }: { told: Explanation; by: Role }) {
  const { bar, chance, refusal, options, searched } = told;
  return (
    <>
      {searched ? <p>{t("why.searched")}</p> : null}
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

function Weighed({ option, by }: { option: Option; by: Role }) {
  const guesses = othersThan(by).flatMap((role) => {
    const points = option.others[role];
    return points === undefined ? [] : [{ role, points }];
  });
  return (
    <li class="why-option" data-chosen={option.chosen}>
      <p class="why-what">
        {option.chosen ? <span class="why-mark">{t("why.chosen")}</span> : null}
        {nameOf(option)}
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

function textOf(key: string, { clauses }: Terms): string {
  const list = clauses.map(({ owner, code }) => `${owner}.${code}`).join(",");
  return reasonText({ key, params: { clauses: list } }, translate.value);
}

function nameOf({ what }: Option): string {
  switch (what.kind) {
    case "text":
    case "counter":
    case "asked":
      return textOf(`why.${what.kind}`, what.terms);
    case "card":
      return t("why.card", { card: t(`card.${what.card}`) });
    case "meeting":
      return t("why.meeting", { role: t(`role.${what.guest}.short`) });
    case "plenary":
      return t("why.plenary");
  }
}

/** What the bot did, in words. */
function deedOf({ replay, at }: WhyProps["table"], action: Action, by: Role): string {
  switch (action.type) {
    case "offer":
    case "counter":
      return textOf(`why.did.${action.type}`, action.terms);
    case "sign":
    case "decline": {
      const folders = Object.values(replay.frame(at.peek(), by).folders);
      const proposal = folders.map((one) => one?.proposals[action.proposal]).find(Boolean);
      const version = proposal?.versions[String(action.version)];
      return version ? textOf(`why.did.${action.type}`, version.terms) : "";
    }
    case "seal": {
      const cards = action.orders.cards.map(({ card }) => t(`card.${card}`)).join(" · ");
      return cards ? t("why.did.seal", { cards }) : t("why.did.sealNone");
    }
    case "invite":
      return t("why.did.invite", { role: t(`role.${action.guest}.short`) });
    case "answerInvitation": {
      const view = replay.frame(at.peek(), by);
      const all = [view.board, ...Object.values(view.folders)].map((one) => one?.summits ?? {});
      const host = all.map((summits) => summits[action.summit]).find(Boolean)?.host;
      const role = host ? t(`role.${host}.short`) : "";
      return t(action.accept ? "why.did.accept" : "why.did.refuse", { role });
    }
    case "convene":
      return t(action.sixParty ? "why.did.convene.six" : "why.did.convene");
    case "answerPlenary":
      return t(action.attend ? "why.did.attend" : "why.did.absent");
    case "answerCrisis":
      return t(action.firm ? "why.did.firm" : "why.did.down");
    default:
      return "";
  }
}
