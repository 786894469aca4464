// Searches: tries plans on guessed truths, lets the other temperaments play them out, keeps the best.
import {
  type Action,
  type ByRole,
  type GameState,
  ROLES,
  type Role,
  type RoleView,
  whyNot,
} from "../rules/index.ts";
import { policyOf } from "./brain.ts";
import { type Dice, pick } from "./dice.ts";
import { guessState } from "./guess.ts";
import type { Memory } from "./memory.ts";
import { MUTE_POLICIES } from "./policies.ts";
import type { Policy, StrengthId, Style } from "./policy.ts";
import { finished, playOut, type Sliced } from "./rollout.ts";
import { ordersToTry } from "./strategistOrders.ts";
import { POSTURES, USUAL } from "./strategistPostures.ts";
import { valueOf } from "./strategistValue.ts";

/** How much it thinks: guesses a question is tried on, at first and for those that are left. */
export interface Effort {
  readonly first: number;
  readonly last: number;
  /** Questions that go on to the last guesses. */
  readonly kept: number;
  /** Rounds looked ahead beyond the present one. */
  readonly rounds: number;
}
export const EFFORTS: Readonly<Record<StrengthId, Effort>> = {
  apprentice: { first: 1, last: 2, kept: 2, rounds: 0 },
  practised: { first: 3, last: 6, kept: 3, rounds: 0 },
  master: { first: 4, last: 12, kept: 3, rounds: 0 },
};

/** A thing to try: an own first action, and the style in which the rest of the round and match is played. */
interface Attempt {
  readonly action: Action | null;
  /** Until the round is over. */
  readonly now: Style;
}

/** An attempt with the mean of the points that it came to, and on how many guesses it was tried. */
export interface Trial extends Attempt {
  readonly mean: number;
  readonly guesses: number;
}
/** Hears what a search compared, the chosen attempt first. */
export type Tell = (trials: readonly Trial[]) => void;

/** Whom the other seats are taken for. */
const OTHERS = ["reciprocator", "hawk", "opportunist", "lookahead"] as const;

const quiet = new WeakMap<Style, Policy>();
function quietly(style: Style): Policy {
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

interface Question {
  readonly attempts: readonly Attempt[];
  readonly usual: Style;
  readonly effort: Effort;
}

/** The attempts, the best first, by successive halving over common guesses. */
function* search(
  view: RoleView,
  dice: Dice,
  { attempts, usual, effort }: Question,
): Sliced<readonly Trial[]> {
  const { viewer, board } = view;
  const until = horizonOf(view, effort);
  const worlds: World[] = [];
  const sums = new Map(attempts.map((attempt) => [attempt, { sum: 0, count: 0 }]));
  function* tryOn(attempt: Attempt, at: number): Sliced<void> {
    worlds[at] ??= worldOf(view, dice, at);
    const world = worlds[at] as World;
    const policies = { ...world.others, [viewer]: following(attempt, board.round, usual) };
    yield;
    const end = yield* playOut({ start: world.start, policies, dice: world.dice, until });
    const tally = sums.get(attempt);
    if (!end || !tally) return;
    tally.sum += valueOf(end, viewer);
    tally.count += 1;
  }
  const mean = (attempt: Attempt): number => {
    const { sum, count } = sums.get(attempt) ?? { sum: 0, count: 0 };
    return count === 0 ? Number.NEGATIVE_INFINITY : sum / count;
  };
  const ranked = (order: readonly Attempt[]): readonly Trial[] => {
    const [best, ...rest] = [...new Set([...order, ...attempts])].map((attempt) => ({
      ...{ action: attempt.action, now: attempt.now, mean: mean(attempt) },
      guesses: sums.get(attempt)?.count ?? 0,
    }));
    return best ? [best, ...rest.sort((a, b) => b.mean - a.mean)] : [];
  };
  let left = attempts;
  let done = 0;
  let upTo = effort.first;
  for (;;) {
    for (const attempt of left) for (let at = done; at < upTo; at += 1) yield* tryOn(attempt, at);
    done = upTo;
    const order = [...left].sort((a, b) => mean(b) - mean(a));
    if (done >= effort.last || left.length === 1) return ranked(order);
    left = order.slice(0, Math.max(effort.kept, Math.ceil(left.length / 2)));
    upTo = Math.min(effort.last, done * 2);
  }
}

/** What was settled for the round, by the match and the seat. A match that is opened anew thinks anew. */
const settled = new WeakMap<object, Map<string, readonly Trial[]>>();

function* posturesOf(view: RoleView, dice: Dice, effort: Effort): Sliced<readonly Trial[]> {
  const { facts, round } = view.board;
  const kept = settled.get(facts) ?? new Map<string, readonly Trial[]>();
  settled.set(facts, kept);
  const key = `${view.viewer}/${round}/${dice("self")}`;
  let trials = kept.get(key);
  if (!trials) {
    const usual = USUAL[view.viewer];
    const attempts = POSTURES[view.viewer].map((now) => ({ action: null, now }));
    trials = yield* search(view, dice, { attempts, usual, effort });
    kept.set(key, trials);
  }
  return trials;
}

/** What the strategist does now, thought out slice by slice. */
export function* strategy(
  view: RoleView,
  memory: Memory,
  {
    dice,
    effort,
    mute = false,
    tell,
  }: {
    readonly dice: Dice;
    readonly effort: Effort;
    readonly mute?: boolean;
    readonly tell?: Tell | undefined;
  },
): Sliced<Action | null> {
  const { phase, ready } = view.board;
  if (phase === "over" || (ready[view.viewer] && phase !== "talks")) return null;
  const postures = yield* posturesOf(view, dice, effort);
  tell?.(postures);
  const style = postures[0]?.now ?? USUAL[view.viewer];
  // The round is thought out before its talks begin.
  if (phase === "briefing" || phase === "resolution") return quietly(style)(view, memory, dice);
  if (phase === "talks") return policyOf(style, { mute })(view, memory, dice);
  return yield* decideNow(view, { memory, dice, style, effort, tell });
}

/** The same as a policy: thinks to the end at once. */
export const strategistOf =
  (effort: Effort, manner: { readonly mute?: boolean } = {}): Policy =>
  (view, memory, dice) =>
    finished(strategy(view, memory, { dice, effort, ...manner }));

interface Thinking {
  readonly memory: Memory;
  readonly dice: Dice;
  readonly style: Style;
  readonly effort: Effort;
  readonly tell: Tell | undefined;
}

/** Sealed choices are tried out one by one. */
function* decideNow(
  view: RoleView,
  { memory, dice, style, effort, tell }: Thinking,
): Sliced<Action | null> {
  const usual = USUAL[view.viewer];
  const first = quietly(style)(view, memory, dice);
  if (first === null) return null;
  const fallback: Action = first;
  function* best(actions: readonly Action[]): Sliced<Action> {
    const legal = actions.filter((action) => !whyNot(view, action));
    if (legal.length < 2) return legal[0] ?? fallback;
    const attempts = legal.map((action) => ({ action, now: style }));
    const trials = yield* search(view, dice, { attempts, usual, effort });
    tell?.(trials);
    return trials[0]?.action ?? fallback;
  }
  switch (first.type) {
    case "seal": {
      let chosen = first;
      for (const variants of ordersToTry({ view, memory, dice, style })) {
        const found = yield* best([chosen, ...variants(chosen)]);
        if (found.type === "seal") chosen = found;
      }
      return chosen;
    }
    case "answerCrisis":
      return yield* best([
        first,
        ...[true, false].flatMap((firm) =>
          [true, false]
            .filter((restrain) => firm !== first.firm || restrain !== first.restrain)
            .map((restrain): Action => ({ type: "answerCrisis", firm, restrain })),
        ),
      ]);
    case "choose":
      return yield* best([first, { ...first, end: !first.end }]);
    case "vote":
      return yield* best([first, { ...first, back: !first.back }]);
    case "answerSecondary":
      return yield* best([first, { ...first, comply: !first.comply }]);
    default:
      return first;
  }
}
