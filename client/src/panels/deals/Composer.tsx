import { type Action, othersThan, type Role, type Terms, type View } from "@freeze/shared/rules";
import { roleList } from "@freeze/shared/text";
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { usePanel } from "../context.ts";
import { ActButton, Button, Flag, Stepper } from "../kit.tsx";
import { isFull, packagesOf, refusalOf, refusalText, signatureRefusal } from "../rules.ts";
import type { OfferDraft } from "../state.ts";
import { ClauseRows } from "./ClauseRows.tsx";
import { hasSnag, termsOf, toggleParty } from "./model.ts";
import { WhatIfLine } from "./WhatIf.tsx";

/** Writes an offer or a counter-offer: parties, a model to start from, clauses, what it would do. */
export function Composer() {
  const { t, role, state } = usePanel();
  const draft = state.offer.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (!draft || !role) return null;
  const set = (change: Partial<OfferDraft>) => {
    state.offer.value = { ...draft, ...change };
  };
  return (
    <form class="p-composer" onSubmit={(event) => event.preventDefault()}>
      <header class="p-composer-head">
        <h3 ref={heading} tabIndex={-1}>
          {draft.proposal
            ? t("panel.compose.counterTitle", { id: draft.proposal })
            : t("panel.compose.title")}
        </h3>
        <Button
          kind="link"
          onClick={() => {
            state.offer.value = null;
          }}
        >
          {t("panel.compose.close")}
        </Button>
      </header>
      <Parties draft={draft} me={role} set={set} />
      {draft.proposal === null && <Models me={role} set={set} />}
      <ClauseRows terms={draft.terms} onChange={(terms) => set({ terms })} />
      <Options draft={draft} set={set} />
      <WhatIfLine terms={draft.terms} />
      <Send draft={draft} />
    </form>
  );
}

interface Part {
  readonly draft: OfferDraft;
  readonly set: (change: Partial<OfferDraft>) => void;
}

function Parties({ draft, me, set }: Part & { me: Role }) {
  const { t } = usePanel();
  const { terms, proposal } = draft;
  return (
    <fieldset class="p-field">
      <legend>{t("panel.compose.parties")}</legend>
      <div class="p-chips">
        {othersThan(me).map((role) => (
          <label
            key={role}
            class={`p-chip ${terms.parties.includes(role) ? "is-on" : ""}`}
            data-role={role}
          >
            <input
              type="checkbox"
              checked={terms.parties.includes(role)}
              disabled={proposal !== null}
              onChange={() => set({ terms: toggleParty(terms, role) })}
            />
            <Flag role={role} />
            {t(`role.${role}.short`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Ready-made deals with their story: load, then change. */
function Models({ me, set }: { me: Role; set: Part["set"] }) {
  const { t, view } = usePanel();
  const mine = packagesOf(view).filter(({ clauses }) => clauses.some(({ owner }) => owner === me));
  const list = useRef<HTMLDetailsElement>(null);
  return (
    <details class="p-models" ref={list}>
      <summary>{t("panel.compose.models", { count: mine.length })}</summary>
      <ul>
        {mine.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              class="p-model"
              onClick={() => {
                set({ terms: termsOf(item, me, view) });
                if (list.current) list.current.open = false;
              }}
            >
              <span class="p-model-name">
                {item.year !== null && <b>{item.year}</b>}
                {t(`package.${item.id}`)}
                <span class="p-model-flags" aria-hidden="true">
                  {[...new Set(item.clauses.map(({ owner }) => owner))].map((role) => (
                    <Flag key={role} role={role} />
                  ))}
                </span>
              </span>
              <span class="p-model-story">{t(`package.${item.id}.story`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Options({ draft, set }: Part) {
  const { t, view } = usePanel();
  const { terms } = draft;
  const { round, facts, plenary } = view.board;
  const put = (change: Partial<Terms>) => set({ terms: { ...terms, ...change } });
  return (
    <>
      <div class="p-options">
        {isFull(view) && (
          <label class="p-check">
            <input
              type="checkbox"
              checked={terms.secret}
              onChange={() => put({ secret: !terms.secret })}
            />
            <span>
              <b>{t("panel.compose.secret")}</b>
              <small>{t("panel.compose.secretHint")}</small>
            </span>
          </label>
        )}
        {plenary.sixPartyHeld > 0 && terms.parties.length === 4 && (
          <label class="p-check">
            <input
              type="checkbox"
              checked={terms.sixParty}
              onChange={() => put({ sixParty: !terms.sixParty })}
            />
            <span>
              <b>{t("panel.compose.sixParty")}</b>
              <small>{t("panel.compose.sixPartyHint")}</small>
            </span>
          </label>
        )}
        {draft.proposal === null && (
          <Stepper
            label={t("panel.compose.stands")}
            value={draft.standsUntil}
            min={round}
            max={facts.layout.roundsMax}
            onChange={(standsUntil) => set({ standsUntil })}
          />
        )}
      </div>
      <label class="p-field">
        <span>{t("panel.compose.note")}</span>
        <textarea
          rows={2}
          maxLength={280}
          value={draft.note}
          placeholder={t("panel.compose.noteHint")}
          onInput={(event) => set({ note: event.currentTarget.value })}
        />
      </label>
    </>
  );
}

/** The command a draft becomes. */
export const actionOf = (draft: OfferDraft, sign = false): Action => {
  const { proposal, terms, note, standsUntil } = draft;
  return proposal === null
    ? { type: "offer", sign, terms, note, standsUntil }
    : { type: "counter", sign, proposal, terms, note };
};

/** What keeps the draft from being sent, in words; null when it may go. */
export function draftTrouble(draft: OfferDraft, view: View) {
  return refusalOf(view, actionOf(draft));
}

function Send({ draft }: { draft: OfferDraft }) {
  const { t, view, role, state } = usePanel();
  const signing = useSignal(true);
  const refusal = draftTrouble(draft, view);
  const unsigned = refusal ? null : signatureRefusal(view, draft.terms);
  const others = draft.terms.parties.filter((one) => one !== role);
  const snag = hasSnag(view, draft.terms);
  return (
    <div class="p-send">
      <label class="p-check">
        <input
          type="checkbox"
          checked={signing.value && unsigned === null}
          disabled={unsigned !== null}
          onChange={() => {
            signing.value = !signing.value;
          }}
        />
        <span>
          <b>{t("panel.compose.sign")}</b>
          <small>{unsigned ? refusalText(unsigned, t) : t("panel.compose.signHint")}</small>
        </span>
      </label>
      {refusal && draft.terms.clauses.length > 0 && (
        <p class="p-why" role="status">
          {refusalText(refusal, t)}
        </p>
      )}
      <ActButton
        action={actionOf(draft, signing.value)}
        kind={snag ? "plain" : "main"}
        onDone={() => {
          state.offer.value = null;
        }}
      >
        {others.length > 0
          ? t(snag ? "panel.compose.sendAnyway" : "panel.compose.send", {
              roles: roleList(others, t),
            })
          : t("panel.compose.sendNobody")}
      </ActButton>
      <p class="p-hint">{t("panel.compose.sendHint")}</p>
    </div>
  );
}
