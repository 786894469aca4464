// Tables for looking at the panels without a server: the views of `fixtures.ts` with talk, offers and a log.
import type { LogEntry, Me, Reply } from "@freeze/shared/net";
import type {
  Clause,
  Deal,
  DealClause,
  Fact,
  Folder,
  FolderKey,
  LedgerMark,
  Message,
  Proposal,
  Role,
  Version,
  View,
} from "@freeze/shared/rules";
import { signal } from "@preact/signals";
import type { Pending, TableSource } from "../src/model/source.ts";
import { type FixtureKind, fixtureLobby, fixtureView } from "./fixtures.ts";

const AT = Date.UTC(2026, 0, 5, 5, 2);

const message = (n: number, by: Role, text: string, lang: string, round = 3): Message => ({
  id: `m${n}`,
  by,
  round,
  at: AT + n * 61_000,
  text,
  lang,
});

const clause = (over: Pick<Clause, "id" | "owner" | "code"> & Partial<Clause>): Clause => ({
  from: 3,
  until: null,
  condition: null,
  summit: null,
  ...over,
});

const version = (over: Pick<Version, "n" | "by" | "terms"> & Partial<Version>): Version => ({
  note: "",
  signed: [],
  declined: [],
  withdrawn: false,
  ...over,
});

/** An offer of the US with a Korean counter-version in which everything has changed a little. */
function counterOffer(): Proposal {
  const parties: readonly Role[] = ["dprk", "us", "rok"];
  const first = [
    clause({ id: "c1", owner: "dprk", code: "IN" }),
    clause({ id: "c2", owner: "us", code: "RL1" }),
    clause({ id: "c3", owner: "rok", code: "HL" }),
  ];
  const second = [
    clause({ id: "c1", owner: "dprk", code: "IN", until: 5 }),
    clause({ id: "c2", owner: "us", code: "RL1", condition: { kind: "kept", clause: "c1" } }),
    clause({ id: "c3", owner: "rok", code: "IK" }),
  ];
  return {
    id: "KUR-2",
    by: "us",
    parties,
    openedRound: 3,
    standsUntil: 3,
    status: "open",
    versions: {
      "1": version({
        n: 1,
        by: "us",
        terms: { parties, clauses: first, secret: false, sixParty: false },
        note: "Inspectors first, then the banks.",
      }),
      "2": version({
        n: 2,
        by: "dprk",
        terms: { parties, clauses: second, secret: false, sixParty: false },
        note: "동시 행동이 원칙입니다.",
        signed: ["dprk"],
      }),
    },
  };
}

const TALK: Readonly<Partial<Record<FolderKey, readonly Message[]>>> = {
  "china+dprk+us+rok": [
    message(1, "china", "A dual freeze is still the shortest road back to talks.", "en", 2),
    message(2, "dprk", "훈련 중단이 먼저입니다. 그 다음에 시험 유예를 논의합시다.", "ko"),
    message(3, "us", "We can suspend one exercise if verification is in the same deal.", "en"),
    message(4, "china", "我们愿意担任监督方，但需要各方书面同意。", "zh"),
  ],
  "us+rok": [message(5, "us", "Sign nothing with the North before we have spoken.", "en")],
};

function withFolders(view: View): View {
  if (view.viewer === "public") return view;
  const folders: Partial<Record<FolderKey, Folder>> = { ...view.folders };
  const into = (key: FolderKey, change: Partial<Folder>) => {
    const folder = folders[key];
    if (folder) folders[key] = { ...folder, ...change };
  };
  for (const [key, list] of Object.entries(TALK)) {
    into(key as FolderKey, { talk: Object.fromEntries(list.map((one) => [one.id, one])) });
  }
  const offer = counterOffer();
  into("dprk+us+rok", { proposals: { [offer.id]: offer } });
  into("us+rok", {
    trust: 82,
    summits: {
      "us-rok-3": {
        id: "us-rok-3",
        host: "us",
        guest: "rok",
        round: 3,
        venue: "host",
        transport: "quiet",
        secret: false,
        status: "invited",
        outcome: null,
        deal: null,
        leaked: false,
        cancelledBy: null,
      },
    },
  });
  into("dprk+rok", {
    trust: 63,
    deals: { "KR-1": secretDeal() },
    held: {
      h1: {
        id: "h1",
        cause: { kind: "kept", deal: "KR-1", clause: "c1" },
        dial: "tension",
        by: -2,
        round: 2,
      },
    },
  });
  return { ...view, folders };
}

const marked = (
  one: Clause,
  ledger: Readonly<Record<string, LedgerMark>>,
  done = false,
): DealClause => ({ ...one, done, ledger });

function secretDeal(): Deal {
  return {
    id: "KR-1",
    by: "dprk",
    version: 1,
    parties: ["dprk", "rok"],
    secret: true,
    sixParty: false,
    signedRound: 2,
    publishedRound: null,
    status: "live",
    endedRound: null,
    endedWhy: null,
    probation: null,
    goodOfficesUsed: false,
    clauses: {
      c1: marked(clause({ id: "c1", owner: "dprk", code: "TF", from: 2 }), { "2": "kept" }),
      c2: marked(clause({ id: "c2", owner: "rok", code: "HL", from: 2 }), { "2": "kept" }),
    },
  };
}

function withLedger(view: View): View {
  const marks: Readonly<Record<string, readonly LedgerMark[]>> = {
    c1: ["kept", "caught"],
    c2: ["kept", "kept"],
    c3: ["kept", "suspended"],
  };
  const deals = Object.fromEntries(
    Object.entries(view.board.deals).map(([id, deal]) => [
      id,
      {
        ...deal,
        clauses: Object.fromEntries(
          Object.entries(deal.clauses).map(([key, one]) => {
            const list = marks[key] ?? [];
            const ledger = Object.fromEntries(
              list.map((mark, index) => [String(deal.signedRound + index), mark]),
            );
            return [key, { ...one, ledger }];
          }),
        ),
      },
    ]),
  );
  return { ...view, board: { ...view.board, deals } };
}

/** A view of `fixtures.ts` with something to read in it. */
export const panelView = (kind: FixtureKind, viewer: Role | "public" = "rok"): View =>
  kind === "opening" || kind === "briefing"
    ? fixtureView(kind, viewer)
    : withLedger(withFolders(fixtureView(kind, viewer)));

/** A log of three rounds with news, cards, a summit and a caught cheat. */
export function panelLog(view: View): readonly LogEntry[] {
  return facts(view).map((event, index) => ({ n: index + 1, at: AT + index * 1000, event }));
}

function facts(view: View): readonly Fact[] {
  const { round } = view.board;
  const summit = view.board.summits["rok-dprk-3"];
  const deal = view.board.deals["KUR-1"];
  return [
    { type: "phaseBegan", round, phase: "briefing" },
    {
      type: "newsDrawn",
      news: "border_shooting",
      deck: "cloud",
      reshuffled: false,
      drill: true,
      showcase: false,
    },
    {
      type: "dialsMoved",
      step: "news",
      causes: [
        {
          cause: { kind: "news", news: "border_shooting" },
          effects: { tension: 8, "trust.dprk+rok": -6 },
        },
      ],
      changes: [{ dial: "tension", before: 46, after: 54 }],
    },
    { type: "phaseBegan", round, phase: "talks" },
    ...(deal ? [{ type: "dealSigned", deal } as const] : []),
    { type: "phaseBegan", round, phase: "orders" },
    { type: "phaseBegan", round, phase: "resolution" },
    ...(summit ? [{ type: "summitHeld", summit: { ...summit, status: "held" } } as const] : []),
    {
      type: "dialsMoved",
      step: "summits",
      causes: [
        {
          cause: { kind: "summit", summit: "rok-dprk-3", part: "meeting" },
          effects: { tension: -13, "voice.rok": 16, "voice.dprk": 16, "home.rok": 7 },
        },
        {
          cause: { kind: "summit", summit: "rok-dprk-3", part: "gift" },
          effects: { "home.rok": 2 },
        },
      ],
      changes: [
        { dial: "tension", before: 54, after: 41 },
        { dial: "voice.rok", before: 46, after: 62 },
        { dial: "voice.dprk", before: 59, after: 75 },
        { dial: "home.rok", before: 58, after: 67 },
      ],
    },
    { type: "cardPlayed", role: "china", card: "fuel", pair: null },
    { type: "cardPlayed", role: "us", card: "letter", pair: null },
    {
      type: "dialsMoved",
      step: "cards",
      causes: [
        {
          cause: { kind: "card", role: "china", card: "fuel" },
          effects: { economy: 5, "voice.china": 2, "home.china": -1 },
        },
        {
          cause: { kind: "card", role: "us", card: "letter" },
          effects: { expectations: 5, "voice.us": 2, "home.us": 1 },
        },
      ],
      changes: [
        { dial: "voice.china", before: 25, after: 27 },
        { dial: "home.china", before: 56, after: 55 },
        { dial: "expectations", before: 50, after: 55 },
        { dial: "voice.us", before: 64, after: 66 },
      ],
    },
    { type: "cheatCaught", deal: "KUR-1", clause: "c1", role: "dprk", sites: 0 },
    {
      type: "dialsMoved",
      step: "compliance",
      causes: [
        {
          cause: { kind: "caught", deal: "KUR-1", clause: "c1", role: "dprk" },
          effects: { tension: 7, "voice.dprk": -6, expectations: -8 },
        },
        { cause: { kind: "kept", deal: "KUR-1", clause: "c2" }, effects: { tension: -2 } },
      ],
      changes: [
        { dial: "tension", before: 41, after: 46 },
        { dial: "voice.dprk", before: 75, after: 69 },
        { dial: "expectations", before: 55, after: 47 },
      ],
    },
    {
      type: "dialsMoved",
      step: "decay",
      causes: [{ cause: { kind: "decay" }, effects: { "voice.china": -4, "voice.us": -4 } }],
      changes: [
        { dial: "voice.china", before: 27, after: 23 },
        { dial: "voice.us", before: 66, after: 62 },
      ],
    },
  ];
}

/** A source that holds still; `act` notes what was asked and says yes, or the given no. */
export function panelSource(
  view: View | null,
  over: { readonly mode?: "live" | "replay"; readonly reply?: Reply } = {},
): TableSource & { readonly acts: unknown[] } {
  const acts: unknown[] = [];
  const role = view && view.viewer !== "public" ? view.viewer : null;
  const me: Me = { name: "Seo-yeon", role, host: true, head: true, lang: "en" };
  return {
    mode: over.mode ?? "live",
    view: signal(view),
    log: signal(view ? panelLog(view) : []),
    lobby: signal(fixtureLobby()),
    me: signal(me),
    connection: signal("online" as const),
    outbox: signal<readonly Pending[]>([]),
    serverNow: () => AT + 600_000,
    act: async (action) => {
      acts.push(action);
      return over.reply ?? { ok: true };
    },
    acts,
  };
}
