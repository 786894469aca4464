// A saved game as a story of rounds: what was said about what, what was signed, what was ordered, what came of it.

import {
  decodeQuestion,
  decodeReason,
  type QuestionId,
  type Reason,
} from "../../shared/src/bots/index.ts";
import {
  type Commit,
  type Deal,
  evolve,
  type FolderKey,
  type GameEvent,
  type GameState,
  isByRole,
  type Orders,
  type Role,
  type Terms,
} from "../../shared/src/rules/index.ts";

/** Something said: a reason of a bot, a question, or plain words. */
export interface Line {
  readonly by: Role;
  readonly folder: FolderKey;
  readonly reason: Reason | null;
  readonly question: QuestionId | null;
  readonly text: string;
}

/** A text on the table with all that was said and done about it in the round. */
export interface Affair {
  readonly id: string;
  readonly by: Role;
  readonly terms: Terms;
  readonly steps: Step[];
  /** The deal that it became in this round. */
  deal: Deal | null;
}
export type Step =
  | { readonly kind: "said"; readonly line: Line }
  | { readonly kind: "counter"; readonly by: Role; readonly n: number; readonly terms: Terms }
  | { readonly kind: "sign" | "decline" | "lapse"; readonly by: Role; readonly n: number };

export interface Round {
  readonly n: number;
  readonly affairs: Map<string, Affair>;
  /** Questions with their answers, and what was said about nothing in particular. */
  readonly lines: Line[];
  readonly orders: Map<Role, Orders>;
  readonly events: GameEvent[];
  /** The state when the round was over. */
  state: GameState;
}

export function storyOf(commits: readonly Commit[]): readonly Round[] {
  const rounds: Round[] = [];
  let state = undefined as unknown as GameState;
  for (const { command, events } of commits) {
    for (const event of events) {
      state = evolve(state, event);
      if (event.type === "phaseBegan" && event.phase === "briefing")
        rounds.push(opened(event.round, state));
      const round = rounds.at(-1);
      if (!round) continue;
      round.state = state;
      take(round, event);
    }
    const round = rounds.at(-1);
    if (round && command && isByRole(command)) {
      if (command.action.type === "seal") round.orders.set(command.by, command.action.orders);
    }
  }
  return rounds;
}

const opened = (n: number, state: GameState): Round => ({
  ...{ n, affairs: new Map(), lines: [], orders: new Map(), events: [] },
  state,
});

function take(round: Round, event: GameEvent): void {
  switch (event.type) {
    case "said":
      takeWords(round, event);
      return;
    case "offerMade": {
      const { id, by, versions } = event.proposal;
      const terms = versions["1"]?.terms;
      if (terms) round.affairs.set(id, { id, by, terms, steps: [], deal: null });
      return;
    }
    case "versionAdded": {
      const { by, n, terms } = event.version;
      round.affairs.get(event.proposal)?.steps.push({ kind: "counter", by, n, terms });
      return;
    }
    case "signatureTakenBack":
    case "versionSigned":
    case "versionDeclined": {
      const affair = round.affairs.get(event.proposal);
      const kind = DEEDS[event.type];
      affair?.steps.push({ kind, by: event.by, n: event.version });
      return;
    }
    case "dealSigned": {
      const affair = round.affairs.get(event.deal.id);
      if (affair) affair.deal = event.deal;
      return;
    }
    default:
      round.events.push(event);
  }
}

const DEEDS = {
  versionSigned: "sign",
  versionDeclined: "decline",
  signatureTakenBack: "lapse",
} as const;

function takeWords(round: Round, { folder, message }: Extract<GameEvent, { type: "said" }>): void {
  const { by, text } = message;
  const [reason, question] = [decodeReason(text), decodeQuestion(text)];
  const line: Line = { by, folder, reason, question, text };
  const affair = round.affairs.get(String(reason?.params.p ?? ""));
  if (!affair) {
    round.lines.push(line);
    return;
  }
  // What a change is asked for with stands where the change was made.
  const at = affair.steps.findIndex(
    (step) => step.kind === "counter" && step.by === by && step.n === reason?.params.v,
  );
  if (at < 0) affair.steps.push({ kind: "said", line });
  else affair.steps.splice(at, 1, { kind: "said", line });
}
