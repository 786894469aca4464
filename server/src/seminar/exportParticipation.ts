// Who took part, for the grade book.
import type { Action } from "@freeze/shared/rules";
import type { Cell, Sheet } from "./exportCsv.ts";
import { type StudentRow, who } from "./exportPeople.ts";
import type { Walked } from "./exportWalk.ts";

/** What a student did, counted over all tables; what was taken back later was still done. */
interface Deeds {
  offers: number;
  counters: number;
  signatures: number;
  answers: number;
  messages: number;
  words: number;
  conferred: number;
  orders: number;
  readonly rounds: Set<string>;
}
interface ParticipationRow extends StudentRow {
  readonly deeds: Deeds;
}

const noDeeds = (): Deeds => ({
  offers: 0,
  counters: 0,
  signatures: 0,
  answers: 0,
  messages: 0,
  words: 0,
  conferred: 0,
  orders: 0,
  rounds: new Set(),
});

/** Adds up, table after table, who did what, by pseudonym. */
export function openDeeds(): {
  readonly add: (table: Walked) => void;
  readonly of: (student: string) => Deeds;
} {
  const all = new Map<string, Deeds>();
  const of = (student: string): Deeds => {
    const found = all.get(student) ?? noDeeds();
    all.set(student, found);
    return found;
  };
  return {
    of,
    add(table) {
      for (const { student, action, round } of table.steps) {
        if (student === "" || !action) continue;
        const deeds = of(student);
        if (count(deeds, action)) deeds.rounds.add(`${table.code}/${round}`);
      }
    },
  };
}

/** false: no deed that counts, such as a draft or being ready. */
function count(deeds: Deeds, action: Action): boolean {
  switch (action.type) {
    case "offer":
      deeds.offers += 1;
      deeds.signatures += action.sign ? 1 : 0;
      return true;
    case "counter":
      deeds.counters += 1;
      deeds.signatures += action.sign ? 1 : 0;
      return true;
    case "sign":
      deeds.signatures += 1;
      return true;
    case "decline":
    case "answerInvitation":
    case "answerPlenary":
    case "answerCrisis":
    case "answerSecondary":
    case "vote":
    case "choose":
      deeds.answers += 1;
      return true;
    case "say":
      deeds.messages += 1;
      deeds.words += wordsIn(action.text);
      return true;
    case "confer":
      deeds.conferred += 1;
      return true;
    case "seal":
      deeds.orders += 1;
      return true;
    case "invite":
    case "convene":
    case "withdraw":
    case "takeBack":
      return true;
    case "draft":
    case "unseal":
    case "ready":
      return false;
  }
}

/** Words between spaces; in Chinese, which has none, each character counts. */
const wordsIn = (text: string): number =>
  (text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? []).length;

const deed =
  (of: (deeds: Deeds) => number) =>
  ({ deeds }: ParticipationRow): Cell =>
    of(deeds);

/** For the grade book. No score stands here: walking away can be right. */
export const participationSheet = (shown: boolean): Sheet<ParticipationRow> => ({
  file: "participation.csv",
  about:
    "One row for each student: what can count for a grade beside the essay. There is no score in it on purpose.",
  columns: {
    ...who<ParticipationRow>(shown),
    present: [
      "flag",
      "Had a place at a table, or did something at one.",
      ({ student, deeds }) => student.place !== null || deeds.rounds.size > 0,
    ],
    minutes_here: [
      "number",
      "Time connected; empty: not counted.",
      ({ student }) => (student.hereMs === null ? null : Math.round(student.hereMs / 6_000) / 10),
      "min",
    ],
    rounds_active: [
      "integer",
      "Rounds in which the student did something.",
      deed(({ rounds }) => rounds.size),
    ],
    offers: ["integer", "Offers made.", deed(({ offers }) => offers)],
    counter_offers: ["integer", "Counter-offers made.", deed(({ counters }) => counters)],
    signatures: ["integer", "Signatures given.", deed(({ signatures }) => signatures)],
    answers: [
      "integer",
      "Offers declined; invitations, plenaries, crises and votes answered.",
      deed(({ answers }) => answers),
    ],
    messages: ["integer", "Messages to other delegations.", deed(({ messages }) => messages)],
    words: ["integer", "Words in them; in Chinese, characters.", deed(({ words }) => words)],
    delegation_messages: [
      "integer",
      "Messages inside the own delegation.",
      deed(({ conferred }) => conferred),
    ],
    orders: ["integer", "Times that orders were sealed.", deed(({ orders }) => orders)],
    observer_lines: [
      "integer",
      "Rounds for which an observer wrote something.",
      ({ student }) => Object.keys(student.observed).length,
    ],
    hands: ["integer", "Times that a hand was raised.", ({ student }) => student.hands],
    sheet: ["flag", "Handed in a planning sheet.", ({ student }) => student.sheet !== null],
    checks_right: [
      "integer",
      "Questions on the brief answered right; empty: not known.",
      ({ student }) => student.checks?.right ?? null,
    ],
    checks: [
      "integer",
      "Of so many; empty: not known.",
      ({ student }) => student.checks?.of ?? null,
    ],
  },
});
