import {
  type ByRole,
  type Deal,
  FOLDERS_OF,
  type Proposal,
  ROLES,
  type Role,
  type RoleView,
  type Terms,
} from "../rules/index.ts";
import { kept } from "../rules/kept.ts";

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
export const memoryOf = (view: RoleView): Memory => new ReadMemory(view);

/** The memory of a later view of the same seat: what has not changed since is not read again. */
export const memoryAfter = (before: Memory | null, view: RoleView): Memory =>
  before instanceof ReadMemory ? before.after(view) : memoryOf(view);

class ReadMemory implements Memory {
  private tally: Tally | null = null;
  private texts: ReadonlyMap<string, number> | null = null;
  private noes: ByRole<number> | null = null;
  private readonly view: RoleView;
  constructor(view: RoleView) {
    this.view = view;
  }
  get breaches() {
    return this.marks().breaches;
  }
  get lastBreach() {
    return this.marks().lastBreach;
  }
  get kept() {
    return this.marks().kept;
  }
  get tried() {
    this.texts ??= triedIn(this.view);
    return this.texts;
  }
  get refusals() {
    this.noes ??= refusalsIn(this.view);
    return this.noes;
  }
  after(view: RoleView): ReadMemory {
    const deals = sameDeals(this.view, view);
    const proposals = sameProposals(this.view, view);
    const summits = this.view.board.summits === view.board.summits;
    if (deals && proposals && summits) return this;
    const later = new ReadMemory(view);
    if (deals) later.tally = this.tally;
    if (proposals) later.texts = this.texts;
    if (summits) later.noes = this.noes;
    return later;
  }
  private marks(): Tally {
    this.tally ??= tallyOf(this.view);
    return this.tally;
  }
}

function sameDeals(a: RoleView, b: RoleView): boolean {
  if (a.board.deals !== b.board.deals) return false;
  for (const key of FOLDERS_OF[a.viewer]) {
    if (a.folders[key]?.deals !== b.folders[key]?.deals) return false;
  }
  return true;
}

function sameProposals(a: RoleView, b: RoleView): boolean {
  for (const key of FOLDERS_OF[a.viewer]) {
    if (a.folders[key]?.proposals !== b.folders[key]?.proposals) return false;
  }
  return true;
}

/** A value that is made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => {
    found ??= { value: make() };
    return found.value;
  };
}

/** Own texts of a folder with their rounds. */
const triedAmong: ByRole<(proposals: Readonly<Record<string, Proposal>>) => readonly Tried[]> = {
  china: kept((proposals) => triedBy("china", proposals)),
  dprk: kept((proposals) => triedBy("dprk", proposals)),
  us: kept((proposals) => triedBy("us", proposals)),
  rok: kept((proposals) => triedBy("rok", proposals)),
};
type Tried = readonly [sketch: string, round: number];

function triedBy(role: Role, proposals: Readonly<Record<string, Proposal>>): readonly Tried[] {
  const out: Tried[] = [];
  for (const proposal of Object.values(proposals)) {
    for (const { by, terms } of Object.values(proposal.versions)) {
      if (by === role) out.push([sketchOf(terms), proposal.openedRound]);
    }
  }
  return out;
}

function triedIn(view: RoleView): ReadonlyMap<string, number> {
  const tried = new Map<string, number>();
  for (const key of FOLDERS_OF[view.viewer]) {
    const folder = view.folders[key];
    if (!folder) continue;
    for (const [sketch, round] of triedAmong[view.viewer](folder.proposals)) {
      tried.set(sketch, round);
    }
  }
  return tried;
}

function refusalsIn(view: RoleView): ByRole<number> {
  const refusals = zero();
  for (const id in view.board.summits) {
    const summit = view.board.summits[id];
    if (summit?.status === "refused" && summit.host === view.viewer) refusals[summit.guest] += 1;
  }
  return refusals;
}

const zero = (): Record<Role, number> => ({ china: 0, dprk: 0, us: 0, rok: 0 });

/** All deals the view holds, ended ones included. */
export function knownDeals(view: RoleView): readonly Deal[] {
  const out = Object.values(view.board.deals);
  for (const key of FOLDERS_OF[view.viewer]) {
    const deals = view.folders[key]?.deals;
    for (const id in deals) out.push(deals[id] as Deal);
  }
  return out;
}

type Tally = Readonly<Record<"breaches" | "lastBreach" | "kept", Record<Role, number>>>;

function tallyOf(view: RoleView): Tally {
  const tally: Tally = { breaches: zero(), lastBreach: zero(), kept: zero() };
  for (const deal of knownDeals(view)) {
    const marks = marksOf(deal);
    for (const role of ROLES) {
      tally.breaches[role] += marks.breaches[role];
      tally.lastBreach[role] = Math.max(tally.lastBreach[role], marks.lastBreach[role]);
      tally.kept[role] += marks.kept[role];
    }
  }
  return tally;
}

/** What the ledger of one deal says of each role. */
const marksOf = kept((deal: Deal): Tally => {
  const tally: Tally = { breaches: zero(), lastBreach: zero(), kept: zero() };
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
  return tally;
});
