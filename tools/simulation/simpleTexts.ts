// The texts that a simple policy puts on the table: one package for ever, or anything that can be agreed in secret.
import {
  type Action,
  clauseKind,
  inOrder,
  PACKAGES,
  packageTerms,
  type RoleView,
  type Terms,
  whyNot,
} from "@freeze/shared/rules";

/** The offer that the habit makes now; null if the rules allow none. */
export function ownText(habit: string, view: RoleView): Action | null {
  const { round } = view.board;
  const texts = PACKAGES.map((item) => ({ id: item.id, terms: packageTerms(item, round) }));
  const wanted =
    habit === "secret"
      ? texts.flatMap(({ terms }) => inSecret(terms) ?? [])
      : texts.filter(({ id }) => id === habit).map(({ terms }) => terms);
  for (const terms of wanted) {
    if (!terms.parties.includes(view.viewer)) continue;
    const action: Action = { type: "offer", sign: true, terms, note: "", standsUntil: round };
    if (!whyNot(view, action)) return action;
  }
  return null;
}

/** The clauses of a text that may stand in a secret one; null if fewer than two parties are left. */
function inSecret(terms: Terms): Terms | null {
  const withDprk = terms.clauses.some(({ owner }) => owner === "dprk");
  const clauses = terms.clauses.filter(({ owner, code }) => {
    const { secret } = clauseKind(owner, code);
    return secret === "yes" || (secret === "with-dprk" && withDprk);
  });
  const parties = inOrder(clauses.map(({ owner }) => owner));
  return parties.length < 2 ? null : { ...terms, clauses, parties, secret: true };
}
