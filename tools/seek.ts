// Finds seeds in which chance does its part: `--plan` for the match of the browser test, `--wants crisis,detection` for
// incidents at a table of bots.
import { parseArgs } from "node:util";
import { MUTE_POLICIES, type Policy, playMatch } from "@freeze/shared/bots";
import {
  type ByRole,
  type Commit,
  type GameEvent,
  LAYOUTS,
  type LayoutId,
  ROLES,
  type Ruleset,
  SCENARIO_IDS,
} from "@freeze/shared/rules";
import { SCENARIOS } from "@freeze/shared/scenarios";
import { isWanted, playPlan } from "../e2e/script.ts";
import { oneOf, wholeNumber } from "./simulation/options.ts";
import { drawnTemperament } from "./simulation/seats.ts";
import { seedOf } from "./simulation/seeds.ts";

const has =
  (type: GameEvent["type"]) =>
  (events: readonly GameEvent[]): boolean =>
    events.some((event) => event.type === type);

const ending = (events: readonly GameEvent[]) =>
  events.find((event) => event.type === "ended")?.final.ending;

/** Incidents that can be asked for, by what the events of a match show. */
const INCIDENTS: Readonly<Record<string, (events: readonly GameEvent[]) => boolean>> = {
  crisis: has("crisisBroke"),
  detection: has("cheatCaught"),
  cheat: has("cheated"),
  breach: has("openBreach"),
  offices: has("goodOffices"),
  leak: (events) => events.some((event) => event.type === "dealPublished" && event.why === "leak"),
  disclosure: (events) =>
    events.some((event) => event.type === "dealPublished" && event.why === "disclosed"),
  exposure: has("covertExposed"),
  summit: has("summitHeld"),
  refusal: has("invitationRefused"),
  cancelled: has("summitCancelled"),
  plenary: (events) => events.some((event) => event.type === "plenaryHeld" && event.held),
  six: (events) => events.some((event) => event.type === "plenaryHeld" && event.sixParty),
  vote: has("voted"),
  counter: has("versionAdded"),
  secret: (events) => events.some((event) => event.type === "dealSigned" && event.deal.secret),
  trio: (events) =>
    events.some((event) => event.type === "dealSigned" && event.deal.parties.length === 3),
  four: (events) =>
    events.some((event) => event.type === "dealSigned" && event.deal.parties.length === 4),
  extra: (events) => events.some((event) => event.type === "extraRoundDrawn" && event.another),
  sixRounds: (events) => events.some((event) => event.type === "ended" && event.final.rounds === 6),
  war: (events) => ending(events) === "war",
  collapse: (events) => ending(events) === "collapse",
  settlement: (events) => ending(events) === "settlement",
  freeze: (events) => ending(events) === "freeze",
  breakdown: (events) => ending(events) === "breakdown",
  stalemate: (events) => ending(events) === "stalemate",
};

function main(): void {
  const { values } = parseArgs({
    options: {
      wants: { type: "string" },
      plan: { type: "boolean", default: false },
      scenario: { type: "string", default: "opening" },
      layout: { type: "string", default: "untimed" },
      ruleset: { type: "string" },
      from: { type: "string", default: "1" },
      tries: { type: "string", default: "2000" },
      find: { type: "string", default: "1" },
    },
  });
  const layout = oneOf(Object.keys(LAYOUTS) as LayoutId[], values.layout, "--layout");
  const ruleset = values.ruleset ?? LAYOUTS[layout].ruleset;
  const isFound = values.plan
    ? planned(wishes(values.wants))
    : played(wishes(values.wants ?? "crisis,detection"), {
        scenario: oneOf(SCENARIO_IDS, values.scenario, "--scenario"),
        layout,
        ruleset: oneOf<Ruleset>(["first", "full"], ruleset, "--ruleset"),
      });
  const first = wholeNumber(values.from, "--from");
  const tries = wholeNumber(values.tries, "--tries");
  const most = wholeNumber(values.find, "--find");
  let found = 0;
  for (let at = first; at < first + tries && found < most; at += 1) {
    const seed = seedOf(String(at));
    if (!isFound(seed)) continue;
    found += 1;
    process.stdout.write(`${seed}\n`);
  }
  if (found > 0) return;
  process.stderr.write(`no seed of ${tries} from ${first} has what is wanted\n`);
  process.exitCode = 1;
}

interface Table {
  readonly scenario: (typeof SCENARIO_IDS)[number];
  readonly layout: LayoutId;
  readonly ruleset: Ruleset;
}

type Wish = (events: readonly GameEvent[]) => boolean;

function wishes(wants: string | undefined): readonly Wish[] {
  const names = Object.keys(INCIDENTS);
  return (wants ?? "")
    .split(",")
    .filter((name) => name !== "")
    .map((name) => INCIDENTS[oneOf(names, name.trim(), "--wants")] as Wish);
}

const eventsOf = (commits: readonly Commit[]) => commits.flatMap(({ events }) => events);

/** The match of the browser test: what its plan needs, and what is asked for on top. */
const planned =
  (wanted: readonly Wish[]) =>
  (seed: string): boolean => {
    const match = playPlan(seed);
    if (!match || !isWanted(match.commits, match.state)) return false;
    return wanted.every((test) => test(eventsOf(match.commits)));
  };

/** A table of bots whose temperaments the seed draws. */
const played =
  (wanted: readonly Wish[], { scenario, layout, ruleset }: Table) =>
  (seed: string): boolean => {
    const { history } = playMatch({
      scenario: SCENARIOS[scenario],
      seed,
      options: { layout, ruleset, at: 0 },
      policies: Object.fromEntries(
        ROLES.map((role) => [role, MUTE_POLICIES[drawnTemperament(seed, role)]]),
      ) as unknown as ByRole<Policy>,
    });
    return wanted.every((test) => test(eventsOf(history.commits)));
  };

main();
