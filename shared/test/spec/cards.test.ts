import { expect, test } from "@jest/globals";
import {
  CARD_IDS,
  CARDS,
  type CardId,
  type Effects,
  NO_ORDERS,
  type Pair,
  type Role,
} from "../../src/rules/index.ts";
import { open } from "../play.ts";

/** Role, PC, limit, effects: the table of the rules, typed a second time. */
type Row = readonly [Role, number, number | null, Effects];
const CD = "trust.china+dprk";
const CU = "trust.china+us";
const CR = "trust.china+rok";
const UK = "trust.dprk+us";
const RK = "trust.dprk+rok";
const UR = "trust.us+rok";

const TABLE: Readonly<Record<CardId, Row>> = {
  tighten: ["china", 1, null, { enforcement: 1, trueEnforcement: 1, [CD]: -6, [CU]: 4 }],
  ease_quietly: ["china", 1, null, { trueEnforcement: -1, [CD]: 5 }],
  fuel: ["china", 1, null, { economy: 5, [CD]: 6, "voice.china": 2, "home.china": -1 }],
  dual_suspension: ["china", 1, null, {}],
  reaffirm_pact: ["china", 1, 2, { regime: 6, [CD]: 5, [CU]: -3, "voice.china": 2 }],
  limit_pact: [
    "china",
    1,
    1,
    { regime: -5, [CD]: -6, [CU]: 6, [CR]: 4, "voice.china": 3, tension: -2 },
  ],
  press_seoul: ["china", 1, null, { [CR]: -8, "home.rok": -4, [UR]: -4, "voice.china": 3 }],
  border_plan: [
    "china",
    1,
    1,
    { tension: 1, regime: -3, [CU]: 4, "home.china": 3, "voice.china": 2 },
  ],
  return_visit: ["china", 1, 1, { [CD]: 3, "voice.china": 2 }],
  test: [
    "dprk",
    2,
    null,
    {
      arsenal: 11,
      regime: 7,
      tension: 14,
      "voice.dprk": 10,
      [UK]: -8,
      [RK]: -8,
      [CD]: -8,
      expectations: -10,
    },
  ],
  short_range: ["dprk", 1, null, { tension: 6, regime: 3, "voice.dprk": 3, [RK]: -4, [UK]: -2 }],
  moratorium: ["dprk", 1, 1, { tension: -6, "voice.dprk": 4, [UK]: 5, [CD]: 3, expectations: 5 }],
  show_dismantle: [
    "dprk",
    1,
    2,
    { arsenal: -4, tension: -5, expectations: 6, [UK]: 4, [RK]: 4, "voice.dprk": 3 },
  ],
  release: ["dprk", 1, 2, { [UK]: 8, "home.us": 4, "voice.dprk": 3 }],
  inspectors: [
    "dprk",
    1,
    null,
    { inspection: 12, regime: -2, [UK]: 7, "voice.dprk": 4, tension: -3 },
  ],
  divide_five: ["dprk", 1, null, { regime: 2, "voice.dprk": 3, [UR]: -7 }],
  purge: ["dprk", 1, 2, { regime: 8, [CD]: -8, economy: -3 }],
  evade: ["dprk", 1, 3, { economy: 4 }],
  charm: ["dprk", 1, null, { [RK]: 8, tension: -4, "home.rok": 3, "voice.dprk": 2 }],
  sanction: ["us", 1, null, { sanctions: 1, "home.us": 6, "voice.us": 2, [UK]: -6, tension: 3 }],
  secondary: ["us", 2, null, { "home.us": 3 }],
  waiver: ["us", 1, null, { sanctions: -1, "home.us": -3, [UK]: 8, [UR]: 2, tension: -2 }],
  us_drill: ["us", 1, null, { tension: 8, [UR]: 6, regime: -5, [UK]: -5, "home.us": 1 }],
  assure: ["us", 1, 2, { regime: 7, [UK]: 6, "home.us": -3, tension: -3 }],
  assets: ["us", 1, 3, { tension: 8, [UR]: 4, "home.us": 3, regime: -4, "voice.us": 3, [UK]: -4 }],
  reassure: ["us", 1, null, { [UR]: 6, "home.us": 1 }],
  ultimatum: ["us", 1, null, {}],
  exemption: ["us", 1, 3, { economy: 2, [UR]: 4, [UK]: 3 }],
  letter: ["us", 1, null, { [UK]: 5, "home.us": 1, expectations: 5, "voice.us": 2 }],
  shuttle: ["rok", 1, null, { [UK]: 6, "voice.rok": 4 }],
  aid: ["rok", 1, null, { economy: 3, [RK]: 5, "home.rok": -1, "voice.rok": 2 }],
  project: ["rok", 2, null, { economy: 6, [RK]: 9, "voice.rok": 6 }],
  hotline: ["rok", 1, 2, { tension: -5, [RK]: 4, "home.rok": -1, "voice.rok": 2 }],
  reunions: ["rok", 1, 2, { "home.rok": 6, [RK]: 4 }],
  rok_drill: ["rok", 1, null, { tension: 4, [UR]: 6, regime: -4, "home.rok": 3, [RK]: -4 }],
  ask_delay: ["rok", 1, 3, { tension: -4, [UR]: -4, [RK]: 5, [CR]: 3, "voice.rok": 2 }],
  peace_decl: ["rok", 1, 2, { "voice.rok": 4, regime: 3, expectations: 5, [UR]: -2, tension: -2 }],
  ask_washington: ["rok", 1, null, { [UR]: 4, "voice.rok": 1 }],
  missile_def: ["rok", 1, 1, { [UR]: 6, [CR]: -10, "home.rok": 3, tension: 2 }],
};

const pairFor = (card: CardId): Pair | null => (card === "divide_five" ? "us+rok" : null);
const order = (card: CardId) => ({ cards: [{ card, pair: pairFor(card) }] });
/** A waiver counts from the bite: here Sanctions and Enforcement are both 4, so one notch is one. */
const START = {
  start: { sanctions: 4, enforcement: 4 },
  case: { drillRounds: [1, 2, 3, 4, 5, 6] },
};

test("cards: thirty-nine, nine of China and ten of each other, with cost, limit and effects", () => {
  expect(CARD_IDS).toHaveLength(39);
  for (const id of CARD_IDS) {
    const [role, cost, limit, effects] = TABLE[id];
    const card = CARDS[id];
    expect([id, card.role, card.cost, card.limit]).toEqual([id, role, cost, limit]);
    const play = open(START);
    play.orders({ [role]: order(id) });
    expect([id, play.asked("card", { card: id })]).toEqual([id, effects]);
  }
});

test("card-limit: so often a match, counted for the whole of it", () => {
  for (const id of CARD_IDS) {
    const [role, , limit] = TABLE[id];
    if (limit === null) continue;
    const play = open({ ...START, start: { ...START.start, tension: 0 }, regime: 90, economy: 90 });
    for (let n = 0; n < limit; n += 1) {
      play.round({ [role]: order(id) });
    }
    play.to("orders");
    const again = { type: "seal", orders: { ...NO_ORDERS, ...order(id) } } as const;
    expect([id, play.refused(role, again)]).toEqual([id, "cardLimit"]);
  }
});

test("covert-cards: two, told to nobody who should not know, and no activity", () => {
  expect(CARD_IDS.filter((id) => CARDS[id].covert)).toEqual(["ease_quietly", "evade"]);
  const play = open({ seed: 2 });
  play.orders({ china: order("ease_quietly"), dprk: order("evade") });
  const told = play.seen("cardPlayed").map(({ card, to }) => [card, to]);
  for (const [card, to] of told) {
    const exposed = play.seen("covertExposed").some((event) => event.card === card);
    if (!exposed) expect(to).not.toBe("all");
  }
  expect(play.board().played.ease_quietly ?? 0).toBe(0);
  expect(play.seen("inactiveNoted").map(({ role }) => role)).toEqual(
    expect.arrayContaining(["china", "dprk"]),
  );
  expect(play.state().hands.china.played.ease_quietly).toBe(1);
});

test("concessions: the DPRK's four", () => {
  for (const id of CARD_IDS) {
    if (TABLE[id][0] !== "dprk") continue;
    const play = open();
    play.orders({ us: order("ultimatum"), dprk: order(id) });
    const conceded = ["moratorium", "show_dismantle", "release", "inspectors"].includes(id);
    const judged = play.seen("noteJudged").find(({ card }) => card === "ultimatum");
    expect([id, judged?.met]).toEqual([id, conceded]);
  }
});
