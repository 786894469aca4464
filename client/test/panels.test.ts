import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Clause, NO_ORDERS, type Terms, type Version, type View } from "@freeze/shared/rules";
import { CATALOGUES, translateIn } from "@freeze/shared/text/all";
import { describe, expect, test } from "@jest/globals";
import {
  addClause,
  freezeTerms,
  noTerms,
  removeClause,
  replaceClause,
  termsOf,
  toggleParty,
  versionDiff,
} from "../src/panels/deals/model.ts";
import { whatNow } from "../src/panels/news/whatNow.ts";
import { isChosen, toggleCard, toggled } from "../src/panels/orders/model.ts";
import { scenesOf } from "../src/panels/overlays/scenes.ts";
import { channelsOf, lastMoves, proposalsOf, waitsFor, withRounds } from "../src/panels/read.ts";
import { cardsOf, packagesOf, refusalOf } from "../src/panels/rules.ts";
import { stateOf } from "../src/panels/state.ts";
import { reasonOf } from "../src/panels/talks/reasons.ts";
import { markRead, unreadAll, unreadIn } from "../src/panels/talks/unread.ts";
import { panelLog, panelSource, panelView } from "./panelFixtures.ts";

const version = (n: number, clauses: readonly Clause[]): Version => ({
  n,
  by: "us",
  terms: { parties: ["dprk", "us"], clauses, secret: false, sixParty: false },
  note: "",
  signed: [],
  declined: [],
  withdrawn: false,
});

const texts = (): { en: Terms } => ({
  en: addClause(addClause(noTerms("us", ["dprk"]), "dprk", "TF", 2), "us", "DP", 2),
});

describe("terms being written", () => {
  test("clauses get ids of their own and lose conditions on what is gone", () => {
    const { en } = texts();
    expect(en.clauses.map(({ id }) => id)).toEqual(["c1", "c2"]);
    const [first, second] = en.clauses as [Clause, Clause];
    const tied = replaceClause(en, { ...second, condition: { kind: "kept", clause: first.id } });
    expect(removeClause(tied, first.id).clauses).toEqual([second]);
    expect(addClause(removeClause(en, "c1"), "dprk", "FF", 2).clauses[1]?.id).toBe("c3");
  });

  test("a party takes its clauses along when it leaves", () => {
    const { en } = texts();
    const out = toggleParty(en, "dprk");
    expect(out.parties).toEqual(["us"]);
    expect(out.clauses.map(({ owner }) => owner)).toEqual(["us"]);
    expect(toggleParty(out, "china").parties).toEqual(["china", "us"]);
  });

  test("a version is told clause by clause against the one before", () => {
    const { clauses } = texts().en;
    const [first, second] = clauses as [Clause, Clause];
    const before = version(1, clauses);
    const added: Clause = { ...first, id: "c3", code: "IN" };
    const after = version(2, [{ ...first, until: 4 }, added]);
    expect(versionDiff(before, after).map(({ clause, mark }) => [clause.code, mark])).toEqual([
      ["TF", "changed"],
      ["IN", "added"],
      ["DP", "removed"],
    ]);
    expect(versionDiff(null, before).every(({ mark }) => mark === "same")).toBe(true);
    expect(versionDiff(before, version(2, [first, second]))[0]?.mark).toBe("same");
  });

  test.each(["china", "dprk", "us", "rok"] as const)(
    "the first bargain and every package of %s may be offered in the opening",
    (role) => {
      const view = panelView("opening", role);
      const offers = [freezeTerms(role, view)];
      for (const item of packagesOf(view)) {
        if (item.clauses.some(({ owner }) => owner === role))
          offers.push(termsOf(item, role, view));
      }
      for (const terms of offers) {
        const action = { type: "offer", terms, note: "", standsUntil: 1 } as const;
        expect(refusalOf(view, action)).toBeNull();
      }
    },
  );
});

describe("what to do now", () => {
  const key = (view: View) => whatNow(view, view.viewer === "public" ? null : view.viewer).key;
  test("follows the phase and what waits", () => {
    expect(key(panelView("opening"))).toBe("panel.now.firstOffer");
    expect(key(panelView("talks"))).toBe("panel.now.answerOffer");
    expect(key(panelView("orders"))).toBe("panel.now.orders");
    expect(key(panelView("crisis"))).toBe("panel.now.crisis");
    expect(key(panelView("communique", "dprk"))).toBe("panel.now.communique");
    expect(key(panelView("freeze"))).toBe("panel.now.over");
    expect(key(panelView("talks", "public"))).toBe("panel.now.watch");
  });

  test("an offer that cannot be signed is not called one that waits", () => {
    const view = panelView("talks");
    const swollen = proposalsOf(view).reduce((folders, proposal) => {
      const key = proposal.parties.join("+") as keyof View["folders"];
      const versions = Object.fromEntries(
        Object.entries(proposal.versions).map(([n, one]) => {
          const [clause] = one.terms.clauses;
          const clauses = Array.from({ length: 13 }, (_, i) => ({ ...clause, id: `c${i + 1}` }));
          return [n, { ...one, terms: { ...one.terms, clauses } }];
        }),
      );
      const folder = folders[key];
      return {
        ...folders,
        [key]: {
          ...folder,
          proposals: { ...folder?.proposals, [proposal.id]: { ...proposal, versions } },
        },
      };
    }, view.folders);
    const cannot = { ...view, folders: swollen } as View;
    expect(proposalsOf(cannot).some((one) => waitsFor(one, "us"))).toBe(true);
    expect(key(cannot)).not.toBe("panel.now.answerOffer");
  });
});

describe("talks", () => {
  test("all four first, then pairs, then trios", () => {
    expect(channelsOf("rok").map((one) => one.split("+").length)).toEqual([4, 2, 2, 2, 3, 3, 3]);
  });

  test("unread counts others' words until the channel was open", () => {
    const view = panelView("talks");
    const state = stateOf(panelSource(view));
    expect(unreadAll(state, view)).toBe(5);
    markRead(state, view, "china+dprk+us+rok");
    expect(unreadIn(state, view, "china+dprk+us+rok")).toBe(0);
    expect(unreadAll(state, view)).toBe(1);
  });

  test("a coded reason is read from a bot's seat only", () => {
    const text = '@bot:bots.capital.china|{"n":1}';
    const t = translateIn("en");
    expect(reasonOf(text, true, t)).toBe("Beijing");
    expect(reasonOf(text, false, t)).toBeNull();
    expect(reasonOf("Hello", true, t)).toBeNull();
  });
});

describe("orders", () => {
  test("a card goes in and out, never past what the rules allow", () => {
    const view = panelView("orders", "us");
    const [first] = cardsOf(view, "us");
    if (!first) throw new Error("the US has cards");
    const once = toggleCard(NO_ORDERS, first, null);
    expect(isChosen(once, first.id)).toBe(true);
    expect(toggleCard(once, first, null)).toEqual(NO_ORDERS);
    expect(toggled(["a"], "b")).toEqual(["a", "b"]);
    expect(toggled(["a", "b"], "a")).toEqual(["b"]);
  });
});

describe("the telling", () => {
  const view = panelView("summit");
  const told = withRounds(panelLog(view));
  const context = { translate: translateIn("en"), view };

  test("has one scene a step, each with its facts, causes and changes", () => {
    const scenes = scenesOf(told, 3, context);
    expect(scenes.map(({ step }) => step)).toEqual(["summits", "cards", "compliance", "decay"]);
    expect(scenes[1]?.facts).toHaveLength(2);
    expect(scenesOf(told, 2, context)).toEqual([]);
  });

  test("a dial's last movement is the sum of its round with every cause", () => {
    const moves = lastMoves(panelLog(view));
    expect(moves.get("tension")?.by).toBe(8 - 13 + 5);
    expect(moves.get("tension")?.causes.map(({ cause }) => cause.kind)).toEqual([
      "news",
      "summit",
      "caught",
      "kept",
    ]);
  });
});

describe("texts of the panels", () => {
  const folder = path.join(import.meta.dirname, "../src/panels");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const source = files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .join("\n");
  const keys = [...new Set(source.match(/panel\.[A-Za-z.]*[A-Za-z](?=["`])/g) ?? [])];

  test("every key that stands in the code is in the catalogue", () => {
    expect(keys.length).toBeGreaterThan(150);
    expect(keys.filter((key) => CATALOGUES.en[key] === undefined)).toEqual([]);
  });

  test("every key of the catalogue is asked for", () => {
    const stems = [...source.matchAll(/`(panel\.[A-Za-z.]*)\$\{/g)].map(([, stem]) => stem ?? "");
    const unused = Object.keys(CATALOGUES.en).filter(
      (key) =>
        key.startsWith("panel.") &&
        !source.includes(`"${key}"`) &&
        !stems.some((stem) => key.startsWith(stem)),
    );
    expect(unused).toEqual([]);
  });
});
