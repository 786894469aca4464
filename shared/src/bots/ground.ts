// The ground a seat stands on: what it works out from dials, deals and its own style, and keeps while these stay
// as they are. Nearly every call of a phase reads the same numbers.
import {
  ambitionUsed,
  type ByRole,
  byPair,
  type Clause,
  clausesOf,
  FOLDERS_OF,
  type Outlook,
  outlook,
  owedNow,
  type Pair,
  type Projection,
  pairLimit,
  project,
  ROLES,
  type Role,
  type RoleView,
  type Terms,
} from "../rules/index.ts";
import { bindsKoreas, isFreeze } from "./agenda.ts";
import type { Dice } from "./dice.ts";
import { once } from "./memory.ts";
import type { Style } from "./policy.ts";
import { type Account, accountOn } from "./sums.ts";
import { worthOf } from "./worth.ts";

export interface Ground {
  /** The first view that stood on this ground: later ones differ in talk, offers and readiness only. */
  readonly view: RoleView;
  readonly me: Role;
  readonly style: Style;
  readonly round: number;
  /** Rounds that are sure to be played, this one included. */
  readonly left: number;
  readonly outlook: Outlook;
  /** Where the outlook leads if nothing more is signed, and what that is worth to each seat. */
  readonly base: () => Projection;
  readonly worth: () => ByRole<number>;
  /** `<role>.<code>` owed already. */
  readonly owed: () => ReadonlySet<string>;
  /** Clauses that a pair may still sign in this round. */
  readonly room: () => Readonly<Record<Pair, number>>;
  /** Live deals hold: a freeze of tests or fuel; both Koreas and a third; a public freeze with Washington. */
  readonly isFrozen: () => boolean;
  readonly koreasBound: () => boolean;
  readonly freezeStands: () => boolean;
  /** What the seat adds up before it chooses. */
  readonly account: () => Account;
  /** By the places of two roles: did they sign something new for both in this round? Filled by `hasSubstance`. */
  readonly substance: (boolean | undefined)[];
  /** What texts would bring, by text: filled by `gainsOf`. Nothing in it may hang on dice or on memory. */
  readonly gains: Map<Terms, ByRole<number>>;
  /** Draws of this seat by sketch, as long as the same dice ask for them. */
  readonly luck: { dice: Dice | null; readonly drawn: Map<string, number> };
  /** Shelves of ready texts as they would stand now: filled where offers are made, under the same rule. */
  readonly texts: Map<readonly Terms[], readonly Terms[]>;
}

/** The last ground of each seat, by the dials under it. */
const grounds = new WeakMap<object, (Ground | undefined)[]>();

export function groundOf(view: RoleView, style: Style): Ground {
  const { dials } = view.board;
  let seats = grounds.get(dials);
  if (!seats) {
    seats = [];
    grounds.set(dials, seats);
  }
  const at = ROLES.indexOf(view.viewer);
  let ground = seats[at];
  if (!ground || ground.style !== style || !standsOn(ground.view, view)) {
    ground = openGround(view, style);
    seats[at] = ground;
  }
  return ground;
}

/** Are two views of a seat the same in all that a ground is made of? */
function standsOn(a: RoleView, b: RoleView): boolean {
  if (a.board !== b.board && !sameBoard(a.board, b.board)) return false;
  if (a.hand.dials !== b.hand.dials || a.hand.agenda !== b.hand.agenda) return false;
  for (const key of FOLDERS_OF[a.viewer]) {
    const one = a.folders[key];
    const other = b.folders[key];
    if (one !== other && (one?.deals !== other?.deals || one?.trust !== other?.trust)) return false;
  }
  return true;
}

const sameBoard = (a: RoleView["board"], b: RoleView["board"]): boolean =>
  a.deals === b.deals &&
  a.levels === b.levels &&
  a.bins === b.bins &&
  a.round === b.round &&
  a.met === b.met &&
  a.facts === b.facts &&
  a.owedPublicly === b.owedPublicly &&
  a.plenary.held === b.plenary.held &&
  a.kimFirst === b.kimFirst;

function openGround(view: RoleView, style: Style): Ground {
  const from = outlook(view);
  const { round, facts } = view.board;
  const ground: Ground = {
    view,
    me: view.viewer,
    style,
    round,
    left: Math.max(1, facts.layout.roundsMin - round + 1),
    outlook: from,
    base: once(() => project(from)),
    worth: once(() => worthOf(ground, ground.base(), null)),
    owed: once(() => owedNow(view)),
    room: once(() => roomIn(view)),
    isFrozen: once(() => from.deals.some((deal) => clausesOf(deal).some(isFreeze))),
    koreasBound: once(() => from.deals.some(bindsKoreas)),
    freezeStands: once(() =>
      from.deals.some((deal) => !deal.secret && bringsFreeze(deal.parties, clausesOf(deal))),
    ),
    account: once(() => accountOn(ground)),
    substance: [],
    gains: new Map(),
    luck: { dice: null, drawn: new Map() },
    texts: new Map(),
  };
  return ground;
}

/** Would these clauses between these parties be an interim freeze (SPEC ending-freeze)? */
export const bringsFreeze = (parties: readonly Role[], clauses: readonly Clause[]): boolean =>
  parties.includes("us") &&
  clauses.some(
    ({ owner, code, until }) =>
      owner === "dprk" && until === null && (code === "TF" || code === "FF" || code === "DM"),
  );

const roomIn = (view: RoleView): Readonly<Record<Pair, number>> =>
  byPair((pair) => pairLimit(view, pair) - ambitionUsed(view, pair));
