import {
  type Cells,
  cellsDelta,
  PrivateSheet,
  PublicSheet,
  SeatState,
  TableState,
  toCells,
} from "@freeze/shared/net";
import { FOLDERS, type GameState, ROLES } from "@freeze/shared/rules";
import { lobbyOf } from "../http/lobbyOf.ts";
import type { TableSession } from "../match/session.ts";

type Sheet = PublicSheet | PrivateSheet;
interface Shown {
  readonly compartment: unknown;
  readonly cells: Cells;
}

/** Keeps a synchronised state equal to a table: only what has changed is touched. */
export class Projector {
  readonly state: TableState;
  readonly #shown = new Map<Sheet, Shown>();

  constructor() {
    this.state = new TableState();
    this.state.board = new PublicSheet();
    for (const role of ROLES) {
      this.state.seats.set(role, new SeatState());
      this.state.hands.set(role, new PrivateSheet());
    }
    for (const folder of FOLDERS) this.state.folders.set(folder, new PrivateSheet());
  }

  lobby(session: TableSession): void {
    const { seats, ...table } = lobbyOf(session);
    this.state.assign(table);
    for (const role of ROLES) {
      this.state.seats.get(role)?.assign({ ...seats[role], wants: session.wants(role) });
    }
  }

  match(game: GameState): void {
    if (this.state.board) this.#show(this.state.board, game.board);
    for (const role of ROLES) this.#show(this.state.hands.get(role), game.hands[role]);
    for (const folder of FOLDERS) this.#show(this.state.folders.get(folder), game.folders[folder]);
  }

  /** Compartments are immutable: the same reference has the same cells. */
  #show(sheet: Sheet | undefined, compartment: unknown): void {
    if (!sheet) return;
    const shown = this.#shown.get(sheet);
    if (shown?.compartment === compartment) return;
    const cells = toCells(compartment);
    const delta = cellsDelta(shown?.cells ?? {}, cells);
    for (const [path, text] of Object.entries(delta)) {
      if (text === null) sheet.cells.delete(path);
      else sheet.cells.set(path, text);
    }
    this.#shown.set(sheet, { compartment, cells });
  }
}
