import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const SHARED = join(import.meta.dirname, "../../shared/src");
const RULES = ["rules", "scenarios", "bots"].map((folder) => join(SHARED, folder));

/** A hash of everything that makes a score: rules, scenarios but for par itself, bots. */
export const rulesHash = (): string => hashOf(RULES);

/** The same with the simulation itself, and with par: of everything that makes a record of a game. */
export const recordHash = (): string =>
  hashOf([...RULES, import.meta.dirname], join(SHARED, "scenarios/par.ts"));

function hashOf(folders: readonly string[], ...more: readonly string[]): string {
  const hash = createHash("sha256");
  const add = (name: string, file: string) => hash.update(`${name}\n`).update(readFileSync(file));
  for (const folder of folders) {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    for (const name of names.sort()) {
      if (!name.endsWith(".ts") || name === "par.ts") continue;
      add(`${basename(folder)}/${name}`, join(folder, name));
    }
  }
  for (const file of more) add(basename(file), file);
  return hash.digest("hex").slice(0, 16);
}
