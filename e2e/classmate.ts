// A student without a screen: joins by the public protocol, reads what its seat may read, and does as it is told.
import { randomUUID } from "node:crypto";
import { Client, type Room } from "@colyseus/sdk";
import {
  fromCells,
  type JoinedSeminar,
  PROTOCOL_VERSION,
  type Reply,
  type StudentView,
  type TableState,
  type ViewFrame,
} from "../shared/src/net/index.ts";
import {
  type Action,
  type Clause,
  folderOf,
  NO_ORDERS,
  ROLES,
  type Role,
} from "../shared/src/rules/index.ts";

/** A room that answers requests, as this server's does. */
type Asking<S = unknown> = Room<unknown, S> & {
  readonly request: (name: string, payload: object) => Promise<unknown>;
};

/** An acknowledged act, with the seat and the table it came from. */
export interface Done {
  readonly role: Role;
  readonly at: string;
  readonly action: Action;
}

export interface Classmate {
  readonly name: string;
  readonly joined: JoinedSeminar;
  readonly view: () => StudentView;
  /** Resolves when what this student reads in the seminar fits. */
  readonly until: (fits: (view: StudentView) => boolean) => Promise<StudentView>;
  /** Goes to the table where the seat is. */
  readonly sit: () => Promise<void>;
  /** Resolves when the server has it; rejects with the server's sentence when it has not. */
  readonly act: (action: Action) => Promise<void>;
  /** The hand goes up, with a question. */
  readonly raise: (text: string) => Promise<void>;
  /** What the server has acknowledged. */
  readonly done: readonly Done[];
  /** Everything that has come to this student, as text. */
  readonly heard: () => string;
  readonly leave: () => Promise<void>;
}

export async function joinClass(url: string, code: string, name: string): Promise<Classmate> {
  const answer = await fetch(`${url}/api/seminars/${code}/join`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, lang: "en" }),
  });
  if (!answer.ok) throw new Error(`${name} cannot join: ${await answer.text()}`);
  const joined = (await answer.json()) as JoinedSeminar;
  const door = { as: "student", token: joined.token, protocol: PROTOCOL_VERSION };
  const room = (await new Client(url).joinById(code, door)) as Asking;
  room.reconnection.enabled = false;
  const cells = new Map<string, string>();
  const frames: string[] = [];
  const looks = new Set<() => void>();
  room.onMessage("view", (frame: ViewFrame) => {
    frames.push(JSON.stringify(frame));
    if (frame.whole) cells.clear();
    for (const [path, text] of Object.entries(frame.cells)) {
      if (text === null) cells.delete(path);
      else cells.set(path, text);
    }
    for (const look of looks) look();
  });
  room.onMessage("*", (...message) => void frames.push(JSON.stringify(message)));
  const view = () => fromCells(cells) as StudentView;
  const until: Classmate["until"] = (fits) =>
    new Promise((resolve) => {
      const look = () => {
        if (cells.size === 0 || !fits(view())) return;
        looks.delete(look);
        resolve(view());
      };
      looks.add(look);
      look();
    });
  await until(() => true);

  let table: Asking<TableState> | null = null;
  const done: Done[] = [];
  const placeNow = () => {
    const { place } = view().me;
    if (!place?.role) throw new Error(`${name} has no seat`);
    return { role: place.role, at: place.table };
  };
  return {
    name,
    joined,
    view,
    until,
    done,
    async sit() {
      const { place } = (await until(({ me }) => me.place !== null)).me;
      const options = { token: joined.token, protocol: PROTOCOL_VERSION };
      table = (await new Client(url).joinById(place?.table ?? "", options)) as Asking<TableState>;
      table.reconnection.enabled = false;
      table.onMessage("*", (...message) => void frames.push(JSON.stringify(message)));
    },
    async act(action) {
      const place = placeNow();
      const reply = (await table?.request("act", { id: randomUUID(), action })) as Reply;
      if (!reply.ok) throw new Error(`${name}, ${JSON.stringify(action)}: ${reply.sentence}`);
      done.push({ ...place, action });
    },
    async raise(text) {
      const reply = (await room.request("student", { type: "raise", text })) as Reply;
      if (!reply.ok) throw new Error(`${name}: ${reply.sentence}`);
    },
    heard: () => [...frames, JSON.stringify(table?.state.toJSON() ?? null)].join("\n"),
    async leave() {
      await Promise.all([room.leave(), table?.leave()]);
    },
  };
}

/** A freeze for a freeze of two. */
export function offerOfTwo(round: number): Action {
  const clause = (id: string, owner: Role, code: Clause["code"]): Clause => ({
    id,
    owner,
    code,
    from: round,
    until: null,
    condition: null,
    summit: null,
  });
  const clauses = [clause("c1", "dprk", "TF"), clause("c2", "us", "DP")];
  const terms = { parties: ["dprk", "us"] as const, clauses, secret: false, sixParty: false };
  return { type: "offer", sign: true, terms, note: "", standsUntil: round };
}

export const sayToAll = (text: string): Action => ({
  type: "say",
  folder: folderOf([...ROLES]),
  text,
});

/** What ends a phase for a seat that wants nothing. */
export function lastWord(phase: string): Action {
  switch (phase) {
    case "orders":
      return { type: "seal", orders: NO_ORDERS };
    case "crisis":
      return { type: "answerCrisis", firm: false, restrain: true };
    default:
      return { type: "ready", ready: true };
  }
}
