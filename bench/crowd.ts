import type { Room } from "@colyseus/sdk";
import { type Action, ROLES, type Role } from "../shared/src/rules/index.ts";
import { act, asHost, enter, openTable } from "./door.ts";

/** How long each command of a window took, until its author and until all four had it. Milliseconds. */
export interface Window {
  readonly toOwn: readonly number[];
  readonly toAll: readonly number[];
}

export interface Crowd {
  /** Everybody says or does something about once a second, for so long. */
  readonly live: (ms: number) => Promise<Window>;
}

/** A command on its way to the four of its table. */
interface Sent {
  readonly at: number;
  /** Who has not seen it yet. */
  missing: number;
}

interface Table {
  readonly rooms: readonly Room[];
  /** In the order in which they were sent. */
  readonly under: Sent[];
  /** What each of the four has seen, counted as places in the order of all that was sent. */
  readonly seen: number[];
  /** Commands that all four have seen, and that are gone from `under`. */
  gone: number;
  toAll: number[];
}

const GROUP = 20;

/** So many tables with four people each, past their first Briefing. */
export async function gather(url: string, tables: number): Promise<Crowd> {
  const all: Table[] = [];
  while (all.length < tables) {
    const some = Array.from({ length: Math.min(GROUP, tables - all.length) }, () => seatFour(url));
    all.push(...(await Promise.all(some)));
  }
  let turn = 0;
  return {
    async live(ms) {
      const toOwn: number[] = [];
      const people = all.length * ROLES.length;
      const until = performance.now() + ms;
      const answers: Promise<void>[] = [];
      for (const table of all) table.toAll = [];
      let due = performance.now();
      // Spread evenly over the second: whoever is due by now sends, and the next look is a moment later.
      while (performance.now() < until) {
        for (; due <= performance.now(); due += 1000 / people) {
          const table = all[turn % all.length] as Table;
          answers.push(send(table, Math.floor(turn / all.length), toOwn));
          turn += 1;
        }
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      await Promise.all(answers);
      return { toOwn, toAll: all.flatMap(({ toAll }) => toAll) };
    },
  };
}

async function seatFour(url: string): Promise<Table> {
  const { code, hostKey } = await openTable(url);
  const rooms: Room[] = [];
  for (const role of ROLES) rooms.push(await enter(url, { code, role }));
  await asHost(rooms[0] as Room, hostKey, "start");
  for (const room of rooms) await act(room, { type: "ready", ready: true });
  const table: Table = { rooms, under: [], seen: [0, 0, 0, 0], gone: 0, toAll: [] };
  for (const [index, room] of rooms.entries()) room.onStateChange(() => see(table, index));
  return table;
}

/** One patch is one command of the table: each changes something that all four may see. */
function see(table: Table, index: number): void {
  const { seen, under, toAll } = table;
  const place = (seen[index] ?? 0) - table.gone;
  const command = under[place];
  if (!command) return;
  seen[index] = (seen[index] ?? 0) + 1;
  command.missing -= 1;
  if (command.missing > 0) return;
  toAll.push(performance.now() - command.at);
  under.shift();
  table.gone += 1;
}

async function send(table: Table, count: number, toOwn: number[]): Promise<void> {
  const at = performance.now();
  const index = count % ROLES.length;
  table.under.push({ at, missing: ROLES.length });
  await act(table.rooms[index] as Room, usualWish(ROLES[index] as Role, count));
  toOwn.push(performance.now() - at);
}

/** The usual mix of Talks: words, readiness given and taken back, never by all four at once. */
export function usualWish(role: Role, count: number): Action {
  const turn = Math.floor(count / ROLES.length);
  if (role !== "dprk" && turn % 3 === 0) return { type: "ready", ready: turn % 2 === 0 };
  const folder = role === "china" || role === "dprk" ? "china+dprk" : "us+rok";
  return { type: "say", folder, text: `A freeze for a freeze is our position in line ${count}.` };
}
