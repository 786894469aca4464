// Who may sit in a simulated seat: the temperaments, and yardsticks made from them.
import {
  EFFORTS,
  MUTE_POLICIES,
  type Policy,
  passive,
  policyOf,
  random,
  STYLES,
  type StrengthId,
  type Style,
  strategistOf,
  TEMPERAMENT_IDS,
  type TemperamentId,
} from "@freeze/shared/bots";
import { draw, type Role } from "@freeze/shared/rules";
import { simpleOf } from "./simple.ts";
import { simplePolicy } from "./simplePolicy.ts";

/** The temperament of a seat whose occupant is drawn. */
export const drawnTemperament = (seed: string, role: Role): TemperamentId =>
  TEMPERAMENT_IDS[Math.floor(draw(seed, "temperament", role) * TEMPERAMENT_IDS.length)] ??
  "reciprocator";

const styled = (id: TemperamentId, change: Partial<Style>): Policy =>
  policyOf({ ...STYLES[id], ...change }, { mute: true });

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

/** The policy of a seat by name: `hawk`, `honest:hawk`, `late:hawk`, `simple:hawk,signs=never`, ... */
export function seatPolicy(seat: string): Policy {
  const [kind = "", of = ""] = seat.split(":");
  if (of === "") {
    if (kind === "passive") return passive;
    if (kind === "random") return random;
    if (kind === "strategist") return seatPolicy("strategist:practised");
    return MUTE_POLICIES[kind as TemperamentId];
  }
  if (kind === "strategist") return strategistOf(EFFORTS[of as StrengthId], { mute: true });
  const id = of as TemperamentId;
  switch (kind) {
    case "honest":
      return styled(id, { cheatAt: null, grudge: 0.4 });
    case "cheat":
      return styled(id, { cheatAt: ALWAYS });
    case "late":
      return lateCheater(id);
    case "simple":
      return simplePolicy(simpleOf(of));
    default:
      throw new Error(`nobody is called ${seat}`);
  }
}

/** Who sits: the name as it stands, with a drawn temperament where one is left open (`*`). */
export const seatName = (seat: string, seed: string, role: Role): string =>
  seat === "" ? drawnTemperament(seed, role) : seat.replace("*", drawnTemperament(seed, role));
