import type { Deal, Step, Summit, View } from "@freeze/shared/rules";
import { describe, expect, test } from "@jest/globals";
import { dialsAt, viewAsTold } from "../src/model/telling.ts";
import { dialsOf, pictureOf } from "../src/table/picture.ts";
import { fixtureLobby, fixtureView } from "./fixtures.ts";

const secretDeal = (): Deal => {
  const [deal] = Object.values(fixtureView("talks").board.deals).filter(({ id }) => id === "CK-1");
  if (!deal) throw new Error("the fixture has lost its deal");
  return { ...deal, id: "CK-9", secret: true };
};

describe("the picture of a view", () => {
  test("the bite is lit on the lower dial, as far as each viewer may know it", () => {
    const lit = (viewer: "china" | "dprk" | "us" | "public") =>
      dialsOf(fixtureView("talks", viewer));
    expect(lit("public")).toMatchObject({
      sanctions: 4,
      enforcement: 3,
      bite: 3,
      lit: "enforcement",
    });
    expect(lit("us").trueEnforcement).toBeNull();
    expect(lit("china")).toMatchObject({ trueEnforcement: 2, bite: 2, lit: "enforcement" });
    expect(lit("dprk")).toMatchObject({ trueEnforcement: null, bite: 2 });
  });

  test("equal dials are both lit", () => {
    expect(dialsOf(fixtureView("test", "public")).lit).toBe("both");
  });

  test("freezes are the clauses that are due, with the rounds they still run", () => {
    const { freezes } = pictureOf(fixtureView("talks", "public"), null);
    expect(freezes.map(({ code, role, roundsLeft }) => [code, role, roundsLeft])).toEqual([
      ["TF", "dprk", 3],
      ["DP", "us", 1],
      ["DP", "rok", null],
      ["FF", "dprk", null],
    ]);
  });

  test("a secret deal shows to its parties only, and as a secret", () => {
    const withSecret = (viewer: "china" | "us"): View => {
      const view = fixtureView("opening", viewer);
      const folder = view.folders["china+dprk"];
      if (!folder) return view;
      const folders = {
        ...view.folders,
        "china+dprk": { ...folder, deals: { "CK-9": secretDeal() } },
      };
      return { ...view, board: { ...view.board, round: 3 }, folders };
    };
    const seen = pictureOf(withSecret("china"), null);
    expect(seen.freezes.map(({ secret }) => secret)).toEqual([true]);
    expect(seen.flows.find(({ what }) => what === "SUP")?.secret).toBe(true);
    expect(pictureOf(withSecret("us"), null).freezes).toEqual([]);
  });

  test("sanctions press as hard as their dial, and aid flows from deals and cards", () => {
    const { flows } = pictureOf(fixtureView("busy", "public"), null);
    expect(flows.map(({ what, from, strength }) => [what, from, strength])).toEqual([
      ["sanctions", "us", 2],
      ["SUP", "china", 1],
      ["IK", "rok", 1],
      ["fuel", "china", 2],
      ["aid", "rok", 1],
    ]);
  });

  test("only channels in use this round are lines", () => {
    const { talks } = pictureOf(fixtureView("talks", "public"), null);
    expect(talks.map(({ folder, count }) => [folder, count])).toEqual([
      ["china+rok", 2],
      ["dprk+us", 4],
    ]);
  });

  test("plates say who sits there, what they do, and who is sidelined", () => {
    const { plates } = pictureOf(fixtureView("talks", "rok"), fixtureLobby());
    expect(plates.china).toMatchObject({ status: "ready", sidelined: true, you: false });
    expect(plates.rok).toMatchObject({ status: "drafting", sidelined: false, you: true });
    const lobby = fixtureLobby();
    const away = {
      ...lobby,
      seats: { ...lobby.seats, dprk: { ...lobby.seats.dprk, connected: false } },
    };
    expect(pictureOf(fixtureView("talks"), away).plates.dprk.status).toBe("absent");
  });

  test("past and lapsed summits are gone, coming ones stay", () => {
    const view = fixtureView("talks", "public");
    const [booked] = Object.values(view.board.summits);
    if (!booked) throw new Error("the fixture has lost its summit");
    const summit = (over: Partial<Summit>): Summit => ({ ...booked, ...over });
    const summits = {
      a: summit({ id: "a", status: "held", round: 2 }),
      b: summit({ id: "b", status: "booked", round: 4 }),
      c: summit({ id: "c", status: "lapsed" }),
      d: summit({ id: "d", status: "held", outcome: "handshake" }),
    };
    const picture = pictureOf({ ...view, board: { ...view.board, summits } }, null);
    expect(picture.summits.map(({ id }) => id)).toEqual(["b", "d"]);
  });

  test("each phase has its stage", () => {
    const stage = (kind: Parameters<typeof fixtureView>[0]) =>
      pictureOf(fixtureView(kind, "public"), null).stage;
    expect(stage("talks")).toEqual({ kind: "empty" });
    expect(stage("communique")).toEqual({ kind: "empty" });
    expect(stage("summit")).toMatchObject({ kind: "events", items: [{ kind: "summit" }] });
    expect(stage("plenary")).toMatchObject({
      items: [{ kind: "summit" }, { kind: "plenary", held: true }].slice(1),
    });
    expect(stage("test")).toMatchObject({ kind: "events", items: [{ kind: "test" }] });
    expect(stage("crisis")).toMatchObject({ kind: "crisis", chances: { plain: 50, least: 35 } });
    expect(stage("war")).toEqual({ kind: "ending", ending: "war", variant: null });
  });

  test("while a round is told only the scene of the step stands on the table", () => {
    const at = (step: Step) => pictureOf(fixtureView("summit", "public"), null, [], step).stage;
    expect(at("summits")).toMatchObject({ kind: "events", items: [{ kind: "summit" }] });
    expect(at("decay")).toEqual({ kind: "empty" });
    expect(pictureOf(fixtureView("test", "public"), null, [], "cards").stage).toMatchObject({
      items: [{ kind: "test" }],
    });
  });
});

describe("a round as far as it has been told", () => {
  const steps = [
    { changes: [{ dial: "tension", before: 50, after: 46 }] },
    { changes: [{ dial: "voice.china", before: 25, after: 30 }] },
    { changes: [{ dial: "tension", before: 46, after: 51 }] },
  ] as const;

  test("a dial stands where the last told step left it, and where it was before it is told", () => {
    expect(dialsAt(steps, 0)).toEqual({ tension: 46, "voice.china": 25 });
    expect(dialsAt(steps, 1)).toEqual({ tension: 46, "voice.china": 30 });
    expect(dialsAt(steps, 2)).toEqual({ tension: 51, "voice.china": 30 });
  });

  test("the view keeps what is not told, and is given no dial that its reader does not read", () => {
    const view = fixtureView("summit", "public");
    const telling = { step: "cards", dials: { tension: 12, arsenal: 60 } } as const;
    const seen = viewAsTold(view, telling);
    expect(seen.board.dials).toEqual({ ...view.board.dials, tension: 12 });
    expect(seen.board).toMatchObject({ round: view.board.round, levels: view.board.levels });
    expect(pictureOf(seen, null).tension).toBe(12);
  });
});
