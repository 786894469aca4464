// A line into a seminar's room, through any of its three doors: the instructor's, a student's, the wall's. Views come
// as cells and are folded here; whoever reads the signals need not know.
import { Client, type Room } from "@colyseus/sdk";
import {
  CLOSE_REPLACED,
  PROTOCOL_VERSION,
  type Reply,
  SEMINAR_MESSAGES,
  type SeminarDoor,
  type SeminarRequests,
  type ViewFrame,
} from "@freeze/shared/net";
import { batch, signal } from "@preact/signals";
import { t } from "../model/language.ts";
import type { Connection, Loss } from "../model/source.ts";
import { type Fold, makeFold } from "./fold.ts";
import { lossOf } from "./lossOf.ts";
import { lookAtSeminar } from "./seminarApi.ts";
import { makeServerClock } from "./serverClock.ts";

/** Waits between two tries, in milliseconds; the last one repeats. */
const WAITS = [150, 300, 600, 1000, 2000, 3000, 5000] as const;
const ANSWER_MS = 8_000;
const CONSENTED = 4000;

/** All of one table, as the instructor who looks into it gets it: the tree of its state. */
export interface Looked {
  readonly table: string;
  readonly state: unknown;
}

/** `V` is what the door shows: ConsoleView, StudentView or WallView. Connects with the first `retry`. */
export class SeminarLine<V> {
  readonly code: string;
  /** null until the first frame; afterwards the last known, also while the line is down. */
  readonly view = signal<V | null>(null);
  /** The table that is looked into; the instructor's door only. */
  readonly looked = signal<Looked | null>(null);
  readonly connection = signal<Connection>("connecting");
  readonly loss = signal<Loss | null>(null);

  readonly #door: SeminarDoor;
  readonly #blank: Partial<V>;
  readonly #clock = makeServerClock();
  #view: Fold = makeFold();
  #look: { readonly table: string; readonly fold: Fold } | null = null;
  /** The table that should be looked into: asked for again whenever the line comes back. */
  #wanted: string | null = null;
  #room: Room | null = null;
  /** Tries since the last good connection; a try that is overtaken by another does nothing. */
  #tries = 0;
  #closed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `blank`: branches that a view may lack for a moment, while their first leaf is on its way. */
  constructor(code: string, door: SeminarDoor, blank: Partial<V> = {}) {
    this.code = code;
    this.#door = door;
    this.#blank = blank;
    addEventListener("online", this.#wake);
    document.addEventListener("visibilitychange", this.#wake);
  }

  readonly serverNow = (): number => this.#clock.now();

  /** Without a line a wish fails with a sentence that says so. */
  readonly ask = async <K extends keyof SeminarRequests>(
    name: K,
    wish: SeminarRequests[K],
  ): Promise<Reply> => {
    try {
      if (!this.#room || this.connection.value !== "online") throw new Error("no line");
      return await this.#room.request<unknown, Reply>(name, wish, { timeout: ANSWER_MS });
    } catch {
      const refusal = { code: "notStarted" as const, params: {} };
      return { ok: false, refusal, sentence: t("net.offline") };
    }
  };

  /** Looks into a table from now on, also after the line was down; null: no longer. */
  readonly lookInto = (table: string | null): void => {
    if (this.#wanted === table) return;
    this.#wanted = table;
    this.#look = null;
    this.looked.value = null;
    void this.ask("instruct", { type: "look", table });
  };

  readonly retry = (): void => {
    if (this.#closed || this.#room) return;
    const first = this.view.value === null;
    batch(() => {
      this.loss.value = null;
      this.connection.value = first ? "connecting" : "retrying";
    });
    void this.#connect();
  };

  readonly close = (): void => {
    this.#closed = true;
    clearTimeout(this.#timer);
    removeEventListener("online", this.#wake);
    document.removeEventListener("visibilitychange", this.#wake);
    this.#hangUp();
  };

  /** The machine woke up, or has a network again: no reason to wait. */
  readonly #wake = (): void => {
    if (this.connection.value === "lost" || document.visibilityState !== "visible") return;
    if (!this.#room) this.retry();
  };

  async #connect(): Promise<void> {
    clearTimeout(this.#timer);
    this.#tries += 1;
    const mine = this.#tries;
    const overtaken = () => this.#closed || this.#room !== null || mine !== this.#tries;
    try {
      const options = { ...this.#door, protocol: PROTOCOL_VERSION };
      const room = await new Client(location.origin).joinById(this.code, options);
      if (overtaken()) void room.leave();
      else this.#attach(room);
    } catch (error) {
      const why = await lossOf(error, { look: () => lookAtSeminar(this.code), tries: mine });
      if (overtaken()) return;
      if (why) this.#lose(why);
      else this.#retryLater();
    }
  }

  #attach(room: Room): void {
    // Coming back is our own business: also to another process, also after a restart.
    room.reconnection.enabled = false;
    this.#room = room;
    this.#view = makeFold();
    this.#look = null;
    room.onMessage(SEMINAR_MESSAGES.view, (frame: ViewFrame) => this.#show(frame));
    room.onMessage(SEMINAR_MESSAGES.look, (frame: ViewFrame & { readonly table: string }) =>
      this.#showLook(frame),
    );
    // A frame that was no request is answered so; we send requests only.
    room.onMessage(SEMINAR_MESSAGES.refused, () => {});
    room.onMessage(SEMINAR_MESSAGES.replaced, () => this.#lose("replaced"));
    room.onLeave((why) => (why === CLOSE_REPLACED ? this.#lose("replaced") : this.#drop(room)));
    room.onDrop(() => this.#drop(room));
    // An error comes with a drop, which is enough.
    room.onError(() => {});
  }

  #show({ now, ...frame }: ViewFrame): void {
    this.#clock.heard(now);
    const view = { ...this.#blank, ...(this.#view(frame) as V) };
    const fresh = this.connection.value !== "online";
    batch(() => {
      this.view.value = view;
      this.connection.value = "online";
      this.loss.value = null;
    });
    if (!fresh) return;
    this.#tries = 0;
    if (this.#wanted !== null) void this.ask("instruct", { type: "look", table: this.#wanted });
  }

  #showLook({ table, ...frame }: ViewFrame & { readonly table: string }): void {
    if (table !== this.#wanted) return;
    if (this.#look?.table !== table) this.#look = { table, fold: makeFold() };
    this.looked.value = { table, state: this.#look.fold(frame) };
  }

  #drop(old: Room): void {
    if (this.#room !== old) return;
    this.#hangUp();
    if (!this.#closed && this.loss.value === null) this.#retryLater();
  }

  #hangUp(): void {
    const old = this.#room;
    this.#room = null;
    old?.removeAllListeners();
    old?.connection?.close?.(CONSENTED, "");
  }

  #retryLater(): void {
    this.connection.value = this.view.value === null ? "connecting" : "retrying";
    const wait = WAITS[Math.min(this.#tries, WAITS.length - 1)] ?? WAITS[0];
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.retry(), wait * (0.75 + Math.random() / 2));
  }

  #lose(why: Loss): void {
    this.#hangUp();
    clearTimeout(this.#timer);
    batch(() => {
      this.loss.value = why;
      this.connection.value = "lost";
    });
  }
}
