// npm run replay -- verify FILE...   Re-reads saved games and says in sentences what does not hold.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type Finding, readSave, verifySave } from "../shared/src/save/index.ts";
import { translateIn } from "../shared/src/text/all.ts";

const USAGE = "usage: npm run replay -- verify FILE...";

function main(args: readonly string[]): number {
  const [verb, ...files] = args;
  if (verb !== "verify" || files.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const bad = files.filter((file) => !verify(file));
  console.log(`${files.length - bad.length} of ${files.length} files hold`);
  return bad.length === 0 ? 0 : 1;
}

/** True when the file is whole and every hash holds. Prints a line for everything it has to say. */
function verify(file: string): boolean {
  const text = textOf(file);
  if (text === undefined) {
    console.log(`${file}: cannot be read from disk`);
    return false;
  }
  const result = readSave(text);
  if (!result.ok) {
    const why = translateIn("en")(`save.${result.reason}`, { detail: result.detail });
    console.log(`${file}: line ${result.line}: ${why}`);
    return false;
  }
  const findings = verifySave(result.save);
  for (const { sentence } of findings) console.log(`${file}: ${sentence}`);
  const sound = findings.every(isNote);
  const { header, checks } = result.save;
  if (sound) {
    console.log(`${file}: ${header.kind}, version ${header.version}, ${checks.length} hashes hold`);
  }
  return sound;
}

const isNote = (finding: Finding): boolean => finding.weight === "note";

function textOf(file: string): string | undefined {
  try {
    const bytes = readFileSync(file);
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
  } catch {
    return undefined; // missing, unreadable or a broken gzip: said in a sentence by the caller
  }
}

process.exitCode = main(process.argv.slice(2));
