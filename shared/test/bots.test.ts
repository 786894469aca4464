import { describe, expect, test } from "@jest/globals";
import {
  botAction,
  decodeReason,
  encodeReason,
  MUTE_POLICIES,
  makeDice,
  memoryOf,
  OPPONENT_IDS,
  POLICIES,
  type Policy,
  passive,
  playMatch,
  policyFor,
  random,
  readReason,
  reasonText,
  STRENGTH_IDS,
  STYLES,
  TEMPERAMENT_IDS,
  type TemperamentId,
} from "../src/bots/index.ts";
import { readyTexts } from "../src/bots/texts.ts";
import { STRENGTHS, TEMPERAMENTS } from "../src/net/index.ts";
import {
  type Action,
  type ByRole,
  type Commit,
  create,
  decide,
  evolveAll,
  FOLDERS_OF,
  folderOf,
  forecast,
  type GameEvent,
  type GameState,
  type LayoutId,
  NO_ORDERS,
  PACKAGES,
  packageTerms,
  positionValue,
  ROLES,
  type Role,
  type Ruleset,
  roleView,
  type Terms,
} from "../src/rules/index.ts";
import { SCENARIOS } from "../src/scenarios/index.ts";
import { CATALOGUES, translateIn } from "../src/text/all.ts";
import { LANGS } from "../src/text/index.ts";

const seedOf = (n: number): string => n.toString(16).padStart(32, "0");
const byRole = <T>(make: (role: Role) => T): ByRole<T> =>
  Object.fromEntries(ROLES.map((role) => [role, make(role)])) as unknown as ByRole<T>;

interface Table {
  readonly seed?: number;
  readonly scenario?: keyof typeof SCENARIOS;
  readonly layout?: LayoutId;
  readonly ruleset?: Ruleset;
}

function play(policies: ByRole<Policy>, table: Table = {}) {
  const { seed = 1, scenario = "opening", layout = "untimed", ruleset = "full" } = table;
  return playMatch({
    scenario: SCENARIOS[scenario],
    seed: seedOf(seed),
    options: { layout, ruleset, at: 0 },
    policies,
  });
}

const mixed = (n: number): ByRole<Policy> =>
  byRole(
    (role) =>
      POLICIES[TEMPERAMENT_IDS[(n + ROLES.indexOf(role)) % TEMPERAMENT_IDS.length] ?? "hawk"],
  );

const botOf = (temperament: TemperamentId, seed: number) =>
  ({ temperament, strength: "practised", seed: seedOf(seed) }) as const;

const eventsOf = (commits: readonly Commit[]) => commits.flatMap(({ events }) => events);

const begin = (table: Table = {}): GameState => {
  const first = create(SCENARIOS[table.scenario ?? "opening"], seedOf(table.seed ?? 1), {
    layout: table.layout ?? "untimed",
    ruleset: table.ruleset ?? "full",
    at: 0,
  });
  return evolveAll(undefined as unknown as GameState, first.events);
};

function act(state: GameState, by: Role, action: Action): GameState {
  const decision = decide(state, { by, at: 1, action });
  if (!decision.ok) throw new Error(`${by} ${action.type}: ${decision.refusal.code}`);
  return evolveAll(state, decision.events);
}

/** Lets bots act in turn until none of them has anything to do, or the phase is another. */
function settle(state: GameState, bots: readonly Role[]): GameState {
  const phase = state.board.phase;
  for (let turn = 0; turn < 300 && state.board.phase === phase; turn += 1) {
    const before = state;
    for (const role of bots) {
      if (state.board.phase !== phase) return state;
      const action = botAction(roleView(state, role), botOf("reciprocator", 9));
      if (action) state = act(state, role, action);
    }
    if (state === before) return state;
  }
  return state;
}

/** Talks of the first round, a person in Washington against three bots. */
function firstTalks(bots: readonly Role[]): GameState {
  let state = begin();
  for (const role of ROLES) state = act(state, role, { type: "ready", ready: true });
  return settle(state, bots);
}

const OTHERS: readonly Role[] = ["china", "dprk", "rok"];

/** Who was found to have broken a clause, and in which round. */
function breachesOf(events: readonly GameEvent[]) {
  let round = 0;
  const found: { readonly role: Role; readonly round: number }[] = [];
  for (const event of events) {
    if (event.type === "phaseBegan") round = event.round;
    if (event.type === "cheatCaught" || event.type === "openBreach") {
      found.push({ role: event.role, round });
    }
  }
  return found;
}

describe("bots at a table", () => {
  test("finish every scenario under both rulesets without a refused action", () => {
    for (const scenario of ["opening", "fury", "after-hanoi"] as const) {
      for (const [layout, ruleset] of [
        ["untimed", "full"],
        ["45", "first"],
      ] as const) {
        const { final } = play(mixed(2), { scenario, layout, ruleset, seed: 3 });
        expect(final.board.phase).toBe("over");
      }
    }
  });

  test("of each temperament alone finish a game", () => {
    for (const id of TEMPERAMENT_IDS) {
      const { final } = play(byRole(() => MUTE_POLICIES[id]));
      expect(final.board.final?.rounds).toBeGreaterThanOrEqual(1);
    }
  });

  test("that do nothing, or anything, finish a game as well", () => {
    for (const policy of [passive, random]) {
      for (let seed = 1; seed <= 4; seed += 1) {
        expect(
          play(
            byRole(() => policy),
            { seed },
          ).final.board.phase,
        ).toBe("over");
      }
    }
  });

  test("play the same game from the same seed", () => {
    const one = play(mixed(1), { seed: 5 });
    const two = play(mixed(1), { seed: 5 });
    expect(two.history).toEqual(one.history);
  });

  test("decide by their view and their dice alone", () => {
    const state = firstTalks(OTHERS);
    for (const id of TEMPERAMENT_IDS) {
      const view = roleView(state, "us");
      const again = structuredClone(view);
      expect(botAction(again, botOf(id, 4))).toEqual(botAction(view, botOf(id, 4)));
    }
  });

  test("sign, counter, decline, meet, cheat and are found out over a few games", () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 6; seed += 1) {
      for (const event of eventsOf(play(mixed(seed), { seed }).history.commits)) {
        seen.add(event.type);
      }
    }
    for (const type of [
      "offerMade",
      "versionAdded",
      "versionDeclined",
      "dealSigned",
      "summitHeld",
      "invitationRefused",
      "plenaryHeld",
      "cheated",
      "cheatCaught",
      "statementJudged",
    ]) {
      expect(seen).toContain(type);
    }
  });

  test("keep their word where their temperament says so, but for an answer to a broken one", () => {
    let faithful = 0;
    for (let seed = 1; seed <= 6; seed += 1) {
      const { final, history } = play(
        byRole(() => MUTE_POLICIES.reciprocator),
        { seed },
      );
      const cheats = final.board.final?.cheats ?? [];
      const breaches = breachesOf(eventsOf(history.commits));
      const unprovoked = cheats.filter(
        ({ role, round }) => !breaches.some((one) => one.role !== role && one.round === round - 1),
      );
      expect([seed, unprovoked]).toEqual([seed, []]);
      if (cheats.length === 0 && Object.keys(final.board.deals).length > 0) faithful += 1;
    }
    expect(faithful).toBeGreaterThan(2);
    expect(STYLES.reciprocator.cheatAt).toBeNull();
  });

  test("of each strength finish a game, and play it otherwise than the practised", () => {
    const plays = STRENGTH_IDS.map((strength) =>
      play(
        byRole((role) => policyFor(role === "rok" ? "dove" : "builder", { mute: true, strength })),
      ),
    );
    for (const { final } of plays) expect(final.board.phase).toBe("over");
    const [apprentice, practised, master] = plays.map(({ history }) => JSON.stringify(history));
    expect(apprentice).not.toBe(practised);
    expect(master).not.toBe(practised);
  });

  test("are as many temperaments as the lobby names", () => {
    expect([...OPPONENT_IDS]).toEqual([...TEMPERAMENTS]);
    expect([...STRENGTH_IDS]).toEqual([...STRENGTHS]);
  });
});

describe("a person against three bots", () => {
  test("gets an offer or an invitation, and a greeting, in the first round", () => {
    const state = firstTalks(OTHERS);
    expect(state.board.phase).toBe("talks");
    const offers = FOLDERS_OF.us.flatMap((key) => Object.values(state.folders[key].proposals));
    const invitations = FOLDERS_OF.us.flatMap((key) => Object.values(state.folders[key].summits));
    expect(offers.length + invitations.length).toBeGreaterThan(0);
    const all = Object.values(state.folders["china+dprk+us+rok"].talk);
    expect(new Set(all.map(({ by }) => by))).toEqual(new Set(OTHERS));
    for (const role of OTHERS) expect(state.board.ready[role]).toBe(true);
  });

  test("has every offer answered by every party, a refusal with a sentence", () => {
    const asked = firstTalks(OTHERS);
    for (const item of PACKAGES) {
      const terms = packageTerms(item, 1);
      if (!terms.parties.includes("us")) continue;
      const action: Action = { type: "offer", terms, note: "", standsUntil: 1 };
      const state = settle(act(asked, "us", action), OTHERS);
      const folder = state.folders[folderOf(terms.parties)];
      const proposal = Object.values(folder.proposals).find((one) => one.by === "us");
      const version = proposal?.versions["1"];
      for (const role of terms.parties) {
        if (role === "us") continue;
        const countered = Object.values(proposal?.versions ?? {}).some(({ by }) => by === role);
        const signed = version?.signed.includes(role) === true;
        const declined = version?.declined.includes(role) === true;
        expect([item.id, role, countered || signed || declined]).toEqual([item.id, role, true]);
        const words = Object.values(folder.talk).filter(({ by }) => by === role);
        expect(words.length).toBeGreaterThan(0);
      }
    }
  });

  test("has an invitation answered", () => {
    let state = firstTalks(OTHERS);
    state = act(state, "us", {
      type: "invite",
      guest: "rok",
      venue: "host",
      secret: false,
      transport: "quiet",
    });
    state = settle(state, OTHERS);
    const summits = [
      ...Object.values(state.board.summits),
      ...Object.values(state.folders["us+rok"].summits),
    ].filter(({ host }) => host === "us");
    expect(summits.map(({ status }) => status)).not.toContain("invited");
  });

  test("gets a short answer to a message, and only one in a channel of several", () => {
    const before = firstTalks(OTHERS);
    for (const folder of ["china+us", "china+dprk+us+rok"] as const) {
      const asked = act(before, "us", { type: "say", folder, text: "Good morning to you." });
      const after = settle(asked, OTHERS);
      const said = Object.values(after.folders[folder].talk);
      expect(said.length).toBe(Object.keys(asked.folders[folder].talk).length + 1);
      expect(decodeReason(said[said.length - 1]?.text ?? "")?.key).toMatch(/^bots\.reply\./);
    }
  });

  test("is never kept waiting: in every phase bots make themselves ready", () => {
    let state = begin();
    for (let phase = 0; phase < 30 && state.board.phase !== "over"; phase += 1) {
      state = settle(state, OTHERS);
      const { board } = state;
      for (const role of OTHERS)
        expect([board.phase, board.ready[role]]).toEqual([board.phase, true]);
      const mine: Action =
        board.phase === "orders"
          ? { type: "seal", orders: NO_ORDERS }
          : board.phase === "crisis"
            ? { type: "answerCrisis", firm: false, restrain: false }
            : { type: "ready", ready: true };
      state = act(state, "us", mine);
    }
  });
});

describe("reasons", () => {
  test("go through a message and come back", () => {
    const reason = { key: "bots.counter.drop.1", params: { p: "CK-1", v: 2, clause: "us.DP" } };
    expect(decodeReason(encodeReason(reason))).toEqual(reason);
  });

  test("typed by a person stay what they are: text", () => {
    const typed = encodeReason({ key: "bots.sign.good.1", params: {} });
    expect(readReason(typed, false)).toBeNull();
    expect(readReason(typed, true)).not.toBeNull();
    for (const text of ["", "@bot:", "@bot:other.key|{}", "@bot:bots.accept.1|[1]", "hello"]) {
      expect(decodeReason(text)).toBeNull();
    }
    expect(decodeReason('@bot:bots.accept.1|{"a":{"b":1}}')).toBeNull();
    expect(decodeReason("@bot:bots.accept.1|{broken}")).toBeNull();
  });

  test("of whole games are sentences in every language, without a key or a brace left", () => {
    const texts = new Set<string>();
    for (let seed = 1; seed <= 8; seed += 1) {
      for (const event of eventsOf(play(mixed(seed), { seed }).history.commits)) {
        if (event.type === "said") texts.add(event.message.text);
      }
    }
    expect(texts.size).toBeGreaterThan(100);
    for (const text of texts) {
      expect(text.length).toBeLessThanOrEqual(280);
      const reason = decodeReason(text);
      for (const lang of LANGS) {
        const sentence = reason ? reasonText(reason, translateIn(lang)) : "";
        expect([text, sentence.length > 0]).toEqual([text, true]);
        expect(sentence).not.toMatch(/[{}]|bots\.|undefined/);
      }
    }
  });

  test("have two or three ways to be said", () => {
    const heads = new Map<string, number>();
    for (const key of Object.keys(CATALOGUES.en)) {
      const found = /^bots\.(.+)\.([1-9])$/.exec(key);
      if (found?.[1]) heads.set(found[1], (heads.get(found[1]) ?? 0) + 1);
    }
    expect(heads.size).toBeGreaterThan(60);
    for (const [head, count] of heads)
      expect([head, count >= 2 && count <= 3]).toEqual([head, true]);
  });
});

describe("the what-if line", () => {
  const state = firstTalks([]);
  const text = (id: string): Terms => {
    const found = PACKAGES.find((item) => item.id === id);
    if (!found) throw new Error(id);
    return packageTerms(found, 1);
  };

  test("says what a text does for the own score, and whose names are missing", () => {
    const found = forecast(roleView(state, "dprk"), text("ff_for_rl2"));
    expect(found.points).toBeGreaterThan(0);
    expect(found.rounds).toBe(6);
    expect(found.toSign).toEqual(["us"]);
    const sum = found.parts.reduce((total, { points }) => total + points, 0);
    expect(found.points).toBeCloseTo(sum, 1);
  });

  test("[without-us] warns of a drill pause without Seoul", () => {
    const { warnings } = forecast(roleView(state, "us"), text("freeze_only"));
    expect(warnings.map(({ code }) => code)).toContain("withoutUs");
  });

  test("[ambition-limit] shows what a pair has used, what the text adds, and the limit", () => {
    const found = forecast(roleView(state, "us"), text("grand4"));
    const wary = found.ambition.find(({ pair }) => pair === "china+dprk");
    expect(wary).toEqual({ pair: "china+dprk", used: 0, adds: 9, limit: 2 });
    expect(found.warnings.map(({ code }) => code)).toContain("overLimit");
  });

  test("[detection] gives the chance to be caught for each clause that can be cheated on", () => {
    const found = forecast(roleView(state, "us"), text("freeze_relief"));
    const chances = Object.fromEntries(
      found.detection.map(({ clause, percent }) => [clause, percent]),
    );
    // Base 25 and 10, and 0.35 for each point of Inspection (5 at the start); the US clause has its base alone.
    expect(chances).toEqual({ c1: 27, c2: 12, c3: 40 });
  });

  test("[bins] reads the middle of a bin, so that two truths in one bin look the same", () => {
    const view = roleView(state, "us");
    const other: GameState = {
      ...state,
      hands: {
        ...state.hands,
        dprk: {
          ...state.hands.dprk,
          dials: { ...state.hands.dprk.dials, arsenal: (state.hands.dprk.dials.arsenal ?? 60) + 1 },
        },
      },
    };
    expect(forecast(roleView(other, "us"), text("yongbyon"))).toEqual(
      forecast(view, text("yongbyon")),
    );
  });

  test("gives the own score as a range where it hangs on what others hide", () => {
    const dprk = positionValue(roleView(state, "dprk"));
    expect(dprk.low).toBe(dprk.high);
    const us = positionValue(roleView(state, "us"));
    expect(us.high).toBeGreaterThan(us.low);
    for (const role of ROLES) {
      const { low, high } = positionValue(roleView(state, role));
      expect(low).toBeGreaterThan(0);
      expect(high).toBeLessThanOrEqual(85);
    }
  });
});

describe("memory", () => {
  test("is read from the view: who broke, who kept, what was tried", () => {
    const { final } = play(mixed(3), { seed: 11 });
    const memory = memoryOf(roleView(final, "us"));
    const broken = Object.values(final.board.deals)
      .flatMap((deal) => Object.values(deal.clauses))
      .flatMap(({ owner, ledger }) =>
        Object.values(ledger).map((mark) => ({
          owner,
          bad: mark === "broken" || mark === "caught",
        })),
      );
    for (const role of ROLES) {
      const seen = broken.filter((one) => one.owner === role && one.bad).length;
      expect(memory.breaches[role]).toBeGreaterThanOrEqual(seen);
    }
    expect(memory.tried.size).toBeGreaterThan(0);
  });

  test("ready texts fit their ruleset and hold two parties at least", () => {
    for (const terms of readyTexts("first", 1, "open")) {
      expect(terms.parties.length).toBeGreaterThanOrEqual(2);
    }
    expect(readyTexts("full", 1, "secret").every(({ secret }) => secret)).toBe(true);
    expect(makeDice(seedOf(1))("a", 1)).toBe(makeDice(seedOf(1))("a", 1));
  });
});
