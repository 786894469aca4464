// The table before and around the match: who is a member, who sits where. Pure: a record and a wish give a new
// record or a refusal.
import type { JoinTable, Requests, Strength, TableRefusal, Temperament } from "@freeze/shared/net";
import { TEMPERAMENTS } from "@freeze/shared/net";
import { type ByRole, ROLES, type Role } from "@freeze/shared/rules";
import type { Member, SeatRecord, TableRecord } from "../store/store.ts";

/** Persons that one table remembers, spectators included. */
export const MEMBERS_MAX = 64;

export type Changed = { readonly table: TableRecord } | { readonly refusal: TableRefusal };

/** What a wish depends on beside the record. */
export interface Around {
  readonly playing: boolean;
  readonly host: boolean;
  readonly connected: (member: string) => boolean;
  /** For a swap: does the person in that seat want this one's? */
  readonly wanted: (member: string, role: Role) => boolean;
}

/** A bot that somebody asks for. */
export interface BotWish {
  readonly temperament: Temperament;
  readonly strength?: Strength;
}

export const EMPTY_SEAT: SeatRecord = {
  kind: "empty",
  member: null,
  temperament: "",
  ready: false,
};
export const botSeat = (
  { temperament, strength = "practised" }: BotWish,
  member: string | null = null,
): SeatRecord => ({ kind: "bot", member, temperament, strength, ready: true });
export const personSeat = (member: string): SeatRecord => ({
  kind: "person",
  member,
  temperament: "",
  ready: false,
});

export const memberOf = (table: TableRecord, id: string): Member | undefined =>
  table.members.find((member) => member.id === id);

/** A newcomer, who sits down at once where a role was asked for. */
export function addMember(
  table: TableRecord,
  wish: JoinTable & Pick<Member, "id" | "tokenHash">,
  around: Around,
): Changed {
  const watch = wish.watch ?? false;
  if (wish.name === "") return { refusal: "nameNeeded" };
  if (around.playing && !watch) return { refusal: "alreadyStarted" };
  const members = withRoom(table, around);
  if (!members) return { refusal: "tableFull" };
  const { id, tokenHash, name, lang } = wish;
  const joined: TableRecord = {
    ...table,
    members: [...members, { id, tokenHash, name, lang, watch, role: null }],
  };
  return wish.role && !watch ? sit(joined, id, wish.role) : { table: joined };
}

/** The members with room for one more: the oldest who neither sits nor is connected gives way. */
function withRoom(table: TableRecord, around: Around): readonly Member[] | undefined {
  if (table.members.length < MEMBERS_MAX) return table.members;
  const gone = table.members.find((member) => !member.role && !around.connected(member.id));
  return gone && table.members.filter((member) => member !== gone);
}

/** A request about seats by a member. */
export function changeSeat(
  table: TableRecord,
  id: string,
  wish: Requests["seat"],
  around: Around,
): Changed {
  const member = memberOf(table, id);
  if (!member) return { refusal: "badToken" };
  if (member.watch) return { refusal: "spectatorsOnlyWatch" };
  if (wish.op === "bot") return seatBot(table, wish, around);
  if (around.playing) return { refusal: "alreadyStarted" };
  switch (wish.op) {
    case "sit":
      return sit(table, id, wish.role);
    case "swap":
      return swap(table, member, wish.role, around);
    case "stand":
      return member.role ? { table: stand(table, id) } : { refusal: "notSeated" };
    case "unbot":
      return table.seats[wish.role].kind === "bot"
        ? { table: withSeats(table, { [wish.role]: EMPTY_SEAT }) }
        : { table };
  }
}

export function setReady(table: TableRecord, id: string, ready: boolean): Changed {
  const role = memberOf(table, id)?.role;
  if (!role) return { refusal: "notSeated" };
  return { table: withSeats(table, { [role]: { ...table.seats[role], ready } }) };
}

export const setLang = (table: TableRecord, id: string, lang: Member["lang"]): TableRecord => ({
  ...table,
  members: table.members.map((member) => (member.id === id ? { ...member, lang } : member)),
});

/** The strength of the bots at the table, where they agree in it. */
function usualStrength({ seats }: TableRecord): Strength {
  const [first, ...rest] = ROLES.map((role) => seats[role].strength).filter(Boolean);
  return first !== undefined && rest.every((other) => other === first) ? first : "practised";
}

/** Bots in all empty seats, of different temperaments. */
export function fillWithBots(table: TableRecord): TableRecord {
  const used = ROLES.map((role) => table.seats[role].temperament);
  const free = TEMPERAMENTS.filter((each) => !used.includes(each));
  const strength = usualStrength(table);
  const seats: Partial<Record<Role, SeatRecord>> = {};
  for (const role of ROLES) {
    if (table.seats[role].kind !== "empty") continue;
    seats[role] = botSeat({ temperament: free.shift() ?? TEMPERAMENTS[0], strength });
  }
  return withSeats(table, seats);
}

/** A person is back: the bot that stood in gives the seat up. */
export function takeBack(table: TableRecord, id: string): TableRecord {
  const role = memberOf(table, id)?.role;
  if (!role || table.seats[role].kind !== "bot" || table.seats[role].member !== id) return table;
  return withSeats(table, { [role]: personSeat(id) });
}

export const seatsFilled = (table: TableRecord): boolean =>
  ROLES.every((role) => table.seats[role].kind !== "empty");

/** All four seats are taken and everybody who is a person, one at least, is ready. */
export const allReady = (table: TableRecord): boolean =>
  seatsFilled(table) &&
  ROLES.every((role) => table.seats[role].ready) &&
  ROLES.some((role) => table.seats[role].kind === "person");

function sit(table: TableRecord, id: string, role: Role): Changed {
  const seat = table.seats[role];
  if (seat.member === id) return { table };
  if (seat.kind !== "empty") return { refusal: "seatTaken" };
  const risen = stand(table, id);
  return { table: seatPersons(risen, { [role]: personSeat(id) }) };
}

/** With an empty seat: a move. With a bot: it takes the seat that is left. With a person: when both want it. */
function swap(table: TableRecord, member: Member, role: Role, around: Around): Changed {
  const mine = member.role;
  if (!mine) return { refusal: "notSeated" };
  if (mine === role) return { table };
  const other = table.seats[role];
  if (other.kind === "empty") return sit(table, member.id, role);
  if (other.kind === "person" && !around.wanted(other.member ?? "", mine)) return { table };
  const theirs = other.kind === "bot" ? other : personSeat(other.member ?? "");
  return { table: seatPersons(table, { [mine]: theirs, [role]: personSeat(member.id) }) };
}

function stand(table: TableRecord, id: string): TableRecord {
  const role = memberOf(table, id)?.role;
  return role ? seatPersons(table, { [role]: EMPTY_SEAT }, id) : table;
}

/** A free seat may be given to a bot by anybody who plays, the seat of somebody who is away by the host only. */
function seatBot(
  table: TableRecord,
  wish: BotWish & { readonly role: Role },
  around: Around,
): Changed {
  const { role } = wish;
  const seat = table.seats[role];
  if (around.playing && !around.host) return { refusal: "notHost" };
  if (seat.kind !== "person")
    return { table: withSeats(table, { [role]: botSeat(wish, seat.member) }) };
  if (seat.member && around.connected(seat.member)) return { refusal: "seatTaken" };
  if (!around.host) return { refusal: "notHost" };
  if (around.playing) return { table: withSeats(table, { [role]: botSeat(wish, seat.member) }) };
  return { table: seatPersons(table, { [role]: botSeat(wish) }, seat.member) };
}

const withSeats = (
  table: TableRecord,
  seats: Readonly<Partial<Record<Role, SeatRecord>>>,
): TableRecord => ({ ...table, seats: { ...table.seats, ...seats } as ByRole<SeatRecord> });

/** Writes seats and, to agree with them, the members' roles. `risen` lost the seat. */
function seatPersons(
  table: TableRecord,
  seats: Readonly<Partial<Record<Role, SeatRecord>>>,
  risen: string | null = null,
): TableRecord {
  const changed = withSeats(table, seats);
  const seatOf = (member: Member): Role | null =>
    ROLES.find((role) => seats[role]?.member === member.id) ??
    (member.id === risen ? null : member.role);
  return {
    ...changed,
    members: changed.members.map((member) => ({ ...member, role: seatOf(member) })),
  };
}
