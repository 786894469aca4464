// What this seat has said in this round, read from its own folders.
import { FOLDERS_OF, type FolderKey, type RoleView } from "../rules/index.ts";
import { latest } from "../rules/kept.ts";
import type { Mind } from "./mind.ts";
import type { ReasonParams } from "./reasons.ts";
import { type Line, linesNow } from "./talk.ts";

/** A sentence before its variant is drawn: key below `bots.`, channel, parameters. */
export interface Said {
  readonly folder: FolderKey;
  readonly key: string;
  readonly params: ReasonParams;
}

/** Messages of the viewer in the round of its view. */
const ownWords = latest(({ board, viewer, folders }: RoleView): readonly Line[] => {
  const words: Line[] = [];
  for (const folder of FOLDERS_OF[viewer]) {
    for (const line of linesNow(folders[folder]?.talk, board.round)) {
      if (line.message.by === viewer) words.push(line);
    }
  }
  return words;
});

/** Sentences of this seat in this round. */
export const saidThisRound = ({ view }: Mind): number => ownWords(view).length;

const AREA = "bots.";

/** Has this seat said something of a kind about a thing in this round? Parameters name the thing. */
export function hasSaid(mind: Mind, kind: string, params: ReasonParams = {}): boolean {
  for (const { reason } of ownWords(mind.view)) {
    if (!reason?.key.startsWith(kind, AREA.length)) continue;
    if (isAbout(reason.params, params)) return true;
  }
  return false;
}

function isAbout(known: ReasonParams, asked: ReasonParams): boolean {
  for (const name in asked) if (known[name] !== asked[name]) return false;
  return true;
}
