// What stands behind the components of the public goals.
import { type Dial, homeOf, voiceOf } from "./dials.ts";
import type { Role } from "./roles.ts";
import type { Component } from "./state.ts";

/** Components that are one dial, or what is missing of it to 100. */
type DialComponent = Exclude<Component, "BUFFER" | "LEVERAGE">;

/** Whether a component is one dial: the others are reckoned. */
export const isDial = (component: Component): component is DialComponent =>
  component !== "BUFFER" && component !== "LEVERAGE";

/** The dial that a component of a role is; missing: the component is what the dial lacks to 100. */
export function dialBehind(
  component: DialComponent,
  role: Role,
): { readonly dial: Dial; readonly missing: boolean } {
  switch (component) {
    case "VOICE":
      return { dial: voiceOf(role), missing: false };
    case "HOME":
      return { dial: homeOf(role), missing: false };
    case "CALM":
      return { dial: "tension", missing: true };
    case "DENUKE":
      return { dial: "arsenal", missing: true };
    case "WASHINGTON":
      return { dial: "trust.china+us", missing: false };
    case "REG":
      return { dial: "regime", missing: false };
    case "ECON":
      return { dial: "economy", missing: false };
    case "ARSENAL":
      return { dial: "arsenal", missing: false };
    case "VERIFY":
      return { dial: "inspection", missing: false };
    case "ALLY":
      return { dial: "trust.us+rok", missing: false };
    case "KOREAS":
      return { dial: "trust.dprk+rok", missing: false };
  }
}
