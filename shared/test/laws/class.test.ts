import { expect, jest, test } from "@jest/globals";
import {
  type Command,
  commitToReturnTo,
  decideRollBack,
  evolveAll,
  type GameState,
  INJECT_DIALS,
  type InstructorAct,
  isRollBack,
  NO_ROUNDS,
  publicView,
  ROLES,
  type Role,
  roleView,
  roundsAfter,
  seenBy,
} from "../../src/rules/index.ts";
import {
  readSave,
  statesOf,
  verifySave,
  writeHistory,
  writeViewSave,
} from "../../src/save/index.ts";
import { type Dice, diceOf } from "./dice.ts";
import { type Match, playRandomly, send } from "./randomPlay.ts";
import { forMatches } from "./runs.ts";

jest.setTimeout(600_000);

const SEAT = { kind: "person", name: "Ada", temperament: "" } as const;
const source = (match: Match) => ({
  code: "ABCDE",
  seats: { china: SEAT, dprk: SEAT, us: SEAT, rok: SEAT },
  commits: match.commits,
});
const NOTHING = undefined as unknown as GameState;

/** An act of the instructor, of any kind; some are refused. */
function actOf(match: Match, dice: Dice): InstructorAct {
  const role = dice.one(ROLES);
  const some = ROLES.filter(() => dice.often(30));
  const acts: readonly InstructorAct[] = [
    { type: "notice", to: some, voice: "world", text: `word ${dice.below(100)}` },
    { type: "notice", to: some, voice: "instructor", title: "To you", text: "look up" },
    {
      type: "inject",
      to: [],
      headline: "News",
      text: "",
      dials: {
        [dice.one(INJECT_DIALS)]: dice.below(41) - 20,
        [dice.one(INJECT_DIALS)]: dice.below(41) - 20,
      },
    },
    { type: "inject", to: [role], headline: "For you", text: "in confidence", dials: {} },
    { type: "lockTalk", locked: dice.often(50) },
    { type: "standIn", role, on: dice.often(50), note: "all quiet" },
    { type: "changeDelegate", role, name: dice.often(50) ? "Heron" : null, kind: "person" },
    { type: "endPhase" },
    { type: "rollBack", round: 1 + dice.below(match.state.board.round) },
    { type: "undoRollBack" },
  ];
  return dice.one(acts);
}

/** As a match of the server does it: a roll back is handed its state. */
function instruct(match: Match, command: Command): boolean {
  if (!isRollBack(command)) return send(match, command);
  const back = commitToReturnTo(match.commits.reduce(roundsAfter, NO_ROUNDS), command.action);
  const past = match.commits.slice(0, (back ?? -1) + 1).flatMap(({ events }) => events);
  const then = back === undefined ? undefined : evolveAll(NOTHING, past);
  const decision = decideRollBack(match.state, then, command);
  if (!decision.ok) return false;
  const { events, state } = decision;
  match.commits.push({ n: match.commits.length, at: command.at, command, events });
  match.state = state;
  return true;
}

/** A random match with an instructor who interferes, at most so often that it ends. */
function classMatch(seed: number): Match {
  let left = 40;
  return playRandomly(seed, undefined, {
    before: (match, dice) => {
      if (left === 0 || !dice.often(12)) return;
      left -= 1;
      match.at += 11;
      const by = dice.one(ROLES);
      if (dice.often(30)) {
        send(match, { by, at: match.at, action: { type: "confer", text: "hm" }, delegate: "Ibis" });
      } else instruct(match, { by: "instructor", at: match.at, action: actOf(match, dice) });
      if (match.state.board.clock.paused) {
        send(match, { by: "host", at: match.at, action: { type: "resume" } });
      }
    },
  });
}

test("instructor-door: replay equals live, saves are whole, and their commands are decided alike", () => {
  forMatches(6, (seed) => {
    const match = classMatch(seed);
    const kinds = new Set(match.commits.map(({ command }) => command?.by));
    expect(kinds.has("instructor")).toBe(true);
    expect(statesOf(match.commits).at(-1)).toEqual(match.state);
    const read = readSave(writeHistory(source(match)));
    if (!read.ok) throw new Error(read.reason);
    expect(verifySave(read.save)).toEqual([]);
    for (const viewer of [...ROLES, "public"] as const) {
      const own = readSave(writeViewSave(source(match), viewer));
      if (!own.ok) throw new Error(own.reason);
      expect(verifySave(own.save)).toEqual([]);
    }
  });
});

test("instructor-inject: dials stay in range, and a view changes only with an event for its reader", () => {
  forMatches(6, (seed) => {
    const match = classMatch(seed);
    let before: GameState | null = null;
    for (const { events } of match.commits) {
      for (const event of events) {
        const after: GameState = evolveAll(before ?? NOTHING, [event]);
        const { dials } = after.board;
        expect(dials.sanctions).toBeLessThanOrEqual(5);
        expect(Math.min(...Object.values(dials))).toBeGreaterThanOrEqual(0);
        expect(Math.max(...Object.values(dials))).toBeLessThanOrEqual(100);
        if (before && event.to !== "all") {
          expect(after.board).toBe(before.board);
          for (const role of ROLES) {
            if (event.to.includes(role)) continue;
            expect(after.hands[role]).toBe(before.hands[role]);
          }
        }
        before = after;
      }
    }
  });
});

/** The same match without the words that are hidden from a viewer. */
function withoutHidden(match: Match, viewer: Role | "public", table: Match): Match {
  for (const { command, events } of match.commits.slice(1)) {
    if (!command) continue;
    const isWord =
      command.action.type === "confer" ||
      (command.by === "instructor" &&
        (command.action.type === "notice" || command.action.type === "inject"));
    if (isWord && seenBy(events, viewer).length === 0) continue;
    if (!instruct(table, command)) throw new Error(`${command.action.type} is refused now`);
  }
  return table;
}

test("delegation-talk: a match without the words hidden from a viewer is the same match to it", () => {
  forMatches(6, (seed) => {
    const dice = diceOf(seed);
    const viewer = dice.one([...ROLES, "public"] as const);
    const match = classMatch(seed);
    const first = match.commits[0];
    if (!first) throw new Error("a match is created");
    const bare: Match = {
      state: evolveAll(NOTHING, first.events),
      commits: [first],
      refusals: new Map(),
      at: 0,
    };
    const twin = withoutHidden(match, viewer, bare);
    expect(twin.commits.length).toBeLessThan(match.commits.length);
    const seen = (one: Match) => one.commits.flatMap(({ events }) => seenBy(events, viewer));
    expect(seen(twin).slice(1)).toEqual(seen(match).slice(1));
    const view = (state: GameState) =>
      viewer === "public" ? publicView(state) : roleView(state, viewer);
    const { board, ...own } = view(match.state);
    const { board: other, ...others } = view(twin.state);
    expect([other, others]).toEqual([board, own]);
  });
});
