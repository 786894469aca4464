// Which of several wordings a seat takes: its own way of speaking first, nothing that it heard in this round, and
// nothing twice before all has been said once. What is decided never hangs on it.
import { type ByRole, FOLDERS_OF, type Role, type RoleView } from "../rules/index.ts";
import type { Mind } from "./mind.ts";
import type { ReasonParams } from "./reasons.ts";
import { linesOf } from "./talk.ts";

/** Wordings for everybody, where there are not two. */
const COMMON: Readonly<Record<string, number>> = {
  "offer.small": 3,
  "offer.step": 3,
  "offer.CALM": 3,
  "offer.HOME": 3,
  "counter.drop": 3,
  "counter.add": 3,
  "decline.poor": 3,
  "decline.thin": 3,
  "decline.owed": 3,
  "sign.good": 3,
  "sign.fair": 3,
  "sign.mend": 3,
  accept: 3,
  "attend.yes": 3,
  "rebuke.even": 3,
  "reply.paper": 3,
};

/** Wordings of each role alone. */
const OWN: Readonly<Record<string, number>> = {
  "hello.lookahead": 2,
  "offer.VOICE": 2,
  "offer.small": 2,
  "sign.good": 2,
  "sign.fair": 2,
  "sign.mend": 2,
  "decline.both": 2,
  "sign.wary": 2,
  "decline.poor": 2,
  "decline.thin": 2,
  "decline.broken": 2,
  accept: 2,
  "refuse.cold": 2,
  rebuke: 2,
  "rebuke.seen": 2,
  "rebuke.even": 2,
  thanks: 2,
};

/** What another wording must be said more often before a common one is taken in place of an own one. */
const HABIT = 0.5;

/** One of several ways to say a thing. Wear: what counts against it, from nothing up. */
interface Wording {
  readonly id: string;
  wear: number;
}

/** Whom the common wordings are kept apart for: who says the same things most stands furthest apart. */
const PLACES: ByRole<number> = { china: 0, rok: 1, us: 2, dprk: 3 };

/** A number that all seats read alike in a round, and that the next match has otherwise. */
function turnOf({ board: { round, news } }: RoleView): number {
  let sum = round;
  for (const letter of news?.id ?? "") sum += letter.charCodeAt(0);
  return sum;
}

/** The key of the wording, below which nothing is left to choose. */
export function wordingOf(
  { view, dice, round, me }: Mind,
  key: string,
  params: ReasonParams,
): string {
  const wordings = wordingsOf(me, key);
  weary(wordings, view, `bots.${key}.`);
  const least = Math.min(...wordings.map(({ wear }) => wear));
  const fresh = wordings.filter(({ wear }) => wear === least);
  const salt = `${params.p ?? ""}${params.v ?? ""}${params.s ?? ""}${params.q ?? ""}`;
  const place = (PLACES[me] + turnOf(view)) % fresh.length;
  const own = Math.floor(dice("word", round, me, key, salt) * fresh.length);
  // Seats that speak at one moment, or in rooms apart, cannot hear each other: their places keep them apart.
  const at = fresh.every(({ wear }) => wear >= HABIT) ? place : own;
  return fresh[at]?.id ?? `bots.${key}.1`;
}

function wordingsOf(me: Role, key: string): readonly Wording[] {
  const wordings: Wording[] = [];
  for (let n = 1; n <= (OWN[key] ?? 0); n += 1) {
    wordings.push({ id: `bots.${key}.${me}.${n}`, wear: 0 });
  }
  for (let n = 1; n <= (COMMON[key] ?? 2); n += 1) {
    wordings.push({ id: `bots.${key}.${n}`, wear: HABIT });
  }
  return wordings;
}

/** Counts how often each was heard: from anybody in this round, from the seat itself in the whole match. */
function weary(wordings: readonly Wording[], { board, viewer, folders }: RoleView, lead: string) {
  for (const folder of FOLDERS_OF[viewer]) {
    for (const { reason, message } of linesOf(folders[folder]?.talk)) {
      if (!reason?.key.startsWith(lead)) continue;
      const said = wordings.find(({ id }) => id === reason.key);
      if (!said) continue;
      if (message.round === board.round) said.wear += 100;
      if (message.by === viewer) said.wear += 1;
    }
  }
}
