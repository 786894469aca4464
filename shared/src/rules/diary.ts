// Leaders' diaries: who is booked when, and what a visit costs (SPEC visits, summit-clause).
import type { Summit } from "./deals.ts";
import { summitsOf } from "./due.ts";
import type { Write } from "./events.ts";
import { type Pair, pairOf, type Role } from "./roles.ts";
import type { Board, Hand, RoleView } from "./state.ts";
import { put } from "./transaction.ts";

export const attends = (summit: Summit, role: Role): boolean =>
  summit.host === role || summit.guest === role;

/** The other leader of a summit. */
export const otherOf = (summit: Summit, role: Role): Role =>
  summit.host === role ? summit.guest : summit.host;

export const summitPair = (summit: Pick<Summit, "host" | "guest">): Pair =>
  pairOf(summit.host, summit.guest);

export const summitId = (host: Role, guest: Role, round: number): string =>
  `${host}-${guest}-${round}`;

/** Where a summit lies: on the board once it is public knowledge, in the pair's folder before. */
export const summitPath = (summit: Summit, on: "board" | "folder"): readonly string[] =>
  on === "board"
    ? ["board", "summits", summit.id]
    : ["folders", summitPair(summit), "summits", summit.id];

/** The viewer's diary of a round is taken by a booked summit, or by its own invitation still out. */
export const diaryTaken = (view: RoleView, round: number): boolean =>
  summitsOf(view).some(
    (summit) =>
      summit.round === round &&
      ((summit.status === "booked" && attends(summit, view.viewer)) ||
        (summit.status === "invited" && summit.host === view.viewer)),
  );

/** Everybody can see that the role is booked in this round (SPEC refused-invitation). */
export const publiclyBooked = (board: Board, role: Role): boolean =>
  Object.values(board.summits).some(
    (summit) => summit.round === board.round && summit.status === "booked" && attends(summit, role),
  );

type Visits = Pick<Hand, "visits" | "returnVisits">;

/** A visit that is only good for a summit with the DPRK is spent first. */
export const canVisit = (hand: Visits, other: Role): boolean =>
  hand.visits > 0 || (other === "dprk" && hand.returnVisits > 0);

/** The write that spends a visit of a hand on a summit with another role. */
export const spendVisit = (hand: Hand, other: Role): Write =>
  other === "dprk" && hand.returnVisits > 0
    ? put(["hands", hand.role, "returnVisits"], hand.returnVisits - 1)
    : put(["hands", hand.role, "visits"], hand.visits - 1);

/** The write that gives a visit back, to where it would have been spent from. */
export const giveVisitBack = (hand: Hand, other: Role): Write =>
  other === "dprk" && (hand.played.return_visit ?? 0) > hand.returnVisits
    ? put(["hands", hand.role, "returnVisits"], hand.returnVisits + 1)
    : put(["hands", hand.role, "visits"], hand.visits + 1);
