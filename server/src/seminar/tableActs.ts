// What the instructor does to tables: every act is a command in the log of the table.
import type { InstructorWish, TableTarget } from "@freeze/shared/net";
import { botSeat, personSeat } from "../match/lobby.ts";
import { type Answer, OK, refuse } from "../match/refused.ts";
import type { TableSession } from "../match/session.ts";
import { delegation } from "./chairs.ts";
import type { SeminarSession } from "./seminarSession.ts";

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
      return each(seminar, wish.table, (table) =>
        table.control("host", { type: "extend", ms: wish.ms }),
      );
    case "endPhase":
    case "endMatch":
    case "rollBack":
    case "undoRollBack":
    case "lockTalk":
    case "message":
    case "inject":
      return Promise.resolve(refuse("wrongStage"));
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
  return each(seminar, table, (one) => one.control("host", { type }));
}

async function seatBot(seminar: SeminarSession, wish: Wish<"bot">): Promise<Answer> {
  const table = seminar.table(wish.table);
  if (!table) return refuse("noSuchTable");
  const [head] = delegation(seminar.record, wish.table, wish.role);
  const bot = botSeat(wish, head?.id ?? null);
  return table.reseat((record) => ({ ...record, seats: { ...record.seats, [wish.role]: bot } }));
}

async function takeBotOut(seminar: SeminarSession, wish: Wish<"unbot">): Promise<Answer> {
  const table = seminar.table(wish.table);
  if (!table) return refuse("noSuchTable");
  const [head] = delegation(seminar.record, wish.table, wish.role);
  if (!head) return refuse("notSeated");
  return table.reseat((record) => ({
    ...record,
    seats: { ...record.seats, [wish.role]: personSeat(head.id) },
  }));
}
