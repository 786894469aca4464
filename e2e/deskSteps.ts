// What an instructor does at the console in the course of a seminar, by keyboard alone.
import { readFileSync } from "node:fs";
import type { SeminarStage } from "../shared/src/net/index.ts";
import type { Role } from "../shared/src/rules/index.ts";
import type { Desk } from "./desk.ts";
import type { Faults } from "./faults.ts";
import { t } from "./walk.ts";

/** The set-up in one screen: a title, what becomes of the rest, when a stand-in comes; then the console. */
export async function setUp(desk: Desk, url: string, title: string, faults: Faults) {
  const { page } = desk;
  await page.goto(`${url}/seminar`);
  const form = page.getByRole("form", { name: t("seminar.setup.new") });
  await desk.write(form.getByRole("textbox", { name: t("seminar.setup.title") }), title);
  await faults.look(page, "set-up");
  await desk.pick(form.getByRole("radio", { name: t("seminar.rest.bots") }));
  await desk.choose(
    form.getByRole("combobox", { name: t("seminar.setup.absent") }),
    t("seminar.absent.0"),
  );
  await desk.pressNamed("seminar.setup.go", form);
  const link = page.getByRole("textbox", { name: t("seminar.made.keep") });
  const kept = await link.inputValue();
  await faults.look(page, "the new seminar");
  await desk.press(page.getByRole("link", { name: t("seminar.made.go"), exact: true }));
  await page.getByRole("region", { name: t("seminar.stages") }).waitFor();
  const [, code = "", key = ""] = /\/seminar\/([A-Z0-9]+)#(.+)$/.exec(kept) ?? [];
  if (!code || !key) throw new Error(`this link has no code or no key: ${kept}`);
  return { code, key };
}

/** A seating is proposed and told. */
export async function seatEverybody(desk: Desk, faults: Faults): Promise<void> {
  await desk.key("s");
  await desk.pressNamed("seminar.seating.propose");
  await desk.page.getByText(t("seminar.seating.draft")).waitFor();
  await faults.read(desk.page, "a draft of the seating");
  await desk.pressNamed("seminar.seating.seat");
  await desk.page.getByRole("link", { name: t("seminar.cards.open"), exact: true }).waitFor();
}

export async function toStage(desk: Desk, to: SeminarStage, faults?: Faults): Promise<void> {
  const { page } = desk;
  await desk.key("n");
  const dialog = page.getByRole("dialog", { name: t(`seminar.to.${to}`) });
  await dialog.waitFor();
  await faults?.read(page, `dialog: ${to}`);
  await desk.pressNamed(`seminar.to.${to}`, dialog);
  await dialog.waitFor({ state: "hidden" });
}

export interface News {
  readonly headline: string;
  /** None: all of the class. */
  readonly to?: Seat;
}

/** News from outside, at once: a card that lies ready, or one's own for one pair of eyes. */
export async function inject(desk: Desk, { headline, to }: News, faults: Faults): Promise<void> {
  const { page } = desk;
  if (to) {
    await desk.key(String(to.table));
    await page.getByRole("heading", { name: t("seminar.table", { n: to.table }) }).waitFor();
  }
  await desk.key("i");
  const dialog = page.getByRole("dialog", { name: t("seminar.inject.title") });
  await dialog.waitFor();
  await faults.read(page, "dialog: news");
  if (to) {
    await desk.write(dialog.getByRole("textbox", { name: t("seminar.inject.headline") }), headline);
    await desk.press(dialog.getByRole("checkbox", { name: t(`role.${to.role}.short`) }));
  } else {
    await desk.press(dialog.getByRole("button", { name: headline, exact: true }));
  }
  await desk.pressNamed("seminar.inject.now", dialog);
  await dialog.waitFor({ state: "hidden" });
  await desk.key("Escape");
}

/** The panel of a table, on the page of its seats. */
async function openSeats(desk: Desk, table: number): Promise<void> {
  const { page } = desk;
  await desk.key(String(table));
  await page.getByRole("heading", { name: t("seminar.table", { n: table }) }).waitFor();
  await desk.press(page.getByRole("tab", { name: t("seminar.panel.seats"), exact: true }));
}

const moveOf = (desk: Desk, name: string) =>
  desk.page.getByRole("button", { name: t("seminar.person.move", { name }), exact: true });

/** From a seat to the bench. */
export async function bench(desk: Desk, table: number, name: string): Promise<void> {
  await openSeats(desk, table);
  await desk.press(moveOf(desk, name));
  await desk.pressNamed("seminar.person.bench");
  await desk.key("Escape");
}

/** Two students change seats. */
export async function swap(
  desk: Desk,
  change: {
    readonly table: number;
    readonly name: string;
    readonly with: string;
    readonly at: Seat;
  },
): Promise<void> {
  const { page } = desk;
  const { table: n, role } = change.at;
  await openSeats(desk, change.table);
  await desk.press(moveOf(desk, change.name));
  const place = t("seminar.place", { n, role: t(`role.${role}.short`) });
  await desk.choose(
    page.getByRole("combobox", { name: t("seminar.person.swap"), exact: true }),
    `${change.with} · ${place}`,
  );
  await desk.pressNamed("seminar.person.swap.go");
  await desk.key("Escape");
}

/** By the table's number. */
interface Seat {
  readonly table: number;
  readonly role: Role;
}

/** A bot for a seat whose person is away. */
export async function giveToBot(desk: Desk, place: Seat, faults: Faults): Promise<void> {
  await openSeats(desk, place.table);
  await faults.read(desk.page, "the seats of a table");
  const block = desk.page.getByRole("region", { name: t(`role.${place.role}`), exact: true });
  await desk.pressNamed("seminar.seat.toBot", block);
  await block.getByRole("combobox", { name: t("seminar.setup.bots"), exact: true }).waitFor();
  await desk.pressNamed("seminar.seat.toBot", block);
  await desk.key("Escape");
}

/** What is said at a table, read over its shoulder. */
export async function lookInto(desk: Desk, table: number, line: string): Promise<void> {
  const { page } = desk;
  await desk.key(String(table));
  await page.getByRole("heading", { name: t("seminar.table", { n: table }) }).waitFor();
  await desk.pick(page.getByRole("radio", { name: t("seminar.look.talk"), exact: true }));
  await page.getByText(line).first().waitFor();
  await desk.key("Escape");
}

/** The states of the tables on the wall. */
export async function showTables(desk: Desk, faults: Faults): Promise<void> {
  const { page } = desk;
  await desk.pressNamed("seminar.wall");
  const dialog = page.getByRole("dialog", { name: t("seminar.wall.title") });
  await desk.press(dialog.getByRole("checkbox", { name: t("seminar.wall.tables") }));
  await faults.read(page, "dialog: wall");
  await desk.pressNamed("seminar.wall.go", dialog);
  await dialog.waitFor({ state: "hidden" });
}

/** The zip, under pseudonyms. */
export async function takeHome(desk: Desk, faults: Faults): Promise<Buffer> {
  const { page } = desk;
  await desk.pressNamed("seminar.export");
  const dialog = page.getByRole("dialog", { name: t("seminar.export.title") });
  await dialog.waitFor();
  await faults.read(page, "dialog: export");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    desk.pressNamed("seminar.export.go", dialog),
  ]);
  return readFileSync(await download.path());
}
