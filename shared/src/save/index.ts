export * from "./format.ts";
export * from "./read.ts";
export * from "./replay.ts";
export * from "./tree.ts";
export * from "./undone.ts";
export * from "./verify.ts";
export * from "./write.ts";
