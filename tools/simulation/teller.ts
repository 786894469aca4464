// Tells a match event by event, as lines of text.
import { decodeQuestion, decodeReason, reasonText, type TemperamentId } from "@freeze/shared/bots";
import {
  type ByRole,
  type Commit,
  evolve,
  type Final,
  type GameEvent,
  type GameState,
  isByRole,
  type Orders,
  ROLES,
  type Role,
  type View,
} from "@freeze/shared/rules";
import {
  clauseLine,
  clauseOf,
  describe,
  frontPage,
  pairName,
  roleName,
  signedTenths,
  statementLine,
  type TextContext,
  type Translate,
} from "@freeze/shared/text";

type Of<T extends GameEvent["type"]> = Extract<GameEvent, { type: T }>;

/** One telling: the words, the lines so far, and the state they have come to. */
interface Telling {
  readonly t: Translate;
  readonly lines: string[];
  state: GameState | null;
  /** Public events of the round so far. */
  paper: GameEvent[];
}

/** The lines of a match, oldest first. */
export function tellMatch(
  commits: readonly Commit[],
  bots: ByRole<TemperamentId>,
  t: Translate,
): readonly string[] {
  const who = ROLES.map((role) => `${roleName(role, t)}: ${t(`temperament.${bots[role]}`)}`);
  const telling: Telling = { t, lines: [who.join(" · ")], state: null, paper: [] };
  for (const commit of commits) tellCommit(telling, commit);
  return telling.lines;
}

function tellCommit(telling: Telling, { command, events }: Commit): void {
  if (command && isByRole(command)) {
    if (command.action.type === "seal") tellOrders(telling, command.by, command.action.orders);
  }
  for (const event of events) {
    if (event.type === "phaseBegan" && event.phase === "communique") tellPaper(telling);
    telling.state = evolve(telling.state as GameState, event);
    if (event.to === "all") telling.paper.push(event);
    tellEvent(telling, event);
  }
}

function tellEvent(telling: Telling, event: GameEvent) {
  switch (event.type) {
    case "phaseBegan":
      return tellPhase(telling, event);
    case "said":
      return say(telling, spoken(telling.t, event));
    case "offerMade":
    case "versionAdded":
      return tellTerms(telling, event);
    case "ended":
      return tellEnd(telling, event.final);
    default:
      return tellLine(telling, event);
  }
}

function say({ lines }: Telling, text: string, depth = 1) {
  lines.push(`${"  ".repeat(depth)}${text}`);
}

const contextOf = ({ t, state }: Telling): TextContext => ({
  translate: t,
  view: everything(state as GameState),
});

function tellLine(telling: Telling, event: GameEvent) {
  const line = describe(event, contextOf(telling));
  if (line !== null) say(telling, `${readers(telling, event)}${line}`);
}

const readers = ({ t }: Telling, { to }: GameEvent): string =>
  to === "all" ? "" : `[${to.map((role) => roleName(role, t)).join("+") || "-"}] `;

function tellPhase(telling: Telling, { round, phase }: Of<"phaseBegan">) {
  const { t, lines } = telling;
  if (phase !== "briefing") lines.push(`-- ${t(`phase.${phase}`)}`);
  else {
    telling.paper = [];
    lines.push("", `== ${t("event.phaseBegan", { round, phase: t(`phase.${phase}`) })} ==`);
  }
}

function spoken(t: Translate, { folder, message }: Of<"said">): string {
  const question = decodeQuestion(message.text);
  const reason = decodeReason(message.text);
  const text = question ? t(`ask.${question}`) : reason ? reasonText(reason, t) : message.text;
  return `[${pairName(folder, t)}] ${roleName(message.by, t)}: “${text}”`;
}

function tellTerms(telling: Telling, event: Of<"offerMade"> | Of<"versionAdded">) {
  tellLine(telling, event);
  const version = event.type === "offerMade" ? event.proposal.versions["1"] : event.version;
  const clauses = version?.terms.clauses ?? [];
  for (const clause of clauses) {
    say(telling, clauseLine(clause, telling.t, clauses), 3);
  }
}

function tellOrders(telling: Telling, by: Role, orders: Orders) {
  const { t } = telling;
  const context = contextOf(telling);
  const parts = orders.cards.map(({ card }) => t(`card.${card}`));
  for (const { deal, clause } of orders.cheats) parts.push(`✗ ${clauseOf(deal, clause, context)}`);
  if (orders.statement) parts.push(statementLine(orders.statement, context));
  say(telling, `${roleName(by, t)}: ${parts.join(" · ") || "–"}`);
}

function tellPaper(telling: Telling) {
  const page = frontPage(telling.paper, contextOf(telling));
  say(telling, `【${page.lead.headline}】 ${page.lead.text}`);
  for (const item of page.items) say(telling, `· ${item}`, 2);
  for (const role of ROLES) say(telling, `${page.spin[role].paper}: ${page.spin[role].line}`, 2);
}

function tellEnd(telling: Telling, final: Final) {
  const { t, lines } = telling;
  lines.push("", `## ${t(`ending.${final.ending}`)}`);
  for (const role of ROLES) {
    const { total, par, parts, agenda, faceDown, bonus } = final.scores[role];
    const over = total - par;
    const words = parts.map(({ component, points }) => `${t(`component.${component}`)} ${points}`);
    words.push(`${t(`agenda.${agenda.id}`)} ${agenda.points}`, `✗ ${faceDown}`, `+ ${bonus}`);
    const against = signedTenths(over);
    say(telling, `${roleName(role, t)} ${total} (${against}): ${words.join(", ")}`);
  }
}

/** All compartments that hold texts, for a reader who may know everything. */
export const everything = ({ board, folders }: GameState): View => ({
  viewer: "public",
  board,
  hand: null,
  folders,
});
