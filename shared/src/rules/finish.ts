// The end of a match: what was held applies, hidden sites and the true counter come to light, and the scores
// are counted with their reasons (SPEC end-order).
import type { Ending } from "./catalogue.ts";
import type { Deal } from "./deals.ts";
import type { Change } from "./dials.ts";
import { allDeals, clausesOf } from "./due.ts";
import { publishCrossings } from "./effects.ts";
import { quietEnding, stalemateVariant } from "./endings.ts";
import { releaseHeld } from "./held.ts";
import { FOLDERS, PAIRS, ROLES, type Role } from "./roles.ts";
import { moved } from "./scales.ts";
import { outcomeOf, scores } from "./scoring.ts";
import type { Final, GameState } from "./state.ts";
import { put, type Transaction } from "./transaction.ts";

/** Ends the match. Ending null: whatever the quiet tests say of the state as it is. */
export function finish(tx: Transaction, decided: Ending | null): void {
  const ending = decided ?? quietEnding(tx.state().board);
  // Who gains by the ending is settled before anything hidden comes to light.
  const outcome = outcomeOf(tx.state(), ending);
  const variant = ending === "stalemate" ? stalemateVariant(tx.state().board) : null;
  const held = releaseHeld(tx, "final", () => true);
  const shown = comeToLight(tx);
  const state = tx.state();
  const final: Final = {
    ending,
    variant,
    rounds: state.board.round,
    scores: scores(state, outcome),
    hidden: {
      arsenal: state.hands.dprk.dials.arsenal ?? 0,
      economy: state.hands.dprk.dials.economy ?? 0,
      regime: state.hands.dprk.dials.regime ?? 0,
      trueEnforcement: state.hands.china.dials.trueEnforcement ?? 0,
      hiddenSites: state.hands.dprk.hiddenSites,
    },
    trust: Object.fromEntries(
      PAIRS.map((pair) => [pair, state.folders[pair].trust ?? 0]),
    ) as unknown as Final["trust"],
    cheats: cheatsOf(state),
    secretDeals: FOLDERS.flatMap((key) => Object.values(state.folders[key].deals)),
    held: [...held, ...shown],
  };
  tx.emit("all", { type: "ended", final }, [put(["board", "final"], final)]);
}

/** Hidden sites are taken off Inspection, and the public counter of Enforcement becomes the true one. */
function comeToLight(tx: Transaction): readonly Change[] {
  const { board, hands } = tx.state();
  const { inspection, enforcement } = board.dials;
  const changes: Change[] = [];
  const inspected = moved("inspection", inspection, -hands.dprk.hiddenSites);
  if (inspected !== inspection) {
    changes.push({ dial: "inspection", before: inspection, after: inspected });
  }
  const enforced = hands.china.dials.trueEnforcement ?? enforcement;
  if (enforced !== enforcement) {
    changes.push({ dial: "enforcement", before: enforcement, after: enforced });
  }
  if (changes.length === 0) return changes;
  const writes = changes.map(({ dial, after }) => put(["board", "dials", dial], after));
  tx.emit("all", { type: "dialsMoved", step: "final", causes: [], changes }, writes);
  publishCrossings(tx);
  return changes;
}

/** Every cheat of the match, found or not, with the points it still brings. */
function cheatsOf(state: GameState): Final["cheats"] {
  const cheats: Final["cheats"][number][] = [];
  for (const deal of allDeals(state)) {
    for (const clause of clausesOf(deal)) {
      const { id, owner, ledger } = clause;
      for (const at of Object.keys(ledger)) {
        const key = `${deal.id}.${id}.${at}`;
        const caught = ledger[at] === "caught";
        if (!caught && !state.vault.uncaught[key]) continue;
        const points = state.hands[owner].faceDown[key]?.points ?? 0;
        cheats.push(cheatRow({ role: owner, deal, clause: id, round: Number(at), points, caught }));
      }
    }
  }
  return cheats.sort((a, b) => a.round - b.round || ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
}

const cheatRow = (what: {
  readonly role: Role;
  readonly deal: Deal;
  readonly clause: string;
  readonly round: number;
  readonly points: number;
  readonly caught: boolean;
}): Final["cheats"][number] => ({ ...what, deal: what.deal.id });
