// Alerts about persons: who is missing, who waits, who has said nothing.
import { ROLES, type Role, toAct } from "../rules/index.ts";
import {
  type Case,
  found,
  inPlay,
  limitOf,
  minutesOf,
  NOTHING,
  personSeats,
  type Rule,
} from "./alertRules.ts";
import { silenceOf } from "./pulse.ts";
import { stillReading as readingSeats } from "./tile.ts";

/** Somebody at the table has raised a hand. */
export const handUp: Rule = ({ facts }) =>
  facts.hands.map(({ student, role, at }) => ({
    since: at,
    params: { student, role: role ?? "" },
  }));

/** A seat has delegates and none of them is connected. */
export const seatEmpty: Rule = (table) =>
  awaySeats(table).flatMap(({ role, since }) => {
    const ms = table.around.now - since;
    if (ms < limitOf(table, "seatEmptyMs")) return NOTHING;
    const standIn = table.facts.seats[role].standIn ? "yes" : "no";
    return found(since, { role, minutes: minutesOf(ms), standIn });
  });

/** Of several seats with delegates one alone has somebody here. */
export const onlyOneHere: Rule = (table) => {
  const seats = personSeats(table);
  const away = awaySeats(table);
  const here = seats.filter((role) => !away.some((one) => one.role === role));
  const [role, ...others] = here;
  if (!role || others.length > 0 || seats.length < 2) return NOTHING;
  const since = Math.max(...away.map((one) => one.since));
  if (table.around.now - since < limitOf(table, "onlyOneHereMs")) return NOTHING;
  return found(since, { role });
};

interface AwaySeat {
  readonly role: Role;
  readonly since: number;
}
/** Before the match and while it is played; afterwards everybody may go. */
function awaySeats(table: Case): readonly AwaySeat[] {
  const { facts } = table;
  if (facts.stage === "over") return [];
  return personSeats(table).flatMap((role) => {
    const { here, awaySince } = facts.seats[role];
    return here > 0 || awaySince === null ? [] : [{ role, since: awaySince }];
  });
}

/** Before the match: seats with somebody here who is not done with the papers. */
export const stillReading: Rule = (table) => {
  const { facts, around } = table;
  if (facts.stage !== "lobby" || around.stage !== "brief" || around.pausedAll) return NOTHING;
  if (around.now - around.stageAt < limitOf(table, "stillReadingMs")) return NOTHING;
  const count = readingSeats(facts.seats).filter((role) => facts.seats[role].here > 0).length;
  return count > 0 ? found(around.stageAt, { count }) : NOTHING;
};

/** In Talks: a seat with somebody here that has said, offered, signed and answered nothing for long. */
export const silentRole: Rule = inPlay((table) => {
  const { state, pulse, around } = table;
  if (state.board.phase !== "talks") return NOTHING;
  return attendedSeats(table).flatMap((role) => {
    const ms = silenceOf(pulse, role, around.now);
    if (ms < limitOf(table, "silentRoleMs")) return NOTHING;
    return found(around.now - ms, { role, minutes: minutesOf(ms) });
  });
});

/** The phase waits for one role alone. */
export const waitingFor: Rule = inPlay((table) => {
  const { state, pulse, around } = table;
  const [role] = toAct(state.board);
  const since = pulse.oneLeftAt;
  if (since === null || !role || !attendedSeats(table).includes(role)) return NOTHING;
  if (around.now - since < limitOf(table, "waitingForMs")) return NOTHING;
  return found(since, { role, minutes: minutesOf(around.now - since) });
});

/** Seats with somebody here; in a demonstration all. */
const attendedSeats = ({ facts, around }: Case): readonly Role[] =>
  ROLES.filter((role) => around.demo || (facts.seats[role].here > 0 && !facts.seats[role].standIn));

/** While the class plays: nobody sits here but bots. */
export const botsOnly: Rule = (table) => {
  const { facts, around, pulse } = table;
  const alone = facts.stage === "playing" && personSeats(table).length === 0;
  return alone && !around.demo ? found(pulse?.roundAt ?? around.stageAt) : NOTHING;
};
