// The quiet case that most example tests play, and terms written as short text.
import {
  type Clause,
  type ClauseCode,
  type Condition,
  inOrder,
  type LayoutId,
  type Role,
  type Ruleset,
  type Scenario,
  type Terms,
  type Venue,
} from "../src/rules/index.ts";

/** A written case in which nothing happens by itself: quiet news, exact values, no drill, no showcase. */
export const QUIET: Scenario = {
  id: "opening",
  start: {
    tension: 40,
    inspection: 5,
    sanctions: 5,
    enforcement: 4,
    expectations: 20,
    "home.china": 55,
    "home.us": 50,
    "home.rok": 60,
  },
  voice: { china: 50, dprk: 50, us: 50, rok: 50 },
  trust: {
    "china+dprk": 50,
    "china+us": 50,
    "china+rok": 50,
    "dprk+us": 50,
    "dprk+rok": 50,
    "us+rok": 50,
  },
  drawn: {
    arsenal: { centre: 60, spread: 0 },
    economy: { centre: 45, spread: 0 },
    regime: { centre: 55, spread: 0 },
  },
  decks: { cloud: ["quiet"], news: ["quiet"] },
  agendas: {
    china: ["lifeline"],
    dprk: ["keep_bomb"],
    us: ["big_win"],
    rok: ["drivers_seat"],
  },
  summitsBefore: {},
  kimHasMet: false,
  showcaseRounds: [],
  drillRounds: [],
  par: {},
};

/** Everybody trusts everybody well enough for texts of four clauses. */
export const WARM = {
  trust: {
    "china+dprk": 80,
    "china+us": 80,
    "china+rok": 80,
    "dprk+us": 80,
    "dprk+rok": 80,
    "us+rok": 80,
  },
} as const;

export interface Setup {
  readonly scenario?: Scenario;
  /** Changes to the quiet case. */
  readonly start?: Partial<Scenario["start"]>;
  readonly voice?: Partial<Scenario["voice"]>;
  readonly trust?: Partial<Scenario["trust"]>;
  readonly arsenal?: number;
  readonly economy?: number;
  readonly regime?: number;
  readonly case?: Partial<Scenario>;
  readonly seed?: number | string;
  readonly layout?: LayoutId;
  readonly ruleset?: Ruleset;
}

export const seedText = (seed: number | string): string =>
  typeof seed === "string" ? seed : seed.toString(16).padStart(32, "0");

const exactly = (centre: number) => ({ centre, spread: 0 });

export function scenarioOf(setup: Setup): Scenario {
  const base = setup.scenario ?? QUIET;
  return {
    ...base,
    ...setup.case,
    start: { ...base.start, ...setup.start },
    voice: { ...base.voice, ...setup.voice },
    trust: { ...base.trust, ...setup.trust },
    drawn: {
      arsenal: setup.arsenal === undefined ? base.drawn.arsenal : exactly(setup.arsenal),
      economy: setup.economy === undefined ? base.drawn.economy : exactly(setup.economy),
      regime: setup.regime === undefined ? base.drawn.regime : exactly(setup.regime),
    },
  };
}

export interface ClauseOptions {
  readonly from?: number;
  readonly until?: number | null;
  readonly condition?: Condition;
  readonly guest?: Role;
  readonly venue?: Venue;
}
export interface TermsOptions {
  readonly secret?: boolean;
  readonly sixParty?: boolean;
  /** By clause id (c1, c2, ...). */
  readonly clauses?: Readonly<Record<string, ClauseOptions>>;
}

/** `terms("dprk.TF us.DP", 1)`: public terms that begin in the round and stay open. */
export function terms(text: string, round: number, options: TermsOptions = {}): Terms {
  const clauses = text.split(" ").map((word, index): Clause => {
    const [owner, code] = word.split(".") as [Role, ClauseCode];
    const id = `c${index + 1}`;
    const own = options.clauses?.[id] ?? {};
    const summit =
      code === "SM" && own.guest
        ? { guest: own.guest, venue: own.venue ?? ("host" as const) }
        : null;
    return {
      id,
      owner,
      code,
      from: own.from ?? (options.sixParty ? round + 1 : round),
      until: own.until ?? null,
      condition: own.condition ?? null,
      summit,
    };
  });
  const guests = clauses.flatMap(({ summit }) => (summit ? [summit.guest] : []));
  return {
    parties: inOrder([...clauses.map(({ owner }) => owner), ...guests]),
    clauses,
    secret: options.secret ?? false,
    sixParty: options.sixParty ?? false,
  };
}
