// A view as flat cells: path -> JSON text. Cells are what Colyseus synchronises, what a `view` save stores as
// deltas, and what is hashed. Arrays and plain values are leaves; objects are opened; an empty object is a leaf, and
// so is a message of a talk: it never changes, so that one cell for each of its fields would only repeat its path.
import type { Message } from "../rules/index.ts";

const MESSAGE = /^talk\/([^/]+)$/;
/** A message's cell is the list of these, as its names would be longer than its words. Its id stands in the path. */
const MESSAGE_FIELDS = ["by", "round", "at", "text", "lang"] as const satisfies (keyof Message)[];

export type Cells = Readonly<Record<string, string>>;

/** Path parts are joined with "/"; no key of a view contains one. */
export function toCells(
  tree: unknown,
  at = "",
  out: Record<string, string> = {},
): Record<string, string> {
  if (isBranch(tree) && MESSAGE.test(at)) out[at] = JSON.stringify(listOf(tree));
  else if (isBranch(tree)) {
    for (const key of Object.keys(tree)) {
      const value = tree[key];
      if (value !== undefined) toCells(value, at === "" ? key : `${at}/${key}`, out);
    }
  } else out[at] = JSON.stringify(tree);
  return out;
}

/** The value of one cell. */
export function readCell(path: string, text: string): unknown {
  const value: unknown = JSON.parse(text);
  const id = MESSAGE.exec(path)?.[1];
  if (id === undefined || !Array.isArray(value)) return value;
  const fields = MESSAGE_FIELDS.slice(0, value.length).map((field, index) => [field, value[index]]);
  return { id, ...Object.fromEntries(fields) };
}

/** What a message says, in the order of its fields; one without a language ends before it. */
function listOf(message: Readonly<Record<string, unknown>>): readonly unknown[] {
  const list = MESSAGE_FIELDS.map((field) => message[field]);
  return list.at(-1) === undefined ? list.slice(0, -1) : list;
}

/** The tree back from its cells. Keys come in the order of the cells. */
export function fromCells(cells: Iterable<readonly [string, string]>): unknown {
  const root: Record<string, unknown> = {};
  for (const [path, text] of cells) {
    const keys = path.split("/");
    let branch = root;
    for (const key of keys.slice(0, -1)) {
      const next = branch[key];
      const inner: Record<string, unknown> = isBranch(next) ? next : {};
      branch[key] = inner;
      branch = inner;
    }
    branch[keys[keys.length - 1] ?? ""] = readCell(path, text);
  }
  return root;
}

/** What changes one set of cells into another: new text, or null for a cell that is gone. */
export function cellsDelta(before: Cells, after: Cells): Record<string, string | null> {
  const delta: Record<string, string | null> = {};
  for (const path of Object.keys(after)) {
    const text = after[path];
    if (text !== undefined && before[path] !== text) delta[path] = text;
  }
  for (const path of Object.keys(before)) if (after[path] === undefined) delta[path] = null;
  return delta;
}

/**
 * The same for two trees, of which parts that have not changed may be one object: those are not looked into. What
 * takes part must never be changed in place.
 */
export function treeDelta(
  before: unknown,
  after: unknown,
  at = "",
  delta: Record<string, string | null> = {},
): Record<string, string | null> {
  if (before === after) return delta;
  if (isBranch(before) && isBranch(after) && !MESSAGE.test(at)) {
    const look = (key: string) =>
      treeDelta(before[key], after[key], at === "" ? key : `${at}/${key}`, delta);
    for (const key of Object.keys(after)) if (before[key] !== after[key]) look(key);
    for (const key of Object.keys(before)) if (!(key in after)) look(key);
    return delta;
  }
  const cells = (tree: unknown) => (tree === undefined ? {} : toCells(tree, at));
  return Object.assign(delta, cellsDelta(cells(before), cells(after)));
}

function isBranch(tree: unknown): tree is Record<string, unknown> {
  return (
    typeof tree === "object" &&
    tree !== null &&
    !Array.isArray(tree) &&
    Object.keys(tree).length > 0
  );
}
