import { readLobby, readView } from "@freeze/shared/net";
import { type Action, NO_ORDERS, roleView } from "@freeze/shared/rules";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Booted, boot, openTable, sitDown, until } from "./boot.ts";

let server: Booted;
beforeAll(async () => {
  server = await boot();
});
afterAll(() => server.app.stop());

test("one person and three bots play a whole game over the wire", async () => {
  const { code, hostKey } = await openTable(server.url);
  const ann = await sitDown(server.url, code, "us");
  expect(await ann.ask("host", { key: hostKey, op: "start", fill: true } as never)).toEqual({
    ok: true,
  });
  await until(ann.room, () => readView(ann.room.state, "us") !== null);
  const cell = (path: string) => ann.room.state.board.cells.get(path);
  for (let turns = 0; turns < 200 && cell("phase") !== '"over"'; turns += 1) {
    const [round, phase] = [cell("round"), cell("phase")];
    const action: Action =
      phase === '"orders"' ? { type: "seal", orders: NO_ORDERS } : { type: "ready", ready: true };
    if (cell("ready/us") === "false") expect(await ann.act(action)).toEqual({ ok: true });
    await until(ann.room, () => cell("phase") !== phase || cell("round") !== round);
  }
  expect(readView(ann.room.state, "us")?.board.final?.ending).toBeTruthy();
  await until(ann.room, () => readLobby(ann.room.state).stage === "over");
  const state = server.app.tables.get(code)?.state;
  expect(readView(ann.room.state, "us")).toEqual(state && roleView(state, "us"));
  expect(ann.log.map((entry) => entry.n)).toEqual(ann.log.map((_, i) => i));
});
