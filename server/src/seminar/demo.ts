import type { Seating } from "@freeze/shared/net";
import type { SeminarSession } from "./seminarSession.ts";

const DEMO_TABLES = 8;

/** A class of bots, so that the console can be learned before the lecture: all its tables play at once. */
export async function startDemo(seminar: SeminarSession): Promise<void> {
  const empty = { seats: { china: null, dprk: null, us: null, rok: null }, observers: [] };
  const seating: Seating = { tables: Array.from({ length: DEMO_TABLES }, () => empty), bench: [] };
  await seminar.instruct({ type: "seat", seating });
  await seminar.instruct({ type: "stage", to: "play", minutes: null });
}
