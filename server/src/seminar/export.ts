// The export of a seminar: one zip of tidy CSV files, a codebook, and every saved game.
import { once } from "node:events";
import { setImmediate as otherWork } from "node:timers/promises";
import { type ByRole, ROLES } from "@freeze/shared/rules";
import { type SavedSeat, type SaveSource, writeHistory, writeViewSave } from "@freeze/shared/save";
import type { Translate } from "@freeze/shared/text";
import { translateIn } from "@freeze/shared/text/all";
import { ZipFile } from "yazl";
import { ACTS, actRows } from "./exportActs.ts";
import type { ArchivedTable, SeminarArchive } from "./exportArchive.ts";
import { bookRows, CODEBOOK, readMe } from "./exportCodebook.ts";
import { openPage, type Page, type Sheet } from "./exportCsv.ts";
import { MESSAGES, messageRows, roomRows } from "./exportMessages.ts";
import { type Names, namesFor } from "./exportNames.ts";
import { CLAUSES, clauseRows, OFFERS, offerRows } from "./exportOffers.ts";
import { EVENTS, eventRows, ORDERS, orderRows } from "./exportOrders.ts";
import { OUTCOMES, outcomeRows } from "./exportOutcomes.ts";
import { openDeeds, participationSheet } from "./exportParticipation.ts";
import { SEATS, seatRows, studentRows, studentsSheet } from "./exportPeople.ts";
import { TIMINGS, timingRows } from "./exportTimings.ts";
import { type Walked, walk } from "./exportWalk.ts";

export interface ExportOptions {
  /** Real names, only where the instructor chose them. */
  readonly names: boolean;
  /** The time of the export, ms. */
  readonly at: number;
}

/** All of a seminar, secrets included: for its instructor alone. The process goes on with other work in between. */
export async function exportSeminar(
  archive: SeminarArchive,
  { names: shown, at }: ExportOptions,
): Promise<Buffer> {
  const names = namesFor(archive.students, shown);
  const pages = openPages(shown);
  const deeds = openDeeds();
  const zip = openZip(at);
  for (const table of archive.tables) {
    const walked = walk(table, names);
    await otherWork();
    fillFrom(pages, walked, translateIn(archive.setup.lang));
    deeds.add(walked);
    await otherWork();
    if (walked.last) zip.add(...savedGame(table, walked, { archive, names, shown }));
    await otherWork();
  }
  pages.students.add(studentRows(archive, names));
  pages.seats.add(seatRows(archive, names));
  pages.messages.add(roomRows(archive, names));
  pages.acts.add(actRows(archive, names));
  pages.participation.add(
    studentRows(archive, names).map((row) => ({
      ...row,
      deeds: deeds.of(names.of(row.student.id)),
    })),
  );
  const all = Object.values(pages) as unknown as readonly Page<never>[];
  pages.codebook.add(bookRows(all.map(({ sheet }) => sheet)));
  for (const page of all) {
    zip.add(page.sheet.file, page.text());
    await otherWork();
  }
  zip.add("README.txt", `\uFEFF${readMe(archive, all, { names: shown, at, games: zip.games() })}`);
  return zip.end();
}

const openPages = (shown: boolean) => ({
  students: openPage(studentsSheet(shown)),
  seats: openPage(SEATS),
  participation: openPage(participationSheet(shown)),
  events: openPage(EVENTS),
  offers: openPage(OFFERS),
  clauses: openPage(CLAUSES),
  messages: openPage(MESSAGES),
  orders: openPage(ORDERS),
  outcomes: openPage(OUTCOMES),
  timings: openPage(TIMINGS),
  acts: openPage(ACTS),
  codebook: openPage(CODEBOOK as Sheet<ReturnType<typeof bookRows>[number]>),
});

function fillFrom(pages: ReturnType<typeof openPages>, table: Walked, translate: Translate): void {
  const offers = offerRows(table);
  pages.events.add(eventRows(table));
  pages.offers.add(offers);
  pages.clauses.add(clauseRows(table, offers));
  pages.messages.add(messageRows(table, translate));
  pages.orders.add(orderRows(table));
  pages.outcomes.add(outcomeRows(table));
  pages.timings.add(timingRows(table));
}

/** The whole match where it is over; of one that goes on what the public has seen. */
function savedGame(
  table: ArchivedTable,
  { steps, last }: Walked,
  around: { readonly archive: SeminarArchive; readonly names: Names; readonly shown: boolean },
): readonly [name: string, text: string] {
  const source: SaveSource = {
    code: table.code,
    seats: savedSeats(table, around),
    commits: steps.map(({ commit }) => commit),
  };
  const file = `games/table-${String(table.number).padStart(2, "0")}-${table.code}`;
  return last?.board.phase === "over"
    ? [`${file}.save`, writeHistory(source)]
    : [`${file}-public.save`, writeViewSave(source, "public")];
}

/** A saved game keeps so many characters of a name. */
const NAME_MAX = 40;

function savedSeats(
  { seats }: ArchivedTable,
  { archive, names, shown }: { archive: SeminarArchive; names: Names; shown: boolean },
): ByRole<SavedSeat> {
  const called = (id: string): string =>
    (shown && archive.students.find((student) => student.id === id)?.name) || names.of(id);
  return Object.fromEntries(
    ROLES.map((role) => {
      const { kind, delegates, temperament, strength } = seats[role];
      const name = kind === "person" ? delegates.map(called).join(", ").slice(0, NAME_MAX) : "";
      return [role, { kind, name, temperament, strength }];
    }),
  ) as unknown as ByRole<SavedSeat>;
}

/** The zip under way. Files are packed beside the main thread as they come. */
function openZip(at: number) {
  const zip = new ZipFile();
  const chunks: Buffer[] = [];
  let games = 0;
  zip.outputStream.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = once(zip.outputStream, "end");
  return {
    games: () => games,
    add(name: string, text: string) {
      if (name.startsWith("games/")) games += 1;
      zip.addBuffer(Buffer.from(text, "utf8"), name, { mtime: new Date(at) });
    },
    async end(): Promise<Buffer> {
      zip.end();
      await done;
      return Buffer.concat(chunks);
    },
  };
}
