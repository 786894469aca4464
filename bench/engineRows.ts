import type { Commit, GameState } from "../shared/src/rules/index.ts";
import { decide, evolveAll, ROLES, roleView } from "../shared/src/rules/index.ts";
import { statesOf } from "../shared/src/save/index.ts";
import { longMatch, playedMatch } from "./matches.ts";
import { bgioMatch, neutralMoves } from "./neutral.ts";
import { cpuMs, inTurns, type Row, row } from "./row.ts";

/** E1: an action with four views. E3: whole bot games. E4: an action late in a long match. */
export const engineRows = async (turns: number): Promise<readonly Row[]> => [
  actionRow(turns),
  ...gameRows(turns),
  lateRow(turns),
];

/** Milliseconds an action of ours takes with the four views made after it. */
function oursPerAction(commits: readonly Commit[], states: readonly GameState[]): number {
  let actions = 0;
  const ms = cpuMs(() => {
    for (let round = 0; round < 10; round += 1) {
      for (const [index, commit] of commits.entries()) {
        const before = states[index - 1];
        if (!commit.command || !before) continue;
        const decision = decide(before, commit.command);
        if (!decision.ok) throw new Error("a saved command is refused");
        const after = evolveAll(before, decision.events);
        for (const role of ROLES) roleView(after, role);
        actions += 1;
      }
    }
  });
  return ms / actions;
}

function bgioPerAction(): number {
  const moves = neutralMoves(7);
  const rounds = 12;
  const ms = cpuMs(() => {
    for (let round = 0; round < rounds; round += 1) {
      const match = bgioMatch();
      for (const move of moves) match.act(move);
      match.client.stop();
    }
  });
  return ms / (rounds * moves.length);
}

function actionRow(turns: number): Row {
  const { commits } = playedMatch(7);
  const states = statesOf(commits);
  const { ours, anchor } = inTurns(turns, () => oursPerAction(commits, states), bgioPerAction);
  return row({
    id: "E1",
    measure: "one action and four role views, against boardgame.io on NW-60",
    ours: ours * 1000,
    anchor: anchor * 1000,
    unit: "us",
    ratio: anchor / ours,
    goal: { atLeast: 25 },
  });
}

function gameRows(turns: number): readonly Row[] {
  const games = 20;
  let commands = 0;
  let seed = 100;
  const perGame = () => {
    commands = 0;
    const ms = cpuMs(() => {
      for (let game = 0; game < games; game += 1) {
        seed += 1;
        commands += playedMatch(seed).commits.length;
      }
    });
    return ms / games;
  };
  const { ours, anchor } = inTurns(turns, perGame, bgioPerAction);
  const movesPerSecond = (commands / games) * (1000 / ours);
  const bgioPerSecond = 1000 / anchor;
  return [
    row({
      id: "E3",
      measure: "whole bot games a CPU second (goal is a number of games, no anchor)",
      ours: 1000 / ours,
      anchor: 300,
      unit: "games/s",
      ratio: 1000 / ours,
      goal: { atLeast: 300 },
    }),
    row({
      id: "E3b",
      measure: "commands a CPU second in bot games, against boardgame.io moves",
      ours: movesPerSecond,
      anchor: bgioPerSecond,
      unit: "moves/s",
      ratio: movesPerSecond / bgioPerSecond,
      goal: { atLeast: 60 },
    }),
  ];
}

/** Cost of the same small actions at an early and at a late event of one long match. */
function lateRow(turns: number): Row {
  const early = longMatch(300);
  const late = longMatch(6000);
  const cost = (match: ReturnType<typeof longMatch>) => () =>
    cpuMs(() => match.playOn(2000)) / 2000;
  const { ours, anchor } = inTurns(turns + 2, cost(late), cost(early));
  return row({
    id: "E4",
    measure: "an action at event 6,000 against event 300",
    ours: ours * 1000,
    anchor: anchor * 1000,
    unit: "us",
    ratio: ours / anchor,
    goal: { atMost: 1.15 },
  });
}
