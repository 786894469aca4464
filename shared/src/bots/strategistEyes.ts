// What the strategist looks at in a position: a short list of numbers for each seat.
import {
  AT,
  CRISIS,
  clausesOf,
  type Deal,
  estimate,
  faceDownPoints,
  type GameState,
  goalPoints,
  isDue,
  liveDeals,
  type Outlook,
  PAIRS,
  type Projection,
  project,
  type Role,
  roleView,
  SETTLEMENT,
  trustOf,
  type Values,
  whenOf,
} from "../rules/index.ts";

/** A whole position as one seat looks at it: as it stands, and where its deals lead. */
export interface Sight {
  readonly state: GameState;
  readonly role: Role;
  readonly deals: readonly Deal[];
  readonly now: Values;
  readonly ahead: Projection;
  /** Rounds that are sure to be played, this one included, as a share of five. */
  readonly left: number;
}

export function sightOf(state: GameState, role: Role): Sight {
  const view = roleView(state, role);
  const { round, facts } = state.board;
  const now = trueValues(state, estimate(view));
  const deals = liveDeals(view);
  const last = Math.max(round, facts.layout.roundsMin);
  const from: Outlook = { view, start: now, round, last, deals };
  return { state, role, deals, now, ahead: project(from), left: (last - round + 1) / 5 };
}

/** A guess holds every number: none need be taken at the middle of what is shown. */
function trueValues({ hands, folders }: GameState, values: Values): Values {
  const { arsenal = 0, economy = 0, regime = 0 } = hands.dprk.dials;
  values[AT.arsenal] = arsenal;
  values[AT.economy] = economy;
  values[AT.regime] = regime;
  values[AT.trueEnforcement] = hands.china.dials.trueEnforcement ?? 0;
  for (const pair of PAIRS) values[AT[trustOf(pair)]] = folders[pair].trust ?? 0;
  return values;
}

/** Numbers as they are used: about 0-1, as they are and by the rounds that are left. */
export const timed = (numbers: readonly number[], left: number): readonly number[] => [
  ...numbers,
  ...numbers.map((one) => one * left),
];

export const yes = (test: boolean): number => (test ? 1 : 0);
const above = (amount: number, mark: number): number => Math.max(0, amount - mark);

/** What the public goals, the ending and the points won face down hang on. */
export const looksAt = (sight: Sight): readonly number[] =>
  timed(
    [1, ...dialsOf(sight), ...dangersOf(sight), ...dealsOf(sight), ...recordOf(sight)],
    sight.left,
  );

const SHORT: ReadonlySet<number> = new Set([AT.sanctions, AT.enforcement, AT.trueEnforcement]);

const dialsOf = ({ role, now, ahead }: Sight): readonly number[] => [
  ...now.map((value, place) => value / (SHORT.has(place) ? 5 : 100)),
  goalPoints(role, now) / 85,
  goalPoints(role, ahead.values) / 85,
];

/** Crisis and collapse. */
function dangersOf({ now, ahead }: Sight): readonly number[] {
  return [
    ahead.crises,
    ahead.collapses / 3,
    above(now[AT.tension] as number, CRISIS.base) / 30,
    above(ahead.values[AT.tension] as number, CRISIS.base) / 30,
    above(40, now[AT.regime] as number) / 20,
    above(35, now[AT.economy] as number) / 20,
  ];
}

/** Freeze and settlement, and how much is promised. */
function dealsOf({ state, role, deals, ahead }: Sight): readonly number[] {
  const when = whenOf(state.board);
  const open = deals.filter(({ secret }) => !secret);
  const due = open.flatMap((deal) =>
    clausesOf(deal)
      .filter((clause) => isDue(deal, clause, when))
      .map(({ owner, code }) => ({ owner, code, us: deal.parties.includes("us") })),
  );
  const freezes = due.some(
    ({ owner, code, us }) => us && owner === "dprk" && ["TF", "FF", "DM"].includes(code),
  );
  const short = shortOfSettlement(ahead.values);
  return [
    yes(freezes),
    yes(due.some(({ owner, code }) => owner === "dprk" && code === "IN")),
    yes(short === 0),
    Math.min(2, short),
    due.filter(({ owner }) => owner === role).length / 3,
    due.length / 6,
    (deals.length - open.length) / 2,
  ];
}

/** How far the dials of a settlement are from where it needs them. */
const shortOfSettlement = (ahead: Values): number =>
  above(SETTLEMENT.inspection, ahead[AT.inspection] as number) / 40 +
  above(ahead[AT.sanctions] as number, SETTLEMENT.sanctions) / 2 +
  above(ahead[AT.tension] as number, SETTLEMENT.tension) / 40 +
  above(ahead[AT.arsenal] as number, SETTLEMENT.arsenalBelow - 1) / 40;

/** Meetings held and still to be held, and what was won face down. */
function recordOf({ state, role }: Sight): readonly number[] {
  const { board, hands } = state;
  return [
    hands[role].visits / 3,
    Math.min(3, board.plenary.held) / 3,
    yes(board.kimFirst === "china"),
    yes(board.kimFirst === null),
    yes(board.met["dprk+us"] > 0),
    faceDownPoints(hands[role]) / 5,
  ];
}
