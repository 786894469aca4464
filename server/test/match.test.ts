import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readLobby, readView } from "@freeze/shared/net";
import { roleView } from "@freeze/shared/rules";
import { type Booted, boot, connect, joinTable, openTable, sitDown, until } from "./boot.ts";

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
  const board = () => readView(ann.room.state, "us")?.board;
  for (let turns = 0; turns < 200 && board()?.phase !== "over"; turns += 1) {
    const { round, phase } = board() ?? {};
    const session = server.app.tables.get(code);
    if (!board()?.ready.us) {
      const { NO_ORDERS } = await import("@freeze/shared/rules");
      const answer = await ann.act(
        phase === "orders"
          ? { type: "seal", orders: NO_ORDERS }
          : { type: "ready", ready: true },
      );
      expect(answer).toEqual({ ok: true });
    }
    await until(ann.room, () => board()?.phase !== phase || board()?.round !== round);
    const state = session?.state;
    if (state) expect(JSON.stringify(readView(ann.room.state, "us")?.hand)).toBeTruthy();
  }
  expect(board()?.final?.ending).toBeTruthy();
  await until(ann.room, () => readLobby(ann.room.state).stage === "over");
  const state = server.app.tables.get(code)?.state;
  expect(readView(ann.room.state, "us")).toEqual(state && roleView(state, "us"));
  expect(ann.log.map((entry) => entry.n)).toEqual(ann.log.map((_, i) => i));
});
