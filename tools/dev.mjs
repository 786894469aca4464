// One terminal for both: the server restarts when its sources change, Vite serves the client and hands calls on to
// the server. A demonstration table with a fixed seed is opened and its link printed.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (name) => fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url));
const port = process.env.PORT ?? "2567";
const server = `http://127.0.0.1:${port}`;
const page = "http://localhost:5173";
const DEMO_SEED = "00000000000000000000000000000007";

const env = { ...process.env, PORT: port, ALLOW_SEEDS: "1" };
const run = (name, args) => spawn(bin(name), args, { cwd: root, env, stdio: "inherit" });
const children = [
  run("tsx", ["watch", "--clear-screen=false", "server/src/main.ts"]),
  run("vite", ["client"]),
];
const stop = () => {
  for (const child of children) child.kill("SIGTERM");
};
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
for (const child of children) child.on("exit", stop);

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function up() {
  for (let tries = 0; tries < 60; tries += 1) {
    if (
      await fetch(`${server}/healthz`).then(
        (r) => r.ok,
        () => false,
      )
    )
      return true;
    await pause(500);
  }
  return false;
}

const post = async (path, body) =>
  (await fetch(`${server}${path}`, { method: "POST", body: JSON.stringify(body) })).json();

if (await up()) {
  const { code } = await post("/api/tables", {
    scenario: "opening",
    layout: "untimed",
    bots: { china: "reciprocator", dprk: "opportunist", us: "hawk" },
    seed: DEMO_SEED,
  });
  const { token } = await post(`/api/tables/${code}/join`, {
    name: "Demo",
    lang: "en",
    role: "rok",
  });
  process.stdout.write(`\n  Home:        ${page}/\n  Demo table:  ${page}/t/${code}#${token}\n\n`);
}
