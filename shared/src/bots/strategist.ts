// Searches: tries plans on guessed truths, lets the temperaments play them out, keeps the best.
import { type Action, type RoleView, whyNot } from "../rules/index.ts";
import { policyOf } from "./brain.ts";
import type { Dice } from "./dice.ts";
import type { Memory } from "./memory.ts";
import type { Policy, StrengthId, Style } from "./policy.ts";
import { finished, type Sliced } from "./rollout.ts";
import { ordersToTry } from "./strategistOrders.ts";
import { POSTURES, USUAL } from "./strategistPostures.ts";
import { type Effort, quietly, search, type Tell, type Trial } from "./strategistSearch.ts";
import { staleText, talkToTry } from "./strategistTalks.ts";

export const EFFORTS: Readonly<Record<StrengthId, Effort>> = {
  apprentice: { first: 1, last: 2, kept: 2, rounds: 0 },
  practised: { first: 3, last: 6, kept: 3, rounds: 0 },
  master: { first: 4, last: 12, kept: 3, rounds: 0 },
};

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
  const thinking = { memory, dice, style, effort, tell };
  if (phase !== "talks") return yield* decideNow(view, thinking);
  const first = staleText(view) ?? policyOf(style, { mute })(view, memory, dice);
  return first && (yield* bestOf(view, [first, ...talkToTry(view, first, thinking)], thinking));
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

/** The best of some actions, the first of which is what the style would do. */
function* bestOf(
  view: RoleView,
  [first, ...others]: readonly [Action, ...Action[]],
  { dice, style, effort, tell }: Thinking,
): Sliced<Action> {
  const legal = others.filter((action) => !whyNot(view, action));
  if (legal.length === 0) return first;
  const attempts = [first, ...legal].map((action) => ({ action, now: style }));
  const usual = USUAL[view.viewer];
  const trials = yield* search(view, dice, { attempts, usual, effort });
  tell?.(trials);
  return trials[0]?.action ?? first;
}

/** Whether a cheat is found out is a matter of luck: it takes more worlds to tell what it is worth. */
const forCheats = (effort: Effort): Effort => ({
  ...effort,
  first: 2 * effort.last,
  last: 2 * effort.last,
});

/** Sealed choices are tried out one by one. */
function* decideNow(view: RoleView, thinking: Thinking): Sliced<Action | null> {
  const { memory, dice, style, effort } = thinking;
  const first = quietly(style)(view, memory, dice);
  if (first?.type !== "seal") {
    return first && (yield* bestOf(view, [first, ...otherwise(first)], thinking));
  }
  let chosen = first;
  for (const { variants, lucky } of ordersToTry({ view, memory, dice, style })) {
    const worlds = lucky ? forCheats(effort) : effort;
    const found = yield* bestOf(view, [chosen, ...variants(chosen)], {
      ...thinking,
      effort: worlds,
    });
    if (found.type === "seal") chosen = found;
  }
  return chosen;
}

const BOTH = [true, false];

/** The other answers to a question of crisis or Communique. */
function otherwise(first: Action): readonly Action[] {
  switch (first.type) {
    case "answerCrisis":
      return BOTH.flatMap((firm) =>
        BOTH.filter((restrain) => firm !== first.firm || restrain !== first.restrain).map(
          (restrain): Action => ({ type: "answerCrisis", firm, restrain }),
        ),
      );
    case "choose":
      return [{ ...first, end: !first.end }];
    case "vote":
      return [{ ...first, back: !first.back }];
    case "answerSecondary":
      return [{ ...first, comply: !first.comply }];
    default:
      return [];
  }
}
