// A player in about a hundred lines: joins a table by its code, takes a seat, plays simple moves to the end, and comes
// back with its token when the connection is lost.
//   node docs/example-bot.mjs http://localhost:2567 CODE role
// It uses the public protocol alone (docs/protocol.md) and no code of this repository.
import { randomUUID } from "node:crypto";
import { Client } from "@colyseus/sdk";

const [url, code, role] = process.argv.slice(2);
if (!url || !code || !role) throw new Error("usage: example-bot.mjs URL CODE china|dprk|us|rok");

const answer = await fetch(`${url}/api/tables/${code}/join`, {
  method: "POST",
  body: JSON.stringify({ name: "Example", lang: "en", role }),
});
const joined = await answer.json();
if (!answer.ok) throw new Error(joined.sentence);

/** Path -> JSON text, opened into a tree again. */
function tree(cells) {
  const root = {};
  for (const [path, text] of cells ?? []) {
    const keys = path.split("/");
    const last = keys.pop();
    let branch = root;
    for (const key of keys) {
      branch[key] ??= {};
      branch = branch[key];
    }
    branch[last] = JSON.parse(text);
  }
  return root;
}

const NO_ORDERS = {
  cards: [],
  cheats: [],
  statement: null,
  cancel: [],
  restore: [],
  leave: [],
  consult: null,
  intelligence: null,
  leak: null,
  disclose: [],
  fallback: { firm: false, restrain: false },
};
const greeted = new Set();

/** One move, or null to wait for the others. */
function choose(room) {
  const board = tree(room.state.board.cells);
  if (board.ready[role] || board.clock.paused) return null;
  if (board.phase === "orders") return { type: "seal", orders: NO_ORDERS };
  if (board.phase === "talks") {
    const folders = [...room.state.folders].filter(([key]) => key.split("+").includes(role));
    for (const [key, sheet] of folders) {
      const folder = tree(sheet.cells);
      for (const { id, guest, status } of Object.values(folder.summits ?? {})) {
        if (status === "invited" && guest === role) {
          return { type: "answerInvitation", summit: id, accept: false };
        }
      }
      if (key === "china+dprk+us+rok" && !greeted.has(board.round)) {
        greeted.add(board.round);
        return { type: "say", folder: key, text: `Good morning in round ${board.round}.` };
      }
    }
  }
  return { type: "ready", ready: true };
}

/** Plays over one connection until the match is over or the connection lost. */
async function play(room) {
  if (room.state.stage === "lobby" && !room.state.seats.get(role).ready) {
    await room.request("lobbyReady", { ready: true });
  }
  let move = room.state.stage === "playing" && choose(room);
  while (move) {
    const reply = await room.request("act", { id: randomUUID(), action: move });
    if (!reply.ok) console.log(`refused: ${reply.sentence}`);
    move = reply.ok && room.state.stage === "playing" && choose(room);
  }
  if (room.state.stage !== "over") return;
  const { final } = tree(room.state.board.cells);
  console.log(`${final.ending} after round ${final.rounds}: ${final.scores[role].total} points`);
  process.exit(0);
}

/** The server is the memory: a new connection finds everything as it stands. */
async function connect() {
  const options = { token: joined.token, protocol: 3 };
  const room = await new Client(url).joinById(joined.roomId, options).catch((error) => {
    if (error.code === 401 || error.code === 426) throw error;
    return null;
  });
  if (!room) return void setTimeout(connect, 300);
  let [busy, changed] = [false, false];
  room.reconnection.enabled = false;
  room.onMessage("*", () => {});
  room.onLeave((why) => (why === 4100 ? process.exit(1) : setTimeout(connect, 300)));
  room.onStateChange(async () => {
    changed = true;
    if (busy) return;
    busy = true;
    while (changed) {
      changed = false;
      await play(room).catch(() => {});
    }
    busy = false;
  });
}
await connect();
