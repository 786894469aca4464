// A finished game as a page to read: round by round, who said what, what was signed, what was ordered, who cheated.
import {
  type ByRole,
  type GameEvent,
  type GameState,
  type Orders,
  ROLES,
  type Role,
} from "../../shared/src/rules/index.ts";
import type { HistorySave } from "../../shared/src/save/index.ts";
import { translateIn } from "../../shared/src/text/all.ts";
import {
  clauseOf,
  describe,
  dialName,
  type Lang,
  roleName,
  signedTenths,
  statementLine,
  type TextContext,
  type Translate,
} from "../../shared/src/text/index.ts";
import { everything } from "../simulation/teller.ts";
import { type Ranked, talkLines } from "./affairs.ts";
import { finalOf, playerOf } from "./counts.ts";
import { LABELS } from "./labels.ts";
import { type Round, storyOf } from "./story.ts";

/** Bytes that a page may have. */
export const MOST_BYTES = 12_000;

export interface Page {
  readonly save: HistorySave;
  readonly lang: Lang;
  readonly title: string;
  readonly file: string;
  /** Some decisions with their reasons, a list of lines each. */
  readonly whys: readonly (readonly string[])[];
}

export function pageOf({ save, lang, title, file, whys }: Page): string {
  const t = translateIn(lang);
  const label = LABELS[lang];
  const me = playerOf(save);
  const seats = ROLES.map((role) => {
    const name = role === me ? label.player : label.strategist;
    return `${roleName(role, t)}${label.colon}${name}`;
  });
  const top = [`# ${title}`, `${seats.join(" · ")}  \n[${label.saved}](${file}.save.gz)`];
  const rounds = storyOf(save.commits).map((round) => roundParts(round, t, me));
  const rest = [...endParts(save, t), ...whyParts(whys, label.why)];
  const lines = rounds.flat();
  for (;;) {
    const text = laidOut([...top, ...lines.map((line) => line.text), ...rest]);
    const lowest = Math.max(...lines.map(({ rank }) => rank));
    if (Buffer.byteLength(text) <= MOST_BYTES || lowest === 1) return text;
    // What ranks lowest goes, the last such line first.
    lines.splice(
      lines.findLastIndex(({ rank }) => rank === lowest),
      1,
    );
  }
}

/** Items of a list stand together, everything else apart. */
const laidOut = (parts: readonly string[]): string =>
  `${parts
    .join("\n\n")
    .replace(/\n\n- /g, "\n- ")
    .replace(/(^|\n)(\*\*[^\n]+\*\*)\n- /g, "$1$2\n\n- ")}\n`;

const item = ({ rank, text }: Ranked): Ranked => ({ rank, text: `- ${text}` });
const fixed = (text: string): Ranked => ({ rank: 1, text });

function roundParts(round: Round, t: Translate, me: Role): readonly Ranked[] {
  const label = LABELS[t.lang];
  const context: TextContext = { translate: t, view: everything(round.state) };
  const news = round.events.flatMap((one) =>
    one.type === "newsDrawn" ? [t(`news.${one.news}`)] : [],
  );
  const heading = [label.round(round.n), ...news].join(label.colon);
  const talk = talkLines(round, { t, me }).map(item);
  const orders = ROLES.flatMap((role) => {
    const sealed = round.orders.get(role);
    return sealed ? [`${roleName(role, t)}${label.colon}${orderWords(sealed, context)}`] : [];
  });
  const results = withoutTwins(round.events.flatMap((event) => resultLine(event, context))).map(
    item,
  );
  return [
    fixed(`## ${heading}`),
    ...(talk.length > 0 ? [fixed(`**${label.talks}**`), ...talk] : []),
    ...(orders.length > 0 ? [fixed(`**${label.orders}**`), item(fixed(orders.join("; ")))] : []),
    fixed(`**${label.result}**`),
    ...results,
    item(fixed(dialLine(round.state, t))),
  ];
}

function orderWords({ cards, cheats, statement }: Orders, context: TextContext): string {
  const { translate: t } = context;
  const label = LABELS[t.lang];
  const parts = [cards.map(({ card }) => t(`card.${card}`)).join(" + ") || label.silent];
  for (const { deal, clause } of cheats) parts.push(label.cheats(clauseOf(deal, clause, context)));
  if (statement) parts.push(statementLine(statement, context));
  return parts.join(", ");
}

/** What a reader wants to hear of a round beside its numbers. */
const TOLD: Readonly<Partial<Record<GameEvent["type"], number>>> = {
  ...{ cheatCaught: 1, openBreach: 1, dealEnded: 1, crisisBroke: 1, crisisSettled: 1 },
  ...{ dealPublished: 1, summitHeld: 2, voted: 2, secondaryAnswered: 2, covertExposed: 2 },
  ...{ leakTraced: 2, plenaryHeld: 3, settlementTested: 2, goodOffices: 2, divideBlocked: 4 },
};

/** Two secret papers that came out are told in the same words: once is enough. */
const withoutTwins = (lines: readonly Ranked[]): readonly Ranked[] =>
  lines.filter(({ text }, at) => lines.findIndex((one) => one.text === text) === at);

function resultLine(event: GameEvent, context: TextContext): readonly Ranked[] {
  const rank = TOLD[event.type];
  const text = rank === undefined ? null : describe(event, context);
  return rank === undefined || text === null ? [] : [{ rank, text }];
}

const DIALS = ["tension", "sanctions", "enforcement", "expectations"] as const;
const dialLine = ({ board }: GameState, t: Translate): string =>
  DIALS.map((dial) => `${dialName(dial, t)} ${board.dials[dial]}`).join(" · ");

function endParts(save: HistorySave, t: Translate): readonly string[] {
  const label = LABELS[t.lang];
  const final = finalOf(save);
  const last = storyOf(save.commits).at(-1);
  const view = last && everything(last.state);
  const context = view && { translate: t, view };
  const scores = ROLES.map((role) => `- ${scoreLine(final.scores, role, t)}`);
  const cheats = final.cheats.map(({ role, round, deal, clause, caught, points }) => {
    const what = context ? clauseOf(deal, clause, context) : clause;
    const said = t("panel.ending.cheat", { role: roleName(role, t), round, clause: what, deal });
    const end = t(caught ? "panel.ending.caught" : "panel.ending.unseen", { points });
    return `- ${said}${label.colon}${end}`;
  });
  return [
    `## ${label.ending}${label.colon}${t(`ending.${final.ending}`)}`,
    t(`ending.${final.ending}.text`),
    `**${label.scores}**`,
    ...scores,
    `**${label.cheating}**`,
    ...(cheats.length > 0 ? cheats : [`- ${label.nobody}`]),
  ];
}

function scoreLine(
  scores: ByRole<{
    readonly total: number;
    readonly par: number;
    readonly agenda: { readonly id: string; readonly points: number };
  }>,
  role: Role,
  t: Translate,
): string {
  const { total, par, agenda } = scores[role];
  const label = LABELS[t.lang];
  const over = label.par(signedTenths(total - par));
  return `${roleName(role, t)}${label.colon}${total.toFixed(1)} (${over}; ${t(`agenda.${agenda.id}`)} ${agenda.points})`;
}

const whyParts = (whys: readonly (readonly string[])[], title: string): readonly string[] =>
  whys.length === 0
    ? []
    : [
        `## ${title}`,
        ...whys.flatMap(([head, ...lines]) => [`**${head}**`, ...lines.map((one) => `- ${one}`)]),
      ];
