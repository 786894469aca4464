// A class of twenty-eight for the pictures: one student has a phone, the others have no screen; an instructor, a wall.
import type { Browser } from "playwright-core";
import { type Classmate, joinClass, offerOfTwo } from "../e2e/classmate.ts";
import { playUntil, type Student } from "../e2e/classPlay.ts";
import { arrive } from "../e2e/delegate.ts";
import { type Desk, openDesk } from "../e2e/desk.ts";
import { setUp, showTables, toStage } from "../e2e/deskSteps.ts";
import { Faults } from "../e2e/faults.ts";
import {
  BROWSERS,
  type Door,
  goToTables,
  knock,
  LATE,
  LATER,
  OTHERS,
  partiesOf,
  type Room,
  readLetters,
} from "../e2e/hall.ts";
import { type Lecturer, leadSeminar } from "../e2e/lecturer.ts";
import { t } from "../e2e/walk.ts";
import type { Size } from "./browser.ts";
import { take } from "./camera.ts";

const TITLE = "Northeast Asia, Thursday";
const DESK: Size[] = ["desktop", "tablet"];
const [ME, ...MATES] = [...BROWSERS, ...OTHERS.slice(0, 19), LATE, LATER];

interface Set {
  readonly desk: Desk;
  readonly lecturer: Lecturer;
  readonly wall: Student;
  readonly room: Room;
}

export async function seminarPictures(browser: Browser, url: string): Promise<void> {
  const desk = await openDesk(browser);
  await desk.page.goto(`${url}/seminar`);
  await desk.page.getByRole("form", { name: t("seminar.setup.new") }).waitFor();
  await take(desk.page, "seminar-set-up", DESK);
  const opened = await setUp(desk, url, TITLE, new Faults());
  const { code } = opened;
  const lecturer = await leadSeminar(url, opened);
  const wall = { ...(await arrive(browser, null)), name: "wall" };
  await wall.page.goto(`${url}/wall/${code}`);
  const door: Door = { browser, url, code, ears: new Map() };
  const me = await knock(door, ME as string, true);
  const mates: Classmate[] = [];
  for (const name of MATES) mates.push(await joinClass(url, code, name));
  await wall.page.getByText(t("seminar.wall.joined", { joined: 28 })).waitFor();
  await take(wall.page, "wall-gathering", ["desktop"]);
  await me.page.getByRole("complementary", { name: t("student.aside") }).waitFor();
  await take(me.page, "student-waiting", ["phone", "desktop"]);
  await seating(desk);
  await toStage(desk, "brief");
  const room = await goToTables(lecturer, { students: [me], mates });
  await brief(room);
  await toStage(desk, "play");
  await lecturer.until(({ tables }) =>
    Object.values(tables).every(({ stage }) => stage === "playing"),
  );
  await readLetters(room);
  await play({ desk, lecturer, wall, room });
  await afterwards({ desk, lecturer, wall, room });
  for (const mate of mates) await mate.leave();
  await lecturer.leave();
  for (const { context } of [desk.walker, wall, me]) await context.close();
}

async function seating(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.key("s");
  await desk.pressNamed("seminar.seating.propose");
  await page.getByText(t("seminar.seating.draft")).waitFor();
  await take(page, "seminar-seating", DESK);
  await desk.pressNamed("seminar.seating.seat");
  await page.getByRole("link", { name: t("seminar.cards.open"), exact: true }).waitFor();
}

/** Half of the class has read, the phone shows the planning sheet. */
async function brief({ students: [me] }: Room): Promise<void> {
  if (!me) return;
  const { page } = me;
  await page.getByRole("tab", { name: new RegExp(`^${t("student.page.sheet")}`) }).click();
  await page.getByRole("textbox", { name: t("student.sheet.reservation") }).fill("35");
  await page.getByRole("textbox", { name: t("student.sheet.target") }).fill("60");
  await page
    .getByRole("textbox", { name: t("student.sheet.firstOffer") })
    .fill("A freeze for a freeze, with the South at the table.");
  await page.getByText(t("student.sheet.saved"), { exact: true }).waitFor();
  await take(page, "student-plan", ["phone", "tablet"]);
}

/** Tables in different places: some have played a round, at one an offer lies, one hand is up. */
async function play({ desk, lecturer, wall, room }: Set): Promise<void> {
  const { page } = desk;
  const parties = partiesOf(lecturer, room);
  for (const [at, party] of parties.entries()) {
    const round = 1 + (at % 3);
    await playUntil(lecturer, party, { round, phase: at % 2 === 0 ? "talks" : "orders" });
  }
  const us = parties[0]?.mates.find((mate) => mate.view().me.place?.role === "us");
  await us?.act(offerOfTwo(1));
  await room.mates[5]?.raise("May a deal name a country that has not signed it?");
  await lecturer.until(({ students }) => Object.values(students).some(({ hand }) => hand !== null));
  await page.getByText("May a deal name").waitFor();
  await take(page, "seminar-console", DESK);
  await take(room.students[0]?.page as typeof page, "student-table", ["phone", "desktop"]);
  await showTables(desk, new Faults());
  await wall.page.getByRole("list", { name: t("seminar.main.tables") }).waitFor();
  await take(wall.page, "wall-play", ["desktop"]);
  await desk.key("3");
  await desk.pick(page.getByRole("radio", { name: t("seminar.look.talk"), exact: true }));
  await take(page, "seminar-table", DESK);
  await desk.press(page.getByRole("tab", { name: t("seminar.panel.acts"), exact: true }));
  await take(page, "seminar-acts", ["desktop"]);
  await desk.press(page.getByRole("tab", { name: t("seminar.panel.seats"), exact: true }));
  await take(page, "seminar-seats", DESK);
  await desk.key("Escape");
  await desk.key("i");
  await page.getByRole("dialog").waitFor();
  await take(page, "seminar-news", DESK);
  await desk.key("Escape");
  await desk.pressNamed("seminar.settings");
  await take(page, "seminar-settings", DESK);
  await desk.key("Escape");
}

async function afterwards({ desk, lecturer, wall, room }: Set): Promise<void> {
  const [me] = room.students;
  await toStage(desk, "debrief");
  await lecturer.until(({ tables }) =>
    Object.values(tables).every(({ stage }) => stage === "over"),
  );
  await desk.key("1");
  await take(desk.page, "seminar-debrief", DESK);
  await take(wall.page, "wall-debrief", ["desktop"]);
  if (me) await take(me.page, "student-ending", ["phone"]);
  await desk.key("Escape");
  await desk.pressNamed("seminar.export");
  await take(desk.page, "seminar-export", ["desktop"]);
  await desk.key("Escape");
}
