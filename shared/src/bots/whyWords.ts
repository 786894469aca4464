// The words of an explanation: what was done, what was weighed, what was tried. For the screen and for written games.
import type {
  Action,
  Orders,
  Proposal,
  Role,
  Statement,
  Summit,
  Terms,
  View,
} from "../rules/index.ts";
import type { Option } from "./explain.ts";
import type { Search, Tried, Way } from "./explainSearch.ts";
import { reasonText, type Speak } from "./reasons.ts";

const roleName = (role: Role, speak: Speak): string => speak(`role.${role}.short`);

function textOf(key: string, { clauses }: Pick<Terms, "clauses">, speak: Speak): string {
  const list = clauses.map(({ owner, code }) => `${owner}.${code}`).join(",");
  return reasonText({ key, params: { clauses: list } }, speak);
}

/** Something that a bot could have done. */
export function optionWords({ what }: Option, speak: Speak): string {
  switch (what.kind) {
    case "text":
    case "counter":
    case "asked":
    case "deal":
      return textOf(`why.${what.kind}`, what.terms, speak);
    case "card":
      return speak("why.card", { card: speak(`card.${what.card}`) });
    case "meeting":
      return speak("why.meeting", { role: roleName(what.guest, speak) });
    case "plenary":
      return speak("why.plenary");
  }
}

/** What a bot did, in words; the view is that of its seat. */
export function deedWords(action: Action, view: View, speak: Speak): string {
  switch (action.type) {
    case "offer":
    case "counter":
      return textOf(`why.did.${action.type}`, action.terms, speak);
    case "sign":
    case "decline": {
      const version = proposalIn(view, action.proposal)?.versions[String(action.version)];
      return version ? textOf(`why.did.${action.type}`, version.terms, speak) : "";
    }
    case "seal":
      return sealWords(action.orders, view, speak);
    case "invite":
      return speak("why.did.invite", { role: roleName(action.guest, speak) });
    case "answerInvitation": {
      const host = summitIn(view, action.summit)?.host;
      const key = `why.did.${answerOf(action)}`;
      return host ? speak(key, { role: roleName(host, speak) }) : "";
    }
    case "convene":
      return speak(action.sixParty ? "why.did.convene.six" : "why.did.convene");
    case "choose": {
      const terms = { clauses: clausesIn(view, action.deal) };
      return textOf(`why.did.${answerOf(action)}`, terms, speak);
    }
    default: {
      const answer = answerOf(action);
      return answer ? speak(`why.did.${answer}`) : "";
    }
  }
}

function sealWords({ cards, cheats }: Orders, view: View, speak: Speak): string {
  const names = cards.map(({ card }) => speak(`card.${card}`)).join(" · ");
  const did = names ? speak("why.did.seal", { cards: names }) : speak("why.did.sealNone");
  const cheat = cheats[0] && thingOf(cheats[0], view, speak);
  return cheat ? speak("why.did.cheating", { did, clause: cheat }) : did;
}

/** One thing that a strategist tried out. */
export function triedWords(what: Tried, view: View, speak: Speak): string {
  switch (what.kind) {
    case "way":
      return wayWords(what.way, speak);
    case "cards": {
      const cards = what.cards.map(({ card }) => speak(`card.${card}`)).join(" · ");
      return cards || speak("why.try.noCard");
    }
    case "cheat": {
      const clause = what.cheat && thingOf(what.cheat, view, speak);
      return clause ? speak("why.try.cheat", { clause }) : speak("why.try.keep");
    }
    case "statement":
      return what.statement ? statementWords(what.statement, speak) : speak("why.try.silent");
    case "answer":
      return answerWords(what.action, speak);
  }
}

/** The heading above what was tried. */
export const searchWords = ({ question }: Search, speak: Speak): string =>
  speak(`why.search.${question}`);

const wayWords = (way: Way, speak: Speak): string =>
  typeof way === "string"
    ? speak(`why.way.${way}`)
    : speak("why.way.as", { temperament: speak(`temperament.${way.as}`) });

function statementWords(statement: Statement, speak: Speak): string {
  return speak(`event.statement.${statement.kind}`, {
    ...("to" in statement ? { to: roleName(statement.to, speak) } : {}),
    ...("whom" in statement ? { whom: roleName(statement.whom, speak) } : {}),
  });
}

/** Which of two answers an action gives, as keys have it; null: it answers no such question. */
function answerOf(action: Action): string | null {
  switch (action.type) {
    case "answerCrisis":
      return action.firm ? "firm" : "down";
    case "vote":
      return action.back ? "back" : "block";
    case "answerSecondary":
      return action.comply ? "comply" : "defy";
    case "choose":
      return action.end ? "end" : "stand";
    case "sign":
    case "decline":
      return action.type;
    case "answerInvitation":
      return action.accept ? "accept" : "refuse";
    case "answerPlenary":
      return action.attend ? "attend" : "absent";
    case "ready":
      return "done";
    default:
      return null;
  }
}

function answerWords(action: Action, speak: Speak): string {
  if (action.type === "offer") return textOf("why.text", action.terms, speak);
  if (action.type === "counter") return textOf("why.try.counter", action.terms, speak);
  if (action.type === "invite") {
    return speak("why.meeting", { role: roleName(action.guest, speak) });
  }
  const answer = answerOf(action);
  const words = speak(answer ? `why.try.${answer}` : "why.way.other");
  return action.type === "answerCrisis" && action.restrain
    ? speak("why.try.restrain", { stand: words })
    : words;
}

function thingOf({ deal, clause }: Orders["cheats"][number], view: View, speak: Speak): string {
  const found = clausesIn(view, deal).find(({ id }) => id === clause);
  return found ? speak(`bots.thing.${found.owner}.${found.code}`) : "";
}

const foldersOf = (view: View) => Object.values(view.folders).flatMap((one) => (one ? [one] : []));

const proposalIn = (view: View, id: string): Proposal | undefined =>
  foldersOf(view)
    .map(({ proposals }) => proposals[id])
    .find((one) => one !== undefined);

const summitIn = (view: View, id: string): Summit | undefined =>
  [view.board, ...foldersOf(view)]
    .map(({ summits }) => summits[id])
    .find((one) => one !== undefined);

const clausesIn = (view: View, id: string) =>
  [view.board, ...foldersOf(view)].flatMap(({ deals }) => Object.values(deals[id]?.clauses ?? {}));
