// What the instructor does to tables: every act is a command in the log of the table.
import { type InstructorWish, SEMINAR_LIMITS, type TableTarget } from "@freeze/shared/net";
import { newMemberId } from "../match/keys.ts";
import { botSeat, personSeat } from "../match/lobby.ts";
import { type Answer, OK, refuse } from "../match/refused.ts";
import type { TableSession } from "../match/session.ts";
import { delegation } from "./chairs.ts";
import { attendInjects } from "./injects.ts";
import type { SeminarSession } from "./seminarSession.ts";
import { aliasOf } from "./tableSeats.ts";

type Wish<T extends InstructorWish["type"]> = Extract<InstructorWish, { readonly type: T }>;
export type TableWish = Wish<
  | "bot"
  | "unbot"
  | "pause"
  | "resume"
  | "extend"
  | "endPhase"
  | "endMatch"
  | "rollBack"
  | "undoRollBack"
  | "lockTalk"
  | "message"
  | "inject"
>;

export function onTables(seminar: SeminarSession, wish: TableWish): Promise<Answer> {
  switch (wish.type) {
    case "bot":
      return seatBot(seminar, wish);
    case "unbot":
      return takeBotOut(seminar, wish);
    case "pause":
    case "resume":
      return hold(seminar, wish);
    case "extend":
    case "endPhase":
    case "endMatch":
    case "rollBack":
    case "undoRollBack":
    case "lockTalk": {
      const { table, ...act } = wish;
      return each(seminar, table, (one) => one.instruct(act));
    }
    case "message": {
      const { roles: to, voice, text } = wish;
      return each(seminar, wish.table ?? "all", (table) =>
        table.instruct({ type: "notice", to, voice, text }),
      );
    }
    case "inject":
      return inject(seminar, wish);
  }
}

/** Each table that plays. One table alone answers with its own refusal; of all tables those that can do it do it. */
async function each(
  seminar: SeminarSession,
  target: TableTarget,
  act: (table: TableSession) => Promise<Answer>,
): Promise<Answer> {
  if (target !== "all") {
    const table = seminar.table(target);
    return table ? act(table) : refuse("noSuchTable");
  }
  for (const table of seminar.tables) if (table.stage === "playing") await act(table);
  return OK;
}

async function hold(seminar: SeminarSession, { type, table }: Wish<"pause" | "resume">) {
  if (table === "all") {
    const answer = await seminar.change((record) => ({ ...record, pausedAll: type === "pause" }));
    if (!answer.ok) return answer;
  }
  return each(seminar, table, (one) => one.instruct({ type }));
}

/** At once, or kept until its moment comes. */
async function inject(seminar: SeminarSession, wish: Wish<"inject">): Promise<Answer> {
  const { to, headline, text, dials, moment } = wish;
  if (moment.when === "now") {
    return each(seminar, wish.table, (table) =>
      table.instruct({ type: "inject", to, headline, text, dials }),
    );
  }
  if (wish.table !== "all" && !seminar.table(wish.table)) return refuse("noSuchTable");
  if (seminar.record.injects.length >= SEMINAR_LIMITS.injects) return refuse("badRequest");
  const planned = { id: newMemberId(), wish, done: [] };
  const answer = await seminar.change((record) => ({
    ...record,
    injects: [...record.injects, planned],
  }));
  // Its moment may be there already.
  if (answer.ok) for (const table of seminar.tables) await attendInjects(seminar, table);
  return answer;
}

async function seatBot(seminar: SeminarSession, wish: Wish<"bot">): Promise<Answer> {
  const table = seminar.table(wish.table);
  if (!table) return refuse("noSuchTable");
  const [head] = delegation(seminar.record, wish.table, wish.role);
  const bot = botSeat(wish, head?.id ?? null);
  const answer = await table.reseat((record) => ({
    ...record,
    seats: { ...record.seats, [wish.role]: bot },
  }));
  if (answer.ok && table.stage === "playing") {
    const { role } = wish;
    await table.instruct({ type: "changeDelegate", role, name: null, kind: "bot" });
  }
  return answer;
}

async function takeBotOut(seminar: SeminarSession, wish: Wish<"unbot">): Promise<Answer> {
  const table = seminar.table(wish.table);
  if (!table) return refuse("noSuchTable");
  const [head] = delegation(seminar.record, wish.table, wish.role);
  if (!head) return refuse("notSeated");
  const answer = await table.reseat((record) => ({
    ...record,
    seats: { ...record.seats, [wish.role]: personSeat(head.id) },
  }));
  if (answer.ok && table.stage === "playing") {
    const name = aliasOf(seminar.record, head);
    const { role } = wish;
    await table.instruct({ type: "changeDelegate", role, name, kind: "person" });
  }
  return answer;
}
