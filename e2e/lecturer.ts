// An instructor without a screen: opens a seminar, seats whoever has come, moves it on, answers.
import { Client } from "@colyseus/sdk";
import {
  type ConsoleView,
  fromCells,
  type InstructorWish,
  type OpenedSeminar,
  PROTOCOL_VERSION,
  type Reply,
  type SeatingTable,
  type SeminarSetup,
  type ViewFrame,
} from "../shared/src/net/index.ts";
import type { Role } from "../shared/src/rules/index.ts";

const SETUP: SeminarSetup = {
  title: "Northeast Asia, Thursday",
  scenario: "opening",
  plan: "50",
  ruleset: "first",
  lang: "en",
  names: "pseudonyms",
  rest: "delegations",
  observers: "press",
  bots: { temperament: "reciprocator", strength: "apprentice" },
  absentS: 0,
  list: [],
};

/** How long anything may take before the test says what it was waiting for. */
const PATIENCE_MS = 30_000;

export interface Lecturer {
  readonly code: string;
  readonly view: () => ConsoleView;
  /** Resolves when what the console shows fits; rejects when that takes too long. */
  readonly until: (fits: (view: ConsoleView) => boolean) => Promise<ConsoleView>;
  /** Resolves when the server has done it; rejects with its sentence when it has not. */
  readonly instruct: (wish: InstructorWish) => Promise<void>;
  /** One table: who sits where, by name; a government without names is a bot's. */
  readonly seat: (table: {
    readonly seats: Partial<Record<Role, readonly string[]>>;
    readonly observers?: readonly string[];
  }) => Promise<string>;
  readonly leave: () => Promise<unknown>;
}

export async function openSeminar(
  url: string,
  setup: Partial<SeminarSetup> = {},
): Promise<Lecturer> {
  const answer = await fetch(`${url}/api/seminars`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ setup: { ...SETUP, ...setup } }),
  });
  if (!answer.ok) throw new Error(`no seminar: ${await answer.text()}`);
  return leadSeminar(url, (await answer.json()) as OpenedSeminar);
}

/** Another instructor of a seminar that is there: whoever has the key. */
export async function leadSeminar(url: string, { code, key }: OpenedSeminar): Promise<Lecturer> {
  const door = { as: "instructor", key, protocol: PROTOCOL_VERSION };
  const room = await new Client(url).joinById(code, door);
  const cells = new Map<string, string>();
  const looks = new Set<() => void>();
  room.onMessage("*", () => {});
  room.onMessage("view", (frame: ViewFrame) => {
    if (frame.whole) cells.clear();
    for (const [path, text] of Object.entries(frame.cells)) {
      if (text === null) cells.delete(path);
      else cells.set(path, text);
    }
    for (const look of looks) look();
  });
  const view = () => fromCells(cells) as ConsoleView;
  const until = (fits: (shown: ConsoleView) => boolean) =>
    new Promise<ConsoleView>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`in vain: ${fits}`)), PATIENCE_MS);
      const look = () => {
        if (cells.size === 0 || !fits(view())) return;
        looks.delete(look);
        clearTimeout(late);
        resolve(view());
      };
      looks.add(look);
      look();
    });
  const instruct = async (wish: InstructorWish) => {
    const reply = (await room.request("instruct", wish)) as Reply;
    if (!reply.ok) throw new Error(`${wish.type}: ${reply.sentence}`);
  };
  const seat: Lecturer["seat"] = async ({ seats, observers = [] }) => {
    const idOf = (name: string) => {
      const found = Object.values(view().students).find((student) => student.name === name);
      if (!found) throw new Error(`${name} has not come`);
      return found.id;
    };
    const ids = (role: Role) => seats[role]?.map(idOf) ?? null;
    const table: SeatingTable = {
      seats: { china: ids("china"), dprk: ids("dprk"), us: ids("us"), rok: ids("rok") },
      observers: observers.map(idOf),
    };
    await instruct({ type: "seat", seating: { tables: [table], bench: [] } });
    const tableOf = ({ students }: ConsoleView) =>
      Object.values(students).find(({ place }) => place !== null)?.place?.table;
    return tableOf(await until((shown) => tableOf(shown) !== undefined)) ?? "";
  };
  return { code, view, until, instruct, seat, leave: () => room.leave() };
}
