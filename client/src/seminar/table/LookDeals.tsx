import type { Clause, Deal, Proposal, Role } from "@freeze/shared/rules";
import { clauseLine, roleList, rolesDashed } from "@freeze/shared/text";
import { t, translate } from "../../model/language.ts";
import { dealsOf, type LookedState, offersOf } from "./looked.ts";

/** What is offered and waits for whom, what is in force and how it is kept. */
export function LookDeals({ state }: { state: LookedState }) {
  const offers = offersOf(state);
  const deals = dealsOf(state);
  return (
    <div class="look-deals">
      <h3>{t("seminar.look.offers", { count: offers.length })}</h3>
      {offers.map((offer) => (
        <Offer key={offer.id} offer={offer} />
      ))}
      <h3>{t("seminar.look.signed", { count: deals.length })}</h3>
      {deals.map((deal) => (
        <Signed key={deal.id} deal={deal} />
      ))}
    </div>
  );
}

function Offer({ offer }: { offer: Proposal }) {
  const say = translate.value;
  const version = Object.values(offer.versions)
    .filter(({ withdrawn }) => !withdrawn)
    .sort((a, b) => b.n - a.n)[0];
  if (!version) return null;
  const open = offer.parties.filter((role) => !version.signed.includes(role));
  return (
    <article class="look-paper">
      <header>
        <b>{rolesDashed(offer.parties, say)}</b>
        <small>
          {t("seminar.look.version", { id: offer.id, n: version.n })}
          {version.terms.secret ? ` · ${t("scene.secret")}` : ""}
        </small>
      </header>
      <Clauses clauses={version.terms.clauses} />
      {version.note ? <p class="look-note">{version.note}</p> : null}
      <p class="hint">{waitText(open, version.declined)}</p>
    </article>
  );
}

function waitText(open: readonly Role[], declined: readonly Role[]): string {
  const say = translate.value;
  const waits = open.filter((role) => !declined.includes(role));
  return [
    waits.length > 0 ? t("seminar.look.waits", { roles: roleList(waits, say) }) : "",
    declined.length > 0 ? t("seminar.look.declined", { roles: roleList(declined, say) }) : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function Signed({ deal }: { deal: Deal }) {
  const clauses = Object.values(deal.clauses);
  const marks = clauses.flatMap(({ ledger }) => Object.values(ledger));
  const count = (mark: string) => marks.filter((one) => one === mark).length;
  return (
    <article class="look-paper" data-status={deal.status}>
      <header>
        <b>{rolesDashed(deal.parties, translate.value)}</b>
        <small>
          {deal.id} · {t("seminar.round", { round: deal.signedRound })}
          {deal.secret ? ` · ${t("scene.secret")}` : ""}
          {deal.status === "ended" ? ` · ${t("seminar.look.ended")}` : ""}
        </small>
      </header>
      <Clauses clauses={clauses} />
      {marks.length > 0 ? (
        <p class="hint">
          {t("seminar.look.ledger", {
            kept: count("kept"),
            broken: count("broken") + count("caught"),
          })}
        </p>
      ) : null}
    </article>
  );
}

function Clauses({ clauses }: { clauses: readonly Clause[] }) {
  return (
    <ul>
      {clauses.map((clause) => (
        <li key={clause.id} data-role={clause.owner}>
          {clauseLine(clause, translate.value, clauses)}
        </li>
      ))}
    </ul>
  );
}
