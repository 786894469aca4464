// Held effects: what a secret cause does to public values, written beside them for those who know, and
// applied in one step when the cause becomes public or the match ends (SPEC held-effects).
import {
  BOARD_DIALS,
  type BoardDial,
  type Change,
  type Dial,
  type Effects,
  type TrustDial,
  trustOf,
} from "./dials.ts";
import { bothKnow, publishCrossings, type SecretItem, shownTrust, shownWrite } from "./effects.ts";
import type { Cause, Step, Write } from "./events.ts";
import { FOLDERS, folderOf, membersOf, PAIRS, ROLES, type Role } from "./roles.ts";
import { moved } from "./scales.ts";
import type { GameState, Held } from "./state.ts";
import { put, type Transaction } from "./transaction.ts";

/** A held effect with the place where it lies and the roles that read it. */
export interface HeldPlace {
  readonly held: Held;
  readonly knownTo: readonly Role[];
  readonly path: readonly string[];
}

/** Writes the public part of secret causes beside the values, for those who know. Nobody else learns anything. */
export function holdItems(tx: Transaction, step: Step, items: readonly SecretItem[]): void {
  for (const { cause, effects, knownTo } of items) {
    if (isHidden(effects)) continue;
    const parts = heldPart(effects);
    const dials = Object.keys(parts) as (keyof typeof parts)[];
    if (dials.length === 0) continue;
    const at = placeOf(knownTo);
    const round = tx.state().board.round;
    let n = Object.keys(heldAt(tx.state(), knownTo)).length;
    const writes = dials.map((dial) => {
      while (heldAt(tx.state(), knownTo)[`${round}-${n}`]) n += 1;
      const id = `${round}-${n}`;
      n += 1;
      const held: Held = { id, cause, dial, by: parts[dial] ?? 0, round };
      return put([...at, id], held);
    });
    tx.emit(knownTo, { type: "effectsHeld", step, cause, effects: parts }, writes);
  }
}

/** Everything held, in a fixed order. */
export function allHeld(state: GameState): readonly HeldPlace[] {
  const places: HeldPlace[] = [];
  for (const role of ROLES) collect(places, [role], state.hands[role].held);
  for (const key of FOLDERS) collect(places, membersOf(key), state.folders[key].held);
  return places;
}

/**
 * Applies held effects to the public values in one step and takes the notes away. Trust between two who both
 * knew has counted already: only its level follows. Returns what the public dials really did.
 */
export function releaseHeld(
  tx: Transaction,
  step: Step,
  pick: (place: HeldPlace) => boolean,
): readonly Change[] {
  const picked = allHeld(tx.state()).filter(pick);
  if (picked.length === 0) return [];
  const changes = boardChanges(tx.state(), picked);
  const writes: Write[] = [
    ...picked.map(({ path }) => put(path, undefined)),
    ...changes.map(({ dial, after }) => put(["board", "dials", dial], after)),
    ...biteWrite(tx.state(), changes),
    ...shownAfterRelease(tx.state(), picked),
  ];
  tx.emit("all", { type: "heldReleased", causes: causesOf(picked), changes }, writes);
  releaseUncounted(tx, step, picked);
  settleShown(tx);
  publishCrossings(tx);
  return changes;
}

/** Moves nothing but the hidden values of the DPRK, as its own drift does. */
function isHidden(effects: Effects): boolean {
  for (const dial in effects) {
    if (dial !== "arsenal" && dial !== "economy" && dial !== "regime") return false;
  }
  return true;
}

/** Public dials and all trust; a move of the true counter is held for the public one. */
function heldPart(effects: Effects): Partial<Record<BoardDial | TrustDial, number>> {
  const parts: Partial<Record<BoardDial | TrustDial, number>> = {};
  for (const dial of BOARD_DIALS) {
    const by = effects[dial];
    if (by) parts[dial] = by;
  }
  if (effects.trueEnforcement) parts.enforcement = effects.trueEnforcement;
  for (const pair of PAIRS) {
    const by = effects[trustOf(pair)];
    if (by) parts[trustOf(pair)] = by;
  }
  return parts;
}

const placeOf = (knownTo: readonly Role[]): readonly string[] =>
  knownTo.length === 1 && knownTo[0]
    ? ["hands", knownTo[0], "held"]
    : ["folders", folderOf(knownTo), "held"];

const heldAt = (state: GameState, knownTo: readonly Role[]): Readonly<Record<string, Held>> =>
  knownTo.length === 1 && knownTo[0]
    ? state.hands[knownTo[0]].held
    : state.folders[folderOf(knownTo)].held;

function collect(
  places: HeldPlace[],
  knownTo: readonly Role[],
  held: Readonly<Record<string, Held>>,
): void {
  for (const id of Object.keys(held)) {
    const entry = held[id];
    if (entry) places.push({ held: entry, knownTo, path: [...placeOf(knownTo), id] });
  }
}

const byDial = (picked: readonly HeldPlace[], dial: Dial): number =>
  picked.reduce((sum, { held }) => sum + (held.dial === dial ? held.by : 0), 0);

function boardChanges(state: GameState, picked: readonly HeldPlace[]): readonly Change[] {
  const changes: Change[] = [];
  for (const dial of BOARD_DIALS) {
    const delta = byDial(picked, dial);
    if (delta === 0) continue;
    const before = state.board.dials[dial];
    const after = moved(dial, before, delta);
    if (after !== before) changes.push({ dial, before, after });
  }
  return changes;
}

function biteWrite(state: GameState, changes: readonly Change[]): readonly Write[] {
  const sanctions = changes.find((change) => change.dial === "sanctions")?.after;
  if (sanctions === undefined) return [];
  const bite = Math.min(sanctions, state.hands.china.dials.trueEnforcement ?? 0);
  return bite === state.hands.dprk.bite ? [] : [put(["hands", "dprk", "bite"], bite)];
}

function shownAfterRelease(state: GameState, picked: readonly HeldPlace[]): readonly Write[] {
  const writes: Write[] = [];
  for (const pair of PAIRS) {
    const counted = picked.filter((place) => bothKnow(pair, place.knownTo));
    const delta = byDial(counted, trustOf(pair));
    if (delta === 0) continue;
    const trust = state.folders[pair].trust ?? 0;
    writes.push(shownWrite(pair, moved(trustOf(pair), shownTrust(state, pair), delta), trust));
  }
  return writes;
}

/** Trust that had not counted yet, because one of the two did not know, counts now. */
function releaseUncounted(tx: Transaction, step: Step, picked: readonly HeldPlace[]): void {
  for (const pair of PAIRS) {
    const items = picked.filter(
      (place) => place.held.dial === trustOf(pair) && !bothKnow(pair, place.knownTo),
    );
    if (items.length === 0) continue;
    const dial = trustOf(pair);
    const before = tx.state().folders[pair].trust ?? 0;
    const delta = byDial(items, dial);
    const after = moved(dial, before, delta);
    const shown = moved(dial, shownTrust(tx.state(), pair), delta);
    const writes = [put(["folders", pair, "trust"], after), shownWrite(pair, shown, after)];
    const changes = after === before ? [] : [{ dial, before, after }];
    const causes = causesOf(items);
    tx.emit(membersOf(pair), { type: "dialsMoved", step, causes, changes }, writes);
  }
}

/** Where nothing counted is held any more, what is shown and what the two know are one again. */
function settleShown(tx: Transaction): void {
  const held = allHeld(tx.state());
  for (const pair of PAIRS) {
    if (tx.state().vault.shownTrust?.[pair] === undefined) continue;
    const left = held.some(
      (place) => place.held.dial === trustOf(pair) && bothKnow(pair, place.knownTo),
    );
    if (left) continue;
    const writes = [put(["vault", "shownTrust", pair], undefined)];
    tx.emit([], { type: "heldReleased", causes: [], changes: [] }, writes);
  }
}

function causesOf(picked: readonly HeldPlace[]): readonly { cause: Cause; effects: Effects }[] {
  const causes = new Map<string, { cause: Cause; effects: Partial<Record<Dial, number>> }>();
  for (const { held } of picked) {
    const key = JSON.stringify(held.cause);
    const row = causes.get(key) ?? { cause: held.cause, effects: {} };
    row.effects[held.dial] = (row.effects[held.dial] ?? 0) + held.by;
    causes.set(key, row);
  }
  return [...causes.values()];
}
