// The page that lists the transcripts.
import type { Role, ScenarioId } from "../../shared/src/rules/index.ts";
import { translateIn } from "../../shared/src/text/all.ts";
import { type Lang, signedTenths } from "../../shared/src/text/index.ts";
import type { Counts } from "./counts.ts";

export interface Game {
  readonly scenario: ScenarioId;
  readonly role: Role;
  readonly lang: Lang;
}
const game = (scenario: ScenarioId, role: Role, lang: Lang): Game => ({ scenario, role, lang });

/** Ten games over three cases, four seats and three languages. */
export const GAMES: readonly Game[] = [
  game("opening", "us", "en"),
  game("fury", "dprk", "ko"),
  game("after-hanoi", "china", "zh"),
  game("opening", "rok", "ko"),
  game("fury", "china", "en"),
  game("after-hanoi", "us", "ko"),
  game("opening", "dprk", "zh"),
  game("fury", "rok", "zh"),
  game("after-hanoi", "dprk", "en"),
  game("opening", "china", "en"),
];

/** Name of the files of a game, without what follows the point. */
export const fileOf = ({ scenario, role, lang }: Game, at: number): string =>
  `${String(at + 1).padStart(2, "0")}-${scenario}-${role}-${lang}`;

export interface IndexRow {
  readonly file: string;
  readonly game: Game;
  readonly counts: Counts;
}

const HEAD = `# Ten games against three strategists

A scripted player sits in one seat and plays in a browser, by what stands on the screen: it signs every offer that the
what-if line says brings it something, sends the text that brings it most, puts a question to the others each round, plays the card that shows the most, and cheats where the odds are good. The other three seats
are strategists, who search before they move. Each page tells a game in the player's language; the saved game beside it
opens on the replay screen, where "Why?" tells what a strategist tried before it chose. \`npm run transcripts\` plays and
writes them anew.

| Game | Case | Seat | Language | Rounds | Deals of strategists alone | Deals with the player | Offers of the player | Cheats of strategists | Cheats of the player | Caught | Ending | Player against par |
| --- | --- | --- | --- | --: | --: | --: | --: | --: | --: | --: | --- | --: |`;

const SUMS = [
  ...(["rounds", "between", "withPlayer", "offersOfPlayer"] as const),
  ...(["cheatsOfBots", "cheatsOfPlayer", "caught"] as const),
] as const;

export function indexOf(rows: readonly IndexRow[]): string {
  const t = translateIn("en");
  const lines = rows.map(({ file, game: { scenario, role, lang }, counts }) => {
    const cells = [
      `[${file.slice(0, 2)}](${file}.md), [saved](${file}.save.gz)`,
      t(`scenario.${scenario}`),
      t(`role.${role}.short`),
      lang,
      ...SUMS.map((key) => counts[key]),
      t(`ending.${counts.ending}`),
      signedTenths(counts.over),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const sums = SUMS.map((key) => rows.reduce((all, { counts }) => all + counts[key], 0));
  lines.push(`| All | | | | ${sums.join(" | ")} | | |`);
  return `${HEAD}\n${lines.join("\n")}\n`;
}
