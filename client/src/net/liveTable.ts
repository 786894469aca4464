// A table of the server. Together with the files beside it, the only place that knows Colyseus.
import { Client, type Room } from "@colyseus/sdk";
import {
  CLOSE_REPLACED,
  type LobbyView,
  type LogEntry,
  MESSAGES,
  type Me,
  PROTOCOL_VERSION,
  type Reply,
  readLobby,
  TableState,
} from "@freeze/shared/net";
import { ROLES, type Role, type View } from "@freeze/shared/rules";
import { batch, signal } from "@preact/signals";
import { lang, t } from "../model/language.ts";
import type { Connection, LiveTable, Loss } from "../model/source.ts";
import { hostKeyOf, rejoinLink } from "./keys.ts";
import { lossOf } from "./lossOf.ts";
import { makeOutbox } from "./outbox.ts";
import { makeServerClock } from "./serverClock.ts";
import { makeViewReader } from "./viewOf.ts";

type TableLine = Room<unknown, TableState>;

/** Waits between two tries, in milliseconds; the last one repeats. */
const WAITS = [150, 300, 600, 1000, 2000, 3000, 5000];
const ANSWER_MS = 8_000;
const CONSENTED = 4000;

/** Connects with a token and stays connected: over drops, sleep and restarts of the server. */
export function openLiveTable(code: string, token: string): LiveTable {
  const view = signal<View | null>(null);
  const log = signal<readonly LogEntry[]>([]);
  const lobby = signal<LobbyView | null>(null);
  const me = signal<Me>({ name: "", role: null, host: false, lang: lang.peek() });
  const connection = signal<Connection>("connecting");
  const loss = signal<Loss | null>(null);
  const swaps = signal<Readonly<Partial<Record<Role, Role>>>>({});
  const clock = makeServerClock();
  const hostKey = hostKeyOf(code);
  let readView = makeViewReader();
  let line: TableLine | null = null;
  let tries = 0;
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const outbox = makeOutbox(
    (id, action) => request("act", { id, action }),
    () => line && drop(line),
  );

  async function connect(): Promise<void> {
    clearTimeout(timer);
    if (closed || line) return;
    const mine = tries;
    try {
      const found = await reach({ code, token, hostKey });
      if (closed || line || mine !== tries) return void found.leave();
      attach(found);
    } catch (error) {
      const why = await lossOf(error, { code, tries });
      if (closed || line || mine !== tries) return;
      if (why) lose(why);
      else retryLater();
    }
  }

  function attach(found: TableLine): void {
    line = found;
    readView = makeViewReader();
    found.onMessage(MESSAGES.me, (next: Me) => {
      me.value = next;
      if (found.state) show(found.state);
    });
    found.onMessage(MESSAGES.log, (entries: readonly LogEntry[]) => {
      const last = entries[entries.length - 1];
      if (last) clock.heard(last.at);
      append(entries);
    });
    found.onMessage(MESSAGES.refused, () => {});
    found.onMessage(MESSAGES.replaced, () => lose("replaced"));
    found.onStateChange((state) => show(state));
    found.onLeave((why) => (why === CLOSE_REPLACED ? lose("replaced") : drop(found)));
    found.onDrop(() => drop(found));
    found.onError(() => {});
    if (found.state?.code) show(found.state);
  }

  /** The first state of a connection: from here on it is up. */
  function arrived(): void {
    tries = 0;
    batch(() => {
      connection.value = "online";
      loss.value = null;
    });
    void catchUp();
    outbox.flush();
  }

  function show(state: TableState): void {
    if (!state.code || !line) return;
    batch(() => {
      lobby.value = readLobby(state);
      swaps.value = wantsIn(state);
      const next = readView(state, me.value.role);
      if (next) view.value = next;
    });
    if (connection.value !== "online") arrived();
  }

  function append(entries: readonly LogEntry[]): void {
    const next = log.value.length;
    const fresh = entries.filter((entry) => entry.n >= next);
    if (fresh.length === 0) return;
    if (fresh[0]?.n === next) log.value = [...log.value, ...fresh];
    else void catchUp();
  }

  /** Asks for every step that this page has not seen. */
  async function catchUp(): Promise<void> {
    const after = log.value[log.value.length - 1]?.n ?? -1;
    try {
      const answer = await line?.request<unknown, { entries?: readonly LogEntry[] }>("log", {
        after,
      });
      if (answer?.entries?.length) append(answer.entries);
    } catch {
      // The line went: the next one asks again.
    }
  }

  async function request(name: string, payload: unknown): Promise<Reply> {
    if (!line || connection.value !== "online") throw new Error("no line to the server");
    return line.request<unknown, Reply>(name, payload, { timeout: ANSWER_MS });
  }

  /** As `request`, for wishes that are not worth keeping: without a line they fail with a sentence. */
  async function askNow(name: string, payload: unknown): Promise<Reply> {
    try {
      return await request(name, payload);
    } catch {
      const refusal = { code: "notStarted" as const, params: {} };
      return { ok: false, refusal, sentence: t("net.offline") };
    }
  }

  function drop(old: TableLine): void {
    if (line !== old) return;
    hangUp();
    if (!closed && loss.value === null) retryLater();
  }

  function hangUp(): void {
    const old = line;
    line = null;
    old?.removeAllListeners();
    old?.connection?.close?.(CONSENTED, "");
  }

  function retryLater(): void {
    connection.value = "retrying";
    const wait = WAITS[Math.min(tries, WAITS.length - 1)] ?? 5000;
    tries += 1;
    clearTimeout(timer);
    timer = setTimeout(() => void connect(), wait * (0.75 + Math.random() / 2));
  }

  function lose(why: Loss): void {
    hangUp();
    clearTimeout(timer);
    batch(() => {
      loss.value = why;
      connection.value = "lost";
    });
  }

  function retry(): void {
    if (closed || line) return;
    tries += 1;
    batch(() => {
      loss.value = null;
      connection.value = "retrying";
    });
    void connect();
  }

  const wake = () => {
    if (connection.value === "retrying" && document.visibilityState === "visible") retry();
  };
  addEventListener("online", wake);
  document.addEventListener("visibilitychange", wake);
  void connect();

  return {
    mode: "live",
    code,
    view,
    log,
    lobby,
    me,
    connection,
    loss,
    swaps,
    outbox: outbox.pending,
    serverNow: clock.now,
    act: outbox.act,
    rejoinLink: rejoinLink(code, token),
    mayHost: hostKey !== null,
    ask: ({ name, payload }) => askNow(name, payload),
    host: (op, fill) =>
      askNow("host", { key: hostKey ?? "", op, ...(fill === undefined ? {} : { fill }) }),
    retry,
    close: () => {
      closed = true;
      clearTimeout(timer);
      removeEventListener("online", wake);
      document.removeEventListener("visibilitychange", wake);
      hangUp();
    },
  };
}

interface Call {
  readonly code: string;
  readonly token: string;
  readonly hostKey: string | null;
}

async function reach({ code, token, hostKey }: Call): Promise<TableLine> {
  const client = new Client(location.origin);
  const options = { token, protocol: PROTOCOL_VERSION, ...(hostKey ? { hostKey } : {}) };
  const room = await client.joinById<TableState>(code, options, TableState);
  // Coming back is our own business: by token, also to another process, also after a restart.
  room.reconnection.enabled = false;
  return room as TableLine;
}

function wantsIn(state: TableState): Partial<Record<Role, Role>> {
  const found: Partial<Record<Role, Role>> = {};
  for (const role of ROLES) {
    const wanted = ROLES.find((other) => other === state.seats.get(role)?.wants);
    if (wanted) found[role] = wanted;
  }
  return found;
}
