import { expect, test } from "@jest/globals";
import { type Action, CLAUSES, type Effects, type Terms } from "../../src/rules/index.ts";
import { open, type TermsOptions, terms, WARM } from "../play.ts";

const offer = (offered: Terms, standsUntil = 1): Action => ({
  type: "offer",
  terms: offered,
  note: "",
  standsUntil,
});
const sign = (proposal: string, version = 1): Action => ({ type: "sign", proposal, version });

/** Why the US cannot offer these terms in the Talks of round 1. */
function whyNotOffer(text: string, options: TermsOptions = {}): string {
  const play = open(WARM);
  play.talks(1);
  return play.refused("us", offer(terms(text, 1, options)));
}

test("deal-shape: two to four parties, each with a clause of its own kind", () => {
  const play = open(WARM);
  play.talks(1);
  const base = terms("us.SA dprk.TF", 1);
  expect(play.refused("us", offer({ ...base, clauses: [] }))).toBe("noClauses");
  expect(play.refused("us", offer({ ...base, parties: ["china", "dprk", "us"] }))).toBe(
    "partyWithoutClause",
  );
  expect(play.refused("rok", offer(base))).toBe("notAParty");
  expect(whyNotOffer("us.TF dprk.TF")).toBe("wrongOwner");
  expect(whyNotOffer("us.SA dprk.TF dprk.TF")).toBe("repeatedClause");
  const thirteen =
    "us.DP us.RL1 us.SA us.NS dprk.TF dprk.FF dprk.DM dprk.IN dprk.LR china.SUP china.GU china.EH rok.IK";
  expect(whyNotOffer(thirteen)).toBe("tooManyClauses");
});

type Row = readonly [
  string,
  Effects,
  Effects,
  number | null,
  Effects | null,
  number,
  readonly string[],
];
/** Owner.code, once, kept, points, hidden effect of cheating, detection, broken by: typed a second time. */
const ROWS: readonly Row[] = [
  [
    "dprk.TF",
    {},
    { tension: -2, regime: -1, "home.us": 1, "home.rok": 1 },
    0.5,
    { arsenal: 4 },
    25,
    ["test"],
  ],
  ["dprk.FF", {}, { regime: -1 }, 0.5, { arsenal: 5 }, 10, []],
  ["dprk.DM", {}, { arsenal: -7, regime: -2 }, 0.5, { arsenal: 7 }, 15, []],
  ["dprk.IN", {}, { inspection: 12, regime: -1 }, 1, {}, 40, []],
  [
    "dprk.LR",
    {},
    { tension: -1, "home.rok": 1, regime: -1 },
    null,
    null,
    0,
    ["test", "short_range"],
  ],
  ["us.DP", {}, { tension: -2, regime: 2, "trust.us+rok": -3 }, 2.5, {}, 40, ["us_drill"]],
  ["us.RL1", { "home.us": -2 }, {}, 2.5, {}, 40, ["sanction"]],
  ["us.RL2", { "home.us": -4 }, {}, 2.5, {}, 40, ["sanction"]],
  ["us.SA", {}, { regime: 3, "home.us": -1 }, 2.5, {}, 40, []],
  ["us.NS", {}, { "trust.dprk+us": 1, "home.us": -1 }, 2.5, {}, 50, ["sanction"]],
  [
    "china.EE",
    { enforcement: -1, trueEnforcement: -1, "trust.china+dprk": 7 },
    {},
    2,
    {},
    30,
    ["tighten"],
  ],
  ["china.EH", {}, { "trust.china+us": 1, "trust.china+dprk": -2 }, 1.5, {}, 25, []],
  ["china.SUP", {}, { economy: 3, "home.china": -1 }, 1.5, {}, 30, []],
  ["china.GU", {}, { regime: 2 }, 1.5, {}, 25, []],
  ["rok.DP", {}, { tension: -1, regime: 1 }, 2.5, {}, 40, ["rok_drill"]],
  ["rok.IK", {}, { economy: 3, "trust.dprk+rok": 2, "home.rok": -1 }, 2.5, {}, 30, []],
  ["rok.HL", {}, { tension: -2 }, 2.5, {}, 30, []],
  ["any.SM", {}, {}, null, null, 0, []],
];

test("clauses: eighteen rows, seventeen codes", () => {
  const built = CLAUSES.map(({ owner, code, once, kept, cheat, detection, brokenBy }) => [
    `${owner}.${code}`,
    once,
    kept,
    cheat?.points ?? null,
    cheat?.effects ?? null,
    detection,
    brokenBy,
  ]);
  expect(built).toEqual(ROWS);
  expect(new Set(CLAUSES.map(({ code }) => code)).size).toBe(17);
  for (const [id, once, kept] of ROWS) {
    if (id === "any.SM") continue;
    const [owner] = id.split(".");
    const play = open({ ...WARM, start: { sanctions: 4, enforcement: 4, inspection: 0 } });
    play.deal(`${id} ${owner === "dprk" ? "us.SA" : "dprk.FF"}`);
    play.orders();
    expect([
      id,
      play.asked("kept", { deal: play.seen("dealSigned")[0]?.deal.id, clause: own(play, id) }),
    ]).toEqual([id, kept]);
    expect(play.asked("once", { clause: own(play, id) })).toMatchObject(once);
  }
});

function own(play: ReturnType<typeof open>, id: string): string {
  const deal = play.seen("dealSigned")[0]?.deal;
  const found = Object.values(deal?.clauses ?? {}).find(
    ({ owner, code }) => `${owner}.${code}` === id,
  );
  return found?.id ?? "";
}

test("offers: three open a role, lapse at the end of Talks unless they name a later round", () => {
  const play = open(WARM);
  play.talks(1);
  play.offer("us", terms("us.SA dprk.TF", 1));
  play.offer("us", terms("us.SA dprk.FF", 1), 2);
  play.offer("us", terms("us.NS rok.HL", 1));
  expect(play.refused("us", offer(terms("us.NS dprk.TF", 1)))).toBe("tooManyOffers");
  const status = (id: string) =>
    Object.values(play.state().folders).find(({ proposals }) => proposals[id])?.proposals[id]
      ?.status;
  expect(play.state().folders["china+dprk"].proposals).toEqual({});
  play.to("orders");
  expect([status("KU-1"), status("KU-2"), status("UR-1")]).toEqual(["lapsed", "open", "lapsed"]);
  expect(play.refused("us", offer(terms("us.SA dprk.TF", 1)))).toBe("wrongPhase");
  play.talks(2);
  play.act("us", sign("KU-2"));
  play.to("orders");
  expect(status("KU-2")).toBe("lapsed");
});

test("counters: a new version between the same parties; the old one stands until withdrawn", () => {
  const play = open(WARM);
  play.talks(1);
  const id = play.offer("us", terms("us.SA dprk.TF", 1));
  const counter = (text: string): Action => ({
    type: "counter",
    proposal: id,
    terms: terms(text, 1),
    note: "",
  });
  play.act("dprk", counter("us.RL1 dprk.TF"));
  expect(play.refused("dprk", counter("us.RL1 dprk.TF rok.HL"))).toBe("partiesDiffer");
  expect(play.refused("rok", counter("us.RL1 dprk.TF"))).toBe("unknownProposal");
  const versions = () => play.state().folders["dprk+us"].proposals[id]?.versions;
  expect(Object.keys(versions() ?? {})).toEqual(["1", "2"]);
  expect(play.refused("dprk", { type: "withdraw", proposal: id, version: 1 })).toBe("notYourMove");
  play.act("us", { type: "withdraw", proposal: id, version: 1 });
  expect(play.refused("dprk", sign(id, 1))).toBe("unknownVersion");
  play.act("us", sign(id, 2));
  play.act("dprk", sign(id, 2));
  expect(play.board().deals[id]?.version).toBe(2);
});

test("signatures: an author may sign with the offer, and an impossible signature is left out", () => {
  const play = open();
  play.talks(1);
  const signedOf = (id: string) =>
    play.state().folders["dprk+us"].proposals[id]?.versions["1"]?.signed;
  const offer = (text: string) =>
    play.act("us", {
      type: "offer",
      sign: true,
      terms: terms(text, 1),
      note: "",
      standsUntil: 1,
    });
  offer("dprk.TF us.DP");
  expect(signedOf("KU-1")).toEqual(["us"]);
  play.act("dprk", { type: "sign", proposal: "KU-1", version: 1 });
  expect(play.board().deals["KU-1"]?.status).toBe("live");
  // The pause of drills is owed already: the same again cannot bear the name of Washington.
  offer("dprk.FF us.DP");
  expect(signedOf("KU-2")).toEqual([]);
});

test("signatures: name one version, can be taken back until the last, bind with the last", () => {
  const play = open(WARM);
  play.talks(1);
  const id = play.offer("us", terms("us.SA dprk.TF", 1));
  play.act("us", sign(id));
  expect(play.refused("us", sign(id))).toBe("alreadySigned");
  play.act("us", { type: "takeBack", proposal: id, version: 1 });
  expect(play.refused("us", { type: "takeBack", proposal: id, version: 1 })).toBe("notSigned");
  play.act("dprk", sign(id));
  expect(play.board().deals).toEqual({});
  play.act("us", sign(id));
  expect(play.board().deals[id]?.parties).toEqual(["dprk", "us"]);
  expect(play.refused("us", { type: "takeBack", proposal: id, version: 1 })).toBe("proposalClosed");
});

test("signature-dropped: a binding takes back what it makes illegal, in the usual words", () => {
  const play = open({ trust: { ...WARM.trust, "dprk+us": 15 } });
  play.talks(1);
  const first = play.offer("us", terms("us.SA dprk.TF", 1));
  const second = play.offer("us", terms("us.NS dprk.FF", 1));
  play.act("dprk", sign(second));
  play.act("us", sign(first));
  const made = play.act("dprk", sign(first));
  const back = made.find(({ type }) => type === "signatureTakenBack");
  expect(back).toMatchObject({ proposal: second, version: 1, by: "dprk", to: ["dprk", "us"] });
  expect(play.state().folders["dprk+us"].proposals[second]?.versions["1"]?.signed).toEqual([]);
});

test("last-signature: never refused for what its signer may not know", () => {
  // The DPRK owes TF in a secret deal with China; the US, signing last, is not refused for that:
  // the DPRK could not have signed before.
  const play = open(WARM);
  play.deal("china.SUP dprk.TF", { secret: true });
  const id = play.offer("us", terms("us.SA dprk.TF", 1));
  expect(play.refused("dprk", sign(id))).toBe("repeatedClause");
  play.act("us", sign(id));
  // Signed first, then bound elsewhere: the signature is gone before the last one can be given.
  const later = open(WARM);
  later.talks(1);
  const pending = later.offer("us", terms("us.SA dprk.TF", 1));
  later.act("dprk", sign(pending));
  later.deal("china.SUP dprk.TF", { secret: true });
  later.act("us", sign(pending));
  expect(later.board().deals).toEqual({});
});

test("ambition-limit: 2, 2, 2, 3 and 4 new clauses a pair and round, by its level", () => {
  const CODES = ["us.SA", "dprk.TF", "us.NS", "dprk.FF", "us.RL1", "dprk.IN"];
  const signing = (trust: number, clauses: number) => {
    const play = open({ trust: { "dprk+us": trust } });
    play.talks(1);
    const id = play.offer("us", terms(CODES.slice(0, clauses).join(" "), 1));
    return () => play.refused("us", sign(id));
  };
  for (const [lowest, highest, limit] of [
    [0, 19, 2],
    [20, 39, 2],
    [40, 59, 2],
    [60, 79, 3],
    [80, 100, 4],
  ] as const) {
    for (const trust of [lowest, highest]) {
      expect(signing(trust, limit)).toThrow("accepted");
      expect([trust, signing(trust, limit + 1)()]).toEqual([trust, "ambitionExceeded"]);
    }
  }
  // Over several deals of the round, and by the pair's own members only.
  const play = open({ trust: { ...WARM.trust, "dprk+us": 15 } });
  play.deal("us.SA dprk.TF");
  const wide = play.offer("rok", terms("us.NS dprk.FF rok.HL", 1));
  expect(play.refused("us", sign(wide))).toBe("ambitionExceeded");
  play.act("rok", sign(wide));
});

test("no-repeat: not twice the same, FF beside DM, RL1 or RL2, EE or EH", () => {
  const play = open(WARM);
  play.deal("us.RL1 dprk.FF");
  const third = play.offer("us", terms("us.RL2 dprk.DM", 1));
  expect(play.refused("us", sign(third))).toBe("excludedClause");
  play.act("dprk", sign(third));
  const again = play.offer("dprk", terms("china.SUP dprk.FF", 1));
  expect(play.refused("dprk", sign(again))).toBe("repeatedClause");
  play.act("china", sign(again));
  expect(whyNotOffer("us.SA dprk.TF china.EE china.EH")).toBe("excludedClause");
});

test("minimum-term: a clause runs at least until the round after its signature", () => {
  const until = (round: number) => ({ clauses: { c2: { until: round } } });
  expect(whyNotOffer("us.SA dprk.TF", until(1))).toBe("badRounds");
  const play = open(WARM);
  const id = play.deal("us.SA dprk.TF", until(2));
  play.round();
  play.round();
  play.orders();
  const ledger = Object.values(play.board().deals[id]?.clauses ?? {})[1]?.ledger;
  expect([ledger?.["1"], ledger?.["2"], ledger?.["3"]]).toEqual(["kept", "kept", undefined]);
  expect(whyNotOffer("us.RL1 dprk.TF", { clauses: { c1: { until: 4 } } })).toBe("badRounds");
});

test("due: first and last round and the condition decide; not due is no breach", () => {
  const play = open(WARM);
  const id = play.deal("us.SA dprk.TF", { clauses: { c2: { from: 3 } } });
  play.orders({ dprk: { cards: [{ card: "test", pair: null }] } });
  expect(play.seen("openBreach")).toEqual([]);
  expect(play.board().deals[id]?.clauses.c2?.ledger["1"]).toBe("waiting");
});

test("conditions: a later round, another clause kept last round, enough Inspection", () => {
  const marks = (condition: Terms["clauses"][number]["condition"]) => {
    const play = open({ ...WARM, start: { inspection: 25 } });
    const id = play.deal("us.SA dprk.IN", {
      clauses: { c1: { condition: condition ?? undefined } as never },
    });
    for (let n = 0; n < 3; n += 1) play.round();
    const ledger = play.board().deals[id]?.clauses.c1?.ledger;
    return [ledger?.["1"], ledger?.["2"], ledger?.["3"]];
  };
  expect(marks({ kind: "round", round: 3 })).toEqual(["waiting", "waiting", "kept"]);
  expect(marks({ kind: "kept", clause: "c2" })).toEqual(["unmet", "kept", "kept"]);
  // 25 + 12 a round: 37 at the second Resolution, 49 at the third.
  expect(marks({ kind: "inspection", atLeast: 37 })).toEqual(["unmet", "kept", "kept"]);
  expect(
    whyNotOffer("us.SA dprk.TF", {
      clauses: { c1: { condition: { kind: "kept", clause: "c9" } } },
    }),
  ).toBe("badCondition");
});
