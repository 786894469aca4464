// Resolution, step "compliance": open breaches, then cheats and whether they are found, then what kept clauses
// do and the bonus for keeping. A cheat that nobody finds looks exactly like keeping to everybody else.
import type { CardId } from "./catalogue.ts";
import { clauseKind } from "./clauses.ts";
import type { Deal, DealClause, LedgerMark } from "./deals.ts";
import type { Effects } from "./dials.ts";
import { clausesOf } from "./due.ts";
import { applyAll } from "./effects.ts";
import type { Cause, Write } from "./events.ts";
import { releaseHeld } from "./held.ts";
import { KEEPING, PENALTY, SIX_PARTY_FORMAT } from "./numbers.ts";
import { findCheats } from "./resolveCheats.ts";
import { isClauseOf } from "./resolveSummits.ts";
import { pairOf, pairsWithin, type Role } from "./roles.ts";
import {
  addItem,
  audienceOf,
  type Breach,
  dealsInForce,
  type Gathered,
  gather,
  home,
  inDeal,
  playedNow,
  plus,
  type RoundWork,
  standingThen,
  trust,
  voice,
  wasDue,
} from "./round.ts";
import { put } from "./transaction.ts";

export function resolveCompliance(work: RoundWork): void {
  const { tx } = work;
  const items = gather();
  const deals = dealsInForce(tx.state());
  for (const deal of deals) findOpenBreaches(work, deal);
  for (const deal of deals) findCheats(work, items, deal);
  penalise(work, items, deals);
  const judged = deals.map((deal): Judged => ({ deal, marks: marksOf(work, deal) }));
  for (const one of judged) markLedger(work, one);
  for (const deal of deals) offerGoodOffices(work, deal);
  for (const one of judged) keptEffects(items, one);
  keepingBonus(work, items, judged);
  applyAll(tx, "compliance", items);
  uncoverEasing(work);
}

function findOpenBreaches(work: RoundWork, deal: Deal): void {
  for (const clause of clausesOf(deal)) {
    if (!wasDue(work, deal, clause)) continue;
    const by = brokenBy(work, deal, clause);
    if (by === null) continue;
    const { id, owner } = clause;
    work.breaches.push({ deal: deal.id, clause: id, role: owner, by });
    const fact = { type: "openBreach", deal: deal.id, clause: id, role: owner, by } as const;
    work.tx.emit(audienceOf(deal), fact);
  }
}

function brokenBy(work: RoundWork, deal: Deal, clause: DealClause): CardId | "cancelling" | null {
  if (clause.code === "SM") {
    return calledOffBy(work, deal, clause) === clause.owner ? "cancelling" : null;
  }
  const kind = clauseKind(clause.owner, clause.code);
  return kind.brokenBy.find((card) => playedNow(work, card)) ?? null;
}

/** Who called off the summit of an SM clause; undefined: nobody. */
function calledOffBy(work: RoundWork, deal: Deal, clause: DealClause): Role | undefined {
  const summits = Object.values(work.tx.state().board.summits);
  const summit = summits.find((one) => one.deal === deal.id && isClauseOf(one, clause));
  return summit && work.calledOff.get(summit.id);
}

const breachesOf = (work: RoundWork, deal: Deal): readonly Breach[] =>
  work.breaches.filter((breach) => breach.deal === deal.id);

/** Trust with every other party once a deal; the rest once a culprit and round, in public if any breach is. */
function penalise(work: RoundWork, items: Gathered, deals: readonly Deal[]): void {
  const punished = new Set<Role>();
  const publicFirst = [...deals].sort((a, b) => Number(a.secret) - Number(b.secret));
  for (const deal of publicFirst) {
    const seen = new Set<Role>();
    for (const breach of breachesOf(work, deal)) {
      const { role } = breach;
      if (seen.has(role)) continue;
      seen.add(role);
      const costs = deal.parties
        .filter((other) => other !== role)
        .map((other) => trust(pairOf(role, other), PENALTY.trust));
      const once = punished.has(role) ? {} : oncePenalty(role);
      punished.add(role);
      addItem(items, audienceOf(deal), {
        cause: breachCause(breach),
        effects: plus(...costs, once),
      });
    }
  }
}

const oncePenalty = (role: Role): Effects =>
  plus(voice(role, PENALTY.voice), home(role, PENALTY.home), {
    tension: PENALTY.tension,
    expectations: PENALTY.expectations,
  });

function breachCause({ deal, clause, role, by }: Breach): Cause {
  return by === "cheat"
    ? { kind: "caught", deal, clause, role }
    : { kind: "openBreach", deal, clause, role };
}

/** A deal in force with the mark of each of its clauses in this round. */
interface Judged {
  readonly deal: Deal;
  readonly marks: Readonly<Record<string, LedgerMark>>;
}

/** The row of each clause in the promise ledger; an uncaught cheat is written as kept. */
function markLedger(work: RoundWork, { deal, marks }: Judged): void {
  const rows: { clause: string; mark: LedgerMark }[] = [];
  const writes: Write[] = [];
  for (const clause of clausesOf(deal)) {
    const mark = marks[clause.id] ?? "over";
    if (mark === "over") continue;
    rows.push({ clause: clause.id, mark });
    writes.push(put(inDeal(deal, "clauses", clause.id, "ledger", String(work.round)), mark));
    if (clause.code === "SM" && mark !== "waiting") {
      writes.push(put(inDeal(deal, "clauses", clause.id, "done"), true));
    }
  }
  if (!deal.secret) writes.push(...owedWrites(work, deal));
  if (rows.length === 0) return;
  work.tx.emit(audienceOf(deal), { type: "ledgerMarked", deal: deal.id, rows }, writes);
}

function marksOf(work: RoundWork, deal: Deal): Judged["marks"] {
  const breaches = breachesOf(work, deal);
  const marks: Record<string, LedgerMark> = {};
  for (const clause of clausesOf(deal)) {
    const standing = standingThen(work, deal, clause) ?? "waiting";
    marks[clause.id] = standing === "due" ? markOfDue(work, { deal, clause, breaches }) : standing;
  }
  return marks;
}

function markOfDue(
  work: RoundWork,
  one: {
    readonly deal: Deal;
    readonly clause: DealClause;
    readonly breaches: readonly Breach[];
  },
): LedgerMark {
  const { deal, clause, breaches } = one;
  const breach = breaches.find((breach) => breach.clause === clause.id);
  if (breach) return breach.by === "cheat" ? "caught" : "broken";
  // Called off by the guest: no fault of the host's.
  if (clause.code === "SM" && calledOffBy(work, deal, clause) !== undefined) return "excused";
  return "kept";
}

/** Undertakings ever owed in public, for every viewer to read (SPEC signing-bonus). */
export function owedWrites(work: RoundWork, deal: Deal): readonly Write[] {
  const { owedPublicly } = work.tx.state().board;
  const writes: Write[] = [];
  for (const { owner, code } of clausesOf(deal)) {
    const name = `${owner}.${code}`;
    if (!owedPublicly[name]) writes.push(put(["board", "owedPublicly", name], true));
  }
  return writes;
}

/** China at the table saves a deal once: the culprit has to keep next round (SPEC good-offices). */
function offerGoodOffices(work: RoundWork, deal: Deal): void {
  const breaches = breachesOf(work, deal);
  const culprit = breaches[0]?.role;
  if (!culprit) return;
  const { probation } = deal;
  if (probation?.round === work.round && breaches.some(({ role }) => role === probation.role)) {
    work.failedOffices.push({ deal: deal.id, role: probation.role });
    return;
  }
  if (deal.goodOfficesUsed || !deal.parties.includes("china")) return;
  const writes = [
    put(inDeal(deal, "goodOfficesUsed"), true),
    put(inDeal(deal, "probation"), { role: culprit, round: work.round + 1 }),
  ];
  work.tx.emit(audienceOf(deal), { type: "goodOffices", deal: deal.id, role: culprit }, writes);
}

/** What every clause does that seems to be kept. */
function keptEffects(items: Gathered, { deal, marks }: Judged): void {
  for (const { id, owner, code } of clausesOf(deal)) {
    if (marks[id] !== "kept") continue;
    const { kept } = clauseKind(owner, code);
    const inspects = deal.sixParty && code === "IN";
    const effects = inspects ? { ...kept, inspection: SIX_PARTY_FORMAT.inspection } : kept;
    if (Object.keys(effects).length === 0) continue;
    const cause = { kind: "kept", deal: deal.id, clause: id } as const;
    addItem(items, audienceOf(deal), { cause, effects });
  }
}

/** Once a round to each role and pair that keeps a public deal nobody broke (SPEC keeping-bonus). */
function keepingBonus(work: RoundWork, items: Gathered, judged: readonly Judged[]): void {
  const faithless = faithlessInPublic(work, judged);
  const paid = new Set<string>();
  for (const { deal, marks } of judged) {
    if (deal.secret || breachesOf(work, deal).length > 0) continue;
    const clauses = clausesOf(deal);
    const keepers = deal.parties.filter(
      (role) =>
        !faithless.has(role) &&
        clauses.some(({ id, owner }) => owner === role && marks[id] === "kept"),
    );
    const effects: Effects[] = [];
    for (const role of keepers) {
      if (paid.has(role)) continue;
      paid.add(role);
      effects.push(voice(role, KEEPING.voice), home(role, KEEPING.home));
    }
    for (const pair of pairsWithin(keepers)) {
      work.keptTogether.add(pair);
      if (paid.has(pair)) continue;
      paid.add(pair);
      effects.push(trust(pair, KEEPING.trust));
    }
    if (effects.length === 0) continue;
    items.open.push({ cause: { kind: "keeping", deal: deal.id }, effects: plus(...effects) });
  }
}

/** Roles seen to break a public clause of their own this round. */
function faithlessInPublic(work: RoundWork, judged: readonly Judged[]): ReadonlySet<Role> {
  const open = new Set(judged.filter(({ deal }) => !deal.secret).map(({ deal }) => deal.id));
  return new Set(work.breaches.filter(({ deal }) => open.has(deal)).map(({ role }) => role));
}

/** Caught in public, an easing under a promise to hold is public too: what was held of it applies. */
function uncoverEasing(work: RoundWork): void {
  const eased = work.easedUnderHold;
  if (!eased) return;
  const { deal, clause } = eased;
  const caught = work.breaches.some((one) => one.deal === deal && one.clause === clause);
  if (!caught || !work.tx.state().board.deals[deal]) return;
  releaseHeld(
    work.tx,
    "compliance",
    ({ held }) =>
      held.cause.kind === "card" && held.cause.card === "ease_quietly" && held.round === work.round,
  );
}
