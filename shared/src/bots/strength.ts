// Three strengths of each temperament: the same aims and likings, a clearer or a dimmer eye.
import type { StrengthId, Style } from "./policy.ts";

/** A temperament as it plays at a strength. */
export function atStrength(style: Style, strength: StrengthId): Style {
  switch (strength) {
    case "apprentice":
      return {
        ...style,
        noise: 7,
        offers: Math.max(1, style.offers - 1),
        whim: style.whim + 3,
        refines: false,
      };
    case "practised":
      return style;
    case "master":
      return { ...style, generosity: style.generosity / 2, refines: true, reads: true };
  }
}
