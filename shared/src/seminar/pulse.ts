// What a console needs to know of a match beyond its present state: how long a phase runs, when somebody last spoke.
// Folded along the commits, one step each; the same commits give the same pulse after a restart.
import {
  type Action,
  type ByRole,
  type Commit,
  type GameState,
  type Phase,
  ROLES,
  type Role,
  toAct,
} from "../rules/index.ts";

/** Time that runs while nothing is paused. Milliseconds; from: of the server's clock, null while it stands. */
export interface Stopwatch {
  readonly ms: number;
  readonly from: number | null;
}
export const elapsedOf = ({ ms, from }: Stopwatch, now: number): number =>
  ms + (from === null ? 0 : Math.max(0, now - from));

/** Times are of the server's clock in ms, null: never so far. Talk times are points on `talks`. */
export interface Pulse {
  readonly round: number;
  readonly phase: Phase;
  readonly roundAt: number;
  readonly phaseAt: number;
  /** How long the present round has run, the pauses left out. */
  readonly inRound: Stopwatch;
  /** How long the table has talked in all, over all rounds. */
  readonly talks: Stopwatch;
  /** Talk time at the last offer or counter-offer. */
  readonly offerTalk: number;
  /** Talk time at the last thing that each role said, offered, signed, declined or asked for. */
  readonly spokeTalk: ByRole<number>;
  readonly actedAt: ByRole<number | null>;
  readonly signedAt: number | null;
  /** Since when the phase waits for one role alone. */
  readonly oneLeftAt: number | null;
  readonly pausedAt: number | null;
  readonly overAt: number | null;
  /** Tension at the start of each round, before its news. */
  readonly tension: readonly number[];
  /** Sent so far, those of rounds that were taken back included. */
  readonly messages: number;
}

const STOPPED: Stopwatch = { ms: 0, from: null };
const NOBODY_YET: ByRole<null> = { china: null, dprk: null, us: null, rok: null };
const FROM_THE_START: ByRole<number> = { china: 0, dprk: 0, us: 0, rok: 0 };

const FIRST: Pulse = {
  round: 0,
  phase: "briefing",
  roundAt: 0,
  phaseAt: 0,
  inRound: STOPPED,
  talks: STOPPED,
  offerTalk: 0,
  spokeTalk: FROM_THE_START,
  actedAt: NOBODY_YET,
  signedAt: null,
  oneLeftAt: null,
  pausedAt: null,
  overAt: null,
  tension: [],
  messages: 0,
};

/** The pulse after one more commit and the state that it led to; null before the first. */
export function pulseAfter(before: Pulse | null, commit: Commit, state: GameState): Pulse {
  const pulse = before ?? FIRST;
  const { at } = commit;
  const { round, phase, clock } = state.board;
  const newRound = round !== pulse.round;
  const newPhase = newRound || phase !== pulse.phase;
  const runs = !clock.paused && phase !== "over";
  return {
    ...pulse,
    ...deedsIn(pulse, commit),
    round,
    phase,
    roundAt: newRound ? at : pulse.roundAt,
    phaseAt: newPhase ? at : pulse.phaseAt,
    inRound: turned(newRound ? STOPPED : pulse.inRound, runs, at),
    talks: turned(pulse.talks, runs && phase === "talks", at),
    oneLeftAt: oneLeft(newPhase ? null : pulse.oneLeftAt, state, at),
    pausedAt: clock.paused ? (pulse.pausedAt ?? at) : null,
    overAt: phase === "over" ? (pulse.overAt ?? at) : null,
    tension: newRound ? lineTo(pulse.tension, state) : pulse.tension,
  };
}

function turned(watch: Stopwatch, runs: boolean, at: number): Stopwatch {
  if (runs === (watch.from !== null)) return watch;
  return { ms: elapsedOf(watch, at), from: runs ? at : null };
}

const oneLeft = (before: number | null, { board }: GameState, at: number): number | null =>
  toAct(board).length === 1 ? (before ?? at) : null;

/** A round that is taken back takes its part of the line along. */
const lineTo = (line: readonly number[], { board }: GameState): readonly number[] => [
  ...line.slice(0, board.round - 1),
  board.tensionBefore,
];

const SPEAKS: ReadonlySet<Action["type"]> = new Set<Action["type"]>([
  "say",
  "offer",
  "counter",
  "sign",
  "decline",
  "withdraw",
  "invite",
  "answerInvitation",
  "convene",
  "answerPlenary",
]);

/** What the author of a commit has done by it. */
function deedsIn(pulse: Pulse, { at, command }: Commit): Partial<Pulse> {
  const role = ROLES.find((one) => one === command?.by);
  if (!command || !role) return {};
  const action = command.action as Action;
  const talk = elapsedOf(pulse.talks, at);
  return {
    actedAt: { ...pulse.actedAt, [role]: at },
    ...(SPEAKS.has(action.type) ? { spokeTalk: { ...pulse.spokeTalk, [role]: talk } } : {}),
    ...(isOffer(action) ? { offerTalk: talk } : {}),
    ...(signs(action) ? { signedAt: at } : {}),
    ...(action.type === "say" ? { messages: pulse.messages + 1 } : {}),
  };
}

const isOffer = ({ type }: Action): boolean => type === "offer" || type === "counter";

const signs = (action: Action): boolean =>
  action.type === "sign" ||
  ((action.type === "offer" || action.type === "counter") && action.sign === true);

/** Talk time since a role last spoke, or since an offer was last made. ms */
export const silenceOf = (pulse: Pulse, role: Role, now: number): number =>
  elapsedOf(pulse.talks, now) - pulse.spokeTalk[role];
export const offerlessOf = (pulse: Pulse, now: number): number =>
  elapsedOf(pulse.talks, now) - pulse.offerTalk;
