// What this seat has said in this round, read from its own folders.
import { FOLDERS_OF, type FolderKey, type Message } from "../rules/index.ts";
import type { Mind } from "./mind.ts";
import { decodeReason, type ReasonParams } from "./reasons.ts";

/** A sentence before its variant is drawn: key below `bots.`, channel, parameters. */
export interface Said {
  readonly folder: FolderKey;
  readonly key: string;
  readonly params: ReasonParams;
}

function* ownWords({ view, round }: Mind): Generator<{ folder: FolderKey; message: Message }> {
  for (const folder of FOLDERS_OF[view.viewer]) {
    const talk = view.folders[folder]?.talk;
    for (const id in talk) {
      const message = talk[id];
      if (message && message.by === view.viewer && message.round === round) {
        yield { folder, message };
      }
    }
  }
}

/** Sentences of this seat in this round. */
export function saidThisRound(mind: Mind): number {
  let count = 0;
  for (const _ of ownWords(mind)) count += 1;
  return count;
}

/** Has this seat said something of a kind about a thing in this round? Parameters name the thing. */
export function hasSaid(mind: Mind, kind: string, params: ReasonParams = {}): boolean {
  for (const { message } of ownWords(mind)) {
    const reason = decodeReason(message.text);
    if (!reason?.key.startsWith(`bots.${kind}`)) continue;
    if (Object.keys(params).every((name) => reason.params[name] === params[name])) return true;
  }
  return false;
}
