import type { Commit, SeenEvent, Viewer } from "../rules/index.ts";
import {
  checkSchema,
  commitSchema,
  endSchema,
  headerSchema,
  SAVE_VERSION,
  type Save,
  type SaveHeader,
  type ViewStep,
  viewStepSchema,
} from "./format.ts";
import { type Line, upcast } from "./upcast.ts";

/** Why a file is refused. `save.<reason>` in the catalogues puts it into a sentence. */
export const SAVE_REFUSALS = [
  "empty",
  "notASave",
  "newer",
  "badHeader",
  "notJson",
  "badLine",
  "outOfOrder",
  "afterEnd",
  "countDiffers",
  "noSteps",
] as const;
export type SaveRefusal = (typeof SAVE_REFUSALS)[number];

export type ReadResult =
  | { readonly ok: true; readonly save: Save }
  | {
      readonly ok: false;
      readonly line: number;
      readonly reason: SaveRefusal;
      readonly detail: string;
    };

/**
 * Reads a saved game from its text. A newer, damaged or foreign file is refused with the line (from 1) and the
 * reason; where only the tail is cut off, the readable part is kept and `whole` is false.
 */
export function readSave(text: string): ReadResult {
  const lines = text.split("\n");
  if (lines[lines.length - 1] === "") lines.pop();
  else if (lines.length > 1 && parse(lines[lines.length - 1] ?? "") === undefined) lines.pop();
  const first = lines[0];
  if (first === undefined) return refuse(1, "empty");
  const head = readHeader(first);
  if ("reason" in head) return head;
  return readBody(lines, head.header, head.raw);
}

type Head = { readonly header: SaveHeader; readonly raw: Line };

function readHeader(text: string): Head | Extract<ReadResult, { ok: false }> {
  const raw = parse(text);
  if (raw === undefined || raw.format !== "freeze-for-freeze") return refuse(1, "notASave");
  const { version } = raw;
  if (typeof version === "number" && version > SAVE_VERSION) {
    return refuse(1, "newer", `${version} > ${SAVE_VERSION}`);
  }
  const header = headerSchema.safeParse(upcast(raw, raw, Number(version)));
  if (!header.success) return refuse(1, "badHeader", header.error.issues[0]?.path.join(".") ?? "");
  return { header: header.data, raw };
}

interface Body {
  steps: (Commit | ViewStep)[];
  checks: { check: number; hash: string; after: number }[];
  whole: boolean;
}

function readBody(lines: readonly string[], header: SaveHeader, raw: Line): ReadResult {
  const body: Body = { steps: [], checks: [], whole: false };
  for (const [index, text] of lines.entries()) {
    if (index === 0) continue;
    const line = parse(text);
    if (line === undefined) return refuse(index + 1, "notJson");
    if (body.whole) return refuse(index + 1, "afterEnd");
    const problem = readLine(upcast(line, raw, header.version), header, body);
    if (problem) return refuse(index + 1, problem);
  }
  if (body.steps.length === 0) return refuse(lines.length, "noSteps");
  return { ok: true, save: assemble(header, body) };
}

function readLine(line: Line, header: SaveHeader, body: Body): SaveRefusal | undefined {
  if ("end" in line) {
    const end = endSchema.safeParse(line);
    if (!end.success) return "badLine";
    if (end.data.steps !== body.steps.length) return "countDiffers";
    body.whole = true;
    return undefined;
  }
  if ("check" in line) {
    const check = checkSchema.safeParse(line);
    if (!check.success) return "badLine";
    body.checks.push({ ...check.data, after: body.steps.length - 1 });
    return undefined;
  }
  const step = (header.kind === "history" ? commitSchema : viewStepSchema).safeParse(line);
  if (!step.success) return "badLine";
  if (step.data.n !== body.steps.length) return "outOfOrder";
  body.steps.push(line as unknown as Commit | ViewStep);
  return undefined;
}

function assemble(header: SaveHeader, { steps, checks, whole }: Body): Save {
  if (header.kind === "history") {
    return { header, commits: steps as readonly Commit[], checks, whole };
  }
  const viewer = header.kind.slice("view:".length) as Viewer;
  return { header, viewer, steps: steps as readonly ViewStep[], checks, whole };
}

function parse(text: string): Line | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Line)
      : undefined;
  } catch {
    return undefined; // not JSON: the caller says at which line
  }
}

const refuse = (
  line: number,
  reason: SaveRefusal,
  detail = "",
): Extract<ReadResult, { ok: false }> => ({
  ok: false,
  line,
  reason,
  detail,
});

/** An entry of a viewer's own log. */
export interface SavedEntry {
  readonly n: number;
  readonly at: number;
  readonly event: SeenEvent;
  /** Of what a seat did: who of its delegation gave the command, where a finished history bears the name. */
  readonly delegate?: string;
}
