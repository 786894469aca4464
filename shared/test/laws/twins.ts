// Two runs of one match that differ only in acts hidden from one viewer.
import {
  type Action,
  CARDS,
  type Command,
  FOLDERS,
  type FolderKey,
  membersOf,
  type Orders,
  ROLES,
  type Role,
  roleView,
  type SeenEvent,
  seenBy,
  type Viewer,
  viewOf,
  whyNot,
} from "../../src/rules/index.ts";
import { type Dice, diceOf } from "./dice.ts";
import { begin, type Match, playRandomly, send, type Table, tableOf } from "./randomPlay.ts";

/** Events by which hidden things may show themselves to a viewer (SPEC releases). */
const RELEASES: readonly SeenEvent["type"][] = [
  "binCrossed",
  "covertExposed",
  "cheatCaught",
  "dealPublished",
  "summitLeaked",
  "leakTraced",
  "heldReleased",
  "intelligenceGained",
  "consulted",
  "crisisBroke",
  "settlementTested",
  "ended",
  "signatureTakenBack",
];

export interface Difference {
  readonly seed: number;
  readonly viewer: Viewer;
  readonly command: Command | null;
  readonly one: unknown;
  readonly other: unknown;
}
export interface Comparison {
  /** Commits compared before the end or the first release. */
  readonly compared: number;
  /** Hidden acts that one run has and the other has not. */
  readonly hidden: number;
  readonly difference: Difference | null;
}

/** Plays a match, then its twin with hidden acts changed, and compares what the viewer learns. */
export function compareTwins(seed: number, viewer: Viewer): Comparison {
  const table = exactTable(fullTable(seed), 0, 0);
  const match = playRandomly(seed, table);
  const one = begin(table);
  const other = begin(viewer === "dprk" ? table : exactTable(table, 1, seed % 3));
  const dice = diceOf(seed + 77);
  let hidden = 0;
  let compared = 0;
  for (const { command } of match.commits.slice(1)) {
    if (!command) continue;
    const from = { one: one.commits.length, other: other.commits.length };
    send(one, command);
    const changed = isRole(command.by) ? change(other, command, { viewer, dice }) : command;
    if (changed !== command) hidden += 1;
    const sent = changed === null || send(other, changed);
    // What was public in one run cannot be done in the other any more: the twins part here.
    if (!sent && !isHidden(command, match, viewer)) break;
    const verdict = compare({ one, other, from, viewer });
    if (verdict === "released") break;
    if (verdict !== "same") {
      return { compared, hidden, difference: { seed, viewer, command, ...verdict } };
    }
    compared += 1;
  }
  return { compared, hidden, difference: null };
}

const isRole = (by: Command["by"]): by is Role => (ROLES as readonly string[]).includes(by);

function fullTable(seed: number): Table {
  const table = tableOf(seed);
  return { ...table, ruleset: "full", layout: seed % 2 === 0 ? "untimed" : "75" };
}

/** Exact hidden values for the first run, and one of them moved inside its bin for the twin. */
function exactTable(table: Table, by: number, which: number): Table {
  const at = (centre: number, here: number) => ({
    centre: centre + (which === here ? by : 0),
    spread: 0,
  });
  const drawn = { arsenal: at(64, 0), economy: at(44, 1), regime: at(54, 2) };
  return { ...table, scenario: { ...table.scenario, drawn } };
}

interface Changing {
  readonly viewer: Viewer;
  readonly dice: Dice;
}

/** The command as the twin gives it: the same, another that the viewer cannot see, or none. */
function change(twin: Match, command: Command, { viewer, dice }: Changing): Command | null {
  if (!isRole(command.by) || command.by === viewer) return command;
  const { by, at } = command;
  const action = command.action as Action;
  switch (action.type) {
    case "draft":
      return dice.often(50) ? null : command;
    case "say":
      return readBy(viewer, action.folder)
        ? command
        : { by, at, action: { ...action, text: `${action.text} indeed` } };
    case "offer":
      return action.terms.parties.includes(viewer as Role)
        ? command
        : { by, at, action: { ...action, note: "in other words" } };
    case "sign":
      return signsHidden(twin, by, action.proposal, viewer) && dice.often(50) ? null : command;
    case "invite":
      return action.secret && action.guest !== viewer && dice.often(50) ? null : command;
    case "seal": {
      const orders = withoutHidden(action.orders, viewer);
      const view = roleView(twin.state, by);
      if (whyNot(view, { type: "seal", orders })) return command;
      return { by, at, action: { type: "seal", orders } };
    }
    default:
      return command;
  }
}

const readBy = (viewer: Viewer, folder: FolderKey): boolean =>
  viewer !== "public" && membersOf(folder).includes(viewer);

/** A signature under a secret version that the viewer is no party to. */
function signsHidden(twin: Match, by: Role, id: string, viewer: Viewer): boolean {
  for (const key of FOLDERS) {
    const proposal = twin.state.folders[key].proposals[id];
    if (!proposal || !membersOf(key).includes(by)) continue;
    return (
      !readBy(viewer, key) && Object.values(proposal.versions).every(({ terms }) => terms.secret)
    );
  }
  return false;
}

/** Covert cards, cheats, bought intelligence and consultations that the viewer has no part in. */
function withoutHidden(orders: Orders, viewer: Viewer): Orders {
  const cards = orders.cards.filter(
    ({ card }) => !CARDS[card].covert || (card === "ease_quietly" && viewer === "dprk"),
  );
  const keepsConsult = orders.consult === viewer;
  return {
    ...orders,
    cards,
    cheats: [],
    intelligence: null,
    consult: keepsConsult ? orders.consult : null,
  };
}

/** Was the command of the first run hidden from the viewer, so that the twin may do without it? */
function isHidden(command: Command, match: Match, viewer: Viewer): boolean {
  const commit = match.commits.find((one) => one.command === command);
  return commit !== undefined && seenBy(commit.events, viewer).length === 0;
}

interface Pairing {
  readonly one: Match;
  readonly other: Match;
  readonly from: { readonly one: number; readonly other: number };
  readonly viewer: Viewer;
}
type Verdict = "same" | "released" | { readonly one: unknown; readonly other: unknown };

function compare({ one, other, from, viewer }: Pairing): Verdict {
  const seen = (match: Match, since: number) =>
    match.commits.slice(since).flatMap(({ events }) => seenBy(events, viewer));
  const a = seen(one, from.one);
  const b = seen(other, from.other);
  for (let n = 0; n < Math.max(a.length, b.length); n += 1) {
    const [left, right] = [a[n], b[n]];
    if (JSON.stringify(left) === JSON.stringify(right)) continue;
    // The first thing that differs must itself be a release, in the one run or in the other.
    const releasing = [left, right].some((event) => event && RELEASES.includes(event.type));
    return releasing ? "released" : { one: left ?? null, other: right ?? null };
  }
  // What differs in a view stays so, and it is costly to look: once a phase is enough.
  if (!a.some(({ type }) => type === "phaseBegan")) return "same";
  const views = [one, other].map(({ state }) => JSON.stringify(viewOf(state, viewer)));
  if (views[0] === views[1]) return "same";
  return { one: views[0], other: views[1] };
}
