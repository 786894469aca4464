// Every claim of the analysis that the simulation is built on, by its number, shown at work by playing.
import { describe, expect, test } from "@jest/globals";
import { CRISIS, KIM_FIRST, ROLES, type Role } from "../src/rules/index.ts";
import { SCENARIOS } from "../src/scenarios/index.ts";
import { dualSuspension, heldMore, meetFirst, priceOfTest, secretly } from "./claimPlays.ts";
import { cards, open, playWhere, terms, WARM } from "./play.ts";

const OPENING = { scenario: SCENARIOS.opening } as const;

describe("claims 1 to 17", () => {
  test("claim 1: a visit meant to be secret becomes widely known", () => {
    const leaked = playWhere(secretly("train"), (play) => play.seen("summitLeaked").length > 0);
    expect(leaked.board().summits["china-dprk-1"]).toMatchObject({ leaked: true });
    expect(leaked.asked("leak")["trust.china+us"]).toBe(-2);
    const quiet = playWhere(secretly("quiet"), (play) => play.seen("summitLeaked").length === 0);
    expect(quiet.board().summits).toEqual({});
  });

  test("claim 2: two leaders meet although they hardly trust each other", () => {
    const play = open(OPENING);
    expect(play.dial("trust.china+dprk")).toBe(25);
    const id = play.summit("china", "dprk");
    play.orders();
    expect(play.board().summits[id]?.status).toBe("held");
  });

  test("claim 3: China learns of the others' summit only when it is agreed", () => {
    const play = open(OPENING);
    play.talks(1);
    const invited = play.act("dprk", {
      type: "invite",
      guest: "us",
      venue: "neutral",
      secret: false,
      transport: "quiet",
    });
    for (const event of invited) expect(event.to).toEqual(["dprk", "us"]);
    const accepted = play.act("us", {
      type: "answerInvitation",
      summit: "dprk-us-1",
      accept: true,
    });
    expect(accepted.some(({ type, to }) => type === "summitBooked" && to === "all")).toBe(true);
  });

  test("claim 4: the visit writes China back into the story", () => {
    const play = open(OPENING);
    play.summit("china", "dprk");
    play.orders();
    expect(play.asked("summit", { part: "meeting" })["voice.china"]).toBe(9);
    const first = KIM_FIRST.withChina["voice.china"];
    expect(first).toBeGreaterThan(0);
    expect(play.asked("summit", { part: "first" })["voice.china"]).toBe(first);
    expect(play.asked("summit", { part: "gift" })).toEqual({ economy: 6 });
    expect(play.dial("voice.china")).toBeGreaterThan(25);
  });

  test("claim 5: much effort need not be strength; Voice decays every round", () => {
    const play = open(OPENING);
    for (let round = 0; round < 3; round += 1) play.round({ china: cards("tighten", "fuel") });
    expect(play.seen("cardPlayed").filter(({ role }) => role === "china")).toHaveLength(6);
    expect(play.asked("decay", {}, 1)["voice.china"]).toBe(-6);
    expect(play.dial("voice.china")).toBeLessThan(play.dial("voice.us"));
  });

  test("claim 6: a return visit opens one more summit with the DPRK", () => {
    const play = open({ ...OPENING, layout: "60" });
    play.summit("china", "dprk");
    play.round({ china: cards("return_visit") });
    expect(play.state().hands.china).toMatchObject({ visits: 2, returnVisits: 1 });
    play.summit("dprk", "china");
    expect(play.state().hands.china).toMatchObject({ visits: 2, returnVisits: 0 });
    play.orders();
    expect(play.board().kimFirst).toBe("china");
    expect(play.board().met["china+dprk"]).toBe(2);
  });

  test("claim 7: no pressure without Beijing: the lower of the two dials bites", () => {
    const drift = (sanctions: number, enforcement: number) => {
      const play = open({ start: { sanctions, enforcement } });
      play.orders();
      return play.asked("drift", { of: "economy" }).economy ?? 0;
    };
    expect([drift(5, 5), drift(5, 1), drift(1, 5), drift(5, 2)]).toEqual([-12, 0, 0, -3]);
    const pressed = open({ start: { sanctions: 5, enforcement: 3 } });
    pressed.round({ us: cards("secondary") });
    expect(pressed.dial("enforcement")).toBe(4);
  });

  test("claim 8: being indispensable earns bite, and no Voice", () => {
    const play = open({ start: { enforcement: 3 } });
    play.orders({ china: cards("tighten") });
    const asked = play.asked("card", { card: "tighten" });
    expect(asked.trueEnforcement).toBe(1);
    expect(asked["voice.china"]).toBeUndefined();
    // Leverage is Washington's component, not China's.
    play.to("over");
    const parts = (role: Role) =>
      play.board().final?.scores[role].parts.map(({ component }) => component);
    expect(parts("us")).toContain("LEVERAGE");
    expect(parts("china")).not.toContain("LEVERAGE");
  });

  test("claim 9: a palace that fears to be swapped: no safety without trust, and a purge", () => {
    const drift = (trust: number) => {
      const play = open({ trust: { "china+dprk": trust } });
      play.orders();
      return play.asked("drift", { of: "regime" }).regime ?? 0;
    };
    expect(drift(19) - drift(20)).toBe(-2);
    const purged = open();
    purged.orders({ dprk: cards("purge") });
    expect(purged.asked("card", { card: "purge" })).toEqual({
      regime: 8,
      "trust.china+dprk": -8,
      economy: -3,
    });
  });

  test("claim 10: two may sign without the others, and the sidelined lose Voice", () => {
    const play = open(OPENING);
    const id = play.deal("dprk.TF rok.HL");
    play.orders();
    expect(play.board().deals[id]?.parties).toEqual(["dprk", "rok"]);
    expect(play.asked("inactive", { role: "china" })).toEqual({
      "voice.china": -2,
      "home.china": -4,
    });
    expect(play.asked("decay")["voice.china"]).toBe(-6);
  });

  test("claim 11: the bilateral freeze of 1994, with no part for China", () => {
    const play = open({ ...OPENING, trust: { "dprk+us": 25 } });
    const id = play.deal("dprk.FF us.RL1");
    expect(play.board().deals[id]?.parties).toEqual(["dprk", "us"]);
    play.orders();
    expect(play.asked("drift", { of: "arsenal" })).toEqual({});
  });

  test("claim 12: the first foreign meeting had better be with Beijing", () => {
    const { withChina, withOther } = KIM_FIRST;
    for (const dial of ["trust.china+dprk", "voice.china"] as const) {
      expect(withChina[dial]).toBeGreaterThan(0);
      expect(withOther[dial]).toBeLessThan(0);
    }
    expect(meetFirst("china")).toEqual(withChina);
    expect(meetFirst("us")).toEqual(withOther);
    expect(meetFirst("rok")).toEqual(withOther);
  });

  test("claim 13: a gambit to divide the five, blocked by reassuring or consulting", () => {
    const divide = { dprk: { cards: [{ card: "divide_five", pair: "us+rok" }] } } as const;
    const worked = open();
    worked.orders(divide);
    expect(worked.dial("trust.us+rok")).toBe(43);
    const reassured = open();
    reassured.orders({ ...divide, us: cards("reassure") });
    expect(reassured.dial("trust.us+rok")).toBe(56);
    const consulted = open();
    consulted.orders({ ...divide, us: { consult: "rok" }, rok: { consult: "us" } });
    expect(consulted.dial("trust.us+rok")).toBe(51);
  });

  test("claim 14: China cannot stop a test, only price it", () => {
    const play = open(OPENING);
    play.orders({ china: cards("tighten", "limit_pact"), dprk: cards("test") });
    expect(play.seen("cardPlayed").some(({ card }) => card === "test")).toBe(true);
    expect(play.asked("card", { card: "limit_pact" })).toMatchObject({ regime: -5 });
  });

  test("claim 15: leadership in its region is the largest of China's aims", () => {
    const play = open({ layout: "60" });
    play.to("over");
    const parts = play.board().final?.scores.china.parts ?? [];
    const [largest] = [...parts].sort((a, b) => b.weight - a.weight);
    expect(largest).toMatchObject({ component: "VOICE", weight: 25 });
  });

  test("claim 16: credit is seized, shared or given", () => {
    const says = (takers: readonly Role[]) => {
      const play = open();
      play.deal("us.SA dprk.TF");
      const orders = Object.fromEntries(
        takers.map((role) => [role, { statement: { kind: "take_credit" } as const }]),
      );
      play.orders(orders);
      return play.asked("statement");
    };
    expect(says(["china"])).toEqual({ "voice.china": 6 });
    expect(says(["china", "us"])).toEqual({ "trust.china+us": -2 });
    const empty = open();
    empty.orders({ china: { statement: { kind: "take_credit" } } });
    expect(empty.asked("statement")).toEqual({ "home.china": -3 });
  });

  test("claim 17: freeze for freeze, by a card and by a deal that China can stand inside", () => {
    expect(dualSuspension()).toEqual({ tension: -4, "voice.china": 5 });
    const play = open({ ...WARM, start: { tension: 0 } });
    const id = play.deal("china.GU dprk.TF us.DP rok.DP");
    play.round();
    play.round({ dprk: cards("test") });
    // Good offices: the first breach does not end it.
    expect(play.seen("goodOffices")).toHaveLength(1);
    expect(play.board().deals[id]?.status).toBe("live");
  });
});

describe("claims 18 to 33", () => {
  test("claim 18: if talks fail: crises, war, collapse, refugees", () => {
    const crisis = playWhere(
      (seed) => {
        const play = open({ seed, start: { tension: 95 } });
        play.orders();
        return play;
      },
      (play) => play.board().crisis !== null,
    );
    crisis.to("crisis");
    expect(crisis.board().crisis?.plain).toBe(CRISIS.war + CRISIS.unprovoked);
    const fallen = playWhere(
      (seed) => {
        const play = open({ seed, regime: 10, start: { tension: 0 } });
        play.round({ china: cards("border_plan") });
        return play;
      },
      (play) => play.board().final?.ending === "collapse",
    );
    const { china, rok } = fallen.board().final?.scores ?? {};
    expect([china?.factor, china?.bonus, rok?.factor]).toEqual([0.5, 8, 0.6]);
  });

  test("claim 19: lowering expectations spares the disappointment", () => {
    const play = (lower: boolean) => {
      const one = open({ start: { expectations: 50, inspection: 20 } });
      one.orders(lower ? { us: { statement: { kind: "lower_expectations" } } } : {});
      return one.asked("disappointment");
    };
    expect(play(false)).toEqual({ tension: 3, "home.us": -2, "home.rok": -2 });
    expect(play(true)).toEqual({});
  });

  test("claim 20: whenever tension falls, interferences cloud the picture", () => {
    const calm = open({ ...OPENING, start: { tension: 39 } });
    expect(calm.board().news?.deck).toBe("cloud");
    const tense = open({ ...OPENING, start: { tension: 40 } });
    expect(tense.board().news?.deck).toBe("news");
    expect(SCENARIOS.opening.decks.cloud).toHaveLength(7);
  });

  test("claim 21: a declined invitation is public and costs Voice; an unanswered one lapses", () => {
    const invite = { guest: "dprk", venue: "host", secret: false, transport: "quiet" } as const;
    const declined = open(OPENING);
    declined.talks(1);
    declined.act("china", { type: "invite", ...invite });
    declined.act("dprk", { type: "answerInvitation", summit: "china-dprk-1", accept: false });
    expect(declined.board().summits["china-dprk-1"]?.status).toBe("refused");
    expect(declined.asked("refusal")).toEqual({ "voice.china": -2 });
    const silent = open(OPENING);
    silent.talks(1);
    silent.act("china", { type: "invite", ...invite });
    silent.round();
    expect(silent.board().summits).toEqual({});
    expect(silent.asked("refusal", {}, 1)).toEqual({});
  });

  test("claim 22: the two Koreas and Washington set the pace", () => {
    const { dials } = open({
      ...OPENING,
      case: { decks: { cloud: ["quiet"], news: ["quiet"] } },
    }).board();
    expect(ROLES.map((role) => dials[`voice.${role}`])).toEqual([25, 55, 60, 50]);
  });

  test("claim 23: informal influence: trust raises what China can sign", () => {
    const play = open({ trust: { "china+dprk": 55 } });
    play.talks(1);
    const three = play.offer("china", terms("china.GU dprk.TF dprk.FF", 1), 2);
    expect(play.refused("china", { type: "sign", proposal: three, version: 1 })).toBe(
      "ambitionExceeded",
    );
    play.round({ china: cards("fuel", "reaffirm_pact") });
    play.act("china", { type: "sign", proposal: three, version: 1 });
  });

  test("claim 24: formal influence: a session pays its host and lets larger deals be signed", () => {
    const play = open({ trust: { "dprk+us": 10 } });
    play.talks(1);
    play.act("china", { type: "convene", sixParty: false });
    for (const role of ["us", "rok"] as const) {
      play.act(role, { type: "answerPlenary", attend: true, sixParty: false });
    }
    play.orders();
    expect(play.asked("plenary")["voice.china"]).toBe(7);
    play.to("talks");
    play.deal("us.SA us.NS us.RL1 dprk.TF dprk.FF");
  });

  test("claim 25: relevance runs through Pyongyang: its trust limits what it signs with each", () => {
    const play = open({ trust: { "dprk+us": 10, "china+dprk": 60, "china+us": 90 } });
    play.talks(1);
    const wide = play.offer("china", terms("china.GU dprk.TF us.SA", 1));
    play.act("china", { type: "sign", proposal: wide, version: 1 });
    expect(play.refused("us", { type: "sign", proposal: wide, version: 1 })).toBe(
      "ambitionExceeded",
    );
  });

  test("claim 26: the purge of those close to Beijing, twice at most", () => {
    const play = open({ start: { tension: 0 } });
    play.round({ dprk: cards("purge") });
    play.round({ dprk: cards("purge") });
    play.to("orders");
    const orders = {
      ...{ cheats: [], statement: null, cancel: [], restore: [], leave: [], consult: null },
      ...{ intelligence: null, leak: null, disclose: [] },
      fallback: { firm: false, restrain: false },
      cards: [{ card: "purge", pair: null } as const],
    };
    expect(play.refused("dprk", { type: "seal", orders })).toBe("cardLimit");
  });

  test("claim 27: a test during China's great events costs China most", () => {
    expect(SCENARIOS.opening.showcaseRounds).toEqual([2, 4, 6]);
    const [plain, showcase] = [priceOfTest([]), priceOfTest([1])];
    expect(plain).toEqual({});
    expect(showcase).toEqual({ "trust.china+dprk": -10, "voice.china": -6, "home.china": -4 });
  });

  test("claim 28: after a test China backs the UN or blocks it, at a price either way", () => {
    const vote = (back: boolean) => {
      const play = open({ start: { sanctions: 4, enforcement: 3, tension: 0 } });
      play.orders({ dprk: cards("test") });
      play.to("communique");
      play.act("china", { type: "vote", back });
      play.to("briefing");
      return play.asked("vote", {}, 1);
    };
    expect(vote(true)).toMatchObject({ sanctions: 1, "trust.china+dprk": -4 });
    expect(vote(false)).toEqual({ "trust.china+us": -5, "trust.china+dprk": 3 });
  });

  test("claim 29: the alliance may not cover a war that the North starts", () => {
    const chance = (by: Parameters<ReturnType<typeof open>["orders"]>[0]) =>
      playWhere(
        (seed) => {
          const play = open({ seed, start: { tension: 95 } });
          play.orders(by);
          return play;
        },
        (play) => play.board().crisis !== null,
      ).board().crisis?.plain;
    expect(chance({})).toBe(CRISIS.war + CRISIS.unprovoked);
    expect(chance({ dprk: cards("short_range") })).toBe(CRISIS.war + CRISIS.provoked);
    expect(CRISIS.provoked).toBeGreaterThan(CRISIS.unprovoked);
    const spared = heldMore();
    expect(spared).toEqual([30, 20]);
  });

  test("claim 30: warm official language only after a deed", () => {
    const give = { china: { statement: { kind: "give_credit", to: "dprk" } } } as const;
    const words = open();
    words.orders(give);
    expect(words.asked("statement")).toEqual({});
    const deed = open();
    deed.summit("china", "dprk");
    deed.orders(give);
    expect(deed.asked("statement")).toEqual({ "voice.dprk": 3, "trust.china+dprk": 3 });
  });

  test("claim 31: formats follow from the parties: two, three, four", () => {
    const play = open(WARM);
    const sizes = [
      "us.SA dprk.TF",
      "us.NS dprk.FF china.GU",
      "rok.HL dprk.IN china.SUP us.RL1",
    ].map((text) => {
      const id = play.deal(text);
      play.round();
      return play.board().deals[id]?.parties.length;
    });
    expect(sizes).toEqual([2, 3, 4]);
  });

  test("claim 32: the call for the Six-Party talks, with Japan and Russia", () => {
    const play = open();
    for (const [round, sixParty] of [
      [1, false],
      [3, true],
    ] as const) {
      play.talks(round);
      play.act("china", { type: "convene", sixParty });
      for (const role of ["dprk", "us", "rok"] as const) {
        play.act(role, { type: "answerPlenary", attend: true, sixParty });
      }
    }
    play.orders();
    expect(play.board().plenary.sixPartyHeld).toBe(1);
    expect(play.asked("russia")).toEqual({ economy: 2 });
    expect(Object.keys(play.asked("japan"))).toHaveLength(1);
  });

  test("claim 33: the outcome stays fluid: nobody knows which round is the last", () => {
    const rounds = new Set<number>();
    for (let seed = 0; seed < 40; seed += 1) {
      const play = open({ seed, start: { tension: 0, enforcement: 0 }, regime: 90 });
      play.to("over");
      rounds.add(play.board().final?.rounds ?? 0);
    }
    expect([...rounds].sort()).toEqual([6, 7, 8]);
  });
});
