import { defineConfig } from "vite";

export default defineConfig({
  ssr: {
    target: "node",
    // What only `shared` depends on lies beside it, where the bundle would not find it, or find another version.
    noExternal: ["@noble/hashes", "intl-messageformat", /^@formatjs\//],
  },
  build: {
    ssr: true,
    rolldownOptions: {
      input: { main: "src/main.ts", thinkThread: "src/thinkThread.ts" },
      output: { entryFileNames: "[name].js" },
    },
    outDir: "dist",
    target: "node20",
    sourcemap: true,
    minify: false,
  },
});
