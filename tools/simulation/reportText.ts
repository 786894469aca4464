// The report of many games, as lines for a terminal.
import { ROLES, type Role } from "@freeze/shared/rules";
import { targetLine } from "./balanceText.ts";
import type { Report } from "./report.ts";
import { tableText } from "./tableText.ts";

export function reportText(report: Report): string {
  const { plan, targets } = report;
  const lines = [
    `${plan.scenario}, ${plan.ruleset} rules, layout ${plan.layout}: ${plan.games} mixed games, ${plan.aux} in each further row, seed ${plan.seed}`,
  ];
  for (const [title, body] of sectionsOf(report)) {
    if (body.length > 0) lines.push("", title, ...body.map((line) => `  ${line}`));
  }
  lines.push("", "Balance targets", ...targets.map(targetLine));
  return `${lines.join("\n")}\n`;
}

type Section = readonly [title: string, body: readonly string[]];

const sectionsOf = (report: Report): readonly Section[] => [
  ["Scores against par", scores(report)],
  ["Endings in %", pairs(report.endings)],
  ["Rounds played in %", pairs(report.rounds)],
  ["In a game", pairs(report.aGame)],
  ["Curves: means at the beginning of each round and at the end", curves(report)],
  ["Voice at the end, by whom Kim met first", kimFirst(report)],
  ["Agendas", agendas(report)],
  [`Packages: the most frequent of ${report.differentPackages}`, packages(report)],
  ["Clauses", clauses(report)],
  ["Cards: % of games, % of rounds", cards(report)],
  ["Means at the end", pairs(report.ends)],
  ["Mean score by temperament and seat", temperaments(report)],
  ["Exploit search: the best simple policies, gain over par", exploits(report)],
  ["Rows: mean scores", rows(report)],
];

const signed = (value: number): string => `${value < 0 ? "-" : "+"}${Math.abs(value).toFixed(1)}`;

const scores = (report: Report): readonly string[] =>
  tableText(
    ["", "mean", "±", "deviation", "par", "mean - par"],
    report.scores.map(({ role, mean, error, deviation, par }) => [
      role,
      mean.toFixed(1),
      error.toFixed(1),
      deviation.toFixed(1),
      par ?? "-",
      par === null ? "-" : signed(mean - par),
    ]),
  );

/** Names and numbers, four to a line. */
function pairs(values: Readonly<Record<string, number>>): readonly string[] {
  const all = Object.entries(values).map(([name, value]) => `${name} ${value}`);
  const width = Math.max(0, ...all.map(({ length }) => length)) + 3;
  return Array.from({ length: Math.ceil(all.length / 4) }, (_, line) =>
    all
      .slice(4 * line, 4 * line + 4)
      .map((word) => word.padEnd(width))
      .join("")
      .trimEnd(),
  );
}

function curves({ curves: list }: Report): readonly string[] {
  const rounds = list[0]?.rounds.length ?? 0;
  return tableText(
    ["", ...Array.from({ length: rounds }, (_, index) => `r${index + 1}`), "end"],
    list.map((one) => [one.of, ...one.rounds.map((value) => value.toFixed(0)), one.end.toFixed(0)]),
  );
}

const kimFirst = (report: Report): readonly string[] =>
  tableText(
    ["first", "games", ...ROLES],
    report.voiceByKimFirst.map((row) => [row.first, row.games, ...ROLES.map((role) => row[role])]),
  );

const agendas = (report: Report): readonly string[] =>
  tableText(
    ["", "role", "drawn", "met %", "score"],
    report.agendas.map(({ id, role, drawn, met, score }) => [id, role, drawn, met, score]),
  );

const packages = (report: Report): readonly string[] =>
  tableText(
    ["", "signed", "% of games", "% ended"],
    report.packages.map(({ name, signed: times, games, ended }) => [name, times, games, ended]),
  );

const clauses = (report: Report): readonly string[] =>
  tableText(
    ["", "a game", "% of games"],
    report.clauses.map(({ clause, signed: times, games }) => [clause, times, games]),
  );

/** The cards of each role in a line. */
const cards = (report: Report): readonly string[] =>
  ROLES.map((role) =>
    [
      role.padEnd(6),
      ...report.cards
        .filter((one) => one.role === role)
        .map(({ card, games, rounds: often }) => `${card} ${games}/${often}`),
    ].join("  "),
  );

const temperaments = (report: Report): readonly string[] =>
  tableText(
    ["", ...ROLES],
    report.byTemperament.map((row) => [row.name, ...ROLES.map((role: Role) => row[role] ?? "-")]),
  );

const exploits = (report: Report): readonly string[] =>
  report.exploits.length === 0
    ? []
    : tableText(
        ["policy", "seat", "gain", "±"],
        report.exploits.map(({ role, policy, gain, error }) => [
          policy,
          role,
          signed(gain),
          error.toFixed(1),
        ]),
      );

const rows = (report: Report): readonly string[] =>
  tableText(
    ["", "games", ...ROLES, "sum"],
    report.rows.map((row) => [row.id, row.games, ...ROLES.map((role) => row[role]), row.sum]),
  );
