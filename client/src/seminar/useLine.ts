import type { ConsoleView, SeminarDoor, WallView } from "@freeze/shared/net";
import { useEffect, useMemo } from "preact/hooks";
import { SeminarLine } from "../net/SeminarLine.ts";

/** A line into a seminar's room for as long as the component stands. */
function useLine<V>(code: string, door: SeminarDoor, blank: Partial<V> = {}): SeminarLine<V> {
  const line = useMemo(() => new SeminarLine<V>(code, door, blank), [code, JSON.stringify(door)]);
  useEffect(() => {
    line.retry();
    return line.close;
  }, [line]);
  return line;
}

/** The instructor's line to a seminar. */
export const useConsoleLine = (code: string, key: string): SeminarLine<ConsoleView> =>
  useLine<ConsoleView>(code, { as: "instructor", key }, EMPTY_ROOM);

const EMPTY_ROOM = {
  students: {},
  missing: [],
  tables: {},
  injects: {},
  messages: {},
} satisfies Partial<ConsoleView>;

/** The projector's line. */
export const useWallLine = (code: string): SeminarLine<WallView> =>
  useLine<WallView>(code, { as: "wall" }, EMPTY_WALL);

const EMPTY_WALL = { names: [], tables: {} } satisfies Partial<WallView>;
