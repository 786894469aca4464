// Random matches by commands: legal play of every kind, refused play, and the clock.
import { create } from "../../src/rules/create.ts";
import { decide } from "../../src/rules/decide.ts";
import {
  type Action,
  type Command,
  type Commit,
  evolveAll,
  FOLDERS,
  type GameState,
  LAYOUTS,
  type LayoutId,
  membersOf,
  type Phase,
  type Refusal,
  type RefusalCode,
  ROLES,
  type Role,
  type Ruleset,
  roleView,
  type Scenario,
  TRANSPORTS,
  VENUES,
} from "../../src/rules/index.ts";
import { SCENARIOS } from "../../src/scenarios/index.ts";
import { type Dice, diceOf } from "./dice.ts";
import { negotiate } from "./randomDeals.ts";
import { seal } from "./randomOrders.ts";

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
  match.state = decision.state;
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
  if (dice.often(45)) negotiate(act, match, { role, dice });
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
