import { describe, expect, test } from "@jest/globals";
import {
  botAction,
  decodeQuestion,
  decodeReason,
  encodeQuestion,
  QUESTION_IDS,
  readQuestion,
  TEMPERAMENT_IDS,
  type TemperamentId,
} from "../src/bots/index.ts";
import {
  type Action,
  create,
  decide,
  evolveAll,
  FOLDERS_OF,
  type FolderKey,
  type GameState,
  ROLES,
  type Role,
  roleView,
  type Scenario,
  type Terms,
} from "../src/rules/index.ts";
import { SCENARIOS } from "../src/scenarios/index.ts";
import { CATALOGUES } from "../src/text/all.ts";
import { LANGS } from "../src/text/index.ts";

const seedOf = (n: number): string => n.toString(16).padStart(32, "0");
const BOTS: readonly Role[] = ["china", "dprk", "rok"];

function act(state: GameState, by: Role, action: Action): GameState {
  const decision = decide(state, { by, at: 1, action });
  if (!decision.ok) throw new Error(`${by} ${action.type}: ${decision.refusal.code}`);
  return evolveAll(state, decision.events);
}

/** Bots act in turn until none of them has anything to do. */
function settle(state: GameState, temperament: TemperamentId): GameState {
  const bot = { temperament, strength: "practised", seed: seedOf(9) } as const;
  for (let turn = 0; turn < 200; turn += 1) {
    const before = state;
    for (const role of BOTS) {
      const action = botAction(roleView(state, role), bot);
      if (action) state = act(state, role, action);
    }
    if (state === before) return state;
  }
  throw new Error("the bots do not come to rest");
}

/** Talks of the first round, a person in Washington, three bots at rest. */
function talks(
  temperament: TemperamentId = "reciprocator",
  scenario: Scenario = SCENARIOS.opening,
): GameState {
  const first = create(scenario, seedOf(1), { layout: "untimed", ruleset: "full", at: 0 });
  let state = evolveAll(undefined as unknown as GameState, first.events);
  for (const role of ROLES) state = act(state, role, { type: "ready", ready: true });
  return settle(state, temperament);
}

const saidIn = (state: GameState, folder: FolderKey, by: Role) =>
  Object.values(state.folders[folder].talk)
    .filter((message) => message.by === by)
    .map(({ text }) => decodeReason(text));

const answersTo = (state: GameState, folder: FolderKey, by: Role) => {
  const asked = Object.values(state.folders[folder].talk).findLast((one) => one.by === "us")?.id;
  return saidIn(state, folder, by).filter((reason) => reason?.params.q === asked);
};

const ask = (state: GameState, folder: FolderKey, text: string): GameState =>
  act(state, "us", { type: "say", folder, text });

/** The opening, with trust enough between Washington and Pyongyang for three clauses. */
const ON_TERMS: Scenario = {
  ...SCENARIOS.opening,
  trust: { ...SCENARIOS.opening.trust, "dprk+us": 60 },
};

/** Much for next to nothing: Pyongyang would not sign it. */
const GREEDY: Terms = {
  parties: ["dprk", "us"],
  clauses: (
    [
      ["dprk", "DM"],
      ["dprk", "FF"],
      ["us", "NS"],
    ] as const
  ).map(([owner, code], index) => ({
    ...{ id: `c${index + 1}`, owner, code, from: 1, until: null },
    ...{ condition: null, summit: null },
  })),
  secret: false,
  sixParty: false,
};

describe("questions", () => {
  test("travel by a code, and are read in plain phrasings of three languages", () => {
    for (const id of QUESTION_IDS) expect(decodeQuestion(encodeQuestion(id))).toBe(id);
    for (const text of ["Why not?", "왜 안 됩니까?", "为什么不行？", "WHY  NOT", "but why?"]) {
      expect([text, readQuestion(text)]).toEqual([text, "why"]);
    }
    expect(readQuestion("What would you accept?")).toBe("accept");
    expect(readQuestion("무엇이면 받아들이겠습니까?")).toBe("accept");
    expect(readQuestion("你们能接受什么？")).toBe("accept");
    expect(readQuestion("What do you want?")).toBe("want");
    for (const lang of LANGS) {
      for (const id of QUESTION_IDS) {
        expect(readQuestion(CATALOGUES[lang][`ask.${id}`] ?? "")).toBe(id);
      }
    }
  });

  test("of any other wording are not understood", () => {
    for (const text of ["Why not sign our text, and free the fish?", "want", "@ask:rain", ""]) {
      expect([text, readQuestion(text)]).toEqual([text, null]);
    }
  });
});

describe("a bot that is asked", () => {
  test("why not: names what costs it most in the text it refused", () => {
    let state = act(talks("hawk", ON_TERMS), "us", {
      type: "offer",
      terms: GREEDY,
      note: "",
      standsUntil: 1,
    });
    state = settle(state, "hawk");
    state = settle(ask(state, "dprk+us", encodeQuestion("why")), "hawk");
    const [reason] = answersTo(state, "dprk+us", "dprk");
    expect(reason?.key).toMatch(/^bots\.answer\.poor\./);
    expect(["dprk.DM", "dprk.FF"]).toContain(reason?.params.clause);
    expect(["REG", "ECON", "ARSENAL", "VOICE"]).toContain(reason?.params.component);
  });

  test("what it would accept: puts a text on the table that it signs, and names it", () => {
    for (const temperament of TEMPERAMENT_IDS) {
      const asked = ask(talks(temperament), "dprk+us", "What would you accept?");
      const state = settle(asked, temperament);
      const [reason, ...more] = answersTo(state, "dprk+us", "dprk");
      expect(more).toEqual([]);
      if (reason?.key.startsWith("bots.answer.none")) continue;
      expect(reason?.key).toMatch(/^bots\.answer\.text\./);
      const texts = FOLDERS_OF.us
        .flatMap((key) => Object.values(state.folders[key].proposals))
        .flatMap(({ versions }) => Object.values(versions))
        .filter(({ by, signed }) => by === "dprk" && signed.includes("dprk"))
        .map(({ terms }) => terms.clauses.map(({ owner, code }) => `${owner}.${code}`).join(","));
      expect(texts).toContain(reason?.params.clauses);
    }
  });

  test("some of them do have a text to show", () => {
    const askedOf = [
      ["us+rok", "rok"],
      ["dprk+us", "dprk"],
      ["china+us", "china"],
    ] as const;
    const keys = TEMPERAMENT_IDS.flatMap((temperament) =>
      askedOf.flatMap(([folder, role]) => {
        const asked = ask(talks(temperament), folder, encodeQuestion("accept"));
        return answersTo(settle(asked, temperament), folder, role).map((reason) => reason?.key);
      }),
    );
    expect(keys).toHaveLength(3 * TEMPERAMENT_IDS.length);
    expect(keys.filter((key) => key?.startsWith("bots.answer.text")).length).toBeGreaterThan(6);
  });

  test("what it wants: names a promise that the asker could make, and no number", () => {
    let state = ask(talks(), "china+us", encodeQuestion("want"));
    state = settle(state, "reciprocator");
    const [reason] = answersTo(state, "china+us", "china");
    expect(reason?.key).toMatch(/^bots\.answer\.want/);
    expect(String(reason?.params.clause)).toMatch(/^us\./);
    expect(Object.values(reason?.params ?? {}).every((value) => typeof value === "string")).toBe(
      true,
    );
  });

  test("by all four at once answers for itself, once", () => {
    const state = settle(ask(talks(), "china+dprk+us+rok", "What do you want?"), "reciprocator");
    for (const role of BOTS) expect(answersTo(state, "china+dprk+us+rok", role)).toHaveLength(1);
  });

  test("something it cannot read says so once in a channel", () => {
    let state = settle(ask(talks(), "us+rok", "Shall we dance?"), "reciprocator");
    state = settle(ask(state, "us+rok", "Or sing?"), "reciprocator");
    const keys = saidIn(state, "us+rok", "rok").map((reason) => reason?.key ?? "");
    expect(keys.filter((key) => key.startsWith("bots.reply.reads"))).toHaveLength(1);
    expect(keys.filter((key) => key.startsWith("bots.reply."))).toHaveLength(2);
  });
});

test("a folder of bots alone never answers a bot", () => {
  const state = talks();
  for (const folder of FOLDERS_OF.china) {
    for (const { text } of Object.values(state.folders[folder].talk)) {
      expect(decodeReason(text)?.key.startsWith("bots.answer") ?? false).toBe(false);
    }
  }
});
