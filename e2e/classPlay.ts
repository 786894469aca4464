// How a table of a seminar is played here: people with browsers, people without, and bots, phase by phase.
import type { ByRole, Role } from "../shared/src/rules/index.ts";
import { type Classmate, lastWord, offerOfTwo, sayToAll } from "./classmate.ts";
import {
  type Delegate,
  goThroughTelling,
  readPaper,
  ready,
  sealOrders,
  t,
  talk,
} from "./delegate.ts";
import type { Lecturer } from "./lecturer.ts";

/** Somebody with a browser. */
export interface Student extends Delegate {
  readonly name: string;
}

/** Who sits at a table and does something: the others are bots, or have left. */
export interface Party {
  readonly table: string;
  readonly students: readonly Student[];
  readonly mates: readonly Classmate[];
}

/** Where a table stops: at the beginning of this phase. */
export interface Stop {
  readonly round: number;
  readonly phase: string;
}

const PHASES = ["briefing", "talks", "orders", "resolution", "crisis", "communique"];

const isThere = (at: Stop, stop: Stop): boolean =>
  at.round > stop.round ||
  (at.round === stop.round && PHASES.indexOf(at.phase) >= PHASES.indexOf(stop.phase));

/** Time enough for a slow machine: the phase is to end because all are done. */
const LONG_MS = 900_000;

/** Everybody does what a phase asks for, until the table stands where it is to stop or its match is over. */
export async function playUntil(lecturer: Lecturer, party: Party, stop: Stop): Promise<void> {
  const now = () => {
    const tile = lecturer.view().tables[party.table];
    if (!tile) throw new Error(`there is no table ${party.table}`);
    return tile;
  };
  for (;;) {
    const { stage, round, phase } = now();
    if (stage === "over" || isThere({ round, phase }, stop)) return;
    await lecturer.instruct({ type: "extend", table: party.table, ms: LONG_MS });
    await playPhase(party, { round, phase });
    const goesOn = lecturer.until(({ tables }) => {
      const tile = tables[party.table];
      return tile?.phase !== phase || tile.round !== round || tile.stage === "over";
    });
    await goesOn.catch(() => {
      const { number, waiting } = now();
      throw new Error(`table ${number} waits for ${waiting} in ${phase} of round ${round}`);
    });
  }
}

/** What each government says in the open, round by round. */
const LINES: ByRole<readonly [string, string]> = {
  china: ["A freeze for a freeze: who can be against it?", "We have kept our part. Who else has?"],
  dprk: ["We hear about freezing. What will be paid?", "Words are cheap. Show us a ship."],
  us: ["Nothing is lifted before something stops.", "Inspectors first, then we talk of more."],
  rok: [
    "Let us begin with what can be undone.",
    "The hotline works; use it before the press does.",
  ],
};

const publicLine = (role: Role, round: number): string => LINES[role][round === 1 ? 0 : 1];

/** Words of Washington to Pyongyang, which the two others never read; no other table has the same. */
export const pairLine = (table: string): string =>
  `Between the two of us at ${table}: what would you want for a month without tests?`;

async function playPhase(party: Party, at: Stop): Promise<void> {
  const { students, mates } = party;
  if (at.phase === "talks") await negotiate(party, at.round);
  await Promise.all([
    ...mates.map((mate) => mate.act(lastWord(at.phase))),
    ...students.map((student) => endPhase(student, at)),
  ]);
}

/** Two who sit without a screen sign a freeze in the first round; everybody says a sentence. */
async function negotiate({ table, students, mates }: Party, round: number): Promise<void> {
  const mate = (role: Role) => mates.find((one) => one.view().me.place?.role === role);
  const [us, dprk] = [mate("us"), mate("dprk")];
  if (round === 1 && us) {
    await us.act({ type: "say", folder: "dprk+us", text: pairLine(table) });
    await us.act(offerOfTwo(round));
    if (dprk) await dprk.act({ type: "sign", proposal: "KU-1", version: 1 });
  }
  await Promise.all([
    ...mates.map((one) => one.act(sayToAll(publicLine(roleOf(one), round)))),
    ...students.map((student) => say(student, publicLine(student.role as Role, round))),
  ]);
}

const roleOf = (mate: Classmate): Role => mate.view().me.place?.role ?? "china";

const say = (student: Student, text: string): Promise<void> => {
  const others = (["china", "dprk", "us", "rok"] as const).filter((one) => one !== student.role);
  return talk(student, { by: student.role as Role, do: "say", to: others, text });
};

function endPhase(student: Student, { phase }: Stop): Promise<void> {
  switch (phase) {
    case "briefing":
    case "talks":
      return ready(student, phase);
    case "orders":
      return sealOrders(student, { cards: [], cheat: false });
    case "resolution":
      return goThroughTelling(student);
    case "crisis":
      return stayOut(student);
    case "communique":
      return readPaper(student);
    default:
      throw new Error(`nobody knows what to do in ${phase}`);
  }
}

/** Down for those with soldiers there, aside for the others. */
async function stayOut({ page, role }: Student): Promise<void> {
  const word = role === "us" || role === "dprk" ? "down" : "aside";
  await page
    .getByRole("dialog")
    .getByRole("button", { name: t(`panel.crisis.${word}`), exact: true })
    .click();
}
