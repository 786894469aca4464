// Tries plans on guessed truths: the other seats are played by temperaments, and the best plan is kept.
import {
  type Action,
  type ByRole,
  type GameState,
  ROLES,
  type Role,
  type RoleView,
} from "../rules/index.ts";
import { policyOf } from "./brain.ts";
import { type Dice, pick } from "./dice.ts";
import { guessState } from "./guess.ts";
import { MUTE_POLICIES } from "./policies.ts";
import { type Policy, type Style, TEMPERAMENT_IDS } from "./policy.ts";
import { playOut, type Sliced } from "./rollout.ts";
import { promiseOf } from "./strategistValue.ts";

/** How much it thinks: guesses a question is tried on, at first and for those that are left. */
export interface Effort {
  readonly first: number;
  readonly last: number;
  /** Questions that go on to the last guesses. */
  readonly kept: number;
  /** Rounds looked ahead beyond the present one. */
  readonly rounds: number;
}
/** A thing to try: an own first action, and the style in which the rest of the round and match is played. */
export interface Attempt {
  readonly action: Action | null;
  /** Until the round is over. */
  readonly now: Style;
}

/** An attempt with the mean of the points that it came to, and on how many guesses it was tried beside the chosen. */
export interface Trial extends Attempt {
  readonly mean: number;
  readonly guesses: number;
}
/** Hears what a search compared, the chosen attempt first. */
export type Tell = (trials: readonly Trial[]) => void;

/** Whom the other seats are taken for. */
const OTHERS = TEMPERAMENT_IDS;

const quiet = new WeakMap<Style, Policy>();
export function quietly(style: Style): Policy {
  let policy = quiet.get(style);
  if (!policy) {
    policy = policyOf(style, { mute: true });
    quiet.set(style, policy);
  }
  return policy;
}

/** First the given action, then the style of this round, then the usual one. */
function following(attempt: Attempt, round: number, usual: Style): Policy {
  let open = attempt.action;
  return (view, memory, dice) => {
    if (open) {
      const action = open;
      open = null;
      return action;
    }
    const style = view.board.round === round ? attempt.now : usual;
    return quietly(style)(view, memory, dice);
  };
}

/** One guess with its opponents: the same for every attempt, so that attempts differ by what they do alone. */
interface World {
  readonly start: GameState;
  readonly others: ByRole<Policy>;
  readonly dice: ByRole<Dice>;
}

function worldOf(view: RoleView, dice: Dice, at: number): World {
  const { round, phase } = view.board;
  const own: Dice = (...name) => dice("world", round, phase, at, ...name);
  const byRole = <T>(make: (role: Role) => T) =>
    Object.fromEntries(ROLES.map((role) => [role, make(role)])) as unknown as ByRole<T>;
  return {
    start: guessState(view, own),
    others: byRole((role) => MUTE_POLICIES[pick(OTHERS, own("who", role)) ?? "reciprocator"]),
    dice: byRole(
      (role) =>
        (...name) =>
          own("dice", role, ...name),
    ),
  };
}

/** Near the end the match is played out: agendas and the ending count there, and little is left to play. */
const NEAR_END = 2;

function horizonOf({ board }: RoleView, effort: Effort): number {
  const { roundsMin } = board.facts.layout;
  return board.round > roundsMin - NEAR_END
    ? Number.POSITIVE_INFINITY
    : board.round + effort.rounds;
}

export interface Question {
  readonly attempts: readonly Attempt[];
  readonly usual: Style;
  readonly effort: Effort;
}

/** How an attempt has fared so far. */
interface Tally {
  readonly attempt: Attempt;
  /** Points in each world, null where it ran into a refusal. */
  readonly points: (number | null)[];
}

/** How many standard errors a new thought must lead by beside the first one, so that luck does not choose. */
const DOUBT = 0.8;

/** What an attempt came to more than another, in each world that both saw the end of. */
function leadsOver(other: Tally, tally: Tally): readonly number[] {
  return tally.points.flatMap((own, at) => {
    const beside = other.points[at] ?? null;
    return own !== null && beside !== null ? [own - beside] : [];
  });
}

/** The lead of an attempt over the first one, less what luck may have done. */
function leadOf(first: Tally, tally: Tally): number {
  if (tally === first) return 0;
  const leads = leadsOver(first, tally);
  if (leads.length < 2) return leads.length === 0 ? Number.NEGATIVE_INFINITY : (leads[0] ?? 0) / 4;
  const mean = leads.reduce((sum, one) => sum + one, 0) / leads.length;
  const square = leads.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (leads.length - 1);
  return mean - DOUBT * Math.sqrt(square / leads.length);
}

/** What is told of a search: the chosen attempt, then the others by what they came to on the guesses they share. */
function trialsOf(chosen: Tally, all: readonly Tally[]): readonly Trial[] {
  const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / of.length;
  const base = chosen.points.filter((one) => one !== null);
  const level = base.length > 0 ? mean(base) : Number.NEGATIVE_INFINITY;
  const trial = (tally: Tally): Trial => {
    const leads = leadsOver(chosen, tally);
    const beside = leads.length > 0 ? level + mean(leads) : Number.NEGATIVE_INFINITY;
    return { ...tally.attempt, mean: beside, guesses: leads.length };
  };
  const others = all.filter((tally) => tally !== chosen).map(trial);
  return [trial(chosen), ...others.sort((a, b) => b.mean - a.mean)];
}

/** The attempts, the best first, by successive halving over common guesses; the first is kept to the end. */
export function* search(
  view: RoleView,
  dice: Dice,
  { attempts, usual, effort }: Question,
): Sliced<readonly Trial[]> {
  const { viewer, board } = view;
  const until = horizonOf(view, effort);
  const worlds: World[] = [];
  function* tryOn({ attempt, points }: Tally, at: number): Sliced<void> {
    worlds[at] ??= worldOf(view, dice, at);
    const world = worlds[at] as World;
    const policies = { ...world.others, [viewer]: following(attempt, board.round, usual) };
    yield;
    const end = yield* playOut({ start: world.start, policies, dice: world.dice, until });
    points[at] = end ? promiseOf(end, viewer) : null;
  }
  const all = attempts.map((attempt): Tally => ({ attempt, points: [] }));
  const [first] = all;
  if (!first) return [];
  let left = all;
  let done = 0;
  let upTo = effort.first;
  for (;;) {
    for (const tally of left) for (let at = done; at < upTo; at += 1) yield* tryOn(tally, at);
    done = upTo;
    const order = [...left].sort((a, b) => leadOf(first, b) - leadOf(first, a));
    if (done >= effort.last || left.length === 1) return trialsOf(order[0] ?? first, all);
    const next = order.slice(0, Math.max(effort.kept, Math.ceil(left.length / 2)));
    left = next.includes(first) ? next : [...next, first];
    upTo = Math.min(effort.last, done * 2);
  }
}
