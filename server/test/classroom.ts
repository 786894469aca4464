// A seminar on a server in this process: its instructor, its students, its wall.
import { Client, type Room } from "@colyseus/sdk";
import {
  type ConsoleView,
  fromCells,
  type InstructorWish,
  type JoinedSeminar,
  type OpenedSeminar,
  type Reply,
  type SeminarSetup,
  type StudentView,
  type StudentWish,
  type ViewFrame,
  type WallView,
} from "@freeze/shared/net";
import { post } from "./boot.ts";

export const SETUP: SeminarSetup = {
  title: "Northeast Asia, Thursday",
  scenario: "opening",
  plan: "50",
  ruleset: "first",
  lang: "en",
  names: "pseudonyms",
  rest: "delegations",
  observers: "press",
  bots: { temperament: "reciprocator", strength: "apprentice" },
  absentS: 60,
  list: [],
};

export async function openSeminar(
  url: string,
  setup: Partial<SeminarSetup> = {},
): Promise<OpenedSeminar> {
  const answer = await post(`${url}/api/seminars`, { setup: { ...SETUP, ...setup } });
  if (answer.status !== 201) throw new Error(await answer.text());
  return (await answer.json()) as OpenedSeminar;
}

export async function joinSeminar(
  url: string,
  code: string,
  wish: { readonly name: string; readonly rejoin?: string },
): Promise<JoinedSeminar> {
  const answer = await post(`${url}/api/seminars/${code}/join`, { lang: "en", ...wish });
  if (answer.status !== 201) throw new Error(await answer.text());
  return (await answer.json()) as JoinedSeminar;
}

/** One of the three kinds of viewers, with what it was shown and every frame as it came. */
export interface Viewer<V> {
  readonly room: Room;
  readonly view: () => V;
  readonly frames: readonly string[];
  /** Resolves when what is shown fits. */
  readonly until: (fits: (view: V) => boolean) => Promise<V>;
}

async function watch<V>(url: string, code: string, door: object): Promise<Viewer<V>> {
  const room = await new Client(url).joinById(code, door);
  room.reconnection.enabled = false;
  const cells = new Map<string, string>();
  const frames: string[] = [];
  const looks = new Set<() => void>();
  const view = () => fromCells(cells.entries()) as V;
  room.onMessage("view", (frame: ViewFrame) => {
    frames.push(JSON.stringify(frame));
    if (frame.whole) cells.clear();
    for (const [path, text] of Object.entries(frame.cells)) {
      if (text === null) cells.delete(path);
      else cells.set(path, text);
    }
    for (const look of looks) look();
  });
  for (const other of ["look", "replaced", "refused"]) {
    room.onMessage(other, (message: unknown) => void frames.push(JSON.stringify(message)));
  }
  const until = (fits: (shown: V) => boolean) =>
    new Promise<V>((resolve) => {
      const look = () => {
        if (cells.size === 0 || !fits(view())) return;
        looks.delete(look);
        resolve(view());
      };
      looks.add(look);
      look();
    });
  await until(() => true);
  return { room, view, frames, until };
}

export async function lead(url: string, { code, key }: OpenedSeminar) {
  const viewer = await watch<ConsoleView>(url, code, { as: "instructor", key });
  const instruct = (wish: InstructorWish) =>
    viewer.room.request("instruct", wish) as Promise<Reply>;
  return { ...viewer, instruct };
}

export async function attend(url: string, joined: JoinedSeminar) {
  const door = { as: "student", token: joined.token };
  const viewer = await watch<StudentView>(url, joined.code, door);
  const wish = (asked: StudentWish) => viewer.room.request("student", asked) as Promise<Reply>;
  return { ...viewer, joined, wish };
}

export const lookAtWall = (url: string, code: string): Promise<Viewer<WallView>> =>
  watch<WallView>(url, code, { as: "wall" });
