import {
  type Action,
  CARDS_OF,
  NO_ORDERS,
  type Orders,
  openChoices,
  othersThan,
  type RoleView,
  whyNot,
} from "../rules/index.ts";
import { type Dice, pick } from "./dice.ts";
import type { Policy } from "./policy.ts";
import { openedThisRound, waiting } from "./proposals.ts";
import { readyTexts } from "./texts.ts";

/** Plays any legal thing that comes to mind, within bounds. For laws and yardsticks, not an opponent. */
export const random: Policy = (view, _memory, dice) => {
  const { board, viewer } = view;
  if (board.phase === "over") return null;
  if (board.phase === "orders") return board.ready[viewer] ? null : seal(view, dice);
  for (const action of ideas(view, dice)) if (!whyNot(view, action)) return action;
  return board.ready[viewer] ? null : { type: "ready", ready: true };
};

function ideas(view: RoleView, dice: Dice): readonly Action[] {
  const { board, viewer } = view;
  switch (board.phase) {
    case "talks":
      return board.ready[viewer]
        ? answers(view, dice)
        : [...answers(view, dice), ...starts(view, dice)];
    case "crisis": {
      const firm = dice("firm", board.round) < 0.5;
      const restrain = dice("restrain", board.round) < 0.5;
      return board.ready[viewer] ? [] : [{ type: "answerCrisis", firm, restrain }];
    }
    case "communique":
      return openChoices(view)
        .filter((deal) => view.hand.choices[deal] === undefined)
        .map((deal) => ({ type: "choose", deal, end: dice("end", deal, board.round) < 0.5 }));
    case "briefing":
    case "orders":
    case "resolution":
    case "over":
      return [];
  }
}

function answers(view: RoleView, dice: Dice): readonly Action[] {
  const { round } = view.board;
  return waiting(view).flatMap(({ proposal, version }): readonly Action[] => {
    const named = { proposal: proposal.id, version: version.n };
    const signs = dice("sign", round, proposal.id, version.n) < 0.5;
    return signs
      ? [
          { type: "sign", ...named },
          { type: "decline", ...named },
        ]
      : [{ type: "decline", ...named }];
  });
}

function starts(view: RoleView, dice: Dice): readonly Action[] {
  const { round, facts } = view.board;
  const opened = openedThisRound(view).length;
  const texts = readyTexts(facts.ruleset, round, "open").filter(({ parties }) =>
    parties.includes(view.viewer),
  );
  const terms = pick(texts, dice("text", round, opened));
  const guest = pick(othersThan(view.viewer), dice("guest", round));
  const out: Action[] = [];
  if (terms && opened < 2) out.push({ type: "offer", terms, note: "", standsUntil: round });
  if (guest && dice("invite", round) < 0.5) {
    out.push({ type: "invite", guest, venue: "host", secret: false, transport: "quiet" });
  }
  return out;
}

function seal(view: RoleView, dice: Dice): Action {
  const { round } = view.board;
  const cards = CARDS_OF[view.viewer]
    .map(({ id }) => ({ id, at: dice("card", round, id) }))
    .sort((a, b) => a.at - b.at)
    .slice(0, 2)
    .map(({ id }) => ({ card: id, pair: id === "divide_five" ? ("us+rok" as const) : null }));
  const ladder: readonly Orders[] = [
    { ...NO_ORDERS, cards },
    { ...NO_ORDERS, cards: cards.slice(0, 1) },
    NO_ORDERS,
  ];
  const orders = ladder.find((one) => !whyNot(view, { type: "seal", orders: one })) ?? NO_ORDERS;
  return { type: "seal", orders };
}
