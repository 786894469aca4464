import type { Change, EventType, Orders, SeenEvent, Statement, Summit } from "../rules/index.ts";
import { CLASS_LINES } from "./describeClass.ts";
import {
  causeLine,
  clauseLine,
  clauseOf,
  dealName,
  dialName,
  pairName,
  placeName,
  roleList,
  roleName,
  summitName,
  type TextContext,
} from "./names.ts";
import type { Params } from "./translate.ts";

export type EventOf<T extends EventType> = SeenEvent extends infer E
  ? E extends { readonly type: infer U }
    ? T extends U
      ? E
      : never
    : never
  : never;
export type Line<T extends EventType> = (event: EventOf<T>, context: TextContext) => string | null;

/**
 * One line of the record for an event, in the reader's language and from what the reader may know.
 * null: nothing a person would note (drafts, counters, clock ticks).
 */
export function describe(event: SeenEvent, context: TextContext): string | null {
  return (LINES[event.type] as (e: SeenEvent, c: TextContext) => string | null)(event, context);
}

/** A number with its sign; a true minus sign for negative ones. */
export const signed = (by: number): string => (by < 0 ? `−${-by}` : `+${by}`);

/** The same to one decimal, for points of score. */
export const signedTenths = (by: number): string =>
  `${by < 0 ? "−" : "+"}${Math.abs(by).toFixed(1)}`;

/** "Tension 50 → 46 (−4)" */
export const changeLine = ({ dial, before, after }: Change, { translate }: TextContext): string =>
  translate("event.change", {
    dial: dialName(dial, translate),
    before,
    after,
    by: signed(after - before),
  });

/** A statement as the record quotes it. */
export function statementLine(statement: Statement, { translate }: TextContext): string {
  const params: Params = {
    ...("to" in statement ? { to: roleName(statement.to, translate) } : {}),
    ...("whom" in statement ? { whom: roleName(statement.whom, translate) } : {}),
  };
  return translate(`event.statement.${statement.kind}`, params);
}

const nothing = () => null;

const LINES: { readonly [T in EventType]: Line<T> } = {
  matchCreated: nothing,
  phaseBegan: ({ round, phase }, { translate }) =>
    translate("event.phaseBegan", { round, phase: translate(`phase.${phase}`) }),
  newsDrawn: ({ news }, { translate }) =>
    translate("event.newsDrawn", { news: translate(`news.${news}`) }),
  dialsMoved: movedLine,
  heldReleased: movedLine,
  effectsHeld: ({ cause }, context) =>
    context.translate("event.effectsHeld", { cause: causeLine(cause, context) }),
  binCrossed: ({ dial, bin }, { translate }) =>
    translate("event.binCrossed", {
      dial: translate(`dial.${dial}`),
      low: bin.low,
      high: bin.high,
    }),
  levelCrossed: ({ pair, level }, { translate }) =>
    translate("event.levelCrossed", {
      pair: pairName(pair, translate),
      level: translate(`level.${level}`),
    }),
  said: ({ folder, message }, { translate }) =>
    translate("event.said", {
      role: roleName(message.by, translate),
      channel: pairName(folder, translate),
    }),
  talkCounted: nothing,
  offerMade: ({ proposal }, { translate }) =>
    translate("event.offerMade", {
      role: roleName(proposal.by, translate),
      id: proposal.id,
      parties: roleList(
        proposal.parties.filter((role) => role !== proposal.by),
        translate,
      ),
    }),
  versionAdded: ({ proposal, version }, { translate }) =>
    translate("event.versionAdded", {
      role: roleName(version.by, translate),
      id: proposal,
      n: version.n,
    }),
  versionWithdrawn: versionLine("versionWithdrawn"),
  versionSigned: versionLine("versionSigned"),
  signatureTakenBack: versionLine("signatureTakenBack"),
  versionDeclined: versionLine("versionDeclined"),
  proposalClosed: ({ proposal, why }, { translate }) =>
    translate(`event.proposalClosed.${why}`, { id: proposal }),
  dealSigned: ({ deal }, { translate }) =>
    translate(deal.secret ? "event.dealSigned.secret" : "event.dealSigned", {
      parties: roleList(deal.parties, translate),
      id: deal.id,
      clauses: Object.values(deal.clauses)
        .map((clause, _at, all) => clauseLine(clause, translate, all))
        .join("; "),
    }),
  invited: summitLine("invited"),
  summitBooked: (event, context) =>
    summitLine(event.summit.deal === null ? "summitBooked" : "summitBooked.clause")(event, context),
  invitationRefused: summitLine("invitationRefused"),
  invitationLapsed: summitLine("invitationLapsed"),
  plenaryCalled: ({ sixParty, invited }, { translate }) =>
    translate(sixParty ? "event.sixPartyCalled" : "event.plenaryCalled", {
      invited: roleList(invited, translate),
    }),
  plenaryAnswered: ({ role, attend }, { translate }) =>
    translate(attend ? "event.plenaryAnswered.yes" : "event.plenaryAnswered.no", {
      role: roleName(role, translate),
    }),
  readied: nothing,
  drafted: nothing,
  ordersSealed: ({ orders }, context) =>
    context.translate("event.ordersSealed", { cards: cardList(orders, context) }),
  ordersReopened: (_event, { translate }) => translate("event.ordersReopened"),
  cardPlayed: ({ role, card, pair }, { translate }) =>
    translate(pair ? "event.cardPlayed.pair" : "event.cardPlayed", {
      role: roleName(role, translate),
      card: translate(`card.${card}`),
      ...(pair ? { pair: pairName(pair, translate) } : {}),
    }),
  noteJudged: ({ role, card, met }, { translate }) =>
    translate(met ? "event.noteJudged.met" : "event.noteJudged.unmet", {
      role: roleName(role, translate),
      card: translate(`card.${card}`),
    }),
  divideBlocked: ({ pair, by }, { translate }) =>
    translate(`event.divideBlocked.${by}`, { pair: pairName(pair, translate) }),
  consulted: ({ pair }, { translate }) =>
    translate("event.consulted", { pair: pairName(pair, translate) }),
  drillSettled: ({ drill }, { translate }) => translate(`event.drillSettled.${drill}`),
  summitHeld: ({ summit }, { translate }) =>
    translate(`event.summitHeld.${summit.outcome ?? "handshake"}`, {
      summit: summitName(summit, translate),
      venue: placeName(summit, translate),
    }),
  summitLeaked: summitLine("summitLeaked"),
  summitRestored: summitLine("summitRestored"),
  summitLapsed: summitLine("summitLapsed"),
  summitCancelled: ({ summit, by }, { translate }) =>
    translate("event.summitCancelled", {
      summit: summitName(summit, translate),
      role: roleName(by, translate),
    }),
  plenaryHeld: ({ sixParty, attended, held }, { translate }) =>
    held
      ? translate(sixParty ? "event.sixPartyHeld" : "event.plenaryHeld", {
          attended: roleList(attended, translate),
        })
      : translate("event.plenaryEmpty"),
  onceDone: nothing,
  ledgerMarked: nothing,
  cheated: ({ deal, clause, points }, context) =>
    context.translate("event.cheated", {
      deal: dealName(deal, context),
      clause: clauseOf(deal, clause, context),
      points,
    }),
  cheatCaught: breachLine("cheatCaught"),
  openBreach: breachLine("openBreach"),
  goodOffices: ({ deal, role }, context) =>
    context.translate("event.goodOffices", {
      deal: dealName(deal, context),
      role: roleName(role, context.translate),
    }),
  dealEnded: ({ deal, why, by }, context) =>
    context.translate(`event.dealEnded.${why}`, {
      deal: dealName(deal, context),
      role: by ? roleName(by, context.translate) : "",
    }),
  dealPublished: ({ deal, why }, { translate }) =>
    translate(`event.dealPublished.${why}`, { parties: roleList(deal.parties, translate) }),
  leakTraced: ({ role }, { translate }) =>
    translate("event.leakTraced", { role: roleName(role, translate) }),
  covertExposed: ({ role, card }, { translate }) =>
    translate("event.covertExposed", {
      role: roleName(role, translate),
      card: translate(`card.${card}`),
    }),
  intelligenceGained: ({ on, want, value }, { translate }) =>
    translate(`event.intelligence.${want}`, { on: roleName(on, translate), value: value ?? "–" }),
  statementJudged: ({ role, statement, result }, context) =>
    context.translate("event.statementJudged", {
      role: roleName(role, context.translate),
      statement: statementLine(statement, context),
      result: context.translate(`event.statementResult.${result}`),
    }),
  inactiveNoted: ({ role }, { translate }) =>
    translate("event.inactiveNoted", { role: roleName(role, translate) }),
  crisisBroke: ({ plain, withBoth }, { translate }) =>
    translate("event.crisisBroke", { plain, withBoth }),
  crisisAnswered: (_event, { translate }) => translate("event.crisisAnswered"),
  crisisSettled: ({ firm, war }, { translate }) => {
    if (war) return translate("event.crisisSettled.war");
    if (firm.us && firm.dprk) return translate("event.crisisSettled.averted");
    if (!firm.us && !firm.dprk) return translate("event.crisisSettled.down");
    return translate("event.crisisSettled.one", {
      firm: roleName(firm.us ? "us" : "dprk", translate),
      down: roleName(firm.us ? "dprk" : "us", translate),
    });
  },
  asked: nothing,
  answerKept: (_event, { translate }) => translate("event.answerKept"),
  voted: ({ back }, { translate }) => translate(back ? "event.voted.back" : "event.voted.block"),
  secondaryAnswered: ({ comply }, { translate }) =>
    translate(comply ? "event.secondary.comply" : "event.secondary.defy"),
  settlementTested: ({ passed }, { translate }) =>
    passed ? translate("event.settlementReached") : null,
  extraRoundDrawn: ({ another }, { translate }) => (another ? translate("event.extraRound") : null),
  ended: ({ final }, { translate }) =>
    translate("event.ended", { ending: translate(`ending.${final.ending}`) }),
  clockSet: ({ why, by }, { translate }) => (by ? translate(`event.clock.${why}`) : null),
  ...CLASS_LINES,
};

function movedLine(
  event: EventOf<"dialsMoved"> | EventOf<"heldReleased">,
  context: TextContext,
): string | null {
  if (event.changes.length === 0) return null;
  const causes = [...new Set(event.causes.map(({ cause }) => causeLine(cause, context)))];
  return context.translate(causes.length === 0 ? "event.moved.bare" : "event.moved", {
    changes: event.changes.map((change) => changeLine(change, context)).join("; "),
    causes: causes.join("; "),
  });
}

/** The first version is the offer itself; only a later one is told by its number. */
function versionLine(type: string) {
  return (
    event: {
      readonly proposal: string;
      readonly version: number;
      readonly by: "china" | "dprk" | "us" | "rok";
    },
    { translate }: TextContext,
  ): string =>
    translate(event.version === 1 ? `event.${type}.first` : `event.${type}`, {
      role: roleName(event.by, translate),
      id: event.proposal,
      n: event.version,
    });
}

function summitLine(type: string) {
  return ({ summit }: { readonly summit: Summit }, { translate }: TextContext): string =>
    translate(`event.${type}`, {
      host: roleName(summit.host, translate),
      guest: roleName(summit.guest, translate),
      venue: placeName(summit, translate),
      round: summit.round,
    });
}

function breachLine(type: "cheatCaught" | "openBreach") {
  return (event: EventOf<"cheatCaught"> | EventOf<"openBreach">, context: TextContext): string =>
    context.translate(`event.${type}`, {
      role: roleName(event.role, context.translate),
      clause: clauseOf(event.deal, event.clause, context),
      deal: dealName(event.deal, context),
    });
}

function cardList(orders: Orders, { translate }: TextContext): string {
  const names = orders.cards.map(({ card }) => translate(`card.${card}`));
  return names.length === 0 ? translate("event.noCards") : names.join(", ");
}
