// A table with one free seat and three strategists.
import { openTable } from "../../e2e/server.ts";
import { othersThan, type Role, type ScenarioId } from "../../shared/src/rules/index.ts";
import type { ServerProcess } from "../serverProcess.ts";

export interface TableWish {
  readonly scenario: ScenarioId;
  readonly role: Role;
  readonly seed: string;
  readonly strength: string;
}

/** The code of the table. */
export async function strategistsAgainst(server: ServerProcess, wish: TableWish): Promise<string> {
  const { scenario, role, seed, strength } = wish;
  const bots = Object.fromEntries(othersThan(role).map((one) => [one, "strategist"]));
  const table = { scenario, layout: "45", ruleset: "full", seed, bots, strength };
  return (await openTable(server, table)).code;
}
