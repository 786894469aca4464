import { expect, test } from "@jest/globals";
import { type Action, ROLES, type Role } from "../../src/rules/index.ts";
import { cards, open, type Play, playWhere, terms } from "../play.ts";

const CALL: Action = { type: "convene", sixParty: false };
const SIX: Action = { type: "convene", sixParty: true };
const attend = (sixParty = false): Action => ({ type: "answerPlenary", attend: true, sixParty });

function hold(play: Play, guests: readonly Role[], call = CALL): void {
  if (play.board().phase !== "talks") play.to("talks");
  play.act("china", call);
  for (const role of guests) play.act(role, attend(call === SIX));
}
const ALL = ROLES.filter((role) => role !== "china");

test("plenary-call: 2 PC in Talks, not two rounds running, beside the two cards", () => {
  const play = open({ trust: { "china+dprk": 19 } });
  play.talks(1);
  expect(play.refused("us", CALL)).toBe("notYourMove");
  expect(play.refused("us", attend())).toBe("noPlenary");
  const made = play.act("china", CALL);
  expect(made.find(({ type }) => type === "plenaryCalled")).toMatchObject({
    invited: ["us", "rok"],
  });
  expect(play.state().hands.china.pc).toBe(1);
  expect(play.refused("china", CALL)).toBe("plenaryCalled");
  expect(play.refused("dprk", attend())).toBe("notInvited");
  play.act("us", attend());
  expect(play.refused("us", attend())).toBe("alreadyAnswered");
  play.round({ china: cards("fuel") });
  expect(play.refused("china", CALL)).toBe("plenaryAgain");
  play.round();
  play.act("china", CALL);
});

test("plenary-held: what a session of two or more brings", () => {
  const play = open();
  hold(play, ALL);
  expect(play.board().plenary.called?.answers).toEqual({ us: true, dprk: true, rok: true });
  play.orders();
  expect(play.asked("plenary")).toEqual({
    "voice.china": 7,
    "voice.dprk": 2,
    "voice.us": 2,
    "voice.rok": 2,
    tension: -3,
    inspection: 4,
    regime: -1,
    economy: 1,
    "home.us": -1,
  });
  const orders = open();
  hold(orders, ["rok"]);
  orders.to("orders");
  orders.act("us", attend());
  expect(orders.board().plenary.called?.answers).toEqual({ rok: true });
  orders.orders();
  expect(orders.seen("plenaryHeld")[0]).toMatchObject({ held: true, attended: ["us", "rok"] });
});

test("plenary-empty: fewer than two cost China Voice; it still counts as active", () => {
  const play = open();
  hold(play, ["us"]);
  play.orders();
  expect(play.asked("plenary")).toEqual({ "voice.china": -2 });
  expect(play.board().plenary.held).toBe(0);
  expect(play.seen("inactiveNoted").map(({ role }) => role)).not.toContain("china");
});

test("plenary-ambition: six more clauses a pair once a session was held", () => {
  const play = open({ trust: { "dprk+us": 10 } });
  hold(play, ["us", "rok"]);
  play.round();
  const EIGHT = "us.SA us.NS us.RL1 us.DP dprk.TF dprk.FF dprk.DM dprk.IN";
  const eight = play.offer("us", terms(EIGHT, 2));
  play.act("us", { type: "sign", proposal: eight, version: 1 });
  const nine = play.offer("us", terms(`${EIGHT} dprk.LR`, 2));
  expect(play.refused("us", { type: "sign", proposal: nine, version: 1 })).toBe("ambitionExceeded");
});

/** A Six-Party session in round 3, after an ordinary one in round 1. */
const six =
  (before: (play: Play) => void = () => {}) =>
  (seed: number): Play => {
    const play = open({ seed, economy: 80 });
    hold(play, ALL);
    play.round();
    before(play);
    play.round();
    hold(play, ALL, SIX);
    play.orders();
    return play;
  };

test("six-party: after one session, if all three want it; Japan and Russia come", () => {
  const early = open();
  early.talks(1);
  expect(early.refused("china", SIX)).toBe("sixPartyLocked");
  const play = six()(1);
  expect(play.asked("plenary", { sixParty: true })).toMatchObject({
    "voice.china": 9,
    "voice.dprk": 3,
    "voice.us": 3,
    "voice.rok": 3,
  });
  expect(play.asked("russia")).toEqual({ economy: 2 });
  expect(play.board().plenary.sixPartyHeld).toBe(1);
  const raised = (one: Play) => one.asked("japan")["trust.dprk+us"] === -3;
  const helped = (one: Play) => one.asked("japan").inspection === 3;
  let abductions = 0;
  for (let seed = 0; seed < 150; seed += 1) {
    const one = six()(seed);
    expect(raised(one)).toBe(!helped(one));
    if (raised(one)) abductions += 1;
  }
  expect(abductions).toBeGreaterThan(27);
  expect(abductions).toBeLessThan(63);
  for (let seed = 0; seed < 25; seed += 1) {
    const released = six((one) => one.orders({ dprk: cards("release") }))(seed);
    expect(helped(released)).toBe(true);
  }
  const ordinary = open();
  hold(ordinary, ALL);
  ordinary.round();
  ordinary.round();
  hold(ordinary, ["us", "dprk"], SIX);
  ordinary.orders();
  expect(ordinary.asked("plenary", { sixParty: false })).toMatchObject({ "voice.china": 7 });
  expect(ordinary.board().plenary.sixPartyHeld).toBe(0);
});

test("six-party-deals: four parties, from next round, better detection, IN gives 18", () => {
  const four = "china.GU dprk.IN us.SA rok.HL";
  const refused = open({ trust: {} });
  refused.talks(1);
  expect(
    refused.refused("us", {
      type: "offer",
      terms: terms(four, 1, { sixParty: true }),
      note: "",
      standsUntil: 1,
    }),
  ).toBe("sixPartyNotHeld");
  const play = six()(1);
  play.to("talks");
  const soon = { ...terms(four, 4, { sixParty: true }) };
  const now = { ...soon, clauses: soon.clauses.map((clause) => ({ ...clause, from: 4 })) };
  expect(play.refused("us", { type: "offer", terms: now, note: "", standsUntil: 4 })).toBe(
    "badRounds",
  );
  const id = play.deal(four, { sixParty: true });
  play.round();
  play.orders();
  expect(play.asked("kept", { deal: id, clause: "c2" })).toMatchObject({ inspection: 18 });
  const found = (seed: number) => {
    const one = six()(seed);
    one.to("talks");
    const deal = one.deal(four, { sixParty: true });
    one.round();
    one.orders({ us: { cheats: [{ deal, clause: "c3" }] } });
    return one.seen("cheatCaught").length > 0;
  };
  let caught = 0;
  for (let seed = 0; seed < 160; seed += 1) if (found(seed)) caught += 1;
  expect(Math.abs((100 * caught) / 160 - 45)).toBeLessThan(10);
});

test("plenary sessions before are not forgotten", () => {
  const play = playWhere(six(), () => true);
  expect(play.board().plenary.held).toBe(2);
});
