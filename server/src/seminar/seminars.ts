import { CODE_ALPHABET, type OpenSeminar, SEMINAR_CODE_LENGTH } from "@freeze/shared/net";
import { fits, hashOf, newToken } from "../match/keys.ts";
import { randomLetters } from "./letters.ts";
import type { SeminarRecord, Student } from "./record.ts";
import { type SeminarGround, SeminarSession } from "./seminarSession.ts";

const DAY_MS = 86_400_000;
const CODE_TRIES = 20;

/** Told when a seminar comes into being or is deleted; both are waited for. */
export interface SeminarsObserver {
  readonly opened: (seminar: SeminarSession) => Promise<void>;
  readonly closed: (seminar: SeminarSession) => Promise<void>;
}

/** All seminars of this process, by code, by the instructor's key, and by their students' tokens. */
export class Seminars {
  readonly #ground: SeminarGround;
  readonly #max: number;
  readonly #keepDays: number;
  readonly #sessions = new Map<string, SeminarSession>();
  readonly #tokens = new Map<string, { readonly code: string; readonly student: string }>();
  readonly #tokensOf = new Map<string, readonly string[]>();
  #observer: SeminarsObserver = { opened: async () => {}, closed: async () => {} };

  constructor(
    ground: Omit<SeminarGround, "tokens">,
    limits: { readonly max: number; readonly keepDays: number },
  ) {
    this.#ground = { ...ground, tokens: (code, students) => this.#admit(code, students) };
    this.#max = limits.max;
    this.#keepDays = limits.keepDays;
  }

  set observer(observer: SeminarsObserver) {
    this.#observer = observer;
  }
  get all(): readonly SeminarSession[] {
    return [...this.#sessions.values()];
  }

  /** After the tables: seats follow the seminars, also where the server died between the two. */
  async restore(): Promise<void> {
    for (const record of await this.#ground.store.seminars()) {
      const session = await this.#add(record);
      await session.syncAll();
      for (const table of session.tables) this.#ground.attend(session, table);
    }
  }

  /** Undefined: there are too many. */
  async open({
    setup,
    demo = false,
  }: OpenSeminar): Promise<{ readonly session: SeminarSession; readonly key: string } | undefined> {
    if (this.#sessions.size >= this.#max) return undefined;
    const key = newToken();
    const code = this.#freeCode();
    if (!code) return undefined;
    const now = this.#ground.timers.now();
    const record: SeminarRecord = {
      code,
      createdAt: now,
      touchedAt: now,
      keyHash: hashOf(key),
      // A rehearsal has a class of its own: nobody of the list is waited for.
      setup: demo ? { ...setup, list: [] } : setup,
      stage: "gathering",
      stageAt: now,
      stageEndsAt: null,
      pausedAll: false,
      students: [],
      numbers: 0,
      tables: [],
      wall: { tables: false, names: false, line: "" },
      alertsOff: [],
      injects: [],
      messages: [],
      demo,
    };
    await this.#ground.store.keepSeminar(record);
    return { session: await this.#add(record), key };
  }

  get(code: string): SeminarSession | undefined {
    return this.#sessions.get(code);
  }
  byKey(key: string): SeminarSession | undefined {
    return this.all.find(({ record }) => fits(key, record.keyHash));
  }
  byToken(
    token: string,
  ): { readonly session: SeminarSession; readonly student: string } | undefined {
    const known = this.#tokens.get(hashOf(token));
    const session = known && this.#sessions.get(known.code);
    return session && known ? { session, student: known.student } : undefined;
  }

  /** For good: its people, its tables, its games. */
  async remove(session: SeminarSession): Promise<void> {
    const { code, tables } = session.record;
    this.#sessions.delete(code);
    this.#admit(code, []);
    await this.#observer.closed(session);
    for (const table of tables) await this.#ground.tables.giveUp(table);
    await this.#ground.store.removeSeminar(code, tables);
  }

  /** Deletes what nobody has touched for longer than the server keeps it. */
  async sweep(): Promise<void> {
    const oldest = this.#ground.timers.now() - this.#keepDays * DAY_MS;
    for (const session of this.all) {
      const lastAt = Math.max(
        session.record.touchedAt,
        ...session.tables.map((table) => table.lastAt),
      );
      if (lastAt < oldest) await this.remove(session);
    }
  }

  #freeCode(): string | undefined {
    for (let tries = 0; tries < CODE_TRIES; tries += 1) {
      const code = randomLetters(CODE_ALPHABET, SEMINAR_CODE_LENGTH);
      if (!this.#sessions.has(code)) return code;
    }
    return undefined;
  }

  #admit(code: string, students: readonly Student[]): void {
    for (const old of this.#tokensOf.get(code) ?? []) this.#tokens.delete(old);
    for (const { tokenHash, id } of students) this.#tokens.set(tokenHash, { code, student: id });
    this.#tokensOf.set(
      code,
      students.map(({ tokenHash }) => tokenHash),
    );
  }

  async #add(record: SeminarRecord): Promise<SeminarSession> {
    const session = new SeminarSession(record, this.#ground);
    this.#sessions.set(record.code, session);
    await this.#observer.opened(session);
    return session;
  }
}
