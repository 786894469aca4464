import type { Policy } from "./policy.ts";

/** Does nothing but let each phase end: signs nothing, plays nothing. A yardstick, not an opponent. */
export const passive: Policy = ({ board, viewer }) => {
  if (board.phase === "over" || board.ready[viewer]) return null;
  if (board.phase !== "orders") return { type: "ready", ready: true };
  return {
    type: "seal",
    orders: {
      cards: [],
      cheats: [],
      statement: null,
      cancel: [],
      restore: [],
      leave: [],
      consult: null,
      intelligence: null,
      leak: null,
      disclose: [],
      fallback: { firm: false, restrain: false },
    },
  };
};
