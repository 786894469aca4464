export * from "./cells.ts";
export * from "./protocol.ts";
