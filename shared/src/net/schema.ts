// The synchronised state of a table. The lobby and the board reach everybody; a hand or a folder reaches only the
// connections whose StateView holds its sheet: its cells are tagged, the sheet itself is an empty shell to others.
import { type SchemaType, schema, t } from "@colyseus/schema";
import {
  FOLDERS_OF,
  type Folder,
  type FolderKey,
  ROLES,
  type Role,
  type View,
} from "../rules/index.ts";
import { fromCells } from "./cells.ts";
import type { LobbyView, SeatView } from "./protocol.ts";

export const SeatState = schema(
  {
    role: t.string(),
    kind: t.string(),
    name: t.string(),
    temperament: t.string(),
    strength: t.string(),
    connected: t.boolean(),
    ready: t.boolean(),
    /** The seat that its person would swap for, or "". The swap happens when both want it. */
    wants: t.string(),
  },
  "SeatState",
);
export type SeatState = SchemaType<typeof SeatState>;

/** Path -> JSON text of a compartment that everybody reads. */
export const PublicSheet = schema({ cells: t.map("string") }, "PublicSheet");
export type PublicSheet = SchemaType<typeof PublicSheet>;

/** Path -> JSON text of a compartment that only the holders of a view on this sheet read. */
export const PrivateSheet = schema({ cells: t.map("string").view() }, "PrivateSheet");
export type PrivateSheet = SchemaType<typeof PrivateSheet>;

export const TableState = schema(
  {
    code: t.string(),
    stage: t.string(),
    scenario: t.string(),
    layout: t.string(),
    ruleset: t.string(),
    spectators: t.uint16(),
    /** The code of its seminar, or "". */
    seminar: t.string(),
    seats: t.map(SeatState),
    board: t.ref(PublicSheet),
    /** By role. */
    hands: t.map(PrivateSheet),
    /** By folder key. */
    folders: t.map(PrivateSheet),
  },
  "TableState",
);
export type TableState = SchemaType<typeof TableState>;

/** The lobby as plain values, from a synchronised or decoded state. */
export function readLobby(state: TableState): LobbyView {
  const seats = Object.fromEntries(
    ROLES.map((role) => {
      const seat = state.seats.get(role);
      const view: SeatView = {
        role,
        kind: (seat?.kind ?? "empty") as SeatView["kind"],
        name: seat?.name ?? "",
        temperament: (seat?.temperament ?? "") as SeatView["temperament"],
        strength: (seat?.strength ?? "") as SeatView["strength"],
        connected: seat?.connected ?? false,
        ready: seat?.ready ?? false,
      };
      return [role, view];
    }),
  ) as unknown as LobbyView["seats"];
  return {
    code: state.code,
    stage: state.stage as LobbyView["stage"],
    scenario: state.scenario as LobbyView["scenario"],
    layout: state.layout as LobbyView["layout"],
    ruleset: state.ruleset as LobbyView["ruleset"],
    seats,
    spectators: state.spectators,
    seminar: state.seminar ?? "",
  };
}

/** The viewer's view from the cells that reached it; null before the match has begun. `role` null: the public. */
export function readView(state: TableState, role: Role | null): View | null {
  if (!state.board || state.board.cells.size === 0) return null;
  const board = fromCells(state.board.cells.entries()) as View["board"];
  if (role === null) return { viewer: "public", board, hand: null, folders: {} };
  const folders: Partial<Record<FolderKey, Folder>> = {};
  for (const key of FOLDERS_OF[role]) folders[key] = sheet(state.folders.get(key)) as Folder;
  return { viewer: role, board, hand: sheet(state.hands.get(role)) as View["hand"], folders };
}

const sheet = (of: PrivateSheet | undefined): unknown => fromCells(of?.cells?.entries() ?? []);
