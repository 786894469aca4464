// Short plays that the claims share.
import type { Effects, Role, Transport } from "../src/rules/index.ts";
import { ROLES } from "../src/rules/index.ts";
import { cards, open, type Play, playWhere } from "./play.ts";

/** China and the DPRK meet in secret in round 1. */
export const secretly =
  (transport: Transport) =>
  (seed: number): Play => {
    const play = open({ seed });
    play.summit("china", "dprk", { secret: true, transport });
    play.orders();
    return play;
  };

/** What Kim's first public summit asks for if it is with this role. */
export function meetFirst(role: Exclude<Role, "dprk">): Effects {
  const play = open();
  play.summit(role, "dprk");
  play.orders();
  return play.asked("summit", { part: "first" });
}

/** What the call for dual suspension brings in a quiet round. */
export function dualSuspension(): Effects {
  const play = open();
  play.orders({ china: cards("dual_suspension") });
  return play.asked("note", { card: "dual_suspension" });
}

/** What a test of round 1 costs more in a showcase round. */
export function priceOfTest(showcaseRounds: readonly number[]): Effects {
  const play = open({ case: { showcaseRounds } });
  play.orders({ dprk: cards("test") });
  return play.asked("testSurcharge");
}

/** The cap of China's score in a war that the North provoked, with and without stated limits. */
export function heldMore(): readonly (number | null | undefined)[] {
  const cap = (stated: boolean) => {
    const play = playWhere(
      (seed) => {
        const one = open({ seed, start: { tension: 95 } });
        one.orders({
          dprk: cards("short_range"),
          china: cards(stated ? "limit_pact" : "return_visit"),
        });
        if (one.board().crisis === null) return one;
        one.to("crisis");
        for (const role of ROLES) {
          one.act(role, { type: "answerCrisis", firm: true, restrain: false });
        }
        return one;
      },
      (one) => one.board().final?.ending === "war",
    );
    return play.board().final?.scores.china.cap;
  };
  return [cap(true), cap(false)];
}
