export * from "./alertKinds.ts";
export * from "./plans.ts";
export * from "./seating.ts";
export * from "./seatingEdits.ts";
