// What the strategist looks at in a position: a short list of numbers a seat, and one for each secret agenda.
import {
  AGENDA,
  type AgendaId,
  AT,
  clausesOf,
  type Deal,
  estimate,
  type GameState,
  goalPoints,
  invitedToPlenary,
  isDue,
  liveDeals,
  meetingsHeld,
  type Outlook,
  type Projection,
  project,
  type Role,
  roleView,
  SETTLEMENT,
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
  for (const pair of [
    "china+dprk",
    "china+us",
    "china+rok",
    "dprk+us",
    "dprk+rok",
    "us+rok",
  ] as const) {
    values[AT[`trust.${pair}`]] = folders[pair].trust ?? 0;
  }
  return values;
}

/** Numbers as they are used: about 0-1, now and by the rounds that are left. */
const timed = (numbers: readonly number[], left: number): readonly number[] => [
  ...numbers,
  ...numbers.map((one) => one * left),
];

const yes = (test: boolean): number => (test ? 1 : 0);
const above = (amount: number, mark: number): number => Math.max(0, amount - mark);

/** What the public goals, the ending and the points won face down hang on. */
export function looksAt(sight: Sight): readonly number[] {
  const { state, role, deals, now, ahead } = sight;
  const { board, hands } = state;
  const when = whenOf(board);
  const open = deals.filter(({ secret }) => !secret);
  const due = (test: (deal: Deal, owner: Role, code: string) => boolean): number =>
    open.reduce(
      (sum, deal) =>
        sum +
        clausesOf(deal).filter(
          (clause) => isDue(deal, clause, when) && test(deal, clause.owner, clause.code),
        ).length,
      0,
    );
  const freezing = (deal: Deal, owner: Role, code: string): boolean =>
    deal.parties.includes("us") && owner === "dprk" && ["TF", "FF", "DM"].includes(code);
  let won = 0;
  for (const { points } of Object.values(hands[role].faceDown)) won += points;
  const at = (place: number): number => now[place] as number;
  const later = (place: number): number => ahead.values[place] as number;
  const settles =
    above(SETTLEMENT.inspection, later(AT.inspection)) / 40 +
    above(later(AT.sanctions), SETTLEMENT.sanctions) / 2 +
    above(later(AT.tension), SETTLEMENT.tension) / 40 +
    above(later(AT.arsenal), SETTLEMENT.arsenalBelow - 1) / 40;
  return timed(
    [
      1,
      ...now.map((value, place) => value / (SHORT.has(place) ? 5 : 100)),
      goalPoints(role, now) / 85,
      goalPoints(role, ahead.values) / 85,
      ahead.crises,
      ahead.collapses / 3,
      above(at(AT.tension), 33) / 30,
      above(later(AT.tension), 33) / 30,
      above(40, at(AT.regime)) / 20,
      above(35, at(AT.economy)) / 20,
      yes(due(freezing) > 0),
      yes(due((_, owner, code) => owner === "dprk" && code === "IN") > 0),
      yes(settles === 0),
      Math.min(2, settles),
      due((_, owner) => owner === role) / 3,
      due(() => true) / 6,
      (deals.length - open.length) / 2,
      hands[role].visits / 3,
      Math.min(3, board.plenary.held) / 3,
      yes(board.kimFirst === "china"),
      yes(board.kimFirst === null),
      yes(board.met["dprk+us"] > 0),
      won / 5,
    ],
    sight.left,
  );
}

const SHORT: ReadonlySet<number> = new Set([AT.sanctions, AT.enforcement, AT.trueEnforcement]);

/** How a secret agenda stands: what is fulfilled for good, by how much each mark is passed, and what else helps. */
interface Standing {
  readonly done?: boolean;
  /** Place in `Values`, sign, mark, points that count as far. */
  readonly marks?: readonly (readonly [at: number, sign: 1 | -1, mark: number, wide: number])[];
  readonly helps?: readonly number[];
}

/** What a secret agenda of a seat hangs on. */
export function agendaLooks(sight: Sight, agenda: AgendaId): readonly number[] {
  const { done = false, marks = [], helps = [] } = standingOf(sight, agenda);
  const margins = (values: Values): readonly number[] =>
    marks.map(([at, sign, mark, wide]) =>
      Math.max(-2, Math.min(2, (sign * ((values[at] as number) - mark)) / wide)),
    );
  const now = margins(sight.now);
  const later = margins(sight.ahead.values);
  const least = marks.length > 1 ? [Math.min(...now), Math.min(...later)] : [];
  return timed([1, yes(done), ...now, ...later, ...least, ...helps], sight.left);
}

function standingOf({ state, deals, now }: Sight, agenda: AgendaId): Standing {
  const { board, hands, folders } = state;
  const { plenary, kimFirst, round, facts } = board;
  const trust = (pair: keyof typeof folders): number => (folders[pair].trust ?? 0) / 100;
  const left = Math.max(1, facts.layout.roundsMin - round + 1);
  const substance = Object.values(board.summits).some(
    ({ outcome, host, guest }) =>
      outcome === "substance" && [host, guest].includes("us") && [host, guest].includes("dprk"),
  );
  const frozen = deals.some((deal) =>
    clausesOf(deal).some(({ code }) => code === "TF" || code === "FF"),
  );
  const bound = deals.some(
    ({ parties }) => parties.length > 2 && parties.includes("rok") && parties.includes("dprk"),
  );
  const meets = [
    yes(hands.us.visits > 0 && hands.dprk.visits > 0),
    trust("dprk+us"),
    yes(board.met["dprk+us"] > 0),
    Object.keys(board.owedPublicly).length / 10,
  ];
  const A = AGENDA;
  switch (agenda) {
    case "host": {
      const slots = Math.ceil((left + (plenary.lastCalledRound === round - 1 ? -1 : 0)) / 2);
      return {
        done: plenary.held >= A.host.plenaries,
        helps: [
          plenary.held,
          Math.max(-2, slots - (A.host.plenaries - plenary.held)),
          invitedToPlenary(board).length / 3,
        ],
      };
    }
    case "lifeline":
      return {
        marks: [
          [AT["trust.china+dprk"], 1, A.lifeline.trust, 12],
          [AT.trueEnforcement, -1, A.lifeline.enforcement, 1],
        ],
      };
    case "loosen":
      return { marks: [[AT["trust.us+rok"], -1, A.loosen.trust, 12]] };
    case "first_call": {
      const meetings = meetingsHeld(board, "china", "dprk");
      const first = kimFirst === "china";
      return {
        done: first && (meetings >= 2 || plenary.held >= 1),
        helps: [
          yes(first),
          yes(kimFirst === null),
          yes(plenary.held > 0),
          trust("china+dprk"),
          yes(hands.dprk.visits > 0 && hands.china.visits > 0),
          invitedToPlenary(board).length / 3,
        ],
      };
    }
    case "keep_bomb":
      return {
        marks: [
          [AT.arsenal, 1, A.keep_bomb.arsenal, 10],
          [AT.sanctions, -1, A.keep_bomb.sanctions, 1],
        ],
      };
    case "open_gates":
      return {
        marks: [[AT.economy, 1, A.open_gates.economy, 10]],
        helps: [(now[AT.trueEnforcement] as number) / 5],
      };
    case "equal":
      return { done: substance, helps: meets };
    case "nobodys_client":
      return {
        marks: [
          [AT.regime, 1, A.nobodys_client.regime, 10],
          [AT["trust.china+dprk"], -1, A.nobodys_client.trust, 10],
        ],
      };
    case "big_win":
      return { marks: [[AT.arsenal, -1, A.big_win.arsenal, 10]] };
    case "no_giveaways":
      return {
        marks: [
          [AT.sanctions, 1, A.no_giveaways.sanctions, 1],
          [AT.trueEnforcement, 1, A.no_giveaways.enforcement, 1],
        ],
        helps: [yes(frozen)],
      };
    case "hold_line":
      return { marks: [[AT["trust.us+rok"], 1, A.hold_line.trust, 8]] };
    case "television":
      return { done: substance, marks: [[AT["home.us"], 1, A.television.home, 12]], helps: meets };
    case "drivers_seat":
      return {
        marks: [[AT["voice.rok"], 1, A.drivers_seat.voice, 15]],
        helps: [hands.rok.visits / 3],
      };
    case "railway":
      return {
        marks: [
          [AT.economy, 1, A.railway.economy, 12],
          [AT["trust.dprk+rok"], 1, A.railway.trust, 12],
        ],
      };
    case "both_patrons":
      return {
        marks: [
          [AT["trust.us+rok"], 1, A.both_patrons.washington, 12],
          [AT["trust.china+rok"], 1, A.both_patrons.beijing, 12],
        ],
      };
    case "peace_text":
      return {
        done: bound,
        helps: [yes(plenary.held > 0), trust("dprk+rok"), trust("us+rok"), trust("dprk+us")],
      };
  }
}
