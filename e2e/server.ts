// A table on the real, built server, with a chosen seed.
import type { OpenedTable } from "../shared/src/net/index.ts";
import { type ServerProcess, type ServerSettings, startServer } from "../tools/serverProcess.ts";

/** Bots answer at once; seeds may be given; many people may come from one address. */
export const TEST_SETTINGS = { ALLOW_SEEDS: "1", BOT_DELAY_MS: "0" } as const;

export const testServer = (settings: ServerSettings = {}): Promise<ServerProcess> =>
  startServer({ ...settings, env: { ...TEST_SETTINGS, ...settings.env } });

export async function openTable(
  server: ServerProcess,
  table: { scenario: string; layout: string; ruleset: string; seed?: string },
): Promise<OpenedTable> {
  const response = await fetch(`${server.url}/api/tables`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(table),
  });
  if (!response.ok) throw new Error(`no table: ${response.status} ${await response.text()}`);
  return (await response.json()) as OpenedTable;
}
