import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { defineConfig, type Plugin } from "vite";

const SERVER = `http://127.0.0.1:${process.env.PORT ?? 2567}`;
/** Pictures and fonts of these kinds are compressed already. */
const WORTH = /\.(?:js|css|html|svg|json|txt)$/;
const SMALLEST = 1_024;

/** Lays a brotli and a gzip copy beside each text file, so that the server never compresses while it serves. */
function compressed(): Plugin {
  let outDir = "";
  return {
    name: "compressed",
    apply: "build",
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
    },
    closeBundle() {
      for (const file of filesBelow(outDir)) {
        if (!WORTH.test(file) || statSync(file).size < SMALLEST) continue;
        const text = readFileSync(file);
        const quality = { [constants.BROTLI_PARAM_QUALITY]: 9 };
        writeFileSync(`${file}.br`, brotliCompressSync(text, { params: quality }));
        writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
      }
    },
  };
}

const filesBelow = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(dir, entry.name);
    return entry.isDirectory() ? filesBelow(at) : [at];
  });

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [compressed()],
  build: { target: "es2022", sourcemap: true, chunkSizeWarningLimit: 1_500 },
  server: {
    port: 5173,
    proxy: {
      "/api": SERVER,
      "/matchmake": SERVER,
      "/healthz": SERVER,
      // A room's address: /<process>/<code>?sessionId=...
      "^/[A-Za-z0-9_-]+/[A-Za-z0-9_-]+\\?sessionId=": { target: SERVER, ws: true },
    },
  },
});
