// Resolution, steps "leaving" and "leaks": deals left or saved in vain; then what becomes public
// (SPEC leaving, leaks, disclose), and bought intelligence, which stays private.
import { endDeal } from "./dealEnds.ts";
import type { Deal, Summit } from "./deals.ts";
import { type Effects, trustOf } from "./dials.ts";
import { clausesOf } from "./due.ts";
import { applyAll } from "./effects.ts";
import { releaseHeld } from "./held.ts";
import { LEAK, LEFT_TRUST } from "./numbers.ts";
import { owedWrites } from "./resolveCompliance.ts";
import { signingPay } from "./resolveSignings.ts";
import { firstOf, meetingWrites } from "./resolveSummits.ts";
import { chance } from "./rng.ts";
import { folderOf, PAIRS, type Pair, pairOf, ROLES, type Role } from "./roles.ts";
import {
  addItem,
  audienceOf,
  dealsInForce,
  type Gathered,
  gather,
  plus,
  type RoundWork,
  secretDeals,
} from "./round.ts";
import type { GameState } from "./state.ts";
import { put } from "./transaction.ts";

/** Bought views of hidden values, as they were when Resolution began. Nobody else learns of them. */
export function gainIntelligence(work: RoundWork): void {
  const { tx, round } = work;
  for (const role of ROLES) {
    const bought = work.orders[role].intelligence;
    if (!bought) continue;
    const { on, want } = bought;
    const { hands } = tx.state();
    const value =
      want === "arsenal"
        ? (hands.dprk.dials.arsenal ?? null)
        : want === "enforcement"
          ? (hands.china.dials.trueEnforcement ?? null)
          : null;
    const entry = { on, want, round, value };
    tx.emit([role], { type: "intelligenceGained", on, want, value }, [
      put(["hands", role, "intelligence", String(round)], entry),
    ]);
  }
}

export function resolveLeaving(work: RoundWork): void {
  const { tx } = work;
  const items = gather();
  for (const deal of dealsInForce(tx.state())) {
    const leavers = deal.parties.filter((role) => work.orders[role].leave.includes(deal.id));
    const failed = work.failedOffices.find((one) => one.deal === deal.id);
    if (leavers[0]) {
      payForLeaving({ work, items, deal, leavers });
      endDeal(tx, items, { deal, why: "left", by: leavers[0] });
    } else if (failed) {
      endDeal(tx, items, { deal, why: "good_offices_failed", by: failed.role });
    }
  }
  applyAll(tx, "leaving", items);
}

/** A victim of this round leaves free; others pay with every other party, once a pair. */
function payForLeaving(what: {
  readonly work: RoundWork;
  readonly items: Gathered;
  readonly deal: Deal;
  readonly leavers: readonly Role[];
}): void {
  const { work, items, deal, leavers } = what;
  const culprits = work.breaches.filter((one) => one.deal === deal.id).map(({ role }) => role);
  const paid = new Set<Pair>();
  for (const role of leavers) {
    if (culprits.some((culprit) => culprit !== role)) continue;
    const pairs = deal.parties
      .filter((other) => other !== role)
      .map((other) => pairOf(role, other))
      .filter((pair) => !paid.has(pair));
    for (const pair of pairs) paid.add(pair);
    const effects = plus(...pairs.map((pair): Effects => ({ [trustOf(pair)]: LEFT_TRUST })));
    addItem(items, audienceOf(deal), { cause: { kind: "left", deal: deal.id, role }, effects });
  }
}

export function resolveLeaking(work: RoundWork): void {
  const { tx } = work;
  const items = gather();
  for (const deal of secretDeals(tx.state())) {
    const leakers = leakersOf(work, "deal", deal.id, deal.parties);
    if (deal.parties.every((role) => work.orders[role].disclose.includes(deal.id))) {
      publishDeal(work, deal, "disclosed");
      work.signed.push(deal);
      items.open.push(...signingPay(work, deal));
    } else if (leakers.length > 0 || leaks(work, LEAK.deal[deal.parties.length] ?? 0, deal.id)) {
      publishDeal(work, deal, "leak");
      leakCost(items, deal.parties, { deal: deal.id, summit: null });
      trace({ work, items, leakers, parties: deal.parties, of: { deal: deal.id, summit: null } });
    }
  }
  for (const summit of secretSummits(tx.state())) leakSummit(work, items, summit);
  applyAll(tx, "leaks", items);
}

const leaks = (work: RoundWork, percent: number, id: string): boolean =>
  chance(work.seed, percent, "leak", work.round, id);

const leakersOf = (
  work: RoundWork,
  kind: "deal" | "summit",
  id: string,
  parties: readonly Role[],
): readonly Role[] =>
  parties.filter((role) => {
    const { leak } = work.orders[role];
    return leak?.kind === kind && leak.id === id;
  });

/** Moves a deal from its folder to the board, and lets go what was held of it. */
function publishDeal(work: RoundWork, deal: Deal, why: "leak" | "disclosed"): void {
  const { tx, round } = work;
  const open: Deal = { ...deal, secret: false, publishedRound: round };
  const before = tx.state().board.dials.enforcement;
  tx.emit("all", { type: "dealPublished", deal: open, why }, [
    put(["folders", folderOf(deal.parties), "deals", deal.id], undefined),
    put(["board", "deals", deal.id], open),
    ...owedWrites(work, deal),
  ]);
  releaseHeld(tx, "leaks", ({ held }) => "deal" in held.cause && held.cause.deal === deal.id);
  rememberEasing(work, deal, before);
}

/** An easing that was secret has now moved the public counter too: its reversal will have to. */
function rememberEasing(work: RoundWork, deal: Deal, before: number): void {
  const { vault, board } = work.tx.state();
  const after = board.dials.enforcement;
  if (after === before) return;
  for (const { id } of clausesOf(deal)) {
    const once = vault.once[`${deal.id}.${id}`];
    if (!once) continue;
    const changes = [...once.changes, { dial: "enforcement", before, after } as const];
    const writes = [put(["vault", "once", `${deal.id}.${id}`], { ...once, changes })];
    work.tx.emit([], { type: "onceDone", deal: deal.id, clause: id }, writes);
  }
}

type Leaked = { readonly deal: string | null; readonly summit: string | null };

function leakCost(items: Gathered, parties: readonly Role[], of: Leaked): void {
  const outside = ROLES.filter((role) => !parties.includes(role));
  const effects = plus(
    ...parties.flatMap((party) =>
      outside.map((other): Effects => ({ [trustOf(pairOf(party, other))]: LEAK.trust })),
    ),
  );
  items.open.push({ cause: { kind: "leak", ...of }, effects });
}

function trace(what: {
  readonly work: RoundWork;
  readonly items: Gathered;
  readonly leakers: readonly Role[];
  readonly parties: readonly Role[];
  readonly of: Leaked;
}): void {
  const { work, items, leakers, parties, of } = what;
  for (const role of leakers) {
    if (!chance(work.seed, LEAK.tracedPercent, "traced", work.round, role)) continue;
    work.tx.emit("all", { type: "leakTraced", role, ...of });
    const effects = plus(
      ...parties
        .filter((other) => other !== role)
        .map((other): Effects => ({ [trustOf(pairOf(role, other))]: LEAK.tracedTrust })),
    );
    items.open.push({ cause: { kind: "traced", role }, effects });
  }
}

/** Secret meetings that took place, this round or before. */
const secretSummits = (state: GameState): readonly Summit[] =>
  PAIRS.flatMap((pair) =>
    Object.values(state.folders[pair].summits).filter(({ status }) => status === "held"),
  );

/** A secret meeting leaks by itself only in its round; a party may leak it later. */
function leakSummit(work: RoundWork, items: Gathered, summit: Summit): void {
  const { tx } = work;
  const parties = [summit.host, summit.guest];
  const leakers = leakersOf(work, "summit", summit.id, parties);
  const percent = LEAK.summit + LEAK.transport[summit.transport];
  const leaksNow = summit.round === work.round && leaks(work, percent, summit.id);
  if (leakers.length === 0 && !leaksNow) return;
  const leaked: Summit = { ...summit, leaked: true };
  const first = firstOf(tx.state(), summit);
  tx.emit("all", { type: "summitLeaked", summit: leaked }, [
    put(["folders", pairOf(summit.host, summit.guest), "summits", summit.id], undefined),
    put(["board", "summits", summit.id], leaked),
    ...meetingWrites(tx.state(), summit),
  ]);
  releaseHeld(tx, "leaks", ({ held }) => "summit" in held.cause && held.cause.summit === summit.id);
  const of = { deal: null, summit: summit.id };
  leakCost(items, parties, of);
  if (first) items.open.push(first);
  trace({ work, items, leakers, parties, of });
}
