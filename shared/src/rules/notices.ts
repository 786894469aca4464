// Words of the instructor, kept on the board or in a hand (SPEC instructor-notice).
import { INSTRUCTOR_LIMITS, type Moment, type Notice, type Notices } from "./instructor.ts";
import { inOrder, type Role } from "./roles.ts";
import { put, type Transaction } from "./transaction.ts";

export type Words = Pick<Notice, "kind" | "voice" | "title" | "text"> & {
  readonly since?: Moment;
};

/** Told to all four and kept on the board, or to each of these roles and kept in its hand. */
export function giveNotice(tx: Transaction, to: readonly Role[], given: Words & { at: number }) {
  if (to.length === 0) return keep(tx, null, given);
  for (const role of inOrder(to)) keep(tx, role, given);
}

function keep(tx: Transaction, role: Role | null, given: Words & { readonly at: number }): void {
  const { board, hands } = tx.state();
  const path = role === null ? ["board", "notices"] : ["hands", role, "notices"];
  const kept = (role === null ? board.notices : hands[role].notices) ?? {};
  const { kind, voice, title, text, at } = given;
  const { round, phase } = board;
  const id = nextId(kept);
  const since = given.since ?? null;
  const own = role !== null;
  const notice: Notice = { id, at, round, phase, kind, voice, own, title, text, since };
  const old = Object.keys(kept).slice(0, -(INSTRUCTOR_LIMITS.notices - 1));
  tx.emit(role === null ? "all" : [role], { type: "noticeGiven", notice }, [
    put([...path, id], notice),
    ...old.map((gone) => put([...path, gone], undefined)),
  ]);
}

/** Ids go on counting where the oldest have given way. */
function nextId(kept: Notices): string {
  const last = Object.keys(kept).at(-1);
  return `n${last === undefined ? 1 : Number(last.slice(1)) + 1}`;
}
