export * from "./alertKinds.ts";
export * from "./plans.ts";
export * from "./pulse.ts";
export * from "./seating.ts";
export * from "./seatingEdits.ts";
export * from "./tile.ts";
