import type {
  InstructorWish,
  JoinedSeminar,
  JoinSeminar,
  SeminarStage,
  StudentWish,
} from "@freeze/shared/net";
import { CODE_ALPHABET, SEMINAR_LIMITS } from "@freeze/shared/net";
import { type ByRole, ROLES, type Role } from "@freeze/shared/rules";
import { delegationHere } from "../match/emptiness.ts";
import { hashOf, newMemberId, newToken } from "../match/keys.ts";
import { Presence } from "../match/presence.ts";
import { type Answer, OK, type Refused, refuse } from "../match/refused.ts";
import type { TableSession } from "../match/session.ts";
import type { Tables } from "../match/tables.ts";
import type { Timers } from "../match/timers.ts";
import type { SeatRecord, Store } from "../store/store.ts";
import { lateChair, withHeads } from "./chairs.ts";
import { type Change, type Durable, durable } from "./durable.ts";
import { carryOut } from "./instruct.ts";
import { randomLetters } from "./letters.ts";
import {
  ACTS_MAX,
  type KeptAct,
  type SeminarRecord,
  type Student,
  studentOf,
  withStudent,
} from "./record.ts";
import { studentWish } from "./studentWishes.ts";
import { aliasOf, seatsFrom } from "./tableSeats.ts";
import type { TableWatch } from "./tableWatch.ts";

/** What a seminar stands on. */
export interface SeminarGround {
  readonly store: Store;
  readonly tables: Tables;
  readonly timers: Timers;
  readonly log: { readonly error: (fields: object, message: string) => void };
  /** A student's token has come or gone. */
  readonly tokens: (code: string, students: readonly Student[]) => void;
  /** New tables, and tables of a seminar that has begun. */
  readonly attend: (seminar: SeminarSession, table: TableSession) => void;
}

/** Told after something is durable. `tables`: codes of tables that may look different; null: everything may. */
export interface SeminarObserver {
  readonly changed: (tables: readonly string[] | null) => void;
}

const REJOIN_LETTERS = 8;

/** One seminar: its people, its tables, its stage. Every change is durable before anybody is told of it. */
export class SeminarSession {
  readonly presence: Presence;
  readonly ground: SeminarGround;
  readonly #kept: Durable<SeminarRecord>;
  readonly #observers = new Set<SeminarObserver>();
  /** By the table's code: what the console follows. */
  readonly watches = new Map<string, TableWatch>();
  /** Since when who is here has been here. */
  readonly #came = new Map<string, number>();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(record: SeminarRecord, ground: SeminarGround) {
    this.ground = ground;
    this.presence = new Presence(ground.timers.now);
    this.#kept = durable(record, {
      write: (next) => ground.store.keepSeminar(next),
      failed: (err) => ground.log.error({ err, code: record.code }, "a seminar is not stored"),
      changed: () => {
        ground.tokens(record.code, this.record.students);
        this.tell(null);
      },
    });
    ground.tokens(record.code, record.students);
  }

  get record(): SeminarRecord {
    return this.#kept.value();
  }
  get code(): string {
    return this.record.code;
  }
  now(): number {
    return this.ground.timers.now();
  }
  /** The tables of the seminar that are open in this process, by number. */
  get tables(): readonly TableSession[] {
    return this.record.tables.flatMap((code) => this.ground.tables.get(code) ?? []);
  }
  table(code: string): TableSession | undefined {
    return this.record.tables.includes(code) ? this.ground.tables.get(code) : undefined;
  }

  observe(observer: SeminarObserver): () => void {
    this.#observers.add(observer);
    return () => void this.#observers.delete(observer);
  }
  tell(tables: readonly string[] | null): void {
    for (const observer of this.#observers) observer.changed(tables);
  }

  /** In the seminar's room, or at the table. */
  isHere({ id, chair }: Student): boolean {
    if (this.presence.isHere(id)) return true;
    return chair !== null && (this.table(chair.table)?.presence.isHere(id) ?? false);
  }

  /** When a student who is away was last here, in the seminar's room or at the table; ms of the server's clock. */
  awaySince({ id, chair }: Student): number {
    const table = chair && this.table(chair.table);
    const away = [this.presence.awayMs(id), table?.presence.awayMs(id) ?? Number.POSITIVE_INFINITY];
    return this.now() - Math.min(...away);
  }

  change(change: Change<SeminarRecord>): Promise<Answer> {
    return this.#kept.change((record) => {
      const next = change(record);
      if (next === record || "refusal" in next) return next;
      return { ...next, touchedAt: this.now() };
    });
  }

  /** A newcomer, or somebody who comes back with a rejoin code. The token is known to nobody else afterwards. */
  async join(wish: JoinSeminar): Promise<JoinedSeminar | Refused> {
    const token = newToken();
    const id = newMemberId();
    const came = wish.rejoin
      ? await this.change((record) => cameBack(record, wish, hashOf(token)))
      : await this.change((record) =>
          newcomer(record, wish, { id, tokenHash: hashOf(token), at: this.now() }),
        );
    if (!came.ok) return came.refusal;
    const tokenHash = hashOf(token);
    const student = this.record.students.find((each) => each.tokenHash === tokenHash);
    if (!student) return refuse("notStored").refusal;
    if (student.chair) await this.syncTable(student.chair.table);
    else if (this.record.stage === "play") await this.#seatLate(student.id);
    return { code: this.code, token, rejoin: student.rejoin };
  }

  /** Whoever comes when play is on gets a seat at once, where there is one. */
  #seatLate(id: string): Promise<unknown> {
    return this.inTurn(async () => {
      const chair = lateChair(this.record, this.#botSeats());
      if (!chair) return;
      await this.change((record) =>
        withHeads(withStudent(record, id, (student) => ({ ...student, chair }))),
      );
      await this.syncTable(chair.table);
    });
  }

  /** Seats that bots keep for nobody, at tables that play; tables with most bots first. */
  #botSeats(): readonly { readonly table: string; readonly role: Role }[] {
    const seats = this.tables
      .filter((table) => table.stage !== "over")
      .map(({ code, record }) =>
        ROLES.filter((role) => record.seats[role].kind === "bot" && !record.seats[role].member).map(
          (role) => ({ table: code, role }),
        ),
      );
    return this.record.demo ? [] : seats.sort((a, b) => b.length - a.length).flat();
  }

  enter(id: string): void {
    if (!this.presence.isHere(id)) this.#came.set(id, this.now());
    this.presence.enter(id);
    this.tell(null);
  }
  leave(id: string): void {
    this.presence.leave(id);
    this.tell(null);
    const came = this.#came.get(id);
    if (came === undefined || this.presence.isHere(id)) return;
    this.#came.delete(id);
    const spent = this.now() - came;
    void this.change((record) =>
      withStudent(record, id, (student) => ({
        ...student,
        hereMs: (student.hereMs ?? 0) + spent,
      })),
    );
  }

  /** One after another: acts of the instructor that reach over the seminar and its tables. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => {});
    return turn;
  }
  instruct(wish: InstructorWish): Promise<Answer> {
    return this.inTurn(async () => {
      const at = this.now();
      const answer = await carryOut(this, wish);
      if (answer.ok && wish.type !== "look" && wish.type !== "alerts") {
        await this.change((record) => withAct(record, { at, wish }));
      }
      return answer;
    });
  }
  async wish(id: string, wish: StudentWish): Promise<Answer> {
    if (!studentOf(this.record, id)) return refuse("unknownStudent");
    const answer = await this.change((record) => studentWish(record, id, wish, this.now()));
    const chair = studentOf(this.record, id)?.chair;
    if (answer.ok && chair && (wish.type === "lang" || wish.type === "passHead")) {
      await this.syncTable(chair.table);
    }
    return answer;
  }

  /** The table's members and seats follow the seminar's students. Also after a crash between the two writes. */
  async syncTable(code: string): Promise<Answer> {
    const table = this.ground.tables.get(code);
    if (!table) return OK;
    const before = table.record.seats;
    const answer = await table.reseat((record) => seatsFrom(record, this.record));
    this.ground.tables.admit(table);
    if (answer.ok && table.stage === "playing") await this.#tellMatch(table, before);
    return answer;
  }

  /** Who sits now where somebody else sat is a fact of the match. */
  async #tellMatch(table: TableSession, before: ByRole<SeatRecord>): Promise<void> {
    for (const role of ROLES) {
      const { kind, member } = table.record.seats[role];
      if (kind === "empty" || (kind === before[role].kind && member === before[role].member)) {
        continue;
      }
      const head = kind === "person" ? studentOf(this.record, member ?? "") : undefined;
      const name = head ? aliasOf(this.record, head) : null;
      await table.instruct({ type: "changeDelegate", role, name, kind });
    }
  }
  async syncAll(): Promise<void> {
    for (const code of this.record.tables) await this.syncTable(code);
  }

  /** Begins every match that has not begun. */
  async beginAll(): Promise<Answer> {
    for (const table of this.tables) {
      if (table.stage !== "lobby") continue;
      const answer = await table.start(true);
      if (!answer.ok) return answer;
    }
    return OK;
  }

  /** Is somebody of this delegation here? */
  delegationHere(table: TableSession, role: Role): boolean {
    return (
      delegationHere(table, role) ||
      this.record.students.some(
        (student) =>
          student.chair?.table === table.code &&
          student.chair.role === role &&
          this.isHere(student),
      )
    );
  }
}

export const STAGE_ORDER: readonly SeminarStage[] = [
  "gathering",
  "brief",
  "play",
  "debrief",
  "over",
];

function newcomer(
  record: SeminarRecord,
  { name, lang }: JoinSeminar,
  { id, tokenHash, at }: { readonly id: string; readonly tokenHash: string; readonly at: number },
): SeminarRecord | { readonly refusal: "nameNeeded" | "seminarFull" | "seminarOver" } {
  if (record.stage === "over") return { refusal: "seminarOver" };
  if (name === "") return { refusal: "nameNeeded" };
  if (record.students.length >= SEMINAR_LIMITS.students) return { refusal: "seminarFull" };
  const number = record.numbers + 1;
  const { list } = record.setup;
  const taken = new Set(record.students.map(({ rejoin }) => rejoin));
  let rejoin = randomLetters(CODE_ALPHABET, REJOIN_LETTERS);
  while (taken.has(rejoin)) rejoin = randomLetters(CODE_ALPHABET, REJOIN_LETTERS);
  const student: Student = {
    id,
    tokenHash,
    rejoin,
    name,
    number,
    lang,
    listed: list.length === 0 || list.some((each) => sameName(each, name)),
    joinedAt: at,
    chair: null,
    hand: null,
    hands: 0,
    sheet: null,
    observed: {},
  };
  return { ...record, numbers: number, students: [...record.students, student] };
}

function cameBack(
  record: SeminarRecord,
  { rejoin }: JoinSeminar,
  tokenHash: string,
): SeminarRecord | { readonly refusal: "badRejoin" } {
  const found = record.students.find((student) => student.rejoin === rejoin);
  if (!found) return { refusal: "badRejoin" };
  return withStudent(record, found.id, (student) => ({ ...student, tokenHash }));
}

const withAct = (record: SeminarRecord, act: KeptAct): SeminarRecord => ({
  ...record,
  acts: [...(record.acts ?? []), act].slice(-ACTS_MAX),
});

/** Names as people type them: case and spaces do not matter. */
export const sameName = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (name: string): string => name.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
