// What the balance targets ask for. The tight bands are the targets; the wide ones are for few games, and would still
// catch a broken bot or a broken rule.

/** Both ends included. */
export type Band = readonly [low: number, high: number];

export interface Bands {
  /** Percent of games in which a role beats par. */
  readonly beats: Band;
  /** Points that a passive seat loses, at least. */
  readonly passive: number;
  /** Percent that honest tables create more, at least. */
  readonly honest: number;
  /** Endings that must occur; percent that none exceeds. */
  readonly endings: { readonly kinds: number; readonly most: number };
  readonly settlement: Band;
  readonly war: Band;
  /** A game. */
  readonly crises: Band;
  /** Cards that may be played in too few games or too many rounds; percent of games; percent of rounds. */
  readonly cards: { readonly odd: number; readonly games: number; readonly rounds: number };
  /** Percent of games in which the leader after round 2 wins, at most. */
  readonly leader: number;
}

export const TIGHT: Bands = {
  beats: [40, 60],
  passive: 15,
  honest: 15,
  endings: { kinds: 6, most: 50 },
  settlement: [10, 35],
  war: [2, 10],
  crises: [0.4, 1],
  cards: { odd: 0, games: 10, rounds: 60 },
  leader: 45,
};

export const WIDE: Bands = {
  beats: [20, 80],
  passive: 3,
  honest: 2,
  endings: { kinds: 2, most: 85 },
  settlement: [0, 60],
  war: [0, 35],
  crises: [0.02, 2.5],
  cards: { odd: 10, games: 1, rounds: 90 },
  leader: 75,
};

/** The parts of the long form that have no wide band: they say nothing in a few games. */
export const LONG_ONLY = {
  /** B4: points a late cheater may lose itself, points the others lose together. */
  late: { dprk: { own: 1, others: 8 }, us: { own: 2, others: 5 } },
  /** B7: percent of games; different deals; points that refusing all summits costs. */
  clauses: 5,
  packages: 25,
  home: 3,
  /** B8: percent of the games in which it was drawn. */
  agendas: [20, 65] as Band,
  /** B9: how much oftener deals without China end; clauses that a plenary adds. */
  ratio: 1.3,
  plenary: 1,
  /** B10, B11, B13: points. */
  firstSummit: 8,
  strongest: 6,
  simple: 10,
} as const;

export const within = (value: number, [low, high]: Band): boolean => value >= low && value <= high;
export const bandText = ([low, high]: Band): string => `${low}-${high}`;
