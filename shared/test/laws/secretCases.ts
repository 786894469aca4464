// One match for each release of SPEC: a hidden thing that shows itself to somebody who did not know it.
import { seenBy } from "../../src/rules/index.ts";
import { cards, open, type Play, playWhere, terms } from "../play.ts";

const sees = (play: Play, viewer: "us" | "rok" | "dprk" | "public", type: string): boolean =>
  seenBy(play.events(), viewer).some((event) => event.type === type);

const after = (run: (play: Play) => void) => (seed: number) => {
  const play = open({ seed, trust: { "dprk+us": 60, "china+dprk": 60 } });
  run(play);
  return play;
};

/** By the names of SPEC releases: does the release show itself where it should? */
export const CASES: Readonly<Record<string, () => boolean>> = {
  "a bin crossed": () =>
    sees(after((play) => play.orders({ dprk: cards("purge") }))(1), "public", "binCrossed"),
  "a covert card exposed": () =>
    sees(
      playWhere(
        after((play) => play.orders({ dprk: cards("evade") })),
        (play) => sees(play, "us", "covertExposed"),
      ),
      "public",
      "covertExposed",
    ),
  "a cheat detected": () => {
    const run = after((play) => {
      play.deal("us.SA dprk.TF");
      play.round();
      play.orders({ us: { cheats: [{ deal: "KU-1", clause: "c1" }] } });
    });
    return sees(
      playWhere(run, (play) => sees(play, "dprk", "cheatCaught")),
      "public",
      "cheatCaught",
    );
  },
  "a leak": () => {
    const run = after((play) => {
      play.deal("china.SUP dprk.TF", { secret: true });
      play.orders();
    });
    return sees(
      playWhere(run, (play) => sees(play, "us", "dealPublished")),
      "public",
      "dealPublished",
    );
  },
  "a disclosure": () => {
    const run = after((play) => {
      play.deal("china.SUP dprk.TF", { secret: true });
      play.orders({ china: { disclose: ["CK-1"] }, dprk: { disclose: ["CK-1"] } });
    });
    return run(1).seen("dealPublished")[0]?.why === "disclosed";
  },
  "intelligence bought": () => {
    const play = after((one) =>
      one.orders({ us: { intelligence: { on: "dprk", want: "arsenal" } } }),
    )(1);
    return sees(play, "us", "intelligenceGained") && !sees(play, "rok", "intelligenceGained");
  },
  "the bite and the economy that the DPRK sees": () => {
    const play = after((one) => one.orders({ china: cards("ease_quietly") }))(1);
    return play.state().hands.dprk.bite === 3;
  },
  "quiet easing, known to the DPRK": () => {
    const play = after((one) => one.orders({ china: cards("ease_quietly") }))(1);
    return sees(play, "dprk", "cardPlayed");
  },
  "a consultation that two both chose": () => {
    const play = after((one) => one.orders({ us: { consult: "rok" }, rok: { consult: "us" } }))(1);
    return sees(play, "us", "consulted") && !sees(play, "dprk", "consulted");
  },
  "a crisis": () =>
    sees(
      playWhere(
        (seed) => {
          const play = open({ seed, start: { tension: 95 } });
          play.orders({ us: { fallback: { firm: true, restrain: false } } });
          return play;
        },
        (play) => sees(play, "public", "crisisBroke"),
      ),
      "public",
      "crisisBroke",
    ),
  collapse: () =>
    playWhere(
      (seed) => {
        const play = open({ seed, regime: 15, start: { tension: 0 } });
        play.round();
        return play;
      },
      (play) => play.board().final?.ending === "collapse",
    ).board().final !== null,
  "the settlement test": () => {
    const play = open({
      layout: "60",
      arsenal: 70,
      start: { tension: 0, sanctions: 2, inspection: 60 },
    });
    play.deal("us.SA dprk.IN");
    play.to("over");
    return sees(play, "public", "settlementTested");
  },
  "a signature taken back by a binding elsewhere": () => {
    const play = after((one) => {
      one.talks(1);
      const pending = one.offer("us", terms("us.SA dprk.TF", 1));
      one.act("dprk", { type: "sign", proposal: pending, version: 1 });
      one.deal("china.SUP dprk.TF", { secret: true });
    })(1);
    return sees(play, "us", "signatureTakenBack");
  },
  "the ending": () => {
    const play = open({ layout: "60" });
    play.to("over");
    return sees(play, "public", "ended") && play.board().final?.scores !== undefined;
  },
};
