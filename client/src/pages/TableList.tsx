import {
  type Board,
  DPRK_DIALS,
  PAIRS,
  ROLES,
  type Role,
  type View,
  voiceOf,
} from "@freeze/shared/rules";
import { pairName, rolesDashed } from "@freeze/shared/text";
import { t, translate } from "../model/language.ts";
import type { TableSource } from "../model/source.ts";
import type { PanelTarget } from "../panels/target.ts";

interface Props {
  source: TableSource;
  onPick: (target: PanelTarget) => void;
}

/** Everything the picture shows, in words, with the same shortcuts as buttons. */
export function TableList({ source, onPick }: Props) {
  const view = source.view.value;
  if (!view) return null;
  return (
    <details
      class="table-list"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.currentTarget.open = false;
        event.currentTarget.querySelector("summary")?.focus();
      }}
    >
      <summary class="stage-tool">{t("match.list")}</summary>
      <div class="table-list-body">
        <Dials board={view.board} />
        <Governments view={view} live={source.mode === "live"} onPick={onPick} />
        <Trust view={view} />
        <DealsAndSummits board={view.board} onPick={onPick} />
      </div>
    </details>
  );
}

const WORLD = ["tension", "sanctions", "enforcement", "inspection", "expectations"] as const;

function Dials({ board }: { board: Board }) {
  return (
    <section>
      <h2>{t("list.dials")}</h2>
      <dl>
        {WORLD.map((dial) => (
          <div key={dial}>
            <dt>{t(`dial.${dial}`)}</dt>
            <dd>{board.dials[dial]}</dd>
          </div>
        ))}
        {DPRK_DIALS.map((dial) => (
          <div key={dial}>
            <dt>{t(`dial.${dial}`)}</dt>
            <dd>{t("list.between", { ...board.bins[dial] })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface GovernmentsProps {
  view: View;
  live: boolean;
  onPick: (target: PanelTarget) => void;
}

function Governments({ view, live, onPick }: GovernmentsProps) {
  const { board, viewer } = view;
  return (
    <section>
      <h2>{t("list.governments")}</h2>
      <ul>
        {ROLES.map((role) => (
          <li key={role}>
            <strong>{t(`role.${role}`)}</strong>: {standing(board, role)}
            {live && viewer !== "public" && viewer !== role ? (
              <button
                type="button"
                class="link-button"
                onClick={() => onPick({ tab: "deals", offerTo: [role] })}
              >
                {t("list.offer", { role: t(`role.${role}.short`) })}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function standing(board: Board, role: Role): string {
  const voice = t("list.voice", { value: board.dials[voiceOf(role)] });
  const ready = t(board.ready[role] ? "lobby.seat.ready" : "match.notReady");
  if (role === "dprk") return `${voice}, ${ready}`;
  return `${voice}, ${t("list.home", { value: board.dials[`home.${role}`] })}, ${ready}`;
}

function Trust({ view }: { view: View }) {
  return (
    <section>
      <h2>{t("list.trust")}</h2>
      <dl>
        {PAIRS.map((pair) => {
          const exact = view.folders[pair]?.trust;
          const level = t(`level.${view.board.levels[pair]}`);
          return (
            <div key={pair}>
              <dt>{pairName(pair, translate.value)}</dt>
              <dd>{exact == null ? level : `${level} (${exact})`}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function DealsAndSummits({ board, onPick }: { board: Board; onPick: Props["onPick"] }) {
  const deals = Object.values(board.deals).filter((deal) => deal.status === "live");
  const summits = Object.values(board.summits).filter((summit) => summit.status === "booked");
  return (
    <section>
      <h2>{t("list.deals")}</h2>
      {deals.length === 0 ? <p>{t("list.none")}</p> : null}
      <ul>
        {deals.map((deal) => (
          <li key={deal.id}>
            <button
              type="button"
              class="link-button"
              onClick={() => onPick({ tab: "deals", deal: deal.id })}
            >
              {deal.id}: {rolesDashed(deal.parties, translate.value)}
            </button>
          </li>
        ))}
      </ul>
      <h2>{t("list.summits")}</h2>
      {summits.length === 0 ? <p>{t("list.none")}</p> : null}
      <ul>
        {summits.map((summit) => (
          <li key={summit.id}>{rolesDashed([summit.host, summit.guest], translate.value)}</li>
        ))}
      </ul>
    </section>
  );
}
