import { expect, test } from "@jest/globals";
import {
  type Action,
  type Effects,
  KIM_AGAIN,
  KIM_FIRST,
  NO_ORDERS,
  type Orders,
  type Role,
} from "../../src/rules/index.ts";
import { open, type Play, playWhere, type Setup } from "../play.ts";

const invite = (guest: Role, secret = false): Action => ({
  type: "invite",
  guest,
  venue: "host",
  secret,
  transport: "quiet",
});
const answer = (summit: string, accept: boolean): Action => ({
  type: "answerInvitation",
  summit,
  accept,
});
const seal = (orders: Partial<Orders>): Action => ({
  type: "seal",
  orders: { ...NO_ORDERS, ...orders },
});
const visits = (play: Play, role: Role) => play.state().hands[role].visits;

test("visits: a summit costs both leaders one; one summit a role and round", () => {
  const play = open();
  play.summit("us", "dprk");
  expect([visits(play, "us"), visits(play, "dprk"), visits(play, "rok")]).toEqual([2, 2, 3]);
  expect(play.refused("us", invite("rok"))).toBe("diaryFull");
  play.act("rok", invite("dprk"));
  expect(play.refused("dprk", answer("rok-dprk-1", true))).toBe("diaryFull");
  play.round();
  play.summit("us", "rok");
  play.round();
  play.summit("us", "china");
  play.round();
  expect(visits(play, "us")).toBe(0);
  expect(play.refused("us", invite("dprk"))).toBe("noVisits");
});

test("invitations: known to the two until accepted; an acceptance in Orders waits for Resolution", () => {
  const play = open();
  play.talks(1);
  const made = play.act("us", invite("dprk"));
  for (const event of made) expect(event.to).toEqual(["dprk", "us"]);
  expect(play.board().summits).toEqual({});
  expect(play.refused("dprk", invite("us"))).toBe("alreadyInvited");
  expect(play.refused("us", invite("us"))).toBe("badGuest");
  play.act("dprk", answer("us-dprk-1", true));
  expect(play.board().summits["us-dprk-1"]?.status).toBe("booked");
  const late = open();
  late.talks(1);
  late.act("us", invite("dprk"));
  late.to("orders");
  expect(late.refused("us", invite("rok"))).toBe("wrongPhase");
  late.act("dprk", answer("us-dprk-1", true));
  expect(late.board().summits).toEqual({});
  late.orders();
  expect(late.board().summits["us-dprk-1"]?.status).toBe("held");
});

test("refused-invitation: published, the inviter loses 2 Voice, the visit returns; a booked guest costs nothing", () => {
  const play = open();
  play.talks(1);
  play.act("us", invite("dprk"));
  play.act("dprk", answer("us-dprk-1", false));
  expect(play.asked("refusal")).toEqual({ "voice.us": -2 });
  expect(play.board().summits["us-dprk-1"]?.status).toBe("refused");
  expect(visits(play, "us")).toBe(3);
  const booked = open();
  booked.summit("china", "dprk");
  booked.act("us", invite("dprk"));
  booked.act("dprk", answer("us-dprk-1", false));
  expect(booked.asked("refusal")).toEqual({});
  // Booked in secret, a guest answers like anybody.
  const hidden = open();
  hidden.summit("china", "dprk", { secret: true });
  hidden.act("us", invite("dprk"));
  hidden.act("dprk", answer("us-dprk-1", false));
  expect(hidden.asked("refusal")).toEqual({ "voice.us": -2 });
  const secret = open();
  secret.talks(1);
  secret.act("us", invite("dprk", true));
  secret.act("dprk", answer("us-dprk-1", false));
  expect(secret.asked("refusal")).toEqual({});
  expect(secret.board().summits).toEqual({});
});

test("cancelled-summit: by letter, at a price; an SM's owner also breaks its clause openly", () => {
  const play = open();
  const id = play.summit("us", "dprk");
  play.to("orders");
  expect(play.refused("rok", seal({ cancel: [id] }))).toBe("cannotCancel");
  play.orders({ dprk: { cancel: [id] } });
  expect(play.board().summits[id]?.status).toBe("cancelled");
  expect(play.asked("cancelled")).toEqual({ "trust.dprk+us": -10, tension: 7, "voice.dprk": -2 });
  const clause = (by: "us" | "dprk") => {
    const sm = open();
    sm.deal("us.SM dprk.TF", { clauses: { c1: { guest: "dprk", from: 2 } } });
    sm.round();
    sm.orders({ [by]: { cancel: ["us-dprk-2"] } });
    return sm.seen("openBreach").map(({ role, by: how }) => [role, how]);
  };
  expect(clause("us")).toEqual([["us", "cancelling"]]);
  expect(clause("dprk")).toEqual([]);
});

test("restored-summit: back on next round if both want it, without a visit", () => {
  const play = open();
  const id = play.summit("us", "dprk");
  play.round({ us: { cancel: [id] } });
  const left = [visits(play, "us"), visits(play, "dprk")];
  play.orders({ us: { restore: [id] }, dprk: { restore: [id] } });
  expect(play.asked("restored")).toEqual({ "trust.dprk+us": 4 });
  expect(play.board().summits[id]?.status).toBe("held");
  expect([visits(play, "us"), visits(play, "dprk")]).toEqual(left);
  const alone = open();
  const other = alone.summit("us", "dprk");
  alone.round({ us: { cancel: [other] } });
  alone.orders({ us: { restore: [other] } });
  expect(alone.board().summits[other]?.status).toBe("cancelled");
});

/** What the parts of a summit of round 1 ask for. */
function meeting(host: Role, guest: Role, before: (play: Play) => void, setup: Setup = {}) {
  const play = open(setup);
  before(play);
  const id = play.summit(host, guest);
  play.orders();
  const part = (name: string) => play.asked("summit", { part: name });
  return { play, id, meeting: part("meeting"), gift: part("gift"), first: part("first") };
}
const nothing = () => {};

test("summit-substance: the pair signed something new in public this round", () => {
  const {
    play,
    id,
    meeting: effects,
  } = meeting("us", "dprk", (one) => void one.deal("us.SA dprk.TF"));
  expect(play.board().summits[id]?.outcome).toBe("substance");
  expect(effects).toEqual({
    "voice.us": 16,
    "voice.dprk": 16,
    "trust.dprk+us": 16,
    tension: -10,
    "home.us": 10,
    regime: 7,
  });
  // A promise owed before is nothing new.
  const again = open();
  again.deal("us.SA dprk.TF");
  again.round();
  again.round({ us: { leave: ["KU-1"] } });
  again.deal("us.SA dprk.TF");
  const second = again.summit("us", "dprk");
  again.orders();
  expect(again.board().summits[second]?.outcome).toBe("handshake");
});

test("summit-handshake: otherwise; Home suffers later and when much is expected", () => {
  expect(meeting("us", "rok", nothing).meeting).toEqual({
    "voice.us": 9,
    "voice.rok": 9,
    "trust.us+rok": 5,
    tension: -5,
    expectations: 14,
    "home.us": 2,
    "home.rok": 2,
  } satisfies Effects);
  const high = meeting("us", "rok", nothing, { start: { expectations: 70 } }).meeting;
  expect([high["home.us"], high["home.rok"]]).toEqual([-5, -5]);
  const low = meeting("us", "rok", nothing, { start: { expectations: 69 } }).meeting;
  expect(low["home.us"]).toBe(2);
});

test("later-meetings: gains half, losses whole", () => {
  const later = meeting("us", "rok", (play) => {
    play.summit("us", "rok");
    play.round();
  }).meeting;
  expect(later).toEqual({
    "voice.us": 5,
    "voice.rok": 5,
    "trust.us+rok": 3,
    tension: -3,
    expectations: 7,
    "home.us": -2,
    "home.rok": -2,
  });
});

test("summit-gifts: at a role's first meeting with the DPRK", () => {
  expect(meeting("us", "dprk", nothing).gift).toEqual({ regime: 10, "home.us": 4 });
  expect(meeting("dprk", "china", nothing).gift).toEqual({ economy: 6 });
  expect(meeting("rok", "dprk", nothing).gift).toEqual({ economy: 4, "home.rok": 2 });
  expect(meeting("us", "china", nothing).gift).toEqual({});
  const twice = meeting("us", "dprk", (play) => {
    play.summit("us", "dprk");
    play.round();
  });
  expect(twice.gift).toEqual({});
});

const TRUST = "trust.china+dprk";

test("kim-first-summit: with China or with another", () => {
  expect(Object.keys(KIM_FIRST.withChina)).toEqual([TRUST, "voice.china", "voice.rok"]);
  expect(Object.keys(KIM_FIRST.withOther)).toEqual([TRUST, "voice.china", "home.china"]);
  expect(meeting("china", "dprk", nothing).first).toEqual(KIM_FIRST.withChina);
  for (const role of ["us", "rok"] as const) {
    expect(meeting(role, "dprk", nothing).first).toEqual(KIM_FIRST.withOther);
  }
  const second = meeting("us", "dprk", (play) => {
    play.summit("china", "dprk");
    play.round();
  });
  expect(second.first).toEqual({});
  expect(second.play.board().kimFirst).toBe("china");
  expect(meeting("us", "rok", nothing).first).toEqual({});
});

test("kim-first-again: where Kim had met leaders before, China's Voice alone moves, once a match", () => {
  const met: Setup = {
    case: { kimHasMet: true, summitsBefore: { "china+dprk": 4, "dprk+us": 2 } },
  };
  const { withChina, withOther } = KIM_AGAIN;
  expect([Object.keys(withChina), Object.keys(withOther)]).toEqual([
    ["voice.china"],
    ["voice.china"],
  ]);
  expect(withChina["voice.china"]).toBeGreaterThan(0);
  expect(withOther["voice.china"]).toBeLessThan(0);
  const visit = meeting("china", "dprk", nothing, met);
  expect([visit.first, visit.gift]).toEqual([withChina, {}]);
  expect(visit.play.board().kimFirst).toBe("china");
  for (const role of ["us", "rok"] as const) {
    const slight = meeting(role, "dprk", nothing, met);
    expect([slight.first, slight.gift]).toEqual([withOther, {}]);
    expect(slight.play.board().kimFirst).toBe(role);
  }
  const second = meeting(
    "china",
    "dprk",
    (play) => {
      play.summit("us", "dprk");
      play.round();
    },
    met,
  );
  expect(second.first).toEqual({});
  // A summit that stays secret is not the first in public.
  const hidden = playWhere(
    (seed) => {
      const play = open({ ...met, seed });
      play.summit("china", "dprk", { secret: true });
      play.orders();
      return play;
    },
    (play) => play.seen("summitLeaked").length === 0,
  );
  expect(hidden.asked("summit", { part: "first" })).toEqual({});
  expect(hidden.board().kimFirst).toBeNull();
});

test("venues: the guest's capital, a neutral city, Panmunjom", () => {
  const at = (venue: "host" | "guest" | "neutral" | "panmunjom") => {
    const play = open();
    play.summit("us", "dprk", { venue });
    play.orders();
    return play.asked("summit", { part: "venue" });
  };
  expect(at("host")).toEqual({});
  expect(at("guest")).toEqual({ "voice.us": 2, regime: -1 });
  expect(at("neutral")).toEqual({ expectations: 2 });
  expect(at("panmunjom")).toEqual({ "voice.rok": 2 });
});
