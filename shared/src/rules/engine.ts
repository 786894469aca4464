// The frame of the engine: what a match is made of. The rules stand in `decide*.ts`, `whyNot*.ts`, `resolve*.ts`.
import type { Command, Refusal } from "./actions.ts";
import type { LayoutId, Ruleset } from "./catalogue.ts";
import type { GameEvent } from "./events.ts";
import type { GameState } from "./state.ts";

/** What `decide` answers: facts to be stored, or a refusal that changes nothing. */
export type Decision =
  | {
      readonly ok: true;
      readonly events: readonly GameEvent[];
      /** The state after the events: what folding them gives, so that nobody has to fold them twice. */
      readonly state: GameState;
    }
  | { readonly ok: false; readonly refusal: Refusal };

export interface MatchOptions {
  readonly layout: LayoutId;
  readonly ruleset: Ruleset;
  /** Milliseconds of the server's clock. */
  readonly at: number;
}

/** One accepted command and all that follows: one row of the store, one line of a saved game. Command null: the creation. */
export interface Commit {
  readonly n: number;
  readonly at: number;
  readonly command: Command | null;
  readonly events: readonly GameEvent[];
}

/** A whole match: fold its events over nothing and every state comes back. */
export interface History {
  readonly commits: readonly Commit[];
}

export type Submit = (state: GameState, command: Command) => Decision;
