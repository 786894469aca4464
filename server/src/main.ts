import "./polyfill.ts";
import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Logger, pino } from "pino";
import { type App, buildApp } from "./app.ts";
import { type Config, readConfig } from "./config.ts";
import { type Thinker, thinkHere } from "./match/think.ts";
import { thinkApart } from "./match/thinkApart.ts";
import { sqliteStore } from "./store/sqliteStore.ts";
import type { Store } from "./store/store.ts";

/** From the sources and from the bundle alike: both lie one folder below `server`. */
const CLIENT = fileURLToPath(new URL("../../client/dist", import.meta.url));

/** A trouble that its sentence explains to whoever started the server. */
class CannotStart extends Error {}

async function start(): Promise<void> {
  const config = settings();
  const log = pino({ level: config.logLevel });
  const app = buildApp({ config, store: await openStore(config), log, thinker: thinker(log) });
  await app.listen().catch((error: NodeJS.ErrnoException) => {
    throw new CannotStart(portSentence(config, error), { cause: error });
  });
  stopOn(["SIGTERM", "SIGINT"], app, log);
  const { port, dataDir } = config;
  log.info({ port, data: path.resolve(dataDir), tables: app.tables.size }, "listening");
}

/** Threads are started from the build; the sources alone think where they are. */
function thinker(log: Logger): Thinker {
  const script = new URL("./thinkThread.js", import.meta.url);
  return existsSync(script) ? thinkApart(script, log) : thinkHere;
}

function settings(): Config {
  try {
    return readConfig(process.env, CLIENT);
  } catch (error) {
    throw new CannotStart(error instanceof Error ? error.message : String(error));
  }
}

async function openStore({ dataDir }: Config): Promise<Store> {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.R_OK | constants.W_OK);
    return await sqliteStore(path.join(dataDir, "tables.sqlite"));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CannotStart(
      `The data folder ${path.resolve(dataDir)} cannot be used (${why}). Set DATA_DIR to a folder that can be written.`,
    );
  }
}

function portSentence({ port }: Config, error: NodeJS.ErrnoException): string {
  if (error.code === "EADDRINUSE") {
    return `Port ${port} is in use by another program. Stop it, or set PORT to another number.`;
  }
  if (error.code === "EACCES") {
    return `Port ${port} may not be opened by this user. Set PORT to a number above 1023.`;
  }
  return `The server could not start: ${error.message}.`;
}

function stopOn(signals: readonly NodeJS.Signals[], app: App, log: Logger): void {
  let stopping = false;
  for (const signal of signals) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      log.info({ signal }, "stopping");
      app.stop().then(
        () => process.exit(0),
        (err) => {
          log.error({ err }, "stopping failed");
          process.exit(1);
        },
      );
    });
  }
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof CannotStart ? error.message : explain(error)}\n`);
  process.exit(1);
});

const explain = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
