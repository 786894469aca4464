// The saved game: one file of JSON lines. Line 1 is the header; then steps and, after each round, a check line;
// the last line says that the file is whole. See docs/protocol.md for the format in words.
import { z } from "zod";
import {
  type ByRole,
  type Commit,
  LAYOUT_IDS,
  ROLES,
  SCENARIO_IDS,
  type SeenEvent,
  type Viewer,
} from "../rules/index.ts";
import { UPCASTERS } from "./upcast.ts";

export const FORMAT = "freeze-for-freeze";
/** Version of the file: the number of upcasters plus one. It only goes up. */
export const SAVE_VERSION = UPCASTERS.length + 1;
/** Version of the rules that decided the commits; a note for the reader, since events carry their outcomes. */
export const RULES_VERSION = 1;

/** Who sat where. Names are the delegates' chosen pseudonyms. */
export interface SavedSeat {
  readonly kind: "person" | "bot" | "empty";
  readonly name: string;
  readonly temperament: string;
  /** Of a bot; saves of the first edition lack it. */
  readonly strength?: string;
}

export type SaveKind = "history" | `view:${Viewer}`;

export interface SaveHeader {
  readonly format: typeof FORMAT;
  readonly version: number;
  readonly rules: number;
  readonly kind: SaveKind;
  readonly code: string;
  readonly scenario: string;
  readonly layout: string;
  readonly ruleset: string;
  readonly seats: ByRole<SavedSeat>;
  /** Milliseconds since 1970 of the first commit. */
  readonly began: number;
}

/** One step of a `view` save: what changed in the viewer's own view, and what the viewer learned. */
export interface ViewStep {
  readonly n: number;
  readonly at: number;
  /** Path -> JSON text, or null for a cell that is gone. */
  readonly delta: Readonly<Record<string, string | null>>;
  readonly events: readonly SeenEvent[];
}

/** Follows the step that ended a round: a hash of the full state, or of the viewer's view. */
export interface CheckLine {
  readonly check: number;
  readonly hash: string;
}

export interface EndLine {
  readonly end: true;
  readonly steps: number;
}

export interface HistorySave {
  readonly header: SaveHeader;
  readonly commits: readonly Commit[];
  readonly checks: readonly (CheckLine & { readonly after: number })[];
  /** False where the tail was cut off: what could be read is here. */
  readonly whole: boolean;
}
export interface ViewSave {
  readonly header: SaveHeader;
  readonly viewer: Viewer;
  readonly steps: readonly ViewStep[];
  readonly checks: readonly (CheckLine & { readonly after: number })[];
  readonly whole: boolean;
}
export type Save = HistorySave | ViewSave;

export const isHistory = (save: Save): save is HistorySave => save.header.kind === "history";

const seat = z.object({
  kind: z.enum(["person", "bot", "empty"]),
  name: z.string().max(40),
  temperament: z.string().max(40),
  strength: z.exactOptional(z.string().max(40)),
});

export const headerSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int().min(1),
  rules: z.int().min(1),
  kind: z.enum(["history", "view:public", ...ROLES.map((role) => `view:${role}` as const)]),
  code: z.string().max(40),
  scenario: z.enum(SCENARIO_IDS),
  layout: z.enum(LAYOUT_IDS),
  ruleset: z.enum(["first", "full"]),
  seats: z.object({ china: seat, dprk: seat, us: seat, rok: seat }),
  began: z.number(),
});

const event = z.looseObject({ type: z.string() });
export const commitSchema = z.object({
  n: z.int().min(0),
  at: z.number(),
  command: z.looseObject({ by: z.string(), at: z.number() }).nullable(),
  events: z.array(
    event.extend({
      to: z.union([z.literal("all"), z.array(z.enum(ROLES))]),
      writes: z.array(
        z.object({ path: z.array(z.string()).min(1), value: z.unknown().optional() }),
      ),
    }),
  ),
});
export const viewStepSchema = z.object({
  n: z.int().min(0),
  at: z.number(),
  delta: z.record(z.string(), z.string().nullable()),
  events: z.array(event),
});
export const checkSchema = z.object({ check: z.int().min(0), hash: z.string().length(64) });
export const endSchema = z.object({ end: z.literal(true), steps: z.int().min(0) });
