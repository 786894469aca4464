// How numbers move. Causes of one step are summed, gains above 70 count half, then each dial is clipped once.
// A public cause moves what it names and everybody reads the cause. A secret one moves hidden dials at once and
// leaves a held note beside the public ones, for those who know (SPEC held-effects).
import {
  type Bin,
  BOARD_DIALS,
  type BoardDial,
  type Change,
  type Dial,
  DPRK_DIALS,
  type DprkDial,
  type Effects,
  trustOf,
} from "./dials.ts";
import type { Cause, Step, Write } from "./events.ts";
import { holdItems } from "./held.ts";
import { binOf, levelOf } from "./levels.ts";
import { membersOf, PAIRS, type Pair, type Role } from "./roles.ts";
import { moved } from "./scales.ts";
import type { GameState } from "./state.ts";
import { put, type Transaction } from "./transaction.ts";
import { AT, DIAL_ORDER, TRUST_AT } from "./values.ts";

/** A cause and what it asks for, before halving and clipping. */
export interface Item {
  readonly cause: Cause;
  readonly effects: Effects;
}
/** A cause that only these roles know. */
export interface SecretItem extends Item {
  readonly knownTo: readonly Role[];
}
/** All causes of one step: they are summed together, whoever knows of them. */
export interface StepItems {
  readonly open: readonly Item[];
  readonly secret: readonly SecretItem[];
}
const NO_SECRETS: readonly SecretItem[] = [];

/** Public causes of one step. Effects on `enforcement` move the public and the true counter alike. */
export const applyEffects = (tx: Transaction, step: Step, items: readonly Item[]): void =>
  applyAll(tx, step, { open: items, secret: NO_SECRETS });

/** Causes of one step that only `knownTo` knows: hidden dials move, effects on public ones are held. */
export function applySecret(
  tx: Transaction,
  step: Step,
  secret: { readonly knownTo: readonly Role[]; readonly items: readonly Item[] },
): void {
  const { knownTo, items } = secret;
  const known = items.map(({ cause, effects }) => ({ cause, effects, knownTo }));
  applyAll(tx, step, { open: [], secret: known });
}

/** Public and secret causes of one step together, each dial clipped once. */
export function applyAll(tx: Transaction, step: Step, { open, secret }: StepItems): void {
  if (open.length === 0 && secret.length === 0) return;
  if (secret.length > 0) holdItems(tx, step, secret);
  const moves = movesOf(tx.state(), open, secret);
  if (open.length > 0) {
    const causes = open.map(shownItem);
    const writes = moves.board.map(({ dial, after }) => put(["board", "dials", dial], after));
    writes.push(...moves.shownWrites, ...moves.biteWrites);
    tx.emit("all", { type: "dialsMoved", step, causes, changes: moves.board }, writes);
  }
  const items = secret.length === 0 ? open : [...open, ...secret];
  const telling: Telling = { tx, step, moves, items };
  emitTrueEnforcement(telling);
  emitDprk(telling, open.length > 0);
  for (const move of moves.trust) emitTrust(telling, move);
  publishCrossings(tx);
}

/** The trust behind the level that everybody sees: without held parts. */
export const shownTrust = (state: GameState, pair: Pair): number =>
  state.vault.shownTrust?.[pair] ?? state.folders[pair].trust ?? 0;

/** Bins and levels as they now are; each crossing is told to everybody. */
export function publishCrossings(tx: Transaction): void {
  const { board, folders, hands, vault } = tx.state();
  const { arsenal = 0, economy = 0, regime = 0 } = hands.dprk.dials;
  const { inspection } = board.dials;
  publishBin(tx, "arsenal", { value: arsenal, inspection, old: board.bins.arsenal });
  publishBin(tx, "economy", { value: economy, inspection, old: board.bins.economy });
  publishBin(tx, "regime", { value: regime, inspection, old: board.bins.regime });
  for (const pair of PAIRS) {
    const level = levelOf(vault.shownTrust?.[pair] ?? folders[pair].trust ?? 0);
    if (level === board.levels[pair]) continue;
    const writes = [put(["board", "levels", pair], level)];
    tx.emit("all", { type: "levelCrossed", pair, level }, writes);
  }
}

function publishBin(
  tx: Transaction,
  dial: DprkDial,
  now: { readonly value: number; readonly inspection: number; readonly old: Bin },
): void {
  const bin = binOf(dial, now.value, now.inspection);
  if (now.old.low === bin.low && now.old.high === bin.high) return;
  tx.emit("all", { type: "binCrossed", dial, bin }, [put(["board", "bins", dial], bin)]);
}

/** The effects of some causes added up. */
interface Sums {
  /** By place in `DIAL_ORDER`. */
  readonly by: number[];
  /** Does a cause name a counter of Enforcement, or trust? Most do not. */
  counter: boolean;
  trust: boolean;
}
const blankSums = (): Sums => ({ by: DIAL_ORDER.map(() => 0), counter: false, trust: false });

// Filled and read within one call of `movesOf`, so that a step adds up without making anything.
const openSums = blankSums();
const secretSums = blankSums();

function addUp(sums: Sums, items: readonly Item[]): void {
  sums.by.fill(0);
  sums.counter = false;
  sums.trust = false;
  for (const { effects } of items) {
    for (const key in effects) {
      const at = AT[key as Dial];
      sums.by[at] = (sums.by[at] as number) + (effects[key as Dial] ?? 0);
      if (at >= FIRST_TRUST) sums.trust = true;
      else if (at === AT.enforcement || at === AT.trueEnforcement) sums.counter = true;
    }
  }
}

const FIRST_TRUST = TRUST_AT[0] as number;

interface TrustMove {
  readonly pair: Pair;
  readonly change: Change;
}
interface Moves {
  readonly board: readonly Change[];
  readonly shownWrites: readonly Write[];
  readonly biteWrites: readonly Write[];
  readonly dprk: readonly Change[];
  readonly enforcement: Change;
  readonly trust: readonly TrustMove[];
}

function movesOf(state: GameState, open: readonly Item[], secret: readonly SecretItem[]): Moves {
  addUp(openSums, open);
  addUp(secretSums, secret);
  const board = changesOf(BOARD_DIALS, state.board.dials);
  const dprk = changesOf(DPRK_DIALS, state.hands.dprk.dials);
  const trueBefore = state.hands.china.dials.trueEnforcement ?? 0;
  const counted = openSums.counter || secretSums.counter;
  const trueAfter = counted
    ? moved("trueEnforcement", trueBefore, trueDelta(open) + trueDelta(secret))
    : trueBefore;
  const bite = Math.min(sanctionsAfter(state, board), trueAfter);
  const pairs = trustMoves(state, secret);
  return {
    board,
    shownWrites: pairs.shownWrites,
    biteWrites: bite === state.hands.dprk.bite ? NO_WRITES : [put(["hands", "dprk", "bite"], bite)],
    dprk,
    enforcement: { dial: "trueEnforcement", before: trueBefore, after: trueAfter },
    trust: pairs.trust,
  };
}

function sanctionsAfter(state: GameState, board: readonly Change[]): number {
  for (const { dial, after } of board) if (dial === "sanctions") return after;
  return state.board.dials.sanctions;
}

/** How dials move: public ones by what is public, hidden ones by all. */
function changesOf<D extends BoardDial | DprkDial>(
  dials: readonly D[],
  values: Readonly<Partial<Record<D, number>>>,
): readonly Change[] {
  const changes: Change[] = [];
  for (const dial of dials) {
    const at = AT[dial];
    const held = at < BOARD_DIALS.length ? 0 : (secretSums.by[at] as number);
    const delta = (openSums.by[at] as number) + held;
    if (delta === 0) continue;
    const before = values[dial] ?? 0;
    const after = moved(dial, before, delta);
    if (after !== before) changes.push({ dial, before, after });
  }
  return changes;
}

/** A cause that names the public counter only moves the true one with it; a reversal may name both. */
const trueDelta = (items: readonly Item[]): number =>
  items.reduce(
    (sum, { effects }) => sum + (effects.trueEnforcement ?? effects.enforcement ?? 0),
    0,
  );

/** Trust of the two moves by what both know; what others are shown moves by public causes only. */
function trustMoves(
  state: GameState,
  secret: readonly SecretItem[],
): Pick<Moves, "trust" | "shownWrites"> {
  const trust: TrustMove[] = [];
  const shownWrites: Write[] = [];
  if (!openSums.trust && !secretSums.trust) return { trust, shownWrites };
  for (let at = 0; at < PAIRS.length; at += 1) {
    const pair = PAIRS[at] as Pair;
    const dial = trustOf(pair);
    const publicDelta = openSums.by[FIRST_TRUST + at] as number;
    const delta = publicDelta + (secretSums.trust ? sharedDelta(pair, secret) : 0);
    if (delta === 0 && publicDelta === 0) continue;
    const before = state.folders[pair].trust ?? 0;
    const shown = shownTrust(state, pair);
    const after = moved(dial, before, delta);
    const shownAfter = moved(dial, shown, publicDelta);
    if (after !== before) trust.push({ pair, change: { dial, before, after } });
    if (shownAfter === shown && after === before) continue;
    shownWrites.push(shownWrite(pair, shownAfter, after));
  }
  return { trust, shownWrites };
}

/** What secret causes that both know do to their trust. */
function sharedDelta(pair: Pair, secret: readonly SecretItem[]): number {
  const dial = trustOf(pair);
  let delta = 0;
  for (const { effects, knownTo } of secret) {
    const by = effects[dial];
    if (by !== undefined && bothKnow(pair, knownTo)) delta += by;
  }
  return delta;
}

/** Kept only while it differs from the trust that the two know. */
export const shownWrite = (pair: Pair, shown: number, trust: number): Write =>
  put(["vault", "shownTrust", pair], shown === trust ? undefined : shown);

/** May a held part count at once between the two? Only if neither would learn of it by that. */
export const bothKnow = (pair: Pair, knownTo: readonly Role[]): boolean =>
  membersOf(pair).every((role) => knownTo.includes(role));

interface Telling {
  readonly tx: Transaction;
  readonly step: Step;
  readonly moves: Moves;
  readonly items: readonly (Item | SecretItem)[];
}

const TRUE_COUNTER: readonly Dial[] = ["trueEnforcement", "enforcement"];

function emitTrueEnforcement({ tx, step, moves, items }: Telling): void {
  const { before, after } = moves.enforcement;
  if (before === after) return;
  const causes = onlyDials(items, ["china"], TRUE_COUNTER);
  const writes = [put(["hands", "china", "dials", "trueEnforcement"], after)];
  tx.emit(["china"], { type: "dialsMoved", step, causes, changes: [moves.enforcement] }, writes);
}

function emitDprk({ tx, step, moves, items }: Telling, toldBite: boolean): void {
  const bite = toldBite ? NO_WRITES : moves.biteWrites;
  if (moves.dprk.length === 0 && bite.length === 0) return;
  const causes = onlyDials(items, ["dprk"], DPRK_DIALS);
  const writes = moves.dprk.map(({ dial, after }) => put(["hands", "dprk", "dials", dial], after));
  writes.push(...bite);
  tx.emit(["dprk"], { type: "dialsMoved", step, causes, changes: moves.dprk }, writes);
}

const NO_WRITES: readonly Write[] = [];

/** The shown trust is written again with the pair's own event, for steps without a public one. */
function emitTrust({ tx, step, moves, items }: Telling, { pair, change }: TrustMove): void {
  const readers = membersOf(pair);
  const causes = onlyDials(items, readers, [change.dial]);
  const writes = [put(["folders", pair, "trust"], change.after)];
  for (const write of moves.shownWrites) if (write.path[2] === pair) writes.push(write);
  tx.emit(readers, { type: "dialsMoved", step, causes, changes: [change] }, writes);
}

/** The causes that all of these know, cut to some dials; those that touch none of them are left out. */
function onlyDials(
  items: readonly (Item | SecretItem)[],
  readers: readonly Role[],
  dials: readonly Dial[],
): readonly Item[] {
  const causes: Item[] = [];
  for (const item of items) {
    const effects = cutTo(item.effects, dials);
    if (effects === null) continue;
    if ("knownTo" in item && !readers.every((role) => item.knownTo.includes(role))) continue;
    causes.push({ cause: item.cause, effects });
  }
  return causes;
}

function cutTo(effects: Effects, dials: readonly Dial[]): Effects | null {
  if (!names(effects, dials)) return null;
  let cut: Partial<Record<Dial, number>> | null = null;
  for (const dial of dials) {
    const by = effects[dial];
    if (by === undefined || by === 0) continue;
    cut ??= {};
    cut[dial] = by;
  }
  return cut;
}

/** Asked of every cause for every reader: to go through the few names it has is quicker than to look for others. */
function names(effects: Effects, dials: readonly Dial[]): boolean {
  for (const dial in effects) if (dials.includes(dial as Dial)) return true;
  return false;
}

/** What everybody may read of a public cause: all it asks for but the true counter. */
function shownItem(item: Item): Item {
  if (item.effects.trueEnforcement === undefined) return item;
  const { trueEnforcement: _hidden, ...effects } = item.effects;
  return { cause: item.cause, effects };
}
