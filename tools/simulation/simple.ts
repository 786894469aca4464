// A simple policy as data: a bot to be like, and a few habits that replace its judgement. Small enough to be
// searched, written as a name (`hawk,cards=test+evade,signs=all`) so that it can sit in any row.
import { TEMPERAMENT_IDS, type TemperamentId } from "@freeze/shared/bots";
import { CARDS_OF, type CardId, PACKAGES, ROLES, type Role } from "@freeze/shared/rules";

/** Habits and what each may be. A habit that is not named is left to the bot. */
export const HABITS = {
  /** Texts of others: none is signed, or every one that may be. */
  signs: ["never", "all"],
  /** Own texts: none, secret ones only, or the same package in every round. */
  offers: ["never", "secret", ...PACKAGES.map(({ id }) => id)],
  /** Own due clauses: always kept, one cheated on every round, or from the third last sure round on. */
  cheats: ["never", "always", "late"],
  /** The statement of every round. */
  claims: ["never", "credit", "lower", "denounce"],
  summits: ["refuse", "seek"],
  /** Plenaries: stays away and calls none, or comes to all and calls all it may. */
  plenaries: ["away", "always"],
  victim: ["ends", "stands"],
  crisis: ["firm", "down"],
  /** Deals it may leave: leaves them in every round, or in the last sure ones. */
  leaves: ["always", "late"],
  leaks: ["always"],
  cancels: ["always"],
  /** Votes and answers of China in the Communique. */
  asked: ["yes", "no"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Habit = keyof typeof HABITS;
const HABIT_IDS = Object.keys(HABITS) as readonly Habit[];

export interface Simple {
  readonly base: TemperamentId | "passive";
  /** Played every round, the first ones that may be; null: the bot chooses; empty: none. */
  readonly cards: readonly CardId[] | null;
  readonly habits: Readonly<Partial<Record<Habit, string>>>;
}

export function simpleName({ base, cards, habits }: Simple): string {
  const parts: string[] = [base];
  if (cards) parts.push(`cards=${cards.join("+")}`);
  for (const habit of HABIT_IDS) if (habits[habit]) parts.push(`${habit}=${habits[habit]}`);
  return parts.join(",");
}

/** Reads a name; throws on one that says nothing. */
export function simpleOf(name: string): Simple {
  const [base = "", ...parts] = name.split(",");
  if (base !== "passive" && !TEMPERAMENT_IDS.some((id) => id === base)) {
    throw new Error(`nobody is like ${base}`);
  }
  let cards: readonly CardId[] | null = null;
  const habits: Partial<Record<Habit, string>> = {};
  for (const part of parts) {
    const [key = "", value = ""] = part.split("=");
    if (key === "cards") cards = value === "" ? [] : (value.split("+") as CardId[]);
    else if (isHabit(key) && HABITS[key].some((one) => one === value)) habits[key] = value;
    else throw new Error(`no habit ${part}`);
  }
  return { base: base as Simple["base"], cards, habits };
}

const isHabit = (key: string): key is Habit => key in HABITS;

/** The tricks that somebody would try first, for the seat. */
export function firstTricks(role: Role): readonly Simple[] {
  const like = (base: Simple["base"], habits: Simple["habits"] = {}): Simple => ({
    base,
    cards: null,
    habits,
  });
  const oneCard = CARDS_OF[role].map(
    ({ id }): Simple => ({ base: "passive", cards: [id], habits: {} }),
  );
  const bot = "reciprocator" as const;
  return [
    like("passive"),
    ...oneCard,
    like("passive", { signs: "all" }),
    like("passive", { signs: "all", cheats: "always" }),
    like("passive", { signs: "all", summits: "seek", claims: "credit" }),
    like(bot, { signs: "never", offers: "never" }),
    like(bot, { signs: "all" }),
    like(bot, { signs: "all", cheats: "always" }),
    like(bot, { signs: "all", cheats: "late" }),
    like(bot, { signs: "all", leaves: "late" }),
    like(bot, { claims: "credit" }),
    like(bot, { claims: "denounce" }),
    like(bot, { summits: "refuse" }),
    like(bot, { summits: "seek" }),
    like(bot, { plenaries: "away" }),
    like(bot, { victim: "ends" }),
    like(bot, { crisis: "firm" }),
    like(bot, { offers: "secret" }),
    like(bot, { offers: "secret", leaks: "always" }),
  ];
}

/** A whole number from 0 below `below`, from the next draw. */
export type Die = (below: number) => number;

const pickOf = <T>(list: readonly T[], die: Die): T => list[die(list.length)] as T;

/** A policy of a few habits, drawn. */
export function randomSimple(role: Role, die: Die): Simple {
  let simple: Simple = {
    base: pickOf(["passive", ...TEMPERAMENT_IDS] as const, die),
    cards: die(2) === 0 ? null : randomCards(role, die),
    habits: {},
  };
  for (let left = 1 + die(4); left > 0; left -= 1) simple = changeHabit(role, simple, die);
  return simple;
}

function randomCards(role: Role, die: Die): readonly CardId[] {
  const ids = CARDS_OF[role].map(({ id }) => id);
  const chosen = Array.from({ length: die(4) }, () => pickOf(ids, die));
  return [...new Set(chosen)];
}

/** One change: another bot, other cards, or one habit taken up, changed or dropped. */
export function neighbour(role: Role, simple: Simple, die: Die): Simple {
  const what = die(6);
  if (what === 0) return { ...simple, base: pickOf(["passive", ...TEMPERAMENT_IDS] as const, die) };
  if (what <= 2) return { ...simple, cards: die(4) === 0 ? null : randomCards(role, die) };
  return changeHabit(role, simple, die);
}

/** The better one with the habits of another that it lacks. */
export const joined = (better: Simple, other: Simple): Simple => ({
  base: better.base,
  cards: better.cards ?? other.cards,
  habits: { ...other.habits, ...better.habits },
});

function changeHabit(role: Role, { habits, ...rest }: Simple, die: Die): Simple {
  const own = HABIT_IDS.filter((id) => id !== "asked" || role === "china");
  const habit = pickOf(own, die);
  const { [habit]: _, ...others } = habits;
  const values = [undefined, ...HABITS[habit]].filter((value) => value !== habits[habit]);
  const value = pickOf(values, die);
  return { ...rest, habits: value === undefined ? others : { ...others, [habit]: value } };
}

/** The roles that a denunciation of each seat is aimed at. */
export const ADVERSARY: Readonly<Record<Role, Role>> = Object.fromEntries(
  ROLES.map((role) => [role, role === "us" || role === "rok" ? "dprk" : "us"]),
) as Record<Role, Role>;
