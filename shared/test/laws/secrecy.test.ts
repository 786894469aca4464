import { expect, jest, test } from "@jest/globals";
import { decide } from "../../src/rules/decide.ts";
import {
  type Action,
  binOf,
  DPRK_DIALS,
  type DprkDial,
  FOLDERS,
  type GameState,
  membersOf,
  offered,
  ROLES,
  type Role,
  redact,
  roleView,
  type SeenEvent,
  seenBy,
  toAct,
  type Viewer,
  viewOf,
} from "../../src/rules/index.ts";
import { translateIn } from "../../src/text/all.ts";
import { describe as describeEvent } from "../../src/text/describe.ts";
import { type Dice, diceOf } from "./dice.ts";
import { seal } from "./randomOrders.ts";
import { begin, type Match, playRandomly, send, tableOf } from "./randomPlay.ts";
import { forMatches } from "./runs.ts";
import { CASES } from "./secretCases.ts";
import { compareTwins } from "./twins.ts";

jest.setTimeout(600_000);
const VIEWERS: readonly Viewer[] = [...ROLES, "public"];

/** The state with everything that the role may not know drawn anew, inside what it is shown. */
function redrawn(state: GameState, role: Role, dice: Dice): GameState {
  const hands = { ...state.hands };
  for (const other of ROLES) {
    if (other === role) continue;
    const hand = hands[other];
    const dials = { ...hand.dials };
    if (other === "dprk") for (const dial of DPRK_DIALS) dials[dial] = inBin(state, dial, dice);
    if (other === "china") dials.trueEnforcement = dice.below(6);
    hands[other] = {
      ...hand,
      dials,
      pc: dice.below(5),
      visits: dice.below(4),
      agenda: hands[dice.one(ROLES)].agenda,
      orders: dice.often(50) ? null : hand.orders,
      hiddenSites: dice.below(3) * 8,
      faceDown: {},
      held: {},
    };
  }
  const folders = { ...state.folders };
  for (const key of FOLDERS) {
    if (membersOf(key).includes(role)) continue;
    const [low, high] = LEVELS[state.board.levels[key as never] as keyof typeof LEVELS] ?? [0, 0];
    const trust = folders[key].trust === null ? null : low + dice.below(high - low + 1);
    folders[key] = { ...folders[key], trust, deals: {}, summits: {}, held: {}, proposals: {} };
  }
  const vault = { ...state.vault, seed: "f".repeat(32), uncaught: {}, once: {} };
  return { board: state.board, folders, hands, vault };
}

const LEVELS = {
  hostile: [0, 19],
  wary: [20, 39],
  working: [40, 59],
  warm: [60, 79],
  allied: [80, 100],
} as const;

function inBin(state: GameState, dial: DprkDial, dice: Dice): number {
  const { low, high } = state.board.bins[dial];
  const value = low + dice.below(high - low + 1);
  expect(binOf(dial, value, state.board.dials.inspection)).toEqual({ low, high });
  return value;
}

/** Looks at a state now and then in the course of a random match. */
function now(seed: number, percent: number, look: (match: Match, dice: Dice) => void): void {
  const own = diceOf(seed + 5);
  playRandomly(seed, tableOf(seed), {
    before: (match) => {
      if (own.often(percent)) look(match, own);
    },
  });
}

test("secrecy-state: a view holds the folders of its role in their order, and no other", () => {
  const { state } = playRandomly(1);
  for (const role of ROLES) {
    const own = FOLDERS.filter((folder) => membersOf(folder).includes(role));
    const { folders } = roleView(state, role);
    expect(Object.entries(folders)).toEqual(own.map((key) => [key, state.folders[key]]));
  }
});

test("secrecy-state: what a role may not know changes nothing it sees, may do or is offered", () => {
  forMatches(12, (seed) => {
    now(seed, 4, ({ state }, dice) => {
      const role = dice.one(ROLES);
      const other = redrawn(state, role, dice);
      expect(roleView(other, role)).toEqual(roleView(state, role));
      expect(toAct(other.board)).toEqual(toAct(state.board));
      expect(offered(roleView(other, role))).toEqual(offered(roleView(state, role)));
    });
  });
});

test("refusals: the same in states that differ only in what the author may not know", () => {
  forMatches(12, (seed) => {
    now(seed, 4, (match, dice) => {
      const role = dice.one(ROLES);
      const other = redrawn(match.state, role, dice);
      const guess: readonly Action[] = [
        seal(match, role, dice),
        { type: "sign", proposal: dice.one(["CK-1", "KU-1", "CKU-1", "CU-1", "KR-2"]), version: 1 },
        { type: "answerInvitation", summit: `us-dprk-${match.state.board.round}`, accept: true },
        { type: "choose", deal: dice.one(["CK-1", "KU-1"]), end: true },
        { type: "convene", sixParty: dice.often(50) },
        { type: "vote", back: true },
      ];
      for (const action of guess) {
        const answer = (state: GameState) => {
          const decision = decide(state, { by: role, at: match.at, action });
          return decision.ok ? "accepted" : decision.refusal;
        };
        // What is accepted may go on to things that differ; a refusal must be the same refusal.
        const [one, two] = [refusalOnly(answer, match.state), refusalOnly(answer, other)];
        expect(two).toEqual(one);
      }
    });
  });
});

/** A redrawn state need not be one that play could reach, so what follows an acceptance may throw. */
function refusalOnly(answer: (state: GameState) => unknown, state: GameState): unknown {
  try {
    return answer(state);
  } catch {
    return "accepted";
  }
}

test("secrecy-step: runs that differ in hidden acts show a viewer the same until a release", () => {
  const totals = { compared: 0, hidden: 0 };
  forMatches(12, (seed) => {
    for (const viewer of VIEWERS) {
      const { compared, hidden, difference } = compareTwins(seed, viewer);
      expect(difference).toBeNull();
      totals.compared += compared;
      totals.hidden += hidden;
    }
  });
  // The law means something only if much was hidden and much was compared.
  expect(totals.hidden).toBeGreaterThan(200);
  expect(totals.compared).toBeGreaterThan(3_000);
});

test("events: hidden ones leave no trace, and their words ask for nothing the viewer lacks", () => {
  const translate = translateIn("en");
  forMatches(4, (seed) => {
    const match = playRandomly(seed);
    const replayed = begin(tableOf(seed));
    for (const { command, events } of match.commits.slice(1)) {
      if (command) send(replayed, command);
      for (const viewer of VIEWERS) {
        const seen = seenBy(events, viewer);
        const visible = events.filter((event) => redact(event, viewer) !== "hidden");
        expect(seen).toHaveLength(visible.length);
        const view = viewOf(replayed.state, viewer);
        for (const event of seen) {
          expect(Object.keys(event)).not.toContain("writes");
          expect(Object.keys(event)).not.toContain("to");
          // Text is made from the event and the viewer's own view: nothing else could enter it.
          expect(typeof (describeEvent(event, { translate, view }) ?? "")).toBe("string");
        }
      }
    }
  });
});

/** All that a release may say; a hidden value in one of them would be a release of its own. */
const TOLD: Readonly<Partial<Record<SeenEvent["type"], readonly string[]>>> = {
  binCrossed: ["bin", "dial"],
  levelCrossed: ["level", "pair"],
  covertExposed: ["card", "role"],
  cheatCaught: ["clause", "deal", "role", "sites"],
  dealPublished: ["deal", "why"],
  summitLeaked: ["summit"],
  leakTraced: ["deal", "role", "summit"],
  crisisBroke: ["chance", "plain", "withBoth", "withChina", "withRok"],
  settlementTested: ["passed"],
  signatureTakenBack: ["by", "proposal", "version"],
};

/** Who may read how a dial really moved; a dial that is not here is everybody's. */
function readersOf(dial: string): readonly Viewer[] {
  if (dial.startsWith("trust.")) return membersOf(dial.slice("trust.".length) as never);
  if (dial === "trueEnforcement") return ["china"];
  return (DPRK_DIALS as readonly string[]).includes(dial) ? ["dprk"] : VIEWERS;
}

test("releases: none says more than itself, and nobody reads the moves of a hidden dial", () => {
  const met = new Set<string>();
  const wrong: unknown[] = [];
  forMatches(4, (seed) => {
    for (const { events } of playRandomly(seed).commits) {
      for (const viewer of VIEWERS) {
        for (const event of seenBy(events, viewer)) {
          met.add(event.type);
          if (!saysOnlyItsOwn(event, viewer)) wrong.push({ seed, viewer, event });
        }
      }
    }
  });
  expect(wrong).toEqual([]);
  expect(Object.keys(TOLD).filter((type) => met.has(type)).length).toBeGreaterThan(6);
});

function saysOnlyItsOwn(event: SeenEvent, viewer: Viewer): boolean {
  const { type, ...facts } = event;
  const told = TOLD[type];
  if (told && Object.keys(facts).sort().join() !== told.join()) return false;
  if (type === "binCrossed") {
    // Ends of fixed intervals, never anything centred on the truth.
    const { low, high, ...more } = event.bin;
    const ends = low % 5 === 0 && (high === 100 || (high + 1) % 5 === 0);
    return ends && Object.keys(more).length === 0;
  }
  if (type !== "dialsMoved" && type !== "heldReleased") return true;
  return event.changes.every(({ dial }) => readersOf(dial).includes(viewer));
}

test("releases: each listed one is met in play, and shows itself to those who did not know", () => {
  for (const [name, meet] of Object.entries(CASES)) expect([name, meet()]).toEqual([name, true]);
});
