// Resolution, steps "cancellations" and "summits" (SPEC summit-handshake).

import type { Deal, Summit } from "./deals.ts";
import { type Effects, voiceOf } from "./dials.ts";
import { giveVisitBack } from "./diary.ts";
import { clausesOf } from "./due.ts";
import { applyAll, type Item } from "./effects.ts";
import type { Audience, Write } from "./events.ts";
import {
  CANCELLED,
  GIFTS,
  HANDSHAKE,
  KIM_AGAIN,
  KIM_FIRST,
  RESTORED_TRUST,
  SUBSTANCE,
  VENUE,
} from "./numbers.ts";
import { signedSubstance } from "./resolveSignings.ts";
import { PAIRS, type Pair, pairOf, type Role } from "./roles.ts";
import {
  addItem,
  bookedNow,
  type Gathered,
  gather,
  home,
  plus,
  type RoundWork,
  trust,
  voice,
  wasDue,
} from "./round.ts";
import { rounded } from "./scales.ts";
import type { GameState } from "./state.ts";
import { put } from "./transaction.ts";

const leaders = (summit: Summit): readonly [Role, Role] => [summit.host, summit.guest];
const pairOfSummit = (summit: Summit): Pair => pairOf(summit.host, summit.guest);
const readersOfSummit = (summit: Summit): Audience => (summit.secret ? leaders(summit) : "all");
/** Where a summit lies: secret ones in the folder of the two, others on the board. */
const pathOf = (summit: Summit): readonly string[] =>
  summit.secret
    ? ["folders", pairOfSummit(summit), "summits", summit.id]
    : ["board", "summits", summit.id];

export function resolveCancellations(work: RoundWork): void {
  const items = gather();
  for (const summit of restorable(work)) restore(work, items, summit);
  for (const { summit } of bookedNow(work.tx.state())) {
    const by = leaders(summit).filter((role) => work.orders[role].cancel.includes(summit.id));
    if (by.length > 0) cancel({ work, items, summit, by });
  }
  applyAll(work.tx, "cancellations", items);
}

/** Cancelled last round, wanted back by both, and nothing else booked in either diary. */
function restorable(work: RoundWork): readonly Summit[] {
  const state = work.tx.state();
  const booked = bookedNow(state).flatMap(({ summit }) => leaders(summit));
  return everySummit(state).filter(
    (summit) =>
      summit.status === "cancelled" &&
      summit.round === work.round - 1 &&
      leaders(summit).every(
        (role) => work.orders[role].restore.includes(summit.id) && !booked.includes(role),
      ),
  );
}

function restore(work: RoundWork, items: Gathered, summit: Summit): void {
  // Back on by the will of both: it no longer hangs on the clause that booked it.
  const round = work.round;
  const back: Summit = { ...summit, status: "booked", round, cancelledBy: null, deal: null };
  const readers = readersOfSummit(summit);
  const cause = { kind: "restored", summit: summit.id } as const;
  const fact = { type: "summitRestored", summit: back } as const;
  work.tx.emit(readers, fact, [put(pathOf(summit), back)]);
  addItem(items, readers, { cause, effects: trust(pairOfSummit(summit), RESTORED_TRUST) });
}

function cancel(what: {
  readonly work: RoundWork;
  readonly items: Gathered;
  readonly summit: Summit;
  readonly by: readonly Role[];
}): void {
  const { work, items, summit, by } = what;
  // Where both write a letter, the host's comes first: its promise is the one that breaks.
  const role = by.includes(summit.host) ? summit.host : summit.guest;
  const off: Summit = { ...summit, status: "cancelled", cancelledBy: role };
  const readers = readersOfSummit(summit);
  const fact = { type: "summitCancelled", summit: off, by: role } as const;
  work.tx.emit(readers, fact, [put(pathOf(summit), off)]);
  if (summit.deal !== null) work.calledOff.set(summit.id, role);
  by.forEach((letter, i) => {
    const shared: Effects =
      i === 0
        ? plus(trust(pairOfSummit(summit), CANCELLED.trust), { tension: CANCELLED.tension })
        : {};
    const cause = { kind: "cancelled", summit: summit.id, role: letter } as const;
    addItem(items, readers, { cause, effects: plus(shared, voice(letter, CANCELLED.voice)) });
  });
}

export function resolveSummits(work: RoundWork): void {
  const items = gather();
  for (const { summit } of bookedNow(work.tx.state())) {
    if (summit.deal !== null && !isOwedNow(work, summit)) lapse(work, summit);
    else if (summit.secret) meetInSecret(work, items, summit);
    else meet(work, items, summit);
  }
  applyAll(work.tx, "summits", items);
}

/** Is the clause that booked the summit due in this round? */
function isOwedNow(work: RoundWork, summit: Summit): boolean {
  const deal = work.tx.state().board.deals[summit.deal ?? ""];
  return (
    deal !== undefined &&
    deal.status === "live" &&
    clausesOf(deal).some((clause) => isClauseOf(summit, clause) && wasDue(work, deal, clause))
  );
}

/** The clause that booked a summit names its host, guest and round. */
export const isClauseOf = (summit: Summit, clause: Deal["clauses"][string]): boolean =>
  clause.code === "SM" && clause.owner === summit.host && clause.summit?.guest === summit.guest;

function lapse(work: RoundWork, summit: Summit): void {
  const gone: Summit = { ...summit, status: "lapsed" };
  const back = giveVisitBack(work.tx.state().hands[summit.host], summit.guest);
  const writes = [put(pathOf(summit), gone), back];
  work.tx.emit("all", { type: "summitLapsed", summit: gone }, writes);
}

function meet(work: RoundWork, items: Gathered, summit: Summit): void {
  const { tx } = work;
  const { board } = tx.state();
  const pair = pairOfSummit(summit);
  const substance = signedSubstance(work, pair);
  const again = board.met[pair] > 0;
  const held: Summit = {
    ...summit,
    status: "held",
    outcome: substance ? "substance" : "handshake",
  };
  const cause = (part: "meeting" | "gift" | "venue") =>
    ({ kind: "summit", summit: summit.id, part }) as const;
  const meeting = substance ? substanceOf(summit, again) : handshakeOf(summit, again, work);
  items.open.push({ cause: cause("meeting"), effects: meeting });
  const gift = giftOf(tx.state(), summit);
  if (gift && !again) items.open.push({ cause: cause("gift"), effects: gift });
  if (gift && !again && metInSecretBefore(tx.state(), summit)) {
    // The gift was given in secret already. Nobody else may learn that, so it is shown and taken back unseen.
    const back = Object.fromEntries(Object.entries(gift).map(([dial, by]) => [dial, -by]));
    items.secret.push({ cause: cause("gift"), effects: back, knownTo: leaders(summit) });
  }
  const first = firstOf(tx.state(), summit);
  if (first) items.open.push(first);
  const venue = venueOf(summit);
  if (venue) items.open.push({ cause: cause("venue"), effects: venue });
  tx.emit("all", { type: "summitHeld", summit: held }, [
    put(["board", "summits", summit.id], held),
    ...meetingWrites(tx.state(), held),
  ]);
  work.met.push(held);
}

function substanceOf(summit: Summit, again: boolean): Effects {
  const half = halver(again);
  return plus(
    { tension: half(SUBSTANCE.tension) },
    trust(pairOfSummit(summit), half(SUBSTANCE.trust)),
    ...leaders(summit).flatMap((role) => [
      voice(role, half(SUBSTANCE.voice)),
      home(role, half(SUBSTANCE.home[role])),
    ]),
  );
}

function handshakeOf(summit: Summit, again: boolean, work: RoundWork): Effects {
  const half = halver(again);
  const muchExpected = work.tx.state().board.dials.expectations >= HANDSHAKE.muchFrom;
  const { first, later, expectedMuch } = HANDSHAKE.home;
  const atHome = muchExpected ? expectedMuch : again ? later : first;
  return plus(
    {
      tension: half(HANDSHAKE.tension),
      expectations: half(HANDSHAKE.expectations),
    },
    trust(pairOfSummit(summit), half(HANDSHAKE.trust)),
    ...leaders(summit).flatMap((role) => [voice(role, half(HANDSHAKE.voice)), home(role, atHome)]),
  );
}

const halver = (again: boolean) => (by: number) => (again ? rounded(by / 2) : by);

/** What a role's first meeting with the DPRK brings; nothing where Kim has met people before the match. */
function giftOf(state: GameState, summit: Summit): Effects | null {
  if (state.board.facts.kimHasMet) return null;
  const [a, b] = leaders(summit);
  if (a === "dprk" && b !== "dprk") return GIFTS[b];
  if (b === "dprk" && a !== "dprk") return GIFTS[a];
  return null;
}

const metInSecretBefore = (state: GameState, summit: Summit): boolean =>
  Object.values(state.folders[pairOfSummit(summit)].summits).some(
    ({ status }) => status === "held",
  );

/** The rule of Kim's first public summit, for a meeting that is public now. */
export function firstOf(state: GameState, summit: Summit): Item | null {
  const { facts, kimFirst } = state.board;
  if (kimFirst !== null || !leaders(summit).includes("dprk")) return null;
  const withChina = leaders(summit).includes("china");
  const rule = facts.kimHasMet ? KIM_AGAIN : KIM_FIRST;
  return {
    cause: { kind: "summit", summit: summit.id, part: "first" },
    effects: withChina ? rule.withChina : rule.withOther,
  };
}

/** What the public record notes of a meeting: how often the pair met, and whom Kim met first. */
export function meetingWrites(state: GameState, summit: Summit): readonly Write[] {
  const { met, kimFirst } = state.board;
  const pair = pairOfSummit(summit);
  const writes = [put(["board", "met", pair], met[pair] + 1)];
  if (kimFirst !== null || !leaders(summit).includes("dprk")) return writes;
  const other = summit.host === "dprk" ? summit.guest : summit.host;
  return [...writes, put(["board", "kimFirst"], other)];
}

function venueOf(summit: Summit): Effects | null {
  switch (summit.venue) {
    case "host":
      return null;
    case "guest":
      return plus(
        { [voiceOf(summit.host)]: VENUE.guest.hostVoice },
        home(summit.guest, VENUE.guest.guestHome),
      );
    case "neutral":
      return VENUE.neutral;
    case "panmunjom":
      return VENUE.panmunjom;
  }
}

/** Trust and the first gift only; all but the DPRK's hidden values is held (SPEC secret-summits). */
function meetInSecret(work: RoundWork, items: Gathered, summit: Summit): void {
  const { tx } = work;
  const state = tx.state();
  const pair = pairOfSummit(summit);
  const metBefore = state.board.met[pair] > 0;
  const half = halver(metBefore);
  const meeting = trust(pair, half(HANDSHAKE.trust));
  const knownTo = leaders(summit);
  const cause = (part: "meeting" | "gift") =>
    ({ kind: "summit", summit: summit.id, part }) as const;
  addItem(items, knownTo, { cause: cause("meeting"), effects: meeting });
  const gift = metBefore || metInSecretBefore(state, summit) ? null : giftOf(state, summit);
  if (gift) addItem(items, knownTo, { cause: cause("gift"), effects: gift });
  const held: Summit = { ...summit, status: "held", outcome: "secret" };
  tx.emit(knownTo, { type: "summitHeld", summit: held }, [put(pathOf(summit), held)]);
  work.metInSecret.push(held);
}

const everySummit = (state: GameState): readonly Summit[] => [
  ...Object.values(state.board.summits),
  ...PAIRS.flatMap((pair) => Object.values(state.folders[pair].summits)),
];
