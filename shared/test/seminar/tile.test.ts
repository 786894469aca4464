import { describe, expect, test } from "@jest/globals";
import { tileOf } from "../../src/seminar/index.ts";
import { open, terms, WARM } from "../play.ts";
import { BOT, facts, lastAt, MINUTE, pulseOf, seats, watch } from "./watch.ts";

describe("the tile of a table", () => {
  test("before the match says who still reads", () => {
    const tile = tileOf({
      facts: facts({ stage: "lobby", seats: seats({ us: { ready: false }, rok: BOT }) }),
      state: null,
      pulse: null,
    });
    expect(tile).toMatchObject({ stage: "lobby", phase: "lobby", round: 0, deals: 0, rounds: [] });
    expect(tile.waiting).toEqual(["us"]);
    expect(tile.seats.us).toEqual({
      kind: "person",
      delegates: ["s-us"],
      here: true,
      temperament: "",
      ready: false,
      standIn: false,
    });
  });

  test("counts deals in force, secret ones included, open offers and messages", () => {
    const play = open(WARM);
    play.deal("dprk.TF us.DP");
    play.deal("china.EH dprk.FF", { secret: true });
    play.offer("rok", terms("dprk.LR rok.HL", 1));
    play.act("us", { type: "say", folder: "us+rok", text: "Not yet." });
    play.act("rok", { type: "say", folder: "us+rok", text: "Soon." });
    const tile = tileOf(watch(play));
    expect([tile.deals, tile.offers, tile.messages]).toEqual([2, 1, 2]);
    expect(tile.phase).toBe("talks");
    expect(tile.waiting).toEqual(["china", "dprk", "us", "rok"]);
    expect(tile.dials).toBe(play.board().dials);
  });

  test("draws Tension at the start of each round and offers these rounds to go back to", () => {
    const play = open();
    const line = [play.board().tensionBefore];
    play.round({ dprk: { cards: [{ card: "test", pair: null }] } });
    line.push(play.board().tensionBefore);
    play.round();
    line.push(play.board().tensionBefore);
    const tile = tileOf(watch(play));
    expect(tile.tensionLine).toEqual(line);
    expect(line[1]).toBeGreaterThan(line[0] as number);
    expect(tile.rounds).toEqual([1, 2, 3]);
  });

  test("says how it ended", () => {
    const play = open();
    play.to("over");
    const tile = tileOf(watch(play));
    expect(tile.ending).toBe(play.board().final?.ending);
    expect([tile.waiting, tile.rounds]).toEqual([[], []]);
  });
});

describe("the pulse of a match", () => {
  test("counts talk time over the rounds, but no pause", () => {
    const play = open();
    play.talks(1);
    const from = lastAt(play);
    play.control("host", { type: "pause" }, from + MINUTE);
    play.control("host", { type: "resume" }, from + 5 * MINUTE);
    const { talks } = pulseOf(play.commits);
    expect(talks).toEqual({ ms: MINUTE, from: from + 5 * MINUTE });
    play.round();
    const later = pulseOf(play.commits);
    expect(later.talks.from).not.toBeNull();
    expect(later.talks.ms).toBeGreaterThan(MINUTE);
    expect(later.inRound.ms).toBe(0);
  });

  test("knows since when one role alone is waited for", () => {
    const play = open();
    play.act("china", { type: "ready", ready: true });
    play.act("dprk", { type: "ready", ready: true });
    expect(pulseOf(play.commits).oneLeftAt).toBeNull();
    play.act("us", { type: "ready", ready: true });
    const since = lastAt(play);
    expect(pulseOf(play.commits).oneLeftAt).toBe(since);
    play.act("rok", { type: "say", folder: "us+rok", text: "A moment." });
    expect(pulseOf(play.commits).oneLeftAt).toBe(since);
    play.act("us", { type: "ready", ready: false });
    expect(pulseOf(play.commits).oneLeftAt).toBeNull();
  });

  test("is the same whether folded at once or after a restart from the log", () => {
    const play = open();
    play.round();
    expect(pulseOf(JSON.parse(JSON.stringify(play.commits)))).toEqual(pulseOf(play.commits));
  });
});
