/** What the environment may set. Read once at the start. */
export interface Config {
  readonly port: number;
  /** Interface to listen on; undefined: all. */
  readonly host: string | undefined;
  readonly dataDir: string;
  readonly clientDir: string;
  /** Tests only: seeds over HTTP are accepted. */
  readonly allowSeeds: boolean;
  /** Mean pause before a bot acts, in milliseconds. */
  readonly botDelayMs: number;
  /** Tables that may be open at once in this process. */
  readonly tablesMax: number;
  /** Reverse proxies in front of the server whose word on the caller's address is taken. */
  readonly proxies: number;
  /** Limits of requests per address; off for load tests on one machine. */
  readonly limits: boolean;
  readonly logLevel: string;
  /** Asked for before a seminar can be created; empty: nobody is asked. */
  readonly seminarPassword: string;
  readonly seminarsMax: number;
  /** Days after which a seminar that nobody has touched is deleted for good. */
  readonly seminarDays: number;
}

/** Throws a sentence where a setting cannot be used. */
export function readConfig(env: NodeJS.ProcessEnv, clientDir: string): Config {
  return {
    port: whole(env, "PORT", 2567, 65_535),
    host: env.HOST || undefined,
    dataDir: env.DATA_DIR || "./.data",
    clientDir: env.CLIENT_DIR || clientDir,
    allowSeeds: env.ALLOW_SEEDS === "1",
    botDelayMs: whole(env, "BOT_DELAY_MS", 700, 60_000),
    tablesMax: whole(env, "TABLES_MAX", 500, 100_000),
    proxies: whole(env, "TRUST_PROXY", 0, 10),
    limits: env.LIMITS !== "off",
    logLevel: env.LOG_LEVEL || "info",
    seminarPassword: env.SEMINAR_PASSWORD ?? "",
    seminarsMax: whole(env, "SEMINARS_MAX", 100, 10_000),
    seminarDays: whole(env, "SEMINAR_DAYS", 180, 10_000),
  };
}

function whole(env: NodeJS.ProcessEnv, name: string, usual: number, most: number): number {
  const text = env[name];
  if (text === undefined || text === "") return usual;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > most) {
    throw new Error(`${name} must be a whole number from 0 to ${most}, but is "${text}".`);
  }
  return value;
}
