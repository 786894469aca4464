import { expect, test } from "@jest/globals";
import {
  AGENDA,
  type AgendaId,
  type CardId,
  ROLES,
  type Role,
  type Score,
} from "../../src/rules/index.ts";
import { SCENARIOS } from "../../src/scenarios/index.ts";
import { cards, open, type Play, playWhere, type Setup } from "../play.ts";

function scoresOf(play: Play): Readonly<Record<Role, Score>> {
  play.to("over");
  const { final } = play.board();
  if (!final) throw new Error("not over");
  return final.scores;
}
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

test("score: goals, agenda, face-down points, the ending", () => {
  const play = open({ layout: "60", seed: 4, economy: 100, case: { agendas: { ...ALL_EASY } } });
  play.deal("us.SA dprk.TF");
  const scores = scoresOf(play);
  expect(play.board().final?.ending).toBe("freeze");
  for (const role of ROLES) {
    const { total, parts, agenda, faceDown, bonus } = scores[role];
    const whole = sum(parts.map(({ points }) => points)) + agenda.points + faceDown + bonus;
    expect(total).toBeCloseTo(whole, 5);
    for (const { weight, value, points } of parts) {
      expect(Math.abs(points - (weight * value) / 100)).toBeLessThan(0.06);
    }
  }
  const cheated = playWhere(
    (seed) => {
      const one = open({ layout: "60", seed });
      one.deal("us.SA dprk.TF");
      one.round();
      one.round({ us: { cheats: [{ deal: "KU-1", clause: "c1" }] } });
      return one;
    },
    (one) => one.seen("cheatCaught").length === 0,
  );
  expect(scoresOf(cheated).us.faceDown).toBe(2.5);
});

const ALL_EASY = {
  china: ["loosen"],
  dprk: ["keep_bomb"],
  us: ["hold_line"],
  rok: ["both_patrons"],
} as const;

test("weights: 85 points a role", () => {
  const scores = scoresOf(open({ layout: "60" }));
  const weights = (role: Role) =>
    scores[role].parts.map(({ component, weight }) => `${component} ${weight}`).join(", ");
  expect(weights("china")).toBe("VOICE 25, CALM 22, BUFFER 15, DENUKE 5, HOME 8, WASHINGTON 10");
  expect(weights("dprk")).toBe("REG 25, ECON 25, ARSENAL 25, VOICE 10");
  expect(weights("us")).toBe("DENUKE 20, VERIFY 13, ALLY 13, HOME 19, VOICE 8, LEVERAGE 12");
  expect(weights("rok")).toBe("CALM 25, KOREAS 15, ALLY 15, HOME 15, VOICE 15");
  for (const role of ROLES) expect(sum(scores[role].parts.map(({ weight }) => weight))).toBe(85);
});

test("components: what each is read from", () => {
  const play = open({ layout: "60", regime: 60, start: { sanctions: 3, enforcement: 5 } });
  const scores = scoresOf(play);
  const value = (role: Role, name: string) =>
    scores[role].parts.find(({ component }) => component === name)?.value ?? Number.NaN;
  const { dials, final } = play.board();
  const hidden = final?.hidden;
  if (!hidden) throw new Error("nothing opened");
  expect(value("china", "VOICE")).toBe(dials["voice.china"]);
  expect(value("china", "CALM")).toBe(100 - dials.tension);
  expect(value("china", "BUFFER")).toBeCloseTo(Math.min(100, hidden.regime / 0.7), 0);
  expect(value("china", "DENUKE")).toBe(100 - hidden.arsenal);
  expect(value("china", "HOME")).toBe(dials["home.china"]);
  expect(value("china", "WASHINGTON")).toBe(final?.trust["china+us"]);
  expect(value("dprk", "REG")).toBe(hidden.regime);
  expect(value("dprk", "ECON")).toBe(hidden.economy);
  expect(value("dprk", "ARSENAL")).toBe(hidden.arsenal);
  expect(value("us", "VERIFY")).toBe(dials.inspection);
  expect(value("us", "ALLY")).toBe(final?.trust["us+rok"]);
  expect(value("us", "LEVERAGE")).toBe(60);
  expect(value("rok", "KOREAS")).toBe(final?.trust["dprk+rok"]);
  const watched = open({ layout: "60", start: { sanctions: 1, enforcement: 1, inspection: 50 } });
  const leverage = scoresOf(watched).us.parts.find(({ component }) => component === "LEVERAGE");
  expect(leverage?.value).toBe(50);
});

test("end-order: held effects, then hidden sites, then agendas and scores", () => {
  // A secret supply holds China's Home; the last page applies it before the score is read.
  const play = playWhere(
    (seed) => {
      const one = open({ layout: "60", seed });
      one.deal("china.SUP dprk.FF", { secret: true });
      one.to("over");
      return one;
    },
    (one) => one.seen("dealPublished").length === 0,
  );
  const { final, dials } = play.board();
  expect(final?.held.some(({ dial }) => dial === "home.china")).toBe(true);
  expect(final?.secretDeals.map(({ id }) => id)).toEqual(["CK-1"]);
  const home = final?.scores.china.parts.find(({ component }) => component === "HOME");
  expect(home?.value).toBe(dials["home.china"]);
  expect(dials.enforcement).toBe(final?.hidden.trueEnforcement);
  const sited = playWhere(
    (seed) => {
      const one = open({ layout: "60", seed });
      one.deal("us.SA dprk.IN", { clauses: { c2: { until: 2 } } });
      one.round();
      one.round({ dprk: { cheats: [{ deal: "KU-1", clause: "c2" }] } });
      return one;
    },
    (one) => one.seen("cheatCaught").length === 0,
  );
  expect(sited.dial("inspection")).toBe(29);
  sited.to("over");
  expect(sited.dial("inspection")).toBe(21);
});

test("final-page: everything is opened to all when the match is over", () => {
  const play = playWhere(
    (seed) => {
      const one = open({ layout: "60", seed });
      one.deal("us.SA dprk.TF");
      one.round();
      one.round({ us: { cheats: [{ deal: "KU-1", clause: "c1" }] } });
      return one;
    },
    (one) => one.seen("cheatCaught").length === 0,
  );
  expect(play.board().final).toBeNull();
  play.to("over");
  const { final } = play.board();
  expect(final?.cheats).toEqual([
    { role: "us", deal: "KU-1", clause: "c1", round: 2, points: 2.5, caught: false },
  ]);
  for (const role of ROLES)
    expect(final?.scores[role].agenda.id).toBe(play.state().hands[role].agenda);
  expect(final?.hidden).toMatchObject({
    arsenal: play.dial("arsenal"),
    regime: play.dial("regime"),
  });
  expect(play.seen("ended")[0]?.to).toBe("all");
});

test("par: stored for scenario, ruleset and layout, and shown beside the score", () => {
  const par = { china: 58, dprk: 61, us: 56, rok: 68 };
  const play = open({
    layout: "60",
    case: { par: { "full/60": par, "first/60": { ...par, us: 1 } } },
  });
  expect(play.board().facts.par).toEqual(par);
  const scores = scoresOf(play);
  for (const role of ROLES) expect(scores[role].par).toBe(par[role]);
  for (const scenario of Object.values(SCENARIOS)) expect(typeof scenario.par).toBe("object");
});

interface Case {
  readonly setup: Setup;
  readonly before?: (play: Play) => void;
}
const plenaries =
  (rounds: readonly number[]) =>
  (play: Play): void => {
    for (const round of rounds) {
      play.talks(round);
      play.act("china", { type: "convene", sixParty: false });
      for (const role of ["us", "rok"] as const) {
        play.act(role, { type: "answerPlenary", attend: true, sixParty: false });
      }
    }
  };
const summits =
  (host: Role, rounds: readonly number[], text?: string) =>
  (play: Play): void => {
    for (const round of rounds) {
      play.talks(round);
      if (text) play.deal(text);
      play.summit(host, "dprk");
    }
  };
/** China holds this many, in every second round. */
const plenariesHeld = (n: number) => plenaries(Array.from({ length: n }, (_, at) => 2 * at + 1));
/** A role plays these cards in each of the six rounds. */
const always =
  (role: Role, ...ids: readonly CardId[]) =>
  (play: Play): void => {
    for (let round = 1; round <= 6; round += 1) play.round({ [role]: cards(...ids) });
  };
const firstWithTheUs = (play: Play): void => {
  play.talks(1);
  play.summit("us", "dprk");
  summits("china", [2, 3])(play);
};
const freeze = (play: Play): void => void play.deal("us.SA dprk.TF");
/** No clause, card or crisis moves the economy at this bite: it stays as it is drawn. */
const STEADY = { sanctions: 1, enforcement: 1 } as const;
/** Six rounds of drift. */
const GROWTH = 12;
/** The two cards below bring five of Voice a round, the decay takes seven. */
const FADED = 12;
const SPEAKS = always("rok", "shuttle", "ask_washington");
const RAIL = { economy: AGENDA.railway.economy, start: STEADY } as const;
const PATRONS = AGENDA.both_patrons;
const GIVEN = AGENDA.no_giveaways;
const voices = (rok: number) => ({ voice: { china: 0, dprk: 0, us: 0, rok } });

/** Each agenda: a match that meets it, and those that just do not. Silent play from these values. */
const AGENDAS: Readonly<Record<AgendaId, readonly [Role, Case, ...Case[]]>> = {
  host: [
    "china",
    { setup: {}, before: plenariesHeld(AGENDA.host.plenaries) },
    { setup: {}, before: plenariesHeld(AGENDA.host.plenaries - 1) },
  ],
  lifeline: [
    "china",
    { setup: { trust: { "china+dprk": AGENDA.lifeline.trust } } },
    { setup: { trust: { "china+dprk": AGENDA.lifeline.trust - 1 } } },
    {
      setup: {
        start: { enforcement: AGENDA.lifeline.enforcement + 1 },
        trust: { "china+dprk": AGENDA.lifeline.trust },
      },
    },
  ],
  loosen: [
    "china",
    { setup: { trust: { "us+rok": AGENDA.loosen.trust } } },
    { setup: { trust: { "us+rok": AGENDA.loosen.trust + 1 } } },
  ],
  first_call: [
    "china",
    { setup: {}, before: summits("china", [1, 2]) },
    { setup: {}, before: summits("china", [1]) },
    { setup: {}, before: firstWithTheUs },
  ],
  keep_bomb: [
    "dprk",
    { setup: { arsenal: AGENDA.keep_bomb.arsenal - GROWTH, start: { sanctions: 4 } } },
    { setup: { arsenal: AGENDA.keep_bomb.arsenal - GROWTH - 1, start: { sanctions: 4 } } },
    { setup: { arsenal: AGENDA.keep_bomb.arsenal, start: { sanctions: 5 } } },
  ],
  open_gates: [
    "dprk",
    { setup: { economy: AGENDA.open_gates.economy, start: STEADY } },
    { setup: { economy: AGENDA.open_gates.economy - 1, start: STEADY } },
  ],
  equal: [
    "dprk",
    { setup: {}, before: summits("us", [1], "us.SA dprk.TF") },
    { setup: {}, before: summits("us", [1]) },
  ],
  nobodys_client: [
    "dprk",
    {
      setup: { regime: 100, trust: { "china+dprk": AGENDA.nobodys_client.trust } },
      before: always("dprk", "charm"),
    },
    {
      setup: { regime: 100, trust: { "china+dprk": AGENDA.nobodys_client.trust + 1 } },
      before: always("dprk", "charm"),
    },
    {
      setup: {
        regime: AGENDA.nobodys_client.regime - 10,
        trust: { "china+dprk": AGENDA.nobodys_client.trust },
      },
    },
  ],
  big_win: [
    "us",
    { setup: { arsenal: AGENDA.big_win.arsenal - GROWTH } },
    { setup: { arsenal: AGENDA.big_win.arsenal - GROWTH + 1 } },
  ],
  no_giveaways: [
    "us",
    { setup: { start: GIVEN }, before: freeze },
    { setup: { start: { ...GIVEN, sanctions: GIVEN.sanctions - 1 } }, before: freeze },
    { setup: { start: { ...GIVEN, enforcement: GIVEN.enforcement - 1 } }, before: freeze },
    { setup: { start: GIVEN }, before: (play) => void play.deal("us.SA dprk.LR") },
    // Eased in secret: the public counter is set to the true one before agendas are read.
    { setup: { start: GIVEN, seed: 3 }, before: easedInSecret },
  ],
  hold_line: [
    "us",
    { setup: { trust: { "us+rok": AGENDA.hold_line.trust } } },
    { setup: { trust: { "us+rok": AGENDA.hold_line.trust - 1 } } },
  ],
  television: [
    "us",
    { setup: { start: { "home.us": 90 } }, before: summits("us", [1], "us.NS dprk.TF") },
    { setup: { start: { "home.us": 20 } }, before: summits("us", [1], "us.NS dprk.TF") },
  ],
  drivers_seat: [
    "rok",
    { setup: voices(AGENDA.drivers_seat.voice + FADED), before: SPEAKS },
    { setup: voices(AGENDA.drivers_seat.voice + FADED - 1), before: SPEAKS },
  ],
  railway: [
    "rok",
    { setup: { ...RAIL, trust: { "dprk+rok": AGENDA.railway.trust } } },
    { setup: { ...RAIL, trust: { "dprk+rok": AGENDA.railway.trust - 1 } } },
    {
      setup: {
        ...RAIL,
        economy: AGENDA.railway.economy - 1,
        trust: { "dprk+rok": AGENDA.railway.trust },
      },
    },
  ],
  both_patrons: [
    "rok",
    { setup: { trust: { "us+rok": PATRONS.washington, "china+rok": PATRONS.beijing } } },
    { setup: { trust: { "us+rok": PATRONS.washington, "china+rok": PATRONS.beijing - 1 } } },
    { setup: { trust: { "us+rok": PATRONS.washington - 1, "china+rok": PATRONS.beijing } } },
  ],
  peace_text: [
    "rok",
    {
      setup: { trust: { "dprk+rok": 60, "dprk+us": 60, "us+rok": 60 } },
      before: (play) => void play.deal("rok.HL dprk.TF us.SA"),
    },
    { setup: {}, before: (play) => void play.deal("rok.HL dprk.TF") },
  ],
};
/** A freeze, while China eases by a covert card. */
function easedInSecret(play: Play): void {
  freeze(play);
  play.round({ china: cards("ease_quietly") });
}

/** The agenda of a role when the match is over. */
function agendaOf(id: AgendaId, role: Role, { setup, before }: Case) {
  const play = open({
    layout: "60",
    economy: 100,
    ...setup,
    start: { tension: 10, ...setup.start },
    case: { ...setup.case, agendas: { ...ALL_EASY, [role]: [id] } },
  });
  before?.(play);
  return scoresOf(play)[role].agenda;
}

test("agendas: sixteen, each met and each just missed", () => {
  for (const [id, [role, met, ...missed]] of Object.entries(AGENDAS) as [
    AgendaId,
    (typeof AGENDAS)[AgendaId],
  ][]) {
    expect([id, agendaOf(id, role, met)]).toEqual([id, { id, met: true, points: 15 }]);
    for (const [at, one] of missed.entries()) {
      expect([id, at, agendaOf(id, role, one)]).toEqual([id, at, { id, met: false, points: 0 }]);
    }
  }
  for (const scenario of Object.values(SCENARIOS)) {
    expect(ROLES.map((role) => scenario.agendas[role].length)).toEqual([4, 4, 4, 4]);
  }
});

test("agendas: First call asks the same where Kim had met leaders before", () => {
  const setup: Setup = { case: { kimHasMet: true, summitsBefore: { "china+dprk": 4 } } };
  const met = (before: (play: Play) => void): boolean =>
    agendaOf("first_call", "china", { setup, before }).met;
  expect(met(summits("china", [1, 2]))).toBe(true);
  expect(met(summits("china", [1]))).toBe(false);
  // Two summits with China are not enough if somebody else was seen first.
  expect(met(firstWithTheUs)).toBe(false);
  expect(
    met((play) => {
      plenaries([1])(play);
      play.summit("china", "dprk");
    }),
  ).toBe(true);
});
