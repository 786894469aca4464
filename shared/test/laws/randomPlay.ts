// Random matches by commands: legal play of every kind, refused play, and the clock.
import { create } from "../../src/rules/create.ts";
import { decide } from "../../src/rules/decide.ts";
import {
  type Action,
  CARDS_OF,
  CLAUSES,
  type Clause,
  type Command,
  type Commit,
  clauseKindsOf,
  evolveAll,
  FOLDERS,
  type GameState,
  inOrder,
  LAYOUTS,
  type LayoutId,
  membersOf,
  NO_ORDERS,
  type Orders,
  owed,
  PACKAGES,
  PAIRS,
  type Phase,
  packageTerms,
  type Refusal,
  type RefusalCode,
  ROLES,
  type Role,
  type Ruleset,
  roleView,
  type Scenario,
  type Terms,
  TRANSPORTS,
  VENUES,
  whyNot,
} from "../../src/rules/index.ts";
import { SCENARIOS } from "../../src/scenarios/index.ts";

/** The test's own dice: a small generator of its own, so that no draw of a match is shared. */
export interface Dice {
  readonly below: (n: number) => number;
  readonly often: (percent: number) => boolean;
  readonly one: <T>(list: readonly T[]) => T;
}
export function diceOf(seed: number): Dice {
  let state = (seed * 2_654_435_761 + 97) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    below: (n) => Math.floor(next() * n),
    often: (percent) => next() * 100 < percent,
    one: (list) => list[Math.floor(next() * list.length)] as never,
  };
}

export interface Table {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly layout: LayoutId;
  readonly ruleset: Ruleset;
}
/** A table of any kind. */
export function tableOf(seed: number): Table {
  const dice = diceOf(seed ^ 0x5eed);
  const layout = dice.one(Object.keys(LAYOUTS) as LayoutId[]);
  return {
    scenario: dice.one(Object.values(SCENARIOS)),
    seed: seed.toString(16).padStart(32, "0"),
    layout,
    ruleset: dice.often(25) ? "first" : "full",
  };
}

export interface Match {
  state: GameState;
  readonly commits: Commit[];
  /** One refusal of each code that was met. */
  readonly refusals: Map<RefusalCode, Refusal>;
  at: number;
}
export function begin({ scenario, seed, layout, ruleset }: Table): Match {
  const first = create(scenario, seed, { layout, ruleset, at: 0 });
  const state = evolveAll(undefined as unknown as GameState, first.events);
  return { state, commits: [first], refusals: new Map(), at: 0 };
}

/** Sends a command; true if it was accepted. */
export function send(match: Match, command: Command): boolean {
  const decision = decide(match.state, command);
  if (!decision.ok) {
    match.refusals.set(decision.refusal.code, decision.refusal);
    return false;
  }
  match.commits.push({
    n: match.commits.length,
    at: command.at,
    command,
    events: decision.events,
  });
  match.state = evolveAll(match.state, decision.events);
  return true;
}

export interface Watch {
  /** Called before a command is sent; may send wishes of its own that are refused. */
  readonly before?: (match: Match, dice: Dice) => void;
}

/** Plays one match to its end and returns it. */
export function playRandomly(seed: number, table = tableOf(seed), watch: Watch = {}): Match {
  const match = begin(table);
  const dice = diceOf(seed);
  for (let guard = 0; match.state.board.phase !== "over"; guard += 1) {
    if (guard > 5_000) throw new Error(`match ${seed} never ends`);
    watch.before?.(match, dice);
    step(match, dice);
  }
  return match;
}

const act = (match: Match, by: Role, action: Action): boolean => {
  match.at += 7;
  return send(match, { by, at: match.at, action });
};

/** One wish, or one step of everybody towards the end of the phase. */
function step(match: Match, dice: Dice): void {
  const { phase } = match.state.board;
  const role = dice.one(ROLES);
  if (dice.often(3)) clock(match, dice);
  else if (dice.often(phase === "talks" ? 55 : 20)) wish(match, role, dice);
  else if (!match.state.board.ready[role]) {
    act(match, role, phase === "orders" ? seal(match, role, dice) : { type: "ready", ready: true });
  } else if (phase === "orders" && dice.often(8)) act(match, role, { type: "unseal" });
}

function clock(match: Match, dice: Dice): void {
  const { board } = match.state;
  const { round, phase } = board;
  const by = dice.often(50) ? "host" : "clock";
  if (board.clock.paused) {
    match.at += dice.below(90_000);
    send(match, { by, at: match.at, action: { type: "resume" } });
  } else if (board.clock.deadlineAt !== null && dice.often(50)) {
    match.at = Math.max(match.at, board.clock.deadlineAt);
    send(match, { by, at: match.at, action: { type: "timeOut", round, phase } });
  } else if (dice.often(50))
    send(match, { by, at: match.at, action: { type: "extend", ms: 120_000 } });
  else send(match, { by, at: match.at, action: { type: "pause" } });
}

/** Something a role may want in this phase; often refused, which is part of the play. */
function wish(match: Match, role: Role, dice: Dice): void {
  const { board } = match.state;
  if (board.clock.paused) send(match, { by: "host", at: match.at, action: { type: "resume" } });
  if (dice.often(15)) act(match, role, say(role, dice));
  else if (board.phase === "talks") talk(match, role, dice);
  else act(match, role, wishIn(board.phase, match, { role, dice }));
}

function wishIn(
  phase: Exclude<Phase, "talks">,
  match: Match,
  { role, dice }: { readonly role: Role; readonly dice: Dice },
): Action {
  switch (phase) {
    case "orders":
      return answers(match, role, dice);
    case "crisis":
      return { type: "answerCrisis", firm: dice.often(50), restrain: dice.often(50) };
    case "communique":
      return communique(match, role, dice);
    case "briefing":
    case "resolution":
    case "over":
      return {
        type: "draft",
        draft: { orders: seal(match, role, dice).orders, offer: null },
      };
  }
}

function say(role: Role, dice: Dice): Action {
  const folders = FOLDERS.filter((folder) => membersOf(folder).includes(role));
  return { type: "say", folder: dice.one(folders), text: `note ${dice.below(1_000)}` };
}

function talk(match: Match, role: Role, dice: Dice): void {
  if (dice.often(45)) negotiate(match, role, dice);
  else if (dice.often(44)) act(match, role, summit(role, dice));
  else if (dice.often(40)) act(match, "china", { type: "convene", sixParty: dice.often(40) });
  else act(match, role, answers(match, role, dice));
}

const summit = (role: Role, dice: Dice): Action => ({
  type: "invite",
  guest: dice.one(ROLES.filter((other) => other !== role)),
  venue: dice.one(VENUES),
  secret: dice.often(45),
  transport: dice.one(TRANSPORTS),
});

function answers(match: Match, role: Role, dice: Dice): Action {
  const view = roleView(match.state, role);
  const invited = Object.values(view.folders)
    .flatMap((folder) => Object.values(folder?.summits ?? {}))
    .filter(({ status, guest }) => status === "invited" && guest === role);
  const [first] = invited;
  if (first && dice.often(80)) {
    return { type: "answerInvitation", summit: first.id, accept: dice.often(75) };
  }
  return { type: "answerPlenary", attend: dice.often(85), sixParty: dice.often(85) };
}

function communique(match: Match, role: Role, dice: Dice): Action {
  const view = roleView(match.state, role);
  const open = [
    ...Object.keys(view.board.asked.choices),
    ...Object.values(view.folders).flatMap((folder) => Object.keys(folder?.choices ?? {})),
  ];
  const [deal] = open;
  if (deal) return { type: "choose", deal, end: dice.often(40) };
  return dice.often(50)
    ? { type: "vote", back: dice.often(60) }
    : { type: "answerSecondary", comply: dice.often(60) };
}

/** An offer, perhaps a counter, and signatures of its parties; sometimes taken back or declined. */
function negotiate(match: Match, role: Role, dice: Dice): void {
  const { round } = match.state.board;
  const terms = dice.often(35) ? fromPackage(role, round, dice) : randomTerms(role, round, dice);
  const standsUntil = round + (dice.often(20) ? 1 : 0);
  if (!act(match, role, { type: "offer", terms, note: "as discussed", standsUntil })) return;
  const made = match.commits.at(-1)?.events.find(({ type }) => type === "offerMade");
  if (made?.type !== "offerMade") return;
  const named = { proposal: made.proposal.id, version: 1 };
  if (dice.often(15)) {
    const other = dice.one(terms.parties);
    const clauses = terms.clauses.map((clause) => ({
      ...clause,
      from: clause.from + dice.below(2),
    }));
    const changed = { ...terms, clauses };
    act(match, other, { type: "counter", proposal: named.proposal, terms: changed, note: "" });
    if (dice.often(30)) act(match, role, { type: "withdraw", ...named });
  }
  for (const party of terms.parties) {
    if (dice.often(85)) act(match, party, { type: "sign", ...named });
    else if (dice.often(40)) act(match, party, { type: "decline", ...named });
    if (dice.often(6)) act(match, party, { type: "takeBack", ...named });
  }
}

function fromPackage(role: Role, round: number, dice: Dice): Terms {
  const fitting = PACKAGES.map((item) => packageTerms(item, round)).filter(({ parties }) =>
    parties.includes(role),
  );
  return dice.one(fitting);
}

const SECRET_CODES = CLAUSES.filter(({ secret }) => secret !== "no").map(({ code }) => code);

function randomTerms(role: Role, round: number, dice: Dice): Terms {
  const size = 2 + (dice.often(30) ? 1 : 0) + (dice.often(10) ? 1 : 0);
  const others = ROLES.filter((other) => other !== role);
  while (others.length > size - 1) others.splice(dice.below(others.length), 1);
  const parties = inOrder([role, ...others]);
  const secret = dice.often(45);
  const clauses: Clause[] = [];
  for (const owner of parties) {
    const count = 1 + (dice.often(25) ? 1 : 0);
    for (let n = 0; n < count; n += 1) {
      const kinds = clauseKindsOf(owner).filter(
        ({ code }) => !secret || SECRET_CODES.includes(code) || dice.often(5),
      );
      if (kinds.length === 0) continue;
      clauses.push(
        clauseOf(
          { owner, parties, round, id: `c${clauses.length + 1}` },
          dice.one(kinds).code,
          dice,
        ),
      );
    }
  }
  return { parties, clauses, secret, sixParty: parties.length === 4 && dice.often(30) };
}

function clauseOf(
  place: {
    readonly owner: Role;
    readonly parties: readonly Role[];
    readonly round: number;
    readonly id: string;
  },
  code: Clause["code"],
  dice: Dice,
): Clause {
  const { owner, parties, round, id } = place;
  const guests = parties.filter((role) => role !== owner);
  const once = ["RL1", "RL2", "EE", "SM"].includes(code);
  const from = round + dice.below(3);
  return {
    id,
    owner,
    code,
    from,
    until: once || dice.often(70) ? null : from + 1 + dice.below(3),
    condition: dice.often(75)
      ? null
      : dice.one([
          { kind: "round", round: round + dice.below(3) },
          { kind: "inspection", atLeast: dice.below(60) },
          { kind: "kept", clause: id === "c1" ? "c2" : "c1" },
        ] as const),
    summit: code === "SM" ? { guest: dice.one(guests), venue: dice.one(VENUES) } : null,
  };
}

/** Orders that are allowed: parts that would be refused are left out one by one. */
export function seal(
  match: Match,
  role: Role,
  dice: Dice,
): Extract<Action, { readonly type: "seal" }> {
  const view = roleView(match.state, role);
  let orders: Orders = NO_ORDERS;
  const allowed = (wished: Orders): boolean => {
    const { board, hand } = view;
    const asked = {
      ...view,
      board: { ...board, phase: "orders" as const },
      hand: { ...hand, orders: null },
    };
    return whyNot(asked, { type: "seal", orders: wished }) === undefined;
  };
  const add = (part: Partial<Orders>): void => {
    const wished = { ...orders, ...part };
    if (allowed(wished)) orders = wished;
  };
  for (let n = 0; n < 2; n += 1) {
    const { id, picksPair } = dice.one(CARDS_OF[role]);
    const pair = picksPair ? dice.one(PAIRS) : null;
    add({ cards: [...orders.cards, { card: id, pair }] });
  }
  const mine = owed(view).filter(({ cheat }) => cheat === null);
  if (mine.length > 0 && dice.often(40)) {
    const { deal, clause } = dice.one(mine);
    add({ cheats: [{ deal: deal.id, clause: clause.id }] });
  }
  quietParts(view.viewer, add, dice);
  dealParts(match, role, add, dice);
  return { type: "seal", orders };
}

function quietParts(role: Role, add: (part: Partial<Orders>) => void, dice: Dice): void {
  const other = dice.one(ROLES.filter((one) => one !== role));
  if (dice.often(30)) {
    add({
      statement: dice.one([
        { kind: "take_credit" },
        { kind: "give_credit", to: other },
        { kind: "lower_expectations" },
        { kind: "denounce", whom: other },
      ] as const),
    });
  }
  if (dice.often(30)) add({ consult: other });
  if (dice.often(15)) {
    const want = dice.one(["detection", "arsenal", "enforcement"] as const);
    add({ intelligence: { on: other, want } });
  }
  add({ fallback: { firm: dice.often(40), restrain: dice.often(40) } });
}

function dealParts(
  match: Match,
  role: Role,
  add: (part: Partial<Orders>) => void,
  dice: Dice,
): void {
  const { board, folders } = match.state;
  const own = FOLDERS.filter((key) => membersOf(key).includes(role));
  const secret = own.flatMap((key) => Object.values(folders[key].deals));
  const summits = [
    ...Object.values(board.summits),
    ...own.flatMap((key) => Object.values(folders[key].summits)),
  ];
  for (const deal of [...Object.values(board.deals), ...secret]) {
    if (dice.often(6)) add({ leave: [deal.id] });
  }
  for (const deal of secret) {
    if (dice.often(25)) add({ disclose: [deal.id] });
    if (dice.often(8)) add({ leak: { kind: "deal", id: deal.id } });
  }
  for (const { id } of summits) {
    if (dice.often(10)) add({ cancel: [id] });
    if (dice.often(50)) add({ restore: [id] });
    if (dice.often(10)) add({ leak: { kind: "summit", id } });
  }
}
