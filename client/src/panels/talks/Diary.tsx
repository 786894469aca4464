import { ROLES, type Role, type Summit } from "@freeze/shared/rules";
import { usePanel } from "../context.ts";
import { ActButton, Flag } from "../kit.tsx";
import { summitsOf } from "../read.ts";
import { isFull } from "../rules.ts";

/** What stands in the diaries of this round: invitations, summits, the plenary. */
export function Diary({ role }: { role: Role }) {
  const { t, view } = usePanel();
  const mine = summitsOf(view).filter(
    ({ round, status }) =>
      round === view.board.round && (status === "invited" || status === "booked"),
  );
  return (
    <div class="p-diary">
      {mine.map((summit) => (
        <Entry key={summit.id} summit={summit} role={role} />
      ))}
      <Plenary role={role} />
      {mine.length > 0 && <span class="p-hidden">{t("panel.summit.diary")}</span>}
    </div>
  );
}

function Entry({ summit, role }: { summit: Summit; role: Role }) {
  const { t, live } = usePanel();
  const { host, guest, status, venue, secret } = summit;
  const params = { host: t(`role.${host}.short`), guest: t(`role.${guest}.short`) };
  const key =
    status === "booked"
      ? "booked"
      : guest === role
        ? "invitesYou"
        : host === role
          ? "youInvited"
          : "booked";
  return (
    <article class={`p-entry is-${status}`}>
      <p>
        <Flag role={host} />
        <Flag role={guest} />
        <b>{t(`panel.summit.${key}`, params)}</b>
      </p>
      <p class="p-hint">
        {t(`venue.${venue}`)}
        {secret && <b class="p-secret">{t("panel.secret")}</b>}
      </p>
      {live && status === "invited" && guest === role && <AnswerInvitation summit={summit} />}
    </article>
  );
}

export function AnswerInvitation({ summit }: { summit: Summit }) {
  const { t } = usePanel();
  const answer = (accept: boolean) =>
    ({ type: "answerInvitation", summit: summit.id, accept }) as const;
  return (
    <div class="p-row">
      <ActButton
        action={answer(true)}
        kind="main"
        explain
        confirm={t("panel.summit.acceptSure")}
        warning={t("panel.summit.acceptCost")}
      >
        {t("panel.summit.accept")}
      </ActButton>
      <ActButton
        action={answer(false)}
        confirm={t("panel.summit.refuseSure")}
        warning={t(summit.secret ? "panel.summit.refuseSecret" : "panel.summit.refuseCost")}
      >
        {t("panel.summit.refuse")}
      </ActButton>
    </div>
  );
}

/** China may call one in Talks; the others answer it. */
export function Plenary({ role }: { role: Role }) {
  const { t, view, live } = usePanel();
  const { called, sixPartyHeld, held } = view.board.plenary;
  if (!called) {
    if (role !== "china" || !live || view.board.phase !== "talks") return null;
    return (
      <div class="p-entry is-plenary">
        <p class="p-hint">{t("panel.plenary.hint")}</p>
        <div class="p-row">
          <Convene sixParty={false} />
          {isFull(view) && held > 0 && sixPartyHeld === 0 && <Convene sixParty />}
        </div>
      </div>
    );
  }
  const kind = called.sixParty ? "panel.plenary.sixCalled" : "panel.plenary.called";
  return (
    <article class="p-entry is-plenary">
      <p>
        <b>{t(kind)}</b>
      </p>
      <ul class="p-attend">
        {ROLES.filter((one) => one !== "china").map((one) => (
          <li key={one}>
            <Flag role={one} /> {t(`role.${one}.short`)}: {t(answerKey(called.answers[one]))}
          </li>
        ))}
      </ul>
      {live && role !== "china" && <AnswerPlenary sixParty={called.sixParty} />}
    </article>
  );
}

const answerKey = (answer: boolean | undefined): string =>
  answer === undefined
    ? "panel.plenary.noAnswer"
    : answer
      ? "panel.plenary.comes"
      : "panel.plenary.staysAway";

function Convene({ sixParty }: { sixParty: boolean }) {
  const { t } = usePanel();
  const key = sixParty ? "panel.plenary.conveneSix" : "panel.plenary.convene";
  return (
    <ActButton
      action={{ type: "convene", sixParty }}
      explain
      confirm={t("panel.plenary.conveneSure")}
      warning={t("panel.plenary.conveneCost")}
    >
      {t(key)}
    </ActButton>
  );
}

export function AnswerPlenary({ sixParty }: { sixParty: boolean }) {
  const { t, view } = usePanel();
  const given = view.hand?.plenaryAnswer;
  if (given)
    return (
      <p class="p-hint">{t(given.attend ? "panel.plenary.youCome" : "panel.plenary.youStay")}</p>
    );
  const answer = (attend: boolean, six: boolean) =>
    ({ type: "answerPlenary", attend, sixParty: six }) as const;
  return (
    <div class="p-row">
      <ActButton action={answer(true, sixParty)} kind="main" explain>
        {t(sixParty ? "panel.plenary.attendSix" : "panel.plenary.attend")}
      </ActButton>
      {sixParty && <ActButton action={answer(true, false)}>{t("panel.plenary.attend")}</ActButton>}
      <ActButton action={answer(false, false)}>{t("panel.plenary.stay")}</ActButton>
    </div>
  );
}
