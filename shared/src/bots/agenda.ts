import {
  AGENDA,
  AT,
  type Clause,
  meetingsHeld,
  type Role,
  type RoleView,
  type Terms,
  type Values,
} from "../rules/index.ts";
import type { Ground } from "./ground.ts";

const POINTS = 15;

/**
 * The secret agenda as a slope: half of its points at the mark, all of them well beyond. A step would leave a
 * bot blind to everything that only brings it nearer. Signed: a text to be counted as in force, or null.
 */
export const agendaPoints = (ground: Ground, values: Values, signed: Terms | null): number =>
  POINTS * share(ground, values, signed);

const at = (values: Values, place: number): number => values[place] as number;

/** 0-1: how far an amount is on its way to a mark; a few points past it counts as safe. */
const reach = (amount: number, mark: number, width = 12): number =>
  Math.max(0, Math.min(1, 0.5 + (amount - mark) / (2 * width)));

function share(ground: Ground, values: Values, signed: Terms | null): number {
  const { met, plenary, kimFirst } = ground.view.board;
  switch (ground.view.hand.agenda) {
    case "host":
      return Math.min(1, plenary.held / AGENDA.host.plenaries);
    case "lifeline":
      return (
        reach(at(values, AT["trust.china+dprk"]), AGENDA.lifeline.trust) *
        reach(AGENDA.lifeline.enforcement + 0.5 - at(values, AT.trueEnforcement), 0, 1)
      );
    case "loosen":
      return reach(AGENDA.loosen.trust, at(values, AT["trust.us+rok"]));
    case "first_call": {
      const meetings = meetingsHeld(ground.view.board, "china", "dprk");
      return kimFirst === "china" ? (meetings > 1 || plenary.held > 0 ? 1 : 0.6) : 0.2;
    }
    case "keep_bomb":
      return (
        reach(at(values, AT.arsenal), AGENDA.keep_bomb.arsenal) *
        reach(AGENDA.keep_bomb.sanctions + 0.5, at(values, AT.sanctions), 0.5)
      );
    case "open_gates":
      return reach(at(values, AT.economy), AGENDA.open_gates.economy, 25);
    case "equal":
      return met["dprk+us"] > 0 ? 1 : 0.3;
    case "nobodys_client":
      return (
        reach(at(values, AT.regime), AGENDA.nobodys_client.regime) *
        reach(AGENDA.nobodys_client.trust, at(values, AT["trust.china+dprk"]))
      );
    case "big_win":
      return reach(AGENDA.big_win.arsenal, at(values, AT.arsenal));
    case "no_giveaways":
      return (
        reach(at(values, AT.sanctions), AGENDA.no_giveaways.sanctions - 0.5, 0.5) *
        reach(at(values, AT.enforcement), AGENDA.no_giveaways.enforcement - 0.5, 1) *
        (isFrozen(ground, signed) ? 1 : 0.4)
      );
    case "hold_line":
      return reach(at(values, AT["trust.us+rok"]), AGENDA.hold_line.trust);
    case "television":
      return (
        (met["dprk+us"] > 0 ? 1 : 0.4) * reach(at(values, AT["home.us"]), AGENDA.television.home)
      );
    case "drivers_seat":
      return reach(at(values, AT["voice.rok"]), AGENDA.drivers_seat.voice);
    case "railway":
      return (
        reach(at(values, AT.economy), AGENDA.railway.economy, 25) *
        reach(at(values, AT["trust.dprk+rok"]), AGENDA.railway.trust, 20)
      );
    case "both_patrons":
      return (
        reach(at(values, AT["trust.us+rok"]), AGENDA.both_patrons.washington) *
        reach(at(values, AT["trust.china+rok"]), AGENDA.both_patrons.beijing)
      );
    case "peace_text":
      return threeSign(ground, signed) ? 1 : 0.2;
  }
}

/** Points that a meeting with another leader is worth to the agenda, beside what it does to the dials. */
export function agendaOfMeeting(view: RoleView, other: Role, substance: boolean): number {
  const { viewer, board, hand } = view;
  if (viewer === "china" && hand.agenda === "first_call" && other === "dprk") {
    return board.kimFirst === null || board.kimFirst === "china" ? 6 : 0;
  }
  const withKim = (viewer === "us" && other === "dprk") || (viewer === "dprk" && other === "us");
  const wants = hand.agenda === "television" || hand.agenda === "equal";
  return withKim && wants ? (substance ? 6 : -2) : 0;
}

/** A freeze on tests or fuel is in force, or would be. */
const isFrozen = (ground: Ground, signed: Terms | null): boolean =>
  ground.isFrozen() || (signed?.clauses.some(isFreeze) ?? false);

/** Does the clause freeze tests or fuel? */
export const isFreeze = ({ code }: Clause): boolean => code === "TF" || code === "FF";

/** A live text holds both Koreas and at least one more, or would. */
const threeSign = (ground: Ground, signed: Terms | null): boolean =>
  ground.koreasBound() || (signed !== null && bindsKoreas(signed));

export const bindsKoreas = ({ parties }: Pick<Terms, "parties">): boolean =>
  parties.length > 2 && parties.includes("rok") && parties.includes("dprk");
