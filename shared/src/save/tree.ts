// Views as trees with shared branches: the difference of two is found without looking into what is shared,
// and applying a difference shares everything it does not touch.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

export type Delta = Readonly<Record<string, string | null>>;
type Branch = Readonly<Record<string, unknown>>;

const isBranch = (tree: unknown): tree is Branch =>
  typeof tree === "object" && tree !== null && !Array.isArray(tree) && Object.keys(tree).length > 0;

/** Path -> JSON text of everything that makes `after` out of `before`; null for what is gone. */
export function treeDelta(before: unknown, after: unknown): Record<string, string | null> {
  const out: Record<string, string | null> = {};
  compare({ before, after, at: "" }, out);
  return out;
}

interface Spot {
  readonly before: unknown;
  readonly after: unknown;
  readonly at: string;
}

function compare({ before, after, at }: Spot, out: Record<string, string | null>): void {
  if (before === after) return;
  const under = (key: string) => (at === "" ? key : `${at}/${key}`);
  if ((isBranch(before) || at === "") && isBranch(after)) {
    const old: Branch = isBranch(before) ? before : {};
    for (const key of Object.keys(after)) {
      if (after[key] !== undefined)
        compare({ before: old[key], after: after[key], at: under(key) }, out);
    }
    for (const key of Object.keys(old)) {
      if (after[key] === undefined && old[key] !== undefined) out[under(key)] = null;
    }
    return;
  }
  const text = JSON.stringify(after);
  if (before === undefined || JSON.stringify(before) !== text) out[at] = text;
}

/** The tree after a delta. A path names a whole value, branches included; null removes it. */
export function applyDelta(tree: unknown, delta: Delta): unknown {
  let next = tree;
  for (const [path, text] of Object.entries(delta)) {
    next = set(next, path.split("/"), text === null ? undefined : JSON.parse(text));
  }
  return next;
}

function set(tree: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const branch: Branch = isBranch(tree) ? tree : {};
  if (rest.length === 0 && value === undefined) {
    const { [key]: _gone, ...others } = branch;
    return others;
  }
  return { ...branch, [key]: set(branch[key], rest, value) };
}

/** SHA-256, in hexadecimal, of a value written with its keys in order: the same for equal values. */
export const hashOf = (value: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(value, inKeyOrder))));

function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const branch = value as Branch;
  return Object.fromEntries(
    Object.keys(branch)
      .sort()
      .map((key) => [key, branch[key]]),
  );
}
