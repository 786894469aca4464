// A seminar under load. G1: what the instructor's console costs the wire and the server. S6: a whole class arrives at once.
import { readdirSync, readFileSync } from "node:fs";
import { Client, type Room } from "@colyseus/sdk";
import type {
  JoinedSeminar,
  OpenedSeminar,
  Reply,
  Seating,
  ViewFrame,
} from "../shared/src/net/index.ts";
import { ROLES } from "../shared/src/rules/index.ts";
import { type ServerProcess, startServer } from "../tools/serverProcess.ts";
import { counting } from "./counter.ts";
import { usualWish } from "./crowd.ts";
import { act, post } from "./door.ts";
import { median, type Row, row } from "./row.ts";

const TABLES = 50;
const WINDOW_MS = 4_000;
/** Everybody acts about once in so long. */
const EACH_MS = 4_000;

export async function classRows(turns: number): Promise<readonly Row[]> {
  return [...(await consoleRows(Math.max(3, Math.ceil(turns / 2)))), ...(await arrivalRows())];
}

const SETUP = {
  title: "Benchmark",
  scenario: "opening",
  plan: "50",
  ruleset: "first",
  lang: "en",
  names: "pseudonyms",
  rest: "delegations",
  observers: "press",
  bots: { temperament: "mixed", strength: "practised" },
  absentS: 0,
  list: [],
};

interface Class {
  readonly opened: OpenedSeminar;
  readonly people: readonly JoinedSeminar[];
  /** Connected to their tables, in the order of the seats. */
  readonly rooms: readonly Room[];
}

async function consoleRows(turns: number): Promise<readonly Row[]> {
  const server = await startServer({ env: { LIMITS: "off", LOG_LEVEL: "info" } });
  try {
    const whole = await seatedClass(server.url, TABLES);
    const half = await seatedClass(server.url, TABLES / 2);
    const without: number[] = [];
    const beside: number[] = [];
    const bytes: number[] = [];
    const bytesOfHalf: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      // In turns the one and the other first: whatever warms up or slows down falls on both.
      const first = turn % 2 === 0 ? await cpuOf(server, () => live(whole)) : null;
      const seen = await watched(server, whole);
      const alone = first ?? (await cpuOf(server, () => live(whole)));
      bytes.push(seen.down);
      beside.push(seen.cpu);
      without.push(alone);
      bytesOfHalf.push((await watched(server, half)).down);
    }
    const kbPerSecond = median(bytes) / (WINDOW_MS / 1000) / 1000;
    const growth = median(bytes) / median(bytesOfHalf);
    return [
      row({
        id: "G1",
        measure: "bytes down to the console of 50 tables of people, against a limit of 5 kB/s",
        ours: kbPerSecond,
        anchor: 5,
        unit: "kB/s",
        ratio: kbPerSecond,
        goal: { atMost: 5 },
      }),
      row({
        id: "G1b",
        measure: "the server's CPU with a console open, against the same without",
        ours: sum(beside),
        anchor: sum(without),
        unit: "ms",
        ratio: sum(beside) / sum(without),
        goal: { atMost: 1.03 },
      }),
      row({
        id: "G1c",
        measure: "bytes to the console of 50 tables, against those of 25: twice as many",
        ours: median(bytes),
        anchor: median(bytesOfHalf),
        unit: "B",
        ratio: growth,
        goal: { atMost: 2.3 },
      }),
    ];
  } finally {
    await server.end("SIGKILL");
  }
}

/** A class that sits and plays, past its first Briefing. */
async function seatedClass(url: string, tables: number): Promise<Class> {
  const opened = await post<OpenedSeminar>(`${url}/api/seminars`, { setup: SETUP });
  const people: JoinedSeminar[] = [];
  for (let n = 0; n < tables * ROLES.length; n += 1) {
    const wish = { name: `Student ${n}`, lang: "en" };
    people.push(await post<JoinedSeminar>(`${url}/api/seminars/${opened.code}/join`, wish));
  }
  const teacher = await lead(url, opened);
  const ids = Object.keys(await shown(teacher, "students"));
  const seating: Seating = {
    tables: Array.from({ length: tables }, (_, table) => ({
      seats: Object.fromEntries(
        ROLES.map((role, at) => [role, [ids[table * ROLES.length + at] ?? ""]]),
      ) as unknown as Seating["tables"][number]["seats"],
      observers: [],
    })),
    bench: [],
  };
  await must(teacher, { type: "seat", seating });
  await must(teacher, { type: "stage", to: "play", minutes: null });
  await must(teacher, { type: "endPhase", table: "all" });
  await must(teacher, { type: "extend", table: "all", ms: 3_600_000 });
  await teacher.leave();
  const rooms: Room[] = [];
  for (const { code, token } of people) {
    const room = await new Client(url).joinById(code, { as: "student", token });
    room.reconnection.enabled = false;
    const { place } = (await shown(room, "me")) as { place?: { table: string } };
    await room.leave();
    const table = await new Client(url).joinById(place?.table ?? "", { token });
    table.reconnection.enabled = false;
    table.onMessage("*", () => {});
    rooms.push(table);
  }
  return { opened, people, rooms };
}

async function lead(url: string, { code, key }: OpenedSeminar): Promise<Room> {
  const room = await new Client(url).joinById(code, { as: "instructor", key });
  room.reconnection.enabled = false;
  return room;
}

async function must(room: Room, wish: object): Promise<void> {
  const reply = (await room.request("instruct", wish)) as Reply;
  if (!reply.ok) throw new Error(`${JSON.stringify(wish).slice(0, 80)}: ${reply.sentence}`);
}

/** The part of the first whole view below one key. */
function shown(room: Room, key: string): Promise<Record<string, unknown>> {
  return new Promise((resolve) => {
    room.onMessage("*", () => {});
    room.onMessage("view", ({ whole, cells }: ViewFrame) => {
      if (!whole) return;
      const found: Record<string, Record<string, unknown>> = {};
      for (const [path, text] of Object.entries(cells)) {
        const [first, second, third] = path.split("/");
        if (first !== key || second === undefined || text === null) continue;
        found[second] ??= {};
        if (third !== undefined)
          (found[second] as Record<string, unknown>)[third] = JSON.parse(text);
      }
      resolve(found);
    });
  });
}

/** Everybody says something now and then for a while. */
async function live({ rooms }: Class): Promise<void> {
  const until = performance.now() + WINDOW_MS;
  const answers: Promise<void>[] = [];
  let turn = 0;
  for (let due = performance.now(); performance.now() < until; ) {
    for (; due <= performance.now(); due += EACH_MS / rooms.length) {
      const at = turn % rooms.length;
      answers.push(act(rooms[at] as Room, usualWish(ROLES[at % ROLES.length] ?? "us", turn)));
      turn += 1;
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await Promise.all(answers);
}

/** What a console costs while its class lives, its coming and first whole view left out: bytes and the server's CPU. */
async function watched(server: ServerProcess, seminar: Class) {
  const counter = await counting(server.port);
  const room = await lead(`http://127.0.0.1:${counter.port}`, seminar.opened);
  await shown(room, "tables");
  counter.down = 0;
  const cpu = await cpuOf(server, () => live(seminar));
  const { down } = counter;
  await room.leave();
  counter.close();
  return { down, cpu };
}

/** Milliseconds of CPU that the server's threads took meanwhile, as the operating system counts them. */
async function cpuOf({ pid }: ServerProcess, work: () => Promise<void>): Promise<number> {
  const before = spent(pid);
  await work();
  return (spent(pid) - before) / 1e6;
}

/** Nanoseconds on a processor so far, all threads. */
function spent(pid: number): number {
  const threads = `/proc/${pid}/task`;
  return readdirSync(threads)
    .map((thread) => Number(readFileSync(`${threads}/${thread}/schedstat`, "utf8").split(" ")[0]))
    .reduce((sum, one) => sum + one, 0);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const ARRIVE = 120;
const RETURN = 250;

/** S6: how long until the last of a class that arrives at once has a seat number and its view. Seconds. */
async function arrivalRows(): Promise<readonly Row[]> {
  const server = await startServer({ env: { LIMITS: "off", LOG_LEVEL: "info" } });
  try {
    const { url } = server;
    const opened = await post<OpenedSeminar>(`${url}/api/seminars`, { setup: SETUP });
    const first = await arrive(url, opened.code, ARRIVE);
    const other = await post<OpenedSeminar>(`${url}/api/seminars`, { setup: SETUP });
    const crowd = [first.people, (await arrive(url, other.code, RETURN - ARRIVE)).people].flat();
    const came = await slowest(
      crowd.map(
        ({ code, token }) =>
          () =>
            view(url, code, token),
      ),
    );
    const base = { unit: "s", ours: first.seconds };
    return [
      row({
        ...base,
        id: "S6",
        measure: "120 joins at once, until the last has its view, against a limit of 1 s",
        anchor: 1,
        ratio: first.seconds,
        goal: { atMost: 1 },
      }),
      row({
        id: "S6b",
        unit: "s",
        measure: "250 connections at once, until the last has its view, against a limit of 3 s",
        ours: came,
        anchor: 3,
        ratio: came,
        goal: { atMost: 3 },
      }),
    ];
  } finally {
    await server.end("SIGKILL");
  }
}

async function arrive(url: string, code: string, count: number) {
  const people: JoinedSeminar[] = [];
  const seconds = await slowest(
    Array.from({ length: count }, (_, n) => async () => {
      const wish = { name: `Student ${n}`, lang: "en" };
      const joined = await post<JoinedSeminar>(`${url}/api/seminars/${code}/join`, wish);
      people.push(joined);
      await view(url, code, joined.token);
    }),
  );
  if (new Set(people.map(({ token }) => token)).size !== count)
    throw new Error("a seat was shared");
  return { people, seconds };
}

/** Seconds until the last of these that begin together is done. */
async function slowest(works: readonly (() => Promise<void>)[]): Promise<number> {
  const began = performance.now();
  await Promise.all(works.map((work) => work()));
  return (performance.now() - began) / 1000;
}

async function view(url: string, code: string, token: string): Promise<void> {
  const room = await new Client(url).joinById(code, { as: "student", token });
  room.reconnection.enabled = false;
  await shown(room, "me");
  await room.leave();
}
