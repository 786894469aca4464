import type { Strength, TableTile, Temperament } from "@freeze/shared/net";
import { ROLES, type Role } from "@freeze/shared/rules";
import { useSignal } from "@preact/signals";
import { t } from "../../model/language.ts";
import { STRENGTHS, TEMPERAMENTS } from "../../model/temperaments.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Field.tsx";
import { RoleBadge } from "../../ui/Flag.tsx";
import { useDesk } from "../console/desk.ts";
import { seatState, seatWord } from "../tables/Tile.tsx";
import { Person } from "./Person.tsx";

/** Who sits where at this table, and every way to change it while the match runs. */
export function SeatsOf({ tile }: { tile: TableTile }) {
  const { view } = useDesk();
  const free = Object.values(view.students).filter(({ place }) => place === null);
  return (
    <div class="seats-of">
      {ROLES.map((role) => (
        <Seat key={role} tile={tile} role={role} />
      ))}
      {tile.observers.length > 0 ? (
        <section class="seat-block">
          <h3>{t("seminar.observers")}</h3>
          <ul>
            {tile.observers.map((id) => (
              <Person key={id} id={id} />
            ))}
          </ul>
        </section>
      ) : null}
      {free.length > 0 ? (
        <section class="seat-block">
          <h3>{t("seminar.bench")}</h3>
          <ul>
            {free.map(({ id }) => (
              <Person key={id} id={id} near={tile.code} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function Seat({ tile, role }: { tile: TableTile; role: Role }) {
  const { tell, state } = useDesk();
  const seat = tile.seats[role];
  const asking = useSignal(false);
  const waited = tile.waiting.includes(role) && tile.stage !== "over";
  return (
    <section class="seat-block" data-role={role} aria-label={t(`role.${role}`)}>
      <header>
        <RoleBadge role={role} size={20} />
        <span class="seat-word" data-seat={seatState(tile, role)}>
          {seatWord(tile, role)}
          {waited ? ` · ${t("seminar.seat.waited")}` : ""}
        </span>
      </header>
      <ul>
        {seat.delegates.map((id) => (
          <Person key={id} id={id} shared={seat.delegates.length > 1} />
        ))}
      </ul>
      {asking.value ? (
        <BotPick tile={tile} role={role} onDone={() => (asking.value = false)} />
      ) : (
        <div class="act-row">
          <Button
            size="small"
            onClick={() =>
              (state.shown.value = {
                kind: "message",
                to: { table: tile.code, roles: [role], student: null },
              })
            }
          >
            {t("seminar.seat.message")}
          </Button>
          {seat.kind === "bot" && seat.delegates.length > 0 ? (
            <Button
              size="small"
              onClick={() => void tell({ type: "unbot", table: tile.code, role })}
            >
              {t("seminar.seat.unbot")}
            </Button>
          ) : null}
          {seat.kind === "bot" || tile.stage === "over" ? null : (
            <Button size="small" onClick={() => (asking.value = true)}>
              {t("seminar.seat.toBot")}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

interface PickProps {
  tile: TableTile;
  role: Role;
  onDone: () => void;
}

/** Which bot takes the seat. Its persons keep it and come back with one press. */
function BotPick({ tile, role, onDone }: PickProps) {
  const { view, tell } = useDesk();
  const { bots } = view.setup;
  const temperament = useSignal<Temperament>(
    bots.temperament === "mixed" ? "reciprocator" : bots.temperament,
  );
  const strength = useSignal<Strength>(bots.strength);
  const seat = async () => {
    const wish = { temperament: temperament.value, strength: strength.value };
    if (await tell({ type: "bot", table: tile.code, role, ...wish })) onDone();
  };
  return (
    <div class="bot-pick">
      <Select
        label={t("seminar.setup.bots")}
        quietLabel
        value={temperament.value}
        onChange={(next) => (temperament.value = next)}
        choices={TEMPERAMENTS.map((id) => ({ value: id, label: t(`temperament.${id}`) }))}
      />
      <Select
        label={t("seminar.setup.strength")}
        quietLabel
        value={strength.value}
        onChange={(next) => (strength.value = next)}
        choices={STRENGTHS.map((id) => ({ value: id, label: t(`strength.${id}`) }))}
      />
      <Button size="small" kind="primary" onClick={() => void seat()}>
        {t("seminar.seat.toBot")}
      </Button>
      <Button size="small" kind="quiet" onClick={onDone}>
        {t("ui.cancel")}
      </Button>
    </div>
  );
}
