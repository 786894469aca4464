import type { JoinTable, LogEntry, Me, Requests } from "@freeze/shared/net";
import type {
  Action,
  Commit,
  Control,
  GameState,
  Hold,
  InstructorAct,
  Role,
  Viewer,
} from "@freeze/shared/rules";
import type { Lang } from "@freeze/shared/text";
import type { Member, Store, StoredCommit, TableRecord } from "../store/store.ts";
import type { Engine } from "./engine.ts";
import { hashOf, newMemberId, newToken } from "./keys.ts";
import {
  type Around,
  addMember,
  allReady,
  type Changed,
  changeSeat,
  fillWithBots,
  memberOf,
  seatsFilled,
  setLang,
  setReady,
  takeBack,
} from "./lobby.ts";
import { Match, type Stage } from "./match.ts";
import { Presence } from "./presence.ts";
import { type Answer, OK, type Refused, refuse } from "./refused.ts";
import type { Timers } from "./timers.ts";

/** What a session stands on. */
export interface Ground {
  readonly store: Store;
  readonly engine: Engine;
  readonly timers: Timers;
  readonly log: { readonly error: (fields: object, message: string) => void };
}

/** Told, in this order, after a change is durable. Must not throw and must not wait. */
export interface Observer {
  /** Who sits, who is there, what stage it is. */
  readonly lobbyChanged?: () => void;
  readonly committed?: (commit: Commit, seen: ReadonlyMap<Viewer, readonly LogEntry[]>) => void;
}

/** What those of a delegation may do who do not lead it. */
const FELLOWS_MAY: ReadonlySet<Action["type"]> = new Set(["say", "draft", "confer"]);
/** What the host's "+2 minutes" adds. */
const EXTENSION_MS = 120_000;

/**
 * One table: its seats, its match, its log. Wishes are taken one after another; each is decided, made durable,
 * folded in, told to the observers, and only then answered.
 */
export class TableSession {
  readonly presence: Presence;
  readonly #ground: Ground;
  readonly #observers = new Set<Observer>();
  readonly #match: Match;
  readonly #wants = new Map<string, Role>();
  #record: TableRecord;
  #queue: Promise<unknown> = Promise.resolve();
  #stopped = false;

  constructor(record: TableRecord, stored: readonly StoredCommit[], ground: Ground) {
    this.#record = record;
    this.#ground = ground;
    this.#match = new Match(stored, {
      engine: ground.engine,
      durable: (what) => this.#durable(what),
      notDurable: () => this.#notDurable(),
      folded: (commit, seen) => {
        this.#tell((observer) => observer.committed?.(commit, seen));
        if (this.stage !== "playing") this.#tellLobby();
      },
      failed: (err, what) => ground.log.error({ err, code: this.code, what }, "the rules failed"),
    });
    this.presence = new Presence(ground.timers.now);
  }

  get code(): string {
    return this.#record.code;
  }
  get record(): TableRecord {
    return this.#record;
  }
  /** null before the match has begun. */
  get state(): GameState | null {
    return this.#match.state;
  }
  get stage(): Stage {
    return this.#match.stage;
  }
  get lastAt(): number {
    return this.#match.lastAt ?? this.#record.openedAt;
  }

  /** The clock that commits are stamped with; it never goes back. Milliseconds. */
  now(): number {
    return Math.max(this.#ground.timers.now(), this.lastAt);
  }

  /** Every commit so far with the state that it led to, oldest first. */
  past(): Iterable<{ readonly commit: Commit; readonly state: GameState }> {
    return this.#match.past();
  }

  /** Returns how to stop it. */
  observe(observer: Observer): () => void {
    this.#observers.add(observer);
    return () => void this.#observers.delete(observer);
  }

  me(id: string, host: boolean): Me {
    const member = memberOf(this.#record, id);
    return {
      name: member?.name ?? "",
      role: member?.role ?? null,
      host,
      head: member?.role != null && this.#record.seats[member.role].member === id,
      lang: member?.lang ?? "en",
    };
  }
  wants(role: Role): Role | "" {
    return this.#wants.get(this.#record.seats[role].member ?? "") ?? "";
  }
  logSince(viewer: Viewer, after: number): readonly LogEntry[] {
    return this.#match.logSince(viewer, after);
  }

  /** The seminar seats its people itself: whoever is no member any more, or sits elsewhere, is told by the rooms. */
  reseat(change: (table: TableRecord) => TableRecord): Promise<Answer> {
    return this.#inTurn(() => this.#change({ table: change(this.#record) }));
  }

  /** A newcomer; the token is known to nobody else afterwards. */
  join(wish: JoinTable): Promise<{ readonly token: string; readonly member: Member } | Refused> {
    return this.#inTurn(async () => {
      if (this.#record.seminar) return refuse("seminarTable").refusal;
      const token = newToken();
      const id = newMemberId();
      const changed = addMember(
        this.#record,
        { ...wish, id, tokenHash: hashOf(token) },
        this.#around(false),
      );
      const answer = await this.#change(changed);
      if (!answer.ok) return answer.refusal;
      this.presence.forget((member) => memberOf(this.#record, member) !== undefined);
      return { token, member: memberOf(this.#record, id) as Member };
    });
  }

  /** A person's connection is up. A bot that stood in for the person leaves the seat. */
  enter(id: string): Promise<Answer> {
    this.presence.enter(id);
    return this.#inTurn(() => this.#change({ table: takeBack(this.#record, id) }));
  }
  leave(id: string): void {
    this.presence.leave(id);
    this.#tellLobby();
  }

  seat(id: string, wish: Requests["seat"], host: boolean): Promise<Answer> {
    return this.#inTurn(async () => {
      if (this.#record.seminar) return refuse("seminarTable");
      if (wish.op === "swap") this.#wants.set(id, wish.role);
      else this.#wants.delete(id);
      const before = memberOf(this.#record, id)?.role;
      const answer = await this.#change(changeSeat(this.#record, id, wish, this.#around(host)));
      if (!answer.ok || memberOf(this.#record, id)?.role !== before) this.#wants.delete(id);
      return answer;
    });
  }

  /** When all four seats are taken and every person is ready, the match begins. */
  lobbyReady(id: string, ready: boolean): Promise<Answer> {
    return this.#inTurn(async () => {
      if (this.state) return refuse("alreadyStarted");
      const role = memberOf(this.#record, id)?.role;
      if (role && this.#record.seats[role].member !== id) return refuse("notHead");
      const changed = setReady(this.#record, id, ready);
      if ("table" in changed && !this.#record.seminar && allReady(changed.table))
        return this.#begin(changed.table);
      return this.#change(changed);
    });
  }

  setLang(id: string, lang: Lang): Promise<Answer> {
    return this.#inTurn(() => this.#change({ table: setLang(this.#record, id, lang) }));
  }

  /** By the host, or by a key of equal rights. `fill` puts bots into empty seats. */
  start(fill: boolean): Promise<Answer> {
    return this.#inTurn(async () => {
      if (this.state) return refuse("alreadyStarted");
      const table = fill ? fillWithBots(this.#record) : this.#record;
      return seatsFilled(table) ? this.#begin(table) : refuse("seatsOpen");
    });
  }

  /** A wish of a person. An id that was accepted already is acknowledged again and changes nothing. */
  act(id: string, request: string, action: Action): Promise<Answer> {
    return this.#inTurn(async () => {
      const member = memberOf(this.#record, id);
      if (!this.state) return refuse("notStarted");
      if (!member?.role) return refuse(member?.watch ? "spectatorsOnlyWatch" : "notSeated");
      const seat = this.#record.seats[member.role];
      if (seat.kind === "bot" && !FELLOWS_MAY.has(action.type)) return refuse("botInSeat");
      const head = seat.member === id;
      if (!head && !FELLOWS_MAY.has(action.type)) return refuse("notHead");
      const key = `${id}:${request}`;
      if (this.#match.knows(key)) return OK;
      const delegate = this.#record.seminar ? { delegate: member.name } : {};
      return this.#match.submit({ by: member.role, at: this.now(), action, ...delegate }, key);
    });
  }

  /** A wish in a role's name: of a bot, or the silence of somebody who is away. */
  actAs(role: Role, action: Action): Promise<Answer> {
    return this.#inTurn(() => this.#match.submit({ by: role, at: this.now(), action }, null));
  }

  /** A wish of the host or of the clock. */
  control(by: "host" | "clock", action: Control): Promise<Answer> {
    return this.#inTurn(async () =>
      this.state ? this.#match.submit({ by, at: this.now(), action }, null) : refuse("notStarted"),
    );
  }
  /** A wish of the instructor of the class. */
  instruct(action: InstructorAct | Hold): Promise<Answer> {
    return this.#inTurn(async () =>
      this.state
        ? this.#match.submit({ by: "instructor", at: this.now(), action }, null)
        : refuse("notStarted"),
    );
  }
  /** Rounds that the match can go back to the start of. */
  get rounds(): readonly number[] {
    return this.#match.rounds;
  }
  get undoUntil(): number | null {
    return this.#match.undoUntil;
  }
  extend(): Promise<Answer> {
    return this.control("host", { type: "extend", ms: EXTENSION_MS });
  }

  /** Not opened again after a restart. */
  close(): Promise<Answer> {
    return this.#inTurn(() => this.#change({ table: { ...this.#record, closed: true } }));
  }

  /** The saved game as text: everything once it is over, one viewer's own views at any time. */
  save(kind: "history" | "view", viewer: Viewer): string | Refused {
    return this.#match.save(kind, viewer, this.#record);
  }

  /** From now on nothing is accepted; resolves when what was under way is done. */
  stop(): Promise<void> {
    this.#stopped = true;
    return this.settled();
  }
  /** Resolves when everything asked for before has been done. */
  settled(): Promise<void> {
    return this.#inTurn(async () => {});
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => {});
    return turn;
  }

  #around(host: boolean): Around {
    return {
      playing: this.state !== null,
      host,
      connected: (member) => this.presence.isHere(member),
      wanted: (member, role) => this.#wants.get(member) === role,
    };
  }

  async #change(changed: Changed): Promise<Answer> {
    if ("refusal" in changed) return refuse(changed.refusal);
    const { table } = changed;
    if (table !== this.#record && !(await this.#durable({ table }))) return this.#notDurable();
    this.#tellLobby();
    return OK;
  }

  async #begin(table: TableRecord): Promise<Answer> {
    const answer = await this.#match.begin(table, this.now());
    this.#tellLobby();
    return answer;
  }

  #notDurable(): Answer {
    return refuse(this.#stopped ? "stopping" : "notStored");
  }

  async #durable(what: { table?: TableRecord; commit?: StoredCommit }): Promise<boolean> {
    if (this.#stopped) return false;
    try {
      await this.#ground.store.write({ code: this.code, ...what });
      this.#record = what.table ?? this.#record;
      return true;
    } catch (err) {
      this.#ground.log.error({ err, code: this.code }, "a change could not be stored");
      return false;
    }
  }

  #tellLobby(): void {
    this.#tell((observer) => observer.lobbyChanged?.());
  }

  /** What is durable has happened, also where one of those who are told fails over it. */
  #tell(word: (observer: Observer) => void): void {
    for (const observer of this.#observers) {
      try {
        word(observer);
      } catch (err) {
        this.#ground.log.error({ err, code: this.code }, "an observer failed");
      }
    }
  }
}
