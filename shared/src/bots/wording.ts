// Which of several wordings a seat takes: its own way of speaking first, nothing that it heard in this round, and
// nothing twice before all has been said once. What is decided never hangs on it.
import { FOLDERS_OF, type RoleView } from "../rules/index.ts";
import { kept } from "./kept.ts";
import type { Mind } from "./mind.ts";
import { decodeReason, type ReasonParams } from "./reasons.ts";

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
  thanks: 2,
};

/** How often a seat has heard a wording: from anybody in this round, from itself in the whole match. */
interface Heard {
  readonly now: ReadonlyMap<string, number>;
  readonly own: ReadonlyMap<string, number>;
}

const heardIn = kept(({ board, viewer, folders }: RoleView): Heard => {
  const now = new Map<string, number>();
  const own = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const folder of FOLDERS_OF[viewer]) {
    const talk = folders[folder]?.talk;
    for (const id in talk) {
      const message = talk[id];
      const key = message && decodeReason(message.text)?.key;
      if (!message || key === undefined) continue;
      if (message.round === board.round) count(now, key);
      if (message.by === viewer) count(own, key);
    }
  }
  return { now, own };
});

/** What another wording must be said more often before a common one is taken in place of an own one. */
const HABIT = 0.5;

/** The key of the wording, below which nothing is left to choose. */
export function wordingOf({ view, dice, round, me }: Mind, key: string, params: ReasonParams) {
  const heard = heardIn(view);
  const wordings = [
    ...upTo(OWN[key] ?? 0).map((n) => ({ id: `bots.${key}.${me}.${n}`, strange: 0 })),
    ...upTo(COMMON[key] ?? 2).map((n) => ({ id: `bots.${key}.${n}`, strange: HABIT })),
  ];
  const wear = ({ id, strange }: (typeof wordings)[number]): number =>
    100 * (heard.now.get(id) ?? 0) + (heard.own.get(id) ?? 0) + strange;
  const least = Math.min(...wordings.map(wear));
  const fresh = wordings.filter((one) => wear(one) === least);
  const salt = `${params.p ?? ""}${params.v ?? ""}${params.s ?? ""}${params.q ?? ""}`;
  const at = Math.floor(dice("word", round, me, key, salt) * fresh.length);
  return fresh[at]?.id ?? `bots.${key}.1`;
}

const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, n) => n + 1);
