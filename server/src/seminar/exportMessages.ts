// What was said, wherever it was said.
import { decodeQuestion, readReason, reasonText } from "@freeze/shared/bots";
import type { FolderKey, GameEvent, Role } from "@freeze/shared/rules";
import type { Translate } from "@freeze/shared/text";
import type { SeminarArchive } from "./exportArchive.ts";
import { type Sheet, timeCell } from "./exportCsv.ts";
import type { Names } from "./exportNames.ts";
import { type Step, secondsSince, type Walked } from "./exportWalk.ts";

/** A line that somebody wrote: at a table, inside a delegation, to or from the instructor, or as an observer. */
interface MessageRow {
  readonly table: number | null;
  readonly commit: number | null;
  readonly at: number | null;
  readonly beganAt: number | null;
  readonly round: number | null;
  readonly phase: string | null;
  readonly takenBack: boolean;
  readonly channel: FolderKey | "delegation" | "instructor" | "observer";
  readonly from: Role | "instructor" | null;
  readonly student: string;
  readonly to: string;
  readonly kind: "written" | "bot" | "asked";
  readonly text: string;
}

export const MESSAGES: Sheet<MessageRow> = {
  file: "messages.csv",
  about:
    "One row for each line written: talk at the tables and inside delegations, to and from the instructor, and what observers wrote.",
  columns: {
    table: [
      "integer",
      "Number of the table; empty: to the whole class or to one student.",
      ({ table }) => table,
    ],
    commit: [
      "integer",
      "Number of the commit in the table's log; empty outside of it.",
      ({ commit }) => commit,
    ],
    at: ["time", "Server time; empty for what observers wrote.", ({ at }) => timeCell(at)],
    t_s: [
      "number",
      "Time since the match began.",
      ({ at, beganAt }) => (at === null || beganAt === null ? null : secondsSince(beganAt, at)),
      "s",
    ],
    round: ["integer", "Round in which it came.", ({ round }) => round],
    phase: ["code", "Phase in which it came.", ({ phase }) => phase],
    taken_back: [
      "flag",
      "The instructor rolled the match back behind this.",
      ({ takenBack }) => takenBack,
    ],
    channel: [
      "code",
      "Roles that could read it, joined by +; or delegation, instructor, observer.",
      ({ channel }) => channel,
    ],
    from: [
      "code",
      "Role of the author, or instructor; empty for observers and for students who write to the instructor.",
      ({ from }) => from,
    ],
    student: [
      "code",
      "Student who wrote it; empty for bots and the instructor.",
      ({ student }) => student,
    ],
    to: [
      "code",
      "Whom it was written to, outside of talk: all, bench, roles, a student, or instructor.",
      ({ to }) => to,
    ],
    kind: [
      "code",
      "written by a person; bot: put into words for this export, in the language of the seminar; asked: chosen from a list.",
      ({ kind }) => kind,
    ],
    characters: [
      "integer",
      "Length of the text as written, names replaced.",
      ({ text }) => [...text].length,
    ],
    text: ["text", "What was written.", ({ text }) => text],
  },
};

/** What bots say, and what is asked by a button, travels as a key; here it is put into words. */
function wordsOf(
  text: string,
  { student }: Step,
  translate: Translate,
): Pick<MessageRow, "kind" | "text"> {
  const question = decodeQuestion(text);
  if (question) return { kind: "asked", text: translate(`ask.${question}`) };
  const reason = readReason(text, student === "");
  if (reason) return { kind: "bot", text: reasonText(reason, translate) };
  return { kind: "written", text };
}

export function messageRows(table: Walked, translate: Translate): readonly MessageRow[] {
  return table.steps.flatMap((step) => {
    const { commit, round, phase, takenBack, student } = step;
    const here = { table: table.number, commit: commit.n, at: commit.at, beganAt: table.beganAt };
    const around = { ...here, round, phase, takenBack };
    return commit.events.flatMap((event): readonly MessageRow[] => {
      if (event.type === "said") {
        const { by: from, text } = event.message;
        const words = wordsOf(text, step, translate);
        return [{ ...around, channel: event.folder, from, student, to: "", ...words }];
      }
      return wordsOfClass(event).map((words): MessageRow => {
        const from = words.channel === "instructor" ? "instructor" : step.role;
        return { ...around, student, from, kind: "written", ...words };
      });
    });
  });
}

/** Words inside a delegation, and notices of the instructor. */
function wordsOfClass(event: GameEvent): readonly Pick<MessageRow, "channel" | "to" | "text">[] {
  if (event.type === "conferred") {
    return [{ channel: "delegation", to: "", text: event.message.text }];
  }
  if (event.type !== "noticeGiven") return [];
  const to = event.to === "all" ? "all" : event.to.join("+");
  const { title, text } = event.notice;
  return [{ channel: "instructor", to, text: [title, text].filter(Boolean).join(": ") }];
}

/** Lines of the seminar's own room. */
export function roomRows(archive: SeminarArchive, names: Names): readonly MessageRow[] {
  const nowhere = {
    commit: null,
    beganAt: null,
    round: null,
    phase: null,
    takenBack: false,
    kind: "written",
  } as const;
  const numberOf = (code: string): number | null =>
    archive.tables.find((table) => table.code === code)?.number ?? null;
  const lines = archive.messages.map(
    ({ at, from, to, text }): MessageRow => ({
      ...nowhere,
      at,
      table: numberOf(to),
      channel: "instructor",
      from: from === null ? "instructor" : null,
      student: names.of(from),
      to: numberOf(to) === null ? names.of(to) || to : "all",
      text: names.text(text),
    }),
  );
  const observed = archive.students.flatMap(({ id, place, observed }) =>
    Object.entries(observed).map(
      ([round, text]): MessageRow => ({
        ...nowhere,
        at: null,
        table: place ? numberOf(place.table) : null,
        round: Number(round),
        channel: "observer",
        from: null,
        student: names.of(id),
        to: "",
        text: names.text(text),
      }),
    ),
  );
  return [...lines, ...observed];
}
