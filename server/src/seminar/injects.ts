// Injects that wait for their moment: at the start of a round, or when a dial has passed a mark.
import type { GameState } from "@freeze/shared/rules";
import type { TableSession } from "../match/session.ts";
import type { KeptInject } from "./record.ts";
import type { SeminarSession } from "./seminarSession.ts";

/** Tables whose injects are being played: an inject is a commit itself, which asks for injects again. */
const playing = new WeakSet<TableSession>();

/** Plays those whose moment has come at this table, each once. */
export async function attendInjects(seminar: SeminarSession, table: TableSession): Promise<void> {
  if (playing.has(table)) return;
  playing.add(table);
  try {
    for (let [next] = due(seminar, table); next; [next] = due(seminar, table)) {
      if (!(await play(seminar, table, next))) return;
    }
  } finally {
    playing.delete(table);
  }
}

/** Nothing is played over a pause, nor after the end. */
export function due(seminar: SeminarSession, table: TableSession): readonly KeptInject[] {
  const { state } = table;
  if (!state || table.stage !== "playing" || state.board.clock.paused) return [];
  return seminar.record.injects.filter(
    ({ wish, done }) =>
      !done.includes(table.code) &&
      (wish.table === "all" || wish.table === table.code) &&
      hasCome(wish.moment, state),
  );
}

function hasCome({ ...moment }: KeptInject["wish"]["moment"], { board }: GameState): boolean {
  if (board.phase === "resolution" || board.phase === "crisis") return false;
  switch (moment.when) {
    case "now":
      return true;
    case "round":
      return board.round >= moment.round;
    case "dial": {
      const value = board.dials[moment.dial];
      return moment.side === "atLeast" ? value >= moment.value : value <= moment.value;
    }
  }
}

/**
 * The match first, then the mark that it has been: should the server die between the two, the match tells by the
 * inject's headline and text that it has had it. False: not this time.
 */
async function play(
  seminar: SeminarSession,
  table: TableSession,
  { id, wish }: KeptInject,
): Promise<boolean> {
  const { to, headline, text, dials } = wish;
  if (!hasHad(table, wish)) {
    const answer = await table.instruct({ type: "inject", to, headline, text, dials });
    // Refused in this phase: it stays, and its moment comes again.
    if (!answer.ok) return false;
  }
  const marked = await seminar.change((record) => ({
    ...record,
    injects: record.injects.map((each) =>
      each.id === id ? { ...each, done: [...each.done, table.code] } : each,
    ),
  }));
  return marked.ok;
}

function hasHad({ state }: TableSession, { to, headline, text }: KeptInject["wish"]): boolean {
  if (!state) return false;
  const [first] = to;
  const notices = (first ? state.hands[first].notices : state.board.notices) ?? {};
  return Object.values(notices).some(
    (notice) => notice.kind === "inject" && notice.title === headline && notice.text === text,
  );
}
