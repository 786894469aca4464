export * from "./alertKinds.ts";
export * from "./plans.ts";
