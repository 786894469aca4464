// The zip of a seminar against what happened: the logs of its tables, and what the server has acknowledged.
import { expect } from "@jest/globals";
import { type Row, readCsv, unzip } from "../server/test/seminar/unzip.ts";
import type { ConsoleView } from "../shared/src/net/index.ts";
import { type Commit, type GameEvent, ROLES } from "../shared/src/rules/index.ts";
import { isHistory, readSave, verifySave } from "../shared/src/save/index.ts";
import type { Classmate } from "./classmate.ts";

interface Held {
  readonly url: string;
  readonly view: ConsoleView;
  /** Whoever sits somewhere and has a token: they may read the whole of their table when it is over. */
  readonly mates: readonly Classmate[];
}

/** The log of a finished table, as one of its members gets it. */
async function logOf({ url, mates }: Held, table: string): Promise<readonly Commit[]> {
  const member = mates.find((mate) => mate.view().me.place?.table === table);
  if (!member) throw new Error(`nobody to ask at ${table}`);
  const answer = await fetch(`${url}/api/tables/${table}/save?token=${member.joined.token}`);
  const read = readSave(await answer.text());
  if (!read.ok || !isHistory(read.save)) throw new Error(`${table} gives no history`);
  expect(verifySave(read.save)).toEqual([]);
  return read.save.commits;
}

const countOf = (commits: readonly Commit[], holds: (event: GameEvent) => boolean): number =>
  commits.flatMap(({ events }) => events).filter(holds).length;

/** Every sheet has what the log of each table has, in number and in words. */
export async function expectArchive(zip: Buffer, held: Held): Promise<void> {
  const files = unzip(zip);
  const text = (name: string) => files.get(name)?.toString("utf8") ?? "";
  const sheet = (name: string) => readCsv(text(`${name}.csv`));
  const { view } = held;
  const students = sheet("students");
  expect(students).toHaveLength(Object.keys(view.students).length);
  expect(text("codebook.csv").startsWith("\uFEFF")).toBe(true);
  const sheets = {
    events: sheet("events"),
    messages: sheet("messages"),
    offers: sheet("offers"),
    orders: sheet("orders"),
    seats: sheet("seats"),
    outcomes: sheet("outcomes"),
  };
  for (const tile of Object.values(view.tables)) {
    const log = await logOf(held, tile.code);
    const of = (rows: readonly Row[]) => rows.filter(({ table }) => table === String(tile.number));
    const talk = of(sheets.messages).filter(({ channel = "" }) => channel.includes("+"));
    expect({
      table: tile.number,
      events: of(sheets.events).length,
      talk: talk.length,
      offers: of(sheets.offers).length,
      orders: of(sheets.orders).length,
      outcomes: of(sheets.outcomes).length,
    }).toEqual({
      table: tile.number,
      events: countOf(log, () => true),
      talk: countOf(log, ({ type }) => type === "said"),
      offers: countOf(log, ({ type }) => type === "offerMade" || type === "versionAdded"),
      orders: log.filter(({ command }) => command?.action.type === "seal").length,
      outcomes: ROLES.length,
    });
    expectSeats(of(sheets.seats), { tile, students, view });
    expectAcknowledged(held, { table: tile.code, log, talk });
    const saved = files.get(`games/table-0${tile.number}-${tile.code}.save`)?.toString("utf8");
    const read = readSave(saved ?? "");
    if (!read.ok || !isHistory(read.save)) throw new Error(`no saved game of ${tile.code}`);
    expect(read.save.commits).toHaveLength(log.length);
    expect(verifySave(read.save)).toEqual([]);
  }
  expectNoNames(files, view);
}

interface Seated {
  readonly tile: ConsoleView["tables"][string];
  readonly students: readonly Row[];
  readonly view: ConsoleView;
}

/** Students are S001 and so on in the order in which they joined, as on the console. */
function expectSeats(rows: readonly Row[], { tile, view }: Seated): void {
  const order = Object.keys(view.students);
  const code = (id: string) => `S${String(order.indexOf(id) + 1).padStart(3, "0")}`;
  const sat = ROLES.flatMap((role) => {
    const { kind, delegates } = tile.seats[role];
    const ids = delegates.length > 0 ? delegates.map(code) : [""];
    return ids.map((student) => ({ role, kind, student }));
  });
  expect(rows.map(({ role, kind, student }) => ({ role, kind, student }))).toEqual(sat);
}

interface Logged {
  readonly table: string;
  readonly log: readonly Commit[];
  readonly talk: readonly Row[];
}

/** Whatever the server said yes to stands in the log, and words stand in the sheet. */
function expectAcknowledged({ mates }: Held, { table, log, talk }: Logged): void {
  const commands = log.map(({ command }) => JSON.stringify([command?.by, command?.action]));
  for (const mate of mates) {
    for (const { role, action, at } of mate.done) {
      if (at !== table) continue;
      expect(commands).toContain(JSON.stringify([role, action]));
      if (action.type === "say") expect(talk.map((row) => row.text)).toContain(action.text);
    }
  }
}

function expectNoNames(files: ReadonlyMap<string, Buffer>, view: ConsoleView): void {
  for (const { name, id } of Object.values(view.students)) {
    const found = [...files].filter(([, bytes]) => bytes.includes(name) || bytes.includes(id));
    expect([name, found.map(([file]) => file)]).toEqual([name, []]);
  }
}
