// Texts that a bot may put on the table: the composer's packages, small swaps, and single edits of either.
import {
  type Clause,
  type ClauseCode,
  inFirstClauses,
  inOrder,
  packagesFor,
  packageTerms,
  type Role,
  type Ruleset,
  type Terms,
} from "../rules/index.ts";

export type Pledge = readonly [Role, ClauseCode];

/** Small exchanges that fit where trust is thin; the composer's packages come on top. */
const SWAPS: readonly (readonly Pledge[])[] = [
  [
    ["dprk", "TF"],
    ["us", "SA"],
  ],
  [
    ["dprk", "TF"],
    ["us", "NS"],
  ],
  [
    ["dprk", "LR"],
    ["us", "NS"],
  ],
  [
    ["dprk", "LR"],
    ["us", "DP"],
    ["rok", "DP"],
  ],
  [
    ["dprk", "IN"],
    ["us", "RL1"],
  ],
  [
    ["dprk", "IN"],
    ["us", "RL2"],
  ],
  [
    ["dprk", "IN"],
    ["us", "SA"],
  ],
  [
    ["dprk", "FF"],
    ["us", "NS"],
    ["china", "GU"],
  ],
  [
    ["dprk", "DM"],
    ["us", "RL2"],
    ["us", "NS"],
  ],
  [
    ["dprk", "IN"],
    ["china", "SUP"],
  ],
  [
    ["dprk", "FF"],
    ["china", "EE"],
  ],
  [
    ["dprk", "LR"],
    ["china", "SUP"],
  ],
  [
    ["dprk", "LR"],
    ["china", "GU"],
  ],
  [
    ["dprk", "TF"],
    ["china", "GU"],
  ],
  [
    ["dprk", "TF"],
    ["rok", "IK"],
  ],
  [
    ["dprk", "TF"],
    ["rok", "DP"],
  ],
  [
    ["dprk", "LR"],
    ["rok", "HL"],
  ],
  [
    ["dprk", "LR"],
    ["rok", "DP"],
    ["rok", "HL"],
  ],
  [
    ["dprk", "IN"],
    ["rok", "IK"],
  ],
  [
    ["china", "EH"],
    ["us", "NS"],
  ],
  [
    ["china", "EH"],
    ["rok", "DP"],
  ],
  [
    ["china", "EH"],
    ["rok", "HL"],
    ["us", "DP"],
  ],
  [
    ["china", "SUP"],
    ["rok", "IK"],
    ["dprk", "IN"],
  ],
  [
    ["china", "GU"],
    ["rok", "HL"],
    ["dprk", "TF"],
  ],
  [
    ["china", "EE"],
    ["us", "RL1"],
    ["dprk", "IN"],
  ],
  [
    ["china", "EE"],
    ["us", "RL2"],
    ["dprk", "DM"],
  ],
];

/** Quiet exchanges: only what may stand in a secret text. */
const SECRET_SWAPS: readonly (readonly Pledge[])[] = [
  [
    ["dprk", "TF"],
    ["china", "SUP"],
  ],
  [
    ["dprk", "FF"],
    ["china", "EE"],
  ],
  [
    ["dprk", "TF"],
    ["us", "SA"],
  ],
  [
    ["dprk", "FF"],
    ["us", "SA"],
  ],
  [
    ["dprk", "LR"],
    ["china", "GU"],
  ],
  [
    ["dprk", "TF"],
    ["china", "GU"],
    ["us", "SA"],
  ],
];

/** Meetings that are traded for a step: the owner hosts, the other gives something. */
const HOSTED: readonly (readonly [Role, Role, Pledge])[] = [
  ["us", "dprk", ["dprk", "TF"]],
  ["us", "dprk", ["dprk", "LR"]],
  ["china", "dprk", ["dprk", "LR"]],
  ["china", "dprk", ["dprk", "IN"]],
  ["rok", "dprk", ["dprk", "LR"]],
  ["rok", "dprk", ["dprk", "TF"]],
  ["china", "us", ["us", "NS"]],
  ["us", "china", ["china", "EH"]],
];

export const clauseOf = (index: number, [owner, code]: Pledge, from: number): Clause => ({
  id: `c${index + 1}`,
  owner,
  code,
  from,
  until: null,
  condition: null,
  summit: null,
});

export function termsOf(pledges: readonly Pledge[], from: number, secret = false): Terms {
  return {
    parties: inOrder(pledges.map(([owner]) => owner)),
    clauses: pledges.map((pledge, index) => clauseOf(index, pledge, from)),
    secret,
    sixParty: false,
  };
}

const hosted = ([host, guest, pledge]: (typeof HOSTED)[number], from: number): Terms => ({
  parties: inOrder([host, guest]),
  clauses: [
    { ...clauseOf(0, [host, "SM"], from), summit: { guest, venue: "host" } },
    clauseOf(1, pledge, from),
  ],
  secret: false,
  sixParty: false,
});

const fits = (ruleset: Ruleset, { clauses }: Terms): boolean =>
  ruleset === "full" || clauses.every(({ code }) => inFirstClauses(code));

/** Every ready text of a kind, beginning in a round. Kept, because bots ask for it all the time. */
const shelf = new Map<string, readonly Terms[]>();
export function readyTexts(
  ruleset: Ruleset,
  round: number,
  kind: "open" | "secret",
): readonly Terms[] {
  const key = `${ruleset}/${round}/${kind}`;
  let found = shelf.get(key);
  if (!found) {
    const all =
      kind === "secret"
        ? SECRET_SWAPS.map((swap) => termsOf(swap, round, true))
        : [
            ...packagesFor(ruleset).map((item) => packageTerms(item, round)),
            ...SWAPS.map((swap) => termsOf(swap, round)),
            ...HOSTED.map((row) => hosted(row, round)),
          ];
    found = all.filter((terms) => fits(ruleset, terms));
    shelf.set(key, found);
  }
  return found;
}
