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
  const seminar = session.record.seminar?.code ?? "";
  return { code, stage: session.stage, scenario, layout, ruleset, seats, spectators, seminar };
}

/** A bot that stands in for somebody shows as a bot. */
export function seatView(session: TableSession, role: Role): SeatView {
  const { record, presence } = session;
  const { kind, member, temperament, strength, ready } = record.seats[role];
  const head = kind === "person" ? memberOf(record, member ?? "") : undefined;
  const sitting = head ? record.members.filter((each) => each.role === role) : [];
  const names = [head, ...sitting.filter((each) => each !== head)].map((each) => each?.name ?? "");
  return {
    role,
    kind,
    name: names.join(", "),
    temperament,
    strength: kind === "bot" ? (strength ?? "practised") : "",
    connected: sitting.some((each) => presence.isHere(each.id)),
    ready,
  };
}
