export * from "./cells.ts";
export * from "./messages.ts";
export * from "./protocol.ts";
export * from "./schema.ts";
