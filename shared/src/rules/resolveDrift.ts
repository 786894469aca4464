// Resolution, from "drift" to the crisis: what time does, what governments say, and what silence costs.
import type { Statement } from "./actions.ts";
import { CARDS } from "./cards.ts";
import { type Effects, voiceOf } from "./dials.ts";
import { clausesOf } from "./due.ts";
import { applyAll, applyEffects, type Item } from "./effects.ts";
import {
  ATTENTION,
  CRISIS,
  DECAY,
  DISAPPOINTMENT,
  DRIFT,
  DRILL,
  GOOD_NEWS_FALL,
  INACTIVE,
  STATEMENT,
} from "./numbers.ts";
import { chance } from "./rng.ts";
import { type Pair, pairOf, pairsWithin, ROLES, type Role } from "./roles.ts";
import {
  addItem,
  anyDue,
  type Gathered,
  gather,
  home,
  playedNow,
  plus,
  publicDeals,
  type RoundWork,
  secretDeals,
  trust,
  voice,
  wasDue,
} from "./round.ts";
import { rounded } from "./scales.ts";
import type { GameState } from "./state.ts";
import { put } from "./transaction.ts";

export function resolveDrift(work: RoundWork): void {
  const { tx } = work;
  const state = tx.state();
  work.goodNews = hasGoodNews(work);
  const items = gather();
  if (state.board.drill === "held") items.open.push({ cause: { kind: "drill" }, effects: DRILL });
  driftTension(work, items);
  if (!work.goodNews) {
    const cause = { kind: "drift", of: "expectations" } as const;
    items.open.push({ cause, effects: { expectations: DRIFT.expectations } });
  }
  for (const item of ownDrift(work, state)) addItem(items, ["dprk"], item);
  applyAll(tx, "drift", items);
}

/** What this round's public record shows (SPEC good-news). */
function hasGoodNews(work: RoundWork): boolean {
  const { dials, tensionBefore } = work.tx.state().board;
  return (
    work.signed.length > 0 ||
    work.met.length > 0 ||
    work.attended.length > 0 ||
    tensionBefore - dials.tension > GOOD_NEWS_FALL
  );
}

/** A public freeze of tests stops the drift; a secret one stops it as a held effect of that deal. */
function driftTension(work: RoundWork, items: Gathered): void {
  if (anyDue(work, ["TF"], (deal) => !deal.secret)) return;
  const cause = { kind: "drift", of: "tension" } as const;
  items.open.push({ cause, effects: { tension: DRIFT.tension } });
  for (const deal of secretDeals(work.tx.state())) {
    for (const clause of clausesOf(deal)) {
      if (clause.code !== "TF" || !wasDue(work, deal, clause)) continue;
      const kept = { kind: "kept", deal: deal.id, clause: clause.id } as const;
      addItem(items, deal.parties, { cause: kept, effects: { tension: -DRIFT.tension } });
      return;
    }
  }
}

/** The drift of the hidden values of the DPRK; it alone reads their causes. */
function ownDrift(work: RoundWork, state: GameState): readonly Item[] {
  const { dials, bite } = state.hands.dprk;
  const items: Item[] = [];
  const drift = (of: "arsenal" | "economy" | "regime", by: number) => {
    if (by !== 0) items.push({ cause: { kind: "drift", of }, effects: { [of]: by } });
  };
  if (!anyDue(work, ["FF", "DM"], () => true)) drift("arsenal", DRIFT.arsenal);
  drift("economy", DRIFT.economy.free + DRIFT.economy.perBite * (bite ?? 0));
  const lonely = (state.folders["china+dprk"].trust ?? 0) < DRIFT.lonely.trustBelow;
  drift("regime", regimeDrift(dials.economy ?? 0) + (lonely ? DRIFT.lonely.regime : 0));
  return items;
}

function regimeDrift(economy: number): number {
  const { poorBelow, poor, leanBelow, lean, richAbove, rich } = DRIFT.regime;
  if (economy < poorBelow) return poor;
  if (economy < leanBelow) return lean;
  return economy > richAbove ? rich : 0;
}

export function resolveStatements(work: RoundWork): void {
  const { tx } = work;
  const items: Item[] = [];
  const takers = ROLES.filter((role) => work.orders[role].statement?.kind === "take_credit");
  const given = new Set<Pair>();
  for (const role of ROLES) {
    const { statement } = work.orders[role];
    if (!statement) continue;
    const { result, effects } = judge({ work, role, statement, takers, given });
    tx.emit("all", { type: "statementJudged", role, statement, result });
    if (Object.keys(effects).length === 0) continue;
    const cause = { kind: "statement", role, statement: statement.kind } as const;
    items.push({ cause, effects });
  }
  applyEffects(tx, "statements", items);
}

interface Verdict {
  readonly result: "alone" | "shared" | "empty" | "given" | "nothing" | "done";
  readonly effects: Effects;
}

function judge(what: {
  readonly work: RoundWork;
  readonly role: Role;
  readonly statement: Statement;
  readonly takers: readonly Role[];
  readonly given: Set<Pair>;
}): Verdict {
  const { work, role, statement, takers, given } = what;
  switch (statement.kind) {
    case "take_credit":
      return takeCredit(work, role, takers);
    case "give_credit": {
      const pair = pairOf(role, statement.to);
      if (given.has(pair) || !didSomething(work, pair)) return { result: "nothing", effects: {} };
      given.add(pair);
      const { given: thanks } = STATEMENT;
      const effects = plus(voice(statement.to, thanks.voice), trust(pair, thanks.trust));
      return { result: "given", effects };
    }
    case "lower_expectations":
      return { result: "done", effects: STATEMENT.lower };
    case "denounce": {
      const { home: atHome, trust: lost, tension } = STATEMENT.denounce;
      const cost = trust(pairOf(role, statement.whom), lost);
      return { result: "done", effects: plus(home(role, atHome), cost, { tension }) };
    }
  }
}

/** The shared claim costs trust among the takers, told once with the first of them. */
function takeCredit(work: RoundWork, role: Role, takers: readonly Role[]): Verdict {
  if (!work.goodNews) return { result: "empty", effects: home(role, STATEMENT.emptyHome) };
  if (takers.length === 1) return { result: "alone", effects: voice(role, STATEMENT.alone) };
  if (role !== takers[0]) return { result: "shared", effects: {} };
  const costs = pairsWithin(takers).map((pair) => trust(pair, STATEMENT.sharedTrust));
  return { result: "shared", effects: plus(...costs) };
}

/** Met in public, signed or kept a public deal with each other this round (SPEC give-credit). */
const didSomething = (work: RoundWork, pair: Pair): boolean =>
  work.keptTogether.has(pair) ||
  work.met.some(({ host, guest }) => pairOf(host, guest) === pair) ||
  work.signed.some(({ parties }) => pairsWithin(parties).includes(pair));

/** High hopes with little signed (SPEC disappointment). */
export function resolveDisappointment(work: RoundWork): void {
  const { board } = work.tx.state();
  let clauses = 0;
  for (const deal of publicDeals(work.tx.state())) {
    clauses += clausesOf(deal).filter((clause) => wasDue(work, deal, clause)).length;
  }
  const { perClause, perInspection, max, above, effects } = DISAPPOINTMENT;
  const progress = Math.min(
    max,
    rounded(perClause * clauses + perInspection * board.dials.inspection),
  );
  if (board.dials.expectations - progress <= above) return;
  applyEffects(work.tx, "disappointment", [{ cause: { kind: "disappointment" }, effects }]);
}

export function resolveDecay(work: RoundWork): void {
  const decay = plus(...ROLES.map((role) => voice(role, DECAY[role])));
  const items: Item[] = [{ cause: { kind: "decay" }, effects: decay }];
  for (const role of ROLES) {
    if (isActive(work, role)) continue;
    work.tx.emit("all", { type: "inactiveNoted", role });
    const effects = plus(voice(role, INACTIVE.voice), home(role, INACTIVE.home));
    items.push({ cause: { kind: "inactive", role }, effects });
  }
  applyEffects(work.tx, "decay", items);
}

/** By the public record: a public card, a deal, a summit or a session; the host of a session counts. */
const isActive = (work: RoundWork, role: Role): boolean =>
  work.plays.some((play) => play.role === role && !CARDS[play.card].covert) ||
  work.signed.some(({ parties }) => parties.includes(role)) ||
  work.met.some(({ host, guest }) => host === role || guest === role) ||
  work.attended.includes(role) ||
  (role === "china" && work.tx.state().board.plenary.called !== null);

/** Four Voices share a limited attention: above the pool all are scaled down (SPEC attention-pool). */
export function resolveAttention(work: RoundWork): void {
  const { dials } = work.tx.state().board;
  const voices = ROLES.map((role) => dials[voiceOf(role)]);
  const total = voices.reduce((sum, value) => sum + value, 0);
  if (total <= ATTENTION) return;
  const shares = voices.map((value) => (value * ATTENTION) / total);
  const scaled = shares.map(Math.floor);
  let left = ATTENTION - scaled.reduce((sum, value) => sum + value, 0);
  // Largest remainder first; ties in the order of roles.
  const order = ROLES.map((_, i) => i).sort((a, b) => rest(shares, b) - rest(shares, a) || a - b);
  for (const i of order) {
    if (left === 0) break;
    scaled[i] = (scaled[i] ?? 0) + 1;
    left -= 1;
  }
  const effects = plus(...ROLES.map((role, i) => voice(role, (scaled[i] ?? 0) - (voices[i] ?? 0))));
  applyEffects(work.tx, "attention", [{ cause: { kind: "attention" }, effects }]);
}

const rest = (shares: readonly number[], i: number): number =>
  (shares[i] ?? 0) - Math.floor(shares[i] ?? 0);

/** A crisis may break out; everybody reads the chances of war by who restrains, nobody the stances. */
export function resolveCrisis(work: RoundWork): void {
  const { tension } = work.tx.state().board.dials;
  const percent = CRISIS.perPoint * (tension - CRISIS.base);
  if (percent <= 0 || !chance(work.seed, percent, "crisis", work.round)) return;
  const provoked = playedNow(work, "test") || playedNow(work, "short_range");
  const plain = CRISIS.war + (provoked ? CRISIS.provoked : CRISIS.unprovoked);
  const { china, rok } = CRISIS.restrain;
  const chances = {
    plain,
    withChina: plain + china,
    withRok: plain + rok,
    withBoth: plain + china + rok,
  };
  const answered = { china: false, dprk: false, us: false, rok: false };
  work.tx.emit("all", { type: "crisisBroke", chance: percent, ...chances }, [
    put(["board", "crisis"], { ...chances, answered }),
  ]);
}
