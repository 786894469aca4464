// The whole of a seminar after SIGKILL: every screen is back as it was, nothing acknowledged is lost.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ConsoleView, InstructorWish, JoinedSeminar, Seating } from "@freeze/shared/net";
import { ROLES } from "@freeze/shared/rules";
import { afterAll, expect, test } from "@jest/globals";
import { connect, freePort } from "./boot.ts";
import { attend, joinSeminar, lead, lookAtWall, openSeminar } from "./classroom.ts";
import { run } from "./running.ts";

const dir = mkdtempSync(path.join(tmpdir(), "freeze-seminar-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const NAMES = ["Ann", "Bob", "Cem", "Dae", "Eun", "Fei", "Gil", "Han"];
const NO_BOTS = { china: null, dprk: null, us: null, rok: null };

/** What must be the same: everything but who is connected at this moment. */
function lasting(view: ConsoleView) {
  const { students, tables, ...rest } = view;
  return {
    ...rest,
    students: Object.values(students).map(({ here, awaySince, ...student }) => student),
    tables: Object.values(tables).map(({ seats, alerts, ...table }) => ({
      ...table,
      seats: ROLES.map((role) => ({ ...seats[role], here: false })),
    })),
  };
}

test("killed in the middle of two tables of people and one of bots, the class goes on", async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { PORT: String(port), DATA_DIR: dir, BOT_DELAY_MS: "60000", LIMITS: "off" };
  const first = run(env);
  await first.up;
  const opened = await openSeminar(url);
  const teacher = await lead(url, opened);
  const joined: JoinedSeminar[] = [];
  for (const name of NAMES) joined.push(await joinSeminar(url, opened.code, { name }));
  const gathered = await teacher.until(({ students }) => Object.keys(students).length === 8);
  const idOf = (name: string) =>
    Object.values(gathered.students).find((student) => student.name === name)?.id ?? "";
  const seats = (from: number) =>
    Object.fromEntries(ROLES.map((role, at) => [role, [idOf(NAMES[from + at] ?? "")]]));
  const tables = [seats(0), seats(4), NO_BOTS].map((one) => ({ seats: one, observers: [] }));
  const must = async (wish: InstructorWish) =>
    expect(await teacher.instruct(wish)).toEqual({ ok: true });
  await must({ type: "seat", seating: { tables, bench: [] } as unknown as Seating });
  await must({ type: "stage", to: "play", minutes: 24 });
  const ordered = Object.values(teacher.view().tables).sort((a, b) => a.number - b.number);
  const [paused, running] = ordered.map(({ code }) => code) as [string, string];
  const at = (code: string, student: number) =>
    connect(url, { code, roomId: code, token: joined[student]?.token ?? "" });
  const eun = await at(running, 4);
  await must({ type: "extend", table: running, ms: 600_000 });
  await must({ type: "pause", table: paused });
  const later = { type: "inject", table: "all", to: [], text: "", dials: { tension: 4 } } as const;
  await must({ ...later, headline: "In round four", moment: { when: "round", round: 4 } });
  await must({ type: "wall", tables: true, names: true, line: "Back at ten" });
  const ann = joined[0] as JoinedSeminar;
  const student = await attend(url, ann);
  expect(await student.wish({ type: "raise", text: "May we meet?" })).toEqual({ ok: true });
  const wall = await lookAtWall(url, opened.code);
  const before = await teacher.until((view) =>
    Object.values(view.students).some(({ hand }) => hand !== null),
  );
  const shown = await wall.until(({ line, tables: seen }) => line !== "" && seen.t3 !== undefined);

  // In the middle of talk: what was acknowledged must be there, whatever came after it.
  const acknowledged: string[] = [];
  for (let i = 0; i < 5; i += 1) {
    const text = `word ${i}`;
    const said = await eun.act({ type: "say", folder: "china+us", text }, `say${i}`);
    if (said.ok) acknowledged.push(text);
  }
  expect(acknowledged).toHaveLength(5);
  first.child.kill("SIGKILL");
  await first.ended;

  const second = run(env);
  await second.up;
  const again = await lead(url, opened);
  const after = await again.until(() => true);
  const talked = (view: ConsoleView) => view.tables[running]?.messages;
  expect(talked(after)).toBe((talked(before) ?? 0) + 5);
  const messages = { messages: talked(after) };
  const counted = {
    ...before,
    tables: {
      ...before.tables,
      [running]: { ...before.tables[running], ...messages },
    },
  } as ConsoleView;
  expect(lasting(after)).toEqual(lasting(counted));
  expect((await lookAtWall(url, opened.code)).view()).toEqual(shown);
  const back = await attend(url, ann);
  expect(back.view().me.hand?.text).toBe("May we meet?");
  // And it goes on: the pause is lifted, the planned inject is still to be dropped, everybody sits where they sat.
  const seat = await at(paused, 0);
  expect(seat.me().role).toBe("china");
  expect(await again.instruct({ type: "resume", table: paused })).toEqual({ ok: true });
  const inject = Object.values(after.injects)[0]?.id ?? "";
  expect(await again.instruct({ type: "dropInject", id: inject })).toEqual({ ok: true });
  expect(again.view().injects).toEqual({});
  second.child.kill("SIGTERM");
  expect((await second.ended).code).toBe(0);
});
