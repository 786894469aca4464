import type { Role, View } from "@freeze/shared/rules";
import { soundBargain } from "../deals/model.ts";
import { invitationsTo, proposalsOf, waitsFor } from "../read.ts";
import { canSignNow, refusalOf } from "../rules.ts";
import type { Overlay } from "../state.ts";
import type { PanelTarget } from "../target.ts";

/** The one sentence of advice and where its button leads. */
export interface Advice {
  readonly key: string;
  readonly button:
    | { readonly key: string; readonly target: PanelTarget }
    | { readonly key: string; readonly overlay: Overlay["name"] }
    | null;
  /** Another way to go, beside the first. */
  readonly also?: { readonly key: string; readonly target: PanelTarget };
}

const talk = (key: string, target: PanelTarget, button: string): Advice => ({
  key: `panel.now.${key}`,
  button: { key: `panel.now.${button}`, target },
});
const wait = (key: string): Advice => ({ key: `panel.now.${key}`, button: null });

/** What a role should do next, the most urgent first. */
export function whatNow(view: View, role: Role | null): Advice {
  const { phase, ready } = view.board;
  if (role === null) return wait(phase === "over" ? "over" : watching(view));
  if (phase === "over")
    return { key: "panel.now.over", button: { key: "panel.now.seeEnd", overlay: "ending" } };
  if (phase === "resolution") {
    return {
      key: "panel.now.resolution",
      button: { key: "panel.now.seeTelling", overlay: "resolution" },
    };
  }
  if (phase === "communique") {
    const key = hasQuestion(view, role) ? "question" : "communique";
    return { key: `panel.now.${key}`, button: { key: "panel.now.seePaper", overlay: "newspaper" } };
  }
  if (phase === "crisis") return wait("crisis");
  if (ready[role]) return wait("waiting");
  if (phase === "briefing") return wait("briefing");
  if (phase === "orders") return talk("orders", { tab: "orders" }, "toOrders");
  return duringTalks(view, role);
}

/** The public reads no folder; whoever sits nowhere and reads some looks back at a match with all its secrets. */
const watching = ({ folders }: View): string =>
  Object.keys(folders).length > 0 ? "watchAll" : "watch";

function duringTalks(view: View, role: Role): Advice {
  const advice = firstInTalks(view, role);
  const bound = [...proposalsOf(view), ...Object.values(view.board.deals)].some(
    ({ by }) => by === role,
  );
  if (bound || FIRST_STEPS.includes(advice.key) || !soundBargain(role, view)) return advice;
  return { ...advice, also: { key: "panel.now.offerFreeze", target: freezeForFreeze(role) } };
}

/** Advice for a role before which nothing lies yet. */
const FIRST_STEPS: readonly string[] = [
  "panel.now.firstOffer",
  "panel.now.callPlenary",
  "panel.now.invite",
];

function firstInTalks(view: View, role: Role): Advice {
  const open = proposalsOf(view).filter(({ status }) => status === "open");
  const waiting = open.find((proposal) => waitsFor(proposal, role) && canSignNow(view, proposal));
  if (waiting) return talk("answerOffer", { tab: "deals", deal: waiting.id }, "toOffer");
  const [invited] = invitationsTo(view, role);
  if (invited) return talk("answerInvitation", { tab: "talks" }, "toInvitation");
  const mine = open.some(({ by }) => by === role);
  if (mine || Object.keys(view.board.deals).length > 0) {
    return talk("keepTalking", { tab: "talks" }, "toTalks");
  }
  if (soundBargain(role, view)) return talk("firstOffer", freezeForFreeze(role), "offerFreeze");
  const may = refusalOf(view, { type: "convene", sixParty: false }) === null;
  return talk(may ? "callPlenary" : "invite", { tab: "talks" }, "toTalks");
}

/** The composer with the oldest bargain of this table: tests against drills. */
export const freezeForFreeze = (role: Role): PanelTarget => ({
  tab: "deals",
  offerTo: (["dprk", "us", "rok"] as const).filter((other) => other !== role),
  preset: "freeze",
});

/** Must this role answer something in the Communique? */
export function hasQuestion(view: View, role: Role): boolean {
  const { asked } = view.board;
  const { hand } = view;
  if (!hand || view.board.phase !== "communique") return false;
  if (role === "china" && asked.unVote && hand.vote === null) return true;
  if (role === "china" && asked.secondary && hand.comply === null) return true;
  return openChoices(view, role).some((deal) => hand.choices[deal] === undefined);
}

/** Deals, public and secret, of which this role as a victim chooses the fate. */
export function openChoices(view: View, role: Role): readonly string[] {
  const all = [
    view.board.asked.choices,
    ...Object.values(view.folders).map((f) => f?.choices ?? {}),
  ];
  return all.flatMap((choices) =>
    Object.entries(choices).flatMap(([deal, roles]) => (roles.includes(role) ? [deal] : [])),
  );
}
