import type { SeminarDoor } from "@freeze/shared/net";
import { useEffect, useMemo } from "preact/hooks";
import { SeminarLine } from "../net/SeminarLine.ts";

/** A line into a seminar's room for as long as the component stands. */
export function useLine<V>(code: string, door: SeminarDoor): SeminarLine<V> {
  const line = useMemo(() => new SeminarLine<V>(code, door), [code, JSON.stringify(door)]);
  useEffect(() => {
    line.retry();
    return line.close;
  }, [line]);
  return line;
}
