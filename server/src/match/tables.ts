import type { OpenedTable, OpenTable } from "@freeze/shared/net";
import type { ROLES } from "@freeze/shared/rules";
import type { Member, SeatRecord, TableRecord } from "../store/store.ts";
import { fits, hashOf, newCode, newSeed, newToken } from "./keys.ts";
import { botSeat, EMPTY_SEAT } from "./lobby.ts";
import { type Ground, TableSession } from "./session.ts";

const HOUR_MS = 3_600_000;
/** A table that nobody has come to for so long is given up: first in the lobby, then with a match. */
const EMPTY_LOBBY_MS = 24 * HOUR_MS;
const EMPTY_MATCH_MS = 14 * 24 * HOUR_MS;
/** Where there is room for no more, a table gives way that has been left for so long. */
const WAYWARD_LOBBY_MS = HOUR_MS / 4;
const WAYWARD_MATCH_MS = 24 * HOUR_MS;
const CODE_TRIES = 20;

/** Told when a table comes into being or is given up; both are waited for. */
export interface TablesObserver {
  readonly opened: (session: TableSession) => Promise<void>;
  readonly closed: (session: TableSession) => Promise<void>;
}

/** All tables of this process, by code and by their members' tokens. */
export class Tables {
  readonly #ground: Ground;
  readonly #max: number;
  readonly #sessions = new Map<string, TableSession>();
  /** SHA-256 of a token -> the table's code and the member. */
  readonly #tokens = new Map<string, { readonly code: string; readonly member: string }>();
  readonly #tokensOf = new Map<string, readonly string[]>();
  #observer: TablesObserver = { opened: async () => {}, closed: async () => {} };

  constructor(ground: Ground, max: number) {
    this.#ground = ground;
    this.#max = max;
  }

  set observer(observer: TablesObserver) {
    this.#observer = observer;
  }
  get size(): number {
    return this.#sessions.size;
  }

  /** Opens every table of the store again. One that cannot be read stays in the store, and the others open. */
  async restore(): Promise<void> {
    for (const record of await this.#ground.store.tables()) {
      const session = await this.#read(record);
      if (session) await this.#add(session);
    }
  }

  async #read(record: TableRecord): Promise<TableSession | undefined> {
    try {
      const commits = await this.#ground.store.commits(record.code);
      return new TableSession(record, commits, this.#ground);
    } catch (err) {
      this.#ground.log.error({ err, code: record.code }, "a table cannot be read and stays closed");
      return undefined;
    }
  }

  /** Undefined: there are too many tables. */
  async open(
    wish: OpenTable,
    ruleset: TableRecord["ruleset"],
    seminar?: TableRecord["seminar"],
  ): Promise<OpenedTable | undefined> {
    if (this.#sessions.size >= this.#max && !(await this.#makeRoom())) return undefined;
    const hostKey = newToken();
    const seat = (role: (typeof ROLES)[number]): SeatRecord => {
      const temperament = wish.bots?.[role];
      return temperament ? botSeat({ ...wish, temperament }) : EMPTY_SEAT;
    };
    for (let tries = 0; tries < CODE_TRIES; tries += 1) {
      const record: TableRecord = {
        code: newCode(),
        openedAt: this.#ground.timers.now(),
        scenario: wish.scenario,
        layout: wish.layout,
        ruleset,
        seed: wish.seed ?? newSeed(),
        hostKeyHash: hashOf(hostKey),
        members: [],
        seats: { china: seat("china"), dprk: seat("dprk"), us: seat("us"), rok: seat("rok") },
        closed: false,
        ...(seminar ? { seminar } : {}),
      };
      if (!(await this.#ground.store.open(record))) continue;
      await this.#add(new TableSession(record, [], this.#ground));
      return { code: record.code, hostKey };
    }
    return undefined;
  }

  get(code: string): TableSession | undefined {
    return this.#sessions.get(code);
  }

  /** After a join: the tokens of this table are those of its members now. */
  admit(session: TableSession): void {
    const { code, members } = session.record;
    this.#forgetTokens(code);
    for (const { tokenHash, id } of members) this.#tokens.set(tokenHash, { code, member: id });
    this.#tokensOf.set(
      code,
      members.map((member) => member.tokenHash),
    );
  }

  /** Not those that have come to stand for a seat at another table: two may change places. */
  #forgetTokens(code: string): void {
    for (const token of this.#tokensOf.get(code) ?? []) {
      if (this.#tokens.get(token)?.code === code) this.#tokens.delete(token);
    }
  }

  /** The table and the member a token stands for. */
  byToken(token: string): { readonly session: TableSession; readonly member: Member } | undefined {
    const known = this.#tokens.get(hashOf(token));
    const session = known && this.#sessions.get(known.code);
    const member = session?.record.members.find((each) => each.id === known?.member);
    return session && member ? { session, member } : undefined;
  }

  isHost(session: TableSession, key: string): boolean {
    return fits(key, session.record.hostKeyHash);
  }

  /** A table that nobody needs any more. */
  async giveUp(code: string): Promise<void> {
    const session = this.#sessions.get(code);
    if (session) await this.#giveUp(session);
  }

  /** Nothing more is accepted at any table; resolves when all is written. */
  async stop(): Promise<void> {
    await Promise.all([...this.#sessions.values()].map((session) => session.stop()));
  }

  /** Gives up tables that nobody comes to any more. */
  async sweep(): Promise<void> {
    for (const session of this.#sessions.values()) {
      if (session.record.seminar) continue;
      const most = session.stage === "lobby" ? EMPTY_LOBBY_MS : EMPTY_MATCH_MS;
      if (this.#idleMs(session) >= most) await this.#giveUp(session);
    }
  }

  /** Gives up the table that has been left for longest, a lobby before a match. False: all are in use. */
  async #makeRoom(): Promise<boolean> {
    const left = [...this.#sessions.values()]
      .filter((session) => !session.record.seminar)
      .map((session) => ({
        session,
        idle: this.#idleMs(session),
        lobby: session.stage === "lobby",
      }))
      .filter(({ idle, lobby }) => idle >= (lobby ? WAYWARD_LOBBY_MS : WAYWARD_MATCH_MS))
      .sort((a, b) => Number(b.lobby) - Number(a.lobby) || b.idle - a.idle);
    const [first] = left;
    if (first) await this.#giveUp(first.session);
    return first !== undefined;
  }

  #idleMs(session: TableSession): number {
    return Math.min(session.presence.emptyMs(), this.#ground.timers.now() - session.lastAt);
  }

  async #giveUp(session: TableSession): Promise<void> {
    this.#sessions.delete(session.code);
    this.#forgetTokens(session.code);
    this.#tokensOf.delete(session.code);
    await session.close();
    await this.#observer.closed(session);
  }

  async #add(session: TableSession): Promise<void> {
    this.#sessions.set(session.code, session);
    this.admit(session);
    await this.#observer.opened(session);
  }
}
