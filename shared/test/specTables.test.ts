import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import {
  CARDS_OF,
  CLAUSES,
  type Dial,
  type Effects,
  NEWS,
  NEWS_IDS,
  PACKAGES,
  ROLES,
} from "../src/rules/index.ts";
import { SCENARIOS } from "../src/scenarios/index.ts";
import { translateIn } from "../src/text/all.ts";

const FILE = join(import.meta.dirname, "../../SPEC.md");
const BEGIN = "<!-- tables: begin -->\n";
const END = "<!-- tables: end -->\n";
const t = translateIn("en");

const signed = (by: number): string => (by < 0 ? `−${-by}` : `+${by}`);
const effects = (of: Effects): string =>
  Object.entries(of)
    .map(([dial, by]) => `${t(`dial.${dial as Dial}`)} ${signed(by)}`)
    .join(", ") || "–";

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const cards = (): string =>
  ROLES.map((role) => {
    const rows = CARDS_OF[role].map(({ id, cost, limit, effects: of, covert, first }) => {
      const marks = [covert ? "covert" : "", first ? "first" : ""].filter((mark) => mark !== "");
      return [t(`card.${id}`), id, cost, limit ?? "–", effects(of), marks.join(", ") || "–"];
    });
    return `### Cards: ${t(`role.${role}`)}\n\n${table(["Card", "id", "PC", "Limit", "Effects", "Marks"], rows)}`;
  }).join("\n\n");

const clauses = (): string => {
  const rows = CLAUSES.map((kind) => {
    const notches = kind.notches > 0 ? [`relief ${kind.notches}`] : [];
    const once = [...notches, effects(kind.once)].filter((part) => part !== "–").join(", ");
    const hidden =
      kind.sites > 0 ? `a hidden site of ${kind.sites}` : effects(kind.cheat?.effects ?? {});
    return [
      kind.owner === "any" ? "any" : t(`role.${kind.owner}.short`),
      kind.code,
      once || "–",
      effects(kind.kept),
      kind.cheat ? `${kind.cheat.points}; ${hidden}` : "cannot be cheated on",
      kind.cheat ? `${kind.detection}%` : "–",
      kind.brokenBy.map((card) => t(`card.${card}`)).join(", ") || "–",
      kind.secret === "with-dprk" ? "with the DPRK" : kind.secret,
    ];
  });
  const head = [
    "Owner",
    "Code",
    "Once",
    "Each round kept",
    "Cheating",
    "Detection",
    "Broken by",
    "Secret",
  ];
  return `### Clauses\n\n${table(head, rows)}`;
};

const news = (): string =>
  `### Events\n\n${table(
    ["Deck", "Event", "Effects"],
    NEWS_IDS.map((id) => [NEWS[id].deck, t(`news.${id}`), effects(NEWS[id].effects)]),
  )}`;

const agendas = (): string =>
  `### Agendas\n\n${table(
    ["Role", "Agenda", "Condition at the end"],
    ROLES.flatMap((role) =>
      SCENARIOS.opening.agendas[role].map((id) => [
        t(`role.${role}.short`),
        t(`agenda.${id}`),
        t(`agenda.${id}.text`),
      ]),
    ),
  )}`;

const packages = (): string =>
  `### Packages\n\n${table(
    ["Package", "Clauses"],
    PACKAGES.map(({ id, clauses: list }) => [
      t(`package.${id}`),
      list.map(({ owner, code }) => `${t(`role.${owner}.short`)} ${code}`).join(", "),
    ]),
  )}`;

test("the tables of SPEC say what the data say (GOLDEN=write writes them anew)", () => {
  const spec = readFileSync(FILE, "utf8");
  const [before = "", rest = ""] = spec.split(BEGIN);
  const [, after = ""] = rest.split(END);
  const tables = `\n${[cards(), clauses(), news(), agendas(), packages()].join("\n\n")}\n\n`;
  const whole = `${before}${BEGIN}${tables}${END}${after}`;
  if (process.env.GOLDEN === "write") writeFileSync(FILE, whole);
  expect(readFileSync(FILE, "utf8")).toBe(whole);
});
