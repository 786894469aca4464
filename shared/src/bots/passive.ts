import { NO_ORDERS } from "../rules/index.ts";
import type { Policy } from "./policy.ts";

/** Does nothing but let each phase end: signs nothing, plays nothing. A yardstick, not an opponent. */
export const passive: Policy = ({ board, viewer }) => {
  if (board.phase === "over" || board.ready[viewer]) return null;
  return board.phase === "orders"
    ? { type: "seal", orders: NO_ORDERS }
    : { type: "ready", ready: true };
};
