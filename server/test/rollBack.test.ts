import { ROLES } from "@freeze/shared/rules";
import { expect, jest, test } from "@jest/globals";
import { manualTimers, systemTimers } from "../src/match/timers.ts";
import { memoryStore } from "../src/store/memoryStore.ts";
import { act, all, board, house, opened, READY, START, seated } from "./house.ts";

/** A table without a clock in the Talks of round 1, with a word said. */
async function talking() {
  const store = memoryStore();
  const timers = manualTimers(START);
  const session = await opened(house({ store, timers }));
  const ids = await seated(session);
  await session.start(false);
  await all(session, ids, READY);
  await act(session, ids.us, { type: "say", folder: "us+rok", text: "once" });
  return { store, timers, session, ids };
}

test("a match goes back to the start of a round and within a minute back again", async () => {
  const { timers, session, ids } = await talking();
  expect(session.rounds).toEqual([1]);
  const before = session.state;
  expect(await session.instruct({ type: "rollBack", round: 2 })).toMatchObject({
    refusal: { code: "noSuchRound" },
  });
  expect(await session.instruct({ type: "rollBack", round: 1 })).toEqual({ ok: true });
  expect(board(session)).toMatchObject({ round: 1, phase: "briefing", clock: { paused: true } });
  expect(session.state?.folders["us+rok"].talk).toEqual({});
  expect(await act(session, ids.us, READY)).toMatchObject({ refusal: { code: "paused" } });
  expect(session.undoUntil).toBe(START + 60_000);
  timers.advance(59_000);
  expect(await session.instruct({ type: "undoRollBack" })).toEqual({ ok: true });
  expect(session.state?.folders).toEqual(before?.folders);
  expect(session.undoUntil).toBeNull();
  expect(await session.instruct({ type: "undoRollBack" })).toMatchObject({
    refusal: { code: "nothingToUndo" },
  });
});

test("a roll back survives a restart, with its rounds and what can be undone", async () => {
  const { store, timers, session } = await talking();
  const before = session.state;
  await session.instruct({ type: "rollBack", round: 1 });
  const again = house({ store, timers });
  await again.restore();
  const restored = again.get(session.code);
  if (!restored) throw new Error("the table is there again");
  expect(restored.state).toEqual(session.state);
  expect(restored.rounds).toEqual([1]);
  expect(await restored.instruct({ type: "undoRollBack" })).toEqual({ ok: true });
  expect(restored.state?.folders).toEqual(before?.folders);
});

test("each viewer's log goes on without a gap and tells the roll back once", async () => {
  const { session } = await talking();
  await session.instruct({ type: "rollBack", round: 1 });
  for (const viewer of [...ROLES, "public"] as const) {
    const log = session.logSince(viewer, -1);
    expect(log.map(({ n }) => n)).toEqual(log.map((_, n) => n));
    expect(log.filter(({ event }) => event.type === "rolledBack")).toHaveLength(1);
  }
  expect(session.logSince("china", -1).some(({ event }) => event.type === "partRestored")).toBe(
    false,
  );
});

test("a deadline by correspondence ends its phase, however many weeks away", async () => {
  const timers = manualTimers(START);
  const session = await opened(house({ timers }), "days");
  await seated(session);
  await session.start(false);
  const weeks = 5 * 7 * 24 * 3_600_000;
  await session.control("host", { type: "extend", ms: weeks });
  timers.advance(12 * 3_600_000 + weeks - 1);
  await session.settled();
  expect(board(session).phase).toBe("briefing");
  timers.advance(1);
  await session.settled();
  expect(board(session).phase).toBe("talks");
});

test("a wait of weeks is waited for in full and can be called off", () => {
  jest.useFakeTimers();
  try {
    const call = jest.fn();
    const weeks = 9 * 7 * 24 * 3_600_000;
    systemTimers.after(weeks, call);
    const callOff = systemTimers.after(weeks, call);
    jest.advanceTimersByTime(weeks - 1);
    expect(call).not.toHaveBeenCalled();
    callOff();
    jest.advanceTimersByTime(1);
    expect(call).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(weeks);
    expect(call).toHaveBeenCalledTimes(1);
  } finally {
    jest.useRealTimers();
  }
});
