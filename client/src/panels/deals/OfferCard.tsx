import type { Clause, Proposal, Role, Version } from "@freeze/shared/rules";
import { clauseLine, roleList } from "@freeze/shared/text";
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { usePanel } from "../context.ts";
import { ActButton, Button, Flag, RoleTags } from "../kit.tsx";
import { standing, versionsOf, waitsFor } from "../read.ts";
import { type ClauseDiff, versionDiff } from "./model.ts";
import { WhatIfLine } from "./WhatIf.tsx";

/** An offer on the table: its versions, what changed, who has signed, what I can answer. */
export function OfferCard({ proposal }: { proposal: Proposal }) {
  const { t, role, live, state } = usePanel();
  const all = versionsOf(proposal);
  const chosen = useSignal<number | null>(null);
  const version =
    all.find(({ n }) => n === chosen.value) ?? standing(proposal) ?? all[all.length - 1] ?? null;
  const card = useRef<HTMLElement>(null);
  const wanted = state.openDeal.value === proposal.id;
  useEffect(() => {
    if (wanted) card.current?.scrollIntoView({ block: "start" });
  }, [wanted]);
  if (!version) return null;
  const before = all.filter(({ n }) => n < version.n).at(-1) ?? null;
  const mine = role !== null && waitsFor(proposal, role);
  return (
    <article class={`p-offer ${mine ? "is-mine" : ""}`} ref={card} aria-label={proposal.id}>
      <header class="p-offer-head">
        <RoleTags roles={version.terms.parties} />
        <span class="p-stamp">{proposal.id}</span>
      </header>
      <p class="p-offer-by">
        {t("panel.offer.by", { role: t(`role.${version.by}.short`) })}
        {version.terms.secret && <b class="p-secret">{t("panel.secret")}</b>}
        <span>{t("panel.offer.stands", { round: proposal.standsUntil })}</span>
      </p>
      {all.length > 1 && (
        <fieldset class="p-versions">
          <legend class="p-hidden">{t("panel.offer.versions")}</legend>
          {all.map(({ n, withdrawn }) => (
            <Button
              key={n}
              small
              pressed={n === version.n}
              onClick={() => {
                chosen.value = n;
              }}
            >
              {t(withdrawn ? "panel.offer.versionGone" : "panel.offer.version", { n })}
            </Button>
          ))}
        </fieldset>
      )}
      <ul class="p-clauses">
        {versionDiff(before, version).map((diff) => (
          <DiffLine
            key={`${diff.mark}-${diff.clause.id}`}
            diff={diff}
            clauses={version.terms.clauses}
          />
        ))}
      </ul>
      {version.note !== "" && <blockquote class="p-note">{version.note}</blockquote>}
      <Signatures version={version} />
      {live && role && proposal.status === "open" && (
        <>
          <WhatIfLine terms={version.terms} />
          <Answers proposal={proposal} version={version} role={role} />
        </>
      )}
    </article>
  );
}

/** One clause with the mark of its change. The former wording is told in words. */
function DiffLine({ diff, clauses }: { diff: ClauseDiff; clauses: readonly Clause[] }) {
  const { t } = usePanel();
  const { clause, mark, was } = diff;
  return (
    <li class={`p-clause is-${mark}`} data-role={clause.owner}>
      <Flag role={clause.owner} />
      <span>
        {mark !== "same" && <b class="p-mark">{t(`panel.diff.${mark}`)} </b>}
        {mark === "removed" ? <s>{clauseLine(clause, t)}</s> : clauseLine(clause, t, clauses)}
        {was && <span class="p-was">{t("panel.diff.was", { text: clauseLine(was, t) })}</span>}
      </span>
    </li>
  );
}

function Signatures({ version }: { version: Version }) {
  const { t } = usePanel();
  const state = (role: Role) =>
    version.signed.includes(role)
      ? "signed"
      : version.declined.includes(role)
        ? "declined"
        : "open";
  return (
    <ul class="p-signatures" aria-label={t("panel.offer.signatures")}>
      {version.terms.parties.map((role) => (
        <li key={role} class={`is-${state(role)}`} data-role={role}>
          <span class="p-sign-line">
            {state(role) === "signed" && <i aria-hidden="true">{t(`role.${role}.short`)}</i>}
          </span>
          <span class="p-sign-who">
            {t(`role.${role}.short`)}: {t(`panel.signature.${state(role)}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Answers(props: { proposal: Proposal; version: Version; role: Role }) {
  const { t, state, view } = usePanel();
  const { proposal, version, role } = props;
  const at = { proposal: proposal.id, version: version.n };
  const signed = version.signed.includes(role);
  const last = version.terms.parties.every((one) => one === role || version.signed.includes(one));
  const others = roleList(
    version.terms.parties.filter((one) => one !== role),
    t,
  );
  return (
    <div class="p-answers">
      {version.withdrawn ? null : signed ? (
        <ActButton action={{ type: "takeBack", ...at }} explain>
          {t("panel.offer.takeBack")}
        </ActButton>
      ) : (
        <ActButton
          action={{ type: "sign", ...at }}
          kind="main"
          confirm={t("panel.offer.signSure")}
          warning={t(last ? "panel.offer.signBinds" : "panel.offer.signWaits", { others })}
          explain
        >
          {t("panel.offer.sign")}
        </ActButton>
      )}
      <Button
        onClick={() => {
          state.offer.value = {
            proposal: proposal.id,
            terms: version.terms,
            note: "",
            standsUntil: Math.max(proposal.standsUntil, view.board.round),
          };
        }}
      >
        {t("panel.offer.counter")}
      </Button>
      {!version.withdrawn && version.by === role && (
        <ActButton action={{ type: "withdraw", ...at }} confirm={t("panel.offer.withdrawSure")}>
          {t("panel.offer.withdraw")}
        </ActButton>
      )}
      {!version.withdrawn && version.by !== role && !version.declined.includes(role) && !signed && (
        <ActButton action={{ type: "decline", ...at }}>{t("panel.offer.decline")}</ActButton>
      )}
    </div>
  );
}
