import { type Deal, LEDGER_MARKS, type LedgerMark } from "@freeze/shared/rules";
import { clauseName, conditionLine } from "@freeze/shared/text";
import { usePanel } from "../context.ts";
import { Empty, Flag, RoleTags } from "../kit.tsx";

/** A sign a mark of the ledger; its word stands in the legend and in each cell for those who hear it. */
const SIGNS: Readonly<Record<LedgerMark, string>> = {
  kept: "●",
  broken: "✕",
  caught: "!",
  excused: "○",
  suspended: "‖",
  unmet: "–",
  waiting: "·",
  over: "▪",
};

/** Deals with one row a clause and one column a round. */
export function Ledger({ deals }: { deals: readonly Deal[] }) {
  const { t } = usePanel();
  if (deals.length === 0) return <Empty>{t("panel.deals.noDeals")}</Empty>;
  const marks = LEDGER_MARKS.filter((mark) =>
    deals.some(({ clauses }) =>
      Object.values(clauses).some(({ ledger }) => Object.values(ledger).includes(mark)),
    ),
  );
  return (
    <>
      {deals.map((deal) => (
        <DealSheet key={deal.id} deal={deal} />
      ))}
      {marks.length > 0 && (
        <ul class="p-legend">
          {marks.map((mark) => (
            <li key={mark} data-mark={mark}>
              <i aria-hidden="true">{SIGNS[mark]}</i> {t(`mark.${mark}`)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function DealSheet({ deal }: { deal: Deal }) {
  const { t, view } = usePanel();
  const { round } = view.board;
  const last = deal.endedRound ?? round;
  const rounds = Array.from(
    { length: Math.max(1, last - deal.signedRound + 1) },
    (_, n) => deal.signedRound + n,
  );
  return (
    <article class={`p-deal ${deal.secret ? "is-secret" : ""} is-${deal.status}`}>
      <header class="p-offer-head">
        <RoleTags roles={deal.parties} />
        <span class="p-stamp">{deal.id}</span>
      </header>
      <p class="p-offer-by">
        <span>{t("panel.deal.signed", { round: deal.signedRound })}</span>
        {deal.secret && <b class="p-secret">{t("panel.secret")}</b>}
        {deal.publishedRound !== null && (
          <b class="p-leaked">{t("panel.deal.published", { round: deal.publishedRound })}</b>
        )}
        {deal.sixParty && <b>{t("panel.deal.sixParty")}</b>}
        {deal.status === "ended" && deal.endedWhy && (
          <b class="p-ended">
            {t(`panel.deal.ended.${deal.endedWhy}`, { round: deal.endedRound ?? round })}
          </b>
        )}
      </p>
      {deal.probation && deal.status === "live" && (
        <p class="p-warning">
          {t("panel.deal.probation", {
            role: t(`role.${deal.probation.role}.short`),
            round: deal.probation.round,
          })}
        </p>
      )}
      <LedgerTable deal={deal} rounds={rounds} />
    </article>
  );
}

function LedgerTable({ deal, rounds }: { deal: Deal; rounds: readonly number[] }) {
  const { t } = usePanel();
  const clauses = Object.values(deal.clauses);
  return (
    <table class="p-ledger">
      <caption class="p-hidden">{t("panel.deal.ledger", { deal: deal.id })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("panel.deal.clause")}</th>
          {rounds.map((round) => (
            <th key={round} scope="col" abbr={t("panel.round", { round })}>
              {round}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {clauses.map((clause) => (
          <tr key={clause.id} data-role={clause.owner}>
            <th scope="row">
              <Flag role={clause.owner} />
              <span class="p-hidden">{t(`role.${clause.owner}.short`)}: </span>
              <span>
                {clauseName(clause.owner, clause.code, t)}
                <small>{terms(clause, clauses, t)}</small>
              </span>
            </th>
            {rounds.map((round) => (
              <Mark key={round} mark={clause.ledger[String(round)]} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Mark({ mark }: { mark: LedgerMark | undefined }) {
  const { t } = usePanel();
  if (!mark) return <td class="p-cell" />;
  return (
    <td class="p-cell" data-mark={mark} title={t(`mark.${mark}`)}>
      <i aria-hidden="true">{SIGNS[mark]}</i>
      <span class="p-hidden">{t(`mark.${mark}`)}</span>
    </td>
  );
}

function terms(
  clause: Deal["clauses"][string],
  all: readonly Deal["clauses"][string][],
  t: Parameters<typeof clauseName>[2],
): string {
  const rounds =
    clause.until === null
      ? t("panel.rounds.from", { from: clause.from })
      : t("panel.rounds.between", { from: clause.from, until: clause.until });
  const { condition } = clause;
  if (!condition) return rounds;
  const on = condition.kind === "kept" ? all.find(({ id }) => id === condition.clause) : undefined;
  const named = on
    ? { kind: "kept" as const, clause: clauseName(on.owner, on.code, t) }
    : condition;
  return `${rounds} · ${conditionLine(named, t)}`;
}
