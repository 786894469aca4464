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
      const key = action.accept ? "why.did.accept" : "why.did.refuse";
      return host ? speak(key, { role: roleName(host, speak) }) : "";
    }
    case "convene":
      return speak(action.sixParty ? "why.did.convene.six" : "why.did.convene");
    case "answerPlenary":
      return speak(action.attend ? "why.did.attend" : "why.did.absent");
    case "answerCrisis":
      return speak(action.firm ? "why.did.firm" : "why.did.down");
    case "vote":
      return speak(action.back ? "why.did.back" : "why.did.block");
    case "answerSecondary":
      return speak(action.comply ? "why.did.comply" : "why.did.defy");
    case "choose": {
      const terms = { clauses: clausesIn(view, action.deal) };
      return textOf(action.end ? "why.did.end" : "why.did.stand", terms, speak);
    }
    default:
      return "";
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

function answerWords(action: Action, speak: Speak): string {
  switch (action.type) {
    case "answerCrisis": {
      const stand = speak(action.firm ? "why.try.firm" : "why.try.down");
      return action.restrain ? speak("why.try.restrain", { stand }) : stand;
    }
    case "vote":
      return speak(action.back ? "why.try.back" : "why.try.block");
    case "answerSecondary":
      return speak(action.comply ? "why.try.comply" : "why.try.defy");
    case "choose":
      return speak(action.end ? "why.try.end" : "why.try.stand");
    case "offer":
      return textOf("why.text", action.terms, speak);
    case "counter":
      return textOf("why.try.counter", action.terms, speak);
    case "sign":
    case "decline":
      return speak(`why.try.${action.type}`);
    case "answerInvitation":
      return speak(action.accept ? "why.try.meet" : "why.try.refuse");
    case "answerPlenary":
      return speak(action.attend ? "why.try.attend" : "why.try.absent");
    default:
      return speak("why.way.other");
  }
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
