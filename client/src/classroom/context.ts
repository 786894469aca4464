import type { Reply, StudentView, StudentWish } from "@freeze/shared/net";
import type { ReadonlySignal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Connection, Loss } from "../model/source.ts";

/** A seminar as one of its students lives it. */
export interface StudentLine {
  readonly code: string;
  /** Opens the seminar's room and the table's. */
  readonly token: string;
  /** null until the first answer; afterwards the last known. */
  readonly view: ReadonlySignal<StudentView | null>;
  readonly connection: ReadonlySignal<Connection>;
  readonly loss: ReadonlySignal<Loss | null>;
  readonly serverNow: () => number;
  readonly wish: (wish: StudentWish) => Promise<Reply>;
  readonly retry: () => void;
}

/** The seminar that the table on the screen belongs to; null at a table of its own. */
export const StudentContext = createContext<StudentLine | null>(null);
export const useStudent = (): StudentLine | null => useContext(StudentContext);
