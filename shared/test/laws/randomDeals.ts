// Random offers and signatures.
import {
  type Action,
  CLAUSES,
  type Clause,
  clauseKindsOf,
  inOrder,
  PACKAGES,
  packageTerms,
  ROLES,
  type Role,
  type Terms,
  VENUES,
} from "../../src/rules/index.ts";
import type { Dice } from "./dice.ts";
import type { Match } from "./randomPlay.ts";

/** Sends an action of a role; true if it was accepted. */
type Act = (match: Match, by: Role, action: Action) => boolean;

/** An offer, perhaps a counter, and signatures of its parties; sometimes taken back or declined. */
export function negotiate(
  act: Act,
  match: Match,
  { role, dice }: { readonly role: Role; readonly dice: Dice },
): void {
  const { round } = match.state.board;
  const terms = dice.often(35) ? fromPackage(role, round, dice) : randomTerms(role, round, dice);
  const standsUntil = round + (dice.often(20) ? 1 : 0);
  if (!act(match, role, { type: "offer", terms, note: "as discussed", standsUntil })) return;
  const made = match.commits.at(-1)?.events.find(({ type }) => type === "offerMade");
  if (made?.type !== "offerMade") return;
  const named = { proposal: made.proposal.id, version: 1 };
  if (dice.often(15)) {
    const other = dice.one(terms.parties);
    const clauses = terms.clauses.map((clause) => ({
      ...clause,
      from: clause.from + dice.below(2),
    }));
    const changed = { ...terms, clauses };
    act(match, other, { type: "counter", proposal: named.proposal, terms: changed, note: "" });
    if (dice.often(30)) act(match, role, { type: "withdraw", ...named });
  }
  for (const party of terms.parties) {
    if (dice.often(85)) act(match, party, { type: "sign", ...named });
    else if (dice.often(40)) act(match, party, { type: "decline", ...named });
    if (dice.often(6)) act(match, party, { type: "takeBack", ...named });
  }
}

function fromPackage(role: Role, round: number, dice: Dice): Terms {
  const fitting = PACKAGES.map((item) => packageTerms(item, round)).filter(({ parties }) =>
    parties.includes(role),
  );
  return dice.one(fitting);
}

const SECRET_CODES = CLAUSES.filter(({ secret }) => secret !== "no").map(({ code }) => code);

function randomTerms(role: Role, round: number, dice: Dice): Terms {
  const size = 2 + (dice.often(30) ? 1 : 0) + (dice.often(10) ? 1 : 0);
  const others = ROLES.filter((other) => other !== role);
  while (others.length > size - 1) others.splice(dice.below(others.length), 1);
  const parties = inOrder([role, ...others]);
  const secret = dice.often(45);
  const clauses: Clause[] = [];
  for (const owner of parties) {
    const count = 1 + (dice.often(25) ? 1 : 0);
    for (let n = 0; n < count; n += 1) {
      const kinds = clauseKindsOf(owner).filter(
        ({ code }) => !secret || SECRET_CODES.includes(code) || dice.often(5),
      );
      if (kinds.length === 0) continue;
      clauses.push(
        clauseOf(
          { owner, parties, round, id: `c${clauses.length + 1}` },
          dice.one(kinds).code,
          dice,
        ),
      );
    }
  }
  return { parties, clauses, secret, sixParty: parties.length === 4 && dice.often(30) };
}

function clauseOf(
  place: {
    readonly owner: Role;
    readonly parties: readonly Role[];
    readonly round: number;
    readonly id: string;
  },
  code: Clause["code"],
  dice: Dice,
): Clause {
  const { owner, parties, round, id } = place;
  const guests = parties.filter((role) => role !== owner);
  const once = ["RL1", "RL2", "EE", "SM"].includes(code);
  const from = round + dice.below(3);
  return {
    id,
    owner,
    code,
    from,
    until: once || dice.often(70) ? null : from + 1 + dice.below(3),
    condition: dice.often(75)
      ? null
      : dice.one([
          { kind: "round", round: round + dice.below(3) },
          { kind: "inspection", atLeast: dice.below(60) },
          { kind: "kept", clause: id === "c1" ? "c2" : "c1" },
        ] as const),
    summit: code === "SM" ? { guest: dice.one(guests), venue: dice.one(VENUES) } : null,
  };
}
