import { useEffect, useState } from "preact/hooks";
import { t } from "../model/language.ts";
import type { LiveTable } from "../model/source.ts";
import { goOn } from "../router.ts";
import { toast } from "../ui/Toast.tsx";
import type { StudentLine } from "./context.ts";
import { seminarOfTable } from "./keys.ts";

/** The seminar behind a table: its line comes as a part of its own. null: a table of its own, or still on its way. */
export function useSeminarBehind(table: LiveTable, token: string): StudentLine | null {
  const code = table.lobby.value?.seminar || seminarOfTable(table.code);
  const [line, setLine] = useState<StudentLine | null>(null);
  useEffect(() => {
    if (!code) return;
    let here = true;
    let leave = () => {};
    void import("./studentLine.ts").then(({ leaveStudentLine, openStudentLine }) => {
      if (!here) return;
      const opened = openStudentLine(code, token);
      leave = () => leaveStudentLine(opened);
      setLine(opened);
    });
    return () => {
      here = false;
      leave();
    };
  }, [code, token]);
  useFollow(table.code, line);
  return line;
}

/** Whoever is given another place goes there, and learns why. */
function useFollow(table: string, line: StudentLine | null): void {
  const view = line?.view.value;
  const place = view?.me.place;
  const there = place?.table;
  useEffect(() => {
    if (!view || there === table) return;
    toast(t(there ? "student.moved" : "student.benched"));
    goOn(there ? `/t/${there}` : `/s/${view.code}`);
  }, [view === undefined || view === null, there, table]);
}
