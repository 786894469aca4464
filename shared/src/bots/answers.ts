// Answers to questions that people put in talk: the reason from this seat's own view, and a text where there is one.
import {
  type Action,
  type ClauseCode,
  clauseKindsOf,
  excludes,
  FOLDERS_OF,
  type FolderKey,
  inFirstClauses,
  inOrder,
  type Message,
  membersOf,
  owedNow,
  ROLES,
  type Role,
  type Terms,
  type Version,
} from "../rules/index.ts";
import { bestTextWith, counterFor, judge, type Wish } from "./bargain.ts";
import { declineWord, listOf, mainPart, named, type Word } from "./chatter.ts";
import { without } from "./edits.ts";
import { whyNotMeet } from "./meetings.ts";
import { gainsOf, type Mind } from "./mind.ts";
import { isAnswered, openedThisRound, openProposals, type Standing } from "./proposals.ts";
import type { QuestionId } from "./questions.ts";
import { hasSaid, type Said } from "./said.ts";
import { type Line, linesNow } from "./talk.ts";
import { clauseOf, termsOf } from "./texts.ts";

/** A question that waits for this seat's answer. */
export interface Asked {
  readonly folder: FolderKey;
  readonly message: Message;
  readonly question: QuestionId;
}

/** The newest question of this round that this seat has not answered. */
export function nextAsked(mind: Mind): Asked | null {
  const { view, me, round } = mind;
  for (const folder of FOLDERS_OF[me]) {
    const lines = linesNow(view.folders[folder]?.talk, round);
    for (let at = lines.length - 1; at >= 0; at -= 1) {
      const { message, question } = lines[at] as Line;
      if (question === null || message.by === me) continue;
      if (!hasSaid(mind, "", { q: message.id })) return { folder, message, question };
      break;
    }
  }
  return null;
}

/** Texts that a question may still bring out of this seat in a round, beside its usual ones. */
const TEXTS_FOR_QUESTIONS = 3;

/** A counter or an offer that answers the question, where there is none on the table and one can be made. */
export function textFor(mind: Mind, { folder, message, question }: Asked): Action | null {
  if (question === "want" || standingOffer(mind, folder, message.by)) return null;
  const refused = lastRefused(mind, folder, message.by);
  if (question === "why" && !refused) return null;
  const counter = question === "why" && refused ? counterFor(mind, refused) : null;
  if (counter) return counter;
  if (openedThisRound(mind.view).length >= mind.style.offers + TEXTS_FOR_QUESTIONS) return null;
  for (const wish of circlesOf({ folder, message })) {
    const offer = bestTextWith(mind, wish);
    if (offer) return offer;
  }
  return null;
}

/** First a text for those in the channel, then one with others. */
const circlesOf = ({
  folder,
  message: { by },
}: Pick<Asked, "folder" | "message">): readonly Wish[] => [
  { asker: by, within: membersOf(folder) },
  { asker: by, within: ROLES },
];

/** What the question that waits for this seat asks of it, if any. */
export function wishesOf(mind: Mind): readonly Wish[] {
  const asked = nextAsked(mind);
  return asked ? circlesOf(asked) : [];
}

/** What this seat says to the question. */
export function answer(mind: Mind, { folder, message, question }: Asked): Said {
  const word =
    question === "want"
      ? wantWord(mind, message.by)
      : question === "why"
        ? whyWord(mind, folder, message.by)
        : acceptWord(mind, folder, message.by);
  return { folder, key: word.key, params: { ...word.params, q: message.id } };
}

/** A text under this seat's own name that lies before the asker, one within the channel first. */
function standingOffer({ view, me }: Mind, channel: FolderKey, asker: Role): Version | null {
  const members = membersOf(channel);
  const found: { readonly version: Version; readonly inside: boolean }[] = [];
  for (const { proposal } of openProposals(view)) {
    if (!proposal.parties.includes(asker)) continue;
    const version = Object.values(proposal.versions).findLast(
      ({ by, signed, withdrawn, declined }) =>
        by === me && signed.includes(me) && !withdrawn && declined.length === 0,
    );
    const inside = proposal.parties.every((role) => members.includes(role));
    if (version) found.push({ version, inside });
  }
  return (found.find(({ inside }) => inside) ?? found[0])?.version ?? null;
}

/** The newest wording of the asker, in a folder that the channel holds, that this seat did not sign. */
function lastRefused({ view, me, round }: Mind, channel: FolderKey, asker: Role): Standing | null {
  const members = membersOf(channel);
  const found: Standing[] = [];
  for (const folder of FOLDERS_OF[me]) {
    if (!membersOf(folder).every((role) => members.includes(role))) continue;
    for (const proposal of Object.values(view.folders[folder]?.proposals ?? {})) {
      if (proposal.openedRound !== round && proposal.standsUntil < round) continue;
      for (const version of Object.values(proposal.versions)) {
        const refused = version.by === asker && !version.signed.includes(me);
        if (refused && isAnswered(view, proposal, version))
          found.push({ folder, proposal, version });
      }
    }
  }
  return found[found.length - 1] ?? null;
}

function whyWord(mind: Mind, folder: FolderKey, asker: Role): Word {
  const refused = lastRefused(mind, folder, asker);
  if (!refused) return meetingWord(mind, asker) ?? { key: "answer.nothing", params: {} };
  const { proposal, version } = refused;
  const word = declineWord(mind, version, { p: proposal.id, v: version.n });
  if (word.key === "decline.poor") {
    const clause = dearest(mind, version.terms);
    if (clause) return { key: "answer.poor", params: { ...word.params, clause } };
  }
  return word;
}

/** The own promise in a text whose absence would help this seat most. */
function dearest(mind: Mind, terms: Terms): string | null {
  const whole = judge(mind, terms).gain;
  let best: { readonly clause: string; readonly saved: number } | null = null;
  for (const clause of terms.clauses) {
    const rest = clause.owner === mind.me ? without(terms, ({ id }) => id === clause.id) : null;
    const saved = rest ? judge(mind, rest).gain - whole : 0;
    if (saved > (best?.saved ?? 0)) best = { clause: named(clause), saved };
  }
  return best?.clause ?? null;
}

/** An invitation of the asker that this seat turned down in this round. */
function meetingWord(mind: Mind, asker: Role): Word | null {
  const { view, me, round } = mind;
  const refused = Object.values(view.board.summits).find(
    (summit) =>
      summit.status === "refused" &&
      summit.round === round &&
      summit.host === asker &&
      summit.guest === me,
  );
  if (!refused) return null;
  const reason = whyNotMeet(mind, { ...refused, status: "invited" }) ?? "busy";
  return { key: `refuse.${reason}`, params: { s: refused.id } };
}

function acceptWord(mind: Mind, folder: FolderKey, asker: Role): Word {
  const own = standingOffer(mind, folder, asker);
  if (own) return { key: "answer.text", params: { clauses: listOf(own.terms) } };
  return { key: "answer.none", params: {} };
}

/** What helps this seat most, and the promise of the asker that would bring most of it. */
function wantWord(mind: Mind, asker: Role): Word {
  const best = bestPromise(mind, asker);
  const [clause] = best?.clauses ?? [];
  if (!best || !clause) return { key: "answer.wantNothing", params: {} };
  const component = mainPart(mind.view, best, "best");
  return { key: "answer.want", params: { component, clause: named(clause) } };
}

function bestPromise(mind: Mind, asker: Role): Terms | null {
  const { view, me, round } = mind;
  const { ruleset } = view.board.facts;
  const owed = owedNow(view);
  const free = (code: ClauseCode): boolean => {
    const bar = excludes(code);
    return !owed.has(`${asker}.${code}`) && (bar === null || !owed.has(`${asker}.${bar}`));
  };
  let best: { readonly terms: Terms; readonly gain: number } | null = null;
  for (const { code } of clauseKindsOf(asker)) {
    if (code === "SM" || !free(code) || (ruleset === "first" && !inFirstClauses(code))) continue;
    const terms = {
      ...termsOf([[asker, code]], round),
      clauses: [clauseOf(0, [asker, code], round)],
      parties: inOrder([asker, me]),
    };
    const gain = gainsOf(mind, terms)[me];
    if (gain > (best?.gain ?? 0.2)) best = { terms, gain };
  }
  return best?.terms ?? null;
}
