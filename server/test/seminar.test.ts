import { Client } from "@colyseus/sdk";
import type { ConsoleView, OpenedSeminar, Seating } from "@freeze/shared/net";
import { ROLES } from "@freeze/shared/rules";
import { translateIn } from "@freeze/shared/text/all";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Booted, boot, connect, joinTable, post } from "./boot.ts";
import { attend, joinSeminar, lead, lookAtWall, openSeminar, SETUP } from "./classroom.ts";

let server: Booted;
beforeAll(async () => {
  server = await boot();
});
afterAll(() => server.app.stop());

/** One table in the order of joining: four heads, then second delegates. */
const oneTable = (ids: readonly string[]): Seating => ({
  tables: [
    {
      seats: Object.fromEntries(
        ROLES.map((role, at) => {
          const sitting = ids.filter((_, index) => index % 4 === at);
          return [role, sitting.length > 0 ? sitting : null];
        }),
      ) as Seating["tables"][number]["seats"],
      observers: [],
    },
  ],
  bench: [],
});

const inOrder = ({ students }: ConsoleView) =>
  Object.values(students).sort((a, b) => a.alias.localeCompare(b.alias, "en", { numeric: true }));

async function classOf(names: readonly string[]) {
  const opened = await openSeminar(server.url);
  const teacher = await lead(server.url, opened);
  const joined = [];
  for (const name of names) joined.push(await joinSeminar(server.url, opened.code, { name }));
  const view = await teacher.until(({ students }) => Object.keys(students).length === names.length);
  return { opened, teacher, joined, ids: inOrder(view).map(({ id }) => id) };
}

test("one code for the room: students join, are seated, and the same token opens the table", async () => {
  const { opened, teacher, joined, ids } = await classOf(["Ann", "Bob", "Cem", "Dae", "Eun"]);
  const [ann, , , , eun] = joined;
  if (!ann || !eun) throw new Error("five have joined");
  expect(await teacher.instruct({ type: "seat", seating: oneTable(ids) })).toEqual({ ok: true });
  const student = await attend(server.url, eun);
  const { me } = await student.until(({ me }) => me.place !== null);
  expect(me.place).toMatchObject({ number: 1, role: "china", head: false });
  expect(me.fellows).toMatchObject([{ head: true, alias: "Delegate 1" }]);
  const table = me.place?.table ?? "";
  expect(await teacher.instruct({ type: "stage", to: "play", minutes: 24 })).toEqual({ ok: true });
  const head = await connect(server.url, { code: table, token: ann.token, roomId: table });
  const fellow = await connect(server.url, { code: table, token: eun.token, roomId: table });
  expect(head.me()).toMatchObject({ role: "china", head: true, name: "Delegate 1" });
  expect(fellow.me()).toMatchObject({ role: "china", head: false });
  expect(await head.act({ type: "ready", ready: true })).toEqual({ ok: true });
  expect(await fellow.act({ type: "ready", ready: false })).toMatchObject({
    ok: false,
    refusal: { code: "notHead" },
  });
  expect(await student.wish({ type: "passHead", to: ids[4] ?? "" })).toMatchObject({
    refusal: { code: "notHead" },
  });
  const first = await attend(server.url, ann);
  expect(await first.wish({ type: "passHead", to: ids[4] ?? "" })).toEqual({ ok: true });
  expect(await fellow.act({ type: "ready", ready: false })).toEqual({ ok: true });
  const front = await fetch(`${server.url}/api/seminars/${opened.code.toLowerCase()}`);
  expect(await front.json()).toMatchObject({ title: SETUP.title, stage: "play" });
});

test("a seminar's table is not joined by its own code, nor are its seats taken by hand", async () => {
  const { teacher, joined, ids } = await classOf(["Ann", "Bob", "Cem", "Dae"]);
  await teacher.instruct({ type: "seat", seating: oneTable(ids) });
  const code = inOrder(teacher.view())[0]?.place?.table ?? "";
  await expect(joinTable(server.url, code)).rejects.toThrow("seminarTable");
  const ann = await connect(server.url, {
    code,
    token: joined[0]?.token ?? "",
    roomId: code,
  });
  expect(await ann.ask("seat", { op: "stand" })).toMatchObject({
    refusal: { code: "seminarTable" },
  });
});

test("whoever is moved to another seat gets a new line and reads nothing of the old one", async () => {
  const { teacher, joined, ids } = await classOf(["Ann", "Bob", "Cem", "Dae"]);
  await teacher.instruct({ type: "seat", seating: oneTable(ids) });
  await teacher.instruct({ type: "stage", to: "play", minutes: null });
  const code = inOrder(teacher.view())[0]?.place?.table ?? "";
  const pass = { code, token: joined[0]?.token ?? "", roomId: code };
  const ann = await connect(server.url, pass);
  const left = new Promise<number>((resolve) => ann.room.onLeave((why) => resolve(why)));
  const [a, b] = ids;
  expect(await teacher.instruct({ type: "swap", a: a ?? "", b: b ?? "" })).toEqual({ ok: true });
  expect(await left).toBe(4102);
  const again = await connect(server.url, pass);
  expect(again.me().role).toBe("dprk");
  expect(again.room.state.hands.get("china")?.cells?.size ?? 0).toBe(0);
});

test("two of different tables change places, and each is let in at the other's table", async () => {
  const names = ["Ann", "Bob", "Cem", "Dae", "Eun", "Fei", "Gil", "Han"];
  const { teacher, joined, ids } = await classOf(names);
  const tables = [ids.slice(0, 4), ids.slice(4)].flatMap((four) => oneTable(four).tables);
  await teacher.instruct({ type: "seat", seating: { tables, bench: [] } });
  await teacher.instruct({ type: "stage", to: "play", minutes: null });
  const [a = "", e = ""] = [ids[0], ids[4]];
  const tableOf = (id: string) => teacher.view().students[id]?.place?.table ?? "";
  const [first, second] = [tableOf(a), tableOf(e)];
  // There and back: a token stands for the seat that it has now.
  for (const [annAt, eunAt] of [
    [second, first],
    [first, second],
  ] as const) {
    expect(await teacher.instruct({ type: "swap", a, b: e })).toEqual({ ok: true });
    for (const [index, code] of [
      [0, annAt],
      [4, eunAt],
    ] as const) {
      const pass = { code, token: joined[index]?.token ?? "", roomId: code };
      const there = await connect(server.url, pass);
      expect([there.room.state.code, there.me().role]).toEqual([code, "china"]);
    }
  }
});

test("the newest device has the seat: a rejoin code brings the same person back, the older token is dead", async () => {
  const { opened, joined } = await classOf(["Ann"]);
  const [ann] = joined;
  if (!ann) throw new Error("Ann has joined");
  const old = await attend(server.url, ann);
  const left = new Promise<number>((resolve) => old.room.onLeave((why) => resolve(why)));
  const rejoin = `${ann.rejoin.slice(0, 4)}-${ann.rejoin.slice(4)}`.toLowerCase();
  const fresh = await joinSeminar(server.url, opened.code, { name: "", rejoin });
  const now = await attend(server.url, fresh);
  expect(await left).toBe(4100);
  expect(now.view().me.id).toBe(old.view().me.id);
  await expect(attend(server.url, ann)).rejects.toMatchObject({ code: 401 });
  const wrong = await post(`${server.url}/api/seminars/${opened.code}/join`, {
    name: "",
    lang: "en",
    rejoin: "ZZZZZZZZ",
  });
  expect([wrong.status, ((await wrong.json()) as { code: string }).code]).toEqual([
    404,
    "badRejoin",
  ]);
});

test("another seminar's key opens nothing, a student's token is no instructor's", async () => {
  const mine = await openSeminar(server.url);
  const other = await openSeminar(server.url);
  const ann = await joinSeminar(server.url, mine.code, { name: "Ann" });
  const sdk = new Client(server.url);
  const doors = [
    { as: "instructor", key: other.key },
    { as: "instructor", key: ann.token },
    { as: "student", token: other.key },
    { as: "student", token: (await joinSeminar(server.url, other.code, { name: "Bob" })).token },
  ];
  for (const door of doors) {
    const refused = await sdk.joinById(mine.code, door).then(
      () => "let in",
      ({ message }: Error) => JSON.parse(message) as { code: string; sentence: string },
    );
    const code = door.as === "student" ? "badToken" : "badKey";
    expect(refused).toEqual({ code, sentence: translateIn("en")(`refusal.${code}`) });
  }
  const wall = await lookAtWall(server.url, mine.code);
  expect(await wall.room.request("instruct", { type: "pause", table: "all" })).toMatchObject({
    refusal: { code: "badKey" },
  });
  for (const key of [other.key, ann.token, ""]) {
    const headers = { authorization: `Bearer ${key}` };
    const url = `${server.url}/api/seminars/${mine.code}`;
    expect((await fetch(url, { method: "DELETE", headers })).status).toBe(401);
    expect((await post(`${url}/copy`, {}, headers)).status).toBe(401);
    const exported = await fetch(`${url}/export`, { headers });
    expect([exported.status, (await exported.json()) as object]).toEqual([
      401,
      expect.objectContaining({ sentence: translateIn("en")("refusal.badKey") }),
    ]);
  }
});

test("the wall and the students read no name and no rejoin code of others", async () => {
  const { opened, teacher, joined, ids } = await classOf(["Zebedee", "Yolanda", "Xaver", "Wanda"]);
  await teacher.instruct({ type: "seat", seating: oneTable(ids) });
  const wall = await lookAtWall(server.url, opened.code);
  const [zebedee, yolanda] = joined;
  if (!zebedee || !yolanda) throw new Error("four have joined");
  const student = await attend(server.url, zebedee);
  await teacher.instruct({
    type: "message",
    table: null,
    roles: [],
    student: ids[1] ?? "",
    text: "for Yolanda's eyes only",
    voice: "instructor",
  });
  await teacher.instruct({
    type: "message",
    table: "all",
    roles: [],
    student: null,
    text: "five minutes left",
    voice: "instructor",
  });
  await student.until(({ messages }) => Object.keys(messages).length > 0);
  const seen = [...wall.frames, ...student.frames].join("\n");
  expect(seen).toContain("five minutes left");
  for (const secret of ["Yolanda", "Xaver", yolanda.rejoin, "eyes only"]) {
    expect(seen).not.toContain(secret);
  }
  expect(wall.frames.join("")).not.toContain("Zebedee");
});

test("latecomers take a bot's seat, then a chair beside somebody; whoever leaves for good frees it", async () => {
  const { opened, teacher, ids } = await classOf(["Ann", "Bob", "Cem"]);
  await teacher.instruct({ type: "seat", seating: oneTable(ids) });
  await teacher.instruct({ type: "stage", to: "play", minutes: null });
  const late = await attend(
    server.url,
    await joinSeminar(server.url, opened.code, { name: "Late" }),
  );
  expect((await late.until(({ me }) => me.place !== null)).me.place).toMatchObject({
    role: "rok",
    head: true,
  });
  const later = await attend(
    server.url,
    await joinSeminar(server.url, opened.code, { name: "Later" }),
  );
  expect((await later.until(({ me }) => me.place !== null)).me.place).toMatchObject({
    head: false,
  });
  await teacher.instruct({ type: "remove", student: late.view().me.id });
  const place = inOrder(await teacher.until(({ students }) => Object.keys(students).length === 4));
  expect(place.filter(({ place }) => place?.role === "rok")).toEqual([]);
});

test("a copy has the setting and none of the people; a deleted seminar is gone with its tables", async () => {
  const { opened, teacher, ids } = await classOf(["Ann", "Bob", "Cem", "Dae"]);
  await teacher.instruct({ type: "seat", seating: oneTable(ids) });
  const { place } = inOrder(teacher.view())[0] ?? {};
  const url = `${server.url}/api/seminars/${opened.code}`;
  const headers = { authorization: `Bearer ${opened.key}` };
  const copied = (await (await post(`${url}/copy`, { title: "Again" }, headers)).json()) as {
    code: string;
    key: string;
  };
  const again = await lead(server.url, copied);
  expect(again.view().setup).toEqual({ ...SETUP, title: "Again" });
  expect(again.view().students).toEqual({});
  expect((await fetch(url, { method: "DELETE", headers })).status).toBe(200);
  expect((await fetch(url)).status).toBe(404);
  expect((await fetch(`${server.url}/api/tables/${place?.table}`)).status).toBe(404);
  expect((await server.store.seminars()).map(({ code }) => code)).not.toContain(opened.code);
});

test("120 people join within two seconds: each is one student, and each sits exactly once", async () => {
  const opened = await openSeminar(server.url);
  const teacher = await lead(server.url, opened);
  const names = Array.from({ length: 120 }, (_, n) => `Student ${n}`);
  const all = await Promise.all(
    names.map((name) => joinSeminar(server.url, opened.code, { name })),
  );
  expect(new Set(all.map(({ token }) => token)).size).toBe(120);
  const view = await teacher.until(({ students }) => Object.keys(students).length === 120);
  expect(new Set(Object.values(view.students).map(({ name }) => name))).toEqual(new Set(names));
  const ids = inOrder(view).map(({ id }) => id);
  const tables = Array.from({ length: 30 }, (_, n) => ids.slice(4 * n, 4 * n + 4));
  const seating: Seating = {
    tables: tables.map((four) => oneTable(four).tables[0] as Seating["tables"][number]),
    bench: [],
  };
  expect(await teacher.instruct({ type: "seat", seating })).toEqual({ ok: true });
  const seated = await teacher.until((shown) => inOrder(shown).every(({ place }) => place));
  const chairs = inOrder(seated).map(({ place }) => `${place?.table}.${place?.role}`);
  expect(new Set(chairs).size).toBe(120);
}, 30_000);

test("the wall counts whoever came against whoever is still to come; a rehearsal waits for nobody", async () => {
  const list = ["Ann", "Bob"];
  const opened = await openSeminar(server.url, { list });
  for (const name of ["Ann", "Zoe", "Yan"]) await joinSeminar(server.url, opened.code, { name });
  const wall = await lookAtWall(server.url, opened.code);
  expect([wall.view().joined, wall.view().expected]).toEqual([3, 4]);
  const demo = await post(`${server.url}/api/seminars`, { setup: { ...SETUP, list }, demo: true });
  const rehearsal = await lead(server.url, (await demo.json()) as OpenedSeminar);
  expect(rehearsal.view().missing ?? []).toEqual([]);
  expect(Object.keys(rehearsal.view().tables)).toHaveLength(8);
});
