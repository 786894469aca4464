// What a strategist compared before it did something: its search made again from the same view, told by what was tried.
import type { Action, RoleView, Statement } from "../rules/index.ts";
import { makeDice } from "./dice.ts";
import { memoryOf } from "./memory.ts";
import type { Seated } from "./opponents.ts";
import type { Style, TemperamentId } from "./policy.ts";
import type { Sliced } from "./rollout.ts";
import { EFFORTS, strategy } from "./strategist.ts";
import { USUAL } from "./strategistPostures.ts";
import type { Trial } from "./strategistSearch.ts";

type Orders = Extract<Action, { type: "seal" }>["orders"];

/** A way through a round: the usual one, a turn of it, or that of another temperament. */
export type Way =
  | "usual"
  | "giving"
  | "hard"
  | "away"
  | "host"
  | "home"
  | "quiet"
  | "other"
  | { readonly as: TemperamentId };

export type Tried =
  | { readonly kind: "way"; readonly way: Way }
  | { readonly kind: "cards"; readonly cards: Orders["cards"] }
  | { readonly kind: "cheat"; readonly cheat: Orders["cheats"][number] | null }
  | { readonly kind: "statement"; readonly statement: Statement | null }
  | { readonly kind: "answer"; readonly action: Action };

/** One thing that was played on to see what came of it. */
export interface Try {
  readonly what: Tried;
  /** Points of the own score, on the average of the guesses. */
  readonly mean: number;
  readonly guesses: number;
  readonly chosen: boolean;
}

/** One question of a strategist to itself, with what it tried: the chosen first, then the best of the others. */
export interface Search {
  readonly question: Tried["kind"];
  readonly tries: readonly Try[];
}

export interface SearchedAgain {
  readonly action: Action | null;
  /** In which style it plays the round. */
  readonly style: Style;
  readonly searches: readonly Search[];
}

const MOST_TRIES = 5;

/** What a strategist does in a view, with all that it compared. */
export function* searchedAgain(view: RoleView, seated: Seated): Sliced<SearchedAgain> {
  const heard: (readonly Trial[])[] = [];
  const action = yield* strategy(view, memoryOf(view), {
    dice: makeDice(seated.seed),
    effort: EFFORTS[seated.strength],
    tell: (trials) => heard.push(trials),
  });
  const usual = USUAL[view.viewer];
  const style = heard[0]?.[0]?.now ?? usual;
  return { action, style, searches: heard.map((trials) => searchOf(trials, usual)) };
}

function searchOf(trials: readonly Trial[], usual: Style): Search {
  const question = questionOf(trials);
  const tries = trials
    .filter(({ guesses }) => guesses > 0)
    .slice(0, MOST_TRIES)
    .map(({ action, now, mean, guesses }, at) => ({
      what: triedOf(question, action, wayOf(now, usual)),
      ...{ mean, guesses, chosen: at === 0 },
    }));
  return { question, tries };
}

/** By what the attempts differ in. */
function questionOf(trials: readonly Trial[]): Search["question"] {
  const orders = trials.flatMap(({ action }) => (action?.type === "seal" ? [action.orders] : []));
  if (orders.length === 0) return trials.some(({ action }) => action) ? "answer" : "way";
  const differ = (part: "cards" | "cheats") =>
    new Set(orders.map((one) => JSON.stringify(one[part]))).size > 1;
  if (differ("cards")) return "cards";
  return differ("cheats") ? "cheat" : "statement";
}

function triedOf(question: Search["question"], action: Action | null, way: Way): Tried {
  if (action === null) return { kind: "way", way };
  if (action.type !== "seal") return { kind: "answer", action };
  const { cards, cheats, statement } = action.orders;
  if (question === "cards") return { kind: "cards", cards };
  return question === "cheat"
    ? { kind: "cheat", cheat: cheats[0] ?? null }
    : { kind: "statement", statement };
}

/** Bars from which nothing is signed or offered any more. */
const NEVER = 50;

function wayOf(style: Style, usual: Style): Way {
  if (style === usual) return "usual";
  if (style.id !== usual.id) return { as: style.id };
  if (style.signAt >= NEVER) return "away";
  if (style.signAt > usual.signAt) return "hard";
  if (style.signAt < usual.signAt) return "giving";
  if (style.secrets > usual.secrets) return "quiet";
  if (style.meets > usual.meets || style.convenes > usual.convenes) return "host";
  if (style.meets < usual.meets || style.convenes < usual.convenes) return "home";
  return "other";
}
