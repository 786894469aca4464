// Builds client and server when there is no build, or when a source is newer than it. Used by `npm start` and `npm test`.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const at = (...parts) => path.join(root, ...parts);
const vite = at("node_modules", "vite", "bin", "vite.js");

/** Milliseconds of the newest file below a folder, or of a file; 0 where there is none. */
function newest(place) {
  if (!existsSync(place)) return 0;
  if (!statSync(place).isDirectory()) return statSync(place).mtimeMs;
  let last = 0;
  for (const entry of readdirSync(place, { withFileTypes: true })) {
    if (entry.name === "node_modules" || entry.name === "dist") continue;
    last = Math.max(last, newest(path.join(place, entry.name)));
  }
  return last;
}

const common = [at("package-lock.json"), at("shared", "src"), at("shared", "package.json")];
const parts = [
  {
    name: "client",
    product: at("client", "dist", "index.html"),
    sources: [
      ...common,
      at("client", "src"),
      at("client", "public"),
      at("client", "index.html"),
      at("client", "vite.config.ts"),
    ],
  },
  {
    name: "server",
    product: at("server", "dist", "main.js"),
    sources: [...common, at("server", "src"), at("server", "vite.config.ts")],
  },
];

for (const { name, product, sources } of parts) {
  if (existsSync(product) && newest(product) >= Math.max(...sources.map(newest))) continue;
  process.stdout.write(`Building the ${name} ...\n`);
  const { status } = spawnSync(process.execPath, [vite, "build", name, "--logLevel", "warn"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) {
    process.stderr.write(`The ${name} could not be built.\n`);
    process.exit(1);
  }
}
