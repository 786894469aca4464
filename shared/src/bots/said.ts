// What this seat has said in this round, read from its own folders.
import { FOLDERS_OF, type FolderKey, type Message, type RoleView } from "../rules/index.ts";
import { kept } from "./kept.ts";
import type { Mind } from "./mind.ts";
import { decodeReason, type Reason, type ReasonParams } from "./reasons.ts";

/** A sentence before its variant is drawn: key below `bots.`, channel, parameters. */
export interface Said {
  readonly folder: FolderKey;
  readonly key: string;
  readonly params: ReasonParams;
}

const reasonOf = kept(({ text }: Message): Reason | null => decodeReason(text));

/** Messages of the viewer in the round of its view. */
const ownWords = kept(({ board, viewer, folders }: RoleView): readonly Message[] => {
  const words: Message[] = [];
  for (const folder of FOLDERS_OF[viewer]) {
    const talk = folders[folder]?.talk;
    for (const id in talk) {
      const message = talk[id];
      if (message && message.by === viewer && message.round === board.round) words.push(message);
    }
  }
  return words;
});

/** Sentences of this seat in this round. */
export const saidThisRound = ({ view }: Mind): number => ownWords(view).length;

/** Has this seat said something of a kind about a thing in this round? Parameters name the thing. */
export function hasSaid(mind: Mind, kind: string, params: ReasonParams = {}): boolean {
  for (const message of ownWords(mind.view)) {
    const reason = reasonOf(message);
    if (!reason?.key.startsWith(`bots.${kind}`)) continue;
    if (Object.keys(params).every((name) => reason.params[name] === params[name])) return true;
  }
  return false;
}
