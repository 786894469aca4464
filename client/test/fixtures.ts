// Views of several situations of a match, for tests and for looking at the table without a server.
import type { LobbyView, SeatView } from "@freeze/shared/net";
import {
  type Board,
  type Deal,
  type DealClause,
  ENDINGS,
  type Ending,
  emptyFolder,
  type Final,
  FOLDERS,
  type Folder,
  type Hand,
  NO_ORDERS,
  newHand,
  type Role,
  type Summit,
  type View,
} from "@freeze/shared/rules";

export const FIXTURE_KINDS = [
  "opening",
  "briefing",
  "talks",
  "orders",
  "summit",
  "busy",
  "plenary",
  "test",
  "eventful",
  "crisis",
  "communique",
  ...ENDINGS,
] as const;
export type FixtureKind = (typeof FIXTURE_KINDS)[number];

/** A view of the ROK, or of another viewer, in one situation. */
export function fixtureView(kind: FixtureKind, viewer: Role | "public" = "rok"): View {
  const board = boardOf(kind);
  if (viewer === "public") return { viewer, board, hand: null, folders: {} };
  const folders = Object.fromEntries(
    FOLDERS.filter((key) => key.split("+").includes(viewer)).map((key) => [key, folderOf(key)]),
  );
  return { viewer, board, hand: handOf(viewer), folders };
}

export const fixtureLobby = (): LobbyView => ({
  code: "KYBR",
  stage: "playing",
  scenario: "opening",
  layout: "60",
  ruleset: "full",
  spectators: 1,
  seminar: "",
  seats: {
    china: seat("china", { kind: "bot", temperament: "reciprocator" }),
    dprk: seat("dprk", { kind: "person", name: "Min-jun" }),
    us: seat("us", { kind: "bot", temperament: "hawk" }),
    rok: seat("rok", { kind: "person", name: "Seo-yeon" }),
  },
});

const seat = (role: Role, over: Partial<SeatView>): SeatView => ({
  role,
  kind: "empty",
  name: "",
  temperament: "",
  strength: "",
  connected: true,
  ready: true,
  ...over,
});

const folderOf = (key: string): Folder => emptyFolder(key.split("+").length === 2 ? 40 : null);

const handOf = (role: Role): Hand => ({
  ...newHand({
    role,
    agenda: "drivers_seat",
    visits: 2,
    dials:
      role === "dprk"
        ? { arsenal: 60, economy: 44, regime: 57 }
        : role === "china"
          ? { trueEnforcement: 2 }
          : {},
    bite: role === "dprk" ? 2 : null,
  }),
  draft: { orders: NO_ORDERS, offer: null },
});

function boardOf(kind: FixtureKind): Board {
  const base = opening();
  switch (kind) {
    case "opening":
      return { ...base, phase: "talks" };
    case "briefing":
      return { ...base, round: 2, phase: "briefing", news: { id: "sports", deck: "news" } };
    case "talks":
      return { ...midgame(base), phase: "talks" };
    case "orders":
      return { ...midgame(base), phase: "orders" };
    case "summit":
      return withSummits(midgame(base));
    case "busy":
      return busy(midgame(base));
    case "plenary":
      return withPlenary(midgame(base));
    case "test":
      return withTest(midgame(base));
    case "eventful":
      return {
        ...withPlenary(withSummits(midgame(base))),
        lastCards: [{ role: "dprk", card: "short_range", round: 3 }],
      };
    case "crisis":
      return withCrisis(midgame(base));
    case "communique":
      return { ...withSummits(midgame(base)), phase: "communique" };
    default:
      return ended(midgame(base), kind);
  }
}

const YES = { china: true, dprk: false, us: true, rok: false } as const;
const NO = { china: false, dprk: false, us: false, rok: false } as const;

function opening(): Board {
  return {
    facts: {
      scenario: "opening",
      ruleset: "full",
      layout: {
        id: "60",
        roundsMin: 6,
        roundsMax: 6,
        times: null,
        settlementFrom: 5,
        ruleset: "full",
        visits: 3,
      },
      kimHasMet: false,
      showcaseRounds: [2, 4, 6],
      drillRounds: [1, 3, 5, 7],
      decks: { cloud: [], news: [] },
      par: { china: 60, dprk: 67, us: 55, rok: 72 },
    },
    round: 1,
    phase: "briefing",
    clock: { deadlineAt: null, remainingMs: null, paused: false },
    ready: NO,
    dials: {
      tension: 50,
      inspection: 5,
      sanctions: 5,
      enforcement: 4,
      expectations: 55,
      "voice.china": 25,
      "voice.dprk": 55,
      "voice.us": 60,
      "voice.rok": 50,
      "home.china": 55,
      "home.us": 50,
      "home.rok": 60,
    },
    bins: {
      arsenal: { low: 30, high: 59 },
      economy: { low: 40, high: 49 },
      regime: { low: 50, high: 59 },
    },
    levels: {
      "china+dprk": "wary",
      "china+us": "working",
      "china+rok": "working",
      "dprk+us": "hostile",
      "dprk+rok": "working",
      "us+rok": "warm",
    },
    news: { id: "quiet", deck: "news" },
    tensionBefore: 50,
    drill: "scheduled",
    plenary: { called: null, lastCalledRound: 0, held: 0, sixPartyHeld: 0 },
    met: {
      "china+dprk": 0,
      "china+us": 0,
      "china+rok": 0,
      "dprk+us": 0,
      "dprk+rok": 0,
      "us+rok": 0,
    },
    kimFirst: null,
    deals: {},
    summits: {},
    played: {},
    lastCards: [],
    owedPublicly: {},
    talks: Object.fromEntries(
      FOLDERS.map((key) => [key, { messages: 0, offers: 0 }]),
    ) as unknown as Board["talks"],
    crisis: null,
    asked: { unVote: false, secondary: false, choices: {} },
    final: null,
  };
}

const clause = (
  over: Pick<DealClause, "id" | "owner" | "code"> & Partial<DealClause>,
): DealClause => ({
  from: 2,
  until: null,
  condition: null,
  summit: null,
  done: false,
  ledger: {},
  ...over,
});

const deal = (id: string, parties: readonly Role[], clauses: readonly DealClause[]): Deal => ({
  id,
  by: "rok",
  version: 1,
  parties,
  secret: false,
  sixParty: false,
  signedRound: 2,
  publishedRound: null,
  status: "live",
  endedRound: null,
  endedWhy: null,
  probation: null,
  goodOfficesUsed: false,
  clauses: Object.fromEntries(clauses.map((one) => [one.id, one])),
});

function midgame(base: Board): Board {
  return {
    ...base,
    round: 3,
    ready: YES,
    dials: {
      ...base.dials,
      tension: 44,
      sanctions: 4,
      enforcement: 3,
      "voice.china": 27,
      "voice.dprk": 71,
      "voice.us": 66,
      "voice.rok": 58,
    },
    levels: {
      ...base.levels,
      "dprk+us": "wary",
      "dprk+rok": "warm",
      "us+rok": "allied",
      "china+dprk": "hostile",
    },
    news: { id: "border_shooting", deck: "cloud" },
    drill: "paused",
    deals: {
      "KUR-1": deal(
        "KUR-1",
        ["dprk", "us", "rok"],
        [
          clause({ id: "c1", owner: "dprk", code: "TF", until: 5 }),
          clause({ id: "c2", owner: "us", code: "DP", until: 3 }),
          clause({ id: "c3", owner: "rok", code: "DP" }),
        ],
      ),
      "CK-1": deal(
        "CK-1",
        ["china", "dprk"],
        [
          clause({ id: "c1", owner: "china", code: "SUP" }),
          clause({ id: "c2", owner: "dprk", code: "FF" }),
        ],
      ),
    },
    summits: {
      "rok-dprk-3": summit({
        id: "rok-dprk-3",
        host: "rok",
        guest: "dprk",
        round: 3,
        venue: "panmunjom",
      }),
    },
    talks: {
      ...base.talks,
      "dprk+us": { messages: 3, offers: 1 },
      "china+rok": { messages: 2, offers: 0 },
    },
  };
}

const summit = (
  over: Pick<Summit, "id" | "host" | "guest" | "round" | "venue"> & Partial<Summit>,
): Summit => ({
  transport: "quiet",
  secret: false,
  status: "booked",
  outcome: null,
  deal: null,
  leaked: false,
  cancelledBy: null,
  ...over,
});

function withSummits(board: Board): Board {
  const held = summit({
    id: "rok-dprk-3",
    host: "rok",
    guest: "dprk",
    round: 3,
    venue: "panmunjom",
    status: "held",
    outcome: "substance",
  });
  return {
    ...board,
    phase: "resolution",
    summits: { [held.id]: held },
    lastCards: [{ role: "china", card: "fuel", round: 3 }],
    talks: opening().talks,
  };
}

function busy(board: Board): Board {
  const grand = deal(
    "CKUR-1",
    ["china", "dprk", "us", "rok"],
    [
      clause({ id: "c1", owner: "dprk", code: "DM" }),
      clause({ id: "c2", owner: "dprk", code: "IN" }),
      clause({ id: "c3", owner: "dprk", code: "LR", until: 6 }),
      clause({ id: "c4", owner: "rok", code: "IK" }),
    ],
  );
  return {
    ...board,
    phase: "talks",
    dials: { ...board.dials, tension: 33, sanctions: 2, enforcement: 4 },
    deals: { ...board.deals, [grand.id]: grand },
    summits: {
      ...board.summits,
      "china-dprk-4": summit({
        id: "china-dprk-4",
        host: "china",
        guest: "dprk",
        round: 4,
        venue: "host",
      }),
      "us-dprk-4": summit({
        id: "us-dprk-4",
        host: "us",
        guest: "dprk",
        round: 4,
        venue: "neutral",
      }),
    },
    lastCards: [
      { role: "china", card: "fuel", round: 2 },
      { role: "rok", card: "aid", round: 2 },
    ],
    talks: {
      ...board.talks,
      "china+dprk+us": { messages: 4, offers: 1 },
      "us+rok": { messages: 1, offers: 0 },
      "dprk+rok": { messages: 12, offers: 1 },
    },
  };
}

const withPlenary = (board: Board): Board => ({
  ...board,
  phase: "resolution",
  plenary: {
    called: { sixParty: false, answers: { dprk: true, us: true, rok: false, china: true } },
    lastCalledRound: 3,
    held: 1,
    sixPartyHeld: 0,
  },
  talks: opening().talks,
});

const withTest = (board: Board): Board => ({
  ...board,
  phase: "resolution",
  dials: { ...board.dials, tension: 71, sanctions: 5, enforcement: 5 },
  deals: {},
  drill: "held",
  lastCards: [{ role: "dprk", card: "test", round: 3 }],
  talks: opening().talks,
});

const withCrisis = (board: Board): Board => ({
  ...withTest(board),
  phase: "crisis",
  dials: { ...board.dials, tension: 82, sanctions: 5, enforcement: 5 },
  crisis: { plain: 50, withChina: 43, withRok: 42, withBoth: 35, answered: { ...NO, china: true } },
});

function ended(board: Board, ending: Ending): Board {
  const score = {
    total: 60,
    par: 55,
    parts: [],
    agenda: { id: "drivers_seat" as const, met: true, points: 15 },
    faceDown: 0,
    bonus: 0,
    factor: null,
    cap: null,
  };
  const final: Final = {
    ending,
    variant: ending === "stalemate" ? "signed_and_broken" : null,
    rounds: 6,
    scores: { china: score, dprk: score, us: score, rok: score },
    hidden: { arsenal: 60, economy: 50, regime: 55, trueEnforcement: 3, hiddenSites: 0 },
    trust: {
      "china+dprk": 30,
      "china+us": 40,
      "china+rok": 40,
      "dprk+us": 30,
      "dprk+rok": 60,
      "us+rok": 80,
    },
    cheats: [],
    secretDeals: [],
    held: [],
  };
  const quiet = { ...board, phase: "over" as const, final, talks: opening().talks, ready: NO };
  if (ending === "war" || ending === "breakdown") {
    return { ...quiet, deals: {}, drill: "none", dials: { ...board.dials, tension: 91 } };
  }
  return { ...quiet, dials: { ...board.dials, tension: ending === "settlement" ? 14 : 52 } };
}
