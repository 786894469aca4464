// The report on a sound scenario, as lines for its writer.
import { ROLES } from "@freeze/shared/rules";
import type { CheckedCase } from "./caseCheck.ts";
import { tableText } from "./tableText.ts";
import type { Zone } from "./zones.ts";

export function caseLines(checked: CheckedCase): readonly string[] {
  const { id, games, packages, dominated, unusedCards, unsignedClauses, remarks } = checked;
  const part = (title: string, body: readonly string[]): readonly string[] => [
    "",
    title,
    ...body.map((line) => `  ${line}`),
  ];
  return [
    `${id}: every text of each pair and of all four was valued, and ${games} games of bots were played`,
    ...part(
      "What there is to agree on: texts that leave every party better off",
      zoneLines(checked),
    ),
    ...part("Packages of the composer that leave every party better off", [list(packages)]),
    ...part("Dominated clauses: in no efficient text", [list(dominated)]),
    ...part("Endings in % of games", endingLines(checked)),
    ...part("Par under the full rules, untimed", parLines(checked)),
    ...part("Cards that nobody played", [list(unusedCards)]),
    ...part("Clauses that nobody signed", [list(unsignedClauses)]),
    ...(remarks.length === 0 ? [] : part("Remarks", remarks)),
  ];
}

const list = (names: readonly string[]): string => (names.length === 0 ? "none" : names.join(", "));

const zoneLines = ({ zones }: CheckedCase): readonly string[] => [
  ...tableText(
    ["", "zone", "texts", "agreeable", "in round 1", "efficient"],
    zones.map((zone) => [
      zone.parties.join("+"),
      zone.agreeable > 0 ? "yes" : "NO",
      zone.texts,
      zone.agreeable,
      zone.now,
      zone.efficient,
    ]),
  ),
  ...zones.flatMap(bestLine),
];

const bestLine = ({ parties, best }: Zone): readonly string[] =>
  best
    ? [
        `fairest of ${parties.join("+")}: ${best.clauses.join(" ")} (${parties
          .map((role, at) => `${role} +${(best.gains[at] ?? 0).toFixed(1)}`)
          .join(", ")})`,
      ]
    : [];

const endingLines = ({ endings }: CheckedCase): readonly string[] =>
  tableText(
    ["", "%", "±"],
    Object.entries(endings).map(([ending, { value, error }]) => [
      ending,
      value.toFixed(1),
      (error ?? 0).toFixed(1),
    ]),
  );

const parLines = ({ par }: CheckedCase): readonly string[] =>
  tableText(
    ["", "measured", "±", "in the file"],
    ROLES.map((role) => {
      const { measured, stated } = par[role];
      return [role, measured.value.toFixed(1), (measured.error ?? 0).toFixed(1), stated ?? "-"];
    }),
  );
