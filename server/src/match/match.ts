import type { LogEntry } from "@freeze/shared/net";
import {
  type Command,
  type Commit,
  commitToReturnTo,
  type Decision,
  decideRollBack,
  evolveAll,
  type GameState,
  isRollBack,
  NO_ROUNDS,
  type Rounds,
  roundsAfter,
  type Viewer,
} from "@freeze/shared/rules";
import { type SaveSource, writeHistory, writeViewSave } from "@freeze/shared/save";
import type { StoredCommit, TableRecord } from "../store/store.ts";
import type { Engine } from "./engine.ts";
import { type Answer, OK, type Refused, refuse } from "./refused.ts";
import { recentRequests } from "./requests.ts";
import { savedSeats } from "./savedSeats.ts";
import { type ViewerLogs, viewerLogs } from "./viewerLogs.ts";

export type Stage = "lobby" | "playing" | "over";

/** What a match needs of its table. */
export interface MatchGround {
  readonly engine: Engine;
  /** False: it could not be stored, and has not happened. */
  readonly durable: (what: {
    readonly table?: TableRecord;
    readonly commit: StoredCommit;
  }) => Promise<boolean>;
  /** The answer where it could not. */
  readonly notDurable: () => Answer;
  /** A commit is durable and folded in. */
  readonly folded: (commit: Commit, seen: ReadonlyMap<Viewer, readonly LogEntry[]>) => void;
  readonly failed: (err: unknown, what: string) => void;
}

const NOTHING = {} as unknown as GameState;

/** The match of one table: its commits, the state that follows from them, and what each viewer has learned. */
export class Match {
  readonly #ground: MatchGround;
  readonly #requests: ReturnType<typeof recentRequests>;
  readonly #logs: ViewerLogs;
  readonly #commits: Commit[];
  #state: GameState | null;
  #rounds: Rounds;

  constructor(stored: readonly StoredCommit[], ground: MatchGround) {
    this.#ground = ground;
    this.#commits = stored.map((row) => row.commit);
    const events = this.#commits.flatMap((commit) => commit.events);
    this.#state = stored.length === 0 ? null : evolveAll(NOTHING, events);
    this.#rounds = this.#commits.reduce(roundsAfter, NO_ROUNDS);
    this.#logs = viewerLogs(this.#commits);
    this.#requests = recentRequests(stored.map((row) => row.request));
  }

  /** null before it has begun. */
  get state(): GameState | null {
    return this.#state;
  }
  get stage(): Stage {
    if (!this.#state) return "lobby";
    return this.#state.board.phase === "over" ? "over" : "playing";
  }
  /** When the last commit was; null before the first. */
  get lastAt(): number | null {
    return this.#commits[this.#commits.length - 1]?.at ?? null;
  }
  /** Rounds that the match can go back to the start of, the present one last; none once it is over. */
  get rounds(): readonly number[] {
    return this.stage === "playing" ? [...this.#rounds.starts.keys()] : [];
  }
  /** Until when the last roll back can be undone, ms; null: there is nothing to undo. */
  get undoUntil(): number | null {
    return this.stage === "playing" ? (this.#state?.board.rolledBack?.undoUntil ?? null) : null;
  }
  /** Every commit so far with the state that it led to, oldest first. */
  *past(): Generator<{ readonly commit: Commit; readonly state: GameState }> {
    let state = NOTHING;
    for (const commit of this.#commits) {
      state = evolveAll(state, commit.events);
      yield { commit, state };
    }
  }
  logSince(viewer: Viewer, after: number): readonly LogEntry[] {
    return this.#logs.since(viewer, after);
  }
  /** Was a command with this id accepted already? */
  knows(request: string): boolean {
    return this.#requests.has(request);
  }

  /** Creates the match; the table as it starts is stored in the same write. */
  async begin(table: TableRecord, at: number): Promise<Answer> {
    const events = this.#guarded("the creation", () => this.#ground.engine.create(table, at));
    if (!events) return refuse("badRequest");
    const commit: Commit = { n: 0, at, command: null, events };
    const stored = await this.#ground.durable({ table, commit: { commit, request: null } });
    if (!stored) return this.#ground.notDurable();
    this.#fold(commit, evolveAll(NOTHING, events));
    return OK;
  }

  /** Decides, stores, folds in, tells; in this order. */
  async submit(command: Command, request: string | null): Promise<Answer> {
    const before = this.#state;
    if (!before) return refuse("notStarted");
    const decision = this.#guarded(`${command.by} ${command.action.type}`, () =>
      this.#decide(before, command),
    );
    if (!decision) return refuse("badRequest");
    if (!decision.ok) return decision;
    const { events, state } = decision;
    const commit: Commit = { n: this.#commits.length, at: command.at, command, events };
    const stored = await this.#ground.durable({ commit: { commit, request } });
    if (!stored) return this.#ground.notDurable();
    this.#requests.add(request);
    this.#fold(commit, state);
    return OK;
  }

  /** Back to the start of a round; everything that has happened stays in the log. */
  rollBackTo(round: number, at: number): Promise<Answer> {
    return this.submit({ by: "instructor", at, action: { type: "rollBack", round } }, null);
  }
  undoRollBack(at: number): Promise<Answer> {
    return this.submit({ by: "instructor", at, action: { type: "undoRollBack" } }, null);
  }

  /** The saved game as text: everything once it is over, one viewer's own views at any time. */
  save(kind: "history" | "view", viewer: Viewer, table: TableRecord): string | Refused {
    if (!this.#state) return refuse("notStarted").refusal;
    if (kind === "history" && this.stage !== "over") return refuse("notOver").refusal;
    const source: SaveSource = {
      code: table.code,
      seats: savedSeats(table),
      commits: this.#commits,
    };
    return kind === "history" ? writeHistory(source) : writeViewSave(source, viewer);
  }

  /** An error of the rules is ours, not the player's: it is logged, and the table goes on. */
  #guarded<T>(what: string, work: () => T): T | undefined {
    try {
      return work();
    } catch (err) {
      this.#ground.failed(err, what);
      return undefined;
    }
  }

  /** The rules know no past: a roll back is handed the state that it goes back to. */
  #decide(before: GameState, command: Command): Decision {
    if (!isRollBack(command)) return this.#ground.engine.decide(before, command);
    const back = commitToReturnTo(this.#rounds, command.action);
    return decideRollBack(before, back === undefined ? undefined : this.#stateAfter(back), command);
  }

  /** Folded anew from the first commit on: nobody rolls back often. */
  #stateAfter(commit: number): GameState {
    const past = this.#commits.slice(0, commit + 1);
    return evolveAll(
      NOTHING,
      past.flatMap(({ events }) => events),
    );
  }

  #fold(commit: Commit, state: GameState): void {
    this.#commits.push(commit);
    this.#rounds = roundsAfter(this.#rounds, commit);
    this.#state = state;
    this.#ground.folded(commit, this.#logs.add(commit));
  }
}
