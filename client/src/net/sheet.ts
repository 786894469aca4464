// One compartment as it comes over the wire: flat cells. The tree made of them keeps every branch that did not
// change, so that whoever compares two views finds out at once what is the same.
import { readCell } from "@freeze/shared/net";

type Branch = Readonly<Record<string, unknown>>;

/** A reader that remembers the last cells: the same cells give the same tree, a change shares the rest. */
export interface Sheet {
  /** The tree of these cells; undefined while there are none. */
  readonly read: (cells: Iterable<readonly [string, string]> | undefined) => unknown;
}

export function makeSheet(): Sheet {
  let known: ReadonlyMap<string, string> = new Map();
  let tree: unknown;
  return {
    read(cells) {
      const next = new Map(cells ?? []);
      let changed = tree;
      // What is gone goes first: a branch may become a leaf, or a leaf a branch, under the same name.
      for (const path of known.keys()) {
        if (!next.has(path)) changed = without(changed, path.split("/"));
      }
      for (const [path, text] of next) {
        if (known.get(path) !== text)
          changed = withValue(changed, path.split("/"), readCell(path, text));
      }
      known = next;
      tree = changed;
      return tree;
    },
  };
}

const isBranch = (tree: unknown): tree is Branch =>
  typeof tree === "object" && tree !== null && !Array.isArray(tree);

function withValue(tree: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const branch: Branch = isBranch(tree) ? tree : {};
  return { ...branch, [key]: withValue(branch[key], rest, value) };
}

/** Takes a leaf away, and every branch that holds nothing then: an empty object has a cell of its own. */
function without(tree: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined || !isBranch(tree)) return undefined;
  const inner = without(tree[key], rest);
  const { [key]: _gone, ...others } = tree;
  if (inner !== undefined) return { ...tree, [key]: inner };
  return Object.keys(others).length > 0 ? others : undefined;
}
