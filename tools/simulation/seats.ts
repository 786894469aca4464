// Who may sit in a simulated seat: the temperaments, and yardsticks made from them.
import {
  MUTE_POLICIES,
  type Policy,
  passive,
  policyOf,
  random,
  STYLES,
  type Style,
  TEMPERAMENT_IDS,
  type TemperamentId,
} from "@freeze/shared/bots";
import { type Action, type CardId, draw, NO_ORDERS, type Role, whyNot } from "@freeze/shared/rules";

/** The temperament of a seat whose occupant is drawn. */
export const drawnTemperament = (seed: string, role: Role): TemperamentId =>
  TEMPERAMENT_IDS[Math.floor(draw(seed, "temperament", role) * TEMPERAMENT_IDS.length)] ??
  "reciprocator";

const styled = (id: TemperamentId, change: Partial<Style>): Policy =>
  policyOf({ ...STYLES[id], ...change }, { mute: true });

/** A temperament with each of its actions passed through a filter; null: it lets the matter rest. */
const filtered =
  (inner: Policy, change: (action: Action) => Action): Policy =>
  (view, memory, dice) => {
    const action = inner(view, memory, dice);
    if (action === null) return null;
    const other = change(action);
    if (other === action || !whyNot(view, other)) return other;
    return view.board.ready[view.viewer] ? null : { type: "ready", ready: true };
  };

const READY: Action = { type: "ready", ready: true };

/** Never books a meeting. */
const stayHome = (inner: Policy): Policy =>
  filtered(styledSign(inner), (action) => {
    if (action.type === "invite") return READY;
    if (action.type === "answerInvitation") return { ...action, accept: false };
    return action;
  });

/** Keeps out of texts that hold a meeting. */
const styledSign =
  (inner: Policy): Policy =>
  (view, memory, dice) => {
    const action = inner(view, memory, dice);
    if (action?.type !== "offer" && action?.type !== "sign") return action;
    if (action.type === "offer" && action.terms.clauses.some(({ code }) => code === "SM"))
      return READY;
    if (action.type !== "sign") return action;
    const folder = Object.values(view.folders).find((one) => one?.proposals[action.proposal]);
    const version = folder?.proposals[action.proposal]?.versions[String(action.version)];
    const meets = version?.terms.clauses.some(({ code }) => code === "SM") === true;
    if (!meets || !version) return action;
    if (version.by === view.viewer) return READY;
    return { type: "decline", proposal: action.proposal, version: action.version };
  };

/** Signs nothing and offers nothing. */
const unsigning = (inner: Policy): Policy =>
  filtered(inner, (action) => {
    if (action.type === "sign" || action.type === "counter") {
      const version = action.type === "sign" ? action.version : 1;
      return { type: "decline", proposal: action.proposal, version };
    }
    return action.type === "offer" ? READY : action;
  });

/** Plays one card in every round in which it may, and nothing else. */
const oneCard =
  (card: CardId): Policy =>
  (view, memory, dice) => {
    const action = passive(view, memory, dice);
    if (action?.type !== "seal") return action;
    const pair = card === "divide_five" ? ("us+rok" as const) : null;
    const seal: Action = { type: "seal", orders: { ...NO_ORDERS, cards: [{ card, pair }] } };
    return whyNot(view, seal) ? action : seal;
  };

/** Takes credit in every round, else plays like its temperament. */
const claiming = (inner: Policy): Policy =>
  filtered(inner, (action) =>
    action.type === "seal"
      ? { ...action, orders: { ...action.orders, statement: { kind: "take_credit" } } }
      : action,
  );

const ALWAYS = -99;

/** A temperament that keeps its word until the last rounds that are sure, then cheats in each. */
const lateCheater = (id: TemperamentId): Policy => {
  const honest = styled(id, { cheatAt: null, grudge: 0.4 });
  const cheat = styled(id, { cheatAt: ALWAYS, grudge: 0.4 });
  return (view, memory, dice) => {
    const late = view.board.round >= view.board.facts.layout.roundsMin - 2;
    return (late ? cheat : honest)(view, memory, dice);
  };
};

/** The policy of a seat by name: `hawk`, `honest:hawk`, `home:hawk`, `card:letter`, ... */
export function seatPolicy(seat: string): Policy {
  const [kind = "", of = ""] = seat.split(":");
  if (of === "") {
    if (kind === "passive") return passive;
    if (kind === "random") return random;
    return MUTE_POLICIES[kind as TemperamentId];
  }
  const id = of as TemperamentId;
  switch (kind) {
    case "honest":
      return styled(id, { cheatAt: null, grudge: 0.4 });
    case "cheat":
      return styled(id, { cheatAt: ALWAYS });
    case "late":
      return lateCheater(id);
    case "home":
      return stayHome(MUTE_POLICIES[id]);
    case "unsigned":
      return unsigning(MUTE_POLICIES[id]);
    case "claim":
      return claiming(MUTE_POLICIES[id]);
    case "card":
      return oneCard(of as CardId);
    default:
      throw new Error(`nobody is called ${seat}`);
  }
}

/** Who sits: the name as it stands, with a drawn temperament where one is left open (`*`). */
export const seatName = (seat: string, seed: string, role: Role): string =>
  seat === "" ? drawnTemperament(seed, role) : seat.replace("*", drawnTemperament(seed, role));
