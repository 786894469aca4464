// Who of a class may have read what: every browser's frames and answers, and all that came to those without a screen.
import { expect } from "@jest/globals";
import type { ConsoleView } from "../shared/src/net/index.ts";
import type { Role } from "../shared/src/rules/index.ts";
import type { Classmate } from "./classmate.ts";
import { pairLine } from "./classPlay.ts";
import type { Ears } from "./hall.ts";

interface Place {
  readonly table: number;
  readonly role: Role;
}

export interface Whispered {
  readonly ears: Ears;
  readonly view: ConsoleView;
  /** All who were ever there without a screen. */
  readonly mates: readonly Classmate[];
  readonly words: {
    /** The instructor's. */
    readonly key: string;
    /** A planning sheet: whose, and what it says. */
    readonly plan: readonly [name: string, text: string];
    /** News for one government: what it says, and who had the seat then. */
    readonly telegram: readonly [text: string, to: Place, then: readonly string[]];
  };
}

/** A second device of somebody has a name of its own. */
export const secondOf = (name: string): string => `${name} again`;

/** Each word reached those it was for, and nobody else; what may have reached somebody, or not yet, is left out. */
export function expectSecrets({ ears, view, mates, words }: Whispered): void {
  const readersOf = (word: string): readonly string[] =>
    [
      ...[...ears].filter(([, one]) => one.find(word)).map(([name]) => name),
      ...mates.filter((mate) => mate.heard().includes(word)).map(({ name }) => name),
    ].sort();
  const own = (name: string) => [name, secondOf(name)].filter((one) => ears.has(one));
  const mate = (name: string) => (mates.some((one) => one.name === name) ? [name] : []);

  expect(readersOf(words.key)).toEqual(["console"]);
  expect(readersOf(words.plan[1])).toEqual(own(words.plan[0]));
  for (const { name, rejoin } of Object.values(view.students)) {
    const knows = ["console", ...own(name), ...mate(name)].sort();
    expect([name, readersOf(name)]).toEqual([name, knows]);
    expect([rejoin, readersOf(rejoin)]).toEqual([rejoin, knows]);
  }
  const [telegram, to, then] = words.telegram;
  expectWithin(readersOf(telegram), [...then, ...namesIn(view, to)]);
  for (const { code } of Object.values(view.tables)) {
    expectWithin(readersOf(pairLine(code)), namesAt(view, code, ["dprk", "us"]));
  }
}

/** Who has a seat, by the table's number. */
export function namesIn(view: ConsoleView, { table, role }: Place): readonly string[] {
  const found = Object.values(view.tables).find(({ number }) => number === table);
  return namesAt(view, found?.code ?? "", [role]);
}

const namesAt = (view: ConsoleView, table: string, roles: readonly Role[]): readonly string[] =>
  roles.flatMap((role) =>
    (view.tables[table]?.seats[role].delegates ?? []).map((id) => view.students[id]?.name ?? ""),
  );

/** Nobody but these; the console may look into a table. */
function expectWithin(readers: readonly string[], allowed: readonly string[]): void {
  const known = ["console", ...allowed, ...allowed.map(secondOf)];
  expect(readers.filter((name) => !known.includes(name))).toEqual([]);
}
