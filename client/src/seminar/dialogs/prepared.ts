// News that fit the year 2018, ready to be given to a class. Texts: `inject.<id>.headline` and `inject.<id>.text`.
import type { BoardDialValues } from "@freeze/shared/net";
import type { Role } from "@freeze/shared/rules";

export interface Prepared {
  readonly id: string;
  /** None: everybody reads it. */
  readonly to: readonly Role[];
  readonly dials: BoardDialValues;
}

export const PREPARED: readonly Prepared[] = [
  { id: "balloon", to: [], dials: { tension: 6 } },
  { id: "anchor", to: [], dials: { tension: 8, expectations: -4 } },
  { id: "families", to: [], dials: { tension: -4, expectations: 5, "home.rok": 3 } },
  { id: "convoy", to: [], dials: { enforcement: -1, "voice.china": 4 } },
  { id: "senate", to: [], dials: { "home.us": -5, sanctions: 1 } },
  { id: "singer", to: [], dials: { tension: -3, "voice.rok": 4 } },
  { id: "satellite", to: ["us"], dials: {} },
  { id: "harvest", to: ["dprk"], dials: {} },
];
