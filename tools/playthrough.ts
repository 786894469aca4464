// A whole match of bots as text that a person can read: npm run playthrough -- --seed 7 --lang ko
import { parseArgs } from "node:util";
import {
  decodeReason,
  POLICIES,
  playMatch,
  reasonText,
  TEMPERAMENT_IDS,
  type TemperamentId,
} from "@freeze/shared/bots";
import {
  type ByRole,
  type Commit,
  draw,
  evolve,
  type GameEvent,
  type GameState,
  LAYOUTS,
  type LayoutId,
  type Orders,
  ROLES,
  type Role,
  type Ruleset,
  type ScenarioId,
  type View,
} from "@freeze/shared/rules";
import { SCENARIOS } from "@freeze/shared/scenarios";
import {
  clauseLine,
  clauseOf,
  describe,
  frontPage,
  LANGS,
  type Lang,
  pairName,
  roleName,
  statementLine,
  type TextContext,
} from "@freeze/shared/text";
import { translateIn } from "@freeze/shared/text/all";
import { oneOf } from "./simulation/options.ts";
import { seedOf } from "./simulation/seeds.ts";

interface Wish {
  readonly seed: string;
  readonly scenario: ScenarioId;
  readonly layout: LayoutId;
  readonly ruleset: Ruleset;
  readonly lang: Lang;
  readonly bots: ByRole<TemperamentId>;
}

/** The lines of a match, oldest first. */
export function playthrough(wish: Wish): readonly string[] {
  const { history } = playMatch({
    scenario: SCENARIOS[wish.scenario],
    seed: wish.seed,
    options: { layout: wish.layout, ruleset: wish.ruleset, at: 0 },
    policies: Object.fromEntries(
      ROLES.map((role) => [role, POLICIES[wish.bots[role]]]),
    ) as unknown as Parameters<typeof playMatch>[0]["policies"],
  });
  const teller = openTeller(wish);
  for (const commit of history.commits) teller.tell(commit);
  return teller.lines;
}

function openTeller({ lang, bots }: Wish) {
  const t = translateIn(lang);
  const lines: string[] = [];
  let state: GameState | null = null;
  let public_: GameEvent[] = [];
  const context = (): TextContext => ({ translate: t, view: everything(state as GameState) });
  const say = (text: string, depth = 1): void => {
    lines.push(`${"  ".repeat(depth)}${text}`);
  };
  lines.push(
    ROLES.map((role) => `${roleName(role, t)}: ${t(`temperament.${bots[role]}`)}`).join(" · "),
  );

  function tellEvent(event: GameEvent): void {
    if (event.to === "all") public_.push(event);
    switch (event.type) {
      case "phaseBegan":
        return void tellPhase(event);
      case "said":
        return void say(spoken(event));
      case "offerMade":
      case "versionAdded":
        return void tellTerms(event);
      case "ended":
        return void tellEnd(event.final);
      default: {
        const line = describe(event, context());
        if (line !== null) say(`${mark(event)}${line}`);
      }
    }
  }

  function tellPhase(event: Extract<GameEvent, { type: "phaseBegan" }>): void {
    if (event.phase !== "briefing") lines.push(`-- ${t(`phase.${event.phase}`)}`);
    else {
      public_ = [];
      lines.push("", `== ${t("event.phaseBegan", phaseWords(event))} ==`);
    }
  }

  const phaseWords = (event: Extract<GameEvent, { type: "phaseBegan" }>) => ({
    round: event.round,
    phase: t(`phase.${event.phase}`),
  });

  const mark = ({ to }: GameEvent): string =>
    to === "all" ? "" : `[${to.map((role) => roleName(role, t)).join("+") || "-"}] `;

  function spoken({ folder, message }: Extract<GameEvent, { type: "said" }>): string {
    const reason = decodeReason(message.text);
    const text = reason ? reasonText(reason, t) : message.text;
    return `[${pairName(folder, t)}] ${roleName(message.by, t)}: “${text}”`;
  }

  function tellTerms(event: Extract<GameEvent, { type: "offerMade" | "versionAdded" }>): void {
    const line = describe(event, context());
    if (line !== null) say(`${mark(event)}${line}`);
    const version = event.type === "offerMade" ? event.proposal.versions["1"] : event.version;
    for (const clause of version?.terms.clauses ?? []) say(clauseLine(clause, t), 3);
  }

  function tellOrders(by: Role, orders: Orders): void {
    const parts = orders.cards.map(({ card }) => t(`card.${card}`));
    for (const { deal, clause } of orders.cheats)
      parts.push(`✗ ${clauseOf(deal, clause, context())}`);
    if (orders.statement) parts.push(statementLine(orders.statement, context()));
    say(`${roleName(by, t)}: ${parts.join(" · ") || "–"}`);
  }

  function tellPaper(): void {
    const page = frontPage(public_, context());
    say(`【${page.lead.headline}】 ${page.lead.text}`);
    for (const item of page.items) say(`· ${item}`, 2);
    for (const role of ROLES) say(`${page.spin[role].paper}: ${page.spin[role].line}`, 2);
  }

  function tellEnd(final: NonNullable<GameState["board"]["final"]>): void {
    lines.push("", `## ${t(`ending.${final.ending}`)}`);
    for (const role of ROLES) {
      const score = final.scores[role];
      const parts = score.parts.map(
        ({ component, points }) => `${t(`component.${component}`)} ${points}`,
      );
      const agenda = `${t(`agenda.${score.agenda.id}`)} ${score.agenda.points}`;
      const total = `${score.total} (${score.total >= score.par ? "+" : "−"}${Math.abs(score.total - score.par).toFixed(1)})`;
      say(`${roleName(role, t)} ${total}: ${[...parts, agenda].join(", ")}`);
    }
  }

  return {
    lines,
    tell(commit: Commit): void {
      const { command } = commit;
      if (command && command.by !== "clock" && command.by !== "host") {
        if (command.action.type === "seal") tellOrders(command.by, command.action.orders);
      }
      for (const event of commit.events) {
        if (event.type === "phaseBegan" && event.phase === "communique") tellPaper();
        state = evolve(state as GameState, event);
        tellEvent(event);
      }
    },
  };
}

/** All compartments that hold texts, for a reader who may know everything. */
const everything = ({ board, folders }: GameState): View => ({
  viewer: "public",
  board,
  hand: null,
  folders,
});

function wishOf(): Wish {
  const { values } = parseArgs({
    options: {
      seed: { type: "string", default: "7" },
      scenario: { type: "string", default: "opening" },
      layout: { type: "string", default: "untimed" },
      ruleset: { type: "string" },
      lang: { type: "string", default: "en" },
      bots: { type: "string" },
    },
  });
  const layout = oneOf(Object.keys(LAYOUTS) as LayoutId[], values.layout, "--layout");
  const seed = seedOf(values.seed);
  const named = values.bots?.split(",") ?? [];
  const bots = ROLES.map((role, index) => [
    role,
    named[index]
      ? oneOf(TEMPERAMENT_IDS, named[index], "--bots")
      : TEMPERAMENT_IDS[Math.floor(draw(seed, "temperament", role) * TEMPERAMENT_IDS.length)],
  ]);
  return {
    seed,
    layout,
    scenario: oneOf(Object.keys(SCENARIOS) as ScenarioId[], values.scenario, "--scenario"),
    ruleset: oneOf(
      ["first", "full"] as const,
      values.ruleset ?? LAYOUTS[layout].ruleset,
      "--ruleset",
    ),
    lang: oneOf(LANGS, values.lang, "--lang"),
    bots: Object.fromEntries(bots) as unknown as ByRole<TemperamentId>,
  };
}

if (import.meta.filename === process.argv[1]) {
  process.stdout.write(`${playthrough(wishOf()).join("\n")}\n`);
}
