// The people of a seminar: an instructor with a keyboard and another beside, a wall, students with browsers and without.
import type { Browser } from "playwright-core";
import type { ConsoleView } from "../shared/src/net/index.ts";
import { type Classmate, joinClass } from "./classmate.ts";
import { type Party, playUntil, type Stop, type Student } from "./classPlay.ts";
import { arrive, readLetter } from "./delegate.ts";
import type { Lecturer } from "./lecturer.ts";
import { type Heard, listen } from "./listen.ts";
import { t } from "./walk.ts";

export const BROWSERS = [
  ...["Adaeze", "Bogdan", "Chiyoko", "Dagmar", "Evander", "Fiorella", "Gulnara"],
] as const;
/** Comes late, with a phone. */
export const LATE = "Hyacinth";
export const OTHERS = [
  ...["Ignatius", "Jolanta", "Kasimir", "Leocadia", "Mbali", "Nanami", "Octavian"],
  ...["Perpetua", "Quirin", "Rosalind", "Seraphin", "Thandiwe", "Urszula", "Valdemar"],
  ...["Wilhelmina", "Xochitl", "Yevgenia", "Zbigniew", "Ambrose", "Bathilda", "Cornelia"],
] as const;
export const LATER = "Demetrius";

/** Whoever takes part now. */
export interface Room {
  readonly students: readonly Student[];
  readonly mates: readonly Classmate[];
}

export const here = ({ students }: ConsoleView): number =>
  Object.values(students).filter((one) => one.here).length;

export const studentOf = ({ students }: ConsoleView, name: string) => {
  const found = Object.values(students).find((one) => one.name === name);
  if (!found) throw new Error(`${name} has not come`);
  return found;
};

/** What every browser heard, by the name of whoever sat before it. */
export type Ears = Map<string, Heard>;

export interface Door {
  readonly browser: Browser;
  readonly url: string;
  readonly code: string;
  readonly ears: Ears;
}

/** From the code on the wall through the door, in a browser. */
export async function knock(door: Door, name: string, phone = false): Promise<Student> {
  const delegate = await arrive(door.browser, null, phone ? "phone" : "tablet");
  const { page } = delegate;
  door.ears.set(name, listen(delegate));
  await page.goto(`${door.url}/s/${door.code}`);
  await page.getByRole("textbox", { name: t("door.name") }).fill(name);
  await page
    .getByRole("button", { name: t("door.go"), exact: true })
    .first()
    .click();
  return { ...delegate, name };
}

async function enterClass(door: Door, name: string): Promise<Student> {
  const student = await knock(door, name);
  await student.page.getByRole("complementary", { name: t("student.aside") }).waitFor();
  return student;
}

/** All who are there on time. */
export async function gather(door: Door): Promise<{ students: Student[]; mates: Classmate[] }> {
  const [students, mates] = await Promise.all([
    Promise.all(BROWSERS.map((name) => enterClass(door, name))),
    Promise.all(OTHERS.map((name) => joinClass(door.url, door.code, name))),
  ]);
  return { students, mates };
}

/** Everybody goes where their seat is, and those with a browser say that they have read. */
export async function goToTables(lecturer: Lecturer, { students, mates }: Room): Promise<Room> {
  const names = new Set(students.map(({ name }) => name));
  const view = await lecturer.until((shown) =>
    Object.values(shown.students).every(({ name, place }) => place !== null || !names.has(name)),
  );
  const seated = students.map((student) => {
    const { place } = studentOf(view, student.name);
    if (!place?.role) throw new Error(`${student.name} has no seat`);
    return { ...student, role: place.role };
  });
  await Promise.all([
    ...mates.map((mate) => mate.sit()),
    ...seated.map(async ({ page, role }) => {
      await page.getByRole("link", { name: t("student.toTable"), exact: true }).click();
      await page.getByRole("heading", { name: t(`lobby.as.${role}`) }).waitFor();
      await page
        .getByRole("button", { name: t("student.lobby.ready"), exact: true })
        .first()
        .click();
    }),
  ]);
  return { students: seated, mates };
}

export const readLetters = ({ students }: Room): Promise<unknown> =>
  Promise.all(students.map(readLetter));

/** Whoever acts at each table. */
export function partiesOf(lecturer: Lecturer, { students, mates }: Room): readonly Party[] {
  const tableOf = (name: string) => studentOf(lecturer.view(), name).place?.table;
  return Object.keys(lecturer.view().tables).map((table) => ({
    table,
    students: students.filter(({ name }) => tableOf(name) === table),
    mates: mates.filter(({ name }) => tableOf(name) === table),
  }));
}

export const playAll = (lecturer: Lecturer, room: Room, stop: Stop): Promise<unknown> =>
  Promise.all(partiesOf(lecturer, room).map((party) => playUntil(lecturer, party, stop)));
