// docs/balance.md: the last measurement as a page.
import type { Measured, Measurement } from "./balanceText.ts";
import { gamesText, summary } from "./balanceText.ts";
import { exploitTable } from "./exploitText.ts";
import { type Cell, cellText, type Target } from "./target.ts";

export function balancePage(measurement: Measurement): string {
  const { date, node, rules, scenarios } = measurement;
  const played = scenarios.reduce((sum, one) => sum + one.games, 0);
  const lines = [
    "# Balance",
    "",
    `Written by \`${command(measurement)}\` on ${date}; not edited by hand.`,
    "",
    `The product's own bots play, seeing only what their seat sees; temperaments are drawn per seat unless a target says`,
    "otherwise. Full rules and the untimed layout,",
    "lines marked *first* under the first ruleset. `±` is one standard error; ✗ marks a number that misses its target.",
    "The simple policies of B13 were searched for, and the ten best of each seat confirmed on fresh games.",
    "",
    `Games in each scenario: ${gamesText(measurement)}; ${played} rows' games in all, the search for B13 not counted.`,
    "",
    `Rules, scenarios and bots: \`${rules}\`. Node ${node}.`,
    "",
    ...scenarios.map((one) => `- ${summary(one)}`),
    ...scenarios.flatMap(section),
  ];
  return `${lines.join("\n")}\n`;
}

const command = ({ games, aux, strong, confirmed, seed }: Measurement): string =>
  `npm run balance -- --games ${games} --aux ${aux} --strong ${strong} --confirm ${confirmed} --seed ${seed} --write`;

function section({ scenario, targets, exploits }: Measured): readonly string[] {
  return [
    "",
    `## ${scenario}`,
    "",
    "| | Measure | Target | Value | Holds |",
    "|---|---|---|---|---|",
    ...targets.map(line),
    ...(exploits.length === 0
      ? []
      : ["", "The best simple policies found, by points over par:", ""]),
    ...(exploits.length === 0 ? [] : exploitTable(exploits)),
  ];
}

const line = (target: Target): string =>
  `| ${target.id} | ${safe(target.what)} | ${safe(target.target)} | ${values(target.cells)} | ${target.met ? "yes" : "**no**"} |`;

const values = (cells: readonly Cell[]): string =>
  cells.map((cell) => (cell.met ? cellText(cell) : `**${cellText(cell)}**`)).join(" · ");

/** Nothing that a table or a page would take for a mark of its own. */
const safe = (text: string): string =>
  text.replaceAll("|", "\\|").replaceAll(">", "&gt;").replaceAll("<", "&lt;");
