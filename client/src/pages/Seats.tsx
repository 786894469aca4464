import type { LobbyView, Requests, SeatView, Strength, Temperament } from "@freeze/shared/net";
import { ROLES, type Role } from "@freeze/shared/rules";
import { useSignal } from "@preact/signals";
import { t } from "../model/language.ts";
import type { LiveTable } from "../model/source.ts";
import { STRENGTHS, TEMPERAMENTS } from "../model/temperaments.ts";
import { watches } from "../net/keys.ts";
import { Button } from "../ui/Button.tsx";
import { Select } from "../ui/Field.tsx";
import { Flag } from "../ui/Flag.tsx";
import { tell } from "./tell.ts";

/** The four seats: who has them, and how to change that. */
export function Seats({ table, lobby }: { table: LiveTable; lobby: LobbyView }) {
  return (
    <section aria-labelledby="seats-title">
      <h2 id="seats-title" class="unseen">
        {t("lobby.seats")}
      </h2>
      <ul class="seats">
        {ROLES.map((role) => (
          <SeatCard key={role} role={role} seat={lobby.seats[role]} table={table} />
        ))}
      </ul>
    </section>
  );
}

interface CardProps {
  role: Role;
  seat: SeatView;
  table: LiveTable;
}

function SeatCard({ role, seat, table }: CardProps) {
  const mine = table.me.value.role === role;
  return (
    <li class="seat" data-role={role} data-mine={mine}>
      <div class="seat-head">
        <Flag role={role} size={44} />
        <div>
          <h3>{t(`role.${role}`)}</h3>
          <p class="seat-who">{whoSits(seat, mine)}</p>
        </div>
        <SeatState seat={seat} />
      </div>
      {watches(table.code) ? null : <SeatActs role={role} seat={seat} table={table} />}
    </li>
  );
}

/** Who has a seat, in words. */
export function whoSits({ kind, name, temperament, strength }: SeatView, mine: boolean): string {
  if (kind === "empty") return t("lobby.seat.empty");
  if (kind === "bot") {
    const bot = t("lobby.seat.bot", { temperament: t(`temperament.${temperament}`) });
    return strength === "" || strength === "practised"
      ? bot
      : `${bot} · ${t(`strength.${strength}`)}`;
  }
  return mine ? `${name} · ${t("lobby.seat.you")}` : name;
}

/** Away, reading or ready. */
export function SeatState({ seat }: { seat: SeatView }) {
  if (seat.kind !== "person") return null;
  const state = !seat.connected ? "away" : seat.ready ? "ready" : "reading";
  return (
    <span class="seat-state" data-state={state}>
      {t(`lobby.seat.${state}`)}
    </span>
  );
}

function SeatActs({ role, seat, table }: CardProps) {
  const { role: mine, host } = table.me.value;
  const seatWish = (payload: SeatWish) => void wish(table, payload);
  const name = t(`role.${role}`);
  const word = swapWord(table, mine, role);
  if (mine === role) {
    return (
      <div class="seat-acts">
        <Button size="small" onClick={() => seatWish({ op: "stand" })}>
          {t("lobby.stand")}
        </Button>
      </div>
    );
  }
  if (seat.kind === "empty") {
    return (
      <div class="seat-acts">
        <Button
          size="small"
          aria-label={t("lobby.sit.label", { role: name })}
          onClick={() => seatWish({ op: "sit", role })}
        >
          {t("lobby.sit")}
        </Button>
        <AskBot role={role} table={table} />
      </div>
    );
  }
  return (
    <div class="seat-acts">
      {mine ? (
        <Button
          size="small"
          kind={word === "lobby.swap.agree" ? "primary" : "plain"}
          aria-label={t(`${word}.label`, { role: name })}
          onClick={() => seatWish({ op: "swap", role })}
        >
          {t(word)}
        </Button>
      ) : null}
      {seat.kind === "bot" ? (
        <Button
          size="small"
          kind="quiet"
          aria-label={t("lobby.unbot.label", { role: name })}
          onClick={() => seatWish({ op: "unbot", role })}
        >
          {t("lobby.unbot")}
        </Button>
      ) : null}
      {seat.kind === "person" && !seat.connected && host ? (
        <AskBot role={role} table={table} />
      ) : null}
    </div>
  );
}

/** Who has asked whom to swap: nobody, I, or the other. */
function swapWord({ swaps }: LiveTable, mine: Role | null, other: Role): string {
  if (mine !== null && swaps.value[other] === mine) return "lobby.swap.agree";
  if (mine !== null && swaps.value[mine] === other) return "lobby.swap.asked";
  return "lobby.swap";
}

type SeatWish = Requests["seat"];
const wish = (table: LiveTable, payload: SeatWish) => tell(table.ask({ name: "seat", payload }));

/** A bot of a named temperament for this seat. */
function AskBot({ role, table }: { role: Role; table: LiveTable }) {
  const open = useSignal(false);
  const temperament = useSignal<Temperament>("reciprocator");
  const strength = useSignal<Strength>("practised");
  const name = t(`role.${role}`);
  if (!open.value) {
    return (
      <Button
        size="small"
        kind="quiet"
        aria-label={t("lobby.askBot.label", { role: name })}
        onClick={() => (open.value = true)}
      >
        {t("lobby.askBot")}
      </Button>
    );
  }
  return (
    <div class="ask-bot">
      <Select<Temperament>
        label={t("lobby.temperament", { role: name })}
        quietLabel
        value={temperament.value}
        onChange={(next) => (temperament.value = next)}
        choices={TEMPERAMENTS.map((id) => ({ value: id, label: t(`temperament.${id}`) }))}
      />
      <p class="hint">{t(`temperament.${temperament.value}.text`)}</p>
      <Select<Strength>
        label={t("lobby.strength", { role: name })}
        quietLabel
        value={strength.value}
        onChange={(next) => (strength.value = next)}
        choices={STRENGTHS.map((id) => ({ value: id, label: t(`strength.${id}`) }))}
      />
      <p class="hint">{t(`strength.${strength.value}.text`)}</p>
      <Button
        size="small"
        kind="primary"
        onClick={() => {
          open.value = false;
          const bot = { temperament: temperament.value, strength: strength.value };
          void wish(table, { op: "bot", role, ...bot });
        }}
      >
        {t("lobby.askBot.go")}
      </Button>
    </div>
  );
}
