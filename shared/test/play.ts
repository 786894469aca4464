// Plays matches by commands alone, so that tests build their states as people do.

import { create } from "../src/rules/create.ts";
import { decide } from "../src/rules/decide.ts";
import {
  type Action,
  type Board,
  type Cause,
  type Command,
  type Commit,
  type Control,
  commitToReturnTo,
  type Decision,
  type Dial,
  decideRollBack,
  type Effects,
  evolveAll,
  type GameEvent,
  type GameState,
  type Hold,
  type InstructorAct,
  isRollBack,
  NO_ORDERS,
  NO_ROUNDS,
  type Orders,
  type Phase,
  type RefusalCode,
  ROLES,
  type Role,
  roundsAfter,
  type Step,
  type Terms,
} from "../src/rules/index.ts";
import { type Setup, scenarioOf, seedText, type TermsOptions, terms } from "./playCase.ts";
import { dialOf, eventsOfRound, movedIn, sumCauses, sumHeld } from "./playEvents.ts";

export { type Setup, type TermsOptions, terms, WARM } from "./playCase.ts";
export { eventsOfRound } from "./playEvents.ts";

export type SomeOrders = Partial<Readonly<Record<Role, Partial<Orders>>>>;

/** Cards as orders: `cards("test", "evade")`. */
export const cards = (...ids: readonly Orders["cards"][number]["card"][]): Partial<Orders> => ({
  cards: ids.map((card) => ({ card, pair: null })),
});

export interface Play {
  readonly state: () => GameState;
  readonly board: () => Board;
  readonly commits: readonly Commit[];
  readonly events: () => readonly GameEvent[];
  /** Events of one type, the match over. */
  readonly seen: <T extends GameEvent["type"]>(
    type: T,
  ) => readonly Extract<GameEvent, { type: T }>[];
  /** Does it; a refusal throws. Returns the new events. */
  readonly act: (role: Role, action: Action) => readonly GameEvent[];
  /** The code of the refusal; throws if it was accepted. */
  readonly refused: (role: Role, action: Action) => RefusalCode;
  /** By the instructor: the code of the refusal, or null. */
  readonly instruct: (action: InstructorAct | Hold, at?: number) => RefusalCode | null;
  readonly control: (by: "clock" | "host", action: Control, at?: number) => RefusalCode | null;
  /** Everybody is ready until the phase stands (at least one step if it stands already). */
  readonly to: (phase: Phase) => void;
  /** On to the Talks of a round. */
  readonly talks: (round: number) => void;
  /** Seals these orders, empty ones for the rest; ends in Resolution. */
  readonly orders: (by?: SomeOrders) => void;
  /** Orders of this round, then the whole of it, until Talks of the next (or the end). */
  readonly round: (by?: SomeOrders) => void;
  /** Offers by the first party, signed by all; the id of the deal. */
  readonly deal: (text: string, options?: TermsOptions) => string;
  readonly offer: (role: Role, offered: Terms, standsUntil?: number) => string;
  readonly summit: (host: Role, guest: Role, options?: Partial<Invite>) => string;
  readonly dial: (dial: Dial) => number;
  /** What causes of a kind asked for in a round (the current one unless named), held effects left out. */
  readonly asked: (kind: Cause["kind"], match?: object, round?: number) => Effects;
  /** What such causes asked for by held effects. */
  readonly heldBy: (kind: Cause["kind"], round?: number) => Effects;
  /** How a dial really moved in a step of a round (the current one unless named). */
  readonly moved: (dial: Dial, step: Step, round?: number) => readonly [number, number] | null;
}
type Invite = Omit<Extract<Action, { type: "invite" }>, "type" | "guest">;

export function open(setup: Setup = {}): Play {
  const commits: Commit[] = [];
  let now = 1_000;
  const first = create(scenarioOf(setup), seedText(setup.seed ?? 1), {
    layout: setup.layout ?? "untimed",
    ruleset: setup.ruleset ?? "full",
    at: now,
  });
  commits.push(first);
  let state = evolveAll(undefined as unknown as GameState, first.events);

  const events = () => commits.flatMap((commit) => commit.events);
  const board = () => state.board;

  const act = (role: Role, action: Action): readonly GameEvent[] => {
    now += 10;
    const command = { by: role, at: now, action };
    const decision = decide(state, command);
    if (!decision.ok) {
      const said = `${decision.refusal.code} ${JSON.stringify(decision.refusal.params)}`;
      throw new Error(`${role} ${JSON.stringify(action)} refused: ${said}`);
    }
    commits.push({ n: commits.length, at: now, command, events: decision.events });
    state = evolveAll(state, decision.events);
    return decision.events;
  };

  const refused = (role: Role, action: Action): RefusalCode => {
    const decision = decide(state, { by: role, at: now, action });
    if (decision.ok) throw new Error(`${role} ${JSON.stringify(action)} was accepted`);
    return decision.refusal.code;
  };

  const control = (by: "clock" | "host", action: Control, at = now): RefusalCode | null => {
    now = Math.max(now, at);
    const command = { by, at, action };
    const decision = decide(state, command);
    if (!decision.ok) return decision.refusal.code;
    commits.push({ n: commits.length, at, command, events: decision.events });
    state = evolveAll(state, decision.events);
    return null;
  };

  /** A roll back gets the state that it goes back to, as in a match of the server. */
  const decideHere = (command: Command): Decision => {
    if (!isRollBack(command)) return decide(state, command);
    const back = commitToReturnTo(commits.reduce(roundsAfter, NO_ROUNDS), command.action);
    const past = commits.slice(0, (back ?? -1) + 1).flatMap((commit) => commit.events);
    const then = evolveAll(undefined as unknown as GameState, past);
    return decideRollBack(state, back === undefined ? undefined : then, command);
  };

  const instruct = (action: InstructorAct | Hold, at = now): RefusalCode | null => {
    now = Math.max(now, at);
    const command = { by: "instructor", at, action } as const;
    const decision = decideHere(command);
    if (!decision.ok) return decision.refusal.code;
    commits.push({ n: commits.length, at, command, events: decision.events });
    state = evolveAll(state, decision.events);
    return null;
  };

  const step = (): void => {
    const { phase, round } = state.board;
    for (const role of ROLES) {
      if (state.board.phase !== phase || state.board.round !== round) return;
      if (state.board.ready[role]) continue;
      act(
        role,
        phase === "orders" ? { type: "seal", orders: NO_ORDERS } : { type: "ready", ready: true },
      );
    }
  };

  const to = (phase: Phase): void => {
    for (let guard = 0; guard < 70; guard += 1) {
      if (guard > 0 && state.board.phase === phase) return;
      if (state.board.phase === "over") {
        if (phase === "over") return;
        throw new Error(`over (${state.board.final?.ending}) before ${phase}`);
      }
      step();
    }
    throw new Error(`never came to ${phase}`);
  };

  const until = (phase: Phase): void => {
    if (state.board.phase !== phase) to(phase);
  };

  const orders = (by: SomeOrders = {}): void => {
    until("orders");
    for (const role of ROLES) {
      if (state.board.ready[role]) continue;
      act(role, { type: "seal", orders: { ...NO_ORDERS, ...by[role] } });
    }
  };

  const offer = (role: Role, offered: Terms, standsUntil = state.board.round): string => {
    const made = act(role, { type: "offer", terms: offered, note: "", standsUntil });
    const event = made.find((found) => found.type === "offerMade");
    if (event?.type !== "offerMade") throw new Error("no offer was made");
    return event.proposal.id;
  };

  const sign = (id: string, parties: readonly Role[]): void => {
    for (const role of parties) {
      const folder = Object.values(state.folders).find((found) => found.proposals[id]);
      const signed = folder?.proposals[id]?.versions["1"]?.signed ?? [];
      if (!signed.includes(role)) act(role, { type: "sign", proposal: id, version: 1 });
    }
  };

  const play: Play = {
    state: () => state,
    board,
    commits,
    events,
    seen: (type) => events().filter((event) => event.type === type) as never,
    act,
    refused,
    control,
    instruct,
    to,
    talks(round) {
      while (!(state.board.round === round && state.board.phase === "talks")) to("talks");
    },
    orders,
    round(by) {
      orders(by);
      for (let guard = 0; guard < 6; guard += 1) {
        if (state.board.phase === "over" || state.board.phase === "talks") return;
        step();
      }
    },
    offer,
    deal(text, options) {
      until("talks");
      const offered = terms(text, state.board.round, options);
      const first = offered.parties[0] as Role;
      const id = offer(first, offered);
      sign(id, offered.parties);
      return id;
    },
    summit(host, guest, options = {}) {
      until("talks");
      const invite = {
        type: "invite",
        guest,
        venue: "host",
        secret: false,
        transport: "quiet",
        ...options,
      } as const;
      act(host, invite);
      const id = `${host}-${guest}-${state.board.round}`;
      act(guest, { type: "answerInvitation", summit: id, accept: true });
      return id;
    },
    dial: (dial) => dialOf(state, dial),
    asked: (kind, match = {}, round = state.board.round) =>
      sumCauses(eventsOfRound(commits, round), kind, match),
    heldBy: (kind, round = state.board.round) => sumHeld(eventsOfRound(commits, round), kind),
    moved: (dial, step, round = state.board.round) =>
      movedIn(eventsOfRound(commits, round), dial, step),
  };
  return play;
}

/** The first play, by seed 0, 1, 2, ..., in which something drawn went as wished. */
export function playWhere(run: (seed: number) => Play, wished: (play: Play) => boolean): Play {
  for (let seed = 0; seed < 400; seed += 1) {
    const play = run(seed);
    if (wished(play)) return play;
  }
  throw new Error("no seed under 400 shows this");
}
