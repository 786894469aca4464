import { type Deal, type Final, ROLES } from "@freeze/shared/rules";
import { clauseLine, clauseName, dealName } from "@freeze/shared/text";
import { usePanel } from "../context.ts";
import { Flag, RoleTags } from "../kit.tsx";
import { Decided } from "./Decided.tsx";
import { Mine } from "./Scores.tsx";

/** Everything that lay face down: agendas, points, secret deals, cheats, hidden numbers. */
export function LastPage({ final }: { final: Final }) {
  const { t, role: me } = usePanel();
  return (
    <section class="p-last">
      <h1>{t("panel.ending.lastTitle")}</h1>
      <ul class="p-agendas">
        {ROLES.map((role) => {
          const { agenda, faceDown, bonus } = final.scores[role];
          return (
            <li
              key={role}
              data-role={role}
              class={`${agenda.met ? "is-met" : ""} ${role === me ? "is-mine" : ""}`}
            >
              <p class="p-agenda-role">
                <Flag role={role} /> {t(`role.${role}`)}
                {role === me && <Mine />}
              </p>
              <h2>{t(`agenda.${agenda.id}`)}</h2>
              <p>{t(`agenda.${agenda.id}.text`)}</p>
              <p class="p-agenda-mark">
                <i aria-hidden="true">{agenda.met ? "✓" : "✕"}</i>
                {t(agenda.met ? "panel.ending.agendaMet" : "panel.ending.agendaMissed", {
                  points: agenda.points,
                })}
              </p>
              {faceDown !== 0 && (
                <p class="p-hint">{t("panel.ending.extraFaceDown", { faceDown })}</p>
              )}
              {bonus !== 0 && <p class="p-hint">{t("panel.ending.extraBonus", { bonus })}</p>}
            </li>
          );
        })}
      </ul>
      <div class="p-last-columns">
        <Cheats final={final} />
        <SecretDeals deals={final.secretDeals} />
        <HiddenNumbers final={final} />
      </div>
      <Decided final={final} />
    </section>
  );
}

function Cheats({ final }: { final: Final }) {
  const { t, text, view } = usePanel();
  const deals = [...Object.values(view.board.deals), ...final.secretDeals];
  const what = (deal: string, clause: string) => {
    const found = deals.find(({ id }) => id === deal)?.clauses[clause];
    return found ? clauseName(found.owner, found.code, t) : clause;
  };
  return (
    <section>
      <h2>{t("panel.ending.cheats")}</h2>
      {final.cheats.length === 0 && <p class="p-empty">{t("panel.ending.noCheats")}</p>}
      <ul class="p-cheats">
        {final.cheats.map((one) => (
          <li key={`${one.deal}.${one.clause}.${one.round}`} data-role={one.role}>
            <Flag role={one.role} />
            <span>
              {t("panel.ending.cheat", {
                role: t(`role.${one.role}.short`),
                round: one.round,
                clause: what(one.deal, one.clause),
                deal: dealName(one.deal, text),
              })}
            </span>
            <b class={one.caught ? "is-caught" : ""}>
              {t(one.caught ? "panel.ending.caught" : "panel.ending.unseen", {
                points: one.points,
              })}
            </b>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SecretDeals({ deals }: { deals: readonly Deal[] }) {
  const { t } = usePanel();
  return (
    <section>
      <h2>{t("panel.ending.secrets")}</h2>
      {deals.length === 0 && <p class="p-empty">{t("panel.ending.noSecrets")}</p>}
      {deals.map((deal) => (
        <article key={deal.id} class="p-secret-deal">
          <p>
            <RoleTags roles={deal.parties} /> <span class="p-stamp">{deal.id}</span>
          </p>
          <ul>
            {Object.values(deal.clauses).map((clause, _at, all) => (
              <li key={clause.id}>{clauseLine(clause, t, all)}</li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  );
}

function HiddenNumbers({ final }: { final: Final }) {
  const { t } = usePanel();
  const { arsenal, economy, regime, trueEnforcement, hiddenSites } = final.hidden;
  const rows = [
    [t("dial.arsenal"), arsenal],
    [t("dial.economy"), economy],
    [t("dial.regime"), regime],
    [t("dial.trueEnforcement"), trueEnforcement],
    [t("panel.ending.sites"), hiddenSites],
  ] as const;
  return (
    <section>
      <h2>{t("panel.ending.hidden")}</h2>
      <dl class="p-hidden-numbers">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
