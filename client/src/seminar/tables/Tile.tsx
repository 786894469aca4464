import type { Alert, TableTile } from "@freeze/shared/net";
import { ROLES, type Role } from "@freeze/shared/rules";
import { alertLine } from "@freeze/shared/seminar";
import { t, translate } from "../../model/language.ts";
import { Flag } from "../../ui/Flag.tsx";
import { useDesk } from "../console/desk.ts";
import { namesOf, tableText } from "../words.ts";
import { moveAmongTiles } from "./arrows.ts";
import { needs } from "./order.ts";
import { TableClock } from "./TableClock.tsx";
import { TensionLine } from "./TensionLine.tsx";

/** Reasons that a tile has room for. */
const MOST_REASONS = 2;

/** One table among many. Small: what can be read in passing. */
export function Tile({ tile, small }: { tile: TableTile; small: boolean }) {
  const { state } = useDesk();
  const open = state.open.value === tile.code;
  return (
    <li
      class={small ? "tile tile-small" : "tile"}
      data-open={open}
      data-need={needs(tile)}
      data-state={tile.paused ? "paused" : tile.phase === "crisis" ? "crisis" : tile.stage}
    >
      <header class="tile-head">
        <button
          type="button"
          class="tile-open"
          data-code={tile.code}
          aria-pressed={open}
          aria-label={tileLabel(tile)}
          onClick={() => (state.open.value = open ? null : tile.code)}
          onKeyDown={moveAmongTiles}
        >
          {tile.number}
        </button>
        <span class="tile-phase">{phaseText(tile)}</span>
        <TableClock tile={tile} />
      </header>
      {small ? null : <Reasons alerts={reasonsOf(tile)} />}
      {tile.stage === "lobby" ? null : small ? (
        <b class="tile-tension">{tension(tile)}</b>
      ) : (
        <Dials tile={tile} />
      )}
      <Seats tile={tile} />
      {small || tile.stage === "lobby" ? null : (
        <p class="tile-foot">
          {t("seminar.tile.foot", {
            deals: tile.deals,
            offers: tile.offers,
            messages: tile.messages,
          })}
        </p>
      )}
    </li>
  );
}

const tension = ({ dials }: TableTile): number => Math.round(dials.tension ?? 0);

/** "Round 3 · Talks" */
export const phaseText = (tile: TableTile): string =>
  tile.stage === "lobby"
    ? t("seminar.tile.lobby")
    : tile.stage === "over"
      ? t(tile.ending ? `ending.${tile.ending}` : "phase.over")
      : t("seminar.tile.phase", { round: tile.round, phase: t(`phase.${tile.phase}`) });

const tileLabel = (tile: TableTile): string =>
  [
    t("seminar.tile.open", { n: tile.number }),
    phaseText(tile),
    ...tile.alerts.map((alert) => alertLine(alert, translate.value)),
  ].join(". ");

/** That a match is over, and how, stands beside its number already. */
export const reasonsOf = ({ alerts }: TableTile): readonly Alert[] =>
  alerts.filter(({ kind }) => kind !== "matchOver");

function Reasons({ alerts }: { alerts: readonly Alert[] }) {
  if (alerts.length === 0) return null;
  const more = alerts.length - MOST_REASONS;
  return (
    <ul class="reasons">
      {alerts.slice(0, MOST_REASONS).map((alert) => (
        <li key={`${alert.kind}${alert.since}`} data-kind={alert.kind}>
          {alertLine(alert, translate.value)}
        </li>
      ))}
      {more > 0 ? <li class="reasons-more">{t("seminar.tile.more", { count: more })}</li> : null}
    </ul>
  );
}

const SHOWN_DIALS = ["sanctions", "enforcement", "expectations"] as const;

function Dials({ tile }: { tile: TableTile }) {
  return (
    <div class="tile-dials">
      <TensionLine values={tile.tensionLine} now={tension(tile)} />
      <dl>
        {SHOWN_DIALS.map((dial) => (
          <div key={dial}>
            <dt>{t(`dial.${dial}`)}</dt>
            <dd>{Math.round(tile.dials[dial] ?? 0)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The four seats: who is connected, who is a bot, for whom the phase waits. */
function Seats({ tile }: { tile: TableTile }) {
  return (
    <ul class="tile-seats">
      {ROLES.map((role) => (
        <SeatMark key={role} tile={tile} role={role} />
      ))}
    </ul>
  );
}

function SeatMark({ tile, role }: { tile: TableTile; role: Role }) {
  const { view } = useDesk();
  const seat = tile.seats[role];
  const waited = tile.waiting.includes(role) && tile.stage !== "over";
  const names = namesOf(view.students, seat.delegates).join(", ");
  const word = seatWord(tile, role);
  const label = [t(`role.${role}.short`), names, word, waited ? t("seminar.seat.waited") : ""]
    .filter((part) => part !== "")
    .join(" · ");
  return (
    <li data-role={role} data-seat={seatState(tile, role)} data-waited={waited} title={label}>
      <Flag role={role} size={22} />
      <i aria-hidden="true" />
      <span class="unseen">{label}</span>
    </li>
  );
}

type SeatState = "here" | "away" | "bot" | "standIn" | "empty";

export function seatState({ seats }: TableTile, role: Role): SeatState {
  const seat = seats[role];
  if (seat.standIn) return "standIn";
  if (seat.kind === "person") return seat.here ? "here" : "away";
  return seat.kind;
}

/** The state of a seat in a word. */
export function seatWord(tile: TableTile, role: Role): string {
  const seat = tile.seats[role];
  const state = seatState(tile, role);
  if (state === "bot" && seat.temperament) {
    return t("seminar.seat.bot.named", { temperament: t(`temperament.${seat.temperament}`) });
  }
  return t(`seminar.seat.${state}`);
}

/** "Table 7", for headings. */
export const tileTitle = ({ number }: TableTile): string => tableText(number);
