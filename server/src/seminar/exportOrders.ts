// What was done: every event of a match, and the orders that were sealed.
import type { GameEvent, Orders } from "@freeze/shared/rules";
import type { Cell, Sheet } from "./exportCsv.ts";
import type { Step, Walked } from "./exportWalk.ts";
import { whenColumns } from "./exportWhen.ts";

interface EventRow {
  readonly table: Walked;
  readonly step: Step;
  readonly index: number;
  readonly event: GameEvent;
}

export const EVENTS: Sheet<EventRow> = {
  file: "events.csv",
  about: "One row for each event: all that happened, the secret included, in order.",
  columns: {
    ...whenColumns<EventRow>(),
    event: ["integer", "Place of the event within its commit, from 0.", ({ index }) => index],
    type: ["code", "What happened.", ({ event }) => event.type],
    known_to: [
      "code",
      "Who learned of it then: all, roles joined by +, or nobody.",
      ({ event }) => audience(event),
    ],
    author: [
      "code",
      "Who set it off: a role, clock, host or instructor; empty: the beginning.",
      ({ step }) => step.commit.command?.by ?? null,
    ],
    command: [
      "code",
      "What the author asked for.",
      ({ step }) => step.commit.command?.action.type ?? null,
    ],
    student: [
      "code",
      "Student who asked for it; empty for bots, stand-ins, clock and instructor.",
      ({ step }) => step.student,
    ],
    details: ["text", "All else that the event says, as JSON.", ({ event }) => details(event)],
  },
};

export const eventRows = (table: Walked): readonly EventRow[] =>
  table.steps.flatMap((step) =>
    step.commit.events.map((event, index) => ({ table, step, index, event })),
  );

const audience = ({ to }: GameEvent): Cell =>
  to === "all" ? "all" : to.length === 0 ? "nobody" : to.join("+");

/** The first event of a match carries the whole state, which the saved game has. */
function details({ type, to: _to, writes: _writes, ...rest }: GameEvent): Cell {
  const { state: _state, ...said } = rest as { readonly state?: unknown };
  return Object.keys(said).length === 0 ? null : JSON.stringify(said);
}

interface OrdersRow {
  readonly table: Walked;
  readonly step: Step;
  readonly orders: Orders;
  /** The last that the role sealed in this round and did not reopen. */
  readonly counts: boolean;
}

const list = (items: readonly string[]): Cell => (items.length === 0 ? null : items.join("+"));

const order =
  (of: (orders: Orders) => Cell) =>
  ({ orders }: OrdersRow): Cell =>
    of(orders);

export const ORDERS: Sheet<OrdersRow> = {
  file: "orders.csv",
  about: "One row for each time a role sealed its orders. Lists are joined by +.",
  columns: {
    ...whenColumns<OrdersRow>(),
    role: ["code", "Whose orders.", ({ step }) => step.role],
    student: [
      "code",
      "Student who sealed them; empty for bots and stand-ins.",
      ({ step }) => step.student,
    ],
    counts: [
      "flag",
      "These are the orders that were carried out: not reopened, not sealed anew, not taken back.",
      ({ counts }) => counts,
    ],
    cards: [
      "code",
      "Cards played, a pair chosen with one in brackets.",
      order(({ cards }) => list(cards.map(({ card, pair }) => (pair ? `${card}(${pair})` : card)))),
    ],
    cheats: [
      "code",
      "Own clauses cheated on, as deal/clause.",
      order(({ cheats }) => list(cheats.map(({ deal, clause }) => `${deal}/${clause}`))),
    ],
    statement: ["code", "Kind of statement.", order(({ statement }) => statement?.kind ?? null)],
    statement_on: [
      "code",
      "Role that the statement names.",
      order(({ statement }) => statementOn(statement)),
    ],
    cancel: ["code", "Summits cancelled.", order(({ cancel }) => list(cancel))],
    restore: ["code", "Summits wanted back.", order(({ restore }) => list(restore))],
    leave: ["code", "Deals left openly.", order(({ leave }) => list(leave))],
    consult: ["code", "Role consulted.", order(({ consult }) => consult)],
    intelligence_on: [
      "code",
      "Role that intelligence was bought on.",
      order(({ intelligence }) => intelligence?.on ?? null),
    ],
    intelligence_want: [
      "code",
      "What was asked for.",
      order(({ intelligence }) => intelligence?.want ?? null),
    ],
    leak: ["code", "Secret deal or summit made public.", order(({ leak }) => leak?.id ?? null)],
    disclose: [
      "code",
      "Secret deals that the role agrees to disclose.",
      order(({ disclose }) => list(disclose)),
    ],
    fallback_firm: [
      "flag",
      "Stands firm if a crisis is not answered.",
      order(({ fallback }) => fallback.firm),
    ],
    fallback_restrain: [
      "flag",
      "Restrains its ally if a crisis is not answered.",
      order(({ fallback }) => fallback.restrain),
    ],
  },
};

function statementOn(statement: Orders["statement"]): Cell {
  if (statement?.kind === "give_credit") return statement.to;
  return statement?.kind === "denounce" ? statement.whom : null;
}

export function orderRows(table: Walked): readonly OrdersRow[] {
  const counting = new Map<string, Step>();
  const sealed: { readonly step: Step; readonly orders: Orders }[] = [];
  for (const step of table.steps) {
    const key = `${step.role}/${step.round}`;
    if (step.takenBack) {
      if (step.action?.type === "seal") sealed.push({ step, orders: step.action.orders });
    } else if (step.action?.type === "seal") {
      counting.set(key, step);
      sealed.push({ step, orders: step.action.orders });
    } else if (step.action?.type === "unseal") counting.delete(key);
  }
  const counts = new Set(counting.values());
  return sealed.map(({ step, orders }) => ({ table, step, orders, counts: counts.has(step) }));
}
