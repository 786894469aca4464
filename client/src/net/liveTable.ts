import type { LiveTable } from "../model/source.ts";
import { LiveLine } from "./LiveLine.ts";

/** Connects with a token and stays connected: over drops, sleep and restarts of the server. */
export function openLiveTable(code: string, token: string): LiveTable {
  const line = new LiveLine(code, token);
  line.retry();
  return line;
}
