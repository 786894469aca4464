const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic", importSource: "preact" } },
    },
    module: { type: "es6" },
  },
];

const project = (displayName, dir, extra = {}) => ({
  displayName,
  rootDir: import.meta.dirname,
  roots: [`<rootDir>/${dir}`],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "cjs", "json", "node"],
  transform: { "\\.tsx?$": swc },
  modulePathIgnorePatterns: ["<rootDir>/(?:client|server)/dist", "<rootDir>/tools/stubs"],
  ...extra,
});

export default {
  testTimeout: 30_000,
  maxWorkers: 2,
  projects: [
    project("shared", "shared/test"),
    project("server", "server/test", { setupFiles: ["<rootDir>/server/src/polyfill.ts"] }),
    project("client", "client/test", {
      moduleNameMapper: { "\\.svg(\\?.*)?$": "<rootDir>/client/test/asset.ts" },
    }),
    project("tools", "tools/test"),
    project("e2e", "e2e", { setupFiles: ["<rootDir>/server/src/polyfill.ts"] }),
  ],
};
