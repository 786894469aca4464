// Where a rule turns: the last value on each side, and the second time of what happens once.
import { expect, test } from "@jest/globals";
import { quietEnding } from "../../src/rules/endings.ts";
import { type Board, CLAUSES } from "../../src/rules/index.ts";
import { cards, open, terms } from "../play.ts";

const atTension = (board: Board, tension: number): Board => ({
  ...board,
  dials: { ...board.dials, tension },
});

test("ending-freeze: up to Tension 36, and no further", () => {
  const play = open();
  play.deal("us.SA dprk.TF");
  expect(quietEnding(atTension(play.board(), 36))).toBe("freeze");
  expect(quietEnding(atTension(play.board(), 37))).toBe("stalemate");
});

test("ending-breakdown: from Tension 70 on", () => {
  const board = open().board();
  expect(quietEnding(atTension(board, 69))).toBe("stalemate");
  expect(quietEnding(atTension(board, 70))).toBe("breakdown");
});

test("good-offices: they save a deal once; the next breach is for its victims to answer", () => {
  const play = open({
    start: { tension: 0 },
    trust: { "china+dprk": 70, "china+us": 70, "dprk+us": 70 },
  });
  const id = play.deal("china.GU dprk.LR us.SA");
  play.round();
  play.round({ dprk: cards("short_range") });
  play.round();
  expect(play.board().deals[id]).toMatchObject({ status: "live", goodOfficesUsed: true });
  play.orders({ dprk: cards("short_range") });
  expect(play.seen("goodOffices")).toHaveLength(1);
  play.to("communique");
  expect(play.board().asked.choices).toEqual({ [id]: ["china", "us"] });
});

test("signature-dropped: a level that falls between two rounds takes back what it no longer carries", () => {
  const play = open({
    start: { tension: 45 },
    trust: { "dprk+rok": 60 },
    case: { decks: { cloud: ["quiet"], news: ["quiet"] } },
  });
  play.talks(1);
  const three = terms("dprk.TF rok.DP rok.HL", 1);
  const id = play.offer("rok", three, 2);
  play.act("dprk", { type: "sign", proposal: id, version: 1 });
  const signed = () => play.state().folders["dprk+rok"].proposals[id]?.versions["1"]?.signed;
  expect(signed()).toEqual(["dprk"]);
  play.round({ dprk: cards("short_range") });
  expect(play.board()).toMatchObject({
    round: 2,
    phase: "talks",
    levels: { "dprk+rok": "working" },
  });
  expect(signed()).toEqual([]);
});

test("secret-summits: a plane is as easily seen as a train", () => {
  let leaked = 0;
  for (let seed = 0; seed < 300; seed += 1) {
    const play = open({ seed });
    play.summit("china", "dprk", { secret: true, transport: "plane" });
    play.orders();
    leaked += play.seen("summitLeaked").length;
  }
  expect(Math.abs((100 * leaked) / 300 - 40)).toBeLessThan(7);
});

test("secret-codes: the ROK has none, so a secret deal has three parties at most", () => {
  const own = CLAUSES.filter(({ owner }) => owner === "rok" || owner === "any");
  expect(own.map(({ secret }) => secret)).not.toContain("yes");
  expect(own.map(({ secret }) => secret)).not.toContain("with-dprk");
});
