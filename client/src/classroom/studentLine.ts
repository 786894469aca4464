// One line a seminar, shared by the pages that follow each other: going from the waiting room to the table keeps it.
import type { StudentView } from "@freeze/shared/net";
import { effect, untracked } from "@preact/signals";
import { t } from "../model/language.ts";
import { keepToken } from "../net/keys.ts";
import { SeminarLine } from "../net/SeminarLine.ts";
import { toast } from "../ui/Toast.tsx";
import type { StudentLine } from "./context.ts";
import { keepRejoin, keepTableOf } from "./keys.ts";
import { fromInstructor } from "./messages.ts";

interface Shared {
  readonly line: StudentLine;
  readonly close: () => void;
  users: number;
}
const open = new Map<string, Shared>();
/** How long a line that nobody uses stays open. Milliseconds. */
const LINGER_MS = 1500;

/** The line of this student, opened by the first who asks. */
export function openStudentLine(code: string, token: string): StudentLine {
  const key = `${code} ${token}`;
  const known = open.get(key);
  if (known) {
    known.users += 1;
    return known.line;
  }
  const made = connect(code, token);
  open.set(key, { ...made, users: 1 });
  return made.line;
}

/** To be called once for each opening. */
export function leaveStudentLine({ code, token }: StudentLine): void {
  const key = `${code} ${token}`;
  const shared = open.get(key);
  if (!shared) return;
  shared.users -= 1;
  setTimeout(() => {
    if (shared.users > 0 || open.get(key) !== shared) return;
    open.delete(key);
    shared.close();
  }, LINGER_MS);
}

function connect(code: string, token: string): Omit<Shared, "users"> {
  const room = new SeminarLine<StudentView>(code, { as: "student", token });
  const line: StudentLine = {
    code,
    token,
    view: room.view,
    connection: room.connection,
    loss: room.loss,
    serverNow: room.serverNow,
    wish: (wish) => room.ask("student", wish),
    retry: room.retry,
  };
  const stops = [keepWays(line), hearInstructor(line)];
  room.retry();
  return {
    line,
    close: () => {
      for (const stop of stops) stop();
      room.close();
    },
  };
}

/** What brings this browser back: to the seminar, and to the table that the student sits at. */
function keepWays({ code, token, view }: StudentLine): () => void {
  return effect(() => {
    const me = view.value?.me;
    if (!me) return;
    keepRejoin(code, me.rejoin);
    if (!me.place) return;
    keepTableOf(me.place.table, code);
    keepToken(me.place.table, token);
  });
}

/** A new line from the instructor is shown and said at once; those from before this page wait in the list. */
function hearInstructor({ view }: StudentLine): () => void {
  let known: ReadonlySet<string> | null = null;
  return effect(() => {
    const now = view.value;
    if (!now) return;
    const said = fromInstructor(now.messages);
    const before = known;
    known = new Set(said.map(({ id }) => id));
    if (!before) return;
    untracked(() => {
      for (const { id, text } of said) {
        if (!before.has(id)) toast(t("student.says", { text }));
      }
    });
  });
}
