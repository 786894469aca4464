import { describe, expect, test } from "@jest/globals";
import {
  botAction,
  botSeed,
  deedWords,
  type Explanation,
  explain,
  isTold,
  POLICIES,
  type Policy,
  playMatch,
  type Seated,
  STRENGTH_IDS,
  TEMPERAMENT_IDS,
  triedWords,
} from "../src/bots/index.ts";
import {
  type Action,
  type ByRole,
  ROLES,
  type Role,
  type RoleView,
  type Terms,
} from "../src/rules/index.ts";
import { SCENARIOS } from "../src/scenarios/index.ts";
import { translateIn } from "../src/text/all.ts";
import { LANGS } from "../src/text/index.ts";

const SEED = "0000000000000000000000000000001d";

interface Made {
  readonly view: RoleView;
  readonly seated: Seated;
  readonly action: Action;
}

/** Every decision of a whole game between bots of one temperament, as they were made. */
function decisions(seat: Pick<Seated, "temperament" | "strength">): readonly Made[] {
  const made: Made[] = [];
  const policyOf = (role: Role): Policy => {
    const seated = { ...seat, seed: botSeed(SEED, role) };
    return (view) => {
      const action = botAction(view, seated);
      if (action) made.push({ view, seated, action });
      return action;
    };
  };
  playMatch({
    scenario: SCENARIOS.opening,
    seed: SEED,
    options: { layout: "45", ruleset: "full", at: 0 },
    policies: Object.fromEntries(
      ROLES.map((role) => [role, policyOf(role)]),
    ) as unknown as ByRole<Policy>,
  });
  return made;
}

const clausesOf = ({ clauses }: Terms): string =>
  clauses.map(({ owner, code }) => `${owner}.${code}`).join();

/** What is chosen in an explanation, as one word that says the same of the action. */
function chosenIn({ options }: Explanation): readonly string[] {
  return options
    .filter(({ chosen }) => chosen)
    .map(({ what }) => {
      if (what.kind === "card") return what.card;
      if (what.kind === "meeting") return what.guest;
      return what.kind === "plenary" ? "plenary" : clausesOf(what.terms);
    });
}

function expectChosen(told: Explanation, { action }: Made) {
  const chosen = chosenIn(told);
  switch (action.type) {
    case "offer":
    case "counter":
      return expect([action.type, ...chosen]).toEqual([action.type, clausesOf(action.terms)]);
    case "sign":
      return expect(chosen).toHaveLength(1);
    case "decline":
      return expect(chosen).toHaveLength(0);
    case "seal":
      return expect(new Set(chosen)).toEqual(new Set(action.orders.cards.map(({ card }) => card)));
    case "invite":
      return expect(chosen).toEqual([action.guest]);
    case "answerInvitation":
      expect(told.refusal === null).toBe(action.accept);
      return expect(chosen).toHaveLength(action.accept ? 1 : 0);
    case "answerPlenary":
      return expect(chosen).toEqual(action.attend ? ["plenary"] : []);
    case "choose":
      expect(chosen).toHaveLength(action.end ? 0 : 1);
      return expect(told.chance).not.toBeNull();
    default:
      return expect(told.chance).not.toBeNull();
  }
}

describe("an explanation", () => {
  test("of every decision of a whole game has chosen what the bot did, for every temperament", () => {
    for (const temperament of TEMPERAMENT_IDS) {
      const seen = new Set<string>();
      for (const made of decisions({ temperament, strength: "practised" })) {
        if (!isTold(made.action)) continue;
        const told = explain(made.view, made.seated, made.action);
        if (!told) throw new Error(`${temperament} would not ${made.action.type} again`);
        expect(told.action).toEqual(made.action);
        expectChosen(told, made);
        expect(told.options.length).toBeLessThanOrEqual(7);
        seen.add(made.action.type);
      }
      for (const type of ["offer", "sign", "seal"]) expect([temperament, ...seen]).toContain(type);
    }
  });

  test("holds at every strength", () => {
    for (const strength of STRENGTH_IDS) {
      for (const made of decisions({ temperament: "opportunist", strength })) {
        if (made.action.type !== "offer" && made.action.type !== "counter") continue;
        const told = explain(made.view, made.seated, made.action);
        if (!told) throw new Error(`${strength} would not ${made.action.type} again`);
        expectChosen(told, made);
      }
    }
  });

  test("is not given for what this edition would not do", () => {
    const made = decisions({ temperament: "dove", strength: "practised" });
    const offer = made.find(({ action }) => action.type === "offer");
    if (!offer) throw new Error("a dove offers");
    const other = { ...offer.action, standsUntil: 99 } as Action;
    expect(explain(offer.view, offer.seated, other)).toBeNull();
    // A hawk in the same seat makes some of the dove's offers, and would not make the others.
    const foreign = made.filter(({ view, seated, action }) => {
      const would = botAction(view, { ...seated, temperament: "hawk" });
      return action.type === "offer" && JSON.stringify(would) !== JSON.stringify(action);
    });
    expect(foreign.length).toBeGreaterThan(0);
    for (const { view, seated, action } of foreign) {
      expect(explain(view, { ...seated, temperament: "hawk" }, action)).toBeNull();
    }
  });

  test("tells what the bot took the others' gain to be, and never a number that it could not know", () => {
    const made = decisions({ temperament: "reciprocator", strength: "practised" });
    for (const { view, seated, action } of made) {
      if (action.type !== "offer") continue;
      const told = explain(structuredClone(view), seated, action);
      for (const { what, others } of told?.options ?? []) {
        if (what.kind !== "text") continue;
        const parties = what.terms.parties.filter((role) => role !== view.viewer);
        expect(Object.keys(others).sort()).toEqual([...parties].sort());
      }
    }
  });

  test("of a strategist gives what it tried, with the means, in words", () => {
    const made = strategistDecisions();
    const asked = new Set<string>();
    for (const { view, seated, action } of made) {
      if (!isTold(action)) continue;
      const told = explain(view, seated, action);
      if (!told) throw new Error(`it would not ${action.type} again`);
      for (const { question, tries } of told.searches) {
        asked.add(question);
        const [first, ...rest] = tries;
        expect([first?.chosen, rest.some(({ chosen }) => chosen)]).toEqual([true, false]);
        for (const { mean, guesses } of tries) {
          expect(Number.isFinite(mean) && guesses > 0).toBe(true);
        }
        for (const lang of LANGS) {
          const speak = translateIn(lang);
          for (const { what } of tries) expect(triedWords(what, view, speak)).not.toMatch(/[{}]/);
          expect(deedWords(action, view, speak).length).toBeGreaterThan(0);
        }
      }
      expect(told.searches.length).toBeGreaterThan(action.type === "seal" ? 1 : 0);
    }
    for (const question of ["way", "cards", "statement"]) expect([...asked]).toContain(question);
  });
});

/** Decisions of one apprentice among three temperaments, as they were made. */
function strategistDecisions(): readonly Made[] {
  const made: Made[] = [];
  const seated = {
    ...({ temperament: "strategist", strength: "apprentice" } as const),
    seed: botSeed(SEED, "dprk"),
  };
  playMatch({
    scenario: SCENARIOS.fury,
    seed: SEED,
    options: { layout: "45", ruleset: "full", at: 0 },
    policies: {
      china: POLICIES.builder,
      dprk: (view) => {
        const action = botAction(view, seated);
        if (action) made.push({ view, seated, action });
        return action;
      },
      us: POLICIES.reciprocator,
      rok: POLICIES.dove,
    },
  });
  return made;
}
