import {
  type AgendaId,
  AT,
  liveDeals,
  type RoleView,
  type Terms,
  type Values,
} from "../rules/index.ts";

const POINTS = 15;

/**
 * The secret agenda as a slope: half of its points at the mark, all of them well beyond. A step would leave a
 * bot blind to everything that only brings it nearer.
 */
export function agendaPoints(view: RoleView, values: Values, signed: readonly Terms[]): number {
  const at = (dial: keyof typeof AT): number => values[AT[dial]] as number;
  return POINTS * share(view.hand.agenda, { view, at, signed });
}

interface Question {
  readonly view: RoleView;
  readonly at: (dial: keyof typeof AT) => number;
  readonly signed: readonly Terms[];
}

/** 0-1: how far an amount is on its way to a mark; a few points past it counts as safe. */
const reach = (amount: number, mark: number, width = 12): number =>
  Math.max(0, Math.min(1, 0.5 + (amount - mark) / (2 * width)));

function share(agenda: AgendaId, q: Question): number {
  const { view, at } = q;
  const { met, plenary, kimFirst } = view.board;
  switch (agenda) {
    case "host":
      return Math.min(1, plenary.held / 2);
    case "lifeline":
      return reach(at("trust.china+dprk"), 50) * reach(4.5 - at("trueEnforcement"), 0, 1);
    case "loosen":
      return reach(72, at("trust.us+rok"));
    case "first_call":
      return kimFirst === "china" ? (met["china+dprk"] > 1 || plenary.held > 0 ? 1 : 0.6) : 0.2;
    case "keep_bomb":
      return reach(at("arsenal"), 60) * reach(4.5, at("sanctions"), 0.5);
    case "open_gates":
      return reach(at("economy"), 75, 25);
    case "equal":
      return met["dprk+us"] > 0 ? 1 : 0.3;
    case "nobodys_client":
      return reach(at("regime"), 70) * reach(45, at("trust.china+dprk"));
    case "big_win":
      return reach(58, at("arsenal"));
    case "no_giveaways":
      return reach(at("sanctions"), 3.5, 0.5) * (freezes(q) ? 1 : 0.4);
    case "hold_line":
      return reach(at("trust.us+rok"), 76);
    case "television":
      return (met["dprk+us"] > 0 ? 1 : 0.4) * reach(at("home.us"), 55);
    case "drivers_seat":
      return reach(at("voice.rok"), 62);
    case "railway":
      return reach(at("economy"), 65, 25) * reach(at("trust.dprk+rok"), 80, 20);
    case "both_patrons":
      return reach(at("trust.us+rok"), 65) * reach(at("trust.china+rok"), 48);
    case "peace_text":
      return threeSign(q) ? 1 : 0.2;
  }
}

/** A freeze on tests or fuel is in force, or would be. */
function freezes({ view, signed }: Question): boolean {
  const clauses = [
    ...liveDeals(view).flatMap((deal) => Object.values(deal.clauses)),
    ...signed.flatMap((terms) => terms.clauses),
  ];
  return clauses.some(({ code }) => code === "TF" || code === "FF");
}

/** A live text holds both Koreas and at least one more, or would. */
const threeSign = ({ view, signed }: Question): boolean =>
  [...liveDeals(view), ...signed].some(
    ({ parties }) => parties.length > 2 && parties.includes("rok") && parties.includes("dprk"),
  );
