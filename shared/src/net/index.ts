export * from "./cells.ts";
export * from "./instructorActs.ts";
export * from "./messages.ts";
export * from "./protocol.ts";
export * from "./schema.ts";
export * from "./seminar.ts";
export * from "./seminarMessages.ts";
export * from "./seminarWishes.ts";
