// A measurement of the balance, as lines for a terminal.
import { ROLES } from "@freeze/shared/rules";
import { gainText } from "./gainText.ts";
import type { Gain } from "./rivalTargets.ts";
import { cellsText, type Target } from "./target.ts";

export interface Measured {
  readonly scenario: string;
  /** Games played or read back. */
  readonly games: number;
  readonly seconds: number;
  readonly targets: readonly Target[];
  /** The best simple policies of each seat; none in the short form. */
  readonly exploits: readonly Gain[];
}

export interface Measurement {
  /** Day, as in 2025-11-25. */
  readonly date: string;
  readonly seed: number;
  /** Games of the mixed row, and of each further row. */
  readonly games: number;
  readonly aux: number;
  /** Games at the mixed table of the first ruleset, and of each row with the bot that searches. */
  readonly first: number;
  readonly strong: number;
  /** Games that confirm each exploit. */
  readonly confirmed: number;
  readonly node: string;
  /** Hash of rules, scenarios and bots. */
  readonly rules: string;
  readonly scenarios: readonly Measured[];
}

export function balanceText(measurement: Measurement): string {
  const { scenarios, seed, rules } = measurement;
  const lines = [`${gamesText(measurement)}; seed ${seed}, rules ${rules}`];
  for (const one of scenarios) {
    lines.push("", `${one.scenario} (${one.games} games, ${one.seconds} s)`);
    lines.push(...one.targets.map(targetLine), ...bestOf(one.exploits));
  }
  lines.push("", ...scenarios.map(summary));
  return `${lines.join("\n")}\n`;
}

/** How many games stand behind which numbers. */
export const gamesText = ({ games, aux, first, strong, confirmed }: Measurement): string =>
  [
    `${games} games at the mixed table`,
    ...(first === 0 ? [] : [`${first} at that of the first ruleset`]),
    `${aux} in each further row`,
    ...(strong === aux ? [] : [`but ${strong} in each row of B11`]),
    ...(confirmed === 0 ? [] : [`${confirmed} that confirm each simple policy found for B13`]),
  ].join(", ");

/** The best simple policy of each seat; all ten stand on the page and in the JSON. */
const bestOf = (exploits: readonly Gain[]): readonly string[] =>
  ROLES.flatMap((role) => {
    const best = exploits.find((one) => one.role === role);
    return best ? [`       best simple policy: ${role} ${best.policy} ${gainText(best.gain)}`] : [];
  });

/** How many targets of a scenario hold. */
export function summary({ scenario, targets }: Measured): string {
  const missing = targets.filter(({ met }) => !met);
  const names = missing.length === 0 ? "" : `; not ${missing.map(({ id }) => id).join(", ")}`;
  return `${scenario}: ${targets.length - missing.length} of ${targets.length} hold${names}`;
}

export const targetLine = (target: Target): string =>
  `  ${target.met ? "ok  " : "MISS"} ${target.id.padEnd(9)} ${target.what} [${target.target}]: ${cellsText(target)}`;
