// For every kind of alert a scripted table that raises it, and one that nearly does.
import { describe, expect, test } from "@jest/globals";
import { LAYOUTS, ROLES } from "../../src/rules/index.ts";
import {
  ALERT_KINDS,
  ALERT_WEIGHTS,
  alertLine,
  alertRule,
  alertsOf,
  byNeed,
  medianRound,
  pointsAhead,
  shortfallOf,
  THRESHOLDS,
  type WatchedTable,
} from "../../src/seminar/index.ts";
import { translateIn } from "../../src/text/all.ts";
import { LANGS } from "../../src/text/index.ts";
import { open, type Play, terms, WARM } from "../play.ts";
import {
  alertsOfKind,
  around,
  BOT,
  DAY,
  facts,
  lastAt,
  MINUTE,
  readyBut,
  SECOND,
  seats,
  watch,
} from "./watch.ts";

const limit = (name: keyof typeof THRESHOLDS): number => THRESHOLDS[name].class;

/** In Talks of the first round, nothing said. */
function talking(setup: Parameters<typeof open>[0] = {}): Play {
  const play = open(setup);
  play.talks(1);
  return play;
}

describe("handUp", () => {
  const play = talking();
  test("rises with a hand", () => {
    const hands = [{ student: "s-us", role: "us" as const, at: 70 }];
    expect(alertsOfKind("handUp", watch(play, { hands }), around())).toEqual([
      { kind: "handUp", since: 70, weight: 100, params: { student: "s-us", role: "us" } },
    ]);
  });
  test("not without one", () => {
    expect(alertsOfKind("handUp", watch(play), around())).toEqual([]);
  });
});

describe("seatEmpty", () => {
  const play = talking();
  const empty = (standIn = false) =>
    watch(play, { seats: seats({ us: { here: 0, awaySince: 1_000, standIn } }) });
  test("when nobody of a seat has been connected for half a minute", () => {
    const now = 1_000 + limit("seatEmptyMs");
    const [alert] = alertsOfKind("seatEmpty", empty(), around({ now }));
    expect(alert).toMatchObject({
      since: 1_000,
      params: { role: "us", minutes: 0.5, standIn: "no" },
    });
    const [held] = alertsOfKind("seatEmpty", empty(true), around({ now }));
    expect(held?.params.standIn).toBe("yes");
  });
  test("not a moment earlier, not for bots, not after the match", () => {
    const now = 1_000 + limit("seatEmptyMs");
    expect(alertsOfKind("seatEmpty", empty(), around({ now: now - 1 }))).toEqual([]);
    expect(
      alertsOfKind("seatEmpty", watch(play, { seats: seats({ us: BOT }) }), around({ now })),
    ).toEqual([]);
    const over = { ...empty(), facts: { ...empty().facts, stage: "over" as const } };
    expect(alertsOfKind("seatEmpty", over, around({ now }))).toEqual([]);
  });
  test("by correspondence only after two days", () => {
    const now = 1_000 + DAY;
    const slow = { now, pace: "correspondence" } as const;
    expect(alertsOfKind("seatEmpty", empty(), around(slow))).toEqual([]);
    expect(alertsOfKind("seatEmpty", empty(), around({ ...slow, now: now + DAY }))).toHaveLength(1);
  });
});

describe("onlyOneHere", () => {
  const play = talking();
  const gone = { here: 0, awaySince: 5_000 };
  const now = 5_000 + limit("onlyOneHereMs");
  test("when one of several persons is left", () => {
    const alone = watch(play, { seats: seats({ china: gone, dprk: gone, rok: BOT }) });
    expect(alertsOfKind("onlyOneHere", alone, around({ now }))).toMatchObject([
      { since: 5_000, params: { role: "us" } },
    ]);
  });
  test("not with two, and not for one who always played with bots", () => {
    const two = watch(play, { seats: seats({ china: gone, rok: BOT }) });
    expect(alertsOfKind("onlyOneHere", two, around({ now }))).toEqual([]);
    const solo = watch(play, { seats: seats({ china: BOT, dprk: BOT, rok: BOT }) });
    expect(alertsOfKind("onlyOneHere", solo, around({ now }))).toEqual([]);
  });
});

describe("stillReading", () => {
  const reading = (some: Parameters<typeof seats>[0]): WatchedTable => ({
    facts: facts({ stage: "lobby", seats: seats(some) }),
    state: null,
    pulse: null,
  });
  const late = around({ stage: "brief", stageAt: 100, now: 100 + limit("stillReadingMs") });
  test("counts the seats that are not done when the brief is nearly over", () => {
    const two = reading({ us: { ready: false }, rok: { ready: false } });
    expect(alertsOfKind("stillReading", two, late)).toMatchObject([
      { since: 100, params: { count: 2 } },
    ]);
  });
  test("not before that, nor for those who are done or away", () => {
    const two = reading({ us: { ready: false } });
    expect(alertsOfKind("stillReading", two, { ...late, now: late.now - 1 })).toEqual([]);
    const away = reading({ us: { ready: false, here: 0, awaySince: 0 } });
    expect(alertsOfKind("stillReading", away, late)).toEqual([]);
  });
});

describe("noOffer", () => {
  test("after a time of Talks without any offer", () => {
    const play = talking();
    const now = lastAt(play) + limit("noOfferMs");
    expect(alertsOfKind("noOffer", watch(play), around({ now }))).toMatchObject([
      { since: lastAt(play), params: { minutes: 2 } },
    ]);
  });
  test("not while one is open, nor a moment too early, nor in another phase, nor in a pause", () => {
    const play = talking();
    const now = lastAt(play) + limit("noOfferMs");
    expect(alertsOfKind("noOffer", watch(play), around({ now: now - 1 }))).toEqual([]);
    const offered = talking();
    offered.offer("us", terms("dprk.TF us.DP", 1));
    expect(alertsOfKind("noOffer", watch(offered), around({ now: now + MINUTE }))).toEqual([]);
    play.control("host", { type: "pause" }, now);
    expect(alertsOfKind("noOffer", watch(play), around({ now: now + MINUTE }))).toEqual([]);
    const ordering = talking();
    ordering.to("orders");
    expect(alertsOfKind("noOffer", watch(ordering), around({ now: now + MINUTE }))).toEqual([]);
  });
  test("runs on from round to round, but phases between do not count", () => {
    const play = open({ layout: "50", ruleset: "first" });
    play.talks(1);
    play.control("clock", { type: "timeOut", round: 1, phase: "talks" }, lastAt(play) + 2 * MINUTE);
    if (play.board().phase === "talks") {
      const deadline = play.board().clock.deadlineAt ?? 0;
      play.control("clock", { type: "timeOut", round: 1, phase: "talks" }, deadline);
    }
    play.talks(2);
    const spent = LAYOUTS["50"].times?.talks ?? 0;
    const now = lastAt(play) + limit("noOfferMs") - spent;
    expect(
      alertsOfKind("noOffer", watch(play), around({ now: Math.max(now, lastAt(play)) })),
    ).toHaveLength(1);
  });
});

describe("silentRole", () => {
  test("names who has said nothing in a long time of Talks", () => {
    const play = talking();
    for (const role of ["china", "us"] as const) {
      play.act(role, { type: "say", folder: "china+us", text: "Good morning." });
    }
    play.offer("rok", terms("dprk.LR rok.HL", 1));
    const from = lastAt(play) - 30;
    const now = from + limit("silentRoleMs");
    expect(alertsOfKind("silentRole", watch(play), around({ now }))).toMatchObject([
      { params: { role: "dprk", minutes: 4 } },
    ]);
    expect(alertsOfKind("silentRole", watch(play), around({ now: now - SECOND }))).toEqual([]);
  });
  test("neither bots nor those who are away are silent", () => {
    const play = talking();
    const now = lastAt(play) + limit("silentRoleMs");
    const away = { here: 0, awaySince: 0 };
    const table = watch(play, { seats: seats({ china: BOT, dprk: away, us: away, rok: away }) });
    expect(alertsOfKind("silentRole", table, around({ now }))).toEqual([]);
  });
});

describe("waitingFor", () => {
  test("when the phase waits for one alone", () => {
    const play = talking();
    readyBut(play, "rok");
    const since = lastAt(play);
    const now = since + limit("waitingForMs");
    expect(alertsOfKind("waitingFor", watch(play), around({ now }))).toMatchObject([
      { since, params: { role: "rok", minutes: 0.75 } },
    ]);
    expect(alertsOfKind("waitingFor", watch(play), around({ now: now - 1 }))).toEqual([]);
  });
  test("not when two are missing, nor for one who is away or a bot", () => {
    const two = talking();
    readyBut(two, "rok", "us");
    const now = lastAt(two) + 10 * MINUTE;
    expect(alertsOfKind("waitingFor", watch(two), around({ now }))).toEqual([]);
    const play = talking();
    readyBut(play, "rok");
    for (const rok of [BOT, { here: 0, awaySince: 0 }]) {
      const table = watch(play, { seats: seats({ rok }) });
      expect(alertsOfKind("waitingFor", table, around({ now }))).toEqual([]);
    }
  });
});

describe("dealShort", () => {
  const signed = (text: string): Play => {
    const play = talking(WARM);
    play.act("us", { type: "offer", sign: true, terms: terms(text, 1), note: "", standsUntil: 1 });
    return play;
  };
  test("when an offer that bears a signature leaves much on the table", () => {
    const play = signed("dprk.LR us.NS");
    const [alert] = alertsOfKind("dealShort", watch(play), around({ now: lastAt(play) }));
    const short = shortfallOf(play.state(), terms("dprk.LR us.NS", 1));
    expect(alert?.params).toEqual({ proposal: "KU-1", percent: short?.percent });
    expect(short?.percent).toBeGreaterThanOrEqual(limit("dealShortPercent"));
    expect((short?.best ?? 0) - (short?.joint ?? 0)).toBeGreaterThanOrEqual(
      limit("dealShortPoints"),
    );
  });
  test("not for the same offer unsigned, nor turned down", () => {
    const play = talking(WARM);
    play.offer("us", terms("dprk.LR us.NS", 1));
    expect(alertsOfKind("dealShort", watch(play), around())).toEqual([]);
    const declined = signed("dprk.LR us.NS");
    declined.act("dprk", { type: "decline", proposal: "KU-1", version: 1 });
    expect(alertsOfKind("dealShort", watch(declined), around())).toEqual([]);
  });
  test("not for a text that is nearly as good as can be", () => {
    const play = talking(WARM);
    const good = "dprk.IN dprk.TF us.SA us.RL1";
    const short = shortfallOf(play.state(), terms(good, 1));
    expect(short?.percent).toBeGreaterThan(0);
    expect(short?.percent).toBeLessThan(limit("dealShortPercent"));
    expect(alertsOfKind("dealShort", watch(signed(good)), around())).toEqual([]);
  });
});

describe("warNear", () => {
  test("when a crisis this round is likely", () => {
    const play = talking({ start: { tension: 52 } });
    expect(alertsOfKind("warNear", watch(play), around())).toMatchObject([
      { params: { open: "no", tension: 52, percent: 30 } },
    ]);
  });
  test("not one point of Tension lower", () => {
    expect(alertsOfKind("warNear", watch(talking({ start: { tension: 51 } })), around())).toEqual(
      [],
    );
  });
  test("when a crisis is open", () => {
    const play = open({ start: { tension: 100 } });
    play.to("crisis");
    expect(alertsOfKind("warNear", watch(play), around())).toMatchObject([
      { params: { open: "yes", percent: play.board().crisis?.plain } },
    ]);
  });
});

describe("behind", () => {
  test("when the middle of the class is two rounds ahead", () => {
    expect(alertsOfKind("behind", watch(talking()), around({ medianRound: 3 }))).toMatchObject([
      { params: { rounds: 2 } },
    ]);
  });
  test("not when it is one ahead", () => {
    expect(alertsOfKind("behind", watch(talking()), around({ medianRound: 2 }))).toEqual([]);
  });
  test("the middle of the class counts finished tables as done with all rounds", () => {
    const over = open();
    over.to("over");
    const tables = [watch(talking()), watch(over), watch(talking())];
    expect(medianRound(tables)).toBe(1);
    expect(medianRound([...tables, watch(over), watch(over)])).toBe(over.board().round);
    expect(medianRound([])).toBeNull();
  });
});

describe("stuckRound", () => {
  test("when a round runs half again as long as planned, pauses left out", () => {
    const play = open({ layout: "50", ruleset: "first" });
    const from = lastAt(play);
    play.control("host", { type: "pause" }, from + 10 * SECOND);
    play.control("host", { type: "resume" }, from + 20 * MINUTE);
    const ran = 1.5 * 285 * SECOND;
    const now = from + 20 * MINUTE - 10 * SECOND + ran;
    expect(alertsOfKind("stuckRound", watch(play), around({ now }))).toMatchObject([
      { params: { round: 1, minutes: 7 } },
    ]);
    expect(alertsOfKind("stuckRound", watch(play), around({ now: now - 1 }))).toEqual([]);
  });
  test("where no time is kept after a quarter of an hour, by correspondence after days", () => {
    const play = open();
    const now = lastAt(play) + limit("stuckRoundMs");
    expect(alertsOfKind("stuckRound", watch(play), around({ now }))).toHaveLength(1);
    expect(alertsOfKind("stuckRound", watch(play), around({ now: now - 1 }))).toEqual([]);
    const slow = around({ now: now + DAY, pace: "correspondence" });
    expect(alertsOfKind("stuckRound", watch(play), slow)).toEqual([]);
  });
});

describe("noDealLate", () => {
  const inRound = (round: number): Play => {
    const play = open();
    while (play.board().round < round) play.round();
    return play;
  };
  test("when two certain rounds are left and nothing was ever signed", () => {
    expect(alertsOfKind("noDealLate", watch(inRound(5)), around())).toMatchObject([
      { params: { round: 5, left: 2 } },
    ]);
  });
  test("not with three left, and not where a deal was signed, be it secret", () => {
    expect(alertsOfKind("noDealLate", watch(inRound(4)), around())).toEqual([]);
    const play = open();
    play.deal("china.EH dprk.FF", { secret: true });
    while (play.board().round < 5) play.round();
    expect(alertsOfKind("noDealLate", watch(play), around())).toEqual([]);
  });
});

describe("unfair", () => {
  /** Par set so that one role falls so far below it while the others come out even. */
  const table = (points: number, next = 0): WatchedTable => {
    const play = open();
    while (play.board().round < 3) play.round();
    const watched = watch(play);
    const { state } = watched;
    if (!state) throw new Error("no match");
    const zero = alertless(watched);
    const par = { ...zero, us: zero.us + points, rok: zero.rok + next };
    const board = { ...state.board, facts: { ...state.board.facts, par } };
    return { ...watched, state: { ...state, board } };
  };
  test("when one seat heads far below its par and the others do not", () => {
    expect(alertsOfKind("unfair", table(limit("unfairPoints")), around())).toMatchObject([
      { params: { role: "us", points: limit("unfairPoints") } },
    ]);
  });
  test("not a point less, and not when another fares hardly better", () => {
    expect(alertsOfKind("unfair", table(limit("unfairPoints") - 1), around())).toEqual([]);
    const next = limit("unfairPoints") - limit("unfairGapPoints") + 1;
    expect(alertsOfKind("unfair", table(limit("unfairPoints"), next), around())).toEqual([]);
  });
});

describe("paused", () => {
  const play = talking();
  const since = lastAt(play) + SECOND;
  play.control("host", { type: "pause" }, since);
  const now = since + limit("pausedMs");
  test("when one table stands still alone", () => {
    expect(alertsOfKind("paused", watch(play), around({ now }))).toMatchObject([
      { since, params: { minutes: 1 } },
    ]);
  });
  test("not a moment earlier, nor when the whole class pauses", () => {
    expect(alertsOfKind("paused", watch(play), around({ now: now - 1 }))).toEqual([]);
    expect(alertsOfKind("paused", watch(play), around({ now, pausedAll: true }))).toEqual([]);
  });
});

describe("botsOnly", () => {
  const bots = seats({ china: BOT, dprk: BOT, us: BOT, rok: BOT });
  test("when no student sits there", () => {
    expect(alertsOfKind("botsOnly", watch(talking(), { seats: bots }), around())).toHaveLength(1);
  });
  test("not with one, nor in a demonstration", () => {
    const one = seats({ china: BOT, dprk: BOT, us: BOT });
    expect(alertsOfKind("botsOnly", watch(talking(), { seats: one }), around())).toEqual([]);
    const demo = around({ demo: true });
    expect(alertsOfKind("botsOnly", watch(talking(), { seats: bots }), demo)).toEqual([]);
  });
});

describe("matchOver", () => {
  const play = open();
  play.to("over");
  test("when the class still plays", () => {
    expect(alertsOfKind("matchOver", watch(play), around())).toMatchObject([
      { since: lastAt(play), params: { ending: play.board().final?.ending } },
    ]);
  });
  test("not in the debrief, nor before the end", () => {
    expect(alertsOfKind("matchOver", watch(play), around({ stage: "debrief" }))).toEqual([]);
    expect(alertsOfKind("matchOver", watch(talking()), around())).toEqual([]);
  });
});

describe("all alerts", () => {
  test("bots alone raise nothing but that they are alone, in a demonstration all about the match", () => {
    const play = talking({ start: { tension: 90 } });
    const bots = watch(play, { seats: seats({ china: BOT, dprk: BOT, us: BOT, rok: BOT }) });
    const now = lastAt(play) + 4 * MINUTE;
    const kinds = (demo: boolean) => alertsOf(bots, around({ now, demo })).map(({ kind }) => kind);
    expect(kinds(false)).toEqual(["botsOnly"]);
    expect([...new Set(kinds(true))]).toEqual(["warNear", "noOffer", "silentRole"]);
  });

  test("a kind that is switched off is silent", () => {
    const play = talking({ start: { tension: 90 } });
    const table = watch(play);
    expect(alertsOf(table, around(), ["warNear"])).toEqual([]);
    expect(alertsOf(table, around(), ["noOffer"]).map(({ kind }) => kind)).toEqual(["warNear"]);
  });

  test("tables come in the order of need", () => {
    const hand = { kind: "handUp", params: {}, since: 0, weight: 100 } as const;
    const over = { kind: "matchOver", params: {}, since: 0, weight: 10 } as const;
    const order = byNeed([
      { number: 1, alerts: [] },
      { number: 2, alerts: [over] },
      { number: 3, alerts: [hand] },
      { number: 4, alerts: [hand, over] },
      { number: 5, alerts: [hand] },
    ]);
    expect(order.map(({ number }) => number)).toEqual([4, 3, 5, 2, 1]);
  });

  test("no waiting lifts a kind over the next one", () => {
    const weights = Object.values(ALERT_WEIGHTS).sort((a, b) => a - b);
    const steps = weights.slice(1).map((weight, index) => weight - (weights[index] as number));
    expect(Math.min(...steps)).toBeGreaterThan(4);
  });

  test("each has a sentence, a name and a rule in every language", () => {
    const params = {
      handUp: { student: "s", role: "us" },
      seatEmpty: { role: "us", minutes: 0.5, standIn: "yes" },
      onlyOneHere: { role: "us" },
      stillReading: { count: 2 },
      noOffer: { minutes: 4 },
      silentRole: { role: "us", minutes: 5 },
      waitingFor: { role: "us", minutes: 1 },
      dealShort: { proposal: "KU-1", percent: 31 },
      warNear: { open: "no", tension: 60, percent: 39 },
      behind: { rounds: 2 },
      stuckRound: { round: 3, minutes: 12 },
      noDealLate: { round: 5, left: 1 },
      unfair: { role: "us", points: 20 },
      paused: { minutes: 2 },
      botsOnly: {},
      matchOver: { ending: "war" },
    } as const;
    for (const lang of LANGS) {
      const translate = translateIn(lang);
      for (const kind of ALERT_KINDS) {
        const line = alertLine({ kind, params: params[kind], since: 0, weight: 0 }, translate);
        expect(line).not.toMatch(/[{}]|undefined/);
        expect(translate(`alert.${kind}.name`)).not.toBe("");
        expect(alertRule(kind, "class", translate)).not.toMatch(/[{}]|undefined/);
      }
    }
    const english = translateIn("en");
    const say = (kind: (typeof ALERT_KINDS)[number]) =>
      alertLine({ kind, params: params[kind], since: 0, weight: 0 }, english);
    expect(say("noOffer")).toBe("No offer for 4 minutes");
    expect(say("seatEmpty")).toBe("US: nobody here for 30 seconds; a stand-in holds the seat");
    expect(say("stillReading")).toBe("2 seats are still reading");
    expect(say("dealShort")).toBe("About to sign KU-1, 31% short of what was possible");
    expect(say("silentRole")).toBe("US has not spoken for 5 minutes");
    expect(alertRule("silentRole", "correspondence", english)).toContain("2 days");
  });
});

/** What each role would end with, as par that makes nobody unfair. */
function alertless({ state }: WatchedTable): Record<(typeof ROLES)[number], number> {
  if (!state) throw new Error("no match");
  return Object.fromEntries(ROLES.map((role) => [role, pointsAhead(state, role)])) as never;
}
