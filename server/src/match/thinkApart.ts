import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Action } from "@freeze/shared/rules";
import type { Logger } from "pino";
import { type Question, type Thinker, thinkHere } from "./think.ts";

/** What goes to a thinking thread. */
export type ToThread =
  | ({ readonly type: "think"; readonly id: number } & Question)
  | { readonly type: "giveUp"; readonly id: number };

/** What comes back. */
export interface FromThread {
  readonly id: number;
  readonly action: Action | null;
  /** Why there is no answer. */
  readonly error?: string;
}

/** One processor stays with the people; more threads than this never have work. */
const THREADS_MAX = 3;
const threads = (): number => Math.min(THREADS_MAX, Math.max(1, availableParallelism() - 1));

interface Waiting {
  readonly answer: (action: Action | null) => void;
  readonly fail: (error: Error) => void;
}

/** A thread, started with its first question and started anew after it has failed. */
interface Thread {
  worker: Worker | null;
  readonly waiting: Map<number, Waiting>;
}

/**
 * Long thoughts are thought on threads of their own, so that no command ever waits for one. A bot always asks the
 * same thread: what it settled for a round is remembered there. Short thoughts stay here: they cost less than the way.
 */
export function thinkApart(script: URL, log: Logger): Thinker {
  const pool: readonly Thread[] = Array.from({ length: threads() }, () => ({
    worker: null,
    waiting: new Map(),
  }));
  let asked = 0;
  let stopped = false;

  function started(thread: Thread): Worker {
    const worker = new Worker(script);
    worker.unref();
    worker.on("message", ({ id, action, error }: FromThread) => {
      const waiting = thread.waiting.get(id);
      thread.waiting.delete(id);
      if (error === undefined) waiting?.answer(action);
      else waiting?.fail(new Error(error));
    });
    const gone = (error: Error) => {
      if (thread.worker !== worker) return;
      thread.worker = null;
      const left = [...thread.waiting.values()];
      thread.waiting.clear();
      for (const { fail } of left) fail(error);
    };
    worker.on("error", (err) => {
      log.error({ err }, "a thinking thread failed");
      gone(err);
    });
    worker.on("exit", (code) => gone(new Error(`a thinking thread ended with ${code}`)));
    thread.worker = worker;
    return worker;
  }

  return {
    async think(question, given) {
      const { seed, temperament } = question.seated;
      const thread = pool[Number.parseInt(seed.slice(0, 8), 16) % pool.length];
      if (temperament !== "strategist" || !thread) return thinkHere.think(question, given);
      const { up } = given;
      if (stopped || up.aborted) return null;
      const worker = thread.worker ?? started(thread);
      const id = asked++;
      const say = (message: ToThread) => worker.postMessage(message);
      return new Promise<Action | null>((resolve, reject) => {
        const giveUp = () => {
          thread.waiting.delete(id);
          say({ type: "giveUp", id });
          resolve(null);
        };
        const done = () => up.removeEventListener("abort", giveUp);
        thread.waiting.set(id, {
          answer: (action) => {
            done();
            resolve(action);
          },
          fail: (error) => {
            done();
            reject(error);
          },
        });
        up.addEventListener("abort", giveUp, { once: true });
        say({ type: "think", id, ...question });
      });
    },
    async stop() {
      stopped = true;
      await Promise.all(pool.map(({ worker }) => worker?.terminate()));
    },
  };
}
