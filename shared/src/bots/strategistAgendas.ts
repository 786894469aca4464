// What the strategist looks at to tell the odds of a secret agenda.
import {
  AGENDA,
  type AgendaId,
  AT,
  clausesOf,
  firstCall,
  invitedToPlenary,
  metInSubstance,
  type Pair,
  type Values,
} from "../rules/index.ts";
import { bindsKoreas, isFreeze } from "./agenda.ts";
import { type Sight, timed, yes } from "./strategistEyes.ts";

/** Place in `Values`, the side of the mark that counts, the mark, and points that are far from it. */
type Mark = readonly [at: number, sign: 1 | -1, mark: number, wide: number];

/** How a secret agenda stands: what is fulfilled for good, the marks that must be passed, and what else helps. */
interface Standing {
  readonly done?: boolean;
  readonly marks?: readonly Mark[];
  readonly helps?: readonly number[];
}

/** What a secret agenda of a seat hangs on, as numbers. */
export function agendaLooks(sight: Sight, agenda: AgendaId): readonly number[] {
  const { done = false, marks = [], helps = [] } = STANDINGS[agenda](sight);
  const margins = (values: Values): readonly number[] =>
    marks.map(([at, sign, mark, wide]) =>
      Math.max(-2, Math.min(2, (sign * ((values[at] as number) - mark)) / wide)),
    );
  const now = margins(sight.now);
  const later = margins(sight.ahead.values);
  const least = marks.length > 1 ? [Math.min(...now), Math.min(...later)] : [];
  return timed([1, yes(done), ...now, ...later, ...least, ...helps], sight.left);
}

const trust = ({ state }: Sight, pair: Pair): number => (state.folders[pair].trust ?? 0) / 100;

/** Washington and Pyongyang have met over something they signed; else what makes it likely. */
function summitOf(sight: Sight): Standing & { readonly helps: readonly number[] } {
  const { board, hands } = sight.state;
  const helps = [
    yes(hands.us.visits > 0 && hands.dprk.visits > 0),
    trust(sight, "dprk+us"),
    yes(board.met["dprk+us"] > 0),
    Object.keys(board.owedPublicly).length / 10,
  ];
  return { done: metInSubstance(board), helps };
}

/** Sessions that China can still hold: one in two rounds. */
function sessionsLeft({ board }: Sight["state"]): number {
  const left = Math.max(1, board.facts.layout.roundsMin - board.round + 1);
  return Math.ceil((left - yes(board.plenary.lastCalledRound === board.round - 1)) / 2);
}

const guests = ({ state }: Sight): number => invitedToPlenary(state.board).length / 3;

const STANDINGS: Readonly<Record<AgendaId, (sight: Sight) => Standing>> = {
  host: (sight) => {
    const { held } = sight.state.board.plenary;
    const missing = AGENDA.host.plenaries - held;
    const spare = Math.max(-2, sessionsLeft(sight.state) - missing);
    return { done: missing <= 0, helps: [held, spare, guests(sight)] };
  },
  lifeline: () => ({
    marks: [
      [AT["trust.china+dprk"], 1, AGENDA.lifeline.trust, 12],
      [AT.trueEnforcement, -1, AGENDA.lifeline.enforcement, 1],
    ],
  }),
  loosen: () => ({ marks: [[AT["trust.us+rok"], -1, AGENDA.loosen.trust, 12]] }),
  first_call: (sight) => {
    const { board, hands } = sight.state;
    const first = board.kimFirst === "china";
    const sat = board.plenary.held > 0;
    return {
      done: firstCall(board),
      helps: [
        yes(first),
        yes(board.kimFirst === null),
        yes(sat),
        trust(sight, "china+dprk"),
        yes(hands.dprk.visits > 0 && hands.china.visits > 0),
        guests(sight),
      ],
    };
  },
  keep_bomb: () => ({
    marks: [
      [AT.arsenal, 1, AGENDA.keep_bomb.arsenal, 10],
      [AT.sanctions, -1, AGENDA.keep_bomb.sanctions, 1],
    ],
  }),
  open_gates: ({ now }) => ({
    marks: [[AT.economy, 1, AGENDA.open_gates.economy, 10]],
    helps: [(now[AT.trueEnforcement] as number) / 5],
  }),
  equal: summitOf,
  nobodys_client: () => ({
    marks: [
      [AT.regime, 1, AGENDA.nobodys_client.regime, 10],
      [AT["trust.china+dprk"], -1, AGENDA.nobodys_client.trust, 10],
    ],
  }),
  big_win: () => ({ marks: [[AT.arsenal, -1, AGENDA.big_win.arsenal, 10]] }),
  no_giveaways: ({ deals }) => ({
    marks: [
      [AT.sanctions, 1, AGENDA.no_giveaways.sanctions, 1],
      [AT.trueEnforcement, 1, AGENDA.no_giveaways.enforcement, 1],
    ],
    helps: [yes(deals.some((deal) => clausesOf(deal).some(isFreeze)))],
  }),
  hold_line: () => ({ marks: [[AT["trust.us+rok"], 1, AGENDA.hold_line.trust, 8]] }),
  television: (sight) => ({
    ...summitOf(sight),
    marks: [[AT["home.us"], 1, AGENDA.television.home, 12]],
  }),
  drivers_seat: ({ state }) => ({
    marks: [[AT["voice.rok"], 1, AGENDA.drivers_seat.voice, 15]],
    helps: [state.hands.rok.visits / 3],
  }),
  railway: () => ({
    marks: [
      [AT.economy, 1, AGENDA.railway.economy, 12],
      [AT["trust.dprk+rok"], 1, AGENDA.railway.trust, 12],
    ],
  }),
  both_patrons: () => ({
    marks: [
      [AT["trust.us+rok"], 1, AGENDA.both_patrons.washington, 12],
      [AT["trust.china+rok"], 1, AGENDA.both_patrons.beijing, 12],
    ],
  }),
  peace_text: (sight) => ({
    done: sight.deals.some(bindsKoreas),
    helps: [
      yes(sight.state.board.plenary.held > 0),
      trust(sight, "dprk+rok"),
      trust(sight, "us+rok"),
      trust(sight, "dprk+us"),
    ],
  }),
};
