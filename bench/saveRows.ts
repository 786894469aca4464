import { gunzipSync, gzipSync } from "node:zlib";
import { type Commit, evolveAll, type GameState } from "../shared/src/rules/index.ts";
import { openReplay, readSave, writeHistory } from "../shared/src/save/index.ts";
import { playedMatch, savedSeats } from "./matches.ts";
import { bgioMatch, neutralMoves } from "./neutral.ts";
import { cpuMs, inTurns, type Row, row } from "./row.ts";

/** R1: opening a saved game. R2: seeking in it. */
export const saveRows = async (turns: number): Promise<readonly Row[]> => {
  const { commits } = playedMatch(7);
  const text = writeHistory({ code: "BENCH", seats: savedSeats(), commits });
  return [openRow(turns, gzipSync(text)), ...seekRows(turns, text)];
};

function open(text: string) {
  const result = readSave(text);
  if (!result.ok) throw new Error(`our own save is refused: ${result.reason}`);
  return openReplay(result.save);
}

function openRow(turns: number, packed: Buffer): Row {
  const rounds = 10;
  const ours = () =>
    cpuMs(() => {
      for (let i = 0; i < rounds; i += 1) open(gunzipSync(packed).toString("utf8"));
    }) / rounds;
  const anchor = () =>
    cpuMs(() => {
      for (let i = 0; i < rounds; i += 1) fold(gunzipSync(packed).toString("utf8"));
    }) / rounds;
  const measured = inTurns(turns, ours, anchor);
  return row({
    id: "R1",
    measure: "open a saved game, against gunzip, JSON.parse and fold",
    ...measured,
    unit: "ms",
    ratio: measured.ours / measured.anchor,
    goal: { atMost: 1.5 },
  });
}

/** The least that any reader has to do. */
function fold(text: string): GameState {
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Partial<Commit>);
  return lines.reduce(
    (state, line) => (line.events ? evolveAll(state, line.events) : state),
    {} as unknown as GameState,
  );
}

function seekRows(turns: number, text: string): readonly Row[] {
  const replay = open(text);
  const seeks = 20_000;
  const ours = () =>
    cpuMs(() => {
      for (let i = 0; i < seeks; i += 1) replay.frame((i * 7919) % replay.length, "us");
    }) / seeks;
  const match = bgioMatch();
  for (const move of neutralMoves(7, 500)) match.act(move);
  const anchor = () =>
    cpuMs(() => {
      for (let i = 0; i < 20; i += 1) match.seek((i * 37) % 500);
    }) / 20;
  const seeking = inTurns(turns, ours, anchor);
  const early = () =>
    cpuMs(() => {
      for (let i = 0; i < seeks; i += 1) replay.frame(i % 20, "us");
    }) / seeks;
  const late = () =>
    cpuMs(() => {
      for (let i = 0; i < seeks; i += 1) replay.frame(replay.length - 1 - (i % 20), "us");
    }) / seeks;
  const flat = inTurns(turns + 2, late, early);
  return [
    row({
      id: "R2",
      measure: "seek to any event with one view, against boardgame.io time travel over 500",
      ours: seeking.ours * 1000,
      anchor: seeking.anchor * 1000,
      unit: "us",
      ratio: seeking.anchor / seeking.ours,
      goal: { atLeast: 600 },
    }),
    row({
      id: "R2b",
      measure: "seek near the end against near the start",
      ours: flat.ours * 1000,
      anchor: flat.anchor * 1000,
      unit: "us",
      ratio: flat.ours / flat.anchor,
      goal: { atMost: 1.5 },
    }),
  ];
}
