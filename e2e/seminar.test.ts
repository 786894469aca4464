// A whole seminar: thirty students, eight of them in browsers, an instructor who has a keyboard and no mouse, a wall.
// Three leave, two come late, one changes the device, one table has bots. At the end the zip is held against the logs.
import { expect, test } from "@jest/globals";
import { ROLES } from "../shared/src/rules/index.ts";
import { expectArchive } from "./archiveCheck.ts";
import { type Classmate, joinClass } from "./classmate.ts";
import { pairLine, type Student } from "./classPlay.ts";
import { expectSecrets, namesIn, secondOf } from "./classSecrets.ts";
import { arrive, readLetter } from "./delegate.ts";
import { type Desk, openDesk } from "./desk.ts";
import {
  bench,
  giveToBot,
  inject,
  lookInto,
  seatEverybody,
  setUp,
  showTables,
  swap,
  takeHome,
  toStage,
} from "./deskSteps.ts";
import { Faults } from "./faults.ts";
import {
  BROWSERS,
  type Door,
  gather,
  goToTables,
  here,
  knock,
  LATE,
  LATER,
  OTHERS,
  partiesOf,
  playAll,
  type Room,
  readLetters,
  studentOf,
} from "./hall.ts";
import { type Lecturer, leadSeminar } from "./lecturer.ts";
import { listen } from "./listen.ts";
import { openStage, pictureAll } from "./stage.ts";
import { t } from "./walk.ts";

const stage = openStage();
const TITLE = "Diplomacy in a divided land";
const PLAN = "A lighthouse for a harbour.";
const PUBLIC = t("inject.anchor.headline");
const SECRET = "Lanterns at the eastern pier";
const TELEGRAM = { table: 1, role: "dprk" } as const;

interface Hall extends Door {
  readonly desk: Desk;
  readonly lecturer: Lecturer;
  readonly key: string;
  readonly wall: Awaited<ReturnType<typeof arrive>>;
  readonly faults: Faults;
}

async function openHall(faults: Faults): Promise<Hall> {
  const { browser, server } = stage;
  const { url } = server;
  const ears: Door["ears"] = new Map();
  const desk = await openDesk(browser);
  ears.set("console", listen({ ...desk.walker, role: null }));
  const { code, key } = await setUp(desk, url, TITLE, faults);
  const wall = await arrive(browser, null, "desktop");
  ears.set("wall", listen(wall));
  await wall.page.goto(`${url}/wall/${code}`);
  const lecturer = await leadSeminar(url, { code, key });
  return { browser, url, code, key, ears, desk, lecturer, wall, faults };
}

test("a seminar of thirty goes from the set-up to the zip, and no frame tells too much", async () => {
  const faults = new Faults();
  const hall = await openHall(faults);
  try {
    await holdSeminar(hall);
  } catch (error) {
    await pictureAll(stage, "seminar");
    throw error;
  }
  expect(faults.found).toEqual([]);
}, 240_000);

async function holdSeminar(hall: Hall): Promise<void> {
  const { desk, lecturer, wall, faults } = hall;
  const { students, mates } = await gather(hall);
  await wall.page.getByText(t("seminar.wall.joined", { joined: 28 })).waitFor();
  await faults.look(wall.page, "wall, gathering");
  await lecturer.until((view) => here(view) === 28);
  const [gone, ...left] = mates as [Classmate, ...Classmate[]];
  await gone.leave();
  await lecturer.until((view) => here(view) === 27);
  await seatEverybody(desk, faults);
  await expectSeated(hall, [...BROWSERS, ...OTHERS.slice(1)]);
  await toStage(desk, "brief", faults);
  const room = await goToTables(lecturer, { students, mates: left });
  await writePlan(room.students[0] as Student);
  await toStage(desk, "play");
  await lecturer.until(({ tables }) =>
    Object.values(tables).every((table) => table.stage === "playing"),
  );
  await readLetters(room);
  await playAll(lecturer, room, { round: 1, phase: "talks" });
  await pauseAndResume(desk, room);
  const addressees = namesIn(lecturer.view(), TELEGRAM);
  await tellNews(hall, room);
  const changed = await changePlaces(hall, room);
  await playAll(lecturer, changed, { round: 3, phase: "briefing" });
  await showTables(desk, faults);
  await faults.read(desk.page, "console, play");
  await wall.page.getByRole("list", { name: t("seminar.main.tables") }).waitFor();
  await faults.look(wall.page, "wall, play");
  await lookOver(hall, changed);
  expectSecrets({
    ears: hall.ears,
    view: lecturer.view(),
    mates: [...mates, ...changed.mates.slice(-1)],
    words: { key: hall.key, plan: [BROWSERS[0], PLAN], telegram: [SECRET, TELEGRAM, addressees] },
  });
  await toStage(desk, "debrief");
  await lecturer.until(({ tables }) => Object.values(tables).every((one) => one.stage === "over"));
  for (const { page } of changed.students) {
    await page.getByRole("dialog", { name: t("panel.ending.title") }).waitFor();
  }
  await toStage(desk, "over");
  const zip = await takeHome(desk, faults);
  await expectArchive(zip, { url: hall.url, view: lecturer.view(), mates: changed.mates });
  const everybody = [desk.walker, wall, ...changed.students];
  expect(everybody.flatMap(({ complaints }) => complaints)).toEqual([]);
}

/** Each of those who are here has exactly one seat, and one seat is left to a bot. */
async function expectSeated({ lecturer }: Hall, names: readonly string[]): Promise<void> {
  const view = await lecturer.until(({ tables }) => Object.keys(tables).length === 7);
  const seats = Object.values(view.tables).flatMap((table) => Object.values(table.seats));
  const sitting = seats.flatMap(({ delegates }) => delegates);
  expect(sitting.map((id) => view.students[id]?.name).sort()).toEqual([...names].sort());
  expect(seats.filter(({ kind }) => kind === "bot")).toHaveLength(1);
}

async function writePlan({ page }: Student): Promise<void> {
  await page.getByRole("tab", { name: new RegExp(`^${t("student.page.sheet")}`) }).click();
  await page.getByRole("textbox", { name: t("student.sheet.firstOffer") }).fill(PLAN);
  await page.getByText(t("student.sheet.saved"), { exact: true }).waitFor();
}

/** One key stops all clocks, the same key lets them go on. */
async function pauseAndResume(desk: Desk, { students }: Room): Promise<void> {
  await desk.key("p");
  for (const { page } of students) await page.getByText(t("student.paused.all")).waitFor();
  await desk.key("p");
  for (const { page } of students) {
    await page.getByText(t("student.paused.all")).waitFor({ state: "hidden" });
  }
}

/** News for all, and a telegram for one pair of eyes. */
async function tellNews({ desk, faults }: Hall, { students }: Room): Promise<void> {
  await inject(desk, { headline: PUBLIC }, faults);
  for (const { page } of students) await page.getByText(PUBLIC).first().waitFor();
  await inject(desk, { headline: SECRET, to: TELEGRAM }, faults);
}

type Five = readonly [Student, Student, Student, Student, Student, ...Student[]];

/** Two more leave, two come late and are seated at once, two change places, one changes the device. */
async function changePlaces(hall: Hall, room: Room): Promise<Room> {
  const { desk, lecturer, faults } = hall;
  const [first, leaver, mover, one, other, ...rest] = room.students as Five;
  const [absent, ...mates] = room.mates as [Classmate, ...Classmate[]];
  await Promise.all([leaver.context.close(), absent.leave()]);
  await lecturer.until((view) => [leaver, absent].every(({ name }) => !studentOf(view, name).here));
  await bench(desk, seatOf(lecturer, leaver.name).table, leaver.name);
  await giveToBot(desk, seatOf(lecturer, absent.name), faults);
  const late = await comeLate(hall);
  const later = await joinClass(hall.url, hall.code, LATER);
  await later.sit();
  await lecturer.until(() => botsOf(lecturer).length === 1);
  expect(botsOf(lecturer)).toEqual([seatOf(lecturer, absent.name)]);
  const swapped = await changeSeats(hall, [one, other]);
  const moved = await onNewDevice(hall, mover);
  return { students: [first, ...rest, ...swapped, moved, late], mates: [...mates, later] };
}

/** Somebody who comes when play is on has a seat at once, and the story so far. */
async function comeLate(hall: Hall): Promise<Student> {
  const late = await knock(hall, LATE, true);
  await late.page.waitForURL("**/t/*");
  await hall.lecturer.until((view) =>
    Object.values(view.students).some(({ name, place }) => name === LATE && place !== null),
  );
  const { role } = seatOf(hall.lecturer, LATE);
  await takeSeat({ ...late, role }, hall.faults);
  return { ...late, role };
}

/** A new seat: its sealed letter, then a minute's reading. */
async function takeSeat({ page, ...student }: Student, faults: Faults): Promise<void> {
  await readLetter({ page, ...student });
  const story = page.getByRole("dialog", { name: t("student.story") });
  await story.waitFor();
  await faults.look(page, "the story so far");
  await story.getByRole("button", { name: t("student.story.go"), exact: true }).click();
}

/** Two of different tables change seats; each finds the story of the other table. */
async function changeSeats(hall: Hall, [one, other]: readonly [Student, Student]) {
  const { desk, lecturer, faults } = hall;
  const [from, to] = [seatOf(lecturer, one.name), seatOf(lecturer, other.name)];
  await swap(desk, { table: from.table, name: one.name, with: other.name, at: to });
  await lecturer.until(() => seatOf(lecturer, one.name).table === to.table);
  const swapped = [
    { ...one, role: to.role },
    { ...other, role: from.role },
  ];
  for (const student of swapped) await takeSeat(student, faults);
  return swapped;
}

function seatOf(lecturer: Lecturer, name: string) {
  const { place } = studentOf(lecturer.view(), name);
  if (!place?.role) throw new Error(`${name} has no seat`);
  return { table: place.number, role: place.role };
}

const botsOf = (lecturer: Lecturer) =>
  Object.values(lecturer.view().tables).flatMap(({ number, seats }) =>
    ROLES.filter((role) => seats[role].kind === "bot").map((role) => ({ table: number, role })),
  );

/** The same student in another browser, by the code from the old one; the old one is told. */
async function onNewDevice(hall: Hall, { name, page, role }: Student): Promise<Student> {
  const { rejoin } = studentOf(hall.lecturer.view(), name);
  const device = await arrive(hall.browser, role, "tablet");
  hall.ears.set(secondOf(name), listen(device));
  await device.page.goto(`${hall.url}/s/${hall.code}`);
  await device.page.getByRole("button", { name: t("door.back"), exact: true }).click();
  await device.page.getByRole("textbox", { name: t("door.rejoin") }).fill(rejoin);
  await device.page.getByRole("button", { name: t("door.back.go"), exact: true }).click();
  await device.page.waitForURL("**/t/*");
  await page.getByRole("heading", { level: 1, name: t("student.loss.replaced") }).waitFor();
  await takeSeat({ ...device, name }, hall.faults);
  return { ...device, name };
}

/** The console reads what Washington wrote to Pyongyang, at a table where both had no screen. */
async function lookOver({ desk, lecturer }: Hall, room: Room): Promise<void> {
  const said = partiesOf(lecturer, room).find(({ mates }) =>
    mates.some(({ done }) => done.some(({ action }) => action.type === "offer")),
  );
  const tile = lecturer.view().tables[said?.table ?? ""];
  if (!tile) throw new Error("nobody has offered anything");
  await lookInto(desk, tile.number, pairLine(tile.code));
}
