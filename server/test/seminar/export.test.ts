import { type Action, type Commit, ROLES, type Role } from "@freeze/shared/rules";
import { isHistory, readSave, verifySave } from "@freeze/shared/save";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { exportSeminar } from "../../src/seminar/export.ts";
import type { ArchivedTable, SeminarArchive } from "../../src/seminar/exportArchive.ts";
import { archiveOf } from "../../src/seminar/exportFrom.ts";
import { namesFor } from "../../src/seminar/exportNames.ts";
import { walk } from "../../src/seminar/exportWalk.ts";
import type { SeminarRecord, Student } from "../../src/seminar/record.ts";
import type { StoredCommit, TableRecord } from "../../src/store/store.ts";
import { archive, EVIL, idOf, NAMES } from "./archive.ts";
import { type Row, readCsv, unzip } from "./unzip.ts";

const AT = Date.UTC(2026, 2, 4);
const FILES = [
  "students",
  "seats",
  "participation",
  "events",
  "offers",
  "clauses",
  "messages",
  "orders",
  "outcomes",
  "timings",
  "acts",
  "codebook",
].map((name) => `${name}.csv`);

let seminar: SeminarArchive;
let files: ReadonlyMap<string, Buffer>;
let named: ReadonlyMap<string, Buffer>;
beforeAll(async () => {
  seminar = archive();
  files = unzip(await exportSeminar(seminar, { names: false, at: AT }));
  named = unzip(await exportSeminar(seminar, { names: true, at: AT }));
});

const text = (file: string, of = files): string => of.get(file)?.toString("utf8") ?? "";
const rows = (file: string, of = files): readonly Row[] => readCsv(text(`${file}.csv`, of));
const where = (file: string, some: Row): readonly Row[] =>
  rows(file).filter((row) => Object.entries(some).every(([key, value]) => row[key] === value));
const commits = (table: number) =>
  (seminar.tables[table]?.commits ?? []).map(({ commit }) => commit);
const events = (table: number, ...types: readonly string[]) =>
  commits(table)
    .flatMap((commit) => commit.events)
    .filter(({ type }) => types.length === 0 || types.includes(type));

describe("the zip", () => {
  test("holds every sheet, the page to read first, and a game for each table that began", () => {
    expect([...files.keys()].sort()).toEqual(
      [
        ...FILES,
        "README.txt",
        "games/table-01-BCDFG.save",
        "games/table-02-HJKLM-public.save",
      ].sort(),
    );
  });

  test("each sheet begins with a byte order mark, ends its lines as RFC 4180 says, and can be read", () => {
    for (const file of FILES) {
      expect([...(files.get(file)?.subarray(0, 3) ?? [])]).toEqual([0xef, 0xbb, 0xbf]);
      expect(text(file).endsWith("\r\n")).toBe(true);
      expect(readCsv(text(file)).length).toBeGreaterThan(0);
    }
  });

  test("the codebook lists every column of every sheet, each with a sentence", () => {
    const listed = rows("codebook").map(({ file, column }) => `${file}/${column}`);
    const there = FILES.flatMap((file) =>
      (text(file).slice(1).split("\r\n")[0] ?? "").split(",").map((column) => `${file}/${column}`),
    );
    expect(listed).toEqual(there);
    expect(rows("codebook").every(({ meaning }) => meaning?.endsWith("."))).toBe(true);
  });

  test("the page to read first counts the rows", () => {
    expect(text("README.txt")).toContain(`messages.csv (${rows("messages").length} rows)`);
    expect(text("README.txt")).toContain("S001");
  });
});

describe("against the logs", () => {
  const TABLES = [0, 1] as const;

  test("one row for each event", () => {
    for (const at of TABLES) {
      expect(where("events", { table: String(at + 1) }).map(({ type }) => type)).toEqual(
        events(at).map(({ type }) => type),
      );
    }
  });

  test("one row for each wording of each offer, and for each of its clauses", () => {
    for (const at of TABLES) {
      const versions = events(at, "offerMade", "versionAdded").map((event) =>
        event.type === "offerMade"
          ? Object.values(event.proposal.versions)[0]
          : event.type === "versionAdded"
            ? event.version
            : undefined,
      );
      const table = String(at + 1);
      expect(versions.length).toBeGreaterThan(1);
      expect(where("offers", { table })).toHaveLength(versions.length);
      expect(where("clauses", { table })).toHaveLength(
        versions.reduce((sum, version) => sum + (version?.terms.clauses.length ?? 0), 0),
      );
      expect(where("offers", { table, became_deal: "1" })).toHaveLength(
        events(at, "dealSigned").length,
      );
    }
  });

  test("one row for each message of a table, and for each line of the room and of observers", () => {
    for (const at of TABLES) {
      const said = events(at, "said");
      expect(said.length).toBeGreaterThan(0);
      const talk = where("messages", { table: String(at + 1) }).filter(
        ({ commit }) => commit !== "",
      );
      expect(talk).toHaveLength(said.length);
    }
    expect(where("messages", { channel: "instructor" }).map(({ to }) => to)).toEqual([
      "all",
      "instructor",
      "all",
    ]);
    expect(where("messages", { channel: "observer" }).map(({ round }) => round)).toEqual([
      "1",
      "2",
    ]);
  });

  test("bots speak in words, and a question from the list is written out", () => {
    const bots = where("messages", { table: "1", kind: "bot" });
    expect(bots.length).toBeGreaterThan(10);
    expect(bots.filter((row) => /@bot|[{}]|^$/.test(row.text ?? ""))).toEqual([]);
    expect(where("messages", { table: "2", kind: "asked" })).toMatchObject([
      { student: "S004", text: "What do you want?" },
    ]);
  });

  test("one row for each time that orders were sealed, of which one a role and round counts", () => {
    const seals = commits(0).filter(({ command }) => command?.action.type === "seal");
    expect(seals.length).toBeGreaterThan(8);
    expect(where("orders", { table: "1" })).toHaveLength(seals.length);
    const cards = seals.flatMap(({ command }) => {
      const action = command?.action as Extract<Action, { type: "seal" }>;
      return action.orders.cards.map(({ card }) => card);
    });
    const written = where("orders", { table: "1" }).flatMap(({ cards: cell }) =>
      cell === "" ? [] : (cell as string).replace(/\([^)]*\)/g, "").split("+"),
    );
    expect(written).toEqual(cards);
    const counted = where("orders", { table: "1", counts: "1" }).map(
      (row) => `${row.role}/${row.round}`,
    );
    expect(new Set(counted).size).toBe(counted.length);
  });

  test("outcomes are those of the end", () => {
    const final = events(0, "ended")[0];
    if (final?.type !== "ended") throw new Error("not over");
    for (const role of ROLES) {
      expect(where("outcomes", { table: "1", role })[0]).toMatchObject({
        over: "1",
        ending: final.final.ending,
        score: String(final.final.scores[role].total),
        par: String(final.final.scores[role].par),
      });
      expect(where("outcomes", { table: "2", role })[0]).toMatchObject({ over: "0", score: "" });
    }
    expect(where("outcomes", { table: "3" })).toEqual([]);
  });

  test("the ledger of each clause in force is counted", () => {
    const kept = where("clauses", { table: "1", in_force: "1" }).reduce(
      (sum, row) => sum + Number(row.rounds_kept),
      0,
    );
    const marked = events(0, "ledgerMarked").reduce(
      (sum, event) =>
        sum +
        (event.type === "ledgerMarked"
          ? event.rows.filter(({ mark }) => mark === "kept").length
          : 0),
      0,
    );
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBe(marked);
  });

  test("one row for each phase, with its pauses and extensions", () => {
    const began = events(0, "phaseBegan").filter(
      (event) => event.type === "phaseBegan" && event.phase !== "over",
    );
    expect(where("timings", { table: "1" })).toHaveLength(began.length);
    expect(where("timings", { table: "2", phase: "talks" })).toMatchObject([
      { ended_at: "", seconds: "", paused_s: "61.5", planned_s: "165", extended_s: "120" },
    ]);
    expect(where("timings", { table: "2", phase: "briefing" })).toMatchObject([
      { seconds: "6", ended_by: "rok" },
    ]);
  });
});

describe("persons", () => {
  test("deeds are counted for who did them, and no score stands beside them", () => {
    const deeds = (student: string) => where("participation", { student })[0];
    const byUs = commits(0).filter(({ command }) => command?.by === "us");
    const count = (type: string): string =>
      String(byUs.filter(({ command }) => command?.action.type === type).length);
    expect(deeds("S001")).toMatchObject({
      offers: count("offer"),
      orders: count("seal"),
      messages: count("say"),
      sheet: "1",
      checks_right: "2",
      checks: "3",
      minutes_here: "1.5",
      present: "1",
    });
    expect(deeds("S003")).toMatchObject({ offers: "1", signatures: "1", messages: "1", head: "1" });
    expect(deeds("S004")).toMatchObject({ counter_offers: "1", messages: "2", words: "6" });
    expect(deeds("S005")).toMatchObject({ observer: "1", observer_lines: "2", messages: "0" });
    expect(deeds("S006")).toMatchObject({ offers: "0", messages: "1", head: "0" });
    expect(Object.keys(deeds("S001") as Row).some((name) => /score|points|par\b/.test(name))).toBe(
      false,
    );
  });

  test("seats tell delegations, observers, bots and empty tables", () => {
    expect(where("seats", { table: "2", role: "us" }).map((row) => row.student)).toEqual([
      "S003",
      "S006",
    ]);
    expect(where("seats", { kind: "observer" })).toMatchObject([{ table: "1", student: "S005" }]);
    expect(where("seats", { table: "3" })).toHaveLength(4);
    expect(where("seats", { table: "1", role: "rok" })[0]).toMatchObject({
      kind: "bot",
      temperament: "dove",
      student: "",
    });
  });

  test("planning sheets stand with the students", () => {
    expect(where("students", { student: "S001" })[0]).toMatchObject({
      sheet: "1",
      sheet_reservation: "40",
      sheet_first_offer: "'+ freeze, then ask S001",
      sheet_guess_us: "A big win",
    });
  });
});

describe("names", () => {
  test("no file holds a name or an id by default, neither in talk nor in saved games", () => {
    const traces = [...NAMES.keys()].flatMap((index) => {
      const name = (NAMES[index] as string).replace(/[\^$.*+?()[\]{}|]/g, "\\$&");
      const whole = new RegExp(`(?<![a-z])(?:${name}|${name.replaceAll('"', '""')})(?![a-z])`, "i");
      return [...files].flatMap(([file, bytes]) => {
        const all = bytes.toString("utf8");
        return whole.test(all) || all.includes(idOf(index)) ? [`${file}: ${NAMES[index]}`] : [];
      });
    });
    expect(traces).toEqual([]);
  });

  test("in talk each full name gives way to its pseudonym, and nothing else does", () => {
    const [line] = where("messages", { student: "S006" });
    expect(line?.text).toBe("S002는 S001를 모른다, but Maxwell and Leeds stay; S006 goes.");
  });

  test("are there where they were asked for", () => {
    expect(rows("students", named).map(({ name }) => name)).toEqual(
      NAMES.map((name) => (name.startsWith("=") ? `'${name}` : name)),
    );
    expect(text("games/table-01-BCDFG.save", named)).toContain("Max Weber");
  });
});

describe("formulas", () => {
  test("no cell begins with a sign that a spreadsheet would run", () => {
    const cells = [files, named].flatMap((zip) =>
      FILES.flatMap((file) => readCsv(text(file, zip)).flatMap((row) => Object.values(row))),
    );
    expect(cells.length).toBeGreaterThan(10_000);
    expect(cells.filter((cell) => /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/.test(cell))).toEqual([]);
  });

  test("what was written is there, behind an apostrophe", () => {
    const [line] = rows("messages", named).filter((row) => row.text?.includes("HYPERLINK"));
    expect(line?.text).toBe(`'${EVIL}`);
    expect(where("offers", { table: "2", version: "1" })[0]?.note).toBe("'-1 for each");
    expect(where("messages", { student: "S004" })[0]?.text).toBe('Two\nlines, and a "quote".');
  });
});

describe("saved games", () => {
  test("a finished match is whole, and its checks hold under the pseudonyms", () => {
    const read = readSave(text("games/table-01-BCDFG.save"));
    if (!read.ok || !isHistory(read.save)) throw new Error("not a history");
    expect(read.save.whole).toBe(true);
    expect(read.save.commits).toHaveLength(commits(0).length);
    expect(read.save.header.seats.us.name).toBe("S001");
    expect(verifySave(read.save)).toEqual([]);
  });

  test("of a match under way there is what the public has seen, and no more", () => {
    const saved = text("games/table-02-HJKLM-public.save");
    const read = readSave(saved);
    expect(read.ok && read.save.header.kind).toBe("view:public");
    expect(saved).not.toContain("HYPERLINK");
    expect(saved).not.toContain("KU-1");
  });
});

describe("from the store", () => {
  const student = (index: number, chair: Student["chair"]): Student => ({
    id: idOf(index),
    tokenHash: "secret-hash",
    rejoin: "SECRETXY",
    name: NAMES[index] as string,
    number: index + 1,
    lang: "en",
    listed: true,
    joinedAt: AT,
    chair,
    hand: null,
    hands: 1,
    sheet: null,
    observed: {},
  });
  const seat = { kind: "person", member: idOf(0), temperament: "", ready: true } as const;
  const bot = {
    ...seat,
    kind: "bot",
    member: null,
    temperament: "hawk",
    strength: "apprentice",
  } as const;
  const place = (role: Role | null, head: boolean) => ({ table: "HJKLM", role, head });

  test("a record and its tables become an archive without keys and tokens", async () => {
    const { setup, messages, tables } = archive();
    const record = {
      code: "BCDFGH",
      createdAt: AT,
      keyHash: "secret-hash",
      setup: { ...setup, names: "pseudonyms" },
      students: [
        student(0, place("us", false)),
        student(1, place("us", true)),
        student(2, place(null, false)),
        student(3, null),
      ],
      tables: ["HJKLM"],
      messages: messages.map((message) => ({ ...message, id: "m" })),
    } as unknown as SeminarRecord;
    const table = {
      code: "HJKLM",
      seed: "secret-hash",
      hostKeyHash: "secret-hash",
      seats: { china: bot, dprk: bot, us: seat, rok: bot },
    } as unknown as TableRecord;
    const commits = tables[1]?.commits ?? [];
    const made = archiveOf(record, [{ table, commits }]);
    expect(made.tables[0]).toMatchObject({
      number: 1,
      observers: [idOf(2)],
      seats: {
        us: { kind: "person", delegates: [idOf(1), idOf(0)], strength: "" },
        rok: { kind: "bot", delegates: [], temperament: "hawk", strength: "apprentice" },
      },
    });
    expect(made.students[3]).toMatchObject({ alias: "Delegate 4", place: null, hereMs: null });
    for (const bytes of unzip(await exportSeminar(made, { names: true, at: AT })).values()) {
      expect(bytes.toString("utf8")).not.toMatch(/secret-hash|SECRETXY/);
    }
  });
});

describe("what was rolled back", () => {
  /** The running table with a roll back to the first round behind it, then some talk, then the undoing. */
  const withRollBack = (undone: boolean): ArchivedTable => {
    const table = archive().tables[1] as ArchivedTable;
    const { commits } = table;
    const at = commits.at(-1)?.commit.at ?? 0;
    const talk = commits.find(({ commit }) => commit.command?.action.type === "say");
    if (!talk) throw new Error("nobody spoke");
    const back = (n: number, taken: boolean): StoredCommit => {
      const event = { type: "rolledBack", round: 1, phase: "briefing", undone: taken };
      const events = [{ ...event, to: "all", writes: [] }] as unknown as Commit["events"];
      return { request: null, commit: { n, at: at + n, command: null, events } };
    };
    const n = commits.length;
    const again = { ...talk, commit: { ...talk.commit, n: n + 1 } };
    const more = undone ? [back(n, false), again, back(n + 2, true)] : [back(n, false), again];
    return { ...table, commits: [...commits, ...more] };
  };
  const takenBack = (table: ArchivedTable): readonly number[] =>
    walk(table, namesFor([], true))
      .steps.filter((step) => step.takenBack)
      .map(({ commit }) => commit.n);
  const count = archive().tables[1]?.commits.length ?? 0;

  test("is marked from the beginning of the round on", () => {
    expect(takenBack(withRollBack(false))).toEqual(
      Array.from({ length: count - 1 }, (_, index) => index + 1),
    );
  });

  test("counts again when the roll back is undone; what came between does not", () => {
    expect(takenBack(withRollBack(true))).toEqual([count + 1]);
  });

  test("is marked in every sheet", async () => {
    const tables = [withRollBack(false)];
    const zip = unzip(await exportSeminar({ ...archive(), tables }, { names: false, at: AT }));
    const flags = (file: string) =>
      readCsv(text(`${file}.csv`, zip))
        .filter(({ commit }) => commit !== "")
        .map((row) => row.taken_back);
    expect(flags("offers")).toEqual(["1", "1"]);
    expect(flags("messages")).toEqual(["1", "1", "1", "1", "0"]);
  });
});
