// The match that four browsers play: who does what, round by round. Played here against the rules alone to find a seed
// in which chance does its part, and by the test in the browsers, through the interface.
import {
  type Action,
  type CardId,
  type Clause,
  type Commit,
  create,
  decide,
  evolveAll,
  folderOf,
  type GameState,
  inOrder,
  NO_ORDERS,
  type Orders,
  ROLES,
  type Role,
  type Terms,
} from "../shared/src/rules/index.ts";
import { SCENARIOS } from "../shared/src/scenarios/index.ts";

export const TABLE = { scenario: "fury", layout: "untimed", ruleset: "full" } as const;

/** Words that no spectator may ever receive. */
export const CANARIES = {
  pair: "quetzal at dawn",
  table: "marzipan bridge",
  note: "obsidian ferry",
} as const;

/** Letters of the parties: the freeze of three, the secret of two. */
export type Offered = "KUR" | "CK";

/** One act in Talks. Each is one thing that a person does in the panels. */
export type TalkStep =
  | { readonly by: Role; readonly do: "say"; readonly to: readonly Role[]; readonly text: string }
  /** Offers the freeze for a freeze: DPRK TF, US DP, ROK DP. */
  | { readonly by: Role; readonly do: "offerFreeze" }
  /** Answers the freeze with a version in which the test freeze has a last round. */
  | { readonly by: Role; readonly do: "counterFreeze" }
  /** Signs the newest version of an open offer, named by the letters of its parties. */
  | { readonly by: Role; readonly do: "sign"; readonly offer: Offered }
  /** China and the DPRK: energy and food against a fissile freeze, in secret. */
  | { readonly by: Role; readonly do: "offerSecret" }
  | { readonly by: Role; readonly do: "invite"; readonly guest: Role }
  | { readonly by: Role; readonly do: "answer"; readonly host: Role; readonly accept: boolean }
  | { readonly by: Role; readonly do: "convene" }
  | { readonly by: Role; readonly do: "attend" };

export interface RoundPlan {
  readonly talks: readonly TalkStep[];
  readonly cards: Readonly<Partial<Record<Role, readonly CardId[]>>>;
  /** Cheats on the test freeze. */
  readonly cheats: boolean;
}

const quiet: RoundPlan = { talks: [], cards: {}, cheats: false };

/** Six rounds; a seed is chosen in which there is no seventh. The session of round 1 carries the freeze of round 2. */
export const PLAN: readonly RoundPlan[] = [
  {
    talks: [
      { by: "china", do: "say", to: ["dprk"], text: `Between us: ${CANARIES.pair}.` },
      { by: "rok", do: "say", to: ["china", "dprk", "us"], text: `To all: ${CANARIES.table}.` },
      { by: "china", do: "offerSecret" },
      { by: "dprk", do: "sign", offer: "CK" },
      { by: "us", do: "invite", guest: "dprk" },
      { by: "dprk", do: "answer", host: "us", accept: false },
      { by: "rok", do: "invite", guest: "dprk" },
      { by: "dprk", do: "answer", host: "rok", accept: true },
      { by: "china", do: "convene" },
      { by: "us", do: "attend" },
      { by: "rok", do: "attend" },
    ],
    cards: { us: ["assets"], dprk: ["short_range"], rok: ["ask_washington"] },
    cheats: false,
  },
  {
    talks: [
      { by: "us", do: "offerFreeze" },
      { by: "dprk", do: "counterFreeze" },
      { by: "us", do: "sign", offer: "KUR" },
      { by: "rok", do: "sign", offer: "KUR" },
    ],
    cards: { us: ["assets"], dprk: ["short_range"], china: ["fuel"] },
    cheats: false,
  },
  { talks: [], cards: { us: ["sanction"], rok: ["aid"], china: ["fuel"] }, cheats: true },
  {
    talks: [],
    cards: { us: ["reassure"], china: ["dual_suspension"], rok: ["hotline"] },
    cheats: true,
  },
  { talks: [], cards: { us: ["letter"], china: ["fuel"], rok: ["shuttle"] }, cheats: false },
  quiet,
];

/** In a crisis Washington stands firm, Pyongyang stands down, Beijing restrains, Seoul stays aside. */
export const CRISIS = {
  china: { firm: false, restrain: true },
  dprk: { firm: false, restrain: false },
  us: { firm: true, restrain: false },
  rok: { firm: false, restrain: false },
} as const;

/** The plan played against the rules. Undefined where the plan cannot be played with this seed. */
export function playPlan(
  seed: string,
): { state: GameState; commits: readonly Commit[] } | undefined {
  const first = create(SCENARIOS[TABLE.scenario], seed, {
    layout: TABLE.layout,
    ruleset: TABLE.ruleset,
    at: 0,
  });
  const commits: Commit[] = [first];
  let state = evolveAll({} as unknown as GameState, first.events);
  const act = (by: Role, action: Action): boolean => {
    const decision = decide(state, { by, at: commits.length, action });
    if (!decision.ok) return false;
    commits.push({
      n: commits.length,
      at: commits.length,
      command: { by, at: commits.length, action },
      events: decision.events,
    });
    state = evolveAll(state, decision.events);
    return true;
  };
  for (let guard = 0; guard < 400 && state.board.phase !== "over"; guard += 1) {
    if (!playPhase(() => state, act)) return undefined;
  }
  return { state, commits };
}

type Act = (by: Role, action: Action) => boolean;

function playPhase(state: () => GameState, act: Act): boolean {
  const { phase, round } = state().board;
  const plan = PLAN[round - 1] ?? quiet;
  if (phase === "talks") {
    for (const step of plan.talks) if (!act(step.by, talkAction(step, state()))) return false;
  }
  const here = () => state().board.phase === phase && state().board.round === round;
  for (const role of ROLES) {
    if (!here() || state().board.ready[role]) continue;
    if (phase === "crisis") {
      if (!act(role, { type: "answerCrisis", ...CRISIS[role] })) return false;
    } else if (phase === "orders") {
      if (!act(role, { type: "seal", orders: ordersOf(role, plan, state()) })) return false;
    } else if (!act(role, { type: "ready", ready: true })) return false;
  }
  return true;
}

function talkAction(step: TalkStep, state: GameState): Action {
  const { round } = state.board;
  switch (step.do) {
    case "say":
      return { type: "say", folder: folderOf([step.by, ...step.to]), text: step.text };
    case "offerFreeze":
      return {
        type: "offer",
        sign: true,
        terms: freeze(round, null),
        note: "",
        standsUntil: round,
      };
    case "counterFreeze":
      return {
        type: "counter",
        sign: true,
        proposal: standing(state, "KUR").proposal,
        terms: freeze(round, round + 2),
        note: "",
      };
    case "sign":
      return { type: "sign", ...standing(state, step.offer) };
    case "offerSecret":
      return {
        type: "offer",
        sign: true,
        terms: secret(round),
        note: CANARIES.note,
        standsUntil: round,
      };
    case "invite":
      return {
        type: "invite",
        guest: step.guest,
        venue: "host",
        secret: false,
        transport: "quiet",
      };
    case "answer":
      return {
        type: "answerInvitation",
        summit: `${step.host}-${step.by}-${round}`,
        accept: step.accept,
      };
    case "convene":
      return { type: "convene", sixParty: false };
    case "attend":
      return { type: "answerPlenary", attend: true, sixParty: false };
  }
}

const clause = (n: number, owner: Role, code: Clause["code"], round: number): Clause => ({
  id: `c${n}`,
  owner,
  code,
  from: round,
  until: null,
  condition: null,
  summit: null,
});

const freeze = (round: number, until: number | null): Terms => ({
  parties: inOrder(["dprk", "us", "rok"]),
  clauses: [
    { ...clause(1, "dprk", "TF", round), until },
    clause(2, "us", "DP", round),
    clause(3, "rok", "DP", round),
  ],
  secret: false,
  sixParty: false,
});

const secret = (round: number): Terms => ({
  parties: inOrder(["china", "dprk"]),
  clauses: [clause(1, "china", "SUP", round), clause(2, "dprk", "FF", round)],
  secret: true,
  sixParty: false,
});

/** The open offer of these parties, at its newest version. */
function standing(state: GameState, offered: Offered) {
  const found = Object.values(state.folders)
    .flatMap(({ proposals }) => Object.values(proposals))
    .find(({ id, status }) => status === "open" && id.startsWith(`${offered}-`));
  if (!found) throw new Error(`no open offer ${offered}`);
  return { proposal: found.id, version: Object.keys(found.versions).length };
}

function ordersOf(role: Role, plan: RoundPlan, state: GameState): Orders {
  const cards = (plan.cards[role] ?? []).map((card) => ({ card, pair: null }));
  const freezes = Object.values(state.board.deals).filter(({ status }) => status === "live");
  const cheat = freezes.flatMap((deal) =>
    Object.values(deal.clauses)
      .filter(({ owner, code }) => owner === role && code === "TF")
      .map(({ id }) => ({ deal: deal.id, clause: id })),
  );
  const cheats = plan.cheats && role === "dprk" ? cheat.slice(0, 1) : [];
  return { ...NO_ORDERS, cards, cheats };
}

/** What chance has to do in the match: found out once, one crisis without war, no leak, six rounds. */
export function isWanted(commits: readonly Commit[], state: GameState): boolean {
  const count = (type: string) =>
    commits.flatMap(({ events }) => events).filter((event) => event.type === type).length;
  return (
    state.board.phase === "over" &&
    state.board.round === 6 &&
    state.board.final?.ending !== "war" &&
    count("crisisSettled") === 1 &&
    count("cheatCaught") === 1 &&
    count("dealPublished") === 0 &&
    count("summitHeld") >= 1 &&
    count("plenaryHeld") === 1
  );
}
