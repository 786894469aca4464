import { botSeed, type Seated } from "@freeze/shared/bots";
import {
  type Action,
  FOLDERS_OF,
  NO_ORDERS,
  ROLES,
  type Role,
  type RoleView,
  roleView,
} from "@freeze/shared/rules";
import type { Logger } from "pino";
import type { TableSession } from "./session.ts";
import type { Thinker } from "./think.ts";
import type { Timers } from "./timers.ts";

/** Actions of one bot in one phase; beyond it the bot runs in a circle and falls silent. */
const ACTIONS_MAX = 120;

interface Bot {
  readonly role: Role;
  /** A look is planned or under way. */
  busy: boolean;
  /** What it read when it had nothing to do. */
  idleAt: readonly unknown[] | null;
  phase: string;
  actions: number;
  /** It failed or was refused in this phase: it says nothing more and only makes itself ready. */
  silent: boolean;
  /** Calls off what it is thinking about. */
  thought: AbortController | null;
}

interface Parts {
  readonly thinker: Thinker;
  readonly timers: Timers;
  readonly log: Logger;
  /** How long a bot takes before it acts, on average, as it is now. */
  readonly botDelayMs: () => number;
}

/**
 * Plays the bots' seats: each looks at its own view after a human pause and sends one action at a time through
 * the same door as persons. A bot that fails, is refused or has nothing to say never holds up the table.
 */
export function attendBots(session: TableSession, parts: Parts): void {
  const { timers, log, botDelayMs, thinker } = parts;
  const bots = new Map<Role, Bot>();
  for (const role of ROLES) {
    const never = { idleAt: null, phase: "", actions: 0, silent: false, thought: null };
    bots.set(role, { role, busy: false, ...never });
  }

  function wake(): void {
    for (const bot of bots.values()) {
      if (bot.thought && pageOf(viewFor(session, bot.role)) !== bot.phase) bot.thought.abort();
      if (bot.busy || !mayMove(session, bot)) continue;
      bot.busy = true;
      timers.after(pause(botDelayMs()), () => void look(bot));
    }
  }

  async function look(bot: Bot): Promise<void> {
    const acted = await move(bot).catch((err: unknown) => {
      log.error({ err, code: session.code, role: bot.role }, "a bot failed");
      bot.silent = true;
      return true;
    });
    bot.busy = false;
    if (acted) wake();
  }

  /** True: something has changed, look again. */
  async function move(bot: Bot): Promise<boolean> {
    const view = viewFor(session, bot.role);
    if (!view) return false;
    turnPage(bot, view);
    const given = new AbortController();
    bot.thought = given;
    const action = bot.silent ? silence(view) : await choose(bot, view, given.signal);
    bot.thought = null;
    // The phase is over, the clock stands or a person is back: nobody waits for this answer.
    if (given.signal.aborted) return true;
    if (!action) {
      // Others went on while it thought: it looks again.
      const now = viewFor(session, bot.role);
      if (!bot.silent && now && !same(reads(view), reads(now))) return true;
      bot.idleAt = reads(view);
      return !bot.silent && waitedFor(session, bot.role) && fallSilent(bot);
    }
    bot.actions += 1;
    const answer = await session.actAs(bot.role, action);
    if (answer.ok) return true;
    // Refused by what others did in between: it looks again. Refused as it saw things: it runs in a circle.
    const now = viewFor(session, bot.role);
    if (now && !same(reads(view), reads(now))) return true;
    const { code } = answer.refusal;
    log.warn(
      { code: session.code, role: bot.role, action: action.type, refusal: code },
      "a bot was refused",
    );
    return fallSilent(bot);
  }

  async function choose(bot: Bot, view: RoleView, up: AbortSignal): Promise<Action | null> {
    if (bot.actions >= ACTIONS_MAX) return silence(view);
    const { seed, seats } = session.record;
    const { temperament, strength = "practised" } = seats[bot.role];
    const seated: Seated = {
      temperament: temperament || "reciprocator",
      strength,
      seed: botSeed(seed, bot.role),
    };
    return thinker.think({ view, seated }, { up });
  }

  session.observe({ committed: wake, lobbyChanged: wake });
  wake();
}

/** Between half and one and a half of the mean, so that bots do not speak in chorus. */
const pause = (mean: number): number => mean * (0.5 + Math.random());

function fallSilent(bot: Bot): boolean {
  const was = bot.silent;
  bot.silent = true;
  bot.idleAt = null;
  return !was;
}

function viewFor(session: TableSession, role: Role): RoleView | undefined {
  const { state } = session;
  if (!state || state.board.phase === "over" || state.board.clock.paused) return undefined;
  if (session.record.closed) return undefined;
  return session.record.seats[role].kind === "bot" ? roleView(state, role) : undefined;
}

/** Asked again only when what it reads has changed, or when all the others wait for it. */
function mayMove(session: TableSession, bot: Bot): boolean {
  const view = viewFor(session, bot.role);
  if (!view) return false;
  const { idleAt } = bot;
  if (idleAt === null || !same(idleAt, reads(view))) return true;
  return !bot.silent && waitedFor(session, bot.role);
}

/** The phase that a bot is in; empty where it has no part in one. */
const pageOf = (view: RoleView | undefined): string =>
  view ? `${view.board.round}.${view.board.phase}` : "";

function turnPage(bot: Bot, view: RoleView): void {
  const phase = pageOf(view);
  if (phase === bot.phase) return;
  Object.assign(bot, { phase, actions: 0, silent: false, idleAt: null });
}

function silence({ board, viewer }: RoleView): Action | null {
  if (board.ready[viewer]) return null;
  return board.phase === "orders"
    ? { type: "seal", orders: NO_ORDERS }
    : { type: "ready", ready: true };
}

/** Everybody else is ready. */
function waitedFor(session: TableSession, role: Role): boolean {
  const ready = session.state?.board.ready;
  return ready !== undefined && !ready[role] && ROLES.every((each) => each === role || ready[each]);
}

const reads = ({ board, hand, folders, viewer }: RoleView): readonly unknown[] => [
  board.phase,
  board.round,
  board.deals,
  board.summits,
  board.plenary,
  board.crisis,
  board.asked,
  board.clock.paused,
  board.ready[viewer],
  hand,
  ...FOLDERS_OF[viewer].map((key) => folders[key]),
];

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);
