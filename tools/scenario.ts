// A scenario written by somebody else: npm run scenario -- check FILE
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type CheckedCase, checkCase } from "./simulation/caseCheck.ts";
import { caseLines } from "./simulation/caseText.ts";
import { type Fault, faultsOf } from "./simulation/faults.ts";
import { wholeNumber } from "./simulation/options.ts";

const USAGE = `npm run scenario -- check FILE [--games 200] [--seed 1] [--threads N] [--json]
Says every fault of a scenario file at once. A sound one is played by bots and reported: what there is to agree on,
endings, par of each role, cards and clauses that nobody wants. Ends with 1 if the file has a fault.
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      games: { type: "string", default: "200" },
      seed: { type: "string", default: "1" },
      threads: { type: "string" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const [verb, file, ...more] = positionals;
  if (values.help || verb !== "check" || file === undefined || more.length > 0) {
    process.stdout.write(USAGE);
    return values.help ? 0 : 2;
  }
  const read = readCase(file);
  if (read.faults.length > 0) {
    if (values.json) print(JSON.stringify({ file, faults: read.faults }, null, 2));
    else print(faultLines(file, read.faults).join("\n"));
    return 1;
  }
  const checked: CheckedCase = await checkCase(read.data, {
    games: wholeNumber(values.games, "--games"),
    seed: wholeNumber(values.seed, "--seed"),
    ...(values.threads ? { threads: wholeNumber(values.threads, "--threads") } : {}),
  });
  if (values.json) print(JSON.stringify({ file, faults: [], ...checked }, null, 2));
  else print([`${file} is sound`, "", ...caseLines(checked)].join("\n"));
  return 0;
}

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

function readCase(file: string): { readonly data: unknown; readonly faults: readonly Fault[] } {
  const broken = (sentence: string) => ({ data: null, faults: [{ path: "the file", sentence }] });
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return broken("cannot be read from disk");
  }
  try {
    const data: unknown = JSON.parse(text);
    return { data, faults: faultsOf(data) };
  } catch (error) {
    return broken(`is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function faultLines(file: string, faults: readonly Fault[]): readonly string[] {
  const count = faults.length === 1 ? "one fault" : `${faults.length} faults`;
  return [
    ...faults.map(
      ({ path, sentence }) => `${path} ${sentence}${sentence.endsWith("?") ? "" : "."}`,
    ),
    `${file}: ${count}; nothing was played`,
  ];
}

process.exitCode = await main();
