// A thread that thinks for bots: one question after another, in the order in which they came.
import { getPriority, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { botThinking } from "@freeze/shared/bots";
import type { RoleView } from "@freeze/shared/rules";
import { inSlices } from "./match/think.ts";
import type { FromThread, ToThread } from "./match/thinkApart.ts";

/** Steps of priority below the thread that people wait for. */
const NICER = 10;
const LEAST = 19;
/** Matches whose settled plans are remembered. */
const MATCHES_MAX = 256;

// On Linux a priority belongs to a thread; elsewhere it would be that of the whole server.
if (process.platform === "linux") setPriority(0, Math.min(LEAST, getPriority(0) + NICER));

type Asked = Extract<ToThread, { readonly type: "think" }>;
const asked: { readonly question: Asked; readonly up: AbortController }[] = [];
const facts = new Map<string, RoleView["board"]["facts"]>();
let busy = false;

parentPort?.on("message", (message: ToThread) => {
  if (message.type === "think") {
    asked.push({ question: message, up: new AbortController() });
    if (!busy) void thinkOn();
    return;
  }
  const at = asked.findIndex(({ question }) => question.id === message.id);
  asked[at]?.up.abort();
  if (at > 0) asked.splice(at, 1);
});

/** The first of the list is being thought about until it is done. */
async function thinkOn(): Promise<void> {
  busy = true;
  for (let next = asked[0]; next; next = asked[0]) {
    answer(await thought(next.question, next.up.signal));
    asked.shift();
  }
  busy = false;
}

async function thought({ id, view, seated }: Asked, up: AbortSignal): Promise<FromThread> {
  try {
    const action = await inSlices(botThinking(asBefore(view, seated.seed), seated), up);
    return { id, action };
  } catch (error) {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { id, action: null, error: said };
  }
}

const answer = (message: FromThread): void => parentPort?.postMessage(message);

/** Bots know a match again by its facts, and what came over is a copy: it gets those that came first. */
function asBefore(view: RoleView, bot: string): RoleView {
  const known = facts.get(bot) ?? view.board.facts;
  facts.delete(bot);
  facts.set(bot, known);
  for (const oldest of facts.keys()) {
    if (facts.size <= MATCHES_MAX) break;
    facts.delete(oldest);
  }
  return { ...view, board: { ...view.board, facts: known } };
}
