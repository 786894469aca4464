import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  MUTE_POLICIES,
  playMatch,
  TEMPERAMENT_IDS,
  type TemperamentId,
} from "../src/bots/index.ts";
import { type ByRole, type GameEvent, ROLES, type Role } from "../src/rules/index.ts";
import { SCENARIOS } from "../src/scenarios/index.ts";

const HARD = new Set([
  ...["test", "short_range", "purge", "sanction", "secondary", "us_drill", "assets"],
  ...["ultimatum", "rok_drill", "tighten", "press_seoul"],
]);

const COUNTS = [
  "secretDeals",
  "leaks",
  "plenaries",
  "inspection",
  "broadTexts",
  "conditions",
  "crises",
  "hardCards",
  "denounced",
  "invitations",
  "deals",
  "offers",
] as const;
type Count = (typeof COUNTS)[number];
type Tally = Record<Count, number>;

const nought = (): Tally => Object.fromEntries(COUNTS.map((name) => [name, 0])) as Tally;
const seedOf = (n: number): string => n.toString(16).padStart(32, "0");
const byRole = <T>(make: (role: Role) => T): ByRole<T> =>
  Object.fromEntries(ROLES.map((role) => [role, make(role)])) as unknown as ByRole<T>;

function play(seed: number, seats: ByRole<TemperamentId>) {
  return playMatch({
    scenario: SCENARIOS.opening,
    seed: seedOf(seed),
    options: { layout: "untimed", ruleset: "full", at: 0 },
    policies: byRole((role) => MUTE_POLICIES[seats[role]]),
  });
}

/** What an event shows of the manner of those at the table. */
function shownBy(event: GameEvent): readonly (Count | false)[] {
  switch (event.type) {
    case "offerMade": {
      const clauses = event.proposal.versions["1"]?.terms.clauses ?? [];
      return [
        "offers",
        event.proposal.parties.length > 2 && "broadTexts",
        clauses.some(({ condition }) => condition?.kind === "inspection") && "inspection",
      ];
    }
    case "dealSigned":
      return [
        "deals",
        event.deal.secret && "secretDeals",
        Object.values(event.deal.clauses).some(({ condition }) => condition) && "conditions",
      ];
    case "plenaryHeld":
      return event.attended.map(() => "plenaries");
    case "crisisBroke":
      return ["crises"];
    case "cardPlayed":
      return [HARD.has(event.card) && "hardCards"];
    case "ordersSealed":
      return [
        event.orders.leak !== null && "leaks",
        event.orders.statement?.kind === "denounce" && "denounced",
      ];
    case "invited":
      return ["invitations"];
    default:
      return [];
  }
}

/** Counts over tables of one temperament alone, where nobody else's manner is in the way. */
function tallyOf(id: TemperamentId, games: number): Tally {
  const tally = nought();
  for (let seed = 1; seed <= games; seed += 1) {
    const { history } = play(
      seed,
      byRole(() => id),
    );
    for (const name of history.commits.flatMap(({ events }) => events.flatMap(shownBy))) {
      if (name) tally[name] += 1;
    }
  }
  return tally;
}

describe("temperaments", () => {
  const tallies = {} as Record<TemperamentId, Tally>;
  beforeAll(() => {
    for (const id of TEMPERAMENT_IDS) tallies[id] = tallyOf(id, 10);
  });

  /** The others' counts of a kind. */
  const others = (name: Count, but: TemperamentId): readonly number[] =>
    TEMPERAMENT_IDS.filter((id) => id !== but).map((id) => tallies[id][name]);

  test("the hawk has most crises, most hard cards and fewest texts signed", () => {
    const { hawk } = tallies;
    expect(hawk.crises).toBeGreaterThan(Math.max(...others("crises", "hawk")));
    expect(hawk.hardCards).toBeGreaterThan(Math.max(...others("hardCards", "hawk")));
    expect(hawk.deals).toBeLessThan(Math.min(...others("deals", "hawk")));
  });

  test("the dove plays the fewest hard cards, denounces least and invites most", () => {
    const { dove } = tallies;
    expect(dove.hardCards).toBeLessThan(Math.min(...others("hardCards", "dove")) * 0.7);
    expect(dove.denounced).toBeLessThanOrEqual(Math.min(...others("denounced", "dove")));
    expect(dove.invitations).toBeGreaterThan(Math.max(...others("invitations", "dove")));
  });

  test("the spoiler has most secret deals and leaks, fewest broad texts, and sits in no plenary", () => {
    const { spoiler } = tallies;
    expect(spoiler.secretDeals).toBeGreaterThan(2 * Math.max(...others("secretDeals", "spoiler")));
    expect(spoiler.leaks).toBeGreaterThan(0);
    expect(Math.max(...others("leaks", "spoiler"))).toBe(0);
    expect(spoiler.plenaries).toBe(0);
    const breadth = (id: TemperamentId): number => tallies[id].broadTexts / tallies[id].offers;
    const rest = TEMPERAMENT_IDS.filter((id) => id !== "spoiler").map(breadth);
    expect(breadth("spoiler")).toBeLessThan(Math.min(...rest));
  });

  test("the builder has most plenaries, demands of proof, and texts signed with a condition", () => {
    const { builder } = tallies;
    expect(builder.plenaries).toBeGreaterThan(Math.max(...others("plenaries", "builder")));
    expect(builder.inspection).toBeGreaterThan(Math.max(...others("inspection", "builder")));
    expect(builder.conditions).toBeGreaterThan(Math.max(...others("conditions", "builder")));
    expect(builder.secretDeals).toBe(0);
  });
});
