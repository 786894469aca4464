export * from "./describe.ts";
export * from "./headlines.ts";
export * from "./names.ts";
export * from "./translate.ts";
