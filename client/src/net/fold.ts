// Frames of cells as they follow each other on one connection, folded into a tree.
import type { ViewFrame } from "@freeze/shared/net";
import { makeSheet } from "./sheet.ts";

/** Takes a frame, gives the tree so far. Branches that did not change keep their identity. */
export type Fold = (frame: Pick<ViewFrame, "whole" | "cells">) => unknown;

export function makeFold(): Fold {
  const sheet = makeSheet();
  const known = new Map<string, string>();
  return ({ whole, cells }) => {
    if (whole) known.clear();
    for (const [path, text] of Object.entries(cells)) {
      if (text === null) known.delete(path);
      else known.set(path, text);
    }
    return sheet.read(known);
  };
}
