// What moves between two pictures: a short list of motions, derived from the difference and the new entries of the log. Pure.
import type { LogEntry } from "@freeze/shared/net";
import type { Role } from "@freeze/shared/rules";
import type { Picture } from "./picture.ts";

export type Motion =
  /** Needle, lamps and the light on plates go to their new places. */
  | { readonly kind: "dials"; readonly ms: number }
  /** What lies on the glass fades over. */
  | { readonly kind: "marks"; readonly ms: number }
  | { readonly kind: "news"; readonly ms: number }
  /** A ring of brass over the plates that signed. */
  | { readonly kind: "signed"; readonly parties: readonly Role[]; readonly ms: number }
  /** A red flash over the plate that was caught or broke its word. */
  | { readonly kind: "breach"; readonly role: Role; readonly ms: number }
  | { readonly kind: "scene"; readonly index: number; readonly ms: number }
  | { readonly kind: "crisis"; readonly ms: number }
  | { readonly kind: "ending"; readonly ms: number };

/** All motions of one change together last at most this long, in ms. */
export const MOTION_MAX_MS = 4000;

/** More news than this at once is a return after an absence: the picture jumps. */
const CATCH_UP = 80;

/** The motions from one picture to the next, in the order in which they play. */
export function motionsBetween(
  before: Picture,
  after: Picture,
  fresh: readonly LogEntry[],
): readonly Motion[] {
  if (fresh.length > CATCH_UP || Math.abs(after.round - before.round) > 1) return [];
  const motions: Motion[] = [];
  if (dialsDiffer(before, after)) motions.push({ kind: "dials", ms: 750 });
  if (marksDiffer(before, after)) motions.push({ kind: "marks", ms: 450 });
  if (after.news?.large && !before.news?.large) motions.push({ kind: "news", ms: 700 });
  motions.push(...fresh.flatMap(({ event }) => told(event)));
  motions.push(...stageMotions(before, after));
  return shortened(motions);
}

/** Keeps the whole under the limit by playing everything faster. */
export function shortened(motions: readonly Motion[]): readonly Motion[] {
  const total = motions.reduce((sum, { ms }) => sum + ms, 0);
  if (total <= MOTION_MAX_MS) return motions;
  return motions.map((motion) => ({
    ...motion,
    ms: Math.floor((motion.ms * MOTION_MAX_MS) / total),
  }));
}

function told(event: LogEntry["event"]): readonly Motion[] {
  if (event.type === "dealSigned") {
    return [{ kind: "signed", parties: event.deal.parties, ms: 800 }];
  }
  if (event.type === "cheatCaught" || event.type === "openBreach") {
    return [{ kind: "breach", role: event.role, ms: 700 }];
  }
  return [];
}

function stageMotions(before: Picture, after: Picture): readonly Motion[] {
  const { stage } = after;
  switch (stage.kind) {
    case "empty":
      return [];
    case "crisis":
      return before.stage.kind === "crisis" ? [] : [{ kind: "crisis", ms: 1200 }];
    case "ending":
      return before.stage.kind === "ending" ? [] : [{ kind: "ending", ms: 1600 }];
    case "events": {
      const known = before.stage.kind === "events" ? before.stage.items.map(({ id }) => id) : [];
      return stage.items.flatMap((item, index) =>
        known.includes(item.id) ? [] : [{ kind: "scene", index, ms: 1000 } as const],
      );
    }
  }
}

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

const dialsDiffer = (a: Picture, b: Picture): boolean =>
  a.tension !== b.tension || differ(a.dials, b.dials) || differ(voices(a), voices(b));

const voices = ({ plates }: Picture): readonly number[] =>
  Object.values(plates).map(({ voice }) => voice);

/** What the marks layer is painted from. */
export const marksOf = (picture: Picture): unknown => [
  picture.threads,
  picture.freezes,
  picture.flows,
  picture.talks,
  picture.summits,
  picture.drill,
  picture.news?.large ?? null,
];

const marksDiffer = (a: Picture, b: Picture): boolean => differ(marksOf(a), marksOf(b));
