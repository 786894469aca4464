// A small seminar as the store keeps it: one table played to the end, one in the middle of its talks, one not begun.

import { POLICIES, playMatch } from "@freeze/shared/bots";
import type { PlanningSheet, SeminarSetup } from "@freeze/shared/net";
import {
  type Action,
  type Commit,
  type Control,
  create,
  decide,
  evolveAll,
  type GameState,
  ROLES,
  type Role,
  type Terms,
} from "@freeze/shared/rules";
import { SCENARIOS } from "@freeze/shared/scenarios";
import type {
  ArchivedStudent,
  ArchivedTable,
  SeminarArchive,
} from "../../src/seminar/exportArchive.ts";
import type { StoredCommit } from "../../src/store/store.ts";

const BEGAN = Date.UTC(2026, 2, 3, 9);
const SEED = "5".repeat(32);
const MATCH = { layout: "50", ruleset: "first", at: BEGAN } as const;

const setup: SeminarSetup = {
  title: "Thursday class",
  scenario: "opening",
  plan: "50",
  ruleset: "first",
  lang: "en",
  names: "shown",
  rest: "delegations",
  observers: "press",
  bots: { temperament: "mixed", strength: "practised" },
  absentS: 60,
  list: [],
};

const sheet: PlanningSheet = {
  reservation: 40,
  target: 70,
  firstOffer: "+ freeze, then ask Max Weber",
  guesses: { us: "A big win" },
};

export const NAMES = [
  "Max Weber",
  "김민수",
  'O\'Neil, "Ann"',
  "=cmd|' /C calc'!A0",
  "王芳",
  "Lee",
] as const;
export const idOf = (index: number): string => String(index + 1).padStart(12, "0");

const student = (index: number, some: Partial<ArchivedStudent> = {}): ArchivedStudent => ({
  id: idOf(index),
  alias: NAMES[index] as string,
  name: NAMES[index] as string,
  listed: true,
  joinedAt: BEGAN - 600_000 + index,
  place: null,
  sheet: null,
  hands: 0,
  observed: {},
  hereMs: null,
  checks: null,
  ...some,
});

const seat = (...delegates: readonly number[]): ArchivedTable["seats"]["us"] =>
  delegates.length > 0
    ? { kind: "person", delegates: delegates.map(idOf), temperament: "", strength: "" }
    : { kind: "bot", delegates: [], temperament: "dove", strength: "practised" };

/** Two students and two bots play to the end. */
function finished(): ArchivedTable {
  const { history } = playMatch({
    scenario: SCENARIOS.opening,
    seed: SEED,
    options: MATCH,
    policies: POLICIES_OF,
  });
  const owner: Partial<Record<string, number>> = { us: 0, dprk: 1 };
  const commits = history.commits.map((commit): StoredCommit => {
    const index = owner[commit.command?.by ?? ""];
    return { commit, request: index === undefined ? null : `${idOf(index)}:${commit.n}` };
  });
  const seats = { china: seat(), dprk: seat(1), us: seat(0), rok: seat() };
  return { code: "BCDFG", number: 1, seats, observers: [idOf(4)], commits };
}
const POLICIES_OF = {
  china: POLICIES.builder,
  dprk: POLICIES.reciprocator,
  us: POLICIES.dove,
  rok: POLICIES.opportunist,
};

const TERMS: Terms = {
  parties: ["dprk", "us"],
  secret: false,
  sixParty: false,
  clauses: [
    { id: "c1", owner: "dprk", code: "TF", from: 1, until: null, condition: null, summit: null },
    {
      id: "c2",
      owner: "us",
      code: "DP",
      from: 2,
      until: 4,
      condition: { kind: "kept", clause: "c1" },
      summit: null,
    },
  ],
};
export const EVIL = '=HYPERLINK("http://x.test","Max Weber")';

/** Written by hand: words that hurt, an offer, a counter-offer, a signature, a pause. */
function running(): ArchivedTable {
  const commits: StoredCommit[] = [];
  let state = undefined as unknown as GameState;
  let at = BEGAN;
  const take = (commit: Commit, request: string | null): void => {
    commits.push({ commit, request });
    state = evolveAll(state, commit.events);
  };
  const command = (by: Role | "host", action: Action | Control, index: number | null): void => {
    at += 1_500;
    const one = { by, at, action } as never;
    const decision = decide(state, one);
    if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
    const request = index === null ? null : `${idOf(index)}:x${commits.length}`;
    take({ n: commits.length, at, command: one, events: decision.events }, request);
  };
  take(create(SCENARIOS.opening, SEED, MATCH), null);
  for (const role of ROLES) command(role, { type: "ready", ready: true }, null);
  const say = (role: Role, text: string, index: number | null): void =>
    command(role, { type: "say", folder: "dprk+us", text }, index);
  say("us", EVIL, 2);
  say("dprk", 'Two\nlines, and a "quote".', 3);
  say("us", "김민수는 max weber를 모른다, but Maxwell and Leeds stay; Lee goes.", 5);
  say("dprk", "@ask:want", 3);
  command("us", { type: "offer", terms: TERMS, note: "-1 for each", standsUntil: 1 }, 2);
  const [first] = TERMS.clauses;
  const counter = { ...TERMS, clauses: [{ ...first, from: 2 }, TERMS.clauses[1]] } as Terms;
  command("dprk", { type: "counter", proposal: "KU-1", terms: counter, note: "" }, 3);
  command("us", { type: "sign", proposal: "KU-1", version: 2 }, 2);
  command("host", { type: "pause" }, null);
  at += 60_000;
  command("host", { type: "resume" }, null);
  command("host", { type: "extend", ms: 120_000 }, null);
  const seats = { china: seat(), dprk: seat(3), us: seat(2, 5), rok: seat() };
  return { code: "HJKLM", number: 2, seats, observers: [], commits };
}

export function archive(): SeminarArchive {
  const waiting: ArchivedTable = {
    code: "NPQRS",
    number: 3,
    seats: { china: seat(), dprk: seat(), us: seat(), rok: seat() },
    observers: [],
    commits: [],
  };
  const at = (table: string, role: Role | null, head = true) => ({ place: { table, role, head } });
  return {
    code: "BCDFGH",
    setup,
    createdAt: BEGAN - 86_400_000,
    students: [
      student(0, {
        ...at("BCDFG", "us"),
        sheet,
        hands: 2,
        hereMs: 90_000,
        checks: { right: 2, of: 3 },
      }),
      student(1, at("BCDFG", "dprk")),
      student(2, at("HJKLM", "us")),
      student(3, { ...at("HJKLM", "dprk"), listed: false }),
      student(4, { ...at("BCDFG", null, false), observed: { "1": "Will Lee sign?", "2": "@all" } }),
      student(5, at("HJKLM", "us", false)),
    ],
    tables: [finished(), running(), waiting],
    messages: [
      { at: BEGAN, from: null, to: "all", text: "Welcome, 王芳!" },
      { at: BEGAN + 1, from: idOf(1), to: "instructor", text: "Where do I sign?" },
      { at: BEGAN + 2, from: null, to: "HJKLM", text: "Two minutes." },
    ],
    acts: [
      { at: BEGAN, type: "stage", table: null, student: null, details: { to: "play" } },
      {
        at: BEGAN + 2,
        type: "seat",
        table: null,
        student: null,
        details: { seating: { tables: [{ seats: { us: [idOf(0)] }, observers: [] }], bench: [] } },
      },
      { at: BEGAN + 5, type: "rename", table: null, student: idOf(5), details: { name: "Lee" } },
    ],
  };
}
