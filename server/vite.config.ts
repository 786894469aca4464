import { defineConfig } from "vite";

export default defineConfig({
  ssr: {
    target: "node",
    // What only `shared` depends on lies beside it, where the bundle would not find it, or find another version.
    noExternal: ["@noble/hashes", "intl-messageformat", /^@formatjs\//],
  },
  build: { ssr: "src/main.ts", outDir: "dist", target: "node20", sourcemap: true, minify: false },
});
