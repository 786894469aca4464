import type { Commit, GameState } from "../shared/src/rules/index.ts";
import { decide, ROLES, roleView } from "../shared/src/rules/index.ts";
import { statesOf } from "../shared/src/save/index.ts";
import { longMatch, playedMatch, talkMatch } from "./matches.ts";
import { bgioMatch, neutralMoves } from "./neutral.ts";
import { cpuMs, inTurns, type Row, row } from "./row.ts";

/** E1: an action with four views. E3: whole bot games. E4: an action late in a long match. */
export const engineRows = async (turns: number): Promise<readonly Row[]> => [
  talkRow(turns),
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
        const after = decision.state;
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

/** Our rules on the kind of actions that NW-60 has: offers, signatures, refusals, messages, readiness. */
function talkRow(turns: number): Row {
  const rounds = 60;
  const perAction = () => {
    let actions = 0;
    const ms = cpuMs(() => {
      for (let round = 0; round < rounds; round += 1) actions += talkMatch();
    });
    return ms / actions;
  };
  const { ours, anchor } = inTurns(turns, perAction, bgioPerAction);
  return row({
    id: "E1",
    measure: "one action of Talks and four role views, against boardgame.io on NW-60",
    ours: ours * 1000,
    anchor: anchor * 1000,
    unit: "us",
    ratio: anchor / ours,
    goal: { atLeast: 25 },
  });
}

function actionRow(turns: number): Row {
  const { commits } = playedMatch(7);
  const states = statesOf(commits);
  const { ours, anchor } = inTurns(turns, () => oursPerAction(commits, states), bgioPerAction);
  return row({
    id: "E1b",
    measure: "the mean action of a whole match, resolutions included, and four role views",
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

/** Cost of the same small actions at an early and at a late event of one long match, a fresh match each time. */
function lateRow(turns: number): Row {
  const cost = (events: number) => () => {
    const matches = Array.from({ length: 12 }, () => longMatch(events));
    return cpuMs(() => {
      for (const match of matches) match.playOn(300);
    });
  };
  const { ours, anchor } = inTurns(turns + 2, cost(6000), cost(300));
  return row({
    id: "E4",
    measure: "an action at event 6,000 against event 300",
    ours: (ours * 1000) / 3600,
    anchor: (anchor * 1000) / 3600,
    unit: "us",
    ratio: ours / anchor,
    goal: { atMost: 1.15 },
  });
}
