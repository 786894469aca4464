import { type AgendaId, AT, type Clause, type Terms, type Values } from "../rules/index.ts";
import type { Ground } from "./ground.ts";

const POINTS = 15;

/**
 * The secret agenda as a slope: half of its points at the mark, all of them well beyond. A step would leave a
 * bot blind to everything that only brings it nearer. Signed: a text to be counted as in force, or null.
 */
export const agendaPoints = (ground: Ground, values: Values, signed: Terms | null): number =>
  POINTS * share(ground.view.hand.agenda, { ground, values, signed });

interface Question {
  readonly ground: Ground;
  readonly values: Values;
  readonly signed: Terms | null;
}

/** 0-1: how far an amount is on its way to a mark; a few points past it counts as safe. */
const reach = (amount: number, mark: number, width = 12): number =>
  Math.max(0, Math.min(1, 0.5 + (amount - mark) / (2 * width)));

function share(agenda: AgendaId, q: Question): number {
  const { met, plenary, kimFirst } = q.ground.view.board;
  const at = (place: number): number => q.values[place] as number;
  switch (agenda) {
    case "host":
      return Math.min(1, plenary.held / 2);
    case "lifeline":
      return reach(at(AT["trust.china+dprk"]), 50) * reach(4.5 - at(AT.trueEnforcement), 0, 1);
    case "loosen":
      return reach(72, at(AT["trust.us+rok"]));
    case "first_call":
      return kimFirst === "china" ? (met["china+dprk"] > 1 || plenary.held > 0 ? 1 : 0.6) : 0.2;
    case "keep_bomb":
      return reach(at(AT.arsenal), 60) * reach(4.5, at(AT.sanctions), 0.5);
    case "open_gates":
      return reach(at(AT.economy), 75, 25);
    case "equal":
      return met["dprk+us"] > 0 ? 1 : 0.3;
    case "nobodys_client":
      return reach(at(AT.regime), 70) * reach(45, at(AT["trust.china+dprk"]));
    case "big_win":
      return reach(58, at(AT.arsenal));
    case "no_giveaways":
      return reach(at(AT.sanctions), 3.5, 0.5) * (isFrozen(q) ? 1 : 0.4);
    case "hold_line":
      return reach(at(AT["trust.us+rok"]), 76);
    case "television":
      return (met["dprk+us"] > 0 ? 1 : 0.4) * reach(at(AT["home.us"]), 55);
    case "drivers_seat":
      return reach(at(AT["voice.rok"]), 62);
    case "railway":
      return reach(at(AT.economy), 65, 25) * reach(at(AT["trust.dprk+rok"]), 80, 20);
    case "both_patrons":
      return reach(at(AT["trust.us+rok"]), 65) * reach(at(AT["trust.china+rok"]), 48);
    case "peace_text":
      return threeSign(q) ? 1 : 0.2;
  }
}

/** A freeze on tests or fuel is in force, or would be. */
const isFrozen = ({ ground, signed }: Question): boolean =>
  ground.isFrozen() || (signed?.clauses.some(isFreeze) ?? false);

/** Does the clause freeze tests or fuel? */
export const isFreeze = ({ code }: Clause): boolean => code === "TF" || code === "FF";

/** A live text holds both Koreas and at least one more, or would. */
const threeSign = ({ ground, signed }: Question): boolean =>
  ground.koreasBound() || (signed !== null && bindsKoreas(signed));

export const bindsKoreas = ({ parties }: Pick<Terms, "parties">): boolean =>
  parties.length > 2 && parties.includes("rok") && parties.includes("dprk");
