// Why a bot did what it did: the decision is made again from the same view, seed and temperament, and told with what
// was weighed. Nothing is recorded while a match is played, and nothing is told before it is over.
import {
  type Action,
  type ByRole,
  type CardId,
  clausesOf,
  FOLDERS_OF,
  LEAK_PC,
  othersThan,
  type Proposal,
  type Role,
  type RoleView,
  type Summit,
  summitsOf,
  type Terms,
  type Version,
  whyNot,
} from "../rules/index.ts";
import { wishesOf } from "./answers.ts";
import { editIdeas, ideasWith, judge, offerIdeas } from "./bargain.ts";
import { cardChoices } from "./cards.ts";
import { chanceToBack, chanceToComply, weighEnd } from "./communique.ts";
import { makeDice } from "./dice.ts";
import { type Search, searchedAgain } from "./explainSearch.ts";
import { type Idea, seenGains } from "./ideas.ts";
import { reserve, whyNotMeet, worthOfMeeting, worthOfPlenary } from "./meetings.ts";
import { memoryOf } from "./memory.ts";
import { type Mind, openMind } from "./mind.ts";
import { botAction, type Seated } from "./opponents.ts";
import { STYLES } from "./policies.ts";
import { finished, type Sliced } from "./rollout.ts";
import { atStrength } from "./strength.ts";
import { openSums } from "./sums.ts";

/** One thing that a bot could have done. */
export interface Option {
  readonly what:
    | { readonly kind: "text" | "counter" | "asked"; readonly terms: Terms }
    | { readonly kind: "card"; readonly card: CardId }
    | { readonly kind: "meeting"; readonly guest: Role }
    | { readonly kind: "plenary" }
    | { readonly kind: "deal"; readonly terms: Terms };
  /** Points of the own score that it seemed to bring. */
  readonly gain: number;
  /** What the bot took the others' gain to be: parties of a text alone. */
  readonly others: Readonly<Partial<Record<Role, number>>>;
  /** Its place in the comparison: the gain, the others' share in it, and how likely they seem to sign; null: none. */
  readonly weight: number | null;
  readonly chosen: boolean;
}

/** What the gain was held against: the bar of a signature or an offer, the price of a journey, nought. */
export type BarKind = "sign" | "offer" | "journey" | "nought";

export interface Explanation {
  readonly action: Action;
  readonly bar: { readonly kind: BarKind; readonly points: number } | null;
  /** The chosen one first, then the best of the others, five at most. */
  readonly options: readonly Option[];
  /** `busy`, `cold` ...: why it would not meet (`bots.refuse.<id>`). */
  readonly refusal: string | null;
  /** Temper and a draw decided: in how many of 100 such moments it would do the same. */
  readonly chance: number | null;
  /** What a strategist played on before it chose; nothing for the others. */
  readonly searches: readonly Search[];
}

const MOST_OTHERS = 5;
const PLAIN = { bar: null, options: [], refusal: null, chance: null, searches: [] } as const;

/** The decision made again; null where this edition of the bot would have done something else. */
export const explain = (view: RoleView, seated: Seated, action: Action): Explanation | null =>
  finished(explaining(view, seated, action));

/** The same in slices: a strategist has to search anew. */
export function* explaining(
  view: RoleView,
  seated: Seated,
  action: Action,
): Sliced<Explanation | null> {
  const { temperament, strength, seed } = seated;
  const given = { memory: memoryOf(view), dice: makeDice(seed) };
  if (temperament !== "strategist") {
    if (!same(botAction(view, seated), action)) return null;
    const style = atStrength(STYLES[temperament], strength);
    return { ...PLAIN, action, ...told(openMind(view, { ...given, style }), action) };
  }
  const again = yield* searchedAgain(view, seated);
  if (!same(again.action, action)) return null;
  const { searches, style } = again;
  const first = told(openMind(view, { ...given, style }), action);
  // What was tried out was not decided by the first look.
  return searches.length > 1
    ? { ...PLAIN, action, searches }
    : { ...PLAIN, action, ...first, searches };
}

/** Equal as JSON, whatever the order of the fields. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [ofA, ofB] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const names = Object.keys(ofA);
  return (
    names.length === Object.keys(ofB).length && names.every((name) => same(ofA[name], ofB[name]))
  );
}

function told(mind: Mind, action: Action): Partial<Explanation> {
  switch (action.type) {
    case "offer":
      return ofOffer(mind, action.terms);
    case "counter":
      return ofCounter(mind, action);
    case "sign":
    case "decline":
      return ofAnswer(mind, action);
    case "seal":
      return ofOrders(mind, action.orders);
    case "invite":
      return ofInvitation(mind, action.guest);
    case "answerInvitation":
      return ofVisit(mind, action.summit);
    case "convene":
      return { chance: percent(mind.style.convenes) };
    case "answerPlenary":
      return ofPlenary(mind, action.attend);
    case "answerCrisis":
      return { chance: percent(action.firm ? mind.style.firm : 1 - mind.style.firm) };
    case "vote":
      return { chance: percent(shareOf(chanceToBack(mind), action.back)) };
    case "answerSecondary":
      return { chance: percent(shareOf(chanceToComply(mind), action.comply)) };
    case "choose":
      return ofChoice(mind, action);
    default:
      return {};
  }
}

const percent = (share: number): number => Math.round(100 * Math.max(0, Math.min(1, share)));

const shareOf = (chance: number, taken: boolean): number => (taken ? chance : 1 - chance);

/** What the broken deal still holds, if it is kept from now on, and how often temper would end it. */
function ofChoice(mind: Mind, { deal: id, end }: Extract<Action, { type: "choose" }>) {
  const deal = mind.ground.outlook.deals.find((one) => one.id === id);
  const weighed = weighEnd(mind, id);
  if (!deal || !weighed) return {};
  const { parties, secret, sixParty } = deal;
  const terms = { parties, secret, sixParty, clauses: clausesOf(deal) };
  const option = { what: { kind: "deal", terms }, gain: weighed.worth, others: {} } as const;
  return {
    options: [{ ...option, weight: null, chosen: !end }],
    chance: percent(shareOf(weighed.chance, end)),
  };
}

const guesses = (me: Role, terms: Terms, gains: ByRole<number>): Option["others"] =>
  Object.fromEntries(
    terms.parties.filter((role) => role !== me).map((role) => [role, gains[role]]),
  );

/** The same undertakings: conditions and format are put on after the choice. */
const alike = (a: Terms, b: Terms): boolean => wording(a) === wording(b);
const wording = ({ clauses, secret }: Terms): string =>
  `${secret}${clauses.map(({ owner, code }) => `${owner}.${code}`).join()}`;

/** The chosen option before the best of the others. */
function ranked(options: readonly Option[]): readonly Option[] {
  const chosen = options.filter((option) => option.chosen);
  return [...chosen, ...options.filter((option) => !option.chosen).slice(0, MOST_OTHERS)];
}

function ofOffer(mind: Mind, terms: Terms): Partial<Explanation> {
  const lists = [...wishesOf(mind).map((wish) => ideasWith(mind, wish)), offerIdeas(mind)];
  const ideas = lists.find((list) => list.some((idea) => alike(idea.terms, terms))) ?? [];
  const found = ideas.find((idea) => alike(idea.terms, terms));
  const options = ideas.map((idea) => textOption(mind, idea, idea === found));
  return { bar: { kind: "offer", points: mind.style.offerAt }, options: ranked(options) };
}

const textOption = (mind: Mind, { terms, gains, score }: Idea, chosen: boolean): Option => ({
  what: { kind: "text", terms },
  gain: gains[mind.me],
  others: guesses(mind.me, terms, gains),
  weight: score,
  chosen,
});

interface Named {
  readonly proposal: string;
}

function proposalOf({ view, me }: Mind, id: string): Proposal | undefined {
  for (const folder of FOLDERS_OF[me]) {
    const found = view.folders[folder]?.proposals[id];
    if (found) return found;
  }
  return undefined;
}

/** The wording as it stands, at what signing it seemed to bring. */
function standing(mind: Mind, { terms }: Version, chosen: boolean): Option {
  const gains = seenGains(mind, terms);
  return {
    what: { kind: chosen ? "text" : "asked", terms },
    gain: judge(mind, terms).gain,
    others: guesses(mind.me, terms, gains),
    weight: null,
    chosen,
  };
}

function ofCounter(mind: Mind, { proposal: id, terms }: Named & { readonly terms: Terms }) {
  const proposal = proposalOf(mind, id);
  const versions = Object.values(proposal?.versions ?? {}).filter(({ by }) => by !== mind.me);
  for (const version of [...versions].reverse()) {
    const sign = { type: "sign", proposal: id, version: version.n } as const;
    const edits = editIdeas(mind, version.terms, whyNot(mind.view, sign));
    if (!edits.some(({ idea }) => alike(idea.terms, terms))) continue;
    const options = [...edits]
      .sort((a, b) => b.idea.score - a.idea.score)
      .map(({ idea }): Option => {
        const option = textOption(mind, idea, alike(idea.terms, terms));
        return { ...option, what: { kind: "counter", terms: idea.terms } };
      });
    const bar = { kind: "sign", points: judge(mind, version.terms).bar } as const;
    const [chosen, ...rest] = ranked(options);
    const asked = standing(mind, version, false);
    return { bar, options: chosen ? [chosen, asked, ...rest.slice(0, MOST_OTHERS - 1)] : [asked] };
  }
  return {};
}

function ofAnswer(
  mind: Mind,
  action: Named & { readonly type: "sign" | "decline"; readonly version: number },
): Partial<Explanation> {
  const version = proposalOf(mind, action.proposal)?.versions[String(action.version)];
  if (!version) return {};
  const bar = { kind: "sign", points: judge(mind, version.terms).bar } as const;
  return { bar, options: [standing(mind, version, action.type === "sign")] };
}

function ofOrders(
  mind: Mind,
  { cards, leak }: Extract<Action, { type: "seal" }>["orders"],
): Partial<Explanation> {
  const pc = mind.view.hand.pc - (leak ? LEAK_PC : 0);
  const options = [...cardChoices(openSums(mind), pc)]
    .sort((a, b) => b.worth - a.worth)
    .map(
      ({ card, worth }): Option => ({
        what: { kind: "card", card },
        gain: worth,
        others: {},
        weight: null,
        chosen: cards.some((one) => one.card === card),
      }),
    );
  return { bar: { kind: "nought", points: 0 }, options: ranked(options) };
}

/** What a meeting weighed: the sum of its effects, the liking for company, refusals remembered. */
const meetingWorth = (mind: Mind, other: Role): number =>
  worthOfMeeting(openSums(mind), other) + mind.style.taste.company;

function ofInvitation(mind: Mind, chosen: Role): Partial<Explanation> {
  const options = othersThan(mind.me)
    .map(
      (guest): Option => ({
        what: { kind: "meeting", guest },
        gain: meetingWorth(mind, guest) - 0.5 * mind.memory.refusals[guest],
        others: {},
        weight: null,
        chosen: guest === chosen,
      }),
    )
    .sort((a, b) => b.gain - a.gain);
  return { bar: { kind: "journey", points: reserve(mind) }, options: ranked(options) };
}

function ofVisit(mind: Mind, id: string): Partial<Explanation> {
  const summit: Summit | undefined = summitsOf(mind.view).find((one) => one.id === id);
  if (!summit) return {};
  const refusal = whyNotMeet(mind, summit);
  const gain = meetingWorth(mind, summit.host) + (summit.secret ? -0.5 : 0);
  const what = { kind: "meeting", guest: summit.host } as const;
  const options = [{ what, gain, others: {}, weight: null, chosen: refusal === null }];
  return { bar: { kind: "journey", points: reserve(mind) }, options, refusal };
}

function ofPlenary(mind: Mind, chosen: boolean): Partial<Explanation> {
  const gain = worthOfPlenary(mind);
  const options = [{ what: { kind: "plenary" }, gain, others: {}, weight: null, chosen }] as const;
  return { bar: { kind: "nought", points: 0 }, options };
}
