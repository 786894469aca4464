// The crisis (SPEC crisis-results): two capitals stand firm or down, two may restrain; all in one go.
import type { Effects } from "./dials.ts";
import { applyEffects } from "./effects.ts";
import { finish } from "./finish.ts";
import { CRISIS } from "./numbers.ts";
import { chance } from "./rng.ts";
import type { Role } from "./roles.ts";
import { home, plus, voice } from "./round.ts";
import type { GameState } from "./state.ts";
import { put, type Transaction } from "./transaction.ts";

interface Stances {
  readonly us: boolean;
  readonly dprk: boolean;
  readonly china: boolean;
  readonly rok: boolean;
}

/** Judges the crisis from the answers, or from the fallback of the sealed orders; war ends the match. */
export function settleCrisis(tx: Transaction): void {
  const state = tx.state();
  const { crisis, round } = state.board;
  if (!crisis) return;
  const stances = stancesOf(state);
  const bothFirm = stances.us && stances.dprk;
  const percent = warPercent(crisis, stances);
  const war = bothFirm && chance(state.vault.seed, percent, "war", round);
  const fact = {
    type: "crisisSettled",
    firm: { us: stances.us, dprk: stances.dprk },
    restrain: { china: stances.china, rok: stances.rok },
    war,
    chance: bothFirm ? percent : 0,
  } as const;
  tx.emit("all", fact, [put(["board", "crisis"], null)]);
  const effects = war ? costOf(stances) : plus(costOf(stances), resultOf(stances));
  const moves = Object.keys(effects).length > 0;
  applyEffects(tx, "crisis", moves ? [{ cause: { kind: "crisis" }, effects }] : []);
  if (war) finish(tx, "war");
}

function stancesOf(state: GameState): Stances {
  const answer = (role: Role) => {
    const hand = state.hands[role];
    return hand.crisisAnswer ?? hand.orders?.fallback ?? { firm: false, restrain: false };
  };
  return {
    us: answer("us").firm,
    dprk: answer("dprk").firm,
    china: answer("china").restrain,
    rok: answer("rok").restrain,
  };
}

function warPercent(
  crisis: NonNullable<GameState["board"]["crisis"]>,
  { china, rok }: Stances,
): number {
  if (china && rok) return crisis.withBoth;
  if (china) return crisis.withChina;
  return rok ? crisis.withRok : crisis.plain;
}

/** Restraining costs trust with the ally, whatever comes of it. */
const costOf = ({ china, rok }: Stances): Effects =>
  plus(china ? CRISIS.restrainCost.china : {}, rok ? CRISIS.restrainCost.rok : {});

function resultOf(stances: Stances): Effects {
  const { us, dprk, china, rok } = stances;
  if (us && dprk) {
    return plus(
      CRISIS.averted,
      china ? voice("china", CRISIS.avertedVoice) : {},
      rok ? voice("rok", CRISIS.avertedVoice) : {},
    );
  }
  if (!us && !dprk) return CRISIS.bothDown;
  const [firm, other]: readonly [Role, Role] = us ? ["us", "dprk"] : ["dprk", "us"];
  return plus(
    CRISIS.oneFirm,
    voice(firm, CRISIS.firm.voice),
    home(firm, CRISIS.firm.home),
    voice(other, CRISIS.down.voice),
    home(other, CRISIS.down.home),
  );
}
