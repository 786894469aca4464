// What "Why?" tells of some decisions of a saved game: the search made again, in words.
import { whyThinking } from "../../client/src/model/why.ts";
import {
  deedWords,
  finished,
  isTold,
  type Search,
  searchWords,
  triedWords,
} from "../../shared/src/bots/index.ts";
import type { Action, Role, View } from "../../shared/src/rules/index.ts";
import { openReplay, type Replay, type Save } from "../../shared/src/save/index.ts";
import { translateIn } from "../../shared/src/text/all.ts";
import { type Lang, roleName, type Translate } from "../../shared/src/text/index.ts";
import { LABELS } from "./labels.ts";

/** Decisions told on a page, and things tried that are told of each. */
const MOST = 3;
const MOST_TRIES = 3;

interface Move {
  readonly step: number;
  readonly by: Role;
  readonly action: Action;
}

/** A cheat, a signature or an answer, and orders: by different seats as far as there are any. */
export function reasonsOf(save: Save, lang: Lang): readonly (readonly string[])[] {
  const replay = openReplay(save);
  const told: (readonly string[])[] = [];
  const seen = new Set<Role>();
  for (const wanted of WANTED) {
    const moves = movesOf(replay).filter(({ by, action }) => !seen.has(by) && wanted(action));
    for (const move of moves.slice(0, 2)) {
      const lines = reasonsFor(replay, move, translateIn(lang));
      if (!lines) continue;
      told.push(lines);
      seen.add(move.by);
      break;
    }
    if (told.length === MOST) break;
  }
  return told;
}

const WANTED: readonly ((action: Action) => boolean)[] = [
  (action) => action.type === "seal" && action.orders.cheats.length > 0,
  ({ type }) => type === "vote" || type === "answerSecondary" || type === "choose",
  ({ type }) => type === "sign",
  ({ type }) => type === "decline",
  ({ type }) => type === "seal",
];

function movesOf(replay: Replay): readonly Move[] {
  const moves: Move[] = [];
  for (let step = 1; step < replay.length; step += 1) {
    const move = replay.move(step);
    if (!move || replay.header.seats[move.by].kind !== "bot" || !isTold(move.action)) continue;
    moves.push({ ...move, step });
  }
  return moves;
}

function reasonsFor(replay: Replay, move: Move, t: Translate): readonly string[] | null {
  const told = finished(whyThinking(replay, move))?.told;
  if (!told) return null;
  const view = replay.frame(move.step, move.by);
  const head = `${LABELS[t.lang].round(view.board.round)}, ${roleName(move.by, t)}`;
  const deed = `${deedWords(move.action, view, t)}${LABELS[t.lang].stop}`;
  const searches = told.searches.flatMap((search) =>
    search.tries.length > 1 ? [searchLine(search, view, t)] : [],
  );
  return [head, deed, ...searches];
}

function searchLine(search: Search, view: View, t: Translate): string {
  const label = LABELS[t.lang];
  const tries = search.tries
    .slice(0, MOST_TRIES)
    .map(({ what, mean }) => `${triedWords(what, view, t)} ${mean.toFixed(1)}`);
  return `${searchWords(search, t)}${label.tried}${label.colon}${tries.join("; ")}`;
}
