// Three short matches by script, and their printing as text that a person can read.
import { evolve, type GameEvent, type GameState, ROLES, type View } from "../src/rules/index.ts";
import { SCENARIOS } from "../src/scenarios/index.ts";
import { translateIn } from "../src/text/all.ts";
import { clauseLine, describe, roleName } from "../src/text/index.ts";
import { cards, open, type Play } from "./play.ts";

const t = translateIn("en");

/** Every event that has words, indented below its phase; those not for all name their readers. */
export function print(play: Play): string {
  const lines: string[] = [];
  let state = undefined as unknown as GameState;
  for (const event of play.events()) {
    state = evolve(state, event);
    lines.push(...linesOf(event, state));
  }
  return `${lines.join("\n")}\n`;
}

function linesOf(event: GameEvent, state: GameState): readonly string[] {
  if (event.type === "phaseBegan") {
    const words = t("event.phaseBegan", { round: event.round, phase: t(`phase.${event.phase}`) });
    return event.phase === "briefing" ? ["", `== ${words}`] : [`-- ${words}`];
  }
  if (event.type === "said") {
    const { by, text } = event.message;
    return [`  ${readers(event)}${roleName(by, t)}: ${text}`];
  }
  const line = describe(event, { translate: t, view: everything(state) });
  if (line === null) return [];
  const terms =
    event.type === "offerMade" ? event.proposal.versions["1"]?.terms.clauses : undefined;
  return [
    `  ${readers(event)}${line}`,
    ...(terms ?? []).map((clause) => `      ${clauseLine(clause, t)}`),
  ];
}

const readers = ({ to }: GameEvent): string =>
  to === "all" ? "" : `[${to.map((role) => roleName(role, t)).join(", ")}] `;

/** All folders at once, for a reader who may know everything. */
const everything = ({ board, folders }: GameState): View => ({
  viewer: "public",
  board,
  hand: null,
  folders,
});

/** China convenes, and all three others come. */
function hold(play: Play, sixParty: boolean): void {
  play.act("china", { type: "convene", sixParty });
  for (const role of ROLES.filter((one) => one !== "china")) {
    play.act(role, { type: "answerPlenary", attend: true, sixParty });
  }
}

/** After a first plenary a freeze for a freeze with China inside; a test breaks it and good offices mend it. */
export function freezeForFreeze(): Play {
  const play = open({ scenario: SCENARIOS.opening, layout: "45", ruleset: "first", seed: 18 });
  play.talks(1);
  play.act("china", { type: "say", folder: "china+dprk", text: "Come and see us first." });
  play.summit("china", "dprk");
  hold(play, false);
  play.round({
    china: cards("dual_suspension"),
    us: cards("letter"),
    rok: cards("shuttle", "ask_delay"),
  });
  play.deal("china.GU dprk.TF us.DP");
  play.round({ rok: cards("reunions"), us: cards("assure"), dprk: cards("inspectors") });
  play.round({ dprk: cards("test"), us: cards("assets") });
  return play;
}

/** A secret deal and a secret summit, bought knowledge, a cheat, and a crisis. */
export function behindTheCurtain(): Play {
  const play = open({ scenario: SCENARIOS.fury, layout: "75", seed: 136 });
  play.talks(1);
  play.deal("china.SUP dprk.FF", { secret: true });
  play.summit("china", "dprk", { secret: true, transport: "train" });
  play.round({
    china: cards("ease_quietly"),
    dprk: cards("evade", "short_range"),
    us: { ...cards("sanction"), intelligence: { on: "china", want: "enforcement" } },
    rok: { ...cards("rok_drill"), consult: "us" },
  });
  play.orders({
    dprk: { ...cards("charm"), cheats: [{ deal: "CK-1", clause: "c2" }] },
    china: { ...cards("fuel"), leak: { kind: "deal", id: "CK-1" } },
    us: cards("ultimatum"),
    rok: { statement: { kind: "denounce", whom: "dprk" } },
  });
  play.to("crisis");
  play.act("us", { type: "answerCrisis", firm: true, restrain: false });
  play.act("china", { type: "answerCrisis", firm: false, restrain: true });
  play.to("communique");
  return play;
}

/** A plenary, then a Six-Party session and a deal in its format. */
export function sixAtTheTable(): Play {
  const play = open({ scenario: SCENARIOS["after-hanoi"], layout: "untimed", seed: 9 });
  play.talks(1);
  hold(play, false);
  play.round({ china: { statement: { kind: "take_credit" } }, dprk: cards("show_dismantle") });
  play.round({
    us: cards("waiver"),
    rok: cards("aid"),
    dprk: cards("release"),
    china: cards("fuel"),
  });
  hold(play, true);
  play.round({ us: { statement: { kind: "give_credit", to: "china" } } });
  play.deal("china.GU dprk.IN us.RL1 rok.HL", { sixParty: true });
  play.summit("us", "dprk", { venue: "panmunjom" });
  play.orders();
  return play;
}
