// Alerts about the match: talks that stand still, a deal that leaves much on the table, a war that draws near.
import {
  allDeals,
  CRISIS,
  FOLDERS,
  faceDownPoints,
  type GameState,
  openIn,
  type Proposal,
  ROLES,
  type Role,
  type Version,
} from "../rules/index.ts";
import {
  found,
  inPlay,
  isAttended,
  limitOf,
  minutesOf,
  NOTHING,
  type PlayedCase,
  type Rule,
} from "./alertRules.ts";
import { elapsedOf, offerlessOf } from "./pulse.ts";
import { pointsAhead, shortfallOf } from "./shortfall.ts";
import { offersOpen } from "./tile.ts";

/** In Talks: no offer is open, and none has been made for long. */
export const noOffer: Rule = inPlay((table) => {
  const { state, pulse, around } = table;
  if (state.board.phase !== "talks" || offersOpen(state) > 0) return NOTHING;
  const ms = offerlessOf(pulse, around.now);
  if (ms < limitOf(table, "noOfferMs")) return NOTHING;
  return found(around.now - ms, { minutes: minutesOf(ms) });
});

/** In Talks: an offer that somebody has signed brings its parties far less than a text known for the same parties. */
export const dealShort: Rule = inPlay((table) => {
  const { state, pulse } = table;
  if (state.board.phase !== "talks") return NOTHING;
  return halfSigned(state).flatMap(({ proposal, version }) => {
    const short = shortfallOf(state, version.terms);
    if (!short || short.percent < limitOf(table, "dealShortPercent")) return NOTHING;
    if (short.best - short.joint < limitOf(table, "dealShortPoints")) return NOTHING;
    return found(pulse.signedAt ?? pulse.phaseAt, {
      proposal: proposal.id,
      percent: Math.min(100, short.percent),
    });
  });
});

interface HalfSigned {
  readonly proposal: Proposal;
  readonly version: Version;
}
/** The last version of each open offer that a party has signed and none has turned down. */
function halfSigned({ folders }: GameState): readonly HalfSigned[] {
  return FOLDERS.flatMap((key) =>
    openIn(folders[key].proposals).flatMap((proposal): readonly HalfSigned[] => {
      const version = Object.values(proposal.versions).findLast(({ withdrawn }) => !withdrawn);
      const live = version && version.signed.length > 0 && version.declined.length === 0;
      return live ? [{ proposal, version }] : [];
    }),
  );
}

/** A crisis is open, or likely at the end of this round. */
export const warNear: Rule = inPlay((table) => {
  const { state, pulse } = table;
  const { tension } = state.board.dials;
  if (state.board.phase === "crisis") {
    return found(pulse.phaseAt, { open: "yes", tension, percent: state.board.crisis?.plain ?? 0 });
  }
  const percent = Math.round(Math.max(0, tension - CRISIS.base) * CRISIS.perPoint);
  if (percent < limitOf(table, "warNearPercent")) return NOTHING;
  return found(pulse.roundAt, { open: "no", tension, percent: Math.min(100, percent) });
});

/** The table plays an earlier round than the middle of the class. */
export const behind: Rule = inPlay((table) => {
  const { state, pulse, around } = table;
  const rounds = (around.medianRound ?? 0) - state.board.round;
  return rounds >= limitOf(table, "behindRounds") ? found(pulse.roundAt, { rounds }) : NOTHING;
});

/** The round takes far longer than its layout plans. */
export const stuckRound: Rule = inPlay((table) => {
  const { state, pulse, around } = table;
  const ms = elapsedOf(pulse.inRound, around.now);
  if (ms < longestRound(table)) return NOTHING;
  return found(pulse.roundAt, { round: state.board.round, minutes: minutesOf(ms) });
});

/** A crisis has its own time and is part of no plan. */
function longestRound(table: PlayedCase): number {
  const { times } = table.state.board.facts.layout;
  if (times === null) return limitOf(table, "stuckRoundMs");
  const { briefing, talks, orders, resolution, communique } = times;
  const planned = briefing + talks + orders + resolution + communique;
  return (planned * limitOf(table, "stuckRoundPercent")) / 100;
}

/** The certain rounds run out and nothing has ever been signed, in public or in secret. */
export const noDealLate: Rule = inPlay((table) => {
  const { state, pulse } = table;
  const { round, facts } = state.board;
  const left = Math.max(1, facts.layout.roundsMin - round + 1);
  if (left > limitOf(table, "noDealLateRounds") || allDeals(state).length > 0) return NOTHING;
  return found(pulse.roundAt, { round, left });
});

/** One seat would end far below its par if nothing more were signed, and much further below than any other. */
export const unfair: Rule = inPlay((table) => {
  const { state, pulse } = table;
  if (state.board.round < limitOf(table, "unfairFromRound")) return NOTHING;
  const gaps = ROLES.map((role) => ({ role, points: belowPar(state, role) }));
  const [worst, next] = gaps.sort((a, b) => b.points - a.points);
  if (!worst || !next || worst.points < limitOf(table, "unfairPoints")) return NOTHING;
  if (worst.points - next.points < limitOf(table, "unfairGapPoints")) return NOTHING;
  return found(pulse.roundAt, { role: worst.role, points: Math.round(worst.points) });
});

/** Points between par and where the promises in force lead; the agenda, which only the end decides, is left out. */
function belowPar(state: GameState, role: Role): number {
  const points = pointsAhead(state, role) + faceDownPoints(state.hands[role]);
  return Math.round((state.board.facts.par[role] - points) * 10) / 10;
}

/** This table stands still while the class goes on. */
export const paused: Rule = (table) => {
  const { state, pulse, facts, around } = table;
  const since = pulse?.pausedAt ?? null;
  if (since === null || around.pausedAll || facts.stage !== "playing") return NOTHING;
  if (state?.board.phase === "over") return NOTHING;
  const ms = around.now - since;
  return ms >= limitOf(table, "pausedMs") ? found(since, { minutes: minutesOf(ms) }) : NOTHING;
};

/** The match has ended while the class still plays. */
export const matchOver: Rule = (table) => {
  const { state, pulse, around } = table;
  const final = state?.board.final;
  if (!final || around.stage !== "play" || !isAttended(table)) return NOTHING;
  return found(pulse?.overAt ?? around.now, { ending: final.ending });
};
