// What is wrong with a scenario file: every fault at once, each with its path and a sentence for its writer.
import { LAYOUT_IDS, PAIRS, ROLES, type Scenario } from "@freeze/shared/rules";
import { readScenario, SCENARIOS, scenarioSchema } from "@freeze/shared/scenarios";

export interface Fault {
  /** Such as `trust.china+us` or `showcaseRounds[1]`; `the file` for the whole. */
  readonly path: string;
  readonly sentence: string;
}

/** A writer names the case as it likes; only those of the product have the ids that the schema knows. */
const named = (data: Readonly<Record<string, unknown>>) => ({ ...data, id: "opening" });
const ID = /^[a-z][a-z0-9-]{1,39}$/;

/** Reads data that has no fault. */
export function caseOf(data: unknown): Scenario {
  if (!isRecord(data)) throw new Error("no case");
  return { ...readScenario(named(data)), id: data.id as Scenario["id"] };
}

/** Every fault of the data, those of the form first; none: it is a scenario. */
export function faultsOf(data: unknown): readonly Fault[] {
  if (!isRecord(data)) return [fault("the file", `must hold one object, not ${kindOf(data)}`)];
  const issues = scenarioSchema.safeParse(named(data)).error?.issues ?? [];
  const formal = [...idFaults(data.id), ...issues.flatMap((issue) => faultsIn(data, issue))];
  const known = new Set(formal.map(({ path }) => path));
  return [...formal, ...senseFaults(data).filter(({ path }) => !known.has(path))];
}

const fault = (path: string, sentence: string): Fault => ({ path, sentence });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function idFaults(id: unknown): readonly Fault[] {
  if (id === undefined) return [fault("id", "is missing: it must be a text")];
  if (typeof id === "string" && ID.test(id)) return [];
  return [fault("id", `is ${told(id)}, but must be lower-case letters, digits and hyphens`)];
}

type Parsed = ReturnType<typeof scenarioSchema.safeParse>;
type Issue = NonNullable<Parsed["error"]>["issues"][number];

function faultsIn(data: unknown, issue: Issue): readonly Fault[] {
  const path = pathText(issue.path);
  const value = valueAt(data, issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(issue, key));
    case "invalid_type":
      return [
        value === undefined
          ? fault(path, `is missing: it must be ${wanted(issue.expected)}`)
          : fault(path, `is ${told(value)}, but must be ${wanted(issue.expected)}`),
      ];
    case "too_big":
      return [fault(path, tooBig(issue, value))];
    case "too_small":
      return [
        fault(
          path,
          issue.origin === "array"
            ? "is empty: it needs at least one"
            : `is ${told(value)}, below ${issue.minimum}, the least it may be`,
        ),
      ];
    case "invalid_value":
      return [fault(path, unknownWord(value, issue.values))];
    case "invalid_key":
      return [fault(path, "is not a ruleset and a layout, such as full/untimed")];
    case "custom":
      return [fault(path, offScale(value))];
    default:
      return [fault(path, issue.message)];
  }
}

function unknownKey({ path }: Issue, key: string): Fault {
  const at = pathText([...path, key]);
  const near = nearest(key, path[0] === "trust" || path[0] === "summitsBefore" ? PAIRS : NAMES);
  return fault(at, `is not known here${near ? `; did you mean ${near}?` : ""}`);
}

/** Names that a scenario has anywhere, from one that is whole. */
const NAMES: readonly string[] = namesIn(SCENARIOS.opening);

function namesIn(value: unknown): readonly string[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...namesIn(inner)]);
}

function tooBig(issue: Extract<Issue, { readonly code: "too_big" }>, value: unknown): string {
  const isRound = issue.path[0] === "showcaseRounds" || issue.path[0] === "drillRounds";
  return isRound
    ? `is round ${told(value)}, beyond round ${issue.maximum}, the last that a match can have`
    : `is ${told(value)}, above ${issue.maximum}, the most it may be`;
}

function unknownWord(value: unknown, known: readonly unknown[]): string {
  const words = known.map(String);
  if (typeof value !== "string") return `is ${told(value)}, but must be one of ${words.join(", ")}`;
  const near = nearest(value, words);
  return `is ${told(value)}, which does not exist${near ? `; did you mean ${near}?` : `: known are ${words.join(", ")}`}`;
}

function offScale(value: unknown): string {
  if (!isRecord(value)) return "is not sound";
  const [centre, spread] = [Number(value.centre), Number(value.spread)];
  return `may come out from ${centre - spread} to ${centre + spread}, which leaves the scale of 0 to 100`;
}

const WANTED: Readonly<Record<string, string>> = {
  int: "a whole number",
  number: "a number",
  string: "a text",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};
const wanted = (expected: string): string => WANTED[expected] ?? expected;

const told = (value: unknown): string =>
  isRecord(value) || Array.isArray(value) ? kindOf(value) : JSON.stringify(value);

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return isRecord(value) ? "an object" : JSON.stringify(value);
}

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, "") || "the file";

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );

/** What the form cannot say: words in the wrong place, twice, or against each other. */
function senseFaults(data: Readonly<Record<string, unknown>>): readonly Fault[] {
  const { decks, agendas, summitsBefore, kimHasMet, par } = data;
  return [
    ...listsOf(decks).flatMap(([deck, list]) => repeats(`decks.${deck}`, list)),
    ...listsOf(agendas).flatMap(([role, list]) => agendaFaults(role, list)),
    ...["showcaseRounds", "drillRounds"].flatMap((name) => repeats(name, data[name])),
    ...(isRecord(summitsBefore) ? summitFaults(summitsBefore, kimHasMet) : []),
    ...(isRecord(par) ? parFaults(par) : []),
  ];
}

const listsOf = (value: unknown): readonly (readonly [string, readonly unknown[]])[] =>
  isRecord(value)
    ? Object.entries(value).flatMap(([name, list]) =>
        Array.isArray(list) ? [[name, list] as const] : [],
      )
    : [];

const repeats = (path: string, list: unknown): readonly Fault[] =>
  Array.isArray(list)
    ? list.flatMap((value, index) =>
        list.indexOf(value) < index
          ? [fault(`${path}[${index}]`, `${told(value)} stands twice`)]
          : [],
      )
    : [];

function agendaFaults(role: string, list: readonly unknown[]): readonly Fault[] {
  const owners = SCENARIOS.opening.agendas;
  const foreign = list.flatMap((id, index) => {
    const owner = ROLES.find((one) => owners[one].some((own) => own === id));
    if (owner === undefined || owner === role) return [];
    return [fault(`agendas.${role}[${index}]`, `${told(id)} is an agenda of ${owner}`)];
  });
  return [...foreign, ...repeats(`agendas.${role}`, list)];
}

function summitFaults(
  counts: Readonly<Record<string, unknown>>,
  kimHasMet: unknown,
): readonly Fault[] {
  const others = Object.keys(counts).filter(
    (pair) => PAIRS.some((one) => one === pair) && !pair.includes("dprk"),
  );
  const held = Object.values(counts).some((count) => typeof count === "number" && count > 0);
  return [
    ...others.map((pair) =>
      fault(`summitsBefore.${pair}`, "is counted nowhere: only summits with the DPRK are"),
    ),
    ...(typeof kimHasMet === "boolean" && kimHasMet !== held
      ? [
          fault(
            "kimHasMet",
            held
              ? "is false, but summitsBefore counts summits with Kim"
              : "is true, but summitsBefore counts no summit with Kim",
          ),
        ]
      : []),
  ];
}

function parFaults(par: Readonly<Record<string, unknown>>): readonly Fault[] {
  const keys = Object.keys(par);
  const unknown = keys.flatMap((key) => {
    const layout = /^(?:first|full)\/(\w+)$/.exec(key)?.[1];
    if (layout === undefined || LAYOUT_IDS.some((id) => id === layout)) return [];
    return [
      fault(`par.${key}`, `there is no layout ${layout}: known are ${LAYOUT_IDS.join(", ")}`),
    ];
  });
  const missing = ["first", "full"].filter(
    (ruleset) => !keys.some((key) => key.startsWith(`${ruleset}/`)),
  );
  return [
    ...unknown,
    ...missing.map((ruleset) =>
      fault(
        "par",
        `has nothing for the ruleset ${ruleset}: write ${ruleset}/untimed with a guess of 60 for each role; the check measures it`,
      ),
    ),
  ];
}

/** The known word that it begins, or that is fewest letters away, if it is near. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const longer = known.find((one) => word.length >= 3 && one.startsWith(word));
  if (longer) return longer;
  const [best] = known
    .map((one) => ({ one, steps: steps(word, one) }))
    .sort((a, b) => a.steps - b.steps);
  return best && best.steps <= Math.max(2, word.length / 3) ? best.one : undefined;
}

/** Letters to add, drop or change between two words. */
function steps(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
