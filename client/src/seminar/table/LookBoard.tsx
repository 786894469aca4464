import { type Board, homeOf, PAIRS, ROLES, voiceOf } from "@freeze/shared/rules";
import { pairName, summitName } from "@freeze/shared/text";
import { t, translate } from "../../model/language.ts";
import { RoleBadge } from "../../ui/Flag.tsx";
import { type LookedState, summitsOf } from "./looked.ts";

const WORLD = ["tension", "sanctions", "enforcement", "inspection", "expectations"] as const;
const HIDDEN = ["arsenal", "economy", "regime"] as const;

/** The world in numbers, what only one role knows among them, and who trusts whom. */
export function LookBoard({ state }: { state: LookedState }) {
  const { board, hands, folders } = state;
  const say = translate.value;
  const summits = summitsOf(state).filter(
    ({ status }) => status === "booked" || status === "invited",
  );
  return (
    <div class="look-board">
      {board.final ? <Results final={board.final} /> : null}
      {board.news ? (
        <p class="look-news">
          <b>{t(`news.${board.news.id}`)}</b>
        </p>
      ) : null}
      <dl class="look-dials">
        {WORLD.map((dial) => (
          <div key={dial}>
            <dt>{t(`dial.${dial}`)}</dt>
            <dd>{Math.round(board.dials[dial])}</dd>
          </div>
        ))}
        <div>
          <dt>{t("dial.trueEnforcement")}</dt>
          <dd>{hands.china.dials.trueEnforcement ?? "–"}</dd>
        </div>
        {HIDDEN.map((dial) => (
          <div key={dial}>
            <dt>{t(`dial.${dial}`)}</dt>
            <dd>{Math.round(hands.dprk.dials[dial] ?? 0)}</dd>
          </div>
        ))}
      </dl>
      <table class="look-roles">
        <caption class="unseen">{t("list.governments")}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t("dial.voice")}</th>
            <th scope="col">{t("dial.home")}</th>
            <th scope="col">{t("seminar.look.pc")}</th>
            <th scope="col">{t("seminar.look.visits")}</th>
          </tr>
        </thead>
        <tbody>
          {ROLES.map((role) => {
            const home = homeOf(role);
            return (
              <tr key={role}>
                <th scope="row">
                  <RoleBadge role={role} short size={18} />
                </th>
                <td>{Math.round(board.dials[voiceOf(role)])}</td>
                <td>
                  {Math.round(
                    home === "regime" ? (hands.dprk.dials.regime ?? 0) : board.dials[home],
                  )}
                </td>
                <td>{hands[role].pc}</td>
                <td>{hands[role].visits}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <h3>{t("list.trust")}</h3>
      <ul class="look-trust">
        {PAIRS.map((pair) => (
          <li key={pair}>
            {pairName(pair, say)} <b>{Math.round(folders[pair]?.trust ?? 0)}</b>
          </li>
        ))}
      </ul>
      {summits.length > 0 ? (
        <>
          <h3>{t("list.summits")}</h3>
          <ul>
            {summits.map((summit) => (
              <li key={summit.id}>
                {summitName(summit, say)} · {t("seminar.round", { round: summit.round })}
                {summit.secret ? ` · ${t("scene.secret")}` : ""}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

/** How it came out: each government against par, and whether its agenda came true. */
function Results({ final }: { final: NonNullable<Board["final"]> }) {
  const first = [...ROLES].sort((a, b) => leadOf(final, b) - leadOf(final, a));
  return (
    <table class="look-roles look-results">
      <caption class="unseen">{t("seminar.look.results")}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t("seminar.look.score")}</th>
          <th scope="col">{t("seminar.look.par")}</th>
          <th scope="col">{t("seminar.look.lead")}</th>
          <th scope="col">{t("seminar.look.agenda")}</th>
        </tr>
      </thead>
      <tbody>
        {first.map((role) => {
          const { total, par, agenda } = final.scores[role];
          const lead = leadOf(final, role);
          return (
            <tr key={role}>
              <th scope="row">
                <RoleBadge role={role} short size={18} />
              </th>
              <td>{Math.round(total)}</td>
              <td>{Math.round(par)}</td>
              <td data-lead={lead > 0 ? "over" : lead < 0 ? "under" : undefined}>
                {lead > 0 ? `+${lead}` : lead < 0 ? `−${-lead}` : "0"}
              </td>
              <td>{agenda.met ? `+${agenda.points}` : t("seminar.look.missed")}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Points above par, as both are shown. */
const leadOf = ({ scores }: NonNullable<Board["final"]>, role: (typeof ROLES)[number]): number =>
  Math.round(scores[role].total) - Math.round(scores[role].par);
