import type { Action } from "./actions.ts";
import type { Role } from "./roles.ts";
import { put, type Transaction } from "./transaction.ts";
import { costOf } from "./whyNotOrders.ts";

type OrdersAction = Extract<Action, { readonly type: "draft" | "seal" | "unseal" }>;

/** Drafts and sealed orders: read by their author alone (SPEC drafts, seal). */
export function decideOrders(tx: Transaction, by: Role, action: OrdersAction) {
  switch (action.type) {
    case "draft":
      return tx.emit([by], { type: "drafted", draft: action.draft }, [
        put(["hands", by, "draft"], action.draft),
      ]);
    case "seal":
      return seal(tx, by, action.orders);
    case "unseal":
      return unseal(tx, by);
  }
}

/** Sealing pays, so that nothing is refused for want of PC later; opening again pays back. */
function seal(
  tx: Transaction,
  by: Role,
  orders: Extract<OrdersAction, { type: "seal" }>["orders"],
) {
  const { pc } = tx.state().hands[by];
  tx.emit([by], { type: "ordersSealed", orders }, [
    put(["hands", by, "orders"], orders),
    put(["hands", by, "pc"], pc - costOf(orders)),
  ]);
  tx.emit("all", { type: "readied", role: by, ready: true }, [put(["board", "ready", by], true)]);
}

function unseal(tx: Transaction, by: Role): void {
  const { pc, orders } = tx.state().hands[by];
  tx.emit([by], { type: "ordersReopened" }, [
    put(["hands", by, "orders"], null),
    put(["hands", by, "pc"], pc + (orders ? costOf(orders) : 0)),
  ]);
  tx.emit("all", { type: "readied", role: by, ready: false }, [put(["board", "ready", by], false)]);
}
