// NW-60: a neutral workload that any engine can run. Four players, sixty seeded legal actions (propose, accept,
// vote, private message, reject, pass) and a filtered result for each of the four after every action.
import { createRequire } from "node:module";

const PLAYERS = ["0", "1", "2", "3"] as const;
type Player = (typeof PLAYERS)[number];

type Offer = { by: Player; to: Player; amount: number; status: "open" | "accepted" | "rejected" };
type Neutral = {
  turn: number;
  offers: Record<string, Offer>;
  votes: Record<string, number>;
  messages: Record<string, { from: Player; to: Player; text: string }[]>;
  dials: Record<string, number>;
};

export type Move =
  | { readonly kind: "propose"; readonly by: Player; readonly to: Player; readonly amount: number }
  | { readonly kind: "accept" | "reject"; readonly by: Player; readonly offer: string }
  | { readonly kind: "vote"; readonly by: Player; readonly value: number }
  | { readonly kind: "message"; readonly by: Player; readonly to: Player; readonly text: string }
  | { readonly kind: "pass"; readonly by: Player };

const start = (): Neutral => ({
  turn: 0,
  offers: {},
  votes: {},
  messages: { "0": [], "1": [], "2": [], "3": [] },
  dials: { tension: 50, arsenal: 60, sanctions: 5, voice: 50 },
});

/** Sixty moves that are legal in order, the same for the same seed. */
export function neutralMoves(seed: number, count = 60): readonly Move[] {
  let x = seed >>> 0 || 1;
  const next = (below: number): number => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) % below;
  };
  const open: { id: string; to: Player }[] = [];
  const moves: Move[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const by = PLAYERS[next(4)] ?? "0";
    const to = PLAYERS[(Number(by) + 1 + next(3)) % 4] ?? "1";
    const kind = next(6);
    const mine = open.findIndex((offer) => offer.to === by);
    if (kind === 0) {
      moves.push({ kind: "propose", by, to, amount: next(20) });
      open.push({ id: `o${turn}`, to });
    } else if ((kind === 1 || kind === 2) && mine >= 0) {
      const [offer] = open.splice(mine, 1);
      moves.push({ kind: kind === 1 ? "accept" : "reject", by, offer: offer?.id ?? "" });
    } else if (kind === 3) moves.push({ kind: "vote", by, value: next(3) });
    else if (kind === 4)
      moves.push({ kind: "message", by, to, text: `note ${next(1000)} from ${by}` });
    else moves.push({ kind: "pass", by });
  }
  return moves;
}

function play(G: Neutral, move: Move): void {
  const id = `o${G.turn}`;
  G.turn += 1;
  switch (move.kind) {
    case "propose":
      G.offers[id] = { by: move.by, to: move.to, amount: move.amount, status: "open" };
      return;
    case "accept":
    case "reject":
      settle(G, move);
      return;
    case "vote":
      G.votes[move.by] = move.value;
      G.dials.voice = (G.dials.voice ?? 0) + move.value - 1;
      return;
    case "message":
      G.messages[move.to]?.push({ from: move.by, to: move.to, text: move.text });
      return;
    case "pass":
      return;
  }
}

function settle(G: Neutral, move: Extract<Move, { kind: "accept" | "reject" }>): void {
  const offer = G.offers[move.offer];
  if (!offer) return;
  offer.status = move.kind === "accept" ? "accepted" : "rejected";
  if (move.kind === "accept") G.dials.tension = (G.dials.tension ?? 0) - offer.amount / 2;
}

/** What a player may see: own messages only. */
const filtered = (G: Neutral, player: string | null) => ({
  ...G,
  messages: player === null ? {} : { [player]: G.messages[player] },
});

interface BgioClient {
  start(): void;
  stop(): void;
  getState(): { G: Neutral; ctx: unknown; _stateID: number; deltalog?: unknown[] };
  getInitialState(): unknown;
  log: readonly unknown[];
  moves: Record<string, (...args: unknown[]) => void>;
  updatePlayerID(id: string): void;
  reducer: (state: unknown, action: unknown) => unknown;
}

const require = createRequire(import.meta.url);
const { Client } = require("boardgame.io/dist/cjs/client.js") as {
  Client: (options: Record<string, unknown>) => BgioClient;
};

const GAME = {
  name: "neutral",
  setup: start,
  turn: { activePlayers: { all: "any" } },
  moves: {
    act: ({ G }: { G: Neutral }, move: Move) => play(G, move),
  },
  playerView: ({ G, playerID }: { G: Neutral; playerID: string | null }) => filtered(G, playerID),
};

export interface BgioMatch {
  readonly client: BgioClient;
  /** Plays one move and makes the four filtered results. */
  readonly act: (move: Move) => readonly unknown[];
  /** The state by folding the first n log entries again, as its time travel does. */
  readonly seek: (n: number) => unknown;
  /** Bytes that its server sends to each player for the last move. */
  readonly bytes: () => number;
}

/** A local match of boardgame.io 0.50 with one master client and four filtered views. */
export function bgioMatch(): BgioMatch {
  const client = Client({ game: GAME, numPlayers: 4, debug: false, playerID: "0" });
  client.start();
  const viewFor = (player: string) => filtered(client.getState().G, player);
  return {
    client,
    act: (move) => {
      client.updatePlayerID(move.by);
      client.moves.act?.(move);
      return PLAYERS.map(viewFor);
    },
    seek: (n) =>
      client.log.slice(0, n).reduce<unknown>((state, entry) => {
        const { action } = entry as { action: unknown };
        return client.reducer(state, action);
      }, client.getInitialState()),
    bytes: () => {
      const state = client.getState();
      const sent = PLAYERS.map((playerID) =>
        JSON.stringify([
          "update",
          "match",
          {
            ...state,
            G: filtered(state.G, playerID),
            deltalog: undefined,
            log: undefined,
            _undo: [],
            _redo: [],
          },
          (state.deltalog ?? []).slice(-1),
        ]),
      );
      return sent.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / PLAYERS.length;
    },
  };
}
