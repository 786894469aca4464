import { createServer, type Server as HttpServer } from "node:http";
import { defineRoom, defineServer, matchMaker, type Server } from "@colyseus/core";
import { WebSocketTransport } from "@colyseus/ws-transport";
import { ROOM, SEMINAR_ROOM } from "@freeze/shared/net";
import type { Logger } from "pino";
import type { Config } from "./config.ts";
import { api } from "./http/api.ts";
import { site } from "./http/site.ts";
import { attendTable } from "./match/attend.ts";
import { type Engine, rules } from "./match/engine.ts";
import { Tables } from "./match/tables.ts";
import { type Thinker, thinkHere } from "./match/think.ts";
import { systemTimers, type Timers } from "./match/timers.ts";
import { SeminarRoom } from "./rooms/seminarRoom.ts";
import { TableRoom } from "./rooms/tableRoom.ts";
import { attendSeminar } from "./seminar/attendSeminar.ts";
import { Seminars } from "./seminar/seminars.ts";
import type { Store } from "./store/store.ts";

/** Bytes of one frame from a client: a whole draft of orders and an offer fits, a flood does not. */
const FRAME_MAX = 32 * 1024;
const SWEEP_MS = 600_000;

export interface AppParts {
  readonly config: Config;
  readonly store: Store;
  readonly log: Logger;
  readonly timers?: Timers;
  readonly engine?: Engine;
  readonly thinker?: Thinker;
}

export interface App {
  readonly server: Server;
  readonly tables: Tables;
  readonly seminars: Seminars;
  /** Opens the tables of the store and listens. Rejects where the port cannot be had. */
  readonly listen: () => Promise<void>;
  /** Closes rooms, connections and the store. */
  readonly stop: () => Promise<void>;
}

/** A rehearsal is to last long enough to try every button: bots take their time there. */
const DEMO_SLOWER = 3.5;

/** The whole server, not listening yet. One a process: the framework's matchmaker is global. */
export function buildApp({
  config,
  store,
  log,
  timers = systemTimers,
  engine = rules,
  thinker = thinkHere,
}: AppParts): App {
  const tables = new Tables({ store, engine, timers, log }, config.tablesMax);
  const http = createServer();
  const seminars = new Seminars(
    { store, tables, timers, log, attend: attendSeminar },
    { max: config.seminarsMax, keepDays: config.seminarDays },
  );
  TableRoom.house = { tables, log };
  SeminarRoom.house = { seminars, log };
  closeOtherDoors();
  const server = defineServer({
    greet: false,
    gracefullyShutdown: false,
    logger: quiet(log),
    transport: new WebSocketTransport({
      server: http,
      maxPayload: FRAME_MAX,
      beforeUpgrade: (request) =>
        sameOrigin(request) ? undefined : new Response(null, { status: 403 }),
    }),
    rooms: { [ROOM]: defineRoom(TableRoom), [SEMINAR_ROOM]: defineRoom(SeminarRoom) },
    express: (app) => {
      app.disable("x-powered-by");
      app.set("trust proxy", config.proxies);
      app.get("/healthz", (_req, res) => {
        res.json({ ok: true, tables: tables.size });
      });
      app.use("/api", api({ tables, seminars, config, log }));
      app.use(site(config.clientDir));
    },
  });
  // The transport prints errors of the port with their stack; whoever starts us gets a sentence instead.
  http.removeAllListeners("error");
  http.on("error", (err) => log.debug({ err }, "http"));
  tables.observer = {
    async opened(session) {
      const rehearses = () => seminars.get(session.record.seminar?.code ?? "")?.record.demo;
      const botDelayMs = () => config.botDelayMs * (rehearses() ? DEMO_SLOWER : 1);
      attendTable(session, { timers, log, botDelayMs, thinker });
      await matchMaker.createRoom(ROOM, { code: session.code });
    },
    async closed(session) {
      await matchMaker.getLocalRoomById(session.code)?.disconnect();
    },
  };
  seminars.observer = {
    async opened(session) {
      await matchMaker.createRoom(SEMINAR_ROOM, { code: session.code });
    },
    async closed(session) {
      await matchMaker.getLocalRoomById(session.code)?.disconnect();
    },
  };
  return {
    server,
    tables,
    seminars,
    async listen() {
      await tables.restore();
      await seminars.restore();
      await Promise.race([server.listen(config.port, config.host), failed(http)]);
      const sweeping = setInterval(() => {
        void tables.sweep();
        void seminars.sweep();
      }, SWEEP_MS);
      sweeping.unref();
    },
    async stop() {
      await thinker.stop();
      await tables.stop();
      await server.gracefullyShutdown(false);
      http.closeAllConnections();
      await store.close();
    },
  };
}

/** Rooms are made by us alone, and no other site may call. */
function closeOtherDoors(): void {
  matchMaker.controller.exposedMethods = ["joinById", "reconnect"];
  matchMaker.controller.DEFAULT_CORS_HEADERS = {} as never;
  matchMaker.controller.getCorsHeaders = () => ({});
}

/** A browser names the page that connects; a page of another site is turned away. Bots send no origin. */
function sameOrigin(request: globalThis.Request): boolean {
  const origin = request.headers.get("origin");
  if (!origin) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.get("host");
}

const failed = (http: HttpServer): Promise<never> =>
  new Promise((_, reject) => http.once("error", reject));

/** The framework's own lines go to the log with little weight; they may name what a client sent. */
const quiet = (log: Logger) => ({
  debug: (message: unknown) => log.trace({ framework: String(message) }),
  trace: (message: unknown) => log.trace({ framework: String(message) }),
  info: (message: unknown) => log.debug({ framework: String(message) }),
  warn: (message: unknown) => log.debug({ framework: String(message) }),
  error: (message: unknown) => log.warn({ framework: String(message) }),
});
