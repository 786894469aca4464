import type { LobbyView, SeatView } from "@freeze/shared/net";
import { ROLES, type Role } from "@freeze/shared/rules";
import { memberOf } from "../match/lobby.ts";
import type { TableSession } from "../match/session.ts";

/** What anybody who knows the code may read of a table. */
export function lobbyOf(session: TableSession): LobbyView {
  const { code, scenario, layout, ruleset } = session.record;
  const seats = Object.fromEntries(
    ROLES.map((role) => [role, seatView(session, role)]),
  ) as unknown as LobbyView["seats"];
  const spectators = session.record.members.filter(
    (member) => !member.role && session.presence.isHere(member.id),
  ).length;
  return { code, stage: session.stage, scenario, layout, ruleset, seats, spectators };
}

/** A bot that stands in for somebody shows as a bot. */
export function seatView(session: TableSession, role: Role): SeatView {
  const { record, presence } = session;
  const { kind, member, temperament, strength, ready } = record.seats[role];
  const person = kind === "person" ? memberOf(record, member ?? "") : undefined;
  return {
    role,
    kind,
    name: person?.name ?? "",
    temperament,
    strength: kind === "bot" ? (strength ?? "practised") : "",
    connected: person !== undefined && presence.isHere(person.id),
    ready,
  };
}
