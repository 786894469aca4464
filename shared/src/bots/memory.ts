import {
  type ByRole,
  type Deal,
  ROLES,
  type Role,
  type RoleView,
  type Terms,
} from "../rules/index.ts";

/** What a seat remembers, read from its view alone: nothing is kept between calls, so nothing can be lost. */
export interface Memory {
  /** Clauses seen broken or caught, by culprit; the last round in which that happened, 0: never. */
  readonly breaches: ByRole<number>;
  readonly lastBreach: ByRole<number>;
  /** Rounds in which every clause due of a role was seen kept. */
  readonly kept: ByRole<number>;
  /** Texts of own proposals, by parties and clauses, with the last round in which they were tried. */
  readonly tried: ReadonlyMap<string, number>;
  /** Public refusals of own invitations, by guest. */
  readonly refusals: ByRole<number>;
}

const sketches = new WeakMap<Terms, string>();

/** What two texts must share to be the same to a tired negotiator: the undertakings, whatever their order. */
export function sketchOf(terms: Terms): string {
  let found = sketches.get(terms);
  if (found === undefined) {
    found = terms.clauses
      .map(({ owner, code }) => `${owner}.${code}`)
      .sort()
      .join(",");
    sketches.set(terms, found);
  }
  return found;
}

/** Reads the view only for what is asked. */
export function memoryOf(view: RoleView): Memory {
  const tally = once(() => tallyOf(view));
  const tried = once(() => triedIn(view));
  const refusals = once(() => refusalsIn(view));
  return {
    get breaches() {
      return tally().breaches;
    },
    get lastBreach() {
      return tally().lastBreach;
    },
    get kept() {
      return tally().kept;
    },
    get tried() {
      return tried();
    },
    get refusals() {
      return refusals();
    },
  };
}

/** A value that is made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => {
    kept ??= { value: make() };
    return kept.value;
  };
}

function tallyOf(view: RoleView): Tally {
  const tally: Tally = { breaches: zero(), lastBreach: zero(), kept: zero() };
  for (const deal of knownDeals(view)) remember(deal, tally);
  return tally;
}

function triedIn(view: RoleView): ReadonlyMap<string, number> {
  const tried = new Map<string, number>();
  for (const folder of Object.values(view.folders)) {
    for (const proposal of Object.values(folder?.proposals ?? {})) {
      for (const version of Object.values(proposal.versions)) {
        if (version.by !== view.viewer) continue;
        tried.set(sketchOf(version.terms), proposal.openedRound);
      }
    }
  }
  return tried;
}

function refusalsIn(view: RoleView): ByRole<number> {
  const refusals = zero();
  for (const summit of Object.values(view.board.summits)) {
    if (summit.status === "refused" && summit.host === view.viewer) refusals[summit.guest] += 1;
  }
  return refusals;
}

const zero = (): Record<Role, number> => ({ china: 0, dprk: 0, us: 0, rok: 0 });

/** All deals the view holds, ended ones included. */
export function knownDeals(view: RoleView): readonly Deal[] {
  const out = Object.values(view.board.deals);
  for (const folder of Object.values(view.folders)) {
    for (const deal of Object.values(folder?.deals ?? {})) out.push(deal);
  }
  return out;
}

type Tally = Record<"breaches" | "lastBreach" | "kept", Record<Role, number>>;

function remember(deal: Deal, tally: Tally): void {
  const keepers = new Map<Role, Set<string>>();
  for (const { owner, ledger } of Object.values(deal.clauses)) {
    for (const round in ledger) {
      const mark = ledger[round];
      if (mark === "broken" || mark === "caught") {
        tally.breaches[owner] += 1;
        tally.lastBreach[owner] = Math.max(tally.lastBreach[owner], Number(round));
      }
      if (mark === "kept") keepers.set(owner, (keepers.get(owner) ?? new Set()).add(round));
    }
  }
  for (const role of ROLES) tally.kept[role] += keepers.get(role)?.size ?? 0;
}
