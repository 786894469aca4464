// When a reason becomes an alert: every number of the rules in one table. `docs/alerts.md` says the same in words.

/** Where phases last minutes, or hours and days. */
export type Pace = "class" | "correspondence";

interface Threshold {
  readonly class: number;
  readonly correspondence: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const always = (value: number): Threshold => ({ class: value, correspondence: value });

/** Names end in their unit: milliseconds, rounds, percent, points. */
export const THRESHOLDS = {
  /** A seat with delegates, none of them connected, for so long. */
  seatEmptyMs: { class: 30 * SECOND, correspondence: 2 * DAY },
  /** One person alone at a table of several, for so long. */
  onlyOneHereMs: { class: 30 * SECOND, correspondence: 2 * DAY },
  /** Papers not done so long after the brief began. */
  stillReadingMs: { class: 6 * MINUTE, correspondence: 2 * DAY },
  /** Talk time without an offer or counter-offer while none is open; runs on from round to round. */
  noOfferMs: { class: 2.5 * MINUTE, correspondence: DAY },
  /** Talk time in which a role neither said, offered, signed nor answered anything. */
  silentRoleMs: { class: 4 * MINUTE, correspondence: 2 * DAY },
  /** The phase has waited for one role alone for so long. */
  waitingForMs: { class: 45 * SECOND, correspondence: DAY },
  /** Part of the best known joint gain that a half-signed offer leaves on the table. */
  dealShortPercent: always(25),
  /** ... and at least so many points of joint gain. */
  dealShortPoints: always(4),
  /** Chance of a crisis at the end of this round as the dials stand. */
  warNearPercent: always(30),
  /** Rounds behind the median of the class. */
  behindRounds: always(2),
  /** Part of its planned time that a round may take, pauses left out. */
  stuckRoundPercent: always(150),
  /** The same where the layout keeps no time. */
  stuckRoundMs: { class: 15 * MINUTE, correspondence: 5 * DAY },
  /** Certain rounds left, this one included, when nothing has ever been signed. */
  noDealLateRounds: always(2),
  /** First round in which the outlook of a seat says anything. */
  unfairFromRound: always(3),
  /** Points below par at which a seat would end if nothing more were signed. */
  unfairPoints: always(18),
  /** ... and so many points further below its par than the next. */
  unfairGapPoints: always(10),
  /** One table stands still while the class goes on, for so long. */
  pausedMs: { class: MINUTE, correspondence: DAY },
} as const satisfies Readonly<Record<string, Threshold>>;
export type ThresholdName = keyof typeof THRESHOLDS;

export const thresholdOf = (name: ThresholdName, pace: Pace): number => THRESHOLDS[name][pace];
