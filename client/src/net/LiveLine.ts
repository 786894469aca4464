// A table of the server. Together with the files beside it, the only place that knows Colyseus.
import type { Room } from "@colyseus/sdk";
import {
  CLOSE_MOVED,
  CLOSE_REPLACED,
  type LobbyView,
  type LogEntry,
  MESSAGES,
  type Me,
  type MeMessage,
  type Reply,
  readLobby,
  type TableState,
} from "@freeze/shared/net";
import type { Action, Role, View } from "@freeze/shared/rules";
import { batch, signal } from "@preact/signals";
import { lang, t } from "../model/language.ts";
import type { Connection, HostOp, LiveTable, Loss, TableWish } from "../model/source.ts";
import { lookAtTable } from "./api.ts";
import { hostKeyOf, rejoinLink } from "./keys.ts";
import { lossOf } from "./lossOf.ts";
import { makeOutbox } from "./outbox.ts";
import { makePapers, type ReadPapers } from "./papers.ts";
import { reach, wantsIn } from "./reach.ts";
import { makeServerClock } from "./serverClock.ts";
import { makeViewReader } from "./viewOf.ts";

/** Waits between two tries, in milliseconds; the last one repeats. */
const WAITS = [150, 300, 600, 1000, 2000, 3000, 5000] as const;
const ANSWER_MS = 8_000;
const CONSENTED = 4000;

export class LiveLine implements LiveTable {
  readonly mode = "live";
  readonly code: string;
  readonly view = signal<View | null>(null);
  readonly log = signal<readonly LogEntry[]>([]);
  readonly lobby = signal<LobbyView | null>(null);
  readonly me = signal<Me>({
    name: "",
    role: null,
    host: false,
    head: false,
    lang: lang.peek(),
  });
  readonly connection = signal<Connection>("connecting");
  readonly loss = signal<Loss | null>(null);
  readonly swaps = signal<Readonly<Partial<Record<Role, Role>>>>({});
  readonly rejoinLink: string;
  readonly mayHost: boolean;
  readonly papers: ReadPapers;

  readonly #token: string;
  readonly #hostKey: string | null;
  readonly #clock = makeServerClock();
  readonly #outbox = makeOutbox((id, action) => this.#request("act", { id, action }), {
    onSilence: () => this.#room && this.#drop(this.#room),
    seen: () => this.view.peek(),
  });
  #readView = makeViewReader();
  #room: Room<unknown, TableState> | null = null;
  /** Tries since the last good connection; a try that is overtaken by another does nothing. */
  #tries = 0;
  #closed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(code: string, token: string) {
    this.code = code;
    this.#token = token;
    this.#hostKey = hostKeyOf(code);
    this.papers = makePapers(code, token);
    this.rejoinLink = rejoinLink(code, token);
    this.mayHost = this.#hostKey !== null;
    addEventListener("online", this.#wake);
    document.addEventListener("visibilitychange", this.#wake);
  }

  get outbox() {
    return this.#outbox.pending;
  }
  readonly serverNow = (): number => this.#clock.now();
  readonly act = (action: Action): Promise<Reply> => this.#outbox.act(action);
  readonly ask = ({ name, payload }: TableWish): Promise<Reply> => this.#askNow(name, payload);
  readonly host = (op: HostOp, fill?: boolean): Promise<Reply> =>
    this.#askNow("host", {
      key: this.#hostKey ?? "",
      op,
      ...(fill === undefined ? {} : { fill }),
    });

  readonly retry = (): void => {
    if (this.#closed || this.#room) return;
    const first = this.connection.value === "connecting";
    batch(() => {
      this.loss.value = null;
      if (!first) this.connection.value = "retrying";
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
    if (this.connection.value === "retrying" && document.visibilityState === "visible") {
      this.retry();
    }
  };

  async #connect(): Promise<void> {
    clearTimeout(this.#timer);
    this.#tries += 1;
    const mine = this.#tries;
    const overtaken = () => this.#closed || this.#room !== null || mine !== this.#tries;
    try {
      const room = await reach({ code: this.code, token: this.#token, hostKey: this.#hostKey });
      if (overtaken()) void room.leave();
      else this.#attach(room);
    } catch (error) {
      const why = await lossOf(error, { look: () => lookAtTable(this.code), tries: mine });
      if (overtaken()) return;
      if (why) this.#lose(why);
      else this.#retryLater();
    }
  }

  #attach(room: Room<unknown, TableState>): void {
    this.#room = room;
    this.#readView = makeViewReader();
    room.onMessage(MESSAGES.me, ({ now, ...me }: MeMessage) => {
      this.#clock.heard(now);
      this.me.value = me;
      if (room.state) this.#show(room.state);
    });
    room.onMessage(MESSAGES.log, (entries: readonly LogEntry[]) => {
      const last = entries[entries.length - 1];
      if (last) this.#clock.heard(last.at);
      this.#append(entries);
    });
    // A frame that was no request is answered so; we send requests only.
    room.onMessage(MESSAGES.refused, () => {});
    room.onMessage(MESSAGES.replaced, () => this.#lose("replaced"));
    room.onStateChange((state) => this.#show(state));
    room.onLeave((why) => {
      if (why === CLOSE_REPLACED) this.#lose("replaced");
      else if (why === CLOSE_MOVED) this.#lose("moved");
      else this.#drop(room);
    });
    room.onDrop(() => this.#drop(room));
    // An error comes with a drop, which is enough.
    room.onError(() => {});
    if (room.state?.code) this.#show(room.state);
  }

  #show(state: TableState): void {
    if (!state.code || !this.#room) return;
    batch(() => {
      this.lobby.value = readLobby(state);
      this.swaps.value = wantsIn(state);
      const view = this.#readView(state, this.me.value.role);
      if (view) this.view.value = view;
    });
    if (this.connection.value !== "online") this.#arrived();
  }

  /** The first state of a connection: from here on it is up. */
  #arrived(): void {
    this.#tries = 0;
    batch(() => {
      this.connection.value = "online";
      this.loss.value = null;
    });
    void this.#catchUp();
    this.#outbox.flush();
  }

  #append(entries: readonly LogEntry[]): void {
    const next = this.log.value.length;
    const fresh = entries.filter((entry) => entry.n >= next);
    if (fresh.length === 0) return;
    if (fresh[0]?.n === next) this.log.value = [...this.log.value, ...fresh];
    else void this.#catchUp();
  }

  /** Asks for every step that this page has not seen. */
  async #catchUp(): Promise<void> {
    const after = this.log.value.length - 1;
    try {
      const room = this.#room;
      const answer = await room?.request<unknown, { entries?: readonly LogEntry[] }>("log", {
        after,
      });
      if (answer?.entries?.length) this.#append(answer.entries);
    } catch {
      // The line went: the next one asks again.
    }
  }

  async #request(name: string, payload: unknown): Promise<Reply> {
    if (!this.#room || this.connection.value !== "online") throw new Error("no line");
    return this.#room.request<unknown, Reply>(name, payload, { timeout: ANSWER_MS });
  }

  /** For wishes that are not worth keeping: without a line they fail with a sentence. */
  async #askNow(name: string, payload: unknown): Promise<Reply> {
    try {
      return await this.#request(name, payload);
    } catch {
      const refusal = { code: "notStarted" as const, params: {} };
      return { ok: false, refusal, sentence: t("net.offline") };
    }
  }

  #drop(old: Room<unknown, TableState>): void {
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
    this.connection.value = "retrying";
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
