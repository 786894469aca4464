// The style guide as a program: what the linter and the types cannot see. Run by `npm run check` and by a test.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { CATALOGUES } from "../shared/src/text/all.ts";
import { LANGS } from "../shared/src/text/translate.ts";

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** Names that say nothing, and words for work that is not done. Parts are joined so that this list passes itself. */
const BANNED = [
  "TO" + "DO",
  "FIX" + "ME",
  "XX" + "X:",
  "HA" + "CK",
  "not " + "implemented",
  "coming " + "soon",
];
const BANNED_NAMES = /\b[A-Za-z]+(?:Manager|Helper|Util|Utils|Impl)\b/;
const SKIPPED_TESTS = /\b(?:describe|test|it)\.(?:skip|only|todo)\b/;

/** What is untidy, one sentence each; empty when all is well. */
export function findings(): readonly string[] {
  const files = trackedFiles();
  return [
    ...files.filter(isSource).flatMap(inSource),
    ...files.filter((file) => file.endsWith(".md")).flatMap(deadLinks),
    ...missingKeys(),
    ...untestedRules(files),
  ];
}

const trackedFiles = (): readonly string[] =>
  execFileSync("git", ["ls-files"], { cwd: ROOT, encoding: "utf8" })
    .split("\n")
    .filter((file) => file !== "" && existsSync(path.join(ROOT, file)));

const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");

const isSource = (file: string): boolean => /\.(?:ts|tsx|mjs|css)$/.test(file);

function inSource(file: string): readonly string[] {
  return read(file)
    .split("\n")
    .flatMap((line, index) => {
      const at = `${file}:${index + 1}`;
      const out: string[] = [];
      for (const word of BANNED) if (line.includes(word)) out.push(`${at} says "${word}"`);
      const name = /^(?:export )?(?:const|function|class|interface|type) /.test(line)
        ? BANNED_NAMES.exec(line)?.[0]
        : undefined;
      if (name) out.push(`${at} names something ${name}, which does not say what it is`);
      if (SKIPPED_TESTS.test(line)) out.push(`${at} skips or focuses a test`);
      return out;
    });
}

function deadLinks(file: string): readonly string[] {
  const links = [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)];
  return links
    .map(([, target]) => target ?? "")
    .filter((target) => !existsSync(path.join(ROOT, path.dirname(file), target)))
    .map((target) => `${file} links to ${target}, which is not there`);
}

function missingKeys(): readonly string[] {
  const all = new Set(LANGS.flatMap((lang) => Object.keys(CATALOGUES[lang])));
  return LANGS.flatMap((lang) =>
    [...all]
      .filter((key) => CATALOGUES[lang][key] === undefined)
      .map((key) => `the catalogue ${lang} has no ${key}`),
  );
}

function untestedRules(files: readonly string[]): readonly string[] {
  const ids = [...read("SPEC.md").matchAll(/^- \*\*\[([a-z0-9-]+)\]\*\*/gm)].map(
    ([, id]) => id ?? "",
  );
  const tests = files
    .filter((file) => file.startsWith("shared/test/") && file.endsWith(".test.ts"))
    .map(read)
    .join("\n");
  if (ids.length === 0) return ["SPEC.md states no rule"];
  return ids
    .filter((id) => !tests.includes(`"${id}: `) && !tests.includes(`\`${id}: `))
    .map((id) => `no test bears the rule ${id}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = findings();
  for (const sentence of found) console.log(sentence);
  console.log(found.length === 0 ? "tidy" : `${found.length} untidy`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
