import type { Role, View } from "@freeze/shared/rules";
import { createContext } from "preact";
import { freezeTerms, newOffer, noTerms, termsOf } from "./deals/model.ts";
import { packagesOf } from "./rules.ts";
import type { PanelState } from "./state.ts";
import type { PanelTarget } from "./target.ts";

/** Opens a place in the panels. */
export const GotoContext = createContext<(target: PanelTarget) => void>(() => {});

/** Brings the panels to a target: the tab, and within it the channel, the deal or a new offer. */
export function open(target: PanelTarget, state: PanelState, view: View, role: Role | null): void {
  state.tab.value = target.tab;
  if ("folder" in target) state.channel.value = target.folder;
  if ("deal" in target) {
    state.offer.value = null;
    state.openDeal.value = target.deal;
  }
  if ("offerTo" in target && role !== null) {
    state.offer.value = newOffer(startOf(target.offerTo, target.preset, view, role), view);
  }
}

function startOf(others: readonly Role[], preset: string | undefined, view: View, me: Role) {
  if (preset === "freeze") return freezeTerms(me, view);
  const found = packagesOf(view).find(({ id }) => id === preset);
  return found ? termsOf(found, me, view) : noTerms(me, others);
}
