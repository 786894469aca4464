// What a bot says: the reason of what it has just done, an answer to a person, a short remark a round.
import {
  type Action,
  type Clause,
  FOLDERS_OF,
  liveDeals,
  type Proposal,
  pairOf,
  partsOfForecast,
  type Refusal,
  type Role,
  type RoleView,
  type Terms,
  type Version,
  whyNot,
} from "../rules/index.ts";
import { answer, nextAsked } from "./answers.ts";
import { judge } from "./bargain.ts";
import { knownDeals } from "./memory.ts";
import type { Mind } from "./mind.ts";
import { openedThisRound, versionsOf } from "./proposals.ts";
import { encodeReason, type ReasonParams } from "./reasons.ts";
import { ofPeople, ofPlenary, ofPromises, ofTheRound, ofVisits, ofWaiting } from "./remarks.ts";
import { hasSaid, type Said, saidThisRound } from "./said.ts";
import { wordingOf } from "./wording.ts";

/** How many sentences a bot says in a round at most; reasons come first. */
const MOST_A_ROUND = 12;

/** One sentence that is due now, or null. */
export function nextWord(mind: Mind): Action | null {
  if (saidThisRound(mind) >= MOST_A_ROUND) return null;
  const asked = nextAsked(mind);
  const word =
    (asked && answer(mind, asked)) ??
    ofTexts(mind) ??
    ofVisits(mind) ??
    ofPlenary(mind) ??
    ofPeople(mind) ??
    ofPromises(mind) ??
    ofWaiting(mind) ??
    ofTheRound(mind);
  if (!word) return null;
  const text = encodeReason({ key: wordingOf(mind, word.key, word.params), params: word.params });
  const action: Action = { type: "say", folder: word.folder, text };
  return whyNot(mind.view, action) ? null : action;
}

export const named = ({ owner, code }: Clause): string => `${owner}.${code}`;
export const listOf = ({ clauses }: Terms): string => clauses.map(named).join(",");

/** Offers and counters made, texts signed and declined: each with its reason, once. */
function ofTexts(mind: Mind): Said | null {
  for (const folder of FOLDERS_OF[mind.me]) {
    const proposals = mind.view.folders[folder]?.proposals;
    for (const id in proposals) {
      const proposal = proposals[id];
      if (!proposal || proposal.standsUntil < mind.round) continue;
      for (const version of versionsOf(proposal)) {
        const word = ofVersion(mind, proposal, version);
        if (word) return { ...word, folder };
      }
    }
  }
  return null;
}

export type Word = Omit<Said, "folder">;

function ofVersion(mind: Mind, proposal: Proposal, version: Version): Word | null {
  const about = { p: proposal.id, v: version.n };
  const { me } = mind;
  if (version.by === me) {
    if (proposal.openedRound !== mind.round && version.n === 1) return null;
    const kind = version.n === 1 ? "offer" : "counter";
    if (hasSaid(mind, kind, about)) return null;
    return version.n === 1
      ? offerWord(mind, version, about)
      : counterWord(proposal, version, about);
  }
  // One sentence about a text in a round: further wordings of it are answered by the deed alone.
  const named = { p: proposal.id };
  if (hasSaid(mind, "sign", named) || hasSaid(mind, "decline", named)) return null;
  if (version.declined.includes(me)) return declineWord(mind, version, about);
  if (version.signed.includes(me)) return { key: signKey(mind, version.terms), params: about };
  return null;
}

function offerWord(mind: Mind, { terms }: Version, about: ReasonParams): Word {
  const { view, me, dice, round } = mind;
  const params = { ...about, clauses: listOf(terms) };
  if (terms.secret) return { key: "offer.secret", params };
  if (isSecondTry(mind, terms, String(about.p))) return { key: "offer.again", params };
  const partners = terms.parties.filter((role) => role !== me);
  const levels = partners.map((role) => view.board.levels[pairOf(me, role)]);
  const held =
    liveDeals(view).some(
      (deal) => deal.signedRound < round && partners.every((role) => deal.parties.includes(role)),
    ) && terms.parties.every((role) => mind.memory.breaches[role] === 0);
  const draw = dice("tone", round, String(about.p));
  if (levels.includes("hostile") && draw < 0.6) return { key: "offer.small", params };
  if (held && draw < 0.5) return { key: "offer.step", params };
  return { key: `offer.${mainPart(view, terms, "best")}`, params };
}

/** An earlier text of this seat for the same parties came to nothing in this round. */
const isSecondTry = ({ view }: Mind, terms: Terms, id: string): boolean =>
  openedThisRound(view).some(
    (other) =>
      other.id !== id &&
      other.status !== "signed" &&
      other.parties.length === terms.parties.length &&
      other.parties.every((role) => terms.parties.includes(role)),
  );

/** The component of the own score that a text helps, or hurts, most. */
export function mainPart(view: RoleView, terms: Terms, which: "best" | "worst"): string {
  const parts = [...partsOfForecast(view, terms)].sort((a, b) => b.points - a.points);
  const found = which === "best" ? parts[0] : parts[parts.length - 1];
  const sign = which === "best" ? 1 : -1;
  return found && found.points * sign > 0 ? found.component : FALLBACK[view.viewer];
}

const FALLBACK = { china: "CALM", dprk: "REG", us: "HOME", rok: "CALM" } as const;

/** What the counter changes in the wording it answers: told from the two texts. */
function counterWord(proposal: Proposal, version: Version, about: ReasonParams): Word {
  const before = [...Object.values(proposal.versions)]
    .reverse()
    .find(({ n, by }) => n < version.n && by !== version.by)?.terms.clauses;
  const now = version.terms.clauses;
  const gone = before?.find((one) => !now.some((other) => named(other) === named(one)));
  const come = now.find((one) => !before?.some((other) => named(other) === named(one)));
  const late = now.find(
    ({ id, condition }) =>
      condition?.kind === "kept" && before?.find((one) => one.id === id)?.condition === null,
  );
  if (gone && come) {
    return { key: "counter.swap", params: { ...about, clause: named(gone), other: named(come) } };
  }
  if (gone) {
    const key = gone.owner === version.by ? "counter.drop" : "counter.limit";
    return { key, params: { ...about, clause: named(gone) } };
  }
  if (come) return { key: "counter.add", params: { ...about, clause: named(come) } };
  const first = now.find(
    ({ id }) => late?.condition?.kind === "kept" && id === late.condition.clause,
  );
  if (late && first) {
    return { key: "counter.after", params: { ...about, clause: named(late), other: named(first) } };
  }
  return { key: "offer.again", params: { ...about, clauses: listOf(version.terms) } };
}

/** Was the role caught, or did it break a promise in the open, in this round or the two before? */
export const brokeOf = ({ memory, round }: Mind, role: Role): boolean =>
  memory.lastBreach[role] > 0 && round - memory.lastBreach[role] <= 2;

export function declineWord(mind: Mind, version: Version, about: ReasonParams): Word {
  const { view, me, style } = mind;
  const { terms } = version;
  const barred = whyNot(view, { type: "sign", proposal: String(about.p), version: version.n });
  const word = barred && barredWord(mind, terms, barred);
  if (word) return { key: word.key, params: { ...about, ...word.params } };
  const culprit = terms.parties.find((role) => role !== me && brokeOf(mind, role));
  if (culprit && style.grudge > 0.5) {
    if (brokeOf(mind, me)) return { key: "decline.both", params: about };
    return { key: "decline.broken", params: { ...about, role: culprit } };
  }
  const { gain } = judge(mind, terms);
  if (gain > 0) return { key: "decline.thin", params: about };
  const component = mainPart(view, terms, "worst");
  return { key: "decline.poor", params: { ...about, component } };
}

/** Have parties of a text signed another in this round, as all of them know? What they may sign is used up by it. */
const haveSigned = ({ view, round }: Mind, { parties }: Terms): boolean =>
  knownDeals(view).some(
    (deal) =>
      deal.signedRound === round &&
      deal.parties.filter((role) => parties.includes(role)).length > 1 &&
      (!deal.secret || parties.every((role) => deal.parties.includes(role))),
  );

function barredWord(mind: Mind, terms: Terms, { code, params }: Refusal): Word | null {
  const { me } = mind;
  switch (code) {
    case "ambitionExceeded":
      return { key: haveSigned(mind, terms) ? "decline.later" : "decline.limit", params: {} };
    case "repeatedClause":
    case "excludedClause":
      return { key: "decline.owed", params: { clause: `${me}.${params.clause ?? ""}` } };
    case "noVisits":
    case "diaryFull":
      return { key: "decline.diary", params: {} };
    default:
      return null;
  }
}

function signKey(mind: Mind, terms: Terms): string {
  if (brokeOf(mind, mind.me)) return "sign.mend";
  const wary = terms.parties.some((role) => role !== mind.me && mind.memory.breaches[role] > 0);
  if (wary) return "sign.wary";
  return mind.style.id === "hawk" || mind.dice("fair", mind.round) < 0.4
    ? "sign.fair"
    : "sign.good";
}
