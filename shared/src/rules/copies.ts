// Copies of the branches of a state, each of a fixed shape written out field by field: an engine of JavaScript
// makes such a literal at once, while a spread looks up every field anew (thirty times the cost for the board).
import type { Deal, DealClause, Proposal, Version } from "./deals.ts";
import type { ByRole, Pair } from "./roles.ts";
import type { Board, Folder, GameState, Hand, Vault } from "./state.ts";

export type Branch = Record<string, unknown>;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What only a match with an instructor has is left out elsewhere, so that all other boards keep one shape. */
function copyBoard(from: Board): Board {
  const to: Writable<Board> = plainBoard(from);
  if (from.notices !== undefined) to.notices = from.notices;
  if (from.talkLocked !== undefined) to.talkLocked = from.talkLocked;
  if (from.standIns !== undefined) to.standIns = from.standIns;
  if (from.delegates !== undefined) to.delegates = from.delegates;
  if (from.rolledBack !== undefined) to.rolledBack = from.rolledBack;
  return to;
}

const plainBoard = (from: Board): Board => ({
  facts: from.facts,
  round: from.round,
  phase: from.phase,
  clock: from.clock,
  ready: from.ready,
  dials: from.dials,
  bins: from.bins,
  levels: from.levels,
  news: from.news,
  tensionBefore: from.tensionBefore,
  drill: from.drill,
  plenary: from.plenary,
  met: from.met,
  kimFirst: from.kimFirst,
  deals: from.deals,
  summits: from.summits,
  played: from.played,
  lastCards: from.lastCards,
  owedPublicly: from.owedPublicly,
  talks: from.talks,
  crisis: from.crisis,
  asked: from.asked,
  final: from.final,
});

const copyDials = (from: Board["dials"]): Board["dials"] => ({
  tension: from.tension,
  inspection: from.inspection,
  sanctions: from.sanctions,
  enforcement: from.enforcement,
  expectations: from.expectations,
  "voice.china": from["voice.china"],
  "voice.dprk": from["voice.dprk"],
  "voice.us": from["voice.us"],
  "voice.rok": from["voice.rok"],
  "home.china": from["home.china"],
  "home.us": from["home.us"],
  "home.rok": from["home.rok"],
});

const copyBins = ({ arsenal, economy, regime }: Board["bins"]): Board["bins"] => ({
  arsenal,
  economy,
  regime,
});

/** The hidden values of the DPRK, or the true counter of China. */
const copyOwnDials = ({ arsenal, economy, regime, trueEnforcement }: Hand["dials"]): Branch =>
  trueEnforcement === undefined ? { arsenal, economy, regime } : { trueEnforcement };

type Folders = GameState["folders"];
type Talks = Board["talks"];

const copyByFolder = <T extends Folders | Talks>(from: T): T =>
  ({
    "china+dprk": from["china+dprk"],
    "china+us": from["china+us"],
    "china+rok": from["china+rok"],
    "dprk+us": from["dprk+us"],
    "dprk+rok": from["dprk+rok"],
    "us+rok": from["us+rok"],
    "china+dprk+us": from["china+dprk+us"],
    "china+dprk+rok": from["china+dprk+rok"],
    "china+us+rok": from["china+us+rok"],
    "dprk+us+rok": from["dprk+us+rok"],
    "china+dprk+us+rok": from["china+dprk+us+rok"],
  }) as T;

const copyByPair = <T>(from: Readonly<Record<Pair, T>>): Readonly<Record<Pair, T>> => ({
  "china+dprk": from["china+dprk"],
  "china+us": from["china+us"],
  "china+rok": from["china+rok"],
  "dprk+us": from["dprk+us"],
  "dprk+rok": from["dprk+rok"],
  "us+rok": from["us+rok"],
});

const copyByRole = <T>(from: ByRole<T>): ByRole<T> => ({
  china: from.china,
  dprk: from.dprk,
  us: from.us,
  rok: from.rok,
});

const copyFolder = (from: Folder): Folder => ({
  trust: from.trust,
  proposals: from.proposals,
  deals: from.deals,
  summits: from.summits,
  talk: from.talk,
  held: from.held,
  choices: from.choices,
});

export function copyHand(from: Hand): Hand {
  const to: Writable<Hand> = plainHand(from);
  if (from.notices !== undefined) to.notices = from.notices;
  if (from.confer !== undefined) to.confer = from.confer;
  return to;
}

const plainHand = (from: Hand): Hand => ({
  pc: from.pc,
  returnVisits: from.returnVisits,
  played: from.played,
  orders: from.orders,
  draft: from.draft,
  plenaryAnswer: from.plenaryAnswer,
  crisisAnswer: from.crisisAnswer,
  vote: from.vote,
  comply: from.comply,
  choices: from.choices,
  faceDown: from.faceDown,
  held: from.held,
  hiddenSites: from.hiddenSites,
  intelligence: from.intelligence,
  dials: from.dials,
  bite: from.bite,
  role: from.role,
  agenda: from.agenda,
  visits: from.visits,
});

/** Whether there is a shown trust apart from the true one is a matter of the match. */
function copyVault({ seed, decks, once, uncaught, moratoriumRound, shownTrust }: Vault): Vault {
  return shownTrust === undefined
    ? { seed, decks, once, uncaught, moratoriumRound }
    : { seed, decks, once, uncaught, moratoriumRound, shownTrust };
}

const copyDeal = (from: Deal): Deal => ({
  id: from.id,
  by: from.by,
  version: from.version,
  parties: from.parties,
  secret: from.secret,
  sixParty: from.sixParty,
  signedRound: from.signedRound,
  publishedRound: from.publishedRound,
  status: from.status,
  endedRound: from.endedRound,
  endedWhy: from.endedWhy,
  probation: from.probation,
  goodOfficesUsed: from.goodOfficesUsed,
  clauses: from.clauses,
});

const copyClause = (from: DealClause): DealClause => ({
  id: from.id,
  owner: from.owner,
  code: from.code,
  from: from.from,
  until: from.until,
  condition: from.condition,
  summit: from.summit,
  done: from.done,
  ledger: from.ledger,
});

const copyProposal = (from: Proposal): Proposal => ({
  id: from.id,
  by: from.by,
  parties: from.parties,
  openedRound: from.openedRound,
  standsUntil: from.standsUntil,
  status: from.status,
  versions: from.versions,
});

const copyVersion = (from: Version): Version => ({
  n: from.n,
  by: from.by,
  terms: from.terms,
  note: from.note,
  signed: from.signed,
  declined: from.declined,
  withdrawn: from.withdrawn,
});

const copyCount = ({ messages, offers }: Talks[Pair]): Talks[Pair] => ({ messages, offers });

/** A copy of the branch that lies in a path after its first `depth + 1` parts; an empty one where nothing is yet. */
export function copyBelow(path: readonly string[], depth: number, branch: unknown): Branch {
  if (depth === 0) return copyCompartment(path[0] as string, branch) as Branch;
  if (depth === 1) return copyPart(path[0] as string, path[1] as string, branch) as Branch;
  if (path[0] === "hands" && path[2] === "dials") return copyOwnDials(branch as Hand["dials"]);
  return copyEntry(path[depth - 1] as string, branch) as Branch;
}

function copyCompartment(name: string, from: unknown): unknown {
  switch (name) {
    case "board":
      return copyBoard(from as Board);
    case "folders":
      return copyByFolder(from as Folders);
    case "hands":
      return copyByRole(from as ByRole<Hand>);
    default:
      return copyVault(from as Vault);
  }
}

function copyPart(compartment: string, name: string, from: unknown): unknown {
  switch (compartment) {
    case "board":
      return copyOnBoard(name, from);
    case "folders":
      return copyFolder(from as Folder);
    case "hands":
      return copyHand(from as Hand);
    default:
      return { ...(from as Branch) };
  }
}

function copyOnBoard(name: string, from: unknown): unknown {
  switch (name) {
    case "dials":
      return copyDials(from as Board["dials"]);
    case "bins":
      return copyBins(from as Board["bins"]);
    case "ready":
      return copyByRole(from as Board["ready"]);
    case "levels":
    case "met":
      return copyByPair(from as Board["levels"]);
    case "talks":
      return copyByFolder(from as Talks);
    default:
      return { ...(from as Branch) };
  }
}

/** An entry of a record that lies in a compartment, by the name of the record; records themselves are of any shape. */
function copyEntry(record: string, from: unknown): unknown {
  switch (record) {
    case "deals":
      return copyDeal(from as Deal);
    case "clauses":
      return copyClause(from as DealClause);
    case "proposals":
      return copyProposal(from as Proposal);
    case "versions":
      return copyVersion(from as Version);
    case "talks":
      return copyCount(from as Talks[Pair]);
    default:
      return { ...(from as Branch) };
  }
}
